"""A TGS: a Lottie animation, gzipped. Nothing here draws it; it is read, measured and packed anew."""

import gzip
import json
import zlib
from typing import Any

from .drawings import check_drawings
from .refused import Made, Refused
from .tile import play_tile

SIDE = 512
BYTES_MAX = 64 * 1024  # core.telegram.org/stickers
LOTTIE_BYTES_MAX = 2 * 2**20
SECONDS_MAX = 3
RATES = (30, 60)
PLAIN_HEADER = b"\x1f\x8b\x08\0\0\0\0\0\x02\xff"
"""Of gzip (RFC 1952) without time, name and remarks, from an unknown system."""


def checked(_header: dict[str, Any], blobs: list[bytes]) -> Made:
    content = blobs[0]
    if len(content) > BYTES_MAX:
        raise Refused("workshop-tgs-size", size=-(-len(content) // 1024))
    lottie = _unpacked(content)
    check_animation(_read(lottie))
    return Made("animated", _packed(content, lottie), SIDE, SIDE, play_tile())


def _unpacked(content: bytes) -> bytes:
    stream = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        lottie = stream.decompress(content, LOTTIE_BYTES_MAX)
    except zlib.error:
        raise Refused("workshop-damaged") from None
    if stream.unconsumed_tail:
        raise Refused("workshop-tgs-heavy")
    if not stream.eof:
        raise Refused("workshop-damaged")
    if stream.unused_data:
        raise Refused("workshop-two-files")
    return lottie


def _packed(content: bytes, lottie: bytes) -> bytes:
    """Without the name, time and remarks that gzip may have kept of the file."""
    has_remarks = content[3] != 0
    packed = gzip.compress(lottie, 9) if has_remarks else content
    if len(packed) > BYTES_MAX:
        raise Refused("workshop-tgs-size", size=-(-len(packed) // 1024))
    return PLAIN_HEADER + packed[len(PLAIN_HEADER) :]


def _read(lottie: bytes) -> dict[str, Any]:
    try:
        animation = json.loads(lottie, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise Refused("workshop-tgs-not") from None
    if not isinstance(animation, dict) or not isinstance(animation.get("layers"), list):
        raise Refused("workshop-tgs-not")
    return animation


def _no_number(name: str) -> float:
    raise ValueError(name)


def check_animation(animation: dict[str, Any]) -> None:
    """Raises Refused for what Telegram does not take: core.telegram.org/animated_stickers."""
    if (animation.get("w"), animation.get("h")) != (SIDE, SIDE):
        raise Refused("workshop-tgs-sides")
    rate = animation.get("fr")
    if rate not in RATES:
        raise Refused("workshop-tgs-rate")
    first, last = animation.get("ip"), animation.get("op")
    if not isinstance(first, int | float) or not isinstance(last, int | float) or not first < last:
        raise Refused("workshop-tgs-not")
    if last - first > SECONDS_MAX * rate:
        raise Refused("workshop-long")
    if not animation["layers"]:
        raise Refused("workshop-invisible")
    if animation.get("tgs") != 1:
        raise Refused("workshop-tgs-not")
    check_drawings(animation)
