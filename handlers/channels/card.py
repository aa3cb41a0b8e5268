"""The buttons of a channel's card. Each asks first whether the channel is of who pressed it."""

from collections.abc import Awaitable, Callable

from handlers.channels.describing import WORDS, ask_words, unsay
from handlers.channels.listing import channels as list_channels
from handlers.channels.log import show_log, show_why
from handlers.channels.menus import CHOICES, LISTINGS, menu_of_choice, menu_of_listing
from handlers.channels.pages import show_advertisers, show_card, show_group, stale
from handlers.channels.returning import resume
from handlers.channels.setting import accept, change, set_rule, switch, toggle
from handlers.channels.showing import GROUPS
from handlers.channels.zone import ZONE, ask_zone
from handlers.context import Context
from handlers.doors import first_parts
from handlers.growth import ask_for_look
from handlers.numbers import channel_in
from handlers.posting.why_promoted import tell_barred
from storage import barring, channel_rules, channels, drafts, sizes
from storage.channels import Channel

Press = Callable[[Context, Channel, list[str]], Awaitable[None]]


async def pressed_in_card(context: Context) -> None:
    verb, channel_id, *rest = first_parts(context, 5)
    if verb == "all":
        await list_channels(context)
        return
    channel, work = _mine(context, channel_id), PRESSED.get(verb)
    if channel is None or work is None:
        await stale(context)
        return
    await work(context, channel, rest)


def _mine(context: Context, said: str) -> Channel | None:
    with context.storage.reading() as tx:
        return channels.channel_of(tx, context.user.id, channel_in(said) or 0)


async def _show(context: Context, channel: Channel, rest: list[str]) -> None:
    await show_card(context, channel)


async def _leave(context: Context, channel: Channel, rest: list[str]) -> None:
    """Back from a question that is answered in words, which then takes no more answers."""
    wizard, group = (WORDS, "traffic") if rest[0] == WORDS else (ZONE, "times")
    with context.storage.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, wizard)
    await show_group(context, channel, group)


async def _unsay(context: Context, channel: Channel, rest: list[str]) -> None:
    await unsay(context, channel)


async def _menu(context: Context, channel: Channel, rest: list[str]) -> None:
    if rest[0] in GROUPS:
        await show_group(context, channel, rest[0])
    else:
        await stale(context)


async def _ask(context: Context, channel: Channel, rest: list[str]) -> None:
    rule = rest[0]
    if rule == "zone":
        await ask_zone(context, channel)
    elif rule == "words":
        await ask_words(context, channel)
    elif rule == "advertisers":
        await show_advertisers(context, channel)
    elif rule in LISTINGS:
        await context.show(*menu_of_listing(context.say, channel, rule))
    elif rule in CHOICES:
        await context.show(*menu_of_choice(context.say, channel, rule))
    else:
        await stale(context)


async def _pause(context: Context, channel: Channel, rest: list[str]) -> None:
    now = context.now()
    await change(context, "", lambda tx: channel_rules.pause(tx, context.user.id, channel.id, now))


async def _resume(context: Context, channel: Channel, rest: list[str]) -> None:
    """Telegram says first whether the bot and the owner may post there (again)."""
    why = await resume(context, channel)
    if why:
        await context.answer(context.say.plain(f"channels-why-{why}"), alert=True)
    changed = _mine(context, str(channel.id))
    await (show_card(context, changed) if changed else stale(context))


async def _look(context: Context, channel: Channel, rest: list[str]) -> None:
    """Asks the owners of the bot to look at the channel's growth once more."""
    with context.transaction() as tx:
        asked = sizes.ask_look(tx, channel, context.now())
        changed = channels.channel_of(tx, context.user.id, channel.id)
        if asked is not None:
            ask_for_look(context, tx, asked)
    await context.answer(
        context.say.plain("channels-look-asked" if asked else "channels-look-early"), alert=True
    )
    await show_card(context, changed or channel)


async def _plead(context: Context, channel: Channel, rest: list[str]) -> None:
    """Asks the owners of the bot to look once more at what readers reported."""
    with context.transaction() as tx:
        asked = barring.ask_look(tx, channel.id, context.now())
        if asked is not None:
            tell_barred(context, tx, asked)
    await context.answer(
        context.say.plain("channels-look-asked" if asked else "channels-look-early"), alert=True
    )
    await show_group(context, asked or channel, "traffic")


PRESSED: dict[str, Press] = {
    "card": _show,
    "leave": _leave,
    "menu": _menu,
    "ask": _ask,
    "set": set_rule,
    "switch": switch,
    "toggle": toggle,
    "accept": accept,
    "pause": _pause,
    "resume": _resume,
    "look": _look,
    "plead": _plead,
    "unsay": _unsay,
    "log": show_log,
    "why": show_why,
}
