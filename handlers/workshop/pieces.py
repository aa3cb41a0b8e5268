"""What the workshop makes. Each request goes to a worker of its own; a refusal is an `Unfit`."""

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from handlers.workshop.foreman import Busy, foreman
from handlers.workshop.inside.wire import pack, unpack

FILE_BYTES_MAX = 10 * 2**20
"""Of a picture that becomes a sticker; animations and videos have smaller limits of Telegram's."""
CLIP_BYTES_MAX = 20 * 2**20
"""Of a clip: more than that no bot may download."""
SHEET_MAX = 120
"""Thumbs on a contact sheet."""
SECONDS = 5.0
CLIP_SECONDS = 15.0
"""To decode and encode three seconds of video takes longer than to look at a file."""

log = logging.getLogger(__name__)

Kind = Literal["static", "animated", "video"]


@dataclass(frozen=True)
class Piece:
    """A sticker as Telegram takes it: WEBP, TGS or WEBM. Sides in pixels; `sha256` (hex) is of `content`."""

    kind: Kind
    content: bytes
    width: int
    height: int
    thumb: bytes
    """A still WEBP, 160 px at most. Of an animation it is a neutral tile: nothing here can draw one."""
    sha256: str

    @property
    def filename(self) -> str:
        return {"static": "sticker.webp", "animated": "sticker.tgs", "video": "sticker.webm"}[self.kind]


class Unfit(Exception):
    """A file or text that cannot become a sticker: `context.say(unfit.reason, **unfit.values)` tells why,
    and what to do about it."""

    def __init__(self, reason: str, values: dict[str, str | int] | None = None) -> None:
        super().__init__(reason)
        self.reason, self.values = reason, values or {}


async def examine(content: bytes) -> Piece:
    """A picture, fitted; or a WEBM or TGS, checked. Its first bytes tell what it is. Raises Unfit."""
    _check_size(content, FILE_BYTES_MAX)
    return await _piece({"what": "examine"}, [content])


async def outline(content: bytes) -> Piece:
    """A picture with a white border around what is visible of it. Raises Unfit."""
    _check_size(content, FILE_BYTES_MAX)
    return await _piece({"what": "outline"}, [content])


async def clip_sticker(content: bytes) -> Piece:
    """The first three seconds of a clip, GIF or animated picture, as a video sticker. Raises Unfit."""
    _check_size(content, CLIP_BYTES_MAX)
    return await _piece({"what": "clip"}, [content], seconds=CLIP_SECONDS)


async def text_sticker(text: str) -> Piece:
    """Words as a sticker, with an outline that is legible on light and dark. Raises Unfit."""
    return await _piece({"what": "text", "text": text[:1000]}, [])


async def contact_sheet(thumbs: Sequence[tuple[bytes, str]], title: str) -> bytes:
    """A numbered grid of thumbs, each with its emoji, as a PNG. Raises Unfit when the workshop is busy."""
    assert len(thumbs) <= SHEET_MAX
    words = {"what": "sheet", "title": title, "captions": [caption for _, caption in thumbs]}
    _header, blobs = await _ask(words, [thumb for thumb, _ in thumbs], SECONDS)
    return blobs[0]


def _check_size(content: bytes, size_max: int) -> None:
    if len(content) > size_max:
        raise Unfit("workshop-file-size", {"max": size_max // 2**20})


async def _piece(header: dict[str, Any], blobs: Sequence[bytes], seconds: float = SECONDS) -> Piece:
    said, (content, thumb) = await _ask(header, blobs, seconds)
    digest = hashlib.sha256(content).hexdigest()
    return Piece(said["kind"], content, said["width"], said["height"], thumb, digest)


async def _ask(
    header: dict[str, Any], blobs: Sequence[bytes], seconds: float
) -> tuple[dict[str, Any], list[bytes]]:
    try:
        answer = await foreman().work(pack(header, blobs), seconds)
    except Busy:
        raise Unfit("workshop-busy") from None
    try:
        said, made = unpack(answer)
    except ValueError:  # it was killed for what it took, or died of it
        raise Unfit("workshop-too-hard") from None
    if "unfit" in said:
        log.info("the workshop refused a file: %s %s", said["unfit"], said.get("error", ""))
        raise Unfit(said["unfit"], said["values"])
    return said, made
