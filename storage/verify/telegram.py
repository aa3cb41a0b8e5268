"""Telegram's own book: every row of it is in the ledger with its amount, and the other way round."""

from datetime import datetime, timedelta

from sqlmodel import Session, func, select

from storage import star_book
from storage.ledger import Transfer
from storage.verify.facts import differences, rows

UNSEEN_MAX = timedelta(days=1)


def rows_are_booked(tx: Session, _now: datetime) -> list[str]:
    """What a row moved is what its transfer moved, less what an affiliate got. A conflict has its alarm."""
    booked = "booked_as NOT IN ('', 'conflict')"
    row = "SELECT s.id || ' ' || s.direction AS name"
    return differences(
        tx,
        f"""
        {row}, nanostars AS kept, 0 AS told FROM star_row AS s WHERE {booked}
        UNION ALL {row}, 0, t.amount FROM star_row AS s
            JOIN transfer AS t ON t.kind = s.booked_as AND t.key = s.booked_key WHERE {booked}
        UNION ALL {row}, 0, -t.amount FROM star_row AS s
            JOIN transfer AS t ON t.kind = 'commission' AND t.key = s.id WHERE s.booked_as = 'payment'
        UNION ALL {row}, 0, -t.amount FROM star_row AS s
            JOIN transfer AS t ON t.kind = 'commission.return' AND t.key = s.id
            WHERE s.booked_as = 'refund.payment'
        """,
    )


def transfers_have_rows(tx: Session, now: datetime) -> list[str]:
    """What moved Stars at Telegram a day before its book was read to the end has its row there.

    A chargeback that an owner named has none: only the balance had told of it. Nor has one whose refund was
    asked for here and, as Telegram said, made already: the balances agree without a row.
    """
    kept = star_book.state(tx)
    read_at = kept.read_at
    if read_at is None:
        return []
    without = "source = 'chargeback'" if kept.drift else "source NOT IN ('telegram', 'book')"
    old = select(func.max(Transfer.id)).where(Transfer.at < min(now, read_at) - UNSEEN_MAX)
    row = "SELECT 1 FROM star_row AS s WHERE"
    return rows(
        tx,
        f"""
        SELECT t.kind || ' ' || t.key || ' is not in Telegram''s book' FROM transfer AS t
        WHERE t.id <= {tx.exec(old).one() or 0} AND (
            t.kind = 'payment' AND NOT EXISTS ({row} s.id = t.key AND s.direction = 'in')
            OR t.kind = 'refund.payment' AND NOT EXISTS ({row} s.id = t.key AND s.direction = 'out')
                AND t.key NOT IN (SELECT charge_id FROM refund WHERE {without})
            OR t.kind = 'gift' AND NOT EXISTS ({row} s.booked_as = 'gift' AND s.booked_key = t.key))
        ORDER BY t.id
        """,
    )
