"""The artists' pool: each premium charge's part of it, shared out month by month.

A charge's row says which month of it comes next; that, the rows of what was shared out and their transfers
are written in one transaction, under the lock of the charge's payment, which its refund takes too. So a month
of a charge is shared out once, or never if the charge went back before; and what was shared out is reversed.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import and_, func, or_
from sqlmodel import Session, col, select

from rules import pool
from rules.pool import Shared
from storage import pack_uses, subtotals
from storage.engine import upsert
from storage.ledger import PLATFORM, POOL, Entry, Transfer, payee, post
from storage.memberships import Grant
from storage.pool_rows import PoolCharge, PoolShare

ARTIST_KIND, PLATFORM_KIND, IN_KIND = "pool.artist", "pool.platform", "premium.pool"
SEEN_AGAIN = timedelta(hours=26)
"""Grants of so long before the newest known one are looked through again: one may have been committed after
it, or after the wall clock was set back."""


@dataclass(frozen=True)
class Explained:
    """What an artist got out of the pool for a month: from how many members, for how many of their uses.
    What was refunded since is not in it."""

    members: int
    uses: int
    nanostars: int


def new_grants(tx: Session, limit: int) -> Sequence[Grant]:
    """Premium that was granted, but is not known here yet, the oldest first.

    Looked for from SEEN_AGAIN before the newest known one on. The very first time that is all of them.
    """
    known = tx.exec(select(func.max(PoolCharge.granted_at))).one()
    seen = select(PoolCharge.charge_id)
    new = select(Grant)
    if known is not None:
        seen = seen.where(PoolCharge.granted_at >= known - SEEN_AGAIN)
        new = new.where(Grant.granted_at >= known - SEEN_AGAIN)
    new = new.where(col(Grant.charge_id).not_in(seen))
    return tx.exec(new.order_by(col(Grant.granted_at), col(Grant.charge_id)).limit(limit)).all()


def enrol(tx: Session, limit: int) -> int:
    """Takes up new grants; returns how many."""
    grants = new_grants(tx, limit)
    if grants:
        paid = _paid_in(tx, [grant.charge_id for grant in grants])
        rows = [_taken_up(grant, paid.get(grant.charge_id, 0)) for grant in grants]
        tx.connection().execute(upsert(tx, PoolCharge).on_conflict_do_nothing(), rows)
    return len(grants)


def due(tx: Session, now: datetime, limit: int) -> Sequence[str]:
    """Charges of which a month is to be shared out, the earliest month first."""
    waiting = select(PoolCharge.charge_id).where(col(PoolCharge.due_at) <= now)
    return tx.exec(waiting.order_by(col(PoolCharge.due_at), col(PoolCharge.charge_id)).limit(limit)).all()


def share_out(tx: Session, charge_ids: Sequence[str], now: datetime) -> int:
    """Shares out the next month of each of these charges, if it is due still; returns how many were."""
    entries: list[Entry] = []
    facts: list[subtotals.Fact] = []
    times = 0
    for charge_id in sorted(charge_ids):  # each lock of a charge before the first of an account
        charge = _held(tx, charge_id)
        if charge is None or charge.due_at is None or charge.due_at > now:
            continue
        times += 1
        if _went_back(tx, charge_id):
            charge.due_at = None
            tx.add(charge)
            continue
        month, uses = charge.next_month, pack_uses.uses_by_artist(tx, charge.person_id, charge.next_month)
        shared = pool.share_out(pool.part_of(charge.accrual(), month), uses)
        entries += _entries(charge, month, shared)
        facts += _facts(shared.artists, 1)
        _remember(tx, charge, uses, shared, now)
    tx.flush()
    post(tx, entries, now)
    subtotals.count(tx, facts, now.date())
    return times


def take_back(tx: Session, charge_id: str, now: datetime) -> Sequence[Transfer]:
    """Nothing more of this charge is shared out. Returns the transfers to be reversed, the latest first:
    the caller, who holds the lock of its payment, reverses them."""
    charge = tx.get(PoolCharge, charge_id, with_for_update=True, populate_existing=True)
    if charge is None:
        return []
    charge.due_at = None
    tx.add(charge)
    shares = tx.exec(select(PoolShare).where(PoolShare.charge_id == charge_id)).all()
    for share in shares:
        share.reversed_at = now
        tx.add(share)
    tx.flush()
    amounts: dict[int, int] = defaultdict(int)
    for share in shares:
        amounts[share.artist_id] += share.amount
    subtotals.count(tx, _facts(amounts, -1), now.date())
    return transfers_of(tx, charge, shares)


def transfers_of(tx: Session, charge: PoolCharge, shares: Sequence[PoolShare]) -> Sequence[Transfer]:
    """What was shared out of a charge, the latest first."""
    to_artists, to_platform = _keys(charge, shares)
    told = select(Transfer).where(
        or_(
            and_(col(Transfer.kind) == ARTIST_KIND, col(Transfer.key).in_(to_artists)),
            and_(col(Transfer.kind) == PLATFORM_KIND, col(Transfer.key).in_(to_platform)),
        )
    )
    return tx.exec(told.order_by(col(Transfer.id).desc())).all()


def keys_of(tx: Session, charge_id: str) -> list[str]:
    """The keys of all transfers that shared out a charge, or reversed that."""
    charge = tx.get(PoolCharge, charge_id)
    if charge is None:
        return []
    shares = tx.exec(select(PoolShare).where(PoolShare.charge_id == charge_id)).all()
    to_artists, to_platform = _keys(charge, shares)
    return [*to_artists, *to_platform]


def _keys(charge: PoolCharge, shares: Sequence[PoolShare]) -> tuple[list[str], list[str]]:
    """Those of the artists' shares, and those that the platform's may have."""
    months = pool.months(charge.accrual())
    return [share.key() for share in shares], [f"{charge.charge_id}:{month}" for month in months]


def explain(tx: Session, artist_id: int, month: str) -> Explained:
    """`month` as `2026-11`."""
    theirs = select(
        func.count(func.distinct(PoolShare.person_id)), func.sum(PoolShare.uses), func.sum(PoolShare.amount)
    ).where(PoolShare.artist_id == artist_id, PoolShare.month == month, col(PoolShare.reversed_at).is_(None))
    members, uses, nanostars = tx.exec(theirs).one()
    return Explained(members, int(uses or 0), int(nanostars or 0))


def _paid_in(tx: Session, charge_ids: Sequence[str]) -> Mapping[str, int]:
    paid = select(Transfer.key, Transfer.amount).where(Transfer.kind == IN_KIND)
    return dict(tx.exec(paid.where(col(Transfer.key).in_(charge_ids))).all())


def _taken_up(grant: Grant, amount: int) -> dict[str, object]:
    month = pool.month_of(grant.begins_at)
    due_at = pool.closes_at(month) if amount and grant.revoked_at is None else None
    return {
        "charge_id": grant.charge_id,
        "person_id": grant.person_id,
        "amount": amount,
        "begins_at": grant.begins_at,
        "ends_at": grant.begins_at + timedelta(days=grant.days),
        "granted_at": grant.granted_at,
        "next_month": month,
        "due_at": due_at,
    }


def _held(tx: Session, charge_id: str) -> PoolCharge | None:
    """The charge, with the lock of its payment: from here to the commit nobody refunds it."""
    paid = select(Transfer.id).where(Transfer.kind == "payment", Transfer.key == charge_id)
    tx.exec(paid.with_for_update()).first()
    return tx.get(PoolCharge, charge_id, with_for_update=True, populate_existing=True)


def _went_back(tx: Session, charge_id: str) -> bool:
    taken = select(Grant.revoked_at).where(Grant.charge_id == charge_id)
    return tx.exec(taken).first() is not None


def _entries(charge: PoolCharge, month: str, shared: Shared) -> list[Entry]:
    """An entry of 0 is none."""
    cause, key = f"pool:{charge.charge_id}:{month}", f"{charge.charge_id}:{month}"
    to_artists = [
        Entry(ARTIST_KIND, f"{key}:{artist}", POOL, payee(artist), amount, cause)
        for artist, amount in shared.artists.items()
    ]
    return [*to_artists, Entry(PLATFORM_KIND, key, POOL, PLATFORM, shared.platform, cause)]


def _facts(shares: Mapping[int, int], sign: int) -> list[subtotals.Fact]:
    """No sales, but what an artist's stickers brought in: all of it is theirs."""
    return [
        subtotals.Fact(subtotals.ARTIST, artist, sign * amount, sign * amount, times=0)
        for artist, amount in shares.items()
    ]


def _remember(
    tx: Session, charge: PoolCharge, uses: Mapping[int, int], shared: Shared, now: datetime
) -> None:
    """Who got what, and which month comes next."""
    month = charge.next_month
    for artist_id, amount in shared.artists.items():
        share = PoolShare(
            charge_id=charge.charge_id,
            month=month,
            artist_id=artist_id,
            person_id=charge.person_id,
            uses=uses[artist_id],
            amount=amount,
            at=now,
        )
        tx.add(share)
    charge.next_month = pool.next_month(month)
    is_over = pool.begin_of(charge.next_month) >= charge.ends_at
    charge.due_at = None if is_over else pool.closes_at(charge.next_month)
    tx.add(charge)
