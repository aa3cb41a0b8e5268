"""Fair traffic: what each channel gave, is owed and got, in impressions.

At the end of a day what all hosts gave is owed to the members in proportion to their size, to the last
impression; one row for each day keeps that from happening twice. `verify` recounts all of it.
"""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Select, func, select, update
from sqlmodel import Field, Session, SQLModel

from rules.fairness import Member, share
from storage.channels import Channel
from storage.columns import UtcDateTime
from storage.engine import add_once, upsert

DAY = timedelta(days=1)


class FairAccount(SQLModel, table=True):
    """A channel's impressions since it first took part. It outlives leaving."""

    __tablename__ = "fair_account"

    channel_id: int = Field(primary_key=True, sa_type=BigInteger, foreign_key="channel.id")
    given: int = Field(default=0, sa_type=BigInteger)
    """What its own readers saw of others."""
    owed: int = Field(default=0, sa_type=BigInteger)
    got: int = Field(default=0, sa_type=BigInteger)
    """What others' readers saw of it."""


class FairDay(SQLModel, table=True):
    """A day (UTC) with all before it that was not shared out: its impressions, and among how many."""

    __tablename__ = "fair_day"

    day: date = Field(primary_key=True)
    impressions: int = Field(sa_type=BigInteger)
    members: int
    shared_at: datetime = Field(sa_type=UtcDateTime)


def standing(tx: Session, channel_id: int) -> FairAccount:
    """What a channel gave, is owed and got; all 0 if it never took part."""
    return tx.get(FairAccount, channel_id) or FairAccount(channel_id=channel_id)


def count(tx: Session, host_id: int, promoted_id: int, impressions: int) -> None:
    """A promotion stands."""
    _add(tx, "given", {host_id: impressions})
    _add(tx, "got", {promoted_id: impressions})


def day_of(tx: Session, at: datetime) -> date:
    """The day that a promotion is shared out with: that of the moment, or the first one that was not shared
    out yet, should the clock have been set back."""
    last = tx.connection().execute(select(func.max(FairDay.day))).scalar()
    return at.date() if last is None else max(at.date(), last + DAY)


def member_of(host: Channel) -> Member:
    return Member(host.id, host.owner_id, host.language, host.size_counted)


def takes_part(channel: Channel) -> bool:
    """Whether it may be promoted: it opted in, and readers of others can find it."""
    is_here = channel.suspended_at is None and channel.size_counted > 0
    return channel.gets_traffic and channel.username != "" and is_here


def members(tx: Session) -> list[Member]:
    """Every channel that may be promoted, with its account."""
    rows = tx.connection().execute(_members()).all()
    return [
        Member(row.id, row.owner_id, row.language, size, row.owed or 0, row.got or 0)
        for row in rows
        if (size := row.subscribers if row.held_at is None else min(row.size_held, row.subscribers)) > 0
    ]


def unshared(tx: Session) -> int:
    """The impressions that were given since the accounts were brought up to date."""
    promotion = SQLModel.metadata.tables["promotion"].c
    waiting = select(func.sum(promotion.impressions)).where(
        promotion.posted_at.is_not(None) & promotion.is_shared.is_(False)
    )
    return int(tx.connection().execute(waiting).scalar() or 0)


def _members() -> Select[Any]:
    channel, account = (SQLModel.metadata.tables[name].c for name in ("channel", "fair_account"))
    columns = [
        channel[name] for name in ("id", "owner_id", "language", "subscribers", "held_at", "size_held")
    ]
    taking = select(*columns, account.owed, account.got)
    taking = taking.join(FairAccount, account.channel_id == channel.id, isouter=True)
    may = channel.gets_traffic.is_(True) & (channel.username != "") & channel.suspended_at.is_(None)
    return taking.where(may).order_by(channel.id)


def share_out(tx: Session, now: datetime) -> int:
    """Shares out what was given on the days before this one. Returns the impressions shared; 0 if that is
    done, or if there is nobody to owe them to: then they wait."""
    tx.flush()
    yesterday, promotion = now.date() - DAY, SQLModel.metadata.tables["promotion"]
    ripe = (
        promotion.c.posted_at.is_not(None)
        & promotion.c.is_shared.is_(False)
        & (promotion.c.counted_on <= yesterday)
    )
    given = tx.connection().execute(select(func.sum(promotion.c.impressions)).where(ripe)).scalar()
    sizes = {member.channel_id: member.size for member in members(tx)} if given else {}
    row = {"day": yesterday, "impressions": given, "members": len(sizes), "shared_at": now}
    if not sizes or not add_once(tx, FairDay, **row):
        return 0
    _add(tx, "owed", share(int(given or 0), sizes))
    tx.connection().execute(update(promotion).where(ripe).values(is_shared=True))
    return int(given or 0)


def _add(tx: Session, name: str, amounts: dict[int, int]) -> None:
    empty = {"given": 0, "owed": 0, "got": 0}
    rows = [{"channel_id": one, **empty, name: amounts[one]} for one in sorted(amounts) if amounts[one]]
    add = upsert(tx, FairAccount)
    sums = {name: getattr(FairAccount, name) + add.excluded[name]}
    if rows:
        tx.connection().execute(add.on_conflict_do_update(index_elements=["channel_id"], set_=sums), rows)
