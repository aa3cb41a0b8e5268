"""Whole numbers as people write them: 1000, 1,000, 1.000 or 50 %."""

import re

WHOLE = re.compile(r"\s*([0-9]{1,3}(?:[.,’'\s][0-9]{3})+|[0-9]{1,9})\s*(?:⭐|%|[^\W\d_]+)?\s*")


def whole_number(said: str) -> int | None:
    """The number, whatever its unit is called; None if it is not one, or no whole one."""
    found = WHOLE.fullmatch(said)
    return int(re.sub(r"\D", "", found[1])) if found else None
