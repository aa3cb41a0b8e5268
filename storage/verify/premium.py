"""Premium: nobody has it without what gave it, and nobody has less."""

from collections import defaultdict
from datetime import datetime

from sqlmodel import Session, col, select

from rules.membership import Span, covered_until, is_member
from storage.memberships import Bonus, Grant, Membership
from storage.verify.facts import differences


def refunded_goods_are_revoked(tx: Session, _now: datetime) -> list[str]:
    """No premium without its payment, and none is taken away from who paid."""
    return differences(
        tx,
        """
        SELECT charge_id AS name, 1 AS kept, 0 AS told FROM "grant" WHERE revoked_at IS NOT NULL
        UNION ALL SELECT r.charge_id, 0, 1 FROM refund AS r JOIN "grant" AS g ON g.charge_id = r.charge_id
        """,
    )


def memberships_equal_grants(tx: Session, now: datetime) -> list[str]:
    """Premium ends when the grants that stand say; without any, it is over."""
    bought: dict[int, list[Span]] = defaultdict(list)
    for grant in tx.exec(select(Grant).where(col(Grant.revoked_at).is_(None))).all():
        bought[grant.person_id].append(Span(grant.begins_at, grant.days))
    for bonus in tx.exec(select(Bonus)).all():
        bought[bonus.person_id].append(Span(bonus.begins_at, bonus.days))
    kept = {member.person_id: member.until for member in tx.exec(select(Membership)).all()}
    told = {person: covered_until(bought[person]) for person in kept.keys() | bought.keys()}
    return [
        f"premium of {person} ends {kept.get(person)}, its grants say {until}"
        for person, until in sorted(told.items())
        if (kept.get(person) != until if until else is_member(kept.get(person), now))
    ]
