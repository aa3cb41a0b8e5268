"""Uses: each chosen inline result is counted once, for its artist and for whoever sent it."""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import BigInteger, Index, delete, func, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage import licences
from storage.columns import UtcDateTime
from storage.engine import add_once, upsert
from storage.pack_rows import Pack, Sticker

NOBODY = 0
"""Whose uses are counted that somebody had who was forgotten."""


class PackUse(SQLModel, table=True):
    """One sticker that somebody sent. `month` is UTC, as `2026-11`."""

    __tablename__ = "pack_use"
    __table_args__ = (
        Index("pack_use_of_member", "person_id", "month"),
        Index("pack_use_of_artist", "artist_id", "month"),
    )

    update_id: int = Field(primary_key=True, sa_type=BigInteger)
    sticker_id: int
    pack_id: int = Field(index=True)
    artist_id: int = Field(sa_type=BigInteger)
    person_id: int = Field(sa_type=BigInteger)
    at: datetime = Field(sa_type=UtcDateTime)
    month: str
    is_member_use: bool
    """The pack was members-only, and the person used it as a member: not its artist, and without a
    licence. These uses alone divide the pool."""


class StickerCount(SQLModel, table=True):
    """How often somebody used a sticker, and when last: theirs come first inline."""

    __tablename__ = "sticker_count"
    __table_args__ = (Index("sticker_count_recent", "person_id", "last_used_at"),)

    person_id: int = Field(primary_key=True, sa_type=BigInteger)
    sticker_id: int = Field(primary_key=True)
    pack_id: int
    uses: int
    last_used_at: datetime = Field(sa_type=UtcDateTime)


def month_of(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m")


def count_use(tx: Session, update_id: int, sticker_id: int, person_id: int, now: datetime) -> bool:
    """Counts a chosen result, once per update. False if it was counted before, if there is no such sticker,
    or if the person may not use it (any more)."""
    sticker = tx.get(Sticker, sticker_id)
    if sticker is None or not licences.may_use(tx, person_id, sticker.pack_id, now):
        return False
    pack = tx.get_one(Pack, sticker.pack_id)
    is_first = add_once(
        tx,
        PackUse,
        update_id=update_id,
        sticker_id=sticker_id,
        pack_id=sticker.pack_id,
        artist_id=pack.artist_id,
        person_id=person_id,
        at=now,
        month=month_of(now),
        is_member_use=licences.is_members_use(tx, person_id, pack, now),
    )
    if not is_first:
        return False
    _add(tx, (person_id, sticker_id, sticker.pack_id), 1, now)
    more = update(Pack).where(col(Pack.id) == sticker.pack_id).values(uses=Pack.uses + 1)
    tx.connection().execute(more)
    tx.expire(pack)
    return True


def uses_by_artist(tx: Session, person_id: int, month: str) -> Mapping[int, int]:
    """What a member used as a member in a month: how often, by artist."""
    mine = select(PackUse.artist_id, func.count()).where(
        PackUse.person_id == person_id, PackUse.month == month, col(PackUse.is_member_use)
    )
    return dict(tx.exec(mine.group_by(col(PackUse.artist_id))).all())


def uses_of_artist(tx: Session, artist_id: int, month: str | None = None) -> int:
    """How often an artist's stickers were sent: in a month, or in all."""
    theirs = select(func.count()).select_from(PackUse).where(PackUse.artist_id == artist_id)
    return tx.exec(theirs if month is None else theirs.where(PackUse.month == month)).one()


def unname(tx: Session, person_id: int) -> None:
    """What somebody sent is counted on, but as nobody's. What divides the artists' pool stays theirs."""
    mine = col(PackUse.person_id) == person_id
    others, divides = mine & ~col(PackUse.is_member_use), mine & col(PackUse.is_member_use)
    tx.connection().execute(delete(StickerCount).where(col(StickerCount.person_id) == person_id))
    for whose, which in ((NOBODY, others), (person_id, divides)):
        use = (PackUse.sticker_id, PackUse.pack_id)
        sums = select(*use, func.count(), func.max(PackUse.at)).where(which).group_by(*map(col, use))
        for sticker_id, pack_id, times, last in tx.exec(sums.order_by(col(PackUse.sticker_id))).all():
            _add(tx, (whose, sticker_id, pack_id), times, last)
    tx.connection().execute(update(PackUse).where(others).values(person_id=NOBODY))


def _add(tx: Session, use: tuple[int, int, int], times: int, at: datetime) -> None:
    """`use` = (person, sticker, pack)."""
    row = dict(zip(("person_id", "sticker_id", "pack_id"), use, strict=True))
    add = upsert(tx, StickerCount).values(**row, uses=times, last_used_at=at)
    more = {"uses": StickerCount.uses + times, "last_used_at": add.excluded.last_used_at}
    keys = ["person_id", "sticker_id"]
    tx.connection().execute(add.on_conflict_do_update(index_elements=keys, set_=more))
