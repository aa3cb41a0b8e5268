"""Lists of placements: what is up, what is due, what was lately, and what it brought."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, String, and_, cast, func, or_
from sqlmodel import Session, col, select

from storage.channels import Channel
from storage.ledger import Transfer
from storage.placements import Placement
from storage.proofs import Proof

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
            or_(col(Placement.asked_at).is_(None), col(Placement.answered_at).is_not(None)),
        )
    ).all()


def asked(tx: Session) -> Sequence[Placement]:
    """Posts that wait for the word of their channel's owner, the oldest first."""
    waiting = select(Placement).where(
        col(Placement.asked_at).is_not(None),
        col(Placement.answered_at).is_(None),
        col(Placement.voided_at).is_(None),
    )
    return tx.exec(waiting.order_by(col(Placement.id)).limit(ROUND_MAX)).all()


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
    """Posts whose feed time is over, or that somebody changed, and whose money still waits."""
    is_over = or_(col(Placement.ends_at) <= now, col(Placement.altered_at).is_not(None))
    over = select(Placement).where(is_over, col(Placement.settled_at).is_(None))
    ready = or_(col(Placement.retry_at).is_(None), col(Placement.retry_at) <= now)
    over = over.where(col(Placement.voided_at).is_(None), ready)
    return tx.exec(over.order_by(col(Placement.ends_at)).limit(ROUND_MAX)).all()


def to_look_after(tx: Session, now: datetime) -> Sequence[Placement]:
    """Posts at which a look is due. Those that are ending are looked at by who ends them."""
    due = select(Proof.placement_id).where(col(Proof.checked_at).is_(None), col(Proof.due_at) <= now)
    due = due.where(or_(col(Proof.retry_at).is_(None), col(Proof.retry_at) <= now))
    due = due.group_by(col(Proof.placement_id)).order_by(func.min(Proof.due_at)).limit(ROUND_MAX)
    standing = select(Placement).where(
        col(Placement.id).in_(due),
        col(Placement.ends_at) > now,
        col(Placement.altered_at).is_(None),
        col(Placement.removal_tried_at).is_(None),
    )
    return tx.exec(standing.order_by(col(Placement.id))).all()


def standing_before(tx: Session, channel_id: int, message_id: int) -> Placement | None:
    """The newest post of ours that stands in the channel and came before that message."""
    ours = select(Placement).where(_is_up(channel_id), col(Placement.message_id) < message_id)
    return tx.exec(ours.order_by(col(Placement.message_id).desc()).limit(1)).first()


def standing_at(tx: Session, channel_id: int, message_id: int) -> Placement | None:
    """Our post with this number, if it stands."""
    ours = select(Placement).where(_is_up(channel_id), col(Placement.message_id) == message_id)
    return tx.exec(ours).first()


def _is_up(channel_id: int) -> ColumnElement[bool]:
    is_open = and_(col(Placement.settled_at).is_(None), col(Placement.voided_at).is_(None))
    return and_(col(Placement.channel_id) == channel_id, col(Placement.posted_at).is_not(None), is_open)


def open_in(tx: Session, channel_id: int) -> Sequence[Placement]:
    """Posts of a channel whose money still waits: up now, to be sent again, or of unknown outcome."""
    waiting = select(Placement).where(Placement.channel_id == channel_id, col(Placement.settled_at).is_(None))
    return tx.exec(waiting.where(col(Placement.voided_at).is_(None)).order_by(col(Placement.id))).all()


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
