"""A channel's posts: what each brought, why it was chosen, and what its owner thinks of it."""

from datetime import timedelta

from sqlmodel import Session

from handlers.channels.pages import stale
from handlers.channels.showing import post_line, promotion_line
from handlers.channels.wanting import wanting
from handlers.context import Context, press
from handlers.numbers import number_in
from handlers.rating import rating_rows, voices
from handlers.words import Html, Voice
from handlers.zones import zone_name
from storage import campaigns, placements, posts, slots
from storage.channels import Channel
from storage.people import UNKNOWN_ZONE
from storage.placements import Placement
from storage.slots import Missed
from storage.standing import Post

POSTS_SHOWN = 8
SLOTS_SHOWN = 6
DAY = timedelta(days=1)
MISSED_SHOWN = 3 * DAY
WHY_MISSED = (
    "nobody",
    "nobody-to-promote",
    "nobody-behind",
    "gap",
    "day-full",
    "asking",
    "paused",
    "suspended",
    "down",
    "no-answer",
    "refused-by-owner",
    "withdrawn",
)
"""Reasons that have words of their own."""


async def show_log(context: Context, channel: Channel, rest: list[str]) -> None:
    say = context.say
    with context.storage.reading() as tx:
        latest = posts.latest_in(tx, channel.id, POSTS_SHOWN)
        paid = [one for one in latest if isinstance(one, Placement)]
        lines = [_line(tx, say, channel, one) for one in latest]
        lines += [Html(""), *wanting(tx, say, channel, context.now())]
        missed = _missed(tx, context, channel)
    key = "channels-log" if latest else "channels-log-empty"
    buttons = [
        press(say.plain("channels-button-why", id=str(one.id)), f"channels:why:{channel.id}:{one.id}")
        for one in paid
    ]
    rows = [buttons[n : n + 4] for n in range(0, len(buttons), 4)]
    back = [press(say.plain("back"), f"channels:card:{channel.id}")]
    if missed and _zone(say, channel) == UNKNOWN_ZONE:
        rows.append([press(say.plain("channels-button-zone"), f"channels:ask:{channel.id}:zone")])
    await context.show(Html("\n".join([say(key, title=channel.title), *lines, *missed])), [*rows, back])


def _line(tx: Session, say: Voice, channel: Channel, post: Post) -> Html:
    if isinstance(post, Placement):
        return post_line(say, channel, post)
    return promotion_line(tx, say, channel, post)


def _zone(say: Voice, channel: Channel) -> str:
    """By which zone its owner is told when something was: their own, else the channel's."""
    return channel.timezone if say.timezone == UNKNOWN_ZONE else say.timezone


def _missed(tx: Session, context: Context, channel: Channel) -> list[Html]:
    """The slots of the last days in which nothing was posted, each with its reason."""
    say, now = context.say, context.now()
    missed = slots.missed(tx, channel, max(now - MISSED_SHOWN, channel.joined_at), now)
    if not missed:
        return []
    zone = _zone(say, channel)
    clock = Voice(say.language, zone)
    lines = [
        say(
            "channels-slot",
            begin=clock.moment(one.opens_at),
            end=clock.moment(one.closes_at),
            why=_why_missed(say, one),
        )
        for one in missed[-SLOTS_SHOWN:]
    ]
    return [Html(""), say("channels-missed", count=len(missed), zone=zone_name(zone)), *lines]


def _why_missed(say: Voice, one: Missed) -> Html:
    known = one.why if one.why in WHY_MISSED else "other"
    return say(f"channels-missed-{known}")


async def show_why(context: Context, channel: Channel, rest: list[str]) -> None:
    """Why this post: another channel's looks the same as none."""
    with context.storage.reading() as tx:
        placement = placements.find_placement(tx, number_in(rest[0]) or 0)
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
        reason=_how_priced(tx, say, placement),
        voices=voices(tx, say, campaign.advertiser_id),
    )


def _how_priced(tx: Session, say: Voice, placement: Placement) -> Html:
    """Who else could have had the slot; nothing once its record is too old to be kept."""
    record = slots.record_of(tx, placement.channel_id, placement.slot_day, placement.slot_number)
    if record is None or record.campaign_id != placement.campaign_id:
        return Html("")
    own, paid, following = (say.stars(bid) for bid in (placement.bid, record.paid_bid, record.next_bid))
    if record.next_bid:
        return say("channels-priced-by-next", own=own, paid=paid, following=following)
    return say("channels-priced-by-floor", own=own, paid=paid)
