"""Promotions: free posts by which one channel tells its readers of another.

They take slots as placements do and are looked after in the same way; no Stars move. What a post gave and
what it brought is counted in impressions, in `storage/traffic.py`: by the time it stood.
"""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import BigInteger, UniqueConstraint
from sqlmodel import Field, Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from rules.placement import Slot
from storage import channels, post_rows, proofs, traffic
from storage.channels import Channel
from storage.columns import UtcDateTime
from storage.engine import upsert
from storage.post_rows import PostRow

ROUND_MAX = 100
ZERO = {"server_default": "0"}


class Promotion(PostRow, table=True):
    """One post in the channel `host_id` for the channel `promoted_id`. `ended_at` says that it is over,
    whoever deleted it; then it gave and brought `impressions - lost`."""

    __table_args__ = (UniqueConstraint("host_id", "slot_day", "slot_number"),)

    host_id: int = Field(sa_type=BigInteger, foreign_key="channel.id")
    promoted_id: int = Field(sa_type=BigInteger, foreign_key="channel.id", index=True)
    slot_day: date
    slot_number: int
    impressions: int
    """The host's subscribers that count, when it was intended."""
    lost: int = Field(default=0, sa_column_kwargs=ZERO)
    """What of them it did not reach, because it did not stand to its end as it was sent."""
    taken_back: int = Field(default=0, sa_column_kwargs=ZERO)
    """What of that was taken back from what all are owed."""
    why: str
    """`its-turn` or `no-campaign`."""
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    counted_on: date | None = Field(default=None, index=True)
    """The day (UTC) among whose impressions it is shared out."""
    is_shared: bool = False

    @property
    def channel_id(self) -> int:
        """The channel that it stands in."""
        return self.host_id

    def is_closed(self) -> bool:
        return self.ended_at is not None or self.voided_at is not None

    def worth(self) -> int:
        return self.impressions


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
    if post_rows.stands(tx, promotion, message_id, at):
        promotion.counted_on = traffic.day_of(tx, at)
        traffic.count(tx, promotion.host_id, promotion.promoted_id, promotion.impressions)
        channels.slot_filled(tx, promotion.host_id)


def not_sent(tx: Session, promotion_id: int, retry_at: datetime, reason: str) -> None:
    post_rows.not_sent(tx, _locked(tx, promotion_id), retry_at, reason)


def send_again(tx: Session, promotion_id: int) -> None:
    post_rows.send_again(tx, _locked(tx, promotion_id))


def cannot_tell(tx: Session, promotion_id: int, reason: str, now: datetime) -> None:
    post_rows.cannot_tell(tx, _locked(tx, promotion_id), reason, now)


def void(tx: Session, promotion_id: int, reason: str, now: datetime) -> Promotion:
    """The post did not appear."""
    promotion = _locked(tx, promotion_id)
    if not promotion.is_closed() and promotion.posted_at is None:
        promotion.voided_at, promotion.reason = now, reason
        tx.add(promotion)
    return promotion


def end(tx: Session, promotion_id: int, reason: str, now: datetime, *, lost: int = 0) -> Promotion:
    """It has stood: what it did not reach, `lost` of its impressions, was neither given nor got."""
    promotion = _locked(tx, promotion_id)
    if promotion.is_closed():
        return promotion
    promotion.ended_at, promotion.reason, promotion.lost = now, reason, lost
    proofs.stop(tx, promotion)
    traffic.count(tx, promotion.host_id, promotion.promoted_id, -lost)
    tx.add(promotion)
    return promotion


def find_promotion(tx: Session, promotion_id: int) -> Promotion | None:
    return tx.get(Promotion, promotion_id)


def unlearned(tx: Session) -> Sequence[Promotion]:
    """Intents whose outcome nobody noted."""
    return tx.exec(_unposted().where(col(Promotion.retry_at).is_(None))).all()


def not_sent_yet(tx: Session) -> Sequence[Promotion]:
    """Posts that were surely not sent and wait to be tried again."""
    ready = _unposted().where(col(Promotion.retry_at).is_not(None))
    return tx.exec(ready.order_by(col(Promotion.id)).limit(ROUND_MAX)).all()


def unknown(tx: Session) -> Sequence[Promotion]:
    """Posts at which somebody must look, oldest first."""
    waiting = select(Promotion).where(
        col(Promotion.unknown_at).is_not(None), col(Promotion.posted_at).is_(None)
    )
    return tx.exec(waiting.where(col(Promotion.voided_at).is_(None)).order_by(col(Promotion.id))).all()


def _unposted() -> SelectOfScalar[Promotion]:
    return select(Promotion).where(
        col(Promotion.posted_at).is_(None),
        col(Promotion.voided_at).is_(None),
        col(Promotion.unknown_at).is_(None),
    )


def _locked(tx: Session, promotion_id: int) -> Promotion:
    return tx.get_one(Promotion, promotion_id, with_for_update=True, populate_existing=True)
