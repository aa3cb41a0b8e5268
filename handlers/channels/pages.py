"""The pages of a channel: its card, its groups of rules; and what a stale button shows."""

from handlers.channels.listing import channels as list_channels
from handlers.channels.menus import menu_of_advertisers, menu_of_group, menu_of_traffic
from handlers.channels.showing import card
from handlers.context import Context
from storage.channels import Channel


async def stale(context: Context) -> None:
    await context.stale()
    await list_channels(context)


async def show_card(context: Context, channel: Channel) -> None:
    with context.storage.reading() as tx:
        text, rows = card(tx, context.say, channel, "channels-title")
    await context.show(text, rows)


async def show_group(context: Context, channel: Channel, group: str) -> None:
    if group != "traffic":
        await context.show(*menu_of_group(context.say, channel, group))
        return
    with context.storage.reading() as tx:
        menu = menu_of_traffic(tx, context.say, channel)
    await context.show(*menu)


async def show_advertisers(context: Context, channel: Channel) -> None:
    with context.storage.reading() as tx:
        menu = menu_of_advertisers(tx, context.say, channel)
    await context.show(*menu)
