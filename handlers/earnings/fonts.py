"""The font of a statement: DejaVu Sans, which comes with matplotlib. It knows Latin, Greek, Cyrillic,
Armenian, Georgian, Hebrew and Arabic; a letter of another script is shown as a box."""

import unicodedata
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fpdf import FPDF

FAMILY = "dejavu"
UNKNOWN_LETTER = "\u25a1"
RIGHT_TO_LEFT = frozenset({"R", "AL"})


@cache
def _folder() -> Path:
    """Found without importing matplotlib, which takes its time."""
    spec = find_spec("matplotlib")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"


def use_font(pdf: "FPDF") -> None:
    pdf.add_font(FAMILY, "", _folder() / "DejaVuSans.ttf")
    pdf.add_font(FAMILY, "B", _folder() / "DejaVuSans-Bold.ttf")


def printable(pdf: "FPDF", text: str) -> str:
    """One line in letters that the font has, in the order in which they stand on paper."""
    known = pdf.fonts[f"{FAMILY}B"].cmap  # the bold has fewer than the other
    letters = "".join(c if ord(c) in known else UNKNOWN_LETTER for c in " ".join(text.split()))
    if not any(unicodedata.bidirectional(c) in RIGHT_TO_LEFT for c in letters):
        return letters
    from fpdf.bidi import BidiParagraph

    return BidiParagraph(letters).get_reordered_string()
