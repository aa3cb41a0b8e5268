"""Which whole charges an unspent balance still covers: Telegram refunds no part of one."""

from collections.abc import Iterable
from dataclasses import dataclass

NANOSTARS = 10**9


@dataclass(frozen=True)
class Paid:
    """A charge that was not refunded; `stars` is a whole number of Stars."""

    charge_id: str
    stars: int


def covered(charges: Iterable[Paid], balance: int) -> list[Paid]:
    """The charges to refund out of `balance` nanostars, from those given the newest first.

    Each is taken as long as the rest of the balance covers it whole. So their sum is at most the balance,
    and none that is left out would fit beside those taken.

    >>> covered([Paid("new", 70), Paid("older", 50), Paid("oldest", 20)], 100 * NANOSTARS)
    [Paid(charge_id='new', stars=70), Paid(charge_id='oldest', stars=20)]
    """
    taken, rest = [], balance
    for charge in charges:
        if charge.stars * NANOSTARS <= rest:
            taken.append(charge)
            rest -= charge.stars * NANOSTARS
    return taken
