"""A post that stands: what is noted of it until its matter is closed. The same for paid and free ones."""

from datetime import datetime

from sqlmodel import Session

from rules.proof import Found, Verdict, judge
from storage import outcomes, promotions, proofs
from storage.placements import Placement
from storage.post_rows import PostRow, fresh
from storage.promotions import Promotion

Post = Placement | Promotion


def judged(tx: Session, post: Post, lost_at: datetime | None = None) -> Verdict:
    """What it earned by all that is known; with `lost_at` the bot was shut out of the channel then."""
    return judge(
        post.stay(),
        proofs.seen(tx, post),
        lost_at=lost_at,
        is_topped=isinstance(post, Placement) and post.topped_at is not None,
        is_altered=post.altered_at is not None,
    )


def last_seen(tx: Session, post: PostRow) -> datetime:
    """When the post was last known to stand. Telegram's answer to posting it is the first such time."""
    there = [look.at for look in proofs.seen(tx, post) if look.found is Found.THERE]
    return max([post.stay().posted_at, *there])


def is_seen_at_end(tx: Session, post: PostRow) -> bool:
    return last_seen(tx, post) >= post.stay().ends_at


def remove(tx: Session, post: PostRow, now: datetime) -> bool:
    """Written before a post is deleted. True if it was tried before: our own hand may have done it."""
    ours = fresh(tx, post)
    tried_before = ours.removal_tried_at is not None
    ours.removal_tried_at, ours.retry_at = ours.removal_tried_at or now, None
    tx.add(ours)
    return tried_before


def look_again(tx: Session, post: PostRow, retry_at: datetime, reason: str) -> None:
    """Nobody knows whether the post was deleted; deleting is tried again."""
    ours = fresh(tx, post)
    ours.retry_at, ours.reason = retry_at, reason
    tx.add(ours)


def found(tx: Session, post: PostRow, what: Found, now: datetime) -> Found | None:
    """Notes what a look found. None if it tells nothing: it was taken while the bot itself was deleting the
    post, or the post's matter was closed meanwhile."""
    ours = fresh(tx, post)
    if not ours.is_up() or ours.removal_tried_at is not None:
        return None
    proofs.note(tx, ours, what, now)
    if what is Found.ALTERED and ours.altered_at is None:
        ours.altered_at = now
        tx.add(ours)
    return what


def close(
    tx: Session, post: Post, now: datetime, *, removed: bool, lost_at: datetime | None = None
) -> Post | None:
    """Ends a post's matter by what was seen of it. None if it is closed, or never stood.

    A paid one: what it earned is settled, what it lost returns; all of it lost is void.
    """
    ours = fresh(tx, post)
    if not ours.is_up() or ours.id is None:
        return None
    verdict = judged(tx, ours, lost_at)
    reason = verdict.main_loss or "stood"
    if isinstance(ours, Promotion):
        return promotions.end(tx, ours.id, reason, now, lost=sum(verdict.lost.values()))
    if not verdict.earned and verdict.main_loss:
        closed = outcomes.void(tx, ours.id, reason, now, lost=verdict.lost)
        closed.removed_at = now if removed else None
        return closed
    return outcomes.settle(tx, ours.id, reason, now, removed=removed, lost=verdict.lost)
