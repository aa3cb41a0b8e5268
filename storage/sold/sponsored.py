"""Sponsored posts: the share of the channel's owner, by the placement that was settled."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from storage.channels import Channel
from storage.ledger import Transfer, payee
from storage.placements import OF_PLACEMENT, Placement
from storage.sold.thing import Place, Sold


def coming(tx: Session, payee_id: int) -> int:
    """Of posts that are up."""
    up = select(Placement).where(Placement.payee_id == payee_id, col(Placement.posted_at).is_not(None))
    up = up.where(col(Placement.settled_at).is_(None), col(Placement.voided_at).is_(None))
    return sum(post.parts()["owner"] for post in tx.exec(up).all())


def describe(tx: Session, keys: Collection[str]) -> Mapping[str, Sold]:
    sold = select(Placement, Channel.title).join(Channel, col(Channel.id) == col(Placement.channel_id))
    rows = tx.exec(sold.where(col(Placement.id).in_([int(key) for key in keys]))).all()
    return {str(post.id): Sold(title, str(post.id), sum(post.parts().values())) for post, title in rows}


def places(tx: Session, payee_id: int) -> Sequence[Place]:
    reversal = aliased(Transfer)
    kept = col(Transfer.amount) - func.coalesce(reversal.amount, 0)
    brought = (
        select(Channel.title, func.count(), func.sum(kept))
        .select_from(Transfer)
        .join(Placement, OF_PLACEMENT)
        .join(Channel, col(Channel.id) == col(Placement.channel_id))
        .join(reversal, col(reversal.reverses) == col(Transfer.id), isouter=True)
        .where(Transfer.target == payee(payee_id), Transfer.kind == "sponsored.owner")
        .group_by(col(Channel.id), col(Channel.title))
    )
    return [Place(title, sales, int(earned)) for title, sales, earned in tx.exec(brought).all()]
