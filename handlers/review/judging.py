"""An owner of the bot says whether a channel's growth is real."""

import re

from sqlmodel import Session

from handlers.context import Context
from handlers.doors import first_parts
from handlers.review.deciding import stale
from handlers.review.showing import show_next
from storage import sizes
from storage.channels import Channel

NUMBER = re.compile(r"-?[0-9]{1,16}")


async def pressed_in_growth(context: Context) -> None:
    """The button carries the number of subscribers that was shown: only this one is decided."""
    verb, number, seen = first_parts(context, 3)
    if verb not in ("real", "bought") or not NUMBER.fullmatch(number) or not NUMBER.fullmatch(seen):
        await stale(context)
        return
    with context.transaction() as tx:
        now, is_real = context.now(), verb == "real"
        channel = sizes.look(tx, int(number), int(seen), now, is_real=is_real)
        if channel is not None:
            _tell_owner(context, tx, channel, verb)
    if channel is None:
        await stale(context)
        return
    await show_next(context, context.say(f"growth-was-{verb}", title=channel.title))


def _tell_owner(context: Context, tx: Session, channel: Channel, verb: str) -> None:
    say = context.voice_of(tx, channel.owner_id)
    text = say(
        f"growth-{verb}", title=channel.title, subscribers=channel.subscribers, counted=channel.size_counted
    )
    context.owe(tx, channel.owner_id, text)
