"""/insights: members see what the bot knows of their own channels, in a picture and in words."""

from handlers.channels.joining import add_button
from handlers.channels.listing import CHANNELS_SHOWN
from handlers.context import Context, Rows
from handlers.doors import button, command, first_parts
from handlers.insights.page import PERIODS, View, buttons, heading, words
from handlers.insights.sketching import sketch
from handlers.numbers import channel_in
from handlers.posting.post import counts_clicks
from handlers.start import premium_button
from handlers.stats.showing import present
from storage import channels, memberships
from storage import insights as known

__all__ = ["handlers"]

PERIOD_DEFAULT = 30


async def insights(context: Context) -> None:
    await _show(context, None, PERIOD_DEFAULT)


async def insights_pressed(context: Context) -> None:
    _verb, said, days = first_parts(context, 3)
    channel_id = channel_in(said)
    if channel_id is None or days not in map(str, PERIODS):
        await context.stale()
        await insights(context)
        return
    await _show(context, channel_id, int(days))


async def _show(context: Context, channel_id: int | None, days: int) -> None:
    """Of the channel with that number, if it is theirs; else of their first."""
    say, now, person_id = context.say, context.now(), context.user.id
    with context.storage.reading() as tx:
        mine = channels.channels_of(tx, person_id)[:CHANNELS_SHOWN]
        is_member = memberships.is_premium(tx, person_id, now)
        channel = next((one for one in mine if one.id == channel_id), mine[0] if mine else None)
        found = known.insights(tx, channel, days, now) if channel and is_member else None
    if channel is None or found is None:
        rows: Rows = [[add_button(context)]] if is_member else [premium_button(say)]
        await context.show(say("insights-no-channel" if is_member else "insights-about"), rows)
        return
    view = View(channel, found, days, counts_clicks(context))
    plan = sketch(say, view, now)
    await present(context, plan, heading(say, view), words(say, view), buttons(say, view, mine))


handlers = [command("insights", insights), button("insights", insights_pressed)]
