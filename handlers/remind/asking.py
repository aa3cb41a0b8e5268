"""Setting a reminder: understood, kept, confirmed with the exact moment; members may have it repeat."""

from handlers.context import Context, Rows, press
from handlers.doors import first_parts, number_of
from handlers.remind.listing import show_list, stale
from handlers.remind.moments import Reader, Wish
from handlers.start import premium_button
from handlers.words import Html
from handlers.zones import zone_name
from rules.membership import FREE_REMINDERS_MAX, PREMIUM_REMINDERS_MAX
from storage import memberships, reminders
from storage.people import UNKNOWN_ZONE
from storage.reminders import REPEATS, Reminder

TEXT_CHARACTERS_MAX = 500


async def remind(context: Context) -> None:
    line = " ".join(context.args or [])
    if not line:
        await show_list(context, 0)
        return
    say, now = context.say, context.now()
    wish = Reader(say.language, say.timezone, now).wish(line)
    if wish is None:
        await context.reply(say("remind-unclear"))
    elif wish.at <= now:
        await context.reply(say("remind-past", at=say.moment(wish.at)))
    elif not wish.text:
        await context.reply(say("remind-wordless", at=say.moment(wish.at)))
    elif len(wish.text) > TEXT_CHARACTERS_MAX:
        await context.reply(say("remind-long", max=TEXT_CHARACTERS_MAX, length=len(wish.text)))
    else:
        await _keep(context, wish)


async def _keep(context: Context, wish: Wish) -> None:
    person_id, reminder = context.user.id, None
    with context.transaction() as tx:
        is_member = memberships.is_premium(tx, person_id, context.now())
        has_room = reminders.count_waiting(tx, person_id) < _most(is_member)
        if has_room and (is_member or not wish.repeat):
            reminder = reminders.remember(tx, person_id, wish.text, wish.at, wish.repeat)
            context.owe(tx, person_id, *_confirmation(context, reminder, wish.text))
    if not has_room:
        await _say_full(context, is_member)
    elif reminder is None:
        await context.show(context.say("remind-repeat-premium"), [premium_button(context.say)])


def _most(is_member: bool) -> int:
    return PREMIUM_REMINDERS_MAX if is_member else FREE_REMINDERS_MAX


async def _say_full(context: Context, is_member: bool) -> None:
    rows: Rows = [[press(context.say.plain("remind-list"), "remind:list:0")]]
    if is_member:
        await context.show(context.say("remind-full", max=PREMIUM_REMINDERS_MAX), rows)
        return
    text = context.say("remind-full-free", max=FREE_REMINDERS_MAX, premium=PREMIUM_REMINDERS_MAX)
    await context.show(text, [*rows, premium_button(context.say)])


def _confirmation(context: Context, reminder: Reminder, text: str) -> tuple[Html, Rows]:
    """The exact moment on their clock, and whose clock that is."""
    say = context.say
    known = say.timezone != UNKNOWN_ZONE
    parts = [
        say("remind-set", text=text, at=say.moment(reminder.due_at)),
        say(f"remind-repeats-{reminder.repeat}") if reminder.repeat else "",
        say("remind-zone", zone=zone_name(say.timezone)) if known else say("remind-zone-unknown"),
    ]
    rows = [
        [
            press(say.plain(f"remind-button-{repeat}"), f"remind:repeat:{reminder.id}:{repeat}")
            for repeat in ("once", *REPEATS)
            if repeat != (reminder.repeat or "once")
        ],
        [
            press(say.plain("remind-delete"), f"remind:delete:{reminder.id}:0"),
            press(say.plain("remind-list"), "remind:list:0"),
        ],
        *([] if known else [[press(say.plain("remind-set-zone"), "settings:zone")]]),
    ]
    return Html("\n".join(filter(None, parts))), rows


async def repeat_pressed(context: Context) -> None:
    said, reminder = first_parts(context, 3)[2], None
    repeat = said if said in REPEATS else ""
    with context.transaction() as tx:
        allowed = not repeat or memberships.is_premium(tx, context.user.id, context.now())
        if allowed:
            reminder = reminders.choose_repeat(tx, context.user.id, number_of(context), repeat)
        text = reminders.words(tx, reminder) if reminder else ""
    if not allowed:
        await context.reply(context.say("remind-repeat-premium"), [premium_button(context.say)])
    elif reminder is None:
        await stale(context)
    else:
        await context.show(*_confirmation(context, reminder, text))
