"""The books check themselves: a tuple of named checks, each of which returns its complaints."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import text
from sqlmodel import Session, col, select

from storage.columns import NANOSTARS
from storage.ledger import Account, Transfer

SUSPENSE_AGE_MAX = timedelta(days=1)

Check = Callable[[Session, datetime], list[str]]


def verify(tx: Session, now: datetime) -> list[str]:
    """Every complaint of every check, each beginning with the check's name. Empty: the books are right."""
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
    """Every charge bought one thing (a grant, an advertiser's balance) or waits in suspense."""
    return _differences(
        tx,
        """
        SELECT charge_id AS name, 1 AS kept, 0 AS told FROM payment
        UNION ALL SELECT charge_id, 0, 1 FROM "grant"
        UNION ALL SELECT key, 0, 1 FROM transfer WHERE kind = 'topup'
        UNION ALL SELECT key, 0, 1 FROM transfer WHERE kind = 'payment' AND target = 'suspense'
        """,
    )


def nothing_is_overdrawn(tx: Session, _now: datetime) -> list[str]:
    """Only `telegram`, where all Stars come from, is below zero; refunds may bring a payee there too."""
    below = select(Account).where(col(Account.balance) < 0, Account.name != "telegram")
    return [
        f"{account.name} holds {account.balance} nanostars"
        for account in tx.exec(below).all()
        if not account.name.startswith(("payee:", "advertiser:"))
    ]


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
    nothing_is_overdrawn,
    passages_are_empty,
    suspense_is_young,
)
