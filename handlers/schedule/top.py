"""Whether a post would take a sponsored one's place at the top, which costs its owner the top's share."""

from datetime import datetime

from sqlmodel import Session

from handlers.posting.deciding import is_taken
from handlers.words import Html, Voice
from rules.placement import open_slot
from rules.proof import TOP_PERCENT
from rules.scheduling import top_is_free_at
from storage import posts
from storage.channels import Channel
from storage.placements import Placement
from storage.uses import uses


def free_top(tx: Session, channel: Channel, at: datetime) -> datetime | None:
    """From when a post disturbs no sponsored one; None if one for `at` disturbs none that is known or due."""
    return top_is_free_at(at, [*_standing(tx, channel), *_due(tx, channel, at)])


def top_now(tx: Session, channel: Channel, now: datetime) -> datetime | None:
    """From when a post disturbs none that stands; None if it disturbs none now."""
    return top_is_free_at(now, _standing(tx, channel))


def warning(say: Voice, free: datetime, key: str = "schedule-top") -> Html:
    return say(key, percent=TOP_PERCENT, free=say.moment(free))


def _standing(tx: Session, channel: Channel) -> list[datetime]:
    paid = [post for post in posts.open_in(tx, channel.id) if isinstance(post, Placement)]
    return [post.posted_at or post.intended_at for post in paid if post.was_shown()]


def _due(tx: Session, channel: Channel, at: datetime) -> list[datetime]:
    """When the slot opens in which the post would stand: a sponsored one may come first."""
    slot = open_slot(at, channel.timetable())
    if slot is None or not channel.is_open():
        return []
    these = uses(tx, slot.opens_at, [channel.id]).get(channel.id, [])
    return [] if is_taken(slot, these) else [slot.opens_at]
