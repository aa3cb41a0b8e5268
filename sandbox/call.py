"""One Bot API call: who calls what with which arguments, read as Telegram reads them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import orjson

from sandbox import rights
from sandbox.cloud import Cloud
from sandbox.errors import Failure, parameter_required
from sandbox.files import Upload
from sandbox.world import Bot, Chat

TRUE = ("true", "yes", "1", "y")


class Raw(bytes):
    """A result that is JSON already."""


@dataclass(slots=True)
class Call:
    cloud: Cloud
    bot: Bot
    method: str
    arguments: dict[str, Any]
    uploads: dict[str, Upload] = field(default_factory=dict)
    description: str = ""  # words beside a result, as setWebhook gives them

    def text(self, name: str) -> str:
        value = self.arguments.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else orjson.dumps(value).decode()

    def required_text(self, name: str) -> str:
        value = self.text(name)
        if not value:
            raise parameter_required(name)
        return value

    def number(self, name: str, default: int = 0) -> int:
        """Whatever is no number counts as 0: Telegram never complains."""
        value = self.arguments.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            return 0

    def clamped(self, name: str, default: int, low: int, high: int) -> int:
        return min(max(self.number(name, default), low), high)

    def flag(self, name: str) -> bool:
        value = self.arguments.get(name)
        return value is True or str(value).lower() in TRUE

    def parsed(self, name: str) -> Any:
        """A JSON argument, whether it came as text or as JSON; None when it is absent."""
        value = self.arguments.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            raise Failure(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def parsed_or_none(self, name: str) -> Any:
        """As `parsed`, where Telegram passes over what it cannot read."""
        try:
            return self.parsed(name)
        except Failure:
            return None

    def listed(self, name: str) -> list[Any] | None:
        value = self.parsed(name)
        if value is not None and not isinstance(value, list):
            raise Failure(f"can't parse {name.replace('_', ' ')} JSON object")
        return value

    def chat(self, name: str = "chat_id") -> Chat:
        return rights.find_chat(self.cloud, self.bot, self.required_text(name))

    def upload(self, name: str) -> Upload | str:
        """A file of this call, by its own name or attach://NAME; otherwise the text that was given."""
        if name in self.uploads:
            return self.uploads[name]
        return self.attached(self.required_text(name))

    def attached(self, given: str) -> Upload | str:
        scheme, separator, name = given.partition("attach://")
        if separator and not scheme:
            if name not in self.uploads:
                raise Failure(f"can't find attached file {name}")
            return self.uploads[name]
        return given


Method = Callable[[Call], Awaitable[Any]]
METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[Method], Method]:
    """Registers a Bot API method under its documented name."""

    def register(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return register
