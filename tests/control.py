"""The sandbox's control interface over HTTP, and messages as a person sees them."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import aiohttp

from tests.ticking import tick_now

PATIENCE_SECONDS = 30.0
"""How long a failing wait takes, even on a machine that is busy; one that succeeds ends at once."""
QUIET_SECONDS_MIN, QUIET_SECONDS_MAX = 0.25, 1.0
"""How long there is no news before whoever waits for some makes the clock tick."""

Json = dict[str, Any]


class Control:
    """Asks the sandbox, and waits for what happens in it by long polling."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._http.close()

    async def seq(self) -> int:
        """The number of the newest event."""
        return int((await self.get("events", after=2**62, timeout=0))["seq"])

    async def happenings(self, after: int, seconds: float) -> AsyncIterator[list[Json]]:
        """Batches of events newer than `after`, as they come, until the seconds are over.

        While there are none the clock ticks, for it may be the clock that brings them: soon at first, then
        more seldom.
        """
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        quiet = QUIET_SECONDS_MIN
        while (left := end - loop.time()) > 0:
            news = await self.get("events", after=after, timeout=min(left, quiet))
            if not news["events"]:
                tick_now()
                quiet = min(2 * quiet, QUIET_SECONDS_MAX)
                continue
            after, quiet = news["seq"], QUIET_SECONDS_MIN
            yield news["events"]

    async def get(self, path: str, **query: Any) -> Json:
        return await self.request("GET", path, params={key: str(value) for key, value in query.items()})

    async def post(self, path: str, **body: Any) -> Json:
        return await self.request("POST", path, json=body)

    async def request(self, method: str, path: str, **options: Any) -> Json:
        async with self._http.request(method, f"{self.url}/control/{path}", **options) as response:
            answer: Json = await response.json()
            assert response.status < 400, f"{method} {path}: {answer.get('error', answer)}"
            return answer

    async def messages(self, chat_id: int, seen_by: int) -> list["Message"]:
        """The chat as that person sees it, oldest first."""
        answer = await self.get("messages", **{"chat_id": chat_id, "as": seen_by})
        return [Message(raw) for raw in answer["messages"]]


@dataclass(frozen=True)
class Message:
    """A message as a person sees it; `raw` is the Bot API object."""

    raw: Json

    @property
    def id(self) -> int:
        return int(self.raw["message_id"])

    @property
    def text(self) -> str:
        """Its words: text or caption, or the title and description of an invoice, or what a payment says."""
        if invoice := self.raw.get("invoice"):
            return f"{invoice['title']}\n{invoice['description']}"
        if paid := self.raw.get("successful_payment") or self.raw.get("refunded_payment"):
            verb = "Paid" if "successful_payment" in self.raw else "Refunded"
            return f"{verb} {paid['total_amount']} {paid['currency']}"
        return str(self.raw.get("text") or self.raw.get("caption") or "")

    @property
    def keys(self) -> list[Json]:
        """The inline buttons, row by row; an invoice without a keyboard has its Pay button."""
        rows = self.raw.get("reply_markup", {}).get("inline_keyboard", [])
        if not rows and "invoice" in self.raw:
            rows = [[{"text": f"Pay {self.raw['invoice']['total_amount']} ⭐", "pay": True}]]
        return [key for row in rows for key in row]

    @property
    def buttons(self) -> list[str]:
        return [key["text"] for key in self.keys]

    @property
    def by_bot(self) -> bool:
        return bool(self.raw.get("from", {}).get("is_bot"))

    def has(self, part: str) -> bool:
        return matches(part, self.text)

    def __str__(self) -> str:
        what = next(
            (kind for kind in ("photo", "document", "voice", "sticker", "video") if kind in self.raw), ""
        )
        buttons = "".join(f" [{label}]" for label in self.buttons)
        return f"{'bot' if self.by_bot else '   '} | {f'<{what}> ' if what else ''}{self.text}{buttons}"


def matches(part: str, text: str) -> bool:
    """Whether the text contains the part, read as plain words or as a regular expression."""
    if part in text:
        return True
    try:
        return re.search(part, text) is not None
    except re.error:
        return False
