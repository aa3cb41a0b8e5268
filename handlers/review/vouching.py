"""An owner of the bot says what may be recommended: a channel's own words, or a channel that was reported."""

from handlers.campaigns import reason_in_words
from handlers.context import Context, press
from handlers.doors import first_parts
from handlers.numbers import channel_in
from handlers.review.deciding import stale
from handlers.review.recommending import SEEN_DIGITS
from handlers.review.showing import show_next
from storage import barring, channels, descriptions
from storage.campaign_reviews import REFUSALS


async def pressed_in_vouching(context: Context) -> None:
    """Only owners come here; what they press may be old."""
    verb, said, seen, why = first_parts(context, 4)
    channel_id = channel_in(said)
    if channel_id is None:
        await stale(context)
    elif verb in ("again", "never"):
        await _decide(context, channel_id, seen, may_go_on=verb == "again")
    elif len(seen) != SEEN_DIGITS:
        await stale(context)
    elif verb == "approve":
        await _approve(context, channel_id, seen)
    elif verb == "refuse":
        await _ask_why(context, channel_id, seen)
    elif verb == "because" and why in REFUSALS:
        await _refuse(context, channel_id, seen, why)
    else:
        await stale(context)


async def _approve(context: Context, channel_id: int, seen: str) -> None:
    with context.transaction() as tx:
        channel = channels.find_channel(tx, channel_id)
        said = channel and descriptions.approve(tx, channel_id, seen, context.user.id, context.now())
        if channel is not None and said:
            theirs = context.voice_of(tx, channel.owner_id)
            context.owe(tx, channel.owner_id, theirs("traffic-told-approved", title=channel.title))
    if channel is None or not said:
        await stale(context)
        return
    await show_next(context, context.say("traffic-approved", title=channel.title))


async def _ask_why(context: Context, channel_id: int, seen: str) -> None:
    with context.storage.reading() as tx:
        channel = channels.find_channel(tx, channel_id)
    if channel is None:
        await stale(context)
        return
    say = context.say
    ready = [
        press(say.plain(f"review-reason-{why}"), f"vouch:because:{channel_id}:{seen}:{why}")
        for why in REFUSALS
    ]
    rows = [ready[n : n + 2] for n in range(0, len(ready), 2)]
    rows.append([press(say.plain("back"), "review:next")])
    await context.show(say("traffic-ask-why", title=channel.title), rows)


async def _refuse(context: Context, channel_id: int, seen: str, why: str) -> None:
    with context.transaction() as tx:
        channel = channels.find_channel(tx, channel_id)
        said = channel and descriptions.refuse(tx, channel_id, seen)
        if channel is not None and said:
            theirs = context.voice_of(tx, channel.owner_id)
            reason = reason_in_words(theirs, why)
            context.owe(tx, channel.owner_id, theirs("traffic-told-refused", title=channel.title, why=reason))
    if channel is None or not said:
        await stale(context)
        return
    await show_next(context, context.say("traffic-refused", title=channel.title))


async def _decide(context: Context, channel_id: int, since: str, *, may_go_on: bool) -> None:
    """What readers said is no reason, or it is: then its owner may ask for another look in a month."""
    is_number = since.isascii() and since.isdecimal() and len(since) < 12
    verb = "again" if may_go_on else "never"
    with context.transaction() as tx:
        known = channels.find_channel(tx, channel_id) is not None and is_number
        channel = (
            barring.decide(tx, channel_id, int(since), context.now(), may_go_on=may_go_on) if known else None
        )
        if channel is not None:
            theirs = context.voice_of(tx, channel.owner_id)
            day = theirs.day(context.now() + barring.LOOK_AGAIN)
            context.owe(tx, channel.owner_id, theirs(f"traffic-told-{verb}", title=channel.title, day=day))
    if channel is None:
        await stale(context)
        return
    await show_next(context, context.say(f"traffic-{verb}", title=channel.title))
