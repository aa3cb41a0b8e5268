"""A picture becomes a sticker: 512 pixels on its long side, see-through where it was, nothing of what
a camera wrote into it."""

import io
from typing import Any

from PIL import Image, ImageOps, WebPImagePlugin

from .onefile import check_one_file
from .refused import Made, Refused
from .webp import sides

SIDE = 512
THUMB_SIDE = 160
BYTES_MAX = 512 * 1024  # core.telegram.org/stickers
PIXELS_MAX = {"JPEG": 50_000_000}
PIXELS_MAX_ELSE = 25_000_000
"""A JPEG is read at a fraction of its size; others are 4 bytes a pixel, several times over."""
RATIO_MAX = 32
QUALITIES = (95, 85, 70, 50)

Image.preinit()  # a worker may open no file later
assert WebPImagePlugin.SUPPORTED
Image.MAX_IMAGE_PIXELS = None  # `check_sides` decides, before a pixel is decoded


def fitted(_header: dict[str, Any], blobs: list[bytes]) -> Made:
    return made(fit(opened(blobs[0])))


def opened(content: bytes) -> Image.Image:
    """The upright picture in RGBA, its frames one and its sides checked; a large JPEG comes reduced."""
    check_one_file(content)
    check_header(content)
    file = Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "WEBP"))
    if getattr(file, "is_animated", False):
        raise Refused("workshop-animated")
    check_sides(*file.size, pixels_max=PIXELS_MAX.get(file.format or "", PIXELS_MAX_ELSE))
    file.draft("RGB", (SIDE, SIDE))
    picture = ImageOps.exif_transpose(_eight_bits(file)).convert("RGBA")
    check_visible(picture)
    return picture


def check_header(content: bytes, pixels_max: int = PIXELS_MAX_ELSE) -> None:
    if content.startswith(b"RIFF"):
        check_sides(*sides(content), pixels_max)


def _eight_bits(picture: Image.Image) -> Image.Image:
    """Greys of 16 bits would be cut off, not scaled."""
    is_deep = picture.mode.startswith("I")
    return picture.convert("I").point(lambda value: value / 256).convert("L") if is_deep else picture


def check_visible(picture: Image.Image) -> None:
    if picture.getchannel("A").getextrema() == (0, 0):
        raise Refused("workshop-invisible")


def check_sides(width: int, height: int, pixels_max: int = PIXELS_MAX_ELSE) -> None:
    if width * height > pixels_max:
        raise Refused("workshop-pixels", width=width, height=height)
    if max(width, height) > RATIO_MAX * min(width, height):
        raise Refused("workshop-thin", width=width, height=height)


def fit(picture: Image.Image, side: int = SIDE) -> Image.Image:
    """Scaled, up or down, until the long side is exactly `side`."""
    return picture.resize(fitting(*picture.size, side), Image.Resampling.LANCZOS, reducing_gap=3)


def fitting(width: int, height: int, side: int = SIDE) -> tuple[int, int]:
    scale = side / max(width, height)
    return max(1, round(width * scale)), max(1, round(height * scale))


def made(picture: Image.Image) -> Made:
    """A static sticker of a picture that fits."""
    bare = Image.new("RGBA", picture.size)
    bare.paste(picture)
    return Made("static", _small(bare), *bare.size, thumb_of(bare))


def thumb_of(picture: Image.Image) -> bytes:
    return _webp(fit(picture, THUMB_SIDE), quality=80)


def _small(picture: Image.Image) -> bytes:
    """Without loss if that is small enough."""
    content = _webp(picture, lossless=True, quality=60, method=3)
    for quality in QUALITIES:
        if len(content) <= BYTES_MAX:
            break
        content = _webp(picture, quality=quality)
    return content


def _webp(picture: Image.Image, **options: Any) -> bytes:
    content = io.BytesIO()
    picture.save(content, "WEBP", **options)
    return content.getvalue()
