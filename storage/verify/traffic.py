"""Slots and fair traffic: nothing is given twice, and no impression is lost or invented."""

from datetime import datetime

from sqlmodel import Session

from storage.verify.facts import differences, rows


def traffic_is_conserved(tx: Session, _now: datetime) -> list[str]:
    """What each channel gave and got is what its promotions reached; what all are owed is what was shared
    out, day by day."""
    accounts = differences(
        tx,
        """
        SELECT channel_id || ' given' AS name, given AS kept, 0 AS told FROM fair_account
        UNION ALL SELECT channel_id || ' got', got, 0 FROM fair_account
        UNION ALL SELECT host_id || ' given', 0, impressions - lost FROM promotion
            WHERE posted_at IS NOT NULL
        UNION ALL SELECT promoted_id || ' got', 0, impressions - lost FROM promotion
            WHERE posted_at IS NOT NULL
        """,
    )
    shared = "SELECT 'all owed' AS name, owed AS kept, 0 AS told FROM fair_account"
    days = f"{shared} UNION ALL SELECT 'all owed', 0, impressions FROM fair_day"
    net = "impressions - taken_back FROM promotion WHERE is_shared"
    posts = f"{shared} UNION ALL SELECT 'all owed', 0, {net}"
    return accounts + differences(tx, days) + differences(tx, posts)


def slots_are_given_once(tx: Session, _now: datetime) -> list[str]:
    """No slot has a paid post and a free one."""
    return rows(
        tx,
        """
        SELECT 'placement ' || p.id || ' and promotion ' || f.id || ' share a slot' FROM placement AS p
        JOIN promotion AS f ON f.host_id = p.channel_id AND f.slot_day = p.slot_day
            AND f.slot_number = p.slot_number
        """,
    )


def prices_keep_to_bids(tx: Session, _now: datetime) -> list[str]:
    """Nobody pays more than they bid. (`bid` is 0 in posts older than the next-bid price.)"""
    return rows(
        tx,
        """
        SELECT 'placement ' || id || ' costs ' || price || ' at a bid of ' || bid FROM placement
        WHERE bid > 0 AND price > CAST(bid AS NUMERIC) * subscribers / 1000
        """,
    )
