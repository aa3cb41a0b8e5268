"""Packs: what artists make, in editions. What is published stays as it is until a new edition is approved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert
from sqlmodel import Session, col, func, select

from rules.packs import AddRefusal, SubmitRefusal
from storage.pack_contents import (
    NewSticker,
    Placed,
    add_sticker,
    changed,
    counts_of,
    describe_sticker,
    hash_of,
    hold,
    move_sticker,
    remove_sticker,
    stickers_of,
)
from storage.pack_review import (
    approve,
    refuse,
    restore,
    submit,
    take_down,
    unfit_to_submit,
    waiting_editions,
    withdraw_submission,
)
from storage.pack_rows import Edition, EditionSticker, Pack, Sticker

__all__ = [
    "AddRefusal",
    "Edition",
    "NewSticker",
    "Own",
    "Pack",
    "Placed",
    "Sticker",
    "SubmitRefusal",
    "add_sticker",
    "approve",
    "begin_pack",
    "change",
    "counts_of",
    "delete_draft",
    "describe_sticker",
    "edit",
    "ever_published",
    "find_edition",
    "find_pack",
    "find_sticker",
    "hash_of",
    "keep_sheet",
    "move_sticker",
    "open_edition",
    "packs_of",
    "published",
    "refuse",
    "remove_sticker",
    "restore",
    "stickers_of",
    "submit",
    "take_down",
    "unfit_to_submit",
    "waiting_editions",
    "withdraw_submission",
]

CHANGEABLE = frozenset({"title", "topic", "access", "stars", "wants_public_set", "cover_sticker_id"})


@dataclass(frozen=True)
class Own:
    """A pack as its artist has it: what is on the shelf, and what is being made (or was refused last)."""

    pack: Pack
    published: Edition | None
    open: Edition | None
    refused: Edition | None
    """The newest edition, if it was refused."""

    @property
    def title(self) -> str:
        edition = self.published or self.open or self.refused
        return edition.title if edition else ""


def begin_pack(tx: Session, artist_id: int, now: datetime) -> Edition:
    """A new pack with its first, empty edition."""
    pack = Pack(artist_id=artist_id, created_at=now)
    tx.add(pack)
    tx.flush()
    return _begin_edition(tx, Edition(pack_id=_id(pack), created_at=now))


def find_pack(tx: Session, pack_id: int) -> Pack | None:
    return tx.get(Pack, pack_id)


def find_edition(tx: Session, edition_id: int) -> Edition | None:
    return tx.get(Edition, edition_id)


def find_sticker(tx: Session, sticker_id: int) -> Sticker | None:
    return tx.get(Sticker, sticker_id)


def open_edition(tx: Session, pack_id: int) -> Edition | None:
    """The one that is being made, or waits for its review."""
    mine = select(Edition).where(Edition.pack_id == pack_id, col(Edition.decided_at).is_(None))
    return tx.exec(mine).first()


def published(tx: Session, pack_id: int) -> Edition | None:
    """What people have of the pack; it stays known when the pack is taken down."""
    pack = tx.get(Pack, pack_id)
    if pack is None or pack.published_edition_id is None:
        return None
    return tx.get(Edition, pack.published_edition_id)


def ever_published(tx: Session, offset: int, limit: int) -> Sequence[tuple[Pack, Edition]]:
    """Packs that are or were on the shelf, with what people have of them, the newest first."""
    shown = select(Pack, Edition).join(Edition, col(Edition.id) == col(Pack.published_edition_id))
    newest = shown.order_by(col(Pack.published_at).desc(), col(Pack.id).desc())
    return tx.exec(newest.offset(offset).limit(limit)).all()


def edit(tx: Session, pack_id: int, artist_id: int, now: datetime) -> Edition:
    """The open edition, or a new copy of what was refused last, else of what is published.

    The caller has checked whose pack it is.
    """
    pack = tx.get_one(Pack, pack_id, with_for_update=True)
    assert pack.artist_id == artist_id
    if (current := open_edition(tx, pack_id)) is not None:
        return current
    newest = select(Edition).where(Edition.pack_id == pack_id).order_by(col(Edition.id).desc()).limit(1)
    source = tx.exec(newest).first()
    kept = {name: getattr(source, name) for name in CHANGEABLE} if source else {}
    copy = _begin_edition(tx, Edition(pack_id=pack_id, created_at=now, **kept))
    if source is not None:
        _copy_stickers(tx, source, copy)
    return copy


def change(tx: Session, edition: Edition, **fields: Any) -> Edition:
    """Changes an open edition's `title`, `topic`, `access`, `stars`, `wants_public_set` or
    `cover_sticker_id`. What was submitted is withdrawn by it."""
    assert fields.keys() <= CHANGEABLE
    hold(tx, edition)
    for name, value in fields.items():
        setattr(edition, name, value)
    return changed(tx, edition)


def keep_sheet(tx: Session, edition_id: int, file_id: str) -> None:
    """Remembers Telegram's picture of a published edition, which never changes: it is drawn once."""
    edition = tx.get_one(Edition, edition_id)
    assert edition.is_approved()
    edition.sheet_file_id = file_id
    tx.add(edition)


def delete_draft(tx: Session, edition: Edition) -> None:
    """An edition that nobody has decided on is dropped, and its pack with it if nothing of it was ever
    decided."""
    hold(tx, edition)
    connection = tx.connection()
    connection.execute(delete(EditionSticker).where(col(EditionSticker.edition_id) == edition.id))
    connection.execute(delete(Edition).where(col(Edition.id) == edition.id))
    tx.expunge(edition)
    others = select(func.count()).select_from(Edition).where(Edition.pack_id == edition.pack_id)
    if tx.exec(others).one() == 0:
        connection.execute(delete(Sticker).where(col(Sticker.pack_id) == edition.pack_id))
        connection.execute(delete(Pack).where(col(Pack.id) == edition.pack_id))
        tx.expire_all()


def packs_of(tx: Session, artist_id: int) -> Sequence[Own]:
    """All packs of an artist, the newest first."""
    packs = tx.exec(select(Pack).where(Pack.artist_id == artist_id).order_by(col(Pack.id).desc())).all()
    ids = [pack.id for pack in packs]
    editions = tx.exec(select(Edition).where(col(Edition.pack_id).in_(ids)).order_by(col(Edition.id))).all()
    newest = {edition.pack_id: edition for edition in editions}
    by_id = {edition.id: edition for edition in editions}
    return [_own(pack, by_id.get(pack.published_edition_id), newest.get(_id(pack))) for pack in packs]


def _own(pack: Pack, shown: Edition | None, newest: Edition | None) -> Own:
    is_open = newest is not None and newest.is_open()
    was_refused = newest is not None and bool(newest.refusal)
    return Own(pack, shown, newest if is_open else None, newest if was_refused else None)


def _begin_edition(tx: Session, edition: Edition) -> Edition:
    tx.add(edition)
    tx.flush()
    return edition


def _copy_stickers(tx: Session, source: Edition, copy: Edition) -> None:
    columns = ("sticker_id", "position", "emoji", "keywords")
    table = EditionSticker.__table__  # type: ignore[attr-defined]
    kept = select(*(table.c[name] for name in columns)).where(table.c.edition_id == source.id)
    rows = [dict(zip(columns, row, strict=True)) | {"edition_id": copy.id} for row in tx.exec(kept).all()]
    if rows:
        tx.connection().execute(insert(EditionSticker), rows)


def _id(pack: Pack) -> int:
    assert pack.id is not None
    return pack.id
