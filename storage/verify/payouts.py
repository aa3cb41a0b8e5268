"""Payouts: their money is where they say it is, and nobody got more than they ever earned."""

from datetime import datetime

from sqlmodel import Session

from storage.columns import NANOSTARS
from storage.verify.facts import differences, rows


def payouts_hold_their_amount(tx: Session, _now: datetime) -> list[str]:
    """An open payout's account, with that of the gift that is being sent for it, holds its amount; one that
    is over holds nothing."""
    return differences(
        tx,
        f"""
        SELECT 'payout:' || id AS name, 0 AS kept,
            CASE WHEN paid_at IS NULL AND returned_at IS NULL THEN amount ELSE 0 END AS told FROM payout
        UNION ALL SELECT name, balance, 0 FROM account WHERE name LIKE 'payout:%'
        UNION ALL SELECT 'payout:' || key, CAST(stars AS BIGINT) * {NANOSTARS}, 0 FROM spending
            WHERE kind = 'gift' AND done_at IS NULL AND failed_at IS NULL
        """,
    )


def payouts_are_booked(tx: Session, _now: datetime) -> list[str]:
    """What was reserved, paid and returned is what the payouts say, each of the payee that asked for it."""
    return differences(
        tx,
        """
        SELECT 'payout ' || id || ' of payee:' || payee_id AS name, amount AS kept, 0 AS told FROM payout
        UNION ALL SELECT 'payout ' || SUBSTR(target, 8) || ' of ' || source, 0, amount
            FROM transfer WHERE kind = 'payout.reserve'
        UNION ALL SELECT 'paid ' || id, amount, 0 FROM payout WHERE paid_at IS NOT NULL
        UNION ALL SELECT 'paid ' || SUBSTR(source, 8), 0, amount FROM transfer WHERE kind = 'payout.paid'
        UNION ALL SELECT 'paid ' || SUBSTR(cause, 6), 0, amount FROM transfer WHERE kind = 'gift'
        UNION ALL SELECT 'returned ' || id, amount, 0 FROM payout WHERE returned_at IS NOT NULL
        UNION ALL SELECT 'returned ' || SUBSTR(source, 8), 0, amount
            FROM transfer WHERE kind = 'payout.return'
        """,
    )


def nobody_is_paid_more_than_earned(tx: Session, _now: datetime) -> list[str]:
    """What was paid to a payee is at most what they ever earned, refunded later or not."""
    return rows(
        tx,
        """
        SELECT 'payee ' || payee_id || ' got ' || SUM(amount) || ' nanostars' FROM payout
        WHERE paid_at IS NOT NULL GROUP BY payee_id
        HAVING SUM(amount) > COALESCE((SELECT SUM(t.amount) FROM transfer AS t
            WHERE t.target = 'payee:' || payee_id AND t.kind <> 'payout.return'), 0)
        """,
    )
