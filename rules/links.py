"""Which links an advertisement may carry. An allow-list: https to a named host, or a public t.me page."""

import ipaddress
import re
import unicodedata
from enum import StrEnum
from urllib.parse import SplitResult, urlsplit

TELEGRAM_HOSTS = frozenset({"t.me", "telegram.me"})
TELEGRAM_PAGE = re.compile(r"/(?!joinchat|login|proxy|socks|addstickers|share)[A-Za-z]\w{3,31}(/\d+)?/?")
LINK_CHARACTERS_MAX = 512


class LinkRefusal(StrEnum):
    """Why a link is refused; the values are keys of the message shown to the advertiser."""

    NOT_HTTPS = "link-not-https"
    USERINFO = "link-userinfo"
    NO_HOST = "link-no-host"
    ADDRESS = "link-address"
    INVISIBLE = "link-invisible"
    MIXED_SCRIPTS = "link-mixed-scripts"
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
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        return LinkRefusal.NO_HOST
    return _refuse_parts(parts, host)


def _refuse_parts(parts: SplitResult, host: str) -> LinkRefusal | None:
    if parts.scheme != "https":
        return LinkRefusal.NOT_HTTPS
    if "@" in parts.netloc or "\\" in parts.netloc:
        return LinkRefusal.USERINFO
    if _is_address(host):
        return LinkRefusal.ADDRESS
    if not re.fullmatch(r"(?!-)[\w-]+(\.[\w-]+)+", host):
        return LinkRefusal.NO_HOST
    if any(len(_scripts(label)) > 1 for label in host.split(".")):
        return LinkRefusal.MIXED_SCRIPTS
    if host in TELEGRAM_HOSTS and not TELEGRAM_PAGE.fullmatch(parts.path):
        return LinkRefusal.PRIVATE_TELEGRAM
    return None


def real_host(url: str) -> str:
    """The host as the network sees it (punycode where letters are not ASCII), for the reviewer's eyes."""
    return (urlsplit(url).hostname or "").encode("idna").decode()


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


def _scripts(label: str) -> set[str]:
    """The scripts of a label's letters, by the first word of each letter's Unicode name."""
    return {unicodedata.name(letter, "?").split()[0] for letter in label if letter.isalpha()}
