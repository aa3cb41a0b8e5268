"""A contact sheet: all stickers of a pack at a glance, each with its number and emoji."""

import io
import unicodedata
from typing import Any

from PIL import Image, ImageDraw

from .fonts import BOLD, PLAIN, font, unknown_letters
from .still import THUMB_SIDE

CELL, LABEL, GAP, MARGIN = THUMB_SIDE + 16, 26, 14, 28
TITLE_HEIGHT = 64
PAPER, INK, QUIET = "#ffffff", "#1a1a1a", "#5f6670"
SQUARE, SQUARES = 8, ("#f4f6f8", "#e6eaee")
JOINERS = "\u200d\ufe0e\ufe0f"


def sheet(header: dict[str, Any], blobs: list[bytes]) -> bytes:
    """A PNG. One that holds many is wider than high, as a phone shows it when it is turned."""
    columns = columns_for(len(blobs))
    rows = max(1, -(-len(blobs) // columns))
    width = 2 * MARGIN + columns * CELL + (columns - 1) * GAP
    height = 2 * MARGIN + TITLE_HEIGHT + rows * (CELL + LABEL) + (rows - 1) * GAP
    ground = Image.new("RGB", (width, height), PAPER)
    draw = ImageDraw.Draw(ground)
    _write_title(draw, header["title"], width - 2 * MARGIN)
    tile = _checked()
    for number, (thumb, caption) in enumerate(zip(blobs, header["captions"], strict=True)):
        left = MARGIN + number % columns * (CELL + GAP)
        top = MARGIN + TITLE_HEIGHT + number // columns * (CELL + LABEL + GAP)
        ground.paste(tile, (left, top))
        _paste(ground, thumb, left, top)
        _write_label(draw, number + 1, caption, left, top + CELL + LABEL / 2 + 2)
    content = io.BytesIO()
    ground.save(content, "PNG")
    return content.getvalue()


def columns_for(count: int) -> int:
    return next((columns for columns in (3, 4, 5, 6, 8, 10) if count <= columns * columns), 10)


def _checked() -> Image.Image:
    """A light ground of squares: see-through parts are seen."""
    tile = Image.new("RGB", (CELL, CELL), SQUARES[0])
    draw = ImageDraw.Draw(tile)
    for x in range(0, CELL, SQUARE):
        for y in range(x // SQUARE % 2 * SQUARE, CELL, 2 * SQUARE):
            draw.rectangle((x, y, x + SQUARE - 1, y + SQUARE - 1), fill=SQUARES[1])
    return tile


def _paste(ground: Image.Image, thumb: bytes, left: int, top: int) -> None:
    picture = Image.open(io.BytesIO(thumb), formats=("WEBP", "PNG")).convert("RGBA")
    picture.thumbnail((THUMB_SIDE, THUMB_SIDE))
    at = left + (CELL - picture.width) // 2, top + (CELL - picture.height) // 2
    ground.paste(picture, at, picture)


def _write_title(draw: ImageDraw.ImageDraw, title: str, width: int) -> None:
    letters = font(BOLD, 30)
    draw.text((MARGIN, MARGIN + 14), _cut(_drawable(title, BOLD), BOLD, 30, width), INK, letters, anchor="lm")


def _write_label(draw: ImageDraw.ImageDraw, number: int, caption: str, left: float, middle: float) -> None:
    count = f"{number}"
    draw.text((left, middle), count, INK, font(BOLD, 16), anchor="lm")
    begin = left + font(BOLD, 16).getlength(count) + 8
    words = _cut(_named(caption), PLAIN, 16, left + CELL - begin)
    draw.text((begin, middle), words, QUIET, font(PLAIN, 16), anchor="lm")


def _named(caption: str) -> str:
    """The emoji, if the font has them; else the name of the first."""
    plain = caption.translate(dict.fromkeys(map(ord, JOINERS)))
    if not unknown_letters(font(PLAIN, 16), plain):
        return plain
    return unicodedata.name(plain[0], "").lower()


def _drawable(words: str, file: bytes) -> str:
    unknown = unknown_letters(font(file, 16), words)
    return words.translate(dict.fromkeys(map(ord, unknown), "\u25a1"))


def _cut(words: str, file: bytes, size: int, width: float) -> str:
    letters = font(file, size)
    if letters.getlength(words) <= width:
        return words
    while words and letters.getlength(words + "…") > width:
        words = words[:-1]
    return words.rstrip() + "…"
