"""*Ask me first*: a placement waits for the word of its channel's owner, its price held meanwhile."""

from datetime import datetime

from sqlmodel import Session

from storage.outcomes import void
from storage.placements import REFUSED, Placement


def ask(tx: Session, placement: Placement, now: datetime) -> None:
    """The owner of the channel is asked first. The question is owed in the same transaction."""
    placement.asked_at = now
    tx.add(placement)


def answer(tx: Session, placement_id: int, now: datetime, *, may_appear: bool) -> Placement | None:
    """What its channel's owner says: it is sent from now on, or its price returns. None if nothing is asked
    any more."""
    placement = tx.get_one(Placement, placement_id, with_for_update=True, populate_existing=True)
    if not placement.is_asked():
        return None
    placement.answered_at = now
    tx.add(placement)
    if not may_appear:
        return void(tx, placement_id, REFUSED, now)
    placement.retry_at = now
    return placement
