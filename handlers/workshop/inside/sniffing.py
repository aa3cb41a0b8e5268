"""What a file is, by its first bytes and never by its name."""

from .refused import Refused

ARCHIVES = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"Rar!",
    b"7z\xbc\xaf\x27\x1c",
    b"\xfd7zXZ",
    b"BZh",
    b"\x28\xb5\x2f\xfd",
)


def format_of(content: bytes) -> str:
    """png, jpeg, webp, gif, webm, tgs or video; raises Refused for anything else."""
    if not content:
        raise Refused("workshop-damaged")
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    if content.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if content.startswith(b"\x1a\x45\xdf\xa3"):
        return "webm"
    if content.startswith(b"\x1f\x8b"):
        return "tgs"
    if content[4:8] == b"ftyp":
        return _iso_media(content[8:12])
    raise Refused("workshop-archive" if content.startswith(ARCHIVES) else "workshop-unknown")


def _iso_media(brand: bytes) -> str:
    """MP4 and MOV; but HEIC and AVIF pictures begin in the same way."""
    if brand in (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis"):
        raise Refused("workshop-unknown")
    return "video"
