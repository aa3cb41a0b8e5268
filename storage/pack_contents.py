"""The stickers of an edition: added, put in order, described.

Only an open edition changes; what was submitted is withdrawn by any change. Each verb holds the pack's row
first, as do those of the review: a change and an approval come one after the other. The edition that is
handed in belongs to the same transaction.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, or_
from sqlmodel import Session, col, func, select

from rules.packs import EMOJI_MAX, STICKERS_MAX, AddRefusal, Shown, content_hash, fits_keywords
from storage.pack_rows import Edition, EditionSticker, Pack, Sticker


@dataclass(frozen=True)
class NewSticker:
    """A fitted file as Telegram knows it. `unique_hash`: SHA-256 of the file; `thumb`: WEBP ≤ 160 px."""

    kind: str
    file_id: str
    unique_hash: str
    thumb: bytes
    emoji: Sequence[str]
    keywords: Sequence[str] = ()


@dataclass(frozen=True)
class Placed:
    """A sticker at its place in an edition, from 0 on."""

    sticker: Sticker
    position: int
    emoji: list[str]
    keywords: list[str]


def stickers_of(tx: Session, edition_id: int) -> list[Placed]:
    """In order."""
    inside = (
        select(EditionSticker, Sticker)
        .join(Sticker, col(Sticker.id) == col(EditionSticker.sticker_id))
        .where(EditionSticker.edition_id == edition_id)
        .order_by(col(EditionSticker.position))
    )
    return [
        Placed(sticker, row.position, row.emoji_list(), row.keyword_list())
        for row, sticker in tx.exec(inside).all()
    ]


def counts_of(tx: Session, edition_ids: Sequence[int]) -> dict[int, int]:
    """How many stickers each edition has; one without any is not in it."""
    inside = select(EditionSticker.edition_id, func.count()).where(
        col(EditionSticker.edition_id).in_(edition_ids)
    )
    return dict(tx.exec(inside.group_by(col(EditionSticker.edition_id))).all())


def add_sticker(tx: Session, edition: Edition, new: NewSticker, now: datetime) -> Sticker | AddRefusal:
    """Puts it last."""
    pack = hold(tx, edition)
    rows = _rows(tx, edition)
    if len(rows) >= STICKERS_MAX:
        return AddRefusal.FULL
    known = tx.exec(
        select(Sticker).where(Sticker.pack_id == pack.id, Sticker.unique_hash == new.unique_hash)
    ).first()
    if known is not None and any(row.sticker_id == known.id for row in rows):
        return AddRefusal.TWICE
    if taken_by_others(tx, pack.artist_id, [new.unique_hash]):
        return AddRefusal.OTHERS
    sticker = known or _new_sticker(tx, edition.pack_id, new, now)
    assert sticker.id is not None
    row = EditionSticker(
        edition_id=_id(edition), sticker_id=sticker.id, position=len(rows), emoji="[]", keywords="[]"
    )
    _describe(row, new.emoji, new.keywords)
    tx.add(row)
    changed(tx, edition)
    return sticker


def remove_sticker(tx: Session, edition: Edition, sticker_id: int) -> bool:
    """False if it is not in the edition."""
    hold(tx, edition)
    rows = _rows(tx, edition)
    kept = [row for row in rows if row.sticker_id != sticker_id]
    if len(kept) == len(rows):
        return False
    gone = delete(EditionSticker).where(
        col(EditionSticker.edition_id) == edition.id, col(EditionSticker.sticker_id) == sticker_id
    )
    tx.connection().execute(gone)
    tx.expunge(next(row for row in rows if row.sticker_id == sticker_id))
    _number(tx, kept)
    if edition.cover_sticker_id == sticker_id:
        edition.cover_sticker_id = None
    changed(tx, edition)
    return True


def move_sticker(tx: Session, edition: Edition, sticker_id: int, by: int) -> bool:
    """Moves it `by` places towards the end (below 0: towards the beginning), as far as there are any."""
    hold(tx, edition)
    rows = _rows(tx, edition)
    moving = next((row for row in rows if row.sticker_id == sticker_id), None)
    if moving is None:
        return False
    rows.remove(moving)
    rows.insert(max(0, min(moving.position + by, len(rows))), moving)
    _number(tx, rows)
    changed(tx, edition)
    return True


def describe_sticker(
    tx: Session, edition: Edition, sticker_id: int, emoji: Sequence[str], keywords: Sequence[str]
) -> bool:
    """1 to 20 emoji, at most 20 keywords of 64 characters together: the caller has checked them."""
    hold(tx, edition)
    row = tx.get(EditionSticker, (_id(edition), sticker_id))
    if row is None:
        return False
    _describe(row, emoji, keywords)
    tx.add(row)
    changed(tx, edition)
    return True


def hash_of(tx: Session, edition: Edition) -> str:
    """Of all that a reviewer sees: whoever approves says by it what they saw."""
    placed = stickers_of(tx, _id(edition))
    cover = next((p.sticker.unique_hash for p in placed if p.sticker.id == edition.cover_sticker_id), "")
    return content_hash(
        Shown(
            title=edition.title,
            topic=edition.topic,
            access=edition.access,
            stars=edition.stars,
            wants_public_set=edition.wants_public_set,
            cover=cover,
            stickers=[(p.sticker.unique_hash, p.emoji, p.keywords) for p in placed],
        )
    )


def taken_by_others(tx: Session, artist_id: int, hashes: Sequence[str]) -> bool:
    """Whether one of these files is in what another artist has submitted or published. A pack that was taken
    down claims nothing."""
    theirs = (
        select(Sticker.id)
        .join(Pack, col(Pack.id) == col(Sticker.pack_id))
        .join(EditionSticker, col(EditionSticker.sticker_id) == col(Sticker.id))
        .join(Edition, col(Edition.id) == col(EditionSticker.edition_id))
        .where(col(Sticker.unique_hash).in_(hashes), Pack.artist_id != artist_id)
        .where(col(Pack.taken_down_at).is_(None), Edition.refusal == "")
        .where(or_(col(Edition.submitted_at).is_not(None), col(Pack.published_edition_id) == Edition.id))
    )
    return tx.exec(theirs.limit(1)).first() is not None


def hold(tx: Session, edition: Edition) -> Pack:
    """Nobody else changes or decides it until the commit. A decided edition never changes again."""
    pack = tx.get_one(Pack, edition.pack_id, with_for_update=True, populate_existing=True)
    tx.refresh(edition)
    assert edition.is_open(), "only an open edition changes"
    return pack


def changed(tx: Session, edition: Edition) -> Edition:
    """What was submitted is no longer what the reviewer sees: it is withdrawn."""
    edition.submitted_at, edition.content_hash = None, ""
    tx.add(edition)
    tx.flush()
    return edition


def _new_sticker(tx: Session, pack_id: int, new: NewSticker, now: datetime) -> Sticker:
    sticker = Sticker(
        pack_id=pack_id,
        kind=new.kind,
        file_id=new.file_id,
        unique_hash=new.unique_hash,
        thumb=new.thumb,
        added_at=now,
    )
    tx.add(sticker)
    tx.flush()
    return sticker


def _describe(row: EditionSticker, emoji: Sequence[str], keywords: Sequence[str]) -> None:
    assert len(emoji) <= EMOJI_MAX
    assert fits_keywords(keywords)
    row.emoji = json.dumps(list(dict.fromkeys(emoji)), ensure_ascii=False)
    row.keywords = json.dumps(list(dict.fromkeys(keywords)), ensure_ascii=False)


def _rows(tx: Session, edition: Edition) -> list[EditionSticker]:
    inside = select(EditionSticker).where(EditionSticker.edition_id == edition.id)
    return list(tx.exec(inside.order_by(col(EditionSticker.position))).all())


def _number(tx: Session, rows: Sequence[EditionSticker]) -> None:
    for position, row in enumerate(rows):
        row.position = position
        tx.add(row)
    tx.flush()


def _id(edition: Edition) -> int:
    assert edition.id is not None
    return edition.id
