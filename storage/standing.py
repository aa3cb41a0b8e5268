"""A post that stands: what is noted of it until its matter is closed."""

from datetime import datetime

from sqlmodel import Session

from rules.proof import Found, Stay, Verdict, costs_the_top, judge
from storage import outcomes, proofs
from storage.placements import Placement


def stay(placement: Placement) -> Stay:
    """What was agreed for a post that was posted."""
    assert placement.posted_at is not None
    assert placement.ends_at is not None
    return Stay(placement.price, placement.posted_at, placement.ends_at)


def is_up(placement: Placement) -> bool:
    """It was posted, and its matter is not closed."""
    return placement.posted_at is not None and not placement.is_closed()


def judged(tx: Session, placement: Placement, lost_at: datetime | None = None) -> Verdict:
    """What it earned by all that is known; with `lost_at` the bot was shut out of the channel then."""
    assert placement.id is not None
    return judge(
        stay(placement),
        proofs.seen(tx, placement.id),
        lost_at=lost_at,
        is_topped=placement.topped_at is not None,
        is_altered=placement.altered_at is not None,
    )


def takes_the_top(placement: Placement, other_at: datetime) -> bool:
    """Whether another post that came after it, at that time, counts."""
    is_first = is_up(placement) and placement.topped_at is None
    return is_first and costs_the_top(stay(placement), other_at)


def last_seen(tx: Session, placement: Placement) -> datetime:
    """When the post was last known to stand. Telegram's answer to posting it is the first such time."""
    assert placement.id is not None
    there = [look.at for look in proofs.seen(tx, placement.id) if look.found is Found.THERE]
    return max([stay(placement).posted_at, *there])


def is_seen_at_end(tx: Session, placement: Placement) -> bool:
    return last_seen(tx, placement) >= stay(placement).ends_at


def topped(tx: Session, placement_id: int, other_at: datetime) -> None:
    """Another post came after it. Only the first one counts, and only while ours stands at the top."""
    placement = _locked(tx, placement_id)
    if takes_the_top(placement, other_at):
        placement.topped_at = other_at
        tx.add(placement)


def altered(tx: Session, placement_id: int, at: datetime) -> None:
    """Somebody changed it while it was paid for."""
    placement = _locked(tx, placement_id)
    if is_up(placement) and placement.altered_at is None and at < stay(placement).ends_at:
        placement.altered_at = at
        tx.add(placement)


def remove(tx: Session, placement_id: int, now: datetime) -> bool:
    """Written before a post is deleted. True if it was tried before: our own hand may have done it."""
    placement = _locked(tx, placement_id)
    tried_before = placement.removal_tried_at is not None
    placement.removal_tried_at, placement.retry_at = placement.removal_tried_at or now, None
    tx.add(placement)
    return tried_before


def look_again(tx: Session, placement_id: int, retry_at: datetime, reason: str) -> None:
    """Nobody knows whether the post was deleted; deleting is tried again."""
    placement = _locked(tx, placement_id)
    placement.retry_at, placement.reason = retry_at, reason
    tx.add(placement)


def found(tx: Session, placement_id: int, what: Found, now: datetime) -> Found | None:
    """Notes what a look found. None if it tells nothing: it was taken while the bot itself was deleting the
    post, or the post's matter was closed meanwhile."""
    placement = _locked(tx, placement_id)
    if not is_up(placement) or placement.removal_tried_at is not None:
        return None
    proofs.note(tx, placement_id, what, now)
    if what is Found.ALTERED and placement.altered_at is None:
        placement.altered_at = now
        tx.add(placement)
    return what


def close(
    tx: Session, placement_id: int, now: datetime, *, removed: bool, lost_at: datetime | None = None
) -> Placement:
    """Ends a post's matter: what it earned is settled, what it lost returns; all of it lost is void."""
    placement = _locked(tx, placement_id)
    if not is_up(placement):
        return placement
    verdict = judged(tx, placement, lost_at)
    if not verdict.earned and verdict.main_loss:
        closed = outcomes.void(tx, placement_id, verdict.main_loss, now, lost=verdict.lost)
        closed.removed_at = now if removed else None
        return closed
    reason = verdict.main_loss or "stood"
    return outcomes.settle(tx, placement_id, reason, now, removed=removed, lost=verdict.lost)


def _locked(tx: Session, placement_id: int) -> Placement:
    return tx.get_one(Placement, placement_id, with_for_update=True, populate_existing=True)
