"""Charges: what was paid, what it bought, and what went back."""

from datetime import datetime, timedelta

from sqlmodel import Session, select

from storage import star_book
from storage.columns import NANOSTARS
from storage.goods import REVERSED
from storage.payments import Payment
from storage.refunds import Refund
from storage.verify.facts import differences

UNPAID_AGE_MAX = timedelta(days=1)


def payments_are_booked(tx: Session, _now: datetime) -> list[str]:
    """Every charge is one transfer from Telegram of the same amount, and the other way round."""
    return differences(
        tx,
        f"""
        SELECT charge_id AS name, CAST(stars AS BIGINT) * {NANOSTARS} AS kept, 0 AS told FROM payment
        UNION ALL SELECT key, 0, amount FROM transfer WHERE kind = 'payment'
        """,
    )


def payments_have_goods(tx: Session, _now: datetime) -> list[str]:
    """Every charge, refunded or not, bought one thing (days, a pack, a gift, a balance) or is in suspense."""
    return differences(
        tx,
        """
        SELECT charge_id AS name, 1 AS kept, 0 AS told FROM payment
        UNION ALL SELECT charge_id, 0, 1 FROM "grant" WHERE plan NOT LIKE 'gift-%'
        UNION ALL SELECT charge_id, 0, 1 FROM gift
        UNION ALL SELECT charge_id, 0, 1 FROM licence WHERE how = 'bought'
        UNION ALL SELECT charge_id, 0, 1 FROM pack_gift
        UNION ALL SELECT charge_id, 0, 1 FROM plan_period
        UNION ALL SELECT charge_id, 0, 1 FROM invoice_payment WHERE currency = 'XTR'
        UNION ALL SELECT key, 0, 1 FROM transfer WHERE kind = 'topup'
        UNION ALL SELECT key, 0, 1 FROM transfer WHERE kind = 'payment' AND target = 'suspense'
            AND key NOT IN (SELECT key FROM transfer WHERE kind = 'placed')
        """,
    )


def refunds_are_complete(tx: Session, now: datetime) -> list[str]:
    """A refunded charge was paid, and what can be reversed of it is, exactly and once; no other charge is.
    To it belongs what the pool shared out of it: the cause of that is `pool:<charge>:<month>`."""
    kinds = ", ".join(f"'{kind}'" for kind in REVERSED)
    return differences(
        tx,
        f"""
        SELECT key || ' ' || kind || ' ' || id || ' ' || source || '>' || target AS name,
            amount AS kept, 0 AS told
            FROM transfer WHERE kind IN ({kinds}) AND key IN (SELECT charge_id FROM refund)
        UNION ALL
        SELECT key || ' ' || kind || ' ' || id || ' ' || source || '>' || target, amount, 0
            FROM transfer WHERE kind IN ('pool.artist', 'pool.platform')
            AND SUBSTR(cause, 6, LENGTH(cause) - 13) IN (SELECT charge_id FROM refund)
        UNION ALL
        SELECT key || ' ' || SUBSTR(kind, 8) || ' ' || COALESCE(reverses, 0) || ' '
            || target || '>' || source, 0, amount
            FROM transfer WHERE SUBSTR(kind, 1, 7) = 'refund.'
            OR reverses IS NOT NULL AND kind NOT LIKE 'provider.%'
        """,
    ) + [
        f"charge {refund.charge_id} was refunded, but never paid"
        for refund in tx.exec(select(Refund).where(Refund.at < now - UNPAID_AGE_MAX)).all()
        if tx.get(Payment, refund.charge_id) is None and not star_book.is_of_before(tx, refund.charge_id)
    ]
