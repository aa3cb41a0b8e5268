"""Which links an advertisement may carry. An allow-list: https to a named host, or a public t.me page.

Telegram's own rules for advertisements forbid shorteners and bare addresses too: ads.telegram.org/guidelines
"""

import re
import unicodedata
from enum import StrEnum
from urllib.parse import SplitResult, unquote, urlsplit

from rules.hosts import HostFault, ascii_name, host_fault, is_address
from rules.shorteners import leads_elsewhere

LINK_CHARACTERS_MAX = 512
TELEGRAM_HOSTS = ("t.me", "telegram.me", "telegram.dog")
TELEGRAM_SITES = ("telegram.org", "www.telegram.org", "core.telegram.org")  # others sign in, or open chats
TELEGRAM_PAGE = re.compile(r"/([a-z]\w{3,31})(/\d{1,10})?/?", re.ASCII | re.IGNORECASE)
TELEGRAM_QUERY = re.compile(r"(start=[\w-]{1,64})?", re.ASCII)
_ACTIONS = """
    joinchat login proxy socks share addstickers addemoji addtheme addlist addstyle setlanguage invoice
    confirmphone boost giftcode contact stargift newbot auction call resolve passport settings
"""
TELEGRAM_ACTIONS = frozenset(_ACTIONS.split())
"""Paths of t.me that make the reader's app do something; whatever else looks like a name is a public page."""
TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
SEVERAL = re.compile(r"\S[ \n]+\S*(://|\.\w)|[,;|]https?://", re.IGNORECASE)


class LinkRefusal(StrEnum):
    """Why a link is refused; the values are keys of the message shown to the advertiser."""

    NOT_HTTPS = "link-not-https"
    USERINFO = "link-userinfo"
    NO_HOST = "link-no-host"
    ADDRESS = "link-address"
    PORT = "link-port"
    INVISIBLE = "link-invisible"
    MIXED_SCRIPTS = "link-mixed-scripts"
    LOOKALIKE = "link-lookalike"
    SHORTENER = "link-shortener"
    PRIVATE_TELEGRAM = "link-private-telegram"
    SEVERAL = "link-several"
    TOO_LONG = "link-too-long"


FAULTS = {
    HostFault.NO_NAME: LinkRefusal.NO_HOST,
    HostFault.MIXED: LinkRefusal.MIXED_SCRIPTS,
    HostFault.LOOKALIKE: LinkRefusal.LOOKALIKE,
}


def refuse_link(url: str) -> LinkRefusal | None:
    """The first reason against the link, or None."""
    if len(url) > LINK_CHARACTERS_MAX:
        return LinkRefusal.TOO_LONG
    if SEVERAL.search(url):
        return LinkRefusal.SEVERAL
    if any(map(_is_hidden, url)) or any(map(_turns_or_controls, unquote(url))):
        return LinkRefusal.INVISIBLE
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname or "", parts.port  # reading a wrong port raises
    except ValueError:
        return LinkRefusal.NO_HOST
    return _refuse_form(parts, host) or _refuse_host(parts, host) or _refuse_page(parts, host)


def real_host(url: str) -> str:
    """The host as the network sees it (punycode where letters are not ASCII), for the reviewer's eyes."""
    return ascii_name(urlsplit(url).hostname or "") or ""


def _is_hidden(character: str) -> bool:
    return character.isspace() or unicodedata.category(character).startswith("C")


def _turns_or_controls(character: str) -> bool:
    """Controls, and marks that turn the direction of writing: of no use in an address, also when encoded."""
    return unicodedata.category(character) == "Cc" or character in TURNS


def _refuse_form(parts: SplitResult, host: str) -> LinkRefusal | None:
    if parts.scheme != "https":
        return LinkRefusal.NOT_HTTPS
    if "@" in parts.netloc or "\\" in parts.netloc:
        return LinkRefusal.USERINFO
    if is_address(host):
        return LinkRefusal.ADDRESS
    return LinkRefusal.PORT if ":" in parts.netloc else None


def _refuse_host(parts: SplitResult, host: str) -> LinkRefusal | None:
    if fault := host_fault(host):
        return FAULTS[fault]
    return LinkRefusal.SHORTENER if leads_elsewhere(host, parts.path) else None


def _refuse_page(parts: SplitResult, host: str) -> LinkRefusal | None:
    """On t.me only the page of a public name, perhaps one of its posts, perhaps a bot's start."""
    if host.endswith(".telegram.org") and host not in TELEGRAM_SITES:
        return LinkRefusal.PRIVATE_TELEGRAM
    if not any(host == known or host.endswith(f".{known}") for known in TELEGRAM_HOSTS):
        return None
    page = TELEGRAM_PAGE.fullmatch(parts.path)
    is_public = host in TELEGRAM_HOSTS and page and page[1].lower() not in TELEGRAM_ACTIONS
    if is_public and TELEGRAM_QUERY.fullmatch(parts.query) and not parts.fragment:
        return None
    return LinkRefusal.PRIVATE_TELEGRAM
