"""Lists of placements: what is up, what is due, what was lately, and what it brought."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import String, and_, cast, func, or_
from sqlmodel import Session, col, select

from storage.channels import Channel
from storage.ledger import Transfer
from storage.placements import Placement

ROUND_MAX = 100
"""How many posts one tick takes."""


def unlearned(tx: Session) -> Sequence[Placement]:
    """Intents whose outcome nobody noted: the bot was killed between the call and its answer."""
    return tx.exec(
        select(Placement).where(
            col(Placement.posted_at).is_(None),
            col(Placement.voided_at).is_(None),
            col(Placement.unknown_at).is_(None),
            col(Placement.retry_at).is_(None),
        )
    ).all()


def not_sent_yet(tx: Session) -> Sequence[Placement]:
    """Posts that were surely not sent and wait to be tried again."""
    ready = select(Placement).where(
        col(Placement.retry_at).is_not(None),
        col(Placement.posted_at).is_(None),
        col(Placement.voided_at).is_(None),
        col(Placement.unknown_at).is_(None),
    )
    return tx.exec(ready.order_by(col(Placement.id)).limit(ROUND_MAX)).all()


def unknown(tx: Session) -> Sequence[Placement]:
    """Posts that an owner must look at, oldest first."""
    waiting = select(Placement).where(
        col(Placement.unknown_at).is_not(None), col(Placement.posted_at).is_(None)
    )
    return tx.exec(waiting.where(col(Placement.voided_at).is_(None)).order_by(col(Placement.id))).all()


def ending(tx: Session, now: datetime) -> Sequence[Placement]:
    """Posts whose feed time is over and whose money still waits."""
    over = select(Placement).where(col(Placement.ends_at) <= now, col(Placement.settled_at).is_(None))
    ready = or_(col(Placement.retry_at).is_(None), col(Placement.retry_at) <= now)
    over = over.where(col(Placement.voided_at).is_(None), ready)
    return tx.exec(over.order_by(col(Placement.ends_at)).limit(ROUND_MAX)).all()


def open_in(tx: Session, channel_id: int) -> Sequence[Placement]:
    """Posts of a channel whose money still waits: up now, to be sent again, or of unknown outcome."""
    waiting = select(Placement).where(Placement.channel_id == channel_id, col(Placement.settled_at).is_(None))
    return tx.exec(waiting.where(col(Placement.voided_at).is_(None)).order_by(col(Placement.id))).all()


def recent(tx: Session, since: datetime) -> dict[int, list[Placement]]:
    """By channel, what was intended since then, also what was voided: it took its slot."""
    by_channel: dict[int, list[Placement]] = {}
    for placement in tx.exec(select(Placement).where(Placement.intended_at > since)).all():
        by_channel.setdefault(placement.channel_id, []).append(placement)
    return by_channel


def recent_in(tx: Session, channel_id: int, since: datetime) -> Sequence[Placement]:
    mine = select(Placement).where(Placement.channel_id == channel_id, Placement.intended_at > since)
    return tx.exec(mine).all()


def latest_in(tx: Session, channel_id: int, limit: int) -> Sequence[Placement]:
    """A channel's newest posts."""
    mine = select(Placement).where(Placement.channel_id == channel_id).order_by(col(Placement.id).desc())
    return tx.exec(mine.limit(limit)).all()


def latest_of(tx: Session, campaign_id: int, limit: int) -> Sequence[tuple[Placement, Channel]]:
    """A campaign's newest posts, each with its channel."""
    mine = select(Placement, Channel).join(Channel, col(Channel.id) == col(Placement.channel_id))
    mine = mine.where(Placement.campaign_id == campaign_id).order_by(col(Placement.id).desc())
    return [(placement, channel) for placement, channel in tx.exec(mine.limit(limit)).all()]


def spent_by(tx: Session, campaign_id: int) -> tuple[int, int]:
    """Nanostars of a campaign: what its posts have cost, and what is held for posts that are open."""
    mine = Placement.campaign_id == campaign_id
    spent = tx.exec(select(func.sum(Placement.earned)).where(mine)).one()
    is_open = and_(col(Placement.settled_at).is_(None), col(Placement.voided_at).is_(None))
    held = tx.exec(select(func.sum(Placement.price)).where(mine, is_open)).one()
    return int(spent or 0), int(held or 0)


def earned_in(tx: Session, channel_id: int) -> int:
    """Nanostars that a channel's posts brought its owners, from the ledger."""
    of_channel = col(Transfer.key) == cast(col(Placement.id), String)
    shares = select(func.sum(Transfer.amount)).join(Placement, of_channel)
    earned = tx.exec(shares.where(Transfer.kind == "sponsored.owner", Placement.channel_id == channel_id))
    return int(earned.one() or 0)


def placements_of(tx: Session, payee_id: int, limit: int) -> Sequence[Placement]:
    """A channel owner's newest posts."""
    mine = select(Placement).where(Placement.payee_id == payee_id).order_by(col(Placement.id).desc())
    return tx.exec(mine.limit(limit)).all()
