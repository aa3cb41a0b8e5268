"""Which links an advertisement may carry. An allow-list: https to a named host, or a public t.me page.

Telegram's own rules for advertisements forbid shorteners and bare addresses too: ads.telegram.org/guidelines
"""

import ipaddress
import re
import unicodedata
from enum import StrEnum
from urllib.parse import SplitResult, urlsplit

LINK_CHARACTERS_MAX = 512
TELEGRAM_HOSTS = ("t.me", "telegram.me", "telegram.dog")
TELEGRAM_PAGE = re.compile(r"/([a-z]\w{3,31})(/\d+)?/?", re.ASCII | re.IGNORECASE)
TELEGRAM_QUERY = re.compile(r"(start=[\w-]{1,64})?", re.ASCII)
_ACTIONS = """
    joinchat login proxy socks share addstickers addemoji addtheme addlist addstyle setlanguage invoice
    confirmphone boost giftcode contact nft auction call
"""
TELEGRAM_ACTIONS = frozenset(_ACTIONS.split())
"""Paths of t.me that make the reader's app do something; whatever else looks like a name is a public page."""
_SHORTENERS = """
    bit.ly tinyurl.com t.co goo.gl is.gd v.gd ow.ly buff.ly cutt.ly rebrand.ly rb.gy tiny.cc shorturl.at t.ly
    s.id u.to clck.ru vk.cc lnkd.in bl.ink da.gd soo.gd x.gd dub.sh kutt.it qps.ru surl.li amzn.to
"""
SHORTENERS = frozenset(_SHORTENERS.split())
JAPANESE = frozenset({"CJK", "HIRAGANA", "KATAKANA"})  # the one set of scripts that ordinary words mix
AMBIGUOUS_LETTERS = frozenset("ßς")  # two standards of domain names disagree on whose address they are


class LinkRefusal(StrEnum):
    """Why a link is refused; the values are keys of the message shown to the advertiser."""

    NOT_HTTPS = "link-not-https"
    USERINFO = "link-userinfo"
    NO_HOST = "link-no-host"
    ADDRESS = "link-address"
    INVISIBLE = "link-invisible"
    MIXED_SCRIPTS = "link-mixed-scripts"
    SHORTENER = "link-shortener"
    PRIVATE_TELEGRAM = "link-private-telegram"
    TOO_LONG = "link-too-long"


def refuse_link(url: str) -> LinkRefusal | None:
    """The first reason against the link, or None."""
    if len(url) > LINK_CHARACTERS_MAX:
        return LinkRefusal.TOO_LONG
    if any(character.isspace() or unicodedata.category(character).startswith("C") for character in url):
        return LinkRefusal.INVISIBLE
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname or "", parts.port  # reading a wrong port raises
    except ValueError:
        return LinkRefusal.NO_HOST
    return _refuse_address(parts, host) or _refuse_host(host) or _refuse_page(parts, host)


def real_host(url: str) -> str:
    """The host as the network sees it (punycode where letters are not ASCII), for the reviewer's eyes."""
    return _ascii(urlsplit(url).hostname or "") or ""


def _refuse_address(parts: SplitResult, host: str) -> LinkRefusal | None:
    if parts.scheme != "https":
        return LinkRefusal.NOT_HTTPS
    if "@" in parts.netloc or "\\" in parts.netloc:
        return LinkRefusal.USERINFO
    if _is_address(unicodedata.normalize("NFKC", host)):
        return LinkRefusal.ADDRESS
    return None


def _refuse_host(host: str) -> LinkRefusal | None:
    if not re.fullmatch(r"(?!-)[\w-]+(\.[\w-]+)+", host):
        return LinkRefusal.NO_HOST
    # Full-width letters, circled digits and the like are turned into plain ones by browsers.
    if unicodedata.normalize("NFKC", host) != host or AMBIGUOUS_LETTERS & set(host):
        return LinkRefusal.MIXED_SCRIPTS
    if _ascii(host) is None:
        return LinkRefusal.NO_HOST
    if any(_mixes_scripts(label) for label in host.split(".")):
        return LinkRefusal.MIXED_SCRIPTS
    return LinkRefusal.SHORTENER if host.removeprefix("www.") in SHORTENERS else None


def _refuse_page(parts: SplitResult, host: str) -> LinkRefusal | None:
    """On t.me only the page of a public name, perhaps one of its posts, perhaps a bot's start."""
    if not any(host == known or host.endswith(f".{known}") for known in TELEGRAM_HOSTS):
        return None
    page = TELEGRAM_PAGE.fullmatch(parts.path)
    is_public = host in TELEGRAM_HOSTS and page and page[1].lower() not in TELEGRAM_ACTIONS
    if is_public and TELEGRAM_QUERY.fullmatch(parts.query):
        return None
    return LinkRefusal.PRIVATE_TELEGRAM


def _ascii(host: str) -> str | None:
    """The host in ASCII; None if it cannot be the name of one."""
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return None


def _is_address(host: str) -> bool:
    """An IP address in any spelling that a browser accepts: dotted, decimal, hexadecimal, IPv6."""
    last = host.rsplit(".", 1)[-1]
    if re.fullmatch(r"\d+|0x[0-9a-f]*", last):
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _mixes_scripts(label: str) -> bool:
    """Letters of several scripts in one label, also when it is written in punycode."""
    if label.startswith("xn--"):
        try:
            label = label.encode().decode("idna")
        except UnicodeError:
            return True
    scripts = {unicodedata.name(letter, "?").split()[0] for letter in label if letter.isalpha()}
    return len(scripts) > 1 and not scripts <= JAPANESE
