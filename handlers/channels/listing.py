"""/channels: what a person brought, or how to bring one."""

from handlers.channels.joining import add_button
from handlers.channels.standing import state
from handlers.context import Context, press
from handlers.words import Html
from rules.terms import OWNER_SHARE
from storage.channels import channels_of
from storage.terms import terms

CHANNELS_SHOWN = 20  # more do not fit one message


async def channels(context: Context) -> None:
    say = context.say
    with context.storage.reading() as tx:
        mine = channels_of(tx, context.user.id)[:CHANNELS_SHOWN]
        share = terms(tx)[OWNER_SHARE]
    if not mine:
        await context.show(say("channels-none", share=share), [[add_button(context)]])
        return
    lines = [say("channels-line", title=one.title, state=state(say, one)) for one in mine]
    rows = [[press(one.title or str(one.id), f"channels:card:{one.id}")] for one in mine]
    await context.show(Html("\n\n".join([say("channels-all"), *lines])), [*rows, [add_button(context)]])
