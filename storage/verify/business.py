"""Businesses: what was paid for is there, what is held is held for something, what was charged was sent."""

from datetime import datetime

from sqlmodel import Session

from storage.columns import NANOSTARS
from storage.verify.facts import differences, rows


def sendings_hold_their_cost(tx: Session, _now: datetime) -> list[str]:
    """The account of a sending holds what its row says; that of one that is over holds nothing."""
    return differences(
        tx,
        """
        SELECT 'sending:' || id AS name, held AS kept, 0 AS told FROM sending
        UNION ALL SELECT name, 0, balance FROM account WHERE name LIKE 'sending:%'
        """,
    ) + rows(
        tx, "SELECT id || ' is over, holds ' || held FROM sending WHERE ended_at IS NOT NULL AND held <> 0"
    )


def sendings_charge_what_was_sent(tx: Session, _now: datetime) -> list[str]:
    """A sending that is over has charged for what it sent beyond the plan, at its own prices, and no more."""
    return differences(
        tx,
        """
        SELECT 'sending ' || id AS name, charged AS kept, 0 AS told FROM sending WHERE ended_at IS NOT NULL
        UNION ALL SELECT 'sending ' || key, 0, amount FROM transfer
            WHERE kind = 'business.platform' AND source LIKE 'sending:%'
        UNION ALL SELECT 'price of sending ' || id, charged, CASE WHEN sent > in_plan
            THEN fee + (sent - in_plan) * each ELSE 0 END FROM sending WHERE ended_at IS NOT NULL
        UNION ALL SELECT 'sent of sending ' || id, sent, 0 FROM sending WHERE ended_at IS NOT NULL
        UNION ALL SELECT 'sent of sending ' || n.sending_id, 0, 1 FROM notice AS n
            JOIN sending AS s ON s.id = n.sending_id WHERE n.state = 'sent' AND s.ended_at IS NOT NULL
        """,
    )


def ended_notices_keep_no_words(tx: Session, _now: datetime) -> list[str]:
    """What was to be said is gone with the notice, and with the sending; codes above all."""
    return rows(
        tx,
        """
        SELECT 'notice ' || id || ' keeps its words' FROM notice
            WHERE ended_at IS NOT NULL AND sealed_values <> ''
        UNION ALL SELECT 'sending ' || id || ' keeps its words' FROM sending
            WHERE ended_at IS NOT NULL AND sealed_values <> ''
        """,
    )


def stopped_customers_get_nothing(tx: Session, _now: datetime) -> list[str]:
    """Nothing waits for who stopped or blocked, nor of a kind that they did not choose."""
    return rows(
        tx,
        """
        SELECT 'notice ' || n.id || ' waits for a customer who does not want it' FROM notice AS n
        JOIN follow AS f ON f.business_id = n.business_id AND f.person_id = n.person_id
        WHERE n.state IN ('staged', 'queued') AND (f.ended_at IS NOT NULL OR f.blocked_at IS NOT NULL
            OR n.priority = 0 AND NOT f.codes OR n.priority = 1 AND NOT f.service
            OR n.priority = 2 AND NOT f.offers)
        """,
    )


def refunded_plans_and_invoices_are_taken_back(tx: Session, _now: datetime) -> list[str]:
    """No period of a plan and no invoice without its payment, and none is taken from who paid."""
    return differences(
        tx,
        """
        SELECT charge_id AS name, 1 AS kept, 0 AS told FROM plan_period WHERE revoked_at IS NOT NULL
        UNION ALL SELECT charge_id, 0, 1 FROM refund
            WHERE charge_id IN (SELECT charge_id FROM plan_period)
        UNION ALL SELECT charge_id, 1, 0 FROM invoice_payment
            WHERE refunded_at IS NOT NULL AND currency = 'XTR'
        UNION ALL SELECT charge_id, 0, 1 FROM refund
            WHERE charge_id IN (SELECT charge_id FROM invoice_payment)
        """,
    )


def invoices_are_shared_exactly(tx: Session, _now: datetime) -> list[str]:
    """Each payment of an invoice is shared whole, in Stars or in its own currency; and counts once."""
    return differences(
        tx,
        f"""
        SELECT 'invoice charge ' || charge_id AS name,
            CASE WHEN currency = 'XTR' THEN amount * {NANOSTARS} ELSE amount END AS kept, 0 AS told
            FROM invoice_payment
        UNION ALL SELECT 'invoice charge ' || key, 0, amount FROM transfer
            WHERE kind IN ('invoices.business', 'invoices.platform')
            OR kind LIKE 'provider.%' AND kind NOT LIKE '%.payout' AND reverses IS NULL
        UNION ALL SELECT 'invoice ' || invoice_id, 1, 0 FROM invoice_payment WHERE NOT is_extra
        UNION ALL SELECT 'invoice ' || id, 0, 1 FROM invoice WHERE paid_at IS NOT NULL
        """,
    )
