"""What payees' shares were earned with: by the kind of transfer that paid them, one file each."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

from sqlmodel import Session

from storage.sold import invoices, packs, pool, sponsored
from storage.sold.thing import Place, Sold

__all__ = ["SOURCES", "Place", "Sold", "coming", "find_sold", "places"]

KEYS_AT_ONCE = 500


class Source(Protocol):
    """A kind of share, as its payee knows it."""

    def coming(self, tx: Session, payee_id: int) -> int:
        """Nanostars in sales that are not final yet."""

    def describe(self, tx: Session, keys: Collection[str]) -> Mapping[str, Sold]:
        """What was sold, by the key of the transfer."""

    def places(self, tx: Session, payee_id: int) -> Sequence[Place]:
        """What each of the payee's places brought in all, less what was reversed."""


SOURCES: Mapping[str, Source] = {
    "sponsored.owner": sponsored,
    "stickers.artist": packs,
    "pool.artist": pool,
    "invoices.business": invoices,
}


def coming(tx: Session, payee_id: int) -> int:
    return sum(source.coming(tx, payee_id) for source in SOURCES.values())


def places(tx: Session, payee_id: int) -> list[Place]:
    """All of them, the one that brought most first."""
    found = [place for source in SOURCES.values() for place in source.places(tx, payee_id)]
    return sorted(found, key=lambda place: (-place.earned, place.name))


def find_sold(tx: Session, told: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Sold]:
    """What was sold, by kind and key of the share's transfer."""
    keys: dict[str, list[str]] = {}
    for kind, key in dict.fromkeys(told):
        keys.setdefault(kind, []).append(key)
    found: dict[tuple[str, str], Sold] = {}
    for kind in keys.keys() & SOURCES.keys():
        for first in range(0, len(keys[kind]), KEYS_AT_ONCE):
            described = SOURCES[kind].describe(tx, keys[kind][first : first + KEYS_AT_ONCE])
            found |= {(kind, key): sold for key, sold in described.items()}
    return found
