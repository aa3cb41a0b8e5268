"""Fair traffic: what each channel gave, is owed and got, in impressions.

At the end of a day what all hosts gave is owed to the members in proportion to their size, to the last
impression; one row for each day keeps that from happening twice. What a post then turns out not to have
reached, because it was removed early, is taken back: from its host and the channel that it promoted at once,
and from what all are owed at the end of that day. `verify` recounts all of it.
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
    """A day (UTC) with all before it that was not shared out: its impressions, less what earlier posts did
    not reach after all, and among how many."""

    __tablename__ = "fair_day"

    day: date = Field(primary_key=True)
    impressions: int = Field(sa_type=BigInteger)
    members: int
    shared_at: datetime = Field(sa_type=UtcDateTime)


def standing(tx: Session, channel_id: int) -> FairAccount:
    """What a channel gave, is owed and got; all 0 if it never took part."""
    return tx.get(FairAccount, channel_id) or FairAccount(channel_id=channel_id)


def count(tx: Session, host_id: int, promoted_id: int, impressions: int) -> None:
    """A promotion stands; or, below 0, did not reach so many after all."""
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
    """Whether it may be promoted: it opted in, readers of others can find it, and none of their reports
    stands against it."""
    is_here = channel.suspended_at is None and channel.size_counted > 0
    return channel.gets_traffic and channel.username != "" and channel.barred_at is None and is_here


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
    return _sum(tx, _given()) - _sum(tx, _to_take_back())


def _given() -> Select[Any]:
    """What stood, or stands, and is not shared out."""
    promotion = SQLModel.metadata.tables["promotion"].c
    given = select(func.sum(promotion.impressions - promotion.lost))
    return given.where(promotion.posted_at.is_not(None), promotion.is_shared.is_(False))


def _to_take_back() -> Select[Any]:
    """What was shared out of posts that did not reach it."""
    promotion = SQLModel.metadata.tables["promotion"].c
    back = select(func.sum(promotion.lost - promotion.taken_back))
    return back.where(promotion.is_shared.is_(True), promotion.taken_back < promotion.lost)


def _sum(tx: Session, asked: Select[Any]) -> int:
    return int(tx.connection().execute(asked).scalar() or 0)


def _members() -> Select[Any]:
    channel, account = (SQLModel.metadata.tables[name].c for name in ("channel", "fair_account"))
    columns = [
        channel[name] for name in ("id", "owner_id", "language", "subscribers", "held_at", "size_held")
    ]
    taking = select(*columns, account.owed, account.got)
    taking = taking.join(FairAccount, account.channel_id == channel.id, isouter=True)
    may = channel.gets_traffic.is_(True) & (channel.username != "") & channel.suspended_at.is_(None)
    return taking.where(may & channel.barred_at.is_(None)).order_by(channel.id)


def share_out(tx: Session, now: datetime) -> int:
    """Shares out what was given on the days before this one, less what is to be taken back. Returns the
    impressions shared; 0 if that is done, or if there is nobody to owe them to: then they wait."""
    tx.flush()
    yesterday, promotion = now.date() - DAY, SQLModel.metadata.tables["promotion"]
    is_ripe = promotion.c.posted_at.is_not(None) & (promotion.c.counted_on <= yesterday)
    is_short = promotion.c.is_shared.is_(True) & (promotion.c.taken_back < promotion.c.lost)
    news = (promotion.c.is_shared.is_(False) & is_ripe) | is_short
    tx.connection().execute(select(promotion.c.id).where(news).with_for_update())
    given, back = _sum(tx, _given().where(is_ripe)), _sum(tx, _to_take_back())
    sizes = {member.channel_id: member.size for member in members(tx)} if given or back else {}
    row = {"day": yesterday, "impressions": given - back, "members": len(sizes), "shared_at": now}
    if not sizes or not add_once(tx, FairDay, **row):
        return 0
    _add(tx, "owed", share(given - back, sizes))
    done = update(promotion).where(news).values(is_shared=True, taken_back=promotion.c.lost)
    tx.connection().execute(done)
    return given - back


def _add(tx: Session, name: str, amounts: dict[int, int]) -> None:
    empty = {"given": 0, "owed": 0, "got": 0}
    rows = [{"channel_id": one, **empty, name: amounts[one]} for one in sorted(amounts) if amounts[one]]
    add = upsert(tx, FairAccount)
    sums = {name: getattr(FairAccount, name) + add.excluded[name]}
    if rows:
        tx.connection().execute(add.on_conflict_do_update(index_elements=["channel_id"], set_=sums), rows)
