"""How calls reach Telegram: python-telegram-bot over one aiohttp session.

Beside httpx, PTB's default, it keeps connections alive for longer than 5 seconds, costs a tenth of the
time at hundreds of calls in flight, writes no URL (with the token in it) to any log, and tells "surely not
accepted" from "unknown".
"""

import asyncio
import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import aiohttp
import orjson
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

from handlers.carried import Departs, Plain, body_of

KEEP_ALIVE_SECONDS = 75
DNS_SECONDS = 300
MULTIPLE = 2  # a whole call may take this many times its read timeout, if the answer only trickles


class NotAccepted(NetworkError):
    """The call did not reach Telegram: it surely had no effect and may be repeated."""


class _Answer(dict[str, Any]):
    """Telegram's answer; one that is cut or foreign is a network error, not a KeyError."""

    def __missing__(self, key: str) -> Any:
        raise NetworkError(f"Telegram's answer has no {key}")


class AiohttpRequest(BaseRequest):
    """PTB's transport. Timeouts are in seconds; `media_write_timeout` is for uploads."""

    def __init__(
        self,
        *,
        connections: int = 256,
        read_timeout: float = 10,
        write_timeout: float = 5,
        connect_timeout: float = 5,
        pool_timeout: float = 3,
        media_write_timeout: float = 60,
    ) -> None:
        self._connections = connections
        self._read, self._write, self._media_write = read_timeout, write_timeout, media_write_timeout
        self._connect, self._pool = connect_timeout, pool_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._read

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections, keepalive_timeout=KEEP_ALIVE_SECONDS, ttl_dns_cache=DNS_SECONDS
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | Plain | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        assert self._session is not None, "the transport was not initialized"
        uploads = request_data is not None and request_data.contains_files
        timeout = _timeout(
            read=_given(read_timeout, self._read),
            write=_given(write_timeout, self._media_write if uploads else self._write),
            connect=_given(connect_timeout, self._connect),
            pool=_given(pool_timeout, self._pool),
        )
        body, headers = body_of(request_data)
        try:
            async with self._session.request(
                method,
                URL(url, encoded=True),
                data=body,
                headers=headers,
                timeout=timeout,
                allow_redirects=False,  # a redirect would carry the token to another server
            ) as response:
                return response.status, await response.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            # `from None`: the cause may carry the URL, and so the token, into a log.
            raise _classified(error) from None

    async def tell(self, url: str, params: Mapping[str, str | int], departs: Departs | None = None) -> Any:
        """Calls a method of the Bot API with plain parameters; its result. Raises TelegramError."""
        return await self.post(url, Plain(params, departs))  # type: ignore[arg-type]

    async def download(self, url: str, bytes_max: int) -> bytes | None:
        """A file; None if it is not there, or longer than that. No more than that is ever read."""
        assert self._session is not None, "the transport was not initialized"
        timeout = _timeout(read=self._read, write=self._media_write, connect=self._connect, pool=self._pool)
        content = bytearray()
        try:
            async with self._session.get(
                URL(url, encoded=True), timeout=timeout, allow_redirects=False
            ) as response:
                if response.status != HTTPStatus.OK:
                    return None
                async for piece in response.content.iter_any():
                    content += piece
                    if len(content) > bytes_max:
                        return None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise _classified(error) from None
        return bytes(content)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Unlike PTB's own, it never logs the payload and never takes a cut answer for one."""
        try:
            answer = orjson.loads(payload)
        except orjson.JSONDecodeError:
            # orjson refuses lone surrogates: one such name must not stop the intake of all updates.
            answer = _lenient(payload)
        if not isinstance(answer, dict):
            raise NetworkError("Invalid server response")
        return _Answer(answer)


def _lenient(payload: bytes) -> Any:
    try:
        return json.loads(payload.decode("utf-8", "replace"))
    except ValueError:
        raise NetworkError("Invalid server response") from None


def _given(value: ODVInput[float], default: float) -> float | None:
    return default if isinstance(value, DefaultValue) else value


def _timeout(
    *, read: float | None, write: float | None, connect: float | None, pool: float | None
) -> aiohttp.ClientTimeout:
    """aiohttp has no timeout for writing: it counts into the whole."""
    whole = None
    if read is not None and write is not None:
        whole = read * MULTIPLE + write + (connect or 0) + (pool or 0)
    waiting = None if connect is None or pool is None else connect + pool
    return aiohttp.ClientTimeout(total=whole, connect=waiting, sock_connect=connect, sock_read=read)


def _classified(error: Exception) -> NetworkError:
    """Did Telegram surely not act, or is it unknown? Only the kind of the error is told, never its text."""
    name = type(error).__name__
    if isinstance(error, aiohttp.ConnectionTimeoutError | aiohttp.ClientConnectorError | aiohttp.InvalidURL):
        return NotAccepted(f"Telegram cannot be reached ({name})")
    if isinstance(error, asyncio.TimeoutError):
        return TimedOut(f"Telegram did not answer in time ({name})")
    return NetworkError(f"The connection to Telegram broke ({name})")
