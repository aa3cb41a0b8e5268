"""Width and height of a PNG, JPEG, GIF or WEBP from its header."""

import struct
from typing import NamedTuple


class Picture(NamedTuple):
    mime_type: str
    width: int
    height: int


def picture(content: bytes) -> Picture | None:
    """None for anything else, and for a header that is cut short."""
    try:
        if content.startswith(b"\x89PNG\r\n\x1a\n"):
            return Picture("image/png", *struct.unpack(">II", content[16:24]))
        if content.startswith((b"GIF87a", b"GIF89a")):
            return Picture("image/gif", *struct.unpack("<HH", content[6:10]))
        if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
            return webp(content)
        if content.startswith(b"\xff\xd8"):
            return jpeg(content)
    except struct.error:
        return None
    return None


def webp(content: bytes) -> Picture | None:
    chunk = content[12:16]
    if chunk == b"VP8X":
        width = 1 + int.from_bytes(content[24:27], "little")
        return Picture("image/webp", width, 1 + int.from_bytes(content[27:30], "little"))
    if chunk == b"VP8L":
        (bits,) = struct.unpack("<I", content[21:25])
        return Picture("image/webp", 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF))
    if chunk == b"VP8 ":
        width, height = struct.unpack("<HH", content[26:30])
        return Picture("image/webp", width & 0x3FFF, height & 0x3FFF)
    return None


def jpeg(content: bytes) -> Picture | None:
    """Walks the segments to the frame header (SOF0 to SOF15, but not DHT, JPG and DAC)."""
    index = 2
    while index + 9 < len(content) and content[index] == 0xFF:
        marker = content[index + 1]
        (length,) = struct.unpack(">H", content[index + 2 : index + 4])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[index + 5 : index + 9])
            return Picture("image/jpeg", width, height)
        index += 2 + length
    return None
