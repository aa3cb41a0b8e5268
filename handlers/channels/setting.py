"""An owner sets a rule of a channel with a button."""

from collections.abc import Callable

from sqlmodel import Session

from handlers.channels.menus import CHOICES, LISTINGS, SWITCHES, menu_of_listing
from handlers.channels.pages import show_advertisers, show_card, show_group, stale
from handlers.context import Context
from rules.topics import TOPICS_MAX
from storage import channel_rules
from storage.channels import Channel


async def set_rule(context: Context, channel: Channel, rest: list[str]) -> None:
    choice = CHOICES.get(rest[0])
    value = next((one for one in choice.values if str(one) == rest[1]), None) if choice else None
    if choice is None or value is None:
        await stale(context)
        return
    rule, owner_id, now = {choice.column: value}, context.user.id, context.now()

    def changing(tx: Session) -> Channel | None:
        if choice.group == "times":
            return channel_rules.change_times(tx, owner_id, channel.id, now, **rule)
        return channel_rules.change(tx, owner_id, channel.id, **rule)

    await change(context, choice.group, changing)


async def switch(context: Context, channel: Channel, rest: list[str]) -> None:
    """Who wants to be found needs an address that everybody can open."""
    name, value = rest[0], rest[1]
    if name not in SWITCHES or value not in ("0", "1"):
        await stale(context)
        return
    if name in ("gets", "listed") and value == "1" and not channel.username:
        await context.answer(context.say.plain("channels-needs-link"), alert=True)
        return
    group, column = SWITCHES[name]
    rule = {column: value == "1"}
    await change(context, group, lambda tx: channel_rules.change(tx, context.user.id, channel.id, **rule))


async def toggle(context: Context, channel: Channel, rest: list[str]) -> None:
    rule, name = rest[0], rest[1]
    listing = LISTINGS.get(rule)
    if listing is None or name not in listing.names:
        await stale(context)
        return
    if rule == "topics" and len(channel.is_about() | {name}) > TOPICS_MAX:
        await context.answer(context.say.plain("channels-topics-full", max=TOPICS_MAX), alert=True)
        return
    with context.transaction() as tx:
        changed = channel_rules.toggle(tx, context.user.id, channel.id, listing.column, name)
    await context.show(*menu_of_listing(context.say, changed or channel, rule))


async def accept(context: Context, channel: Channel, rest: list[str]) -> None:
    if not rest[0].isdecimal() or int(rest[0]) not in channel.refuses_advertisers():
        await stale(context)
        return
    with context.transaction() as tx:
        changed = channel_rules.accept_advertiser(tx, context.user.id, channel.id, int(rest[0]))
    await show_advertisers(context, changed or channel)


async def change(context: Context, group: str, changing: Callable[[Session], Channel | None]) -> None:
    """Changes a rule and shows its group; without one the card."""
    with context.transaction() as tx:
        changed = changing(tx)
    if changed is None:  # it went to another owner meanwhile
        await stale(context)
    elif group:
        await show_group(context, changed, group)
    else:
        await show_card(context, changed)
