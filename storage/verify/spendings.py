"""Spendings: what is held for calls that take Stars, and what became of it."""

from datetime import datetime

from sqlmodel import Session

from storage.columns import NANOSTARS
from storage.verify.facts import differences, rows


def spendings_hold_their_stars(tx: Session, _now: datetime) -> list[str]:
    """An open spending's account holds its Stars, that of a closed one nothing."""
    return differences(
        tx,
        f"""
        SELECT 'spending:' || id AS name, CAST(stars AS BIGINT) * {NANOSTARS} AS kept, 0 AS told
            FROM spending WHERE done_at IS NULL AND failed_at IS NULL
        UNION ALL SELECT name, 0, balance FROM account WHERE name LIKE 'spending:%'
        """,
    )


def refunds_were_asked_for(tx: Session, _now: datetime) -> list[str]:
    """A refund that an owner or its payer made went through the gate; and what the gate calls done is."""
    return rows(
        tx,
        """
        SELECT 'charge ' || charge_id || ' was refunded by ' || source || ' past the gate' FROM refund
        WHERE (source = 'payer' OR source LIKE 'owner:%') AND charge_id NOT IN
            (SELECT key FROM spending WHERE kind = 'refund' AND done_at IS NOT NULL)
        """,
    ) + rows(
        tx,
        """
        SELECT 'spending ' || id || ' is done, but charge ' || key || ' is not refunded' FROM spending
        WHERE kind = 'refund' AND done_at IS NOT NULL AND key NOT IN (SELECT charge_id FROM refund)
        """,
    )
