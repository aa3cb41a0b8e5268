"""Who has blocked the bot: all that they follow is paused until they return. In bulk: of the customers of a
broadcast every thirtieth has."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import insert, update
from sqlmodel import Session, col, select

from storage import callbacks, notices, people, stops
from storage.consent_rows import ConsentChange, Follow

IS_ABOUT = timedelta(hours=24)
"""Who blocks the bot so soon after a notice has stopped its business."""


class Following(NamedTuple):
    """What a stop needs to know of a follow."""

    id: int
    business_id: int
    person_id: int
    customer_code: str
    since: datetime


_FOLLOWING = [getattr(Follow, name) for name in Following._fields]


def blocked(tx: Session, person_ids: Collection[int], now: datetime) -> int:
    """They have blocked the bot, or are gone, whoever met it: nothing reaches them, and all is stopped until
    they return. Returns how many follows that paused. It counts as a stop for those that had just written to
    them."""
    people.lost(tx, person_ids, now)
    theirs = select(*_FOLLOWING).where(
        col(Follow.person_id).in_(person_ids),
        col(Follow.ended_at).is_(None),
        col(Follow.blocked_at).is_(None),
    )
    theirs = theirs.order_by(col(Follow.business_id), col(Follow.person_id)).with_for_update()
    found = [Following(*row) for row in tx.connection().execute(theirs)]
    for business_id, group in groupby(found, key=lambda one: one.business_id):
        _pause(tx, business_id, list(group), now)
    return len(found)


def _pause(tx: Session, business_id: int, theirs: Sequence[Following], now: datetime) -> None:
    person_ids = [one.person_id for one in theirs]
    paused = update(Follow).where(col(Follow.id).in_([one.id for one in theirs])).values(blocked_at=now)
    tx.connection().execute(paused)
    proof = {"business_id": business_id, "at": now, "what": "all", "given": False}
    proof |= {"shown_version": "", "via": "blocked"}
    tx.connection().execute(insert(ConsentChange), [{"person_id": one, **proof} for one in person_ids])
    notices.stop_queued(tx, business_id, person_ids, now)
    stopped = [("customer.stopped", {"customer": one.customer_code}) for one in theirs]
    callbacks.owe(tx, business_id, stopped, now)
    for one in theirs:
        stops.count(tx, business_id, one.person_id, max(one.since, now - IS_ABOUT), now)
