"""The one door to servers that others name: only public addresses, only https, little and soon over.

A name is resolved once; every address that it has must be public, and the connection goes to one of those
that were looked at, so that a name which answers otherwise the next time gains nothing.
"""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

import aiohttp
import dns.asyncresolver
import dns.exception
import dns.resolver
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from rules.addresses import is_public
from rules.links import real_host, refuse_link

SECONDS = 5
"""For everything together: name, connection, all redirects, answer."""
BYTES_MAX = 64 * 1024
REDIRECTS_MAX = 3
HTTPS_PORT = 443
HEADERS = {"User-Agent": "Fairshare", "Accept-Encoding": "identity"}
"""Nothing is unpacked: a small answer stays small."""

SAFE = "/%!$&'()*+,;=:@~"
"""What stands in a path as it is."""

Resolve = Callable[[str], Awaitable[Sequence[str]]]
"""The addresses of a name; raises OSError."""


class Trouble(StrEnum):
    """Why there is no answer; the values are keys of messages."""

    LINK = "outside-link"
    NO_NAME = "outside-no-name"
    PRIVATE = "outside-private"
    UNREACHABLE = "outside-unreachable"
    TLS = "outside-tls"
    TOO_LATE = "outside-too-late"
    TOO_BIG = "outside-too-big"
    REDIRECTS = "outside-redirects"


@dataclass(frozen=True)
class Answer:
    """What a server said. `host` is the one that said it, after all redirects, as the network knows it."""

    status: int
    body: bytes
    host: str


@dataclass(frozen=True)
class _Redirect:
    url: str


class _Refused(Exception):
    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


async def resolve(host: str) -> Sequence[str]:
    """By the machine's own resolver."""
    found = await asyncio.get_running_loop().getaddrinfo(host, HTTPS_PORT, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_kind, address in found]


class Outside:
    """Fetches from, and posts to, addresses that strangers gave.

    `also` allows single addresses that are not public, each at one port: a test's own server. `trust` tells
    whose certificates are good, `nameserver` (address and port) who is asked for TXT records.
    """

    def __init__(
        self,
        resolve: Resolve = resolve,
        *,
        also: Mapping[str, int] | None = None,
        trust: ssl.SSLContext | None = None,
        nameserver: tuple[str, int] | None = None,
    ) -> None:
        self._resolve, self._also = resolve, dict(also or {})
        self._trust, self._nameserver = trust, nameserver

    async def fetch(self, url: str) -> Answer | Trouble:
        """What stands at a URL."""
        return await self._in_time(self._fetch(url))

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Answer | Trouble:
        """Redirects are not followed, and what the server says beside its status is not read."""
        call = {"method": "POST", "data": body, "headers": {**HEADERS, **headers}}
        return await self._in_time(self._call(url, call, reads=False))

    async def texts(self, name: str) -> list[str] | Trouble:
        """The TXT records of a name, which is in ASCII; none if there is no such name."""
        try:
            resolver = self._dns()
            found = await resolver.resolve(f"{name}.", "TXT", lifetime=SECONDS)
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return []
        except dns.resolver.LifetimeTimeout:
            return Trouble.TOO_LATE
        except (dns.exception.DNSException, OSError):
            return Trouble.UNREACHABLE
        return [b"".join(record.strings).decode(errors="replace") for record in found]

    def _dns(self) -> dns.asyncresolver.Resolver:
        if self._nameserver is None:
            return dns.asyncresolver.Resolver()
        resolver = dns.asyncresolver.Resolver(configure=False)
        resolver.nameservers, resolver.port = [self._nameserver[0]], self._nameserver[1]
        return resolver

    async def _in_time(self, work: Awaitable[Answer | _Redirect | Trouble]) -> Answer | Trouble:
        try:
            async with asyncio.timeout(SECONDS):
                answer = await work
        except _Refused as refused:
            return refused.trouble
        except TimeoutError:
            return Trouble.TOO_LATE
        except (aiohttp.ClientSSLError, ssl.SSLError):
            return Trouble.TLS
        except (aiohttp.ClientError, OSError, ValueError):  # ValueError: a header or status that is none
            return Trouble.UNREACHABLE
        return Trouble.REDIRECTS if isinstance(answer, _Redirect) else answer

    async def _fetch(self, url: str) -> Answer | Trouble:
        for _ in range(REDIRECTS_MAX + 1):
            answer = await self._call(url, {"method": "GET", "headers": HEADERS}, reads=True)
            if not isinstance(answer, _Redirect):
                return answer
            url = answer.url
        return Trouble.REDIRECTS

    async def _call(self, url: str, call: Mapping[str, Any], *, reads: bool) -> Answer | _Redirect:
        if refuse_link(url) is not None:
            raise _Refused(Trouble.LINK)
        host = real_host(url)
        checked = await self._checked(host)
        connector = aiohttp.TCPConnector(
            resolver=_Checked(checked), ssl=self._trust if self._trust is not None else True
        )
        session = aiohttp.ClientSession(
            connector=connector, cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False
        )
        async with (
            session,
            session.request(url=_target(url, host), allow_redirects=False, **call) as response,
        ):
            if 300 <= response.status < 400 and "Location" in response.headers:
                return _Redirect(urljoin(url, response.headers["Location"]))
            return Answer(response.status, await _read(response) if reads else b"", host)

    async def _checked(self, host: str) -> list[tuple[str, int]]:
        """Where to connect: addresses with their ports. One that is not public makes the others suspect."""
        try:
            found = list(dict.fromkeys(await self._resolve(host)))
        except OSError:
            found = []
        if not found:
            raise _Refused(Trouble.NO_NAME)
        if not all(address in self._also or is_public(address) for address in found):
            raise _Refused(Trouble.PRIVATE)
        return [(address, self._also.get(address, HTTPS_PORT)) for address in found]


class _Checked(AbstractResolver):
    """Answers with what was looked at before, whatever the name means by now."""

    def __init__(self, checked: Sequence[tuple[str, int]]) -> None:
        self._checked = checked

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        return [
            {
                "hostname": host,
                "host": address,
                "port": its_port,
                "family": socket.AF_INET6 if ":" in address else socket.AF_INET,
                "proto": socket.IPPROTO_TCP,
                "flags": socket.AI_NUMERICHOST,
            }
            for address, its_port in self._checked
        ]

    async def close(self) -> None:
        """It holds nothing."""


def _target(url: str, host: str) -> URL:
    """What is asked for, by the host that was looked at: two readers of a URL may disagree on whose it is."""
    parts = urlsplit(url)
    path, query = quote(parts.path or "/", safe=SAFE), quote(parts.query, safe=f"{SAFE}?")
    return URL.build(scheme="https", host=host, path=path, query_string=query, encoded=True)


async def _read(response: aiohttp.ClientResponse) -> bytes:
    body = await response.content.read(BYTES_MAX + 1)
    while len(body) <= BYTES_MAX and (more := await response.content.read(BYTES_MAX + 1 - len(body))):
        body += more
    if len(body) > BYTES_MAX:
        raise _Refused(Trouble.TOO_BIG)
    return body


def within(domain: str, host: str) -> bool:
    """Whether a host is the domain itself, or part of it."""
    return host == domain or host.endswith(f".{domain}")
