"""The books check themselves: a tuple of named checks, each of which returns its complaints."""

from collections import defaultdict
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import text
from sqlmodel import Session, col, select

from rules.membership import Span, covered_until, is_member
from storage.columns import NANOSTARS
from storage.goods import REVERSED
from storage.ledger import Account, Transfer
from storage.memberships import Bonus, Grant, Membership
from storage.payments import Payment
from storage.refunds import Refund

LONGEST_CHECK_MS = 600_000  # a recount of everything takes its time, and holds up nobody
SUSPENSE_AGE_MAX = timedelta(days=1)

Check = Callable[[Session, datetime], list[str]]


def verify(tx: Session, now: datetime) -> list[str]:
    """Every complaint of every check, each beginning with the check's name. Empty: the books are right."""
    if tx.get_bind().dialect.name == "postgresql":
        tx.connection().execute(text(f"SET LOCAL statement_timeout = {LONGEST_CHECK_MS}"))
    return [f"{check.__name__}: {complaint}" for check in CHECKS for complaint in check(tx, now)]


def sums_are_zero(tx: Session, _now: datetime) -> list[str]:
    total = sum(tx.exec(select(Account.balance)).all())
    return [f"all accounts together hold {total} nanostars"] if total else []


def balances_equal_transfers(tx: Session, _now: datetime) -> list[str]:
    """Kept balances are those that the transfers give."""
    return _differences(
        tx,
        """
        SELECT name, balance AS kept, 0 AS told FROM account
        UNION ALL SELECT target, 0, amount FROM transfer
        UNION ALL SELECT source, 0, -amount FROM transfer
        """,
    )


def totals_equal_transfers(tx: Session, _now: datetime) -> list[str]:
    """The totals that /stats reads are those that the transfers give."""
    return _differences(
        tx,
        """
        SELECT kind AS name, amount AS kept, 0 AS told FROM daytotal
        UNION ALL SELECT kind, 0, amount FROM transfer
        """,
    )


def payments_are_booked(tx: Session, _now: datetime) -> list[str]:
    """Every charge is one transfer from Telegram of the same amount, and the other way round."""
    return _differences(
        tx,
        f"""
        SELECT charge_id AS name, CAST(stars AS BIGINT) * {NANOSTARS} AS kept, 0 AS told FROM payment
        UNION ALL SELECT key, 0, amount FROM transfer WHERE kind = 'payment'
        """,
    )


def payments_have_goods(tx: Session, _now: datetime) -> list[str]:
    """Every charge, refunded or not, bought one thing (a grant, a gift, a balance) or went to suspense."""
    return _differences(
        tx,
        """
        SELECT charge_id AS name, 1 AS kept, 0 AS told FROM payment
        UNION ALL SELECT charge_id, 0, 1 FROM "grant" WHERE plan NOT LIKE 'gift-%'
        UNION ALL SELECT charge_id, 0, 1 FROM gift
        UNION ALL SELECT key, 0, 1 FROM transfer WHERE kind = 'topup'
        UNION ALL SELECT key, 0, 1 FROM transfer WHERE kind = 'payment' AND target = 'suspense'
        """,
    )


def refunds_are_complete(tx: Session, now: datetime) -> list[str]:
    """A refunded charge was paid, and what can be reversed of it is, exactly and once; no other charge is."""
    kinds = ", ".join(f"'{kind}'" for kind in REVERSED)
    return _differences(
        tx,
        f"""
        SELECT key || ' ' || kind || ' ' || id || ' ' || source || '>' || target AS name,
            amount AS kept, 0 AS told
            FROM transfer WHERE kind IN ({kinds}) AND key IN (SELECT charge_id FROM refund)
        UNION ALL
        SELECT key || ' ' || SUBSTR(kind, 8) || ' ' || COALESCE(reverses, 0) || ' '
            || target || '>' || source, 0, amount
            FROM transfer WHERE SUBSTR(kind, 1, 7) = 'refund.' OR reverses IS NOT NULL
        """,
    ) + [
        f"charge {refund.charge_id} was refunded, but never paid"
        for refund in tx.exec(select(Refund).where(Refund.at < now - SUSPENSE_AGE_MAX)).all()
        if tx.get(Payment, refund.charge_id) is None
    ]


def refunded_goods_are_revoked(tx: Session, _now: datetime) -> list[str]:
    """No premium without its payment, and none is taken away from who paid."""
    return _differences(
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


def nothing_is_overdrawn(tx: Session, _now: datetime) -> list[str]:
    """Of payees, advertisers, campaigns and the like none is below zero by more than was refunded."""
    return _rows(
        tx,
        """
        SELECT name || ' holds ' || balance || ' nanostars' FROM account
        WHERE name NOT IN ('telegram', 'outside', 'platform', 'suspense')
        AND balance < 0 AND balance + COALESCE(
            (SELECT SUM(amount) FROM transfer WHERE source = account.name AND reverses IS NOT NULL), 0) < 0
        """,
    )


def passages_are_empty(tx: Session, _now: datetime) -> list[str]:
    """An order's Stars go on at once; a closed placement holds nothing, an open one its price."""
    return _rows(
        tx,
        "SELECT name || ' still holds ' || balance FROM account WHERE name LIKE 'order:%' AND balance <> 0",
    ) + _rows(
        tx,
        """
        SELECT 'placement ' || p.id || ' holds ' || COALESCE(a.balance, 0) || ' of ' || p.price
        FROM placement AS p LEFT JOIN account AS a ON a.name = 'placement:' || p.id
        WHERE COALESCE(a.balance, 0) <>
            CASE WHEN p.settled_at IS NULL AND p.voided_at IS NULL THEN p.price ELSE 0 END
        """,
    )


def suspense_is_young(tx: Session, now: datetime) -> list[str]:
    """Stars that nobody can place are looked at within a day."""
    old = select(Transfer).where(Transfer.target == "suspense", Transfer.at < now - SUSPENSE_AGE_MAX)
    placed = set(tx.exec(select(Transfer.key).where(Transfer.source == "suspense")).all())
    return [
        f"charge {transfer.key} waits since {transfer.at:%Y-%m-%d}"
        for transfer in tx.exec(old).all()
        if transfer.key not in placed
    ]


def _differences(tx: Session, rows: str) -> list[str]:
    """Where the sums of `kept` and of `told` differ, by `name`."""
    query = f"""
        SELECT name || ' keeps ' || SUM(kept) || ', expected ' || SUM(told) FROM ({rows}) AS facts
        GROUP BY name HAVING SUM(kept) <> SUM(told) ORDER BY name
    """
    return _rows(tx, query)


def _rows(tx: Session, query: str) -> list[str]:
    return [str(row[0]) for row in tx.connection().execute(text(query)).all()]


CHECKS: tuple[Check, ...] = (
    sums_are_zero,
    balances_equal_transfers,
    totals_equal_transfers,
    payments_are_booked,
    payments_have_goods,
    refunds_are_complete,
    refunded_goods_are_revoked,
    memberships_equal_grants,
    nothing_is_overdrawn,
    passages_are_empty,
    suspense_is_young,
)
