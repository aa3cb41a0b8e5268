"""How a worker says no."""

from typing import NamedTuple


class Refused(Exception):
    """`reason` is a key of locales/*/workshop.ftl: a sentence that says what to fix."""

    def __init__(self, reason: str, **values: str | int) -> None:
        super().__init__(reason)
        self.reason, self.values = reason, values


class Made(NamedTuple):
    """A finished sticker: kind "static", "animated" or "video"; `thumb` is a WEBP."""

    kind: str
    content: bytes
    width: int
    height: int
    thumb: bytes
