"""What a source of earnings tells of a sale."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sold:
    """One sale. `place` is where (a channel's title), `number` which (its post), `price` in nanostars."""

    place: str
    number: str
    price: int


@dataclass(frozen=True)
class Place:
    """Where a payee earns: how many sales brought how many nanostars to them."""

    name: str
    sales: int
    earned: int
