"""The web that the sandbox plays: every name under .example. What stands there is what somebody put there."""

from collections import deque
from collections.abc import Mapping
from urllib.parse import urlsplit

from sandbox.world import Json

POSTED_MAX = 100


class Sites:
    """Pages by their address, TXT records by their name, and what was posted; gone when the sandbox stops."""

    def __init__(self) -> None:
        self.pages: dict[str, str] = {}
        self.posted: deque[Json] = deque(maxlen=POSTED_MAX)

    def plays(self, host: str) -> bool:
        return host.rstrip(".").endswith(".example")

    def put(self, address: str, text: str) -> None:
        """A URL is a page, a bare name a TXT record. No text takes it away."""
        self.pages.pop(address, None)
        if text:
            self.pages[address] = text

    def read(self, address: str) -> str | None:
        return self.pages.get(address)

    def post(self, url: str, body: str, headers: Mapping[str, str]) -> None:
        self.posted.append({"url": url, "body": body, "headers": dict(headers)})


def host_of(address: str) -> str:
    """Of a URL, or of a bare name."""
    return urlsplit(address if "://" in address else f"//{address}").hostname or ""
