"""The shop of packs: what is on the shelf, by topic, age and use; found by words; and what a person has."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_
from sqlmodel import Session, col, select

from rules.packs import QUERY_WORDS_MAX, words_of
from storage.licences import Licence
from storage.pack_lookup import LAST_SIGN
from storage.pack_rows import Edition, Pack, PackWord

NEWEST, MOST_USED = "newest", "most-used"
PAGE = 6
FOUND_MAX = 600
"""A search looks at so many packs at most: who finds more says more."""


@dataclass(frozen=True)
class Shelf:
    """A pack as it stands in the shop. `access` is empty if it was taken down."""

    pack_id: int
    edition_id: int
    title: str
    access: str
    stars: int
    topic: str
    artist_id: int
    stickers: int
    uses: int
    published_at: datetime | None


@dataclass(frozen=True)
class Page:
    shelves: Sequence[Shelf]
    number: int
    """From 0 on."""
    has_more: bool


def browse(tx: Session, order: str, topic: str | None, page: int, size: int = PAGE) -> Page:
    """What is on the shelf, `newest` or `most-used` first; of one topic, or of all."""
    first = col(Pack.uses) if order == MOST_USED else col(Pack.published_at)
    shown = _shelves().where(Pack.access != "")
    if topic is not None:
        shown = shown.where(Pack.topic == topic)
    return _page(tx, shown.order_by(first.desc(), col(Pack.id).desc()), page, size)


def search(tx: Session, words: str, page: int, size: int = PAGE) -> Page:
    """Packs in which every word begins a word of the title, or of a sticker; the most used first."""
    wanted = words_of(words)[:QUERY_WORDS_MAX]
    if not wanted:
        return Page([], page, has_more=False)
    begun = (select(PackWord.pack_id).where(begins(PackWord, word)) for word in wanted)
    first, *others = begun
    found = first.where(*(col(PackWord.pack_id).in_(other) for other in others))
    found = found.distinct().limit(FOUND_MAX)
    shown = _shelves().where(col(Pack.id).in_(found), Pack.access != "")
    return _page(tx, shown.order_by(col(Pack.uses).desc(), col(Pack.id).desc()), page, size)


def owned(tx: Session, person_id: int, now: datetime, page: int, size: int = PAGE) -> Page:
    """What a person has licences for, the newest first; packs that were taken down are among them."""
    mine = (
        select(Licence.pack_id)
        .where(Licence.person_id == person_id, col(Licence.revoked_at).is_(None), Licence.since <= now)
        .distinct()
        .subquery()
    )
    shown = _shelves().join(mine, mine.c.pack_id == Pack.id)
    newest = (
        select(Licence.id)
        .where(Licence.person_id == person_id, Licence.pack_id == Pack.id, col(Licence.revoked_at).is_(None))
        .order_by(col(Licence.id).desc())
        .limit(1)
        .scalar_subquery()
    )
    return _page(tx, shown.order_by(newest.desc(), col(Pack.id).desc()), page, size)


def find_shelf(tx: Session, pack_id: int) -> Shelf | None:
    """One pack that was ever published."""
    found = tx.exec(_shelves().where(Pack.id == pack_id)).first()
    return None if found is None else _shelf(*found)


def best_known(tx: Session, artist_id: int) -> str:
    """The title of an artist's pack that is used most; empty without any."""
    theirs = _shelves().where(Pack.artist_id == artist_id)
    found = tx.exec(theirs.order_by(col(Pack.uses).desc(), col(Pack.id).desc()).limit(1)).first()
    return "" if found is None else _shelf(*found).title


def begins(words: type[PackWord], beginning: str) -> ColumnElement[bool]:
    """Words that begin so: a range of the index."""
    return and_(col(words.word) >= beginning, col(words.word) <= beginning + LAST_SIGN)


def _shelves() -> Any:
    return select(Pack, Edition).join(Edition, col(Edition.id) == col(Pack.published_edition_id))


def _page(tx: Session, shown: Any, number: int, size: int) -> Page:
    rows = tx.exec(shown.limit(size + 1).offset(number * size)).all()
    return Page([_shelf(*row) for row in rows[:size]], number, has_more=len(rows) > size)


def _shelf(pack: Pack, edition: Edition) -> Shelf:
    assert pack.id is not None
    assert edition.id is not None
    return Shelf(
        pack_id=pack.id,
        edition_id=edition.id,
        title=edition.title,
        access=pack.access,
        stars=edition.stars,
        topic=edition.topic,
        artist_id=pack.artist_id,
        stickers=pack.sticker_count,
        uses=pack.uses,
        published_at=pack.published_at,
    )
