"""Whole numbers as people write them (1000, 1,000, 1.000 or 50 %), and as buttons and links carry them."""

import re

WHOLE = re.compile(r"\s*([0-9]{1,3}(?:[.,’'\s][0-9]{3})+|[0-9]{1,9})\s*(?:⭐|%|[^\W\d_]+)?\s*")

NUMBER = re.compile(r"[1-9][0-9]{0,8}")
CHANNEL = re.compile(r"-[0-9]{1,18}")


def number_in(said: str) -> int | None:
    """The number of a row that a button or a link names; None for anything else, which anybody may send."""
    return int(said) if NUMBER.fullmatch(said) else None


def channel_in(said: str) -> int | None:
    """The id of a channel that a button names; None for anything else."""
    return int(said) if CHANNEL.fullmatch(said) else None


def whole_number(said: str) -> int | None:
    """The number, whatever its unit is called; None if it is not one, or no whole one."""
    found = WHOLE.fullmatch(said)
    return int(re.sub(r"\D", "", found[1])) if found else None
