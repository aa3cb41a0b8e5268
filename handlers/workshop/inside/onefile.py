"""One file is one thing: a picture with something behind its end is two.

What is made of it would be clean; but who sends an archive in a picture's coat has something in mind.
"""

from .refused import Refused

OTHER_FILES = (b"PK\x03\x04", b"PK\x05\x06", b"Rar!", b"7z\xbc\xaf", b"%PDF", b"MZ", b"\x7fELF", b"<", b"#!")
ANYWHERE = (b"PK\x05\x06", b"<script", b"%PDF-")


def check_one_file(content: bytes) -> None:
    rest = _behind(content)
    if content.startswith(b"\xff\xd8"):  # phones put depth maps and short films behind a photo: harmless
        is_other = rest.lstrip(b"\0\r\n ").startswith(OTHER_FILES) or any(word in rest for word in ANYWHERE)
    else:
        is_other = bool(rest.strip(b"\0\r\n "))
    if is_other:
        raise Refused("workshop-two-files")


def _behind(content: bytes) -> bytes:
    """What follows the end of a picture. Raises IndexError or Refused if the end is missing."""
    if content.startswith(b"\x89PNG"):
        return content[_end_of_png(content) :]
    if content.startswith(b"RIFF"):
        size = int.from_bytes(content[4:8], "little")
        return content[8 + size + size % 2 :]
    if content.startswith(b"\xff\xd8"):
        return content[_end_of_jpeg(content) :]
    return b""


def _end_of_png(content: bytes) -> int:
    place = 8
    while place + 12 <= len(content):
        place, kind = (
            place + 12 + int.from_bytes(content[place : place + 4], "big"),
            content[place + 4 : place + 8],
        )
        if kind == b"IEND":
            return place
        if kind == b"acTL":
            raise Refused("workshop-animated")
    raise Refused("workshop-damaged")


def _end_of_jpeg(content: bytes) -> int:
    """Behind the first end mark after the picture begins; that of a preview, before it, is passed over."""
    place = 2
    while place + 4 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker == 0xDA:
            end = content.find(b"\xff\xd9", place)
            return end + 2 if end >= 0 else len(content)
        place += 1 if marker == 0xFF else 2 + int.from_bytes(content[place + 2 : place + 4], "big")
    return len(content)
