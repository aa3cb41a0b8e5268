"""The questions of /schedule: in which channel, which post, and when. The answers are kept in the draft."""

from datetime import datetime

from sqlmodel import Session
from telegram import Message

from handlers.channels.joining import add_button
from handlers.context import Context, Rows, press
from handlers.doors import first_parts, number_of
from handlers.numbers import channel_in
from handlers.remind.moments import Reader
from handlers.schedule.access import usable_channels, why_not
from handlers.schedule.confirming import ask_to_confirm, draft_of, keep
from handlers.schedule.listing import WIZARD, card, list_button, schedule, stale, zone_line
from handlers.schedule.telling import why_no_rights
from handlers.schedule.top import free_top, warning
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from rules.scheduling import AHEAD_MAX, WAITING_MAX, refuse_time
from storage import channels, drafts, scheduled
from storage.channels import Channel
from storage.drafts import Draft
from storage.scheduled import ScheduledPost

WORDS_CHARACTERS_MAX = 80
"""So much of a post is kept, to tell it from others."""


async def begin(context: Context) -> None:
    say = context.say
    with context.storage.reading() as tx:
        mine = usable_channels(tx, context.user.id)
        is_full = scheduled.count_waiting(tx, context.user.id) >= WAITING_MAX
    if is_full:
        await context.show(say("schedule-full", max=WAITING_MAX), [[list_button(say)]])
    elif not mine:
        await context.show(say("schedule-no-channel"), [[add_button(context)]])
    elif len(mine) == 1:
        await _begin_in(context, mine[0].id)
    else:
        rows = [[press(one.title or str(one.id), f"schedule:in:{one.id}")] for one in mine]
        await context.show(say("schedule-which"), [*rows, [list_button(say)]])


async def begin_in(context: Context) -> None:
    channel_id = channel_in(first_parts(context, 2)[1]) or 0
    with context.storage.reading() as tx:
        channel = channels.channel_of(tx, context.user.id, channel_id)
    await (_begin_in(context, channel.id) if channel else stale(context))


async def _begin_in(context: Context, channel_id: int) -> None:
    """Telegram says first whether the bot and this person may post there."""
    why = await why_not(context, channel_id, context.user.id)
    if why != "":
        await context.show(why_no_rights(context.say, why), [[list_button(context.say)]])
        return
    await _ask_post(context, channel_id)


async def _ask_post(context: Context, channel_id: int) -> None:
    keep(context, Draft(WIZARD, "post", {"channel": str(channel_id)}))
    back = list_button(context.say)
    await context.show(context.say("schedule-ask-post"), [[back, cancel_button(context.say)]])


async def to_post(context: Context) -> None:
    """Back to the question before."""
    draft = draft_of(context)
    await (
        _ask_post(context, int(draft.answers["channel"])) if "channel" in draft.answers else stale(context)
    )


async def to_time(context: Context) -> None:
    draft = draft_of(context)
    await (_ask_time(context, draft.answers) if "message" in draft.answers else stale(context))


async def move(context: Context) -> None:
    """Asks for another time for a post that waits."""
    post_id = number_of(context)
    with context.transaction() as tx:
        post = scheduled.find_waiting(tx, context.user.id, post_id)
        if post is not None:
            draft = Draft(WIZARD, "move", {"post": str(post_id)})
            drafts.keep_draft(tx, context.user.id, draft, context.now())
    if post is None:
        await stale(context)
        return
    say = context.say
    back = press(say.plain("back"), f"schedule:open:{post_id}")
    await context.show(_when(context), [[back, cancel_button(say)]])


async def take_answer(context: Context, draft: Draft) -> None:
    message = context.incoming.effective_message
    assert message is not None
    if draft.step == "post":
        await _take_post(context, draft, message)
        return
    at = await _time_in(context)
    if at is None:
        return
    if draft.step == "move":
        await _take_move(context, draft, at)
    else:
        await ask_to_confirm(context, draft.answers, at)


async def _take_post(context: Context, draft: Draft, message: Message) -> None:
    """Text, or one picture. Of an album, whose parts come one by one, only the first is answered."""
    say, album = context.say, message.media_group_id or ""
    if album and album == draft.answers.get("album"):
        return
    if album:
        keep(context, Draft(WIZARD, "post", {**draft.answers, "album": album}))
    if album or not (message.text or message.photo):
        key = "schedule-album" if album else "schedule-kind"
        await context.reply(say(key), [[list_button(say), cancel_button(say)]])
        return
    words = " ".join((message.text or message.caption or "").split())
    short = words if len(words) <= WORDS_CHARACTERS_MAX else words[: WORDS_CHARACTERS_MAX - 1] + "…"
    await _ask_time(context, {**draft.answers, "message": str(message.message_id), "words": short})


async def _ask_time(context: Context, answers: dict[str, str]) -> None:
    keep(context, Draft(WIZARD, "time", answers))
    back = press(context.say.plain("back"), "schedule:post")
    await context.show(_when(context), [[back, cancel_button(context.say)]])


def _when(context: Context) -> Html:
    return Html("\n".join([context.say("schedule-ask-time"), zone_line(context.say)]))


async def _time_in(context: Context) -> datetime | None:
    """The time that the person wrote; None if it was explained why it cannot be."""
    say, now = context.say, context.now()
    wish = Reader(say.language, say.timezone, now).wish(context.text)
    if wish is None or wish.text or wish.repeat:
        await context.reply(say("schedule-unclear"), [[cancel_button(say)]])
        return None
    if refusal := refuse_time(wish.at, now):
        why = say(refusal, at=say.moment(wish.at), days=AHEAD_MAX.days)
        await context.reply(why, [[cancel_button(say)]])
        return None
    return wish.at


async def _take_move(context: Context, draft: Draft, at: datetime) -> None:
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
        post = scheduled.move(tx, context.user.id, int(draft.answers["post"]), at, context.now())
        shown = _moved(tx, context.say, post) if post else None
    await (context.reply(*shown) if shown else schedule(context))


def _moved(tx: Session, say: Voice, post: ScheduledPost) -> tuple[Html, Rows]:
    """Its card, and what its new time costs."""
    text, rows = card(tx, say, post)
    free = free_top(tx, tx.get_one(Channel, post.channel_id), post.due_at)
    return Html("\n\n".join([text, warning(say, free)])) if free else text, rows
