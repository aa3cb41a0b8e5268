"""The posts that wait, page by page, and the card of each: to look at, post now, move or delete."""

from sqlmodel import Session

from handlers.channels.joining import add_button
from handlers.context import Button, Context, Rows, press
from handlers.doors import is_member, number_of, pressed
from handlers.schedule.access import usable_channels
from handlers.schedule.top import top_now, warning
from handlers.sending import NotSent
from handlers.start import premium_button
from handlers.words import Html, Voice
from handlers.zones import zone_name
from rules.scheduling import AHEAD_MAX, WAITING_MAX
from storage import channels, drafts, scheduled
from storage.channels import Channel
from storage.people import UNKNOWN_ZONE
from storage.scheduled import ScheduledPost

PAGE = 8
WIZARD = "schedule"
SURE = "sure"


async def schedule(context: Context) -> None:
    await show_list(context, 0)


async def show_list(context: Context, page: int) -> None:
    say, member = context.say, is_member(context)
    with context.storage.reading() as tx:
        waiting = scheduled.waiting(tx, context.user.id)
        page = min(page, max(len(waiting) - 1, 0) // PAGE)
        shown = list(enumerate(waiting, 1))[page * PAGE : (page + 1) * PAGE]
        lines = [_line(tx, say, number, post) for number, post in shown]
        has_channel = bool(usable_channels(tx, context.user.id))
    last = [press(say.plain("schedule-button-new"), "schedule:new")] if member else premium_button(say)
    if not waiting and not has_channel and member:
        await context.show(say("schedule-no-channel"), [[add_button(context)]])
        return
    if not waiting:
        key = "schedule-none" if member else "schedule-about"
        await context.show(say(key, max=WAITING_MAX, days=AHEAD_MAX.days), [last])
        return
    numbers = [press(str(number), f"schedule:open:{post.id}") for number, post in shown]
    turns = [
        press(label, f"schedule:list:{to}")
        for label, to in (("‹", page - 1), ("›", page + 1))
        if 0 <= to * PAGE < len(waiting)
    ]
    text = say("schedule-waiting", list=Html("\n".join(lines)), zone=zone_name(say.timezone))
    parts = [text] if member else [text, say("schedule-rests")]
    rows = [row for row in (numbers[:4], numbers[4:], turns, last) if row]
    await context.show(Html("\n\n".join(parts)), rows)


def _line(tx: Session, say: Voice, number: int, post: ScheduledPost) -> Html:
    key = "unknown" if post.unknown_at else "held" if post.held else "line"
    return say(f"schedule-list-{key}", number=str(number), **facts(tx, say, post))


def facts(tx: Session, say: Voice, post: ScheduledPost) -> dict[str, str]:
    """What messages about a post name: its channel, its time and its first words."""
    return {
        "title": tx.get_one(Channel, post.channel_id).title,
        "at": say.moment(post.due_at),
        "words": scheduled.words_of(tx, post) or say.plain("schedule-picture"),
    }


def list_button(say: Voice) -> Button:
    return press(say.plain("schedule-button-list"), "schedule:list:0")


def card(tx: Session, say: Voice, post: ScheduledPost) -> tuple[Html, Rows]:
    """What is to be known of a post that waits, and what its owner can do with it."""
    key = "unknown" if post.unknown_at else "held" if post.held else "card"
    parts = [say(f"schedule-{key}", why=_why_held(tx, say, post), **facts(tx, say, post)), zone_line(say)]
    return Html("\n".join(parts)), rows_of(say, post)


def rows_of(say: Voice, post: ScheduledPost) -> list[list[Button]]:
    def verb(name: str, words: str) -> Button:
        return press(say.plain(f"schedule-button-{words}"), f"schedule:{name}:{post.id}")

    if post.unknown_at:
        return [[verb("there", "there"), verb("now", "again")], [list_button(say)]]
    first = [verb("now", "now"), verb("move", "move")]
    return [first, [verb("delete", "delete")], [list_button(say)]]


def _why_held(tx: Session, say: Voice, post: ScheduledPost) -> Html:
    if post.held in ("", "premium", "missed", "refused"):
        return say(f"schedule-why-{post.held}") if post.held else Html("")
    channel = channels.channel_of(tx, post.person_id, post.channel_id)
    is_back = channel is not None and channel.suspended_at is None
    return say("schedule-why-lost" if is_back else f"channels-why-{post.held}")


def zone_line(say: Voice) -> Html:
    if say.timezone == UNKNOWN_ZONE:
        return say("schedule-zone-unknown")
    return say("schedule-zone", zone=zone_name(say.timezone))


async def stale(context: Context) -> None:
    await context.stale()
    await show_list(context, 0)


async def turn_pressed(context: Context) -> None:
    _leave_wizard(context)
    await show_list(context, number_of(context))


async def open_pressed(context: Context) -> None:
    """Shows the post as readers will see it, then its card."""
    _leave_wizard(context)
    with context.storage.reading() as tx:
        post = scheduled.find_waiting(tx, context.user.id, number_of(context))
        shown = card(tx, context.say, post) if post else None
    if post is None or shown is None:
        await stale(context)
        return
    text, rows = shown
    if not await show_copy(context, post.message_id) and post.held != "refused":
        text = Html("\n\n".join([text, context.say("schedule-why-refused")]))
    await context.reply(text, rows)


def _leave_wizard(context: Context) -> None:
    """Back from a question that is answered in words, which then takes no more answers."""
    with context.storage.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)


async def show_copy(context: Context, message_id: int) -> bool:
    """False if it is gone from the chat, or if bots cannot send such a message."""
    me = {"chat_id": context.user.id, "from_chat_id": context.user.id, "message_id": message_id}
    return not isinstance(await context.call("copyMessage", me), NotSent)


async def delete_pressed(context: Context) -> None:
    with context.transaction() as tx:
        gone = scheduled.forget(tx, context.user.id, number_of(context), context.now())
    await context.answer(context.say.plain("schedule-deleted" if gone else "button-stale"), alert=not gone)
    await show_list(context, 0)


async def there_pressed(context: Context) -> None:
    """Its owner looked: the post of which nobody knew stands."""
    with context.transaction() as tx:
        scheduled.stands(tx, context.user.id, number_of(context), context.now())
    await context.answer(context.say.plain("schedule-noted"))
    await show_list(context, 0)


async def now_pressed(context: Context) -> None:
    """The clock posts it in a moment, as it posts all. Asks first if that costs its owner something."""
    now, post_id = context.now(), number_of(context)
    with context.storage.reading() as tx:
        this = scheduled.find_waiting(tx, context.user.id, post_id)
        free = top_now(tx, tx.get_one(Channel, this.channel_id), now) if this else None
    if free is not None and SURE not in pressed(context):
        sure = press(context.say.plain("schedule-button-now"), f"schedule:now:{post_id}:{SURE}")
        await context.show(
            warning(context.say, free, "schedule-top-now"), [[sure], [list_button(context.say)]]
        )
        return
    with context.transaction() as tx:
        post = scheduled.move(tx, context.user.id, post_id, now, now)
    if post is None:
        await stale(context)
    else:
        await context.show(context.say("schedule-soon"), [[list_button(context.say)]])
