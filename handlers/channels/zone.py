"""The one question of the card that is answered in words: where the channel's readers are."""

from handlers.channels.menus import menu_of_group
from handlers.context import Context, press
from handlers.wizards import cancel_button
from handlers.zones import find_zone, similar, zone_name
from storage import channel_rules, drafts
from storage.channels import Channel
from storage.drafts import Draft

ZONE = "channel-zone"


async def ask_zone(context: Context, channel: Channel) -> None:
    say = context.say
    with context.transaction() as tx:
        draft = Draft(ZONE, "zone", {"channel": str(channel.id)})
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    back = press(say.plain("back"), f"channels:leave:{channel.id}")
    await context.show(say("channels-ask-zone", title=channel.title), [[back, cancel_button(say)]])


async def take_zone(context: Context, draft: Draft) -> None:
    """A city or a zone; what is not understood is asked again, with names that look alike."""
    say, said = context.say, context.text[:60]
    zone = find_zone(said, say.language)
    if zone is None:
        names = ", ".join(zone_name(one) for one in similar(said, say.language))
        key = "channels-zone-similar" if names else "channels-zone-unknown"
        await context.reply(say(key, said=said, names=names), [[cancel_button(say)]])
        return
    channel_id = int(draft.answers["channel"])
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
        channel = channel_rules.change_times(tx, context.user.id, channel_id, context.now(), timezone=zone)
    shown = menu_of_group(say, channel, "times") if channel else None
    await context.reply(*(shown or (say("button-stale"),)))
