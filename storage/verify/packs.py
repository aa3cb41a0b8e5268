"""Packs: what was paid for is licensed, what went back is not, and what is counted is what happened."""

from datetime import datetime

from sqlmodel import Session

from storage.verify.facts import differences, rows


def licences_are_paid(tx: Session, _now: datetime) -> list[str]:
    """Each sale gave one licence or one gift, each redeemed gift one licence, and nothing else gave any."""
    return differences(
        tx,
        """
        SELECT charge_id || ' for ' || person_id || ' of ' || pack_id AS name, 1 AS kept, 0 AS told
            FROM licence WHERE how <> 'free'
        UNION ALL SELECT charge_id || ' for ' || buyer_id || ' of ' || pack_id, 0, 1
            FROM pack_sale WHERE NOT is_gift
        UNION ALL SELECT charge_id || ' for ' || redeemed_by || ' of ' || pack_id, 0, 1
            FROM pack_gift WHERE redeemed_by IS NOT NULL
        UNION ALL SELECT 'gift ' || charge_id, 1, 0 FROM pack_gift
        UNION ALL SELECT 'gift ' || charge_id, 0, 1 FROM pack_sale WHERE is_gift
        """,
    )


def refunded_packs_are_revoked(tx: Session, _now: datetime) -> list[str]:
    """Nobody keeps a pack whose payment went back, and nobody loses one that they paid for."""
    return differences(
        tx,
        """
        SELECT 'licence of ' || charge_id AS name, 1 AS kept, 0 AS told
            FROM licence WHERE charge_id <> '' AND revoked_at IS NOT NULL
        UNION ALL SELECT 'licence of ' || l.charge_id, 0, 1
            FROM licence AS l JOIN refund AS r ON r.charge_id = l.charge_id
        UNION ALL SELECT 'gift of ' || charge_id, 1, 0 FROM pack_gift WHERE revoked_at IS NOT NULL
        UNION ALL SELECT 'gift of ' || g.charge_id, 0, 1
            FROM pack_gift AS g JOIN refund AS r ON r.charge_id = g.charge_id
        UNION ALL SELECT 'sale of ' || charge_id, 1, 0 FROM pack_sale WHERE refunded_at IS NOT NULL
        UNION ALL SELECT 'sale of ' || s.charge_id, 0, 1
            FROM pack_sale AS s JOIN refund AS r ON r.charge_id = s.charge_id
        """,
    )


def packs_are_counted(tx: Session, _now: datetime) -> list[str]:
    """Sales that stand, and uses: of each pack, of each person's stickers."""
    return differences(
        tx,
        """
        SELECT 'sales of pack ' || id AS name, sales AS kept, 0 AS told FROM pack
        UNION ALL SELECT 'sales of pack ' || pack_id, 0, 1 FROM pack_sale WHERE refunded_at IS NULL
        UNION ALL SELECT 'uses of pack ' || id, uses, 0 FROM pack
        UNION ALL SELECT 'uses of pack ' || pack_id, 0, 1 FROM pack_use
        UNION ALL SELECT 'uses of sticker ' || sticker_id || ' by ' || person_id, uses, 0 FROM sticker_count
        UNION ALL SELECT 'uses of sticker ' || sticker_id || ' by ' || person_id, 0, 1 FROM pack_use
        """,
    )


def shelves_show_what_is_published(tx: Session, _now: datetime) -> list[str]:
    """What is found by its words is on the shelf, as it was approved; nobody's own uses divide the pool."""
    return rows(
        tx,
        """
        SELECT 'pack ' || w.pack_id || ' is found by ' || w.word || ', but not published so'
        FROM pack_word AS w JOIN pack AS p ON p.id = w.pack_id
        WHERE p.access = '' OR p.taken_down_at IS NOT NULL
            OR w.is_members <> (p.access = 'members')
            OR (w.sticker_id <> 0 AND NOT EXISTS (SELECT 1 FROM edition_sticker AS e
                WHERE e.edition_id = p.published_edition_id AND e.sticker_id = w.sticker_id))
        """,
    ) + rows(
        tx,
        """
        SELECT 'use ' || update_id || ' of an artist''s own pack divides the pool' FROM pack_use
        WHERE is_member_use AND artist_id = person_id
        """,
    )
