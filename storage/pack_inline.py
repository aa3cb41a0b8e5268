"""Inline look-up: the stickers that a person may use now and that a query finds.

Three shelves, one after the other: what they used lately (most and latest first), the rest of their own packs
(the newest first), and what members may use. Each is read by ranges of an index, so that the number of packs
in the shop is not felt. A place on a shelf stays the same from page to page, as long as nothing is bought.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session

from rules.emoji_words import emoji_named
from rules.packs import QUERY_WORDS_MAX, Access, words_of
from storage import pack_lookup
from storage.memberships import is_premium
from storage.pack_lookup import Shape, Word

OWN_MAX = 2_000
"""So many of somebody's packs, the newest, are looked through."""
MEMBERS_MAX = 1_000
"""So many stickers of everybody's packs are shown to a member."""
MEMBERS_PACKS_MAX = 100
"""So many packs, the most used, when they ask for nothing special."""
HALF_LIFE = timedelta(days=14)
"""A use that is so old counts half."""
PAGE_MAX = 50  # Telegram's limit of one answer
OFFSET = re.compile("([0-2]):([0-9]{1,6})")
NOTHING_YET = datetime(2026, 1, 1, tzinfo=UTC)

Place = tuple[int, int]
"""A place on a shelf, and the id of the sticker there."""
Packs = dict[int, tuple[int, int]]
"""In order: id of a pack; of its edition, and how many stickers it has."""


@dataclass(frozen=True)
class Found:
    """`stickers`: (id, Telegram's file id) in order, each once. `next_offset` is empty at the end."""

    stickers: Sequence[tuple[int, str]]
    next_offset: str


@dataclass(frozen=True)
class Asked:
    """Who asks for what: `shape` and `values` are the words of the query as pack_lookup takes them."""

    shape: Shape
    values: dict[str, Any]
    is_member: bool
    packs: Packs
    """Their own."""
    recent: dict[int, float]
    """What they used lately: how much each sticker weighs."""


def usable(
    tx: Session,
    person_id: int,
    query: str,
    language: str,
    offset: str,
    now: datetime,
    limit: int = PAGE_MAX,
) -> Found:
    """One page; `offset` is the `next_offset` of the page before, or empty.

    Words of the query are emoji, beginnings of keywords, or names of emoji in the person's language.
    """
    asked = _asked(tx, person_id, query, language, now)
    at = OFFSET.fullmatch(offset)
    shelf, begin = (int(at[1]), int(at[2])) if at else (0, 0)
    found: list[int] = []
    for number in range(shelf, len(SHELVES)):
        wanted = limit - len(found)
        places = SHELVES[number](tx, asked, begin if number == shelf else 0, wanted + 1)
        found += [sticker_id for _place, sticker_id in places[:wanted]]
        if len(places) > wanted:
            return _page(tx, found, f"{number}:{places[wanted][0]}")
    return _page(tx, found, "")


def _asked(tx: Session, person_id: int, query: str, language: str, now: datetime) -> Asked:
    words = [Word.of(word, emoji_named(word, language)) for word in words_of(query)[:QUERY_WORDS_MAX]]
    is_member = is_premium(tx, person_id, now)
    values = {"person": person_id} | pack_lookup.values_of(words)
    packs, recent = _own_packs(tx, person_id), _recently_used(tx, person_id)
    return Asked(pack_lookup.shape_of(words), values, is_member, packs, recent)


def _recently_used(tx: Session, person_id: int) -> dict[int, float]:
    """A weight halves with each HALF_LIFE: beside others it stays the same as time passes, so it is counted
    from the last use on, not from now."""
    rows = pack_lookup.RECENTLY_USED.read(tx, {"person": person_id})
    newest = max((last for _id, _uses, last in rows), default=NOTHING_YET)
    return {number: uses * 0.5 ** ((newest - last) / HALF_LIFE) for number, uses, last in rows}


def _own_packs(tx: Session, person_id: int) -> Packs:
    """What they have a licence for, the newest first, then what they made."""
    whose = {"person": person_id, "limit": OWN_MAX}
    return _packs([*pack_lookup.LICENSED.read(tx, whose), *pack_lookup.MADE.read(tx, whose)])


def _packs(rows: Iterable[tuple[Any, ...]]) -> Packs:
    return {pack_id: (edition_id, count) for pack_id, edition_id, count in rows}


def _recent_shelf(tx: Session, asked: Asked, begin: int, wanted: int) -> list[Place]:
    """What they used lately, and may use still."""
    if not asked.recent:
        return []
    of_members = Access.MEMBERS.value if asked.is_member else "nobody"
    rows = pack_lookup.recent(asked.shape).read(tx, asked.values | {"members": of_members})
    found = sorted((number for (number,) in rows), key=lambda number: (-asked.recent[number], number))
    return list(enumerate(found))[begin : begin + wanted]


def _own_shelf(tx: Session, asked: Asked, begin: int, wanted: int) -> list[Place]:
    """What else is in their own packs."""
    if not asked.shape:
        return _of_packs(tx, asked, asked.packs, begin, wanted)
    if not asked.packs:
        return []
    order = {pack_id: place for place, pack_id in enumerate(asked.packs)}
    rows = {row for lookup in _lookups(pack_lookup.own, asked) for row in lookup.read(tx, asked.values)}
    found = sorted((order[pack_id], number) for pack_id, number in rows if number and pack_id in order)
    others = [number for _order, number in found if number not in asked.recent]
    return list(enumerate(others))[begin : begin + wanted]


def _members_shelf(tx: Session, asked: Asked, begin: int, wanted: int) -> list[Place]:
    """What members may use besides, in the order of the words that were found."""
    if not asked.is_member:
        return []
    if not asked.shape:
        rows = pack_lookup.MOST_USED.read(tx, {"limit": MEMBERS_PACKS_MAX})
        others = _packs(row for row in rows if row[0] not in asked.packs)
        return _of_packs(tx, asked, others, begin, wanted)
    until = min(begin + wanted, MEMBERS_MAX)
    found: list[int] = []
    for lookup in _lookups(pack_lookup.members, asked):
        rows = lookup.read(tx, asked.values | {"limit": until - len(found)})
        found += [number for (number,) in rows]
    return list(enumerate(found))[begin:until]


SHELVES: tuple[Callable[[Session, Asked, int, int], list[Place]], ...] = (
    _recent_shelf,
    _own_shelf,
    _members_shelf,
)


def _lookups(put: Callable[..., Any], asked: Asked) -> list[Any]:
    """By the beginning of the first word; by its emoji too, if it is the name of any."""
    return [
        put(asked.shape, by_emoji=by_emoji) for by_emoji in ((False, True) if asked.shape[0] else (False,))
    ]


def _of_packs(tx: Session, asked: Asked, packs: Packs, begin: int, wanted: int) -> list[Place]:
    """All stickers of these packs in order, from a place on, but for those on the first shelf."""
    found: list[Place] = []
    first = 0
    for edition_id, count in packs.values():
        if first + count > begin and len(found) < wanted:
            inside = pack_lookup.IN_EDITION.read(tx, {"edition": edition_id})
            found += [
                (first + place, number)
                for place, number in inside
                if first + place >= begin and number not in asked.recent
            ]
        first += count
    return found[:wanted]


def _page(tx: Session, found: Sequence[int], next_offset: str) -> Found:
    files = pack_lookup.files(tx, found)
    return Found([(number, files[number]) for number in found], next_offset)
