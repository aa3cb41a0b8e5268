"""A Bot API that costs next to nothing: a backlog of /start, canned answers, one core of its own.

The sandbox checks and remembers everything; here only the bots are to be measured.
"""

import asyncio
import json
import re
import time
from urllib.parse import parse_qs

PEOPLE = 500
CONTENT_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
MESSAGE = {"message_id": 1, "date": 1_790_000_000, "chat": {"id": 1, "type": "private", "first_name": "P"}}
BOT = {"id": 100000001, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}


def start_command(update_id: int) -> dict[str, object]:
    """One of PEOPLE says /start."""
    person = 1_000_000 + update_id % PEOPLE
    sender = {"id": person, "is_bot": False, "first_name": "Person", "language_code": "en"}
    message = {
        "message_id": update_id,
        "date": int(time.time()),
        "chat": {"id": person, "type": "private", "first_name": "Person"},
        "from": sender,
        "text": "/start",
        "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
    }
    return {"update_id": update_id, "message": message}


class Backlog:
    """`updates` that wait, and when the bot began and ended with them."""

    def __init__(self, updates: int) -> None:
        self.updates = updates
        self.answered = 0
        self.began_at = self.ended_at = 0.0
        self.done = asyncio.Event()
        self._next = 1

    def answer(self, method: bytes, body: bytes) -> bytes | None:
        """The result of a call, as JSON; None: nothing new, the poll waits."""
        match method.lower():
            case b"getupdates":
                return self._batch(body)
            case b"sendmessage":
                self.answered += 1
                if self.answered == self.updates:
                    self.ended_at = time.perf_counter()
                    self.done.set()
                return json.dumps(MESSAGE).encode()
            case b"getme":
                return json.dumps(BOT).encode()
            case b"getmycommands":
                return b"[]"
            case _:
                return b"true"

    def _batch(self, body: bytes) -> bytes | None:
        if not self.began_at:
            self.began_at = time.perf_counter()
        asked = parse_qs(body.decode())
        if int(asked.get("limit", ["100"])[0]) < 100:
            return b"[]"
        self._next = max(self._next, int(asked.get("offset", ["0"])[0]))
        last = min(self._next + 100, self.updates + 1)
        if self._next >= last:
            return None
        return json.dumps([start_command(number) for number in range(self._next, last)]).encode()


class Connection(asyncio.Protocol):
    """HTTP/1.1 with keep-alive, as far as Bot API clients use it."""

    def __init__(self, backlog: Backlog) -> None:
        self._backlog, self._received = backlog, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = self._received[:end]
            found = CONTENT_LENGTH.search(head)
            length = int(found[1]) if found else 0
            if len(self._received) < end + 4 + length:
                if b"100-continue" in head:
                    self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                return
            body = self._received[end + 4 : end + 4 + length]
            self._received = self._received[end + 4 + length :]
            self._reply(head.split(b" ", 2)[1].rsplit(b"/", 1)[-1], body)

    def _reply(self, method: bytes, body: bytes) -> None:
        result = self._backlog.answer(method, body)
        if result is None:
            asyncio.get_running_loop().call_later(1, self._write, b"[]")
        else:
            self._write(result)

    def _write(self, result: bytes) -> None:
        payload = b'{"ok":true,"result":' + result + b"}"
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(payload)}\r\n\r\n"
        self._transport.write(head.encode() + payload)
