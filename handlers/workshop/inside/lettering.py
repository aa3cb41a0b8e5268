"""Words as a sticker: dark letters with a white outline, as large as they fit."""

import unicodedata
from typing import Any

from PIL import Image, ImageDraw

from .fonts import BOLD, Font, font, unknown_letters
from .refused import Made, Refused
from .still import SIDE, fit, made

LETTERS_MAX = 120
SIZES = range(190, 35, -6)
LINE_HEIGHT = 1.15
OUTLINE = 0.1
"""Both of the size of the letters."""
INK, PAPER = "#16202c", "white"
JOINERS = "\u200d\ufe0e\ufe0f"


def text(header: dict[str, Any], _blobs: list[bytes]) -> Made:
    words = cleaned(header["text"])
    if not words:
        raise Refused("workshop-text-empty")
    if len(words) > LETTERS_MAX:
        raise Refused("workshop-text-long", max=LETTERS_MAX)
    if unknown := unknown_letters(font(BOLD, 40), words):
        raise Refused("workshop-text-letters", letters=unknown[:20])
    return made(lettered(words))


def cleaned(said: str) -> str:
    """Without control characters; lines are kept, spaces are single."""
    lines = (" ".join(line.split()) for line in said.translate(dict.fromkeys(map(ord, JOINERS))).splitlines())
    whole = "\n".join(line for line in lines if line)
    return "".join(c for c in whole if c == "\n" or unicodedata.category(c)[0] != "C")


def lettered(words: str) -> Image.Image:
    """512 pixels on its long side. Raises Refused for what is legible at no size."""
    for size in SIZES:
        letters, edge = font(BOLD, size), round(size * OUTLINE)
        lines = broken(words, letters, SIDE - 2 * edge)
        if lines and len(lines) * size * LINE_HEIGHT <= SIDE:
            return _drawn(lines, letters, edge)
    raise Refused("workshop-text-long", max=LETTERS_MAX)


def broken(words: str, letters: Font, width: int) -> list[str]:
    """Lines no wider than that; none if a word is."""
    lines: list[str] = []
    for paragraph in words.split("\n"):
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if letters.getlength(longer) <= width:
                line = longer
                continue
            if letters.getlength(word) > width:
                return []
            lines.append(line)
            line = word
        lines.append(line)
    return lines


def _drawn(lines: list[str], letters: Font, edge: int) -> Image.Image:
    ground = Image.new("RGBA", (2 * SIDE, 2 * SIDE))
    ImageDraw.Draw(ground).multiline_text(
        (SIDE, SIDE), "\n".join(lines), fill=INK, font=letters, anchor="mm", align="center",
        spacing=letters.size * (LINE_HEIGHT - 1), stroke_width=edge, stroke_fill=PAPER,
    )  # fmt: skip
    return fit(ground.crop(ground.getbbox()))
