"""The artists' pool: what a member's premium brought an artist for a month."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.pool_rows import PoolShare
from storage.sold.thing import POOL, Place, Sold


def coming(tx: Session, payee_id: int) -> int:
    """What this month's uses will bring is known when it is over."""
    return 0


def describe(tx: Session, keys: Collection[str]) -> Mapping[str, Sold]:
    charges = [key.rsplit(":", 2)[0] for key in keys]
    wanted = frozenset(keys)
    shares = tx.exec(select(PoolShare).where(col(PoolShare.charge_id).in_(charges))).all()
    return {
        share.key(): Sold(share.month, str(share.uses), share.amount, POOL)
        for share in shares
        if share.key() in wanted
    }


def places(tx: Session, payee_id: int) -> Sequence[Place]:
    """By month."""
    theirs = select(PoolShare.month, func.sum(PoolShare.uses), func.sum(PoolShare.amount))
    theirs = theirs.where(PoolShare.artist_id == payee_id, col(PoolShare.reversed_at).is_(None))
    found = tx.exec(theirs.group_by(col(PoolShare.month))).all()
    return [Place(month, int(uses), int(earned), POOL) for month, uses, earned in found]
