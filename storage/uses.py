"""What stood in channels lately, paid and free, without the rows around it."""

from collections.abc import Collection
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session, SQLModel

from storage.placements import REFUSED, Placement
from storage.promotions import Promotion

PLACEMENT, PROMOTION = (
    SQLModel.metadata.tables[str(table.__tablename__)].c for table in (Placement, Promotion)
)


class Use(NamedTuple):
    """A post of a channel, paid (`campaign_id`) or free (`promoted_id`), in its slot since `at`.

    `is_seen`: readers saw it, or may have, or it is on its way. `is_asked`: its channel's owner is asked;
    `is_refused`: said no to it.
    """

    at: datetime
    day: date
    number: int
    is_seen: bool
    is_asked: bool = False
    is_refused: bool = False
    campaign_id: int = 0
    promoted_id: int = 0
    post_id: int = 0


def uses(
    tx: Session,
    since: datetime,
    only: Collection[int] | None = None,
    *,
    free_since: datetime | None = None,
) -> dict[int, list[Use]]:
    """By channel (`only` these), what was intended since then (what is free: since `free_since`), the oldest
    first; also what never appeared: it took its slot."""
    tx.flush()
    found: dict[int, list[Use]] = {}
    for channel, use in [*_paid(tx, since, only), *_free(tx, free_since or since, only)]:
        found.setdefault(channel, []).append(use)
    for these in found.values():
        these.sort()
    return found


def _paid(tx: Session, since: datetime, only: Collection[int] | None) -> list[tuple[int, Use]]:
    p = PLACEMENT
    marks = p.posted_at, p.unknown_at, p.voided_at, p.asked_at, p.answered_at, p.intended_at, p.reason
    rows = select(p.channel_id, p.slot_day, p.slot_number, p.campaign_id, p.id, *marks)
    rows = rows.where(p.intended_at > since)
    if only is not None:
        rows = rows.where(p.channel_id.in_(only))
    return [
        (
            row.channel_id,
            Use(
                row.posted_at or row.unknown_at or row.answered_at or row.intended_at,
                row.slot_day,
                row.slot_number,
                row.voided_at is None or row.posted_at is not None,
                row.asked_at is not None and row.answered_at is None and row.voided_at is None,
                row.voided_at is not None and row.reason == REFUSED,
                campaign_id=row.campaign_id,
                post_id=row.id,
            ),
        )
        for row in tx.connection().execute(rows)
    ]


def _free(tx: Session, since: datetime, only: Collection[int] | None) -> list[tuple[int, Use]]:
    p = PROMOTION
    marks = p.posted_at, p.unknown_at, p.voided_at, p.intended_at
    rows = select(p.host_id, p.slot_day, p.slot_number, p.promoted_id, p.id, *marks)
    rows = rows.where(p.intended_at > since)
    if only is not None:
        rows = rows.where(p.host_id.in_(only))
    return [
        (
            row.host_id,
            Use(
                row.posted_at or row.unknown_at or row.intended_at,
                row.slot_day,
                row.slot_number,
                row.voided_at is None or row.posted_at is not None,
                promoted_id=row.promoted_id,
                post_id=row.id,
            ),
        )
        for row in tx.connection().execute(rows)
    ]
