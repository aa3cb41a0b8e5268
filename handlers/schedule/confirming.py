"""The last step of /schedule: the post as readers will see it, its time, what it would disturb; and yes."""

from datetime import datetime, timedelta

from sqlmodel import Session

from handlers.context import Context, Rows, press
from handlers.doors import pressed
from handlers.schedule.access import why_not
from handlers.schedule.listing import WIZARD, card, list_button, show_copy, show_list, stale, zone_line
from handlers.schedule.telling import why_no_rights
from handlers.schedule.top import free_top, warning
from handlers.wizards import cancel_button
from handlers.words import Html
from rules.scheduling import WAITING_MAX, refuse_time
from storage import channels, drafts, scheduled
from storage.channels import Channel
from storage.drafts import Draft
from storage.scheduled import ScheduledPost

AFTER_THE_TOP = timedelta(minutes=5)
"""A sponsored post may come a little after its slot has opened."""


async def ask_to_confirm(context: Context, answers: dict[str, str], at: datetime) -> None:
    """Telegram shows the post once, as a copy: what it will not copy here it will not copy there."""
    if not await show_copy(context, int(answers["message"])):
        keep(context, Draft(WIZARD, "post", {"channel": answers["channel"]}))
        await context.reply(context.say("schedule-no-copy"), [[cancel_button(context.say)]])
        return
    await _show_question(context, answers, at)


async def move_on(context: Context) -> None:
    """To when the top is free."""
    answers = draft_of(context).answers
    with context.storage.reading() as tx:
        channel = _channel(tx, context, answers)
        free = free_top(tx, channel, _at(answers)) if channel else None
    if free is None:
        await stale(context)
    else:
        await _show_question(context, answers, free + AFTER_THE_TOP)


async def _show_question(context: Context, answers: dict[str, str], at: datetime) -> None:
    answers = {**answers, "at": at.isoformat()}
    keep(context, Draft(WIZARD, "confirm", answers))
    with context.storage.reading() as tx:
        channel = _channel(tx, context, answers)
        free = free_top(tx, channel, at) if channel else None
    if channel is None:
        await stale(context)
    else:
        await context.show(*_question(context, channel, answers, free))


def _question(
    context: Context, channel: Channel, answers: dict[str, str], free: datetime | None
) -> tuple[Html, Rows]:
    say, at, yes = context.say, _at(answers), ":".join(["schedule:yes", *_named(answers)])
    parts = [say("schedule-confirm", title=channel.title, at=say.moment(at)), zone_line(say)]
    rows = [[press(say.plain("schedule-button-yes"), yes)]]
    if free is not None:
        later = say.moment(free + AFTER_THE_TOP)
        parts.append(warning(say, free))
        rows.append([press(say.plain("schedule-button-later", at=later), "schedule:later")])
    rows.append([press(say.plain("back"), "schedule:time"), cancel_button(say)])
    return Html("\n\n".join([*parts, say("schedule-kept")])), rows


async def confirm(context: Context) -> None:
    """Whether they may post there is asked once more, and again before it is posted."""
    answers = draft_of(context).answers
    if "at" not in answers or pressed(context)[1:] != _named(answers):
        await stale(context)
        return
    if refuse_time(_at(answers), context.now()):
        await context.answer(context.say.plain("schedule-over-now"), alert=True)
        return
    why = await why_not(context, int(answers["channel"]), context.user.id)
    if why is None:
        await context.answer(context.say.plain("schedule-no-answer"), alert=True)
    elif why:
        await context.show(why_no_rights(context.say, why), [[list_button(context.say)]])
    else:
        await _schedule(context)


async def _schedule(context: Context) -> None:
    with context.transaction() as tx:
        answers = _draft_in(tx, context).answers
        post = _kept(tx, context, answers) if "at" in answers else None
        drafts.drop_draft(tx, context.user.id, WIZARD)
        shown = card(tx, context.say, post) if post else None
    if shown is None:
        await context.stale()
        await show_list(context, 0)
        return
    await context.answer(context.say.plain("schedule-set"))
    await context.show(*shown)


def _kept(tx: Session, context: Context, answers: dict[str, str]) -> ScheduledPost | None:
    channel, person_id = _channel(tx, context, answers), context.user.id
    if channel is None or scheduled.count_waiting(tx, person_id) >= WAITING_MAX:
        return None
    message = int(answers["message"]), answers["words"]
    return scheduled.schedule(tx, person_id, channel.id, message, _at(answers), context.now())


def _channel(tx: Session, context: Context, answers: dict[str, str]) -> Channel | None:
    return channels.channel_of(tx, context.user.id, int(answers.get("channel", "0")))


def _named(answers: dict[str, str]) -> list[str]:
    """What the question was asked of: an older one may stand above it in the chat."""
    return [answers["message"], str(int(_at(answers).timestamp()))]


def _at(answers: dict[str, str]) -> datetime:
    return datetime.fromisoformat(answers["at"])


def draft_of(context: Context) -> Draft:
    """The draft of this wizard; an empty one if the person is elsewhere."""
    with context.storage.reading() as tx:
        return _draft_in(tx, context)


def _draft_in(tx: Session, context: Context) -> Draft:
    draft = drafts.read_draft(tx, context.user.id)
    return draft if draft is not None and draft.wizard == WIZARD else Draft(WIZARD, "")


def keep(context: Context, draft: Draft) -> None:
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
