"""Posts: what each was paid and what was deducted, and that each is looked after."""

from datetime import datetime

from sqlmodel import Session, col, select

from rules.proof import moments
from storage.placements import Placement
from storage.proofs import Proof
from storage.verify.facts import differences


def posts_are_split_exactly(tx: Session, _now: datetime) -> list[str]:
    """What a post that is over brought its payees and what was deducted are its price; the deductions are
    what returned. Posts from before the deductions were kept are left out."""
    return differences(
        tx,
        """
        SELECT 'post ' || p.id AS name, p.price AS kept, 0 AS told
            FROM placement AS p
            WHERE p.seed IS NOT NULL AND (p.settled_at IS NOT NULL OR p.voided_at IS NOT NULL)
        UNION ALL SELECT 'post ' || p.id, 0, t.amount FROM transfer AS t JOIN placement AS p
            ON t.kind IN ('sponsored.owner', 'sponsored.platform') AND t.cause = 'placement:' || p.id
            WHERE p.seed IS NOT NULL
        UNION ALL SELECT 'post ' || p.id, 0, d.amount
            FROM deduction AS d JOIN placement AS p ON p.id = d.placement_id WHERE p.seed IS NOT NULL
        UNION ALL SELECT 'return of post ' || p.id, d.amount, 0
            FROM deduction AS d JOIN placement AS p ON p.id = d.placement_id WHERE p.seed IS NOT NULL
        UNION ALL SELECT 'return of post ' || p.id, 0, t.amount FROM transfer AS t JOIN placement AS p
            ON t.kind = 'sponsored.return' AND t.cause = 'placement:' || p.id WHERE p.seed IS NOT NULL
        """,
    )


def standing_posts_are_looked_after(tx: Session, _now: datetime) -> list[str]:
    """Each post that stands has its looks, at the moments that its dice gave."""
    is_up = select(Placement).where(
        col(Placement.seed).is_not(None),
        col(Placement.settled_at).is_(None),
        col(Placement.voided_at).is_(None),
    )
    standing = {one.id: one for one in tx.exec(is_up).all()}
    planned: dict[int, set[datetime]] = {}
    theirs = select(Proof.placement_id, Proof.due_at).where(
        col(Proof.placement_id).in_(is_up.with_only_columns(col(Placement.id)))
    )
    for placement_id, due_at in tx.exec(theirs).all():
        planned.setdefault(placement_id, set()).add(due_at)
    return [
        f"post {one.id} has looks missing"
        for one in standing.values()
        if not _drawn(one) <= planned.get(one.id or 0, set())
    ]


def _drawn(placement: Placement) -> set[datetime]:
    assert placement.seed is not None
    assert placement.posted_at is not None
    assert placement.ends_at is not None
    return set(moments(placement.seed, placement.posted_at, placement.ends_at))
