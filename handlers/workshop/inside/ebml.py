"""The boxes of a WEBM (EBML, RFC 8794; Matroska, RFC 9559), as far as a video sticker needs them.

They are walked before any decoder sees the file: what is not a sticker never reaches one.
"""

from collections.abc import Iterator
from typing import NamedTuple

from .refused import Refused

HEADER, SEGMENT, INFO, TRACKS, CLUSTER = 0x1A45DFA3, 0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675
TAGS, ATTACHMENTS, CHAPTERS = 0x1254C367, 0x1941A469, 0x1043A770
TRACK, KIND, CODEC, VIDEO, WIDTH, HEIGHT = 0xAE, 0x83, 0x86, 0xE0, 0xB0, 0xBA
VOID = 0xEC
BOXES_MAX = 2_000
KINDS = {1: "video", 2: "audio"}


class Box(NamedTuple):
    """`start`: of the box; `begin` and `end`: of what is in it."""

    name: int
    start: int
    begin: int
    end: int


class Track(NamedTuple):
    kind: str
    codec: str
    width: int
    height: int


def boxes(content: bytes, begin: int, end: int) -> Iterator[Box]:
    """What lies side by side in a box. A last one without a size reaches to the end. Raises Refused."""
    for _ in range(BOXES_MAX):
        if begin == end:
            return
        name, after = _number(content, begin, end, keeps_mark=True)
        size, body = _number(content, after, end)
        last = end if size is None else body + size
        if last > end or name is None:
            raise Refused("workshop-damaged")
        yield Box(name, begin, body, last)
        begin = last
    raise Refused("workshop-too-hard")


def _number(content: bytes, place: int, end: int, *, keeps_mark: bool = False) -> tuple[int | None, int]:
    """A number of 1 to 8 bytes, whose first byte tells how many; all ones: unknown. And where it ends."""
    if place >= end or content[place] == 0:
        raise Refused("workshop-damaged")
    length = 9 - content[place].bit_length()
    if place + length > end:
        raise Refused("workshop-damaged")
    value = int.from_bytes(content[place : place + length], "big")
    if keeps_mark:
        return value, place + length
    bits = (1 << 7 * length) - 1
    return (None if value & bits == bits else value & bits), place + length


def segment(content: bytes) -> Box:
    """The one segment, which begins behind the header and goes to the end of the file. Raises Refused."""
    outer = boxes(content, 0, len(content))
    header, inside = next(outer, None), next(outer, None)
    if header is None or inside is None or (header.name, inside.name) != (HEADER, SEGMENT):
        raise Refused("workshop-damaged")
    if inside.end != len(content):
        raise Refused("workshop-two-files")
    return inside


def tracks(content: bytes, inside: Box) -> list[Track]:
    return [
        _track(content, box)
        for part in boxes(content, inside.begin, inside.end)
        if part.name == TRACKS
        for box in boxes(content, part.begin, part.end)
        if box.name == TRACK
    ]


def _track(content: bytes, track: Box) -> Track:
    found = {box.name: box for box in boxes(content, track.begin, track.end)}
    video = found.get(VIDEO)
    sides = {box.name: box for box in boxes(content, video.begin, video.end)} if video else {}

    def number(box: Box | None) -> int:
        return int.from_bytes(content[box.begin : box.end], "big") if box else 0

    codec = found.get(CODEC)
    name = content[codec.begin : codec.end].decode("ascii", "replace")[:40] if codec else ""
    return Track(
        KINDS.get(number(found.get(KIND)), ""), name, number(sides.get(WIDTH)), number(sides.get(HEIGHT))
    )


def without_tags(content: bytes, inside: Box) -> bytes:
    """The same file, but what somebody noted in it is blank space of the same length."""
    clean = bytearray(content)
    for box in boxes(content, inside.begin, inside.end):
        length = box.end - box.start
        if box.name == TAGS and length >= 9:
            blank = bytes((VOID, 0x01)) + (length - 9).to_bytes(7, "big")
            clean[box.start : box.end] = blank + bytes(length - 9)
    return bytes(clean)
