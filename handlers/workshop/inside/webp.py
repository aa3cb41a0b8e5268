"""What the header of a WEBP says (RFC 9649), before a decoder takes memory for the whole canvas."""

from .refused import Refused


def sides(content: bytes) -> tuple[int, int]:
    """Width and height in pixels. Raises Refused."""
    kind, head = content[12:16], content[20:30]
    if len(head) < 10:
        raise Refused("workshop-damaged")
    if kind == b"VP8X":
        return 1 + int.from_bytes(head[4:7], "little"), 1 + int.from_bytes(head[7:10], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(head[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 ":
        return int.from_bytes(head[6:8], "little") & 0x3FFF, int.from_bytes(head[8:10], "little") & 0x3FFF
    raise Refused("workshop-damaged")
