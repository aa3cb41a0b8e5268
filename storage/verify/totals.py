"""What /stats reads instead of the transfers: recounted from them."""

from datetime import datetime

from sqlmodel import Session

from storage.verify.facts import differences

_DAY = "SUBSTR(CAST(t.at AS TEXT), 1, 10)"  # both engines write UTC moments as 2026-11-21 12:00:00


def days_equal_transfers(tx: Session, _now: datetime) -> list[str]:
    """Each kind's total of each day is the sum of its transfers on that day, and their number."""
    return differences(
        tx,
        f"""
        SELECT kind || ' of ' || CAST(day AS TEXT) AS name, amount AS kept, 0 AS told FROM daytotal
        UNION ALL SELECT kind || ' of ' || {_DAY}, 0, amount FROM transfer AS t
        UNION ALL SELECT kind || ' of ' || CAST(day AS TEXT) || ', times', transfers, 0 FROM daytotal
        UNION ALL SELECT kind || ' of ' || {_DAY} || ', times', 0, 1 FROM transfer AS t
        """,
    )


def holdings_equal_accounts(tx: Session, _now: datetime) -> list[str]:
    """What the accounts of one kind hold together is the sum of their balances."""
    return differences(
        tx,
        f"""
        SELECT kind AS name, balance AS kept, 0 AS told FROM holding
        UNION ALL SELECT SUBSTR(name, 1, {_colon(tx)} - 1), 0, balance FROM account WHERE {_colon(tx)} > 0
        """,
    )


def subtotals_equal_transfers(tx: Session, _now: datetime) -> list[str]:
    """Each channel, campaign, artist and chargeback is counted once in its day, its month, and since ever."""
    name = "what || ' ' || subject_id || ' ' || span || ' ' || CAST(first_day AS TEXT) || ' '"
    spans = (("day", _DAY), ("month", f"SUBSTR({_DAY}, 1, 7) || '-01'"), ("ever", "'1970-01-01'"))
    told = " UNION ALL ".join(
        f"SELECT what || ' ' || subject_id || ' {span} ' || {first} || ' ' || part, 0, amount "
        f"FROM ({_FACTS}) AS t"
        for span, first in spans
    )
    return differences(
        tx,
        f"""
        SELECT {name} || 'amount' AS name, amount AS kept, 0 AS told FROM subtotal
        UNION ALL SELECT {name} || 'shared', shared, 0 FROM subtotal
        UNION ALL {told}
        """,
    )


def _colon(tx: Session) -> str:
    return "STRPOS(name, ':')" if tx.get_bind().dialect.name == "postgresql" else "INSTR(name, ':')"


_SALES = """
    FROM transfer AS s JOIN placement AS p ON s.kind IN ('sponsored.owner', 'sponsored.platform')
        AND s.cause = 'placement:' || p.id
"""
_SHARED = """
    FROM transfer AS s JOIN placement AS p ON s.kind = 'sponsored.owner' AND s.cause = 'placement:' || p.id
"""
_PACKS = """
    FROM transfer AS s JOIN pack_sale AS p ON p.charge_id = s.key AND s.kind IN
"""
_POOL = """
    FROM transfer AS s JOIN pool_share AS p
        ON s.key = p.charge_id || ':' || p.month || ':' || p.artist_id AND s.kind =
"""
_PARTS = "(SELECT 'amount' AS part UNION ALL SELECT 'shared') AS parts"
_FACTS = f"""
    SELECT 'channel' AS what, p.channel_id AS subject_id, 'amount' AS part, s.at, s.amount {_SALES}
    UNION ALL SELECT 'campaign', p.campaign_id, 'amount', s.at, s.amount {_SALES}
    UNION ALL SELECT 'channel', p.channel_id, 'shared', s.at, s.amount {_SHARED}
    UNION ALL SELECT 'campaign', p.campaign_id, 'shared', s.at, s.amount {_SHARED}
    UNION ALL SELECT 'artist', p.artist_id, 'amount', s.at, s.amount
        {_PACKS} ('stickers.artist', 'stickers.platform')
    UNION ALL SELECT 'artist', p.artist_id, 'amount', s.at, -s.amount
        {_PACKS} ('refund.stickers.artist', 'refund.stickers.platform')
    UNION ALL SELECT 'artist', p.artist_id, 'shared', s.at, s.amount {_PACKS} ('stickers.artist')
    UNION ALL SELECT 'artist', p.artist_id, 'shared', s.at, -s.amount {_PACKS} ('refund.stickers.artist')
    UNION ALL SELECT 'artist', p.artist_id, part, s.at, s.amount {_POOL} 'pool.artist' CROSS JOIN {_PARTS}
    UNION ALL SELECT 'artist', p.artist_id, part, s.at, -s.amount {_POOL} 'refund.pool.artist'
        CROSS JOIN {_PARTS}
    UNION ALL SELECT 'chargeback', 0, 'amount', s.at, s.amount
        FROM transfer AS s JOIN refund AS r ON s.kind = 'refund.payment' AND s.key = r.charge_id
        WHERE r.source = 'chargeback'
"""
