"""What a source of earnings tells of a sale."""

from dataclasses import dataclass

POST, PACK, POOL, INVOICE = "post", "pack", "pool", "invoice"


@dataclass(frozen=True)
class Sold:
    """One sale. `place` is where (a channel's title, a pack's), `number` which (its post), `price` in
    nanostars. Of the pool `place` is the month (`2026-11`) and `number` how many uses it was for."""

    place: str
    number: str
    price: int
    what: str = POST
    """`post`, `pack`, `pool` or `invoice` (its `place` is the business, its `number` the invoice)."""


@dataclass(frozen=True)
class Place:
    """Where a payee earns: how many sales brought how many nanostars to them. Of the pool `name` is the month
    and `sales` how many uses it was for."""

    name: str
    sales: int
    earned: int
    what: str = POST
