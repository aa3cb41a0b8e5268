"""The buttons of a channel's card. Each asks first whether the channel is of who pressed it."""

from collections.abc import Awaitable, Callable

from sqlmodel import Session

from handlers.channels.listing import channels as list_channels
from handlers.channels.showing import CHOICES, card, menu_of, menu_of_categories
from handlers.channels.zone import ZONE, ask_zone
from handlers.context import Context
from handlers.doors import pressed
from storage import channels, drafts
from storage.campaigns import CATEGORIES
from storage.channels import Channel

Press = Callable[[Context, Channel, list[str]], Awaitable[None]]


async def pressed_in_card(context: Context) -> None:
    verb, channel_id, *rest = (*pressed(context), "", "")
    if verb == "all":
        await list_channels(context)
        return
    channel, work = _mine(context, channel_id), PRESSED.get(verb)
    if channel is None or work is None:
        await stale(context)
        return
    await work(context, channel, rest)


async def stale(context: Context) -> None:
    await context.answer(context.say.plain("button-stale"), alert=True)
    await list_channels(context)


def _mine(context: Context, channel_id: str) -> Channel | None:
    if not channel_id.removeprefix("-").isdecimal() or len(channel_id) > 20:
        return None
    with context.storage.reading() as tx:
        return channels.channel_of(tx, context.user.id, int(channel_id))


async def show_card(context: Context, channel: Channel) -> None:
    with context.storage.reading() as tx:
        text, rows = card(tx, context.say, channel, "channels-title")
    await context.show(text, rows)


async def _show(context: Context, channel: Channel, rest: list[str]) -> None:
    await show_card(context, channel)


async def _leave(context: Context, channel: Channel, rest: list[str]) -> None:
    """Back from the question about the time zone, which then takes no more answers."""
    with context.storage.reading() as tx:
        draft = drafts.read_draft(tx, context.user.id)
    if draft is not None and draft.wizard == ZONE:
        with context.transaction() as tx:
            drafts.drop_draft(tx, context.user.id)
    await show_card(context, channel)


async def _ask(context: Context, channel: Channel, rest: list[str]) -> None:
    rule = rest[0]
    if rule == "zone":
        await ask_zone(context, channel)
    elif rule == "categories":
        await context.show(*menu_of_categories(context.say, channel))
    elif rule in CHOICES:
        await context.show(*menu_of(context.say, channel, rule))
    else:
        await stale(context)


async def _set(context: Context, channel: Channel, rest: list[str]) -> None:
    rule, value = rest[0], rest[1]
    choice = CHOICES.get(rule)
    if choice is None or value not in map(str, choice.values):
        await stale(context)
        return
    column = choice.column
    await _change(
        context, lambda tx: channels.change(tx, context.user.id, channel.id, **{column: int(value)})
    )


async def _category(context: Context, channel: Channel, rest: list[str]) -> None:
    name = rest[0]
    if name not in CATEGORIES:
        await stale(context)
        return
    with context.transaction() as tx:
        changed = channels.toggle_category(tx, context.user.id, channel.id, name)
    await context.show(*menu_of_categories(context.say, changed or channel))


async def _pause(context: Context, channel: Channel, rest: list[str]) -> None:
    now = context.now()
    await _change(context, lambda tx: channels.pause(tx, context.user.id, channel.id, now))


async def _resume(context: Context, channel: Channel, rest: list[str]) -> None:
    """A channel that lost the bot is told so: only Telegram can mend that."""
    if channel.suspended_at is not None:
        await context.answer(context.say.plain(f"channels-why-{channel.suspended}"), alert=True)
    await _change(context, lambda tx: channels.pause(tx, context.user.id, channel.id, None))


async def _change(context: Context, change: Callable[[Session], Channel | None]) -> None:
    with context.transaction() as tx:
        changed = change(tx)
    if changed is None:  # it went to another owner meanwhile
        await stale(context)
        return
    await show_card(context, changed)


PRESSED: dict[str, Press] = {
    "card": _show,
    "leave": _leave,
    "ask": _ask,
    "set": _set,
    "category": _category,
    "pause": _pause,
    "resume": _resume,
}
