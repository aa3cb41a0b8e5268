"""When the time has come: the reminder is sent, and may be snoozed under its own message."""

from datetime import datetime, timedelta

from sqlmodel import Session
from telegram import Message

from handlers.context import Context, press
from handlers.doors import first_parts, number_of
from handlers.remind.listing import stale
from storage import reminders
from storage.reminders import Due

DUE_AT_ONCE_MAX = 100
LATE = timedelta(minutes=5)
SNOOZES_MINUTES = (10, 60)


async def remind_due(context: Context) -> None:
    """Owes every reminder whose time has come."""
    now = context.now()
    with context.storage.reading() as tx:
        if not reminders.any_due(tx, now):
            return
    with context.storage.transaction() as tx:
        for due in reminders.take_due(tx, now, DUE_AT_ONCE_MAX):
            _owe(context, tx, due, now)
    context.app.wake()


def _owe(context: Context, tx: Session, due: Due, now: datetime) -> None:
    say = context.voice_of(tx, due.person_id)
    text = say("remind-now", text=due.text)
    if now - due.due_at > LATE:
        text = say("remind-late", text=due.text, at=say.moment(due.due_at))
    snoozes = [
        press(say.plain(f"remind-snooze-{minutes}"), f"remind:snooze:{due.id}:{minutes}")
        for minutes in SNOOZES_MINUTES
    ]
    rows = [[press(say.plain("remind-done-button"), f"remind:done:{due.id}"), *snoozes]]
    if due.repeat:
        rows.append([press(say.plain("remind-stop"), f"remind:delete:{due.id}:0")])
    context.owe(tx, due.person_id, text, rows, key=f"reminder:{due.id}:{due.due_at.isoformat()}")


async def done_pressed(context: Context) -> None:
    text = _reminded_of(context)
    if text is None:
        await stale(context)
    else:
        await context.show(context.say("remind-done", text=text))


async def snooze_pressed(context: Context) -> None:
    minutes, text = first_parts(context, 3)[2], _reminded_of(context)
    if text is None or minutes not in map(str, SNOOZES_MINUTES):
        await stale(context)
        return
    at = context.now() + timedelta(minutes=int(minutes))
    with context.transaction() as tx:
        snoozed = reminders.snooze(tx, context.user.id, number_of(context), text, at)
    if not snoozed:
        await context.stale()
        return
    await context.show(context.say("remind-snoozed", text=text, at=context.say.moment(at)))


def _reminded_of(context: Context) -> str | None:
    """The words of the reminder whose button was pressed: they stand in bold, and only there.

    None if Telegram no longer shows the bot its own old message.
    """
    message = context.incoming.callback_query.message
    if not isinstance(message, Message) or not message.text:
        return None
    return next(iter(message.parse_entities(["bold"]).values()), None)
