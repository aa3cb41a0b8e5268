"""A channel's posts: what each brought, why it was chosen, and what its owner thinks of it."""

import re
from datetime import timedelta

from sqlmodel import Session

from handlers.channels.pages import stale
from handlers.channels.showing import post_line
from handlers.channels.wanting import wanting
from handlers.context import Context, press
from handlers.rating import rating_rows, voices
from handlers.words import Html
from rules.placement import missed_slots
from storage import campaigns, placements, posts
from storage.channels import Channel
from storage.placements import Placement

POSTS_SHOWN = 8
SLOTS_SHOWN = 6
DAY = timedelta(days=1)
MISSED_SHOWN = 3 * DAY
NUMBER = re.compile(r"[1-9][0-9]{0,8}")


async def show_log(context: Context, channel: Channel, rest: list[str]) -> None:
    say = context.say
    with context.storage.reading() as tx:
        latest = posts.latest_in(tx, channel.id, POSTS_SHOWN)
        lines = [post_line(say, channel, one) for one in latest]
        lines += [Html(""), *wanting(tx, say, channel, context.now())]
        lines += _missed(tx, context, channel)
    key = "channels-log" if latest else "channels-log-empty"
    buttons = [
        press(say.plain("channels-button-why", id=str(one.id)), f"channels:why:{channel.id}:{one.id}")
        for one in latest
    ]
    rows = [buttons[n : n + 4] for n in range(0, len(buttons), 4)]
    back = [press(say.plain("back"), f"channels:card:{channel.id}")]
    await context.show(Html("\n".join([say(key, title=channel.title), *lines])), [*rows, back])


def _missed(tx: Session, context: Context, channel: Channel) -> list[Html]:
    """The slots of the last days that nobody took, by the channel's rules of today."""
    say, now = context.say, context.now()
    since = max(now - MISSED_SHOWN, channel.joined_at)
    taken = {(one.slot_day, one.slot_number) for one in posts.recent_in(tx, channel.id, since - DAY)}
    missed = missed_slots(taken, channel.timetable(), since, now) if channel.is_open() else []
    if not missed:
        return []
    lines = [
        say("channels-slot", begin=say.moment(slot.opens_at), end=say.moment(slot.closes_at))
        for slot in missed[-SLOTS_SHOWN:]
    ]
    return [Html(""), say("channels-missed", count=len(missed)), *lines]


async def show_why(context: Context, channel: Channel, rest: list[str]) -> None:
    """Why this post: another channel's looks the same as none."""
    with context.storage.reading() as tx:
        placement = placements.find_placement(tx, int(rest[0])) if NUMBER.fullmatch(rest[0]) else None
        mine = placement if placement is not None and placement.channel_id == channel.id else None
        text = _why(tx, context, channel, mine) if mine else None
    if mine is None or text is None or mine.id is None:
        await stale(context)
        return
    say = context.say
    may_rate = mine.settled_at is not None and mine.payee_id == context.user.id
    rows = rating_rows(say, mine.id) if may_rate else []
    await context.show(text, [*rows, [press(say.plain("back"), f"channels:log:{channel.id}")]])


def _why(tx: Session, context: Context, channel: Channel, placement: Placement) -> Html:
    say = context.say
    campaign = campaigns.find_campaign(tx, placement.campaign_id)
    assert campaign is not None
    return say(
        "channels-why-this",
        name=campaign.name,
        category=say.plain(f"category-{campaign.category}"),
        line=post_line(say, channel, placement),
        subscribers=placement.subscribers,
        price=say.stars(placement.price),
        voices=voices(tx, say, campaign.advertiser_id),
    )
