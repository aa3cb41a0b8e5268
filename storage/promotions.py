"""Promotions: free posts by which one channel tells its readers of another.

They take slots as placements do, and what is written before and after each call obeys the same rules; no
Stars move. What a post gave and what it brought is counted in impressions, in `storage/traffic.py`.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import BigInteger, UniqueConstraint, or_
from sqlmodel import Field, Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from rules.placement import FEED_HOURS_DEFAULT, Slot
from storage import channels, traffic
from storage.channels import Channel
from storage.columns import UtcDateTime
from storage.engine import upsert

ROUND_MAX = 100


class Promotion(SQLModel, table=True):
    """One post in the channel `host_id` for the channel `promoted_id`. Its outcome is told by its moments,
    as a placement's is; `ended_at` says that it is over, whoever deleted it."""

    __table_args__ = (UniqueConstraint("host_id", "slot_day", "slot_number"),)

    id: int | None = Field(default=None, primary_key=True)
    host_id: int = Field(sa_type=BigInteger, foreign_key="channel.id")
    promoted_id: int = Field(sa_type=BigInteger, foreign_key="channel.id", index=True)
    slot_day: date
    slot_number: int
    impressions: int
    """The host's subscribers that count, when it was intended."""
    why: str
    """`its-turn` or `no-campaign`."""
    intended_at: datetime = Field(sa_type=UtcDateTime, index=True)
    message_id: int | None = None
    posted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ends_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    unknown_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    retry_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    removal_tried_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    voided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reason: str = ""
    counted_on: date | None = Field(default=None, index=True)
    """The day (UTC) among whose impressions it is shared out."""
    is_shared: bool = False

    def is_closed(self) -> bool:
        return self.ended_at is not None or self.voided_at is not None


def intend(
    tx: Session, host: Channel, promoted_id: int, slot: Slot, why: str, now: datetime
) -> Promotion | None:
    """Takes a slot, before anything is sent. None if it is taken."""
    row = {
        "host_id": host.id,
        "promoted_id": promoted_id,
        "slot_day": slot.day,
        "slot_number": slot.number,
        "impressions": host.size_counted,
        "why": why,
        "intended_at": now,
        "reason": "",
        "is_shared": False,
    }
    inserting = upsert(tx, Promotion).values(**row).on_conflict_do_nothing().returning(col(Promotion.id))
    promotion_id = tx.connection().execute(inserting).scalar()
    return None if promotion_id is None else tx.get_one(Promotion, promotion_id)


def posted(tx: Session, promotion_id: int, message_id: int | None, at: datetime) -> None:
    """The post stands since `at`: both channels' accounts are moved, once."""
    promotion = _locked(tx, promotion_id)
    if promotion.is_closed() or promotion.posted_at is not None:
        return
    promotion.posted_at, promotion.message_id = at, message_id
    promotion.ends_at = at + timedelta(hours=FEED_HOURS_DEFAULT)
    promotion.counted_on = traffic.day_of(tx, at)
    tx.add(promotion)
    traffic.count(tx, promotion.host_id, promotion.promoted_id, promotion.impressions)
    channels.slot_filled(tx, promotion.host_id)


def not_sent(tx: Session, promotion_id: int, retry_at: datetime, reason: str) -> None:
    """Telegram surely did not do the call that is due, which may be made again."""
    promotion = _locked(tx, promotion_id)
    promotion.retry_at, promotion.reason = retry_at, reason
    tx.add(promotion)


def send_again(tx: Session, promotion_id: int) -> None:
    """Written before a post is sent once more: from here on its outcome is open."""
    promotion = _locked(tx, promotion_id)
    promotion.retry_at = None
    tx.add(promotion)


def cannot_tell(tx: Session, promotion_id: int, reason: str, now: datetime) -> None:
    """Nobody knows whether the post appeared: it is not posted again, and counts for nobody."""
    promotion = _locked(tx, promotion_id)
    if promotion.is_closed() or promotion.posted_at is not None:
        return
    promotion.unknown_at, promotion.reason = now, reason
    tx.add(promotion)


def void(tx: Session, promotion_id: int, reason: str, now: datetime) -> Promotion:
    """The post did not appear."""
    promotion = _locked(tx, promotion_id)
    if not promotion.is_closed() and promotion.posted_at is None:
        promotion.voided_at, promotion.reason = now, reason
        tx.add(promotion)
    return promotion


def remove(tx: Session, promotion_id: int, now: datetime) -> None:
    """Written before a post is deleted."""
    promotion = _locked(tx, promotion_id)
    promotion.removal_tried_at, promotion.retry_at = promotion.removal_tried_at or now, None
    tx.add(promotion)


def end(tx: Session, promotion_id: int, reason: str, now: datetime) -> None:
    """Its feed time is over, or its channel is lost."""
    promotion = _locked(tx, promotion_id)
    if not promotion.is_closed():
        promotion.ended_at, promotion.reason = now, reason
        tx.add(promotion)


def find_promotion(tx: Session, promotion_id: int) -> Promotion | None:
    return tx.get(Promotion, promotion_id)


def unlearned(tx: Session) -> Sequence[Promotion]:
    """Intents whose outcome nobody noted."""
    return tx.exec(_unposted().where(col(Promotion.retry_at).is_(None))).all()


def not_sent_yet(tx: Session) -> Sequence[Promotion]:
    """Posts that were surely not sent and wait to be tried again."""
    ready = _unposted().where(col(Promotion.retry_at).is_not(None))
    return tx.exec(ready.order_by(col(Promotion.id)).limit(ROUND_MAX)).all()


def _unposted() -> SelectOfScalar[Promotion]:
    return select(Promotion).where(
        col(Promotion.posted_at).is_(None),
        col(Promotion.voided_at).is_(None),
        col(Promotion.unknown_at).is_(None),
    )


def ending(tx: Session, now: datetime) -> Sequence[Promotion]:
    """Posts to be deleted now, and those whose channel was lost."""
    lost = select(Channel.id).where(col(Channel.suspended_at).is_not(None))
    standing_now = select(Promotion).where(
        col(Promotion.posted_at).is_not(None), col(Promotion.ended_at).is_(None)
    )
    over = (col(Promotion.ends_at) <= now) & or_(
        col(Promotion.retry_at).is_(None), col(Promotion.retry_at) <= now
    )
    these = standing_now.where(or_(over, col(Promotion.host_id).in_(lost)))
    return tx.exec(these.order_by(col(Promotion.ends_at)).limit(ROUND_MAX)).all()


def _locked(tx: Session, promotion_id: int) -> Promotion:
    return tx.get_one(Promotion, promotion_id, with_for_update=True, populate_existing=True)
