"""Servers that others name are reached when they are public, and only then."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web

from handlers import outside
from handlers.outside import Answer, Outside, Trouble
from rules.addresses import is_public
from tests.loopback import Site, leads_to, site

NAMES = ("bakery.example", "www.bakery.example", "xn--bckerei-5wa.example")
PROOF = "https://bakery.example/.well-known/fairshare.txt"
_FORBIDDEN = """
    0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 100.127.255.255 127.0.0.1 127.0.1.1
    127.255.255.254 169.254.0.1 169.254.169.254 169.254.170.2 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.192
    192.0.2.1 192.88.99.1 192.168.0.1 192.168.255.255 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.7
    224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 168.63.129.16
    :: ::1 ::127.0.0.1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::ffff:0:127.0.0.1
    64:ff9b::127.0.0.1 64:ff9b::10.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b:1::8.8.8.8 100::1 2001::1 2001:0:53aa::1
    2001:db8::1 2002:7f00:1::1 2002:a00:1::1 2002:808:808::1 3fff::1 5f00::1 fc00::1 fd00:ec2::254 fd12::1
    fe80::1 fe80::1%eth0 2606:4700::1%eth0 fec0::1 fe80::5efe:127.0.0.1 ff02::1 ff0e::1 4000::1
    2130706433 0x7f000001 0x7f.0.0.1 0177.0.0.1 017700000001 127.1 127.0.1 0 1.1.1.1.1 localhost
"""
FORBIDDEN = _FORBIDDEN.split()
PUBLIC = "1.1.1.1 8.8.8.8 93.184.216.34 172.15.0.1 172.32.0.1 2606:4700::1111 2a00:1450::1 64:ff9b::808:808"
_LINKS = """
    http://bakery.example/ https://127.0.0.1/ https://2130706433/ https://0x7f000001/ https://0177.0.0.1/
    https://127.1/ https://[::1]/ https://[::ffff:7f00:1]/ https://localhost/ https://api.localhost/
    https://printer.local/ https://metadata.google.internal/ https://bakery.example:8443/ file:///etc/passwd
    https://bakery.example@127.0.0.1/ https://127.0.0.1%2f@bakery.example/ https://①②⑦.⓪.⓪.①/ ftp://a.example/
    https://bakery.example\\@127.0.0.1/ https://1.1.1.1/ https://bakery/ https://
