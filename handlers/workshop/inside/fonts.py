"""The letters: DejaVu Sans, which comes with matplotlib; it knows Latin, Greek, Cyrillic and more."""

import io
from importlib.util import find_spec
from pathlib import Path

from PIL import ImageFont

Font = ImageFont.FreeTypeFont
NO_LETTER = "\U0010ffff"


def _read(name: str) -> bytes:
    spec = find_spec("matplotlib")  # found, not imported
    assert spec is not None
    assert spec.origin is not None
    return (Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf" / name).read_bytes()


PLAIN, BOLD = _read("DejaVuSans.ttf"), _read("DejaVuSans-Bold.ttf")


def font(file: bytes, size: int) -> Font:
    return ImageFont.truetype(io.BytesIO(file), size)


def unknown_letters(letters: Font, text: str) -> str:
    """What the font cannot draw, each once."""
    box = letters.getmask(NO_LETTER)
    blank = bytes(box), box.size

    def is_unknown(letter: str) -> bool:
        mask = letters.getmask(letter)
        return (bytes(mask), mask.size) == blank

    return "".join(letter for letter in dict.fromkeys(text) if not letter.isspace() and is_unknown(letter))
