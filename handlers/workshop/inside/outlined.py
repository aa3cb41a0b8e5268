"""A white border around the visible part of a picture."""

from math import cos, pi, sin
from typing import Any

from PIL import Image, ImageChops

from .refused import Made
from .still import SIDE, fit, made, opened

BORDER = 14
DIRECTIONS = 32
VISIBLE_FROM = 24
"""A haze fainter than this alpha gets no border."""


def outlined(_header: dict[str, Any], blobs: list[bytes]) -> Made:
    return made(bordered(opened(blobs[0])))


def bordered(picture: Image.Image) -> Image.Image:
    """What is visible of the picture, with the border, 512 pixels on its long side."""
    solid = picture.getchannel("A").point(lambda alpha: 255 if alpha >= VISIBLE_FROM else 0)
    inner = fit(picture.crop(solid.getbbox() or picture.getbbox()), SIDE - 2 * BORDER)
    width, height = (side + 2 * BORDER for side in inner.size)
    whole = Image.new("RGBA", (width, height))
    whole.paste(inner, (BORDER, BORDER))
    border = Image.new("RGBA", whole.size, "white")
    border.putalpha(_grown(whole.getchannel("A")))
    return Image.alpha_composite(border, whole)


def _grown(alpha: Image.Image) -> Image.Image:
    """The shape, moved in all directions: its edge stays round and smooth."""
    grown = alpha
    for radius in (BORDER / 2, BORDER - 1):
        for step in range(DIRECTIONS):
            angle = 2 * pi * step / DIRECTIONS
            by = round(radius * cos(angle)), round(radius * sin(angle))
            grown = ImageChops.lighter(grown, ImageChops.offset(alpha, *by))
    return grown
