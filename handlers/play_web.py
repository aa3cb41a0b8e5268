"""In the sandbox: names under .example lead to sites that the sandbox plays. All others are real."""

from collections.abc import Mapping
from typing import Protocol

from handlers.outside import Answer, Outside, Trouble
from rules.links import real_host


class Sites(Protocol):
    def plays(self, host: str) -> bool: ...

    def read(self, address: str) -> str | None: ...

    def post(self, url: str, body: str, headers: Mapping[str, str]) -> None: ...


class PlayWeb(Outside):
    """Nobody can prove in play that a real domain is theirs; these names are nobody’s (RFC 2606)."""

    def __init__(self, sites: Sites) -> None:
        super().__init__()
        self._sites = sites

    async def fetch(self, url: str) -> Answer | Trouble:
        host = real_host(url)
        if not self._sites.plays(host):
            return await super().fetch(url)
        text = self._sites.read(url.removesuffix("/"))
        return Answer(404 if text is None else 200, (text or "").encode(), host)

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Answer | Trouble:
        host = real_host(url)
        if not self._sites.plays(host):
            return await super().post(url, body, headers)
        self._sites.post(url, body.decode(), headers)
        return Answer(200, b"", host)

    async def texts(self, name: str) -> list[str] | Trouble:
        if not self._sites.plays(name):
            return await super().texts(name)
        text = self._sites.read(name)
        return [] if text is None else [text]
