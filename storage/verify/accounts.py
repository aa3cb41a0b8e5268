"""Accounts: what may rest in them, how long, and how far below zero they may be."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from storage import unmatched
from storage.ledger import SUSPENSE, Transfer
from storage.verify.facts import rows

SUSPENSE_AGE_MAX = timedelta(days=1)


def nothing_is_overdrawn(tx: Session, _now: datetime) -> list[str]:
    """Of payees, advertisers, campaigns and the like none is below zero by more than was refunded."""
    return rows(
        tx,
        """
        SELECT name || ' holds ' || balance || ' nanostars' FROM account
        WHERE name NOT IN ('telegram', 'outside', 'platform', 'suspense') AND name NOT LIKE 'provider.%'
        AND balance < 0 AND balance + COALESCE(
            (SELECT SUM(amount) FROM transfer WHERE source = account.name AND reverses IS NOT NULL), 0) < 0
        """,
    )


def passages_are_empty(tx: Session, _now: datetime) -> list[str]:
    """An order's Stars go on at once; a closed placement holds nothing, an open one its price."""
    return rows(
        tx,
        "SELECT name || ' still holds ' || balance FROM account WHERE name LIKE 'order:%' AND balance <> 0",
    ) + rows(
        tx,
        """
        SELECT 'placement ' || p.id || ' holds ' || COALESCE(a.balance, 0) || ' of ' || p.price
        FROM placement AS p LEFT JOIN account AS a ON a.name = 'placement:' || p.id
        WHERE COALESCE(a.balance, 0) <>
            CASE WHEN p.settled_at IS NULL AND p.voided_at IS NULL THEN p.price ELSE 0 END
        """,
    )


def suspense_is_young(tx: Session, now: datetime) -> list[str]:
    """Stars that nobody can place are looked at within a day: payments, and rows of Telegram's book."""
    old = now - SUSPENSE_AGE_MAX
    paid = select(Transfer).where(Transfer.kind == "payment", Transfer.target == SUSPENSE, Transfer.at < old)
    out = select(Transfer.key).where(Transfer.source == SUSPENSE)
    placed = set(tx.exec(out.where(col(Transfer.kind).not_in(unmatched.KINDS))).all())
    return [
        f"charge {transfer.key} waits since {transfer.at:%Y-%m-%d}"
        for transfer in tx.exec(paid).all()
        if transfer.key not in placed
    ] + [
        f"{transfer.kind} {transfer.key} waits since {transfer.at:%Y-%m-%d}"
        for transfer in unmatched.waiting(tx)
        if transfer.at < old
    ]
