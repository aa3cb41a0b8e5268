"""Gifts and promo codes: each gift is paid and redeemed once, no code gives more than it was made for."""

from datetime import datetime

from sqlmodel import Session

from storage.verify.facts import differences, rows


def redeemed_gifts_are_granted(tx: Session, _now: datetime) -> list[str]:
    """Who redeemed a gift has its days, and nobody else has (that each was paid, charges.py checks)."""
    return differences(
        tx,
        """
        SELECT charge_id || ' for ' || redeemed_by AS name, 1 AS kept, 0 AS told
            FROM gift WHERE redeemed_by IS NOT NULL
        UNION ALL SELECT charge_id || ' for ' || person_id, 0, 1 FROM "grant" WHERE plan LIKE 'gift-%'
        """,
    )


def refunded_gifts_are_revoked(tx: Session, _now: datetime) -> list[str]:
    """A gift that was refunded is nobody's, and no other is taken back."""
    return differences(
        tx,
        """
        SELECT charge_id AS name, 1 AS kept, 0 AS told FROM gift WHERE revoked_at IS NOT NULL
        UNION ALL SELECT r.charge_id, 0, 1 FROM refund AS r JOIN gift AS g ON g.charge_id = r.charge_id
        """,
    )


def promo_codes_keep_their_limits(tx: Session, _now: datetime) -> list[str]:
    """What was paid or given with a code is within its uses, but for charges that an owner was told of."""
    return rows(
        tx,
        """
        SELECT 'code ' || code || ' was used ' || used || ' times, of ' || uses_max FROM (
            SELECT c.code AS code, c.uses_max AS uses_max,
                (SELECT COUNT(*) FROM payment AS p JOIN orders AS o ON o.id = p.order_id
                    WHERE o.promo_code = c.code)
                + (SELECT COUNT(*) FROM promo_use AS u WHERE u.code = c.code AND u.order_id = '')
                - (SELECT COUNT(*) FROM alarm AS a WHERE a.key LIKE 'promo:' || c.code || ':%') AS used
            FROM promo_code AS c
        ) AS counted WHERE used > uses_max
        """,
    )


def promo_uses_have_their_goods(tx: Session, _now: datetime) -> list[str]:
    """A use that counts for good was paid for or gave its days, and the other way round."""
    return differences(
        tx,
        """
        SELECT 'promo:' || code || ':' || person_id AS name, 1 AS kept, 0 AS told
            FROM promo_use WHERE until IS NULL
        UNION ALL SELECT key, 0, 1 FROM bonus WHERE key LIKE 'promo:%'
        UNION ALL SELECT DISTINCT 'promo:' || o.promo_code || ':' || o.buyer_id, 0, 1
            FROM payment AS p JOIN orders AS o ON o.id = p.order_id WHERE o.promo_code <> ''
        """,
    )
