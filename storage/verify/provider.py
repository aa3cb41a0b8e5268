"""Money of the payment provider: each currency by itself, given back and paid out as its rows say."""

from datetime import datetime

from sqlmodel import Session

from storage.verify.facts import differences, rows

_ACCOUNTS = ("provider", "payee", "platform", "outside")
"""What begins the names of accounts that hold a currency: its code follows, as in `payee.EUR:7`."""


def currencies_are_never_mixed(tx: Session, _now: datetime) -> list[str]:
    """A transfer of a currency is between accounts of that currency, and no other touches them."""
    kind = "CASE WHEN kind LIKE 'provider.%' THEN SUBSTR(kind, 10, 3) ELSE '' END"
    return rows(
        tx,
        f"""
        SELECT kind || ' ' || key || ' moves from ' || source || ' to ' || target FROM transfer
        WHERE {kind} <> {_currency("source")} OR {kind} <> {_currency("target")}
        """,
    )


def provider_refunds_are_whole(tx: Session, _now: datetime) -> list[str]:
    """What was given back at the provider is reversed, share by share, and nothing else is."""
    return differences(
        tx,
        """
        SELECT 'invoice charge ' || charge_id AS name, amount AS kept, 0 AS told FROM invoice_payment
            WHERE refunded_at IS NOT NULL AND currency <> 'XTR'
        UNION ALL SELECT 'invoice charge ' || key, 0, amount FROM transfer
            WHERE kind LIKE 'provider.%.refund.%'
        UNION ALL SELECT key || ' ' || source || '>' || target || ' ' || id, amount, 0 FROM transfer
            WHERE id IN (SELECT reverses FROM transfer WHERE kind LIKE 'provider.%')
        UNION ALL SELECT key || ' ' || target || '>' || source || ' ' || COALESCE(reverses, 0), 0, amount
            FROM transfer WHERE kind LIKE 'provider.%.refund.%'
        """,
    )


def provider_payouts_are_booked(tx: Session, _now: datetime) -> list[str]:
    """What was paid out in a currency is what the payouts say, each to its payee, once."""
    return differences(
        tx,
        """
        SELECT 'payout ' || id || ' of payee.' || currency || ':' || payee_id AS name, amount AS kept,
            0 AS told FROM provider_payout WHERE paid_at IS NOT NULL
        UNION ALL SELECT 'payout ' || key || ' of ' || source, 0, amount FROM transfer
            WHERE kind LIKE 'provider.%.payout'
        """,
    )


def _currency(account: str) -> str:
    """The code in an account's name; none of one that holds Stars."""
    whens = " ".join(
        f"WHEN {account} LIKE '{name}.%' THEN SUBSTR({account}, {len(name) + 2}, 3)" for name in _ACCOUNTS
    )
    return f"CASE {whens} ELSE '' END"
