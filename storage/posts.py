"""Lists of posts: what is up and what is due, paid and free; and what was lately, and what it brought."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import ColumnElement, and_, func, or_
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, select

from storage import proofs
from storage.channels import Channel
from storage.ledger import Transfer
from storage.placements import OF_PLACEMENT, Placement
from storage.post_rows import Deed
from storage.promotions import Promotion
from storage.standing import Post

ROUND_MAX = 100
"""How many posts of a kind one tick takes."""

AnyPost = TypeVar("AnyPost", Placement, Promotion)


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


def ending(tx: Session, now: datetime) -> list[Post]:
    """Posts whose feed time is over, or that somebody changed, and whose matter is still open."""
    return [*_ending(tx, Placement, now), *_ending(tx, Promotion, now)]


def _ending(tx: Session, kind: type[AnyPost], now: datetime) -> Sequence[AnyPost]:
    is_over = or_(col(kind.ends_at) <= now, col(kind.altered_at).is_not(None))
    ready = or_(col(kind.retry_at).is_(None), col(kind.retry_at) <= now)
    over = select(kind).where(is_over, _is_open(kind), ready)
    return tx.exec(over.order_by(col(kind.ends_at)).limit(ROUND_MAX)).all()


def to_look_after(tx: Session, now: datetime) -> list[Post]:
    """Posts at which a look is due. Those that are ending are looked at by who ends them."""
    return [*_to_look_after(tx, Placement, now), *_to_look_after(tx, Promotion, now)]


def _to_look_after(tx: Session, kind: type[AnyPost], now: datetime) -> Sequence[AnyPost]:
    standing = select(kind).where(
        col(kind.id).in_(proofs.waiting(kind, now).limit(ROUND_MAX)),
        col(kind.ends_at) > now,
        col(kind.altered_at).is_(None),
        col(kind.removal_tried_at).is_(None),
    )
    return tx.exec(standing.order_by(col(kind.id))).all()


def hurt_by(tx: Session, channel_id: int, deed: Deed) -> list[Post]:
    """The posts of ours for which it counts that somebody did that in the channel, or may count once their
    number is known."""
    at_hand = standing_at if deed.is_edit else _standing_before
    known = at_hand(tx, channel_id, deed.message_id)
    hurt: list[Post] = [known] if known is not None and known.is_hurt_by(deed) else []
    return [*hurt, *(one for one in open_in(tx, channel_id) if one.is_unnumbered())]


def _standing_before(tx: Session, channel_id: int, message_id: int) -> Placement | None:
    """The newest paid post of ours that stands in the channel and came before that message."""
    ours = select(Placement).where(_is_up(Placement, channel_id), col(Placement.message_id) < message_id)
    return tx.exec(ours.order_by(col(Placement.message_id).desc()).limit(1)).first()


def standing_at(tx: Session, channel_id: int, message_id: int) -> Post | None:
    """Our post with this number, if it stands."""
    return _standing_at(tx, Placement, channel_id, message_id) or _standing_at(
        tx, Promotion, channel_id, message_id
    )


def _standing_at(tx: Session, kind: type[AnyPost], channel_id: int, message_id: int) -> AnyPost | None:
    ours = select(kind).where(_is_up(kind, channel_id), col(kind.message_id) == message_id)
    return tx.exec(ours).first()


def open_in(tx: Session, channel_id: int) -> list[Post]:
    """Posts of a channel whose matter is open: up now, to be sent again, or of unknown outcome."""
    return [*_open_in(tx, Placement, channel_id), *_open_in(tx, Promotion, channel_id)]


def _open_in(tx: Session, kind: type[AnyPost], channel_id: int) -> Sequence[AnyPost]:
    waiting = select(kind).where(_stands_in(kind) == channel_id, _is_open(kind))
    return tx.exec(waiting.order_by(col(kind.id))).all()


def _is_up(kind: type[AnyPost], channel_id: int) -> ColumnElement[bool]:
    return and_(_stands_in(kind) == channel_id, col(kind.posted_at).is_not(None), _is_open(kind))


def _is_open(kind: type[AnyPost]) -> ColumnElement[bool]:
    closed_at = col(Placement.settled_at) if kind is Placement else col(Promotion.ended_at)
    return and_(closed_at.is_(None), col(kind.voided_at).is_(None))


def _stands_in(kind: type[AnyPost]) -> Mapped[int]:
    return col(Placement.channel_id) if kind is Placement else col(Promotion.host_id)


def latest_in(tx: Session, channel_id: int, limit: int) -> list[Post]:
    """A channel's newest posts: the paid ones, and the free ones that were shown."""
    paid = select(Placement).where(Placement.channel_id == channel_id)
    free = select(Promotion).where(Promotion.host_id == channel_id, col(Promotion.posted_at).is_not(None))
    latest: list[Post] = [
        *tx.exec(paid.order_by(col(Placement.id).desc()).limit(limit)).all(),
        *tx.exec(free.order_by(col(Promotion.id).desc()).limit(limit)).all(),
    ]
    return sorted(latest, key=lambda one: one.intended_at, reverse=True)[:limit]


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
    shares = select(func.sum(Transfer.amount)).join(Placement, OF_PLACEMENT)
    earned = tx.exec(shares.where(Transfer.kind == "sponsored.owner", Placement.channel_id == channel_id))
    return int(earned.one() or 0)


def placements_of(tx: Session, payee_id: int, limit: int) -> Sequence[Placement]:
    """A channel owner's newest posts."""
    mine = select(Placement).where(Placement.payee_id == payee_id).order_by(col(Placement.id).desc())
    return tx.exec(mine.limit(limit)).all()
