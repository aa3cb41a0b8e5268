"""A bot without a library, that remembers everything it was told."""

import asyncio
import json
import struct
import zlib
from types import TracebackType
from typing import Any, Self

import aiohttp

from tests.cast import Telegram
from tests.control import PATIENCE_SECONDS

ALL_KINDS = [
    "message", "edited_message", "channel_post", "edited_channel_post", "inline_query",
    "chosen_inline_result", "callback_query", "pre_checkout_query", "my_chat_member", "chat_member",
]  # fmt: skip


class RawBot:
    """A bot without a library: `answers` and `updates` are all that the sandbox told it."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self.answers: list[tuple[str, Any]] = []
        self.updates: list[dict[str, Any]] = []
        self._offset = 0
        self._http = aiohttp.ClientSession()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._http.close()

    async def bot(self, method: str, **arguments: Any) -> Any:
        """Calls a method as a bot does; bytes are uploaded."""
        form = aiohttp.FormData()
        for name, value in arguments.items():
            if isinstance(value, bytes):
                form.add_field(name, value, filename=f"{name}.png")
            else:
                form.add_field(name, value if isinstance(value, str) else json.dumps(value))
        address = f"{self.telegram.url}/bot{self.telegram.token}/{method}"
        async with self._http.post(address, data=form if arguments else None) as response:
            answer = await response.json()
        assert answer["ok"], f"{method}: {answer['description']}"
        self.answers.append((method, answer["result"]))
        return answer["result"]

    async def hears(self, kind: str) -> Any:
        """The content of the next update of this kind."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                asked = {"offset": self._offset, "limit": 1, "timeout": 5, "allowed_updates": ALL_KINDS}
                for update in await self.bot("getUpdates", **asked):
                    self._offset = update["update_id"] + 1
                    self.updates.append(update)
                    if kind in update:
                        return update[kind]


def png(width: int, height: int) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixels = zlib.compress((b"\0" + b"\x80" * width) * height)
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