"""
LINKS = _LINKS.split()


@pytest.fixture
async def bakery(tmp_path: Path) -> AsyncIterator[Site]:
    async with site(tmp_path, NAMES) as bakery:
        yield bakery


async def test_no_other_address_is_public() -> None:
    async def told(address: str) -> Answer | Trouble:
        async def resolve(host: str) -> list[str]:
            return ["93.184.216.34", address]

        return await Outside(resolve).fetch(PROOF)

    assert [address for address in FORBIDDEN if is_public(address)] == []
    assert {await told(address) for address in FORBIDDEN} == {Trouble.PRIVATE}


def test_public_addresses_are_known() -> None:
    assert [address for address in PUBLIC.split() if not is_public(address)] == []


async def test_other_links_are_not_even_looked_up() -> None:
    async def resolve(host: str) -> list[str]:
        raise AssertionError(f"{host} is looked up")

    way = Outside(resolve)
    assert {await way.fetch(link) for link in LINKS} == {Trouble.LINK}
    assert {await way.post(link, b"", {}) for link in LINKS} == {Trouble.LINK}


async def test_a_page_is_fetched_and_posted_to(bakery: Site) -> None:
    async def echo(request: web.Request) -> web.StreamResponse:
        assert request.headers["Fairshare-Signature"] == "t=1"
        return web.Response(status=201 if await request.read() == b"{}" else 400)

    bakery.pages = {
        "bakery.example/.well-known/fairshare.txt": "fairshare-1",
        "bakery.example/hook?a=%20": echo,
    }
    assert await bakery.outside().fetch(PROOF) == Answer(200, b"fairshare-1", "bakery.example")
    answer = await bakery.outside().post(
        "https://bakery.example/hook?a=%20", b"{}", {"Fairshare-Signature": "t=1"}
    )
    assert answer == Answer(201, b"", "bakery.example")


async def test_redirects_are_followed_to_public_places(bakery: Site) -> None:
    bakery.pages = {
        "bakery.example/a": leads_to("//www.bakery.example/b"),
        "www.bakery.example/b": leads_to("/c"),
        "www.bakery.example/c": leads_to("https://bäckerei.example/d"),
        "xn--bckerei-5wa.example/d": "here",
        "bakery.example/1": leads_to("https://bakery.example/a"),
    }
    way = bakery.outside()
    assert await way.fetch("https://bakery.example/a") == Answer(200, b"here", "xn--bckerei-5wa.example")
    assert await way.fetch("https://bakery.example/1") is Trouble.REDIRECTS
    assert await way.post("https://bakery.example/a", b"{}", {}) is Trouble.REDIRECTS


NOWHERE = {
    "https://inside.example/": Trouble.PRIVATE,
    "https://169.254.169.254/latest/meta-data": Trouble.LINK,
    "http://bakery.example/": Trouble.LINK,
    "https://[::1]/": Trouble.LINK,
    "file:///etc/passwd": Trouble.LINK,
    "https://nowhere.example/": Trouble.NO_NAME,
}


async def test_redirects_lead_nowhere_else(bakery: Site) -> None:
    way = bakery.outside({"inside.example": ["10.0.0.1"], "nowhere.example": []})
    for target, trouble in NOWHERE.items():
        bakery.pages = {"bakery.example/a": leads_to(target)}
        assert await way.fetch("https://bakery.example/a") is trouble
    assert set(bakery.asked) == {"bakery.example/a"}


async def test_a_certificate_must_be_for_the_name(bakery: Site) -> None:
    assert await bakery.outside().fetch("https://other.example/") is Trouble.TLS
    untrusting = Outside(bakery.outside()._resolve, also={"127.0.0.1": bakery.port})
    assert await untrusting.fetch(PROOF) is Trouble.TLS
    assert bakery.asked == []


async def test_the_connection_goes_where_it_was_looked(bakery: Site) -> None:
    """A name that answers otherwise the second time gains nothing: it is asked once."""
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])

    async def resolve(host: str) -> list[str]:
        return next(answers)

    bakery.pages = {"bakery.example/.well-known/fairshare.txt": "x"}
    way = Outside(resolve, also={"127.0.0.1": bakery.port}, trust=bakery.trust)
    assert isinstance(await way.fetch(PROOF), Answer)
    assert await way.fetch(PROOF) is Trouble.PRIVATE
    assert len(bakery.asked) == 1


async def test_long_and_packed_answers_stay_small(bakery: Site) -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b"x" * 4096)

    async def packed(request: web.Request) -> web.StreamResponse:
        return web.Response(body=b"\x1f\x8b", headers={"Content-Encoding": "gzip"})

    bakery.pages = {"bakery.example/a": endless, "bakery.example/b": packed, "bakery.example/c": "x" * 65536}
    way = bakery.outside()
    assert await way.fetch("https://bakery.example/a") is Trouble.TOO_BIG
    assert await way.fetch("https://bakery.example/b") == Answer(200, b"\x1f\x8b", "bakery.example")
    assert isinstance(await way.fetch("https://bakery.example/c"), Answer)


async def test_a_server_that_dawdles_is_left(bakery: Site) -> None:
    async def dawdles(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b"x")
            await asyncio.sleep(0.05)

    bakery.pages = {"bakery.example/a": dawdles}
    assert await bakery.outside().fetch("https://bakery.example/a") is Trouble.TOO_LATE


async def test_records_are_read(bakery: Site) -> None:
    bakery.records = {"_fairshare.bakery.example": ["v=spf1", "fairshare-" + "a" * 250]}
    way = bakery.outside()  # records have no order
    assert set(await way.texts("_fairshare.bakery.example")) == {"v=spf1", "fairshare-" + "a" * 250}
    assert await way.texts("_fairshare.other.example") == []


def test_a_part_of_a_domain_is_within_it() -> None:
    hosts = ("bakery.example", "www.bakery.example", "evilbakery.example", "example")
    assert [outside.within("bakery.example", host) for host in hosts] == [True, True, False, False]
