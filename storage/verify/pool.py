"""The artists' pool: each month of each charge is shared out exactly, by what its member used."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from rules import pool
from rules.pool import Shared
from storage.ledger import Transfer
from storage.pack_uses import PackUse
from storage.pool_rows import PoolCharge
from storage.pools import ARTIST_KIND, PLATFORM_KIND
from storage.verify.facts import differences


def pool_charges_are_paid(tx: Session, _now: datetime) -> list[str]:
    """What a charge shares out is what it put into the pool, over the time that it was granted for."""
    return differences(
        tx,
        """
        SELECT c.charge_id AS name, c.amount AS kept, 0 AS told FROM pool_charge AS c
        UNION ALL SELECT c.charge_id, 0, t.amount FROM pool_charge AS c
            JOIN transfer AS t ON t.kind = 'premium.pool' AND t.key = c.charge_id
        UNION ALL SELECT c.charge_id || ' for ' || c.person_id, 1, 0 FROM pool_charge AS c
        UNION ALL SELECT g.charge_id || ' for ' || g.person_id, 0, 1 FROM "grant" AS g
            JOIN pool_charge AS c ON c.charge_id = g.charge_id
        """,
    )


def pool_shares_equal_transfers(tx: Session, _now: datetime) -> list[str]:
    """Each artist's share is one transfer; what was refunded is reversed, nothing else is."""
    key = "charge_id || ':' || month || ':' || artist_id"
    return differences(
        tx,
        f"""
        SELECT {key} AS name, amount AS kept, 0 AS told FROM pool_share
        UNION ALL SELECT key, 0, amount FROM transfer WHERE kind = '{ARTIST_KIND}'
        UNION ALL SELECT {key} || ' reversed', amount, 0 FROM pool_share WHERE reversed_at IS NOT NULL
        UNION ALL SELECT key || ' reversed', 0, amount FROM transfer WHERE kind = 'refund.{ARTIST_KIND}'
        """,
    )


def pool_months_are_shared_exactly(tx: Session, _now: datetime) -> list[str]:
    """Shared out anew by the rule: every part went to the artists that the member used in that month, and
    to no other, to the nanostar; no month was left out, and none came too early."""
    uses = _uses(tx)
    kinds = (ARTIST_KIND, PLATFORM_KIND)
    moved = select(Transfer.kind, Transfer.key, Transfer.amount).where(col(Transfer.kind).in_(kinds))
    told = {(kind, key): amount for kind, key, amount in tx.exec(moved).all()}
    expected: dict[tuple[str, str], int] = {}
    for charge in tx.exec(select(PoolCharge)).all():
        for month in pool.months(charge.accrual()):
            if month < charge.next_month:
                part = pool.part_of(charge.accrual(), month)
                shared = pool.share_out(part, uses.get((charge.person_id, month), {}))
                expected |= dict(_entries(f"{charge.charge_id}:{month}", shared))
    return [
        f"{kind} {key} moved {told.get((kind, key), 0)}, expected {expected.get((kind, key), 0)}"
        for kind, key in sorted(told.keys() | expected.keys())
        if told.get((kind, key), 0) != expected.get((kind, key), 0)
    ]


def pool_is_never_behind(tx: Session, _now: datetime) -> list[str]:
    """A charge that did not go back has its next month ahead, or is shared out to its end."""
    refunded = select(Transfer.key).where(Transfer.kind == "refund.premium.pool")
    ended = select(PoolCharge).where(col(PoolCharge.due_at).is_(None), PoolCharge.amount > 0)
    return [
        f"{one.charge_id} is left with {one.next_month}"
        for one in tx.exec(ended.where(col(PoolCharge.charge_id).not_in(refunded))).all()
        if pool.begin_of(one.next_month) < one.ends_at
    ]


def _uses(tx: Session) -> dict[tuple[int, str], dict[int, int]]:
    """By member and month: how often each artist was used."""
    counted = (
        select(PackUse.person_id, PackUse.month, PackUse.artist_id, func.count())
        .where(col(PackUse.is_member_use))
        .group_by(col(PackUse.person_id), col(PackUse.month), col(PackUse.artist_id))
    )
    found: dict[tuple[int, str], dict[int, int]] = defaultdict(dict)
    for person_id, month, artist_id, times in tx.exec(counted).all():
        found[person_id, month][artist_id] = times
    return found


def _entries(key: str, shared: Shared) -> Iterator[tuple[tuple[str, str], int]]:
    for artist_id, amount in shared.artists.items():
        yield (ARTIST_KIND, f"{key}:{artist_id}"), amount
    if shared.platform:
        yield (PLATFORM_KIND, key), shared.platform
