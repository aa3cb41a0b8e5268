"""How the price of a sale is divided among its payees."""

from collections.abc import Mapping

PLATFORM = "platform"
WHOLE_PERCENT = 100

Shares = Mapping[str, int]
"""Percent by payee, in order; the last payee takes what rounding leaves. Frozen when the thing is sold."""


def split(amount: int, shares: Shares) -> dict[str, int]:
    """Divides `amount` (nanostars, ≥ 0) exactly: every part is rounded down, the last takes the remainder.

    >>> split(7, {"pool": 30, "platform": 70})
    {'pool': 2, 'platform': 5}
    """
    assert amount >= 0
    assert sum(shares.values()) == WHOLE_PERCENT
    assert all(percent >= 0 for percent in shares.values())
    parts = {payee: amount * percent // WHOLE_PERCENT for payee, percent in shares.items()}
    parts[list(shares)[-1]] += amount - sum(parts.values())
    return parts
