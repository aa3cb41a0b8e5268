"""Cells of a table that people open in a spreadsheet: words stay words."""

FORMULA_BEGINS = ("=", "+", "-", "@", "\t", "\r", "\n")


def safe_cell(text: str) -> str:
    """The text, with an apostrophe before what a spreadsheet would take for a formula.

    >>> safe_cell("=1+1")
    "'=1+1"
    """
    return f"'{text}" if text.lstrip(" \u00a0").startswith(FORMULA_BEGINS) else text
