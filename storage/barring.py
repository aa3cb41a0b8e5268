"""Channels that nobody recommends any more, because readers reported what recommended them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel, col, select

from storage.channels import Channel
from storage.columns import UtcDateTime
from storage.engine import add_once
from storage.promotions import Promotion
from storage.reports import PEOPLE_TO_PAUSE

REPORTED, REFUSED = "reported", "refused"
LOOK_AGAIN = timedelta(days=30)
"""So long after readers were found right, the channel's owner may ask for another look."""


class PromotionReport(SQLModel, table=True):
    """One reader's word on one promotion."""

    __tablename__ = "promotion_report"

    promotion_id: int = Field(primary_key=True, foreign_key="promotion.id")
    person_id: int = Field(primary_key=True, sa_type=BigInteger)
    reason: str
    """One of storage.reports.REASONS."""
    at: datetime = Field(sa_type=UtcDateTime)


def report(tx: Session, promotion_id: int, person_id: int, reason: str, now: datetime) -> bool:
    """False if this person has reported this post before."""
    row = {"promotion_id": promotion_id, "person_id": person_id, "reason": reason, "at": now}
    return add_once(tx, PromotionReport, **row)


def bar_if_enough(tx: Session, channel_id: int, now: datetime) -> Channel | None:
    """Stops promoting a channel that enough people have reported since an owner last decided; None if it
    goes on. Its row is locked first, so that of reports at the same time the last one sees the others."""
    channel = _locked(tx, channel_id)
    people = {one.person_id for one in unread(tx, channel)}
    if channel.barred_at is not None or len(people) < PEOPLE_TO_PAUSE:
        return None
    channel.barred_at, channel.barred = now, REPORTED
    tx.add(channel)
    return channel


def unread(tx: Session, channel: Channel) -> Sequence[PromotionReport]:
    """What was said since an owner last decided, the oldest first."""
    said = select(PromotionReport).join(Promotion, col(Promotion.id) == col(PromotionReport.promotion_id))
    said = said.where(Promotion.promoted_id == channel.id)
    if channel.reports_read_at is not None:
        said = said.where(col(PromotionReport.at) > channel.reports_read_at)
    return tx.exec(said.order_by(col(PromotionReport.at), col(PromotionReport.person_id))).all()


def awaiting_look(tx: Session) -> Sequence[Channel]:
    """Those that wait for an owner's word, the longest first."""
    waiting = select(Channel).where(Channel.barred == REPORTED, col(Channel.barred_at).is_not(None))
    return tx.exec(waiting.order_by(col(Channel.barred_at))).all()


def decide(tx: Session, channel_id: int, since: int, now: datetime, *, may_go_on: bool) -> Channel | None:
    """An owner of the bot looked at what was barred `since` then (a Unix time). None if that is decided."""
    channel = _locked(tx, channel_id)
    if channel.barred != REPORTED or seen(channel) != since:
        return None
    channel.reports_read_at = now
    channel.barred_at, channel.barred = (None, "") if may_go_on else (channel.barred_at, REFUSED)
    tx.add(channel)
    return channel


def seen(channel: Channel) -> int:
    """What a button carries: a decision counts only for the matter that was shown."""
    return int(channel.barred_at.timestamp()) if channel.barred_at else 0


def ask_look(tx: Session, channel_id: int, now: datetime) -> Channel | None:
    """Its owner asks for another look. None if it is too soon, or nothing stands against it."""
    channel = _locked(tx, channel_id)
    read_at = channel.reports_read_at
    if channel.barred != REFUSED or read_at is None or now - read_at < LOOK_AGAIN:
        return None
    channel.barred_at, channel.barred = now, REPORTED
    tx.add(channel)
    return channel


def _locked(tx: Session, channel_id: int) -> Channel:
    return tx.get_one(Channel, channel_id, with_for_update=True, populate_existing=True)
