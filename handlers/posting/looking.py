"""A round of posting: which channels are worth a look now, and what each open slot is offered."""

from datetime import datetime
from functools import cache

from sqlmodel import Session

from handlers.posting.deciding import Nobody, Offer, Round, is_taken, why_closed
from rules.fairness import PAIR_GAP
from rules.placement import CAMPAIGN_GAP, next_opening, open_slot
from storage import campaigns, channels, posts, slots
from storage.looks import AGAIN, Looks
from storage.uses import uses


def round_of(tx: Session, now: datetime, looks: Looks | None = None) -> tuple[list[Offer], list[Nobody]]:
    """At most ROUND_MAX slots that somebody may have, and as many of which a new reason is to be noted, in
    the channels that are due for a look; without `looks` in the first LOOKS_MAX of all channels."""
    looks = looks or Looks()
    if looks.begin(now, (now.date(), *campaigns.news(tx))):
        for channel_id in channels.present_ids(tx):
            looks.next(channel_id, now)
    due = looks.due(now)
    if not due:
        return [], []
    return _look(tx, now, looks, due)


def _look(tx: Session, now: datetime, looks: Looks, due: list[int]) -> tuple[list[Offer], list[Nobody]]:
    known, lately = slots.reasons(tx, now, due), uses(tx, now - CAMPAIGN_GAP, due, free_since=now - PAIR_GAP)
    slot_of = cache(lambda timetable: open_slot(now, timetable))  # most channels keep one of a few timetables
    opening = cache(lambda timetable: next_opening(now, timetable))
    asked, offers, nobodies = _round(tx, now, looks), list[Offer](), list[Nobody]()
    present = channels.present(tx, due)
    for gone in {*due} - {channel.id for channel in present}:
        looks.forget(gone)
    for channel in present:
        slot, these = slot_of(channel.timetable()), lately.get(channel.id, [])
        if slot is None:
            looks.next(channel.id, opening(channel.timetable()))
            continue
        if is_taken(slot, these):
            looks.next(channel.id, slot.closes_at)
            continue
        if len(offers) == posts.ROUND_MAX:
            looks.next(channel.id, now)
            continue
        why = why_closed(slot, channel, these, now)
        found = Nobody(channel.id, slot, why) if why else asked.offer(channel, slot, these)
        is_offer = isinstance(found, Offer)
        looks.next(channel.id, now if is_offer else min(now + AGAIN, slot.closes_at), waits=not is_offer)
        if isinstance(found, Offer):
            offers.append(found)
        elif known.get((channel.id, slot.day, slot.number)) != found.why:
            nobodies.append(found)
    return offers, nobodies


def _round(tx: Session, now: datetime, looks: Looks) -> Round:
    """The one that was begun, or another. What is posted is decided again from rows, whatever it says."""
    kept = looks.kept
    if not isinstance(kept, Round) or not kept.again(tx, now):
        looks.kept = kept = Round(now)
        kept.again(tx, now)
    return kept
