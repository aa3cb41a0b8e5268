"""Where the answers of a business's customers go: somebody's private chat, or a group."""

from datetime import UTC, datetime, timedelta

from telegram import Message

from handlers.context import Context, link, press
from handlers.doors import number_of
from handlers.staff.talking import stale
from rules.business import Role
from storage import Storage, businesses
from storage.businesses import Business

LINK_IS_GOOD = timedelta(hours=1)
RIGHTS = "manage_topics"
PREFIX = "staff"


def token(storage: Storage, business_id: int, person_id: int, now: datetime) -> str:
    """What follows `?startgroup=`: which business, who asked, until when, and that we said so."""
    words = f"{business_id}_{person_id}_{int((now + LINK_IS_GOOD).timestamp())}"
    return f"{PREFIX}_{words}_{storage.sign(f'{PREFIX}:{words}')}"


def business_in(storage: Storage, said: str, person_id: int, now: datetime) -> int | None:
    """The business that a token names, if it is ours, of this person, and not too old."""
    parts = said.removeprefix(f"{PREFIX}_").split("_", 3)
    if len(parts) != 4 or not all(part.isascii() and part.isdecimal() for part in parts[:3]):
        return None
    words = "_".join(parts[:3])
    is_ours = parts[3] == storage.sign(f"{PREFIX}:{words}")
    number, who, until = (int(part) for part in parts[:3])
    if not is_ours or who != person_id or datetime.fromtimestamp(until, UTC) < now:
        return None
    return number


async def choose(context: Context) -> None:
    """staff:set:<business>"""
    number = number_of(context)
    with context.storage.reading() as tx:
        business = businesses.may_act(tx, number, context.user.id, Role.SENDER, context.now())
    await _show(context, business)


async def _show(context: Context, business: Business | None) -> None:
    if business is None:
        await stale(context)
        return
    say, chat_id = context.say, business.staff_chat_id
    assert business.id is not None
    where = "group" if (chat_id or 0) < 0 else "here" if chat_id == context.user.id else "other"
    key = f"staff-where-{where}" if chat_id is not None else "staff-where-nowhere"
    start = token(context.storage, business.id, context.user.id, context.now())
    url = f"https://t.me/{context.bot.username}?startgroup={start}&admin={RIGHTS}"
    off = [press(say.plain("staff-set-nowhere"), f"staff:nowhere:{business.id}")]
    rows = [
        [press(say.plain("staff-set-here"), f"staff:here:{business.id}")],
        [link(say.plain("staff-set-group"), url)],
        *([off] if chat_id is not None else []),
    ]
    rows.append([press(say.plain("back"), f"business:open:{business.id}")])
    await context.show(say("staff-setting", name=business.name, where=say(key)), rows)


async def here(context: Context) -> None:
    """staff:here:<business>: this private chat."""
    await _set(context, context.user.id)


async def nowhere(context: Context) -> None:
    """staff:nowhere:<business>"""
    await _set(context, None)


async def _set(context: Context, chat_id: int | None) -> None:
    number = number_of(context)
    with context.transaction() as tx:
        business = businesses.may_act(tx, number, context.user.id, Role.SENDER, context.now())
        if business is not None:
            businesses.set_staff_chat(tx, number, chat_id)
    await _show(context, business)


async def group_started(context: Context) -> None:
    """/start@bot staff_<…> in the group: the link was followed by who asked for it."""
    said = context.args[0] if context.args else ""
    number = business_in(context.storage, said, context.user.id, context.now())
    if number is None:
        await context.reply(context.say("staff-bad-link"))
        return
    with context.transaction() as tx:
        business = businesses.may_act(tx, number, context.user.id, Role.SENDER, context.now())
        if business is not None:
            businesses.set_staff_chat(tx, number, context.chat_id)
    if business is None:
        await context.reply(context.say("staff-bad-link"))
    else:
        await context.reply(context.say("staff-group-set", name=business.name))


async def group_moved(context: Context) -> None:
    """A group that became a supergroup has another number."""
    message = context.incoming.effective_message
    moved_to = message.migrate_to_chat_id if isinstance(message, Message) else None
    if moved_to is None:
        return
    with context.transaction() as tx:
        for business in businesses.of_staff_chat(tx, context.chat_id):
            assert business.id is not None
            businesses.set_staff_chat(tx, business.id, moved_to)
