"""Slots of channels: what stands in them, why it was chosen, and why others stayed empty.

A slot is told by its channel, its day on the channel's clock, and its number on that day. A record is
written when a slot is given away, and when nobody may have it; each change replaces it. Records go after
RECORDS_KEPT.
"""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import sqlalchemy
from sqlalchemy import BigInteger, delete
from sqlmodel import Field, Session, SQLModel, col, select

from rules.choosing import Choice
from rules.placement import Slot, missed_slots
from storage.channels import Channel
from storage.columns import UtcDateTime
from storage.engine import upsert
from storage.placements import Placement
from storage.promotions import Promotion
from storage.timetables import eras
from storage.uses import Use, uses

RECORDS_KEPT = timedelta(days=30)
DAY = timedelta(days=1)
PAUSED = "paused"
SUSPENDED = "suspended"
DOWN = "down"
"""Nothing was written for the slot while it was open: the bot was not at work."""

SlotKey = tuple[int, date, int]


class SlotRecord(SQLModel, table=True):
    """What was chosen for a slot. Prices are nanostars for the post, bids nanostars per 1000 subscribers.

    `why` is empty if a campaign won; else why the fair traffic had it (`its-turn`, `no-campaign`), or why
    nobody has: `nobody`, `nobody-to-promote`, `nobody-behind`, `gap`, `day-full`, `asking`, `paused`.
    """

    __tablename__ = "slot_record"

    channel_id: int = Field(primary_key=True, sa_type=BigInteger, foreign_key="channel.id")
    day: date = Field(primary_key=True)
    number: int = Field(primary_key=True)
    opens_at: datetime = Field(sa_type=UtcDateTime)
    closes_at: datetime = Field(sa_type=UtcDateTime, index=True)
    decided_at: datetime = Field(sa_type=UtcDateTime)
    why: str = ""
    campaign_id: int | None = None
    promoted_id: int | None = Field(default=None, sa_type=BigInteger)
    price: int = Field(default=0, sa_type=BigInteger)
    paid_bid: int = Field(default=0, sa_type=BigInteger)
    next_bid: int = Field(default=0, sa_type=BigInteger)
    """The runner-up's own; 0 if there was none."""
    eligible: str = "[]"
    """The strongest campaigns that could have had it, in their order, each with its bid: JSON,
    `[[id, bid], …]`; `[id, …]` before bids were kept."""
    count: int = 0
    """How many could have had it; no more than FEW (rules/choosing.py) are looked for."""


@dataclass(frozen=True)
class Missed:
    """A slot that closed and in which nothing was posted. `why`: as in a SlotRecord, a reason of a post that
    never appeared (`no-answer`, `refused-by-owner`, `missed`, …), SUSPENDED or DOWN."""

    opens_at: datetime
    closes_at: datetime
    why: str


def record(
    tx: Session,
    place: tuple[int, Slot],
    why: str,
    now: datetime,
    *,
    choice: Choice | None = None,
    promoted_id: int | None = None,
) -> None:
    """Writes what was decided for a channel's slot, in place of what was decided before."""
    channel_id, slot = place
    chosen = choice or Choice()
    row = {
        "channel_id": channel_id,
        "day": slot.day,
        "number": slot.number,
        "opens_at": slot.opens_at,
        "closes_at": slot.closes_at,
        "decided_at": now,
        "why": why,
        "campaign_id": chosen.winner.campaign_id if chosen.winner else None,
        "promoted_id": promoted_id,
        "price": chosen.price,
        "paid_bid": chosen.paid_bid,
        "next_bid": chosen.next_bid,
        "eligible": json.dumps(chosen.bids()),
        "count": chosen.out_of,
    }
    key = ["channel_id", "day", "number"]
    changed = {name: value for name, value in row.items() if name not in key}
    add = upsert(tx, SlotRecord).values(**row).on_conflict_do_update(index_elements=key, set_=changed)
    tx.connection().execute(add)


def reasons(tx: Session, now: datetime, only: Collection[int]) -> dict[SlotKey, str]:
    """What is written of these channels' slots that are open: why they are empty, or why the fair traffic has
    them."""
    r = SQLModel.metadata.tables["slot_record"].c
    rows = sqlalchemy.select(r.channel_id, r.day, r.number, r.why)
    rows = rows.where(r.closes_at > now, r.channel_id.in_(only))
    return {(row.channel_id, row.day, row.number): row.why for row in tx.connection().execute(rows)}


def record_of(tx: Session, channel_id: int, day: date, number: int) -> SlotRecord | None:
    return tx.get(SlotRecord, (channel_id, day, number))


def missed(tx: Session, channel: Channel, since: datetime, now: datetime) -> list[Missed]:
    """The slots that closed since then without a post, oldest first: those on record, and those of which
    nothing is written, by the channel's rules of that time."""
    posts = {(use.day, use.number): use for use in uses(tx, since - DAY, [channel.id]).get(channel.id, [])}
    records = _records(tx, channel.id, since, now)
    known = {(one.day, one.number) for one in records} | posts.keys()
    found = [
        Missed(one.opens_at, one.closes_at, why)
        for one in records
        if (why := _why_empty(tx, one, posts.get((one.day, one.number))))
    ]
    for era in eras(tx, channel, max(since, channel.joined_at)):
        for slot in missed_slots(known, era.timetable, era.since, era.until or now):
            lost = era.suspended_at is not None and slot.closes_at > era.suspended_at
            paused = channel.paused_at is not None and slot.closes_at > channel.paused_at
            why = SUSPENDED if lost else PAUSED if paused else DOWN
            found.append(Missed(slot.opens_at, slot.closes_at, why))
    return sorted(found, key=lambda one: one.opens_at)


def _records(tx: Session, channel_id: int, since: datetime, now: datetime) -> Sequence[SlotRecord]:
    mine = select(SlotRecord).where(SlotRecord.channel_id == channel_id, SlotRecord.opens_at >= since)
    return tx.exec(mine.where(SlotRecord.closes_at <= now)).all()


def _why_empty(tx: Session, one: SlotRecord, post: Use | None) -> str:
    """Empty if something was posted there, or may have been."""
    if post is None:
        return one.why
    if post.is_seen:
        return ""
    if post.campaign_id:
        return tx.get_one(Placement, post.post_id).reason
    return tx.get_one(Promotion, post.post_id).reason


def forget_old(tx: Session, now: datetime) -> None:
    tx.connection().execute(delete(SlotRecord).where(col(SlotRecord.closes_at) < now - RECORDS_KEPT))
