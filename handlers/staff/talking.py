"""The buttons of a customer in a conversation: to begin it, to show their name, to end it."""

from handlers.context import Context
from handlers.doors import number_of
from handlers.following.card import shown
from handlers.staff.line import line_of, line_rows
from storage import businesses, consents, conversations


async def write(context: Context) -> None:
    """staff:write:<business>: from here on what they write goes there. It may stand under a notice, so the
    answer is a message of its own."""
    say, number = context.say, number_of(context)
    with context.transaction() as tx:
        line = line_of(tx, context, number)
        is_open = line is not None and line.mine.ended_at is None
        if is_open:
            conversations.heard(tx, number, context.user.id, context.now())
    if line is None or not is_open:
        await context.stale()
        return
    await context.reply(say("staff-write", name=line.business.name), line_rows(say, line))


async def end(context: Context) -> None:
    """staff:end:<business>"""
    number = number_of(context)
    with context.transaction() as tx:
        talk = conversations.find(tx, number, context.user.id)
        business = businesses.find(tx, number) if talk and talk.ended_at is None else None
        if talk is not None:
            conversations.end(tx, number, context.user.id, context.now())
    if business is None:
        await stale(context)
        return
    await context.show(context.say("staff-ended", name=business.name))


async def show_name(context: Context) -> None:
    """staff:name:<business>: from the next message on."""
    number, say = number_of(context), context.say
    with context.transaction() as tx:
        mine = consents.show_name(tx, number, context.user.id, True, shown(say, "message"), context.now())
        line = line_of(tx, context, number)
    if mine is None or line is None:
        await stale(context)
        return
    await context.show(say("staff-name-shown", name=line.business.name), line_rows(say, line))


async def stale(context: Context) -> None:
    await context.stale()
    await context.show(context.say("staff-stale"))
