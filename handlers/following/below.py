"""The buttons under every notice: Mute offers · Stop · Report. They act at once, and answer in place: the
words of the notice stay as they are."""

from sqlmodel import Session
from telegram import Message

from handlers.context import Button, Context, Rows, keyboard, press
from handlers.doors import first_parts, pressed
from handlers.following.card import mask_in, mask_of, shown
from handlers.following.listing import listed, screen
from handlers.following.stopping import stop, undo
from handlers.numbers import number_in
from handlers.sending import call
from handlers.words import Voice
from rules.quality import REASONS
from rules.template import Category
from storage import businesses, consents, customers, notice_reports, quality
from storage.businesses import Business
from storage.notice_rows import Notice

BELOW = "below"
OURS = (f"{BELOW}:", "staff:write:")


def notice_rows(say: Voice, business: Business, notice: str | int, category: str) -> Rows:
    """What stands under a notice, below the button of its template. `notice` is its number or its public id,
    `category` one of rules.template.Category. Whoever reads the business's answers can be written to."""
    write = [press(say.plain("following-below-write"), f"staff:write:{business.id}")]
    may_write = business.staff_chat_id is not None and category != Category.AUTHENTICATION
    return [_first(say, notice), *([write] if may_write else [])]


def _first(say: Voice, notice: str | int) -> list[Button]:
    verbs = ("mute", "stop", "report")
    return [press(say.plain(f"following-below-{verb}"), f"{BELOW}:{verb}:{notice}") for verb in verbs]


async def below_pressed(context: Context) -> None:
    """below:<verb>:<notice>, and for some verbs one thing more. Only whoever got the notice may."""
    verb, said = first_parts(context, 2)
    with context.storage.reading() as tx:
        notice = _find(tx, said, context.user.id)
        business = businesses.find(tx, notice.business_id) if notice else None
    if notice is None or business is None or verb not in PRESSED:
        await _stale(context)
        return
    await PRESSED[verb](context, notice, business)


def _find(tx: Session, said: str, person_id: int) -> Notice | None:
    number = number_in(said)
    found = notice_reports.find_for(tx, number, person_id) if number else notice_reports.find(tx, said)
    return found if found is not None and found.person_id == person_id else None


def notice_in(tx: Session, message: Message, person_id: int) -> Notice | None:
    """The notice that a message of theirs is, by its buttons: they know it also where the bot was never told
    which message it became."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    ours = (str(one.callback_data or "").split(":") for row in rows for one in row)
    said = next((parts[2] for parts in ours if parts[0] == BELOW and len(parts) > 2), "")
    return _find(tx, said, person_id) if said else None


async def _stale(context: Context) -> None:
    """A stranger's button, or an old one: it may stand under a notice, which is left alone."""
    await context.stale()
    with context.storage.reading() as tx:
        text, rows = screen(context.say, listed(tx, context.user.id, 0))
    await context.reply(text, rows)


async def _mute(context: Context, notice: Notice, business: Business) -> None:
    """below:mute:<notice>, and below:unmute:<notice>, which takes it back."""
    say, is_on = context.say, pressed(context)[0] == "unmute"
    with context.transaction() as tx:
        args = (notice.business_id, context.user.id, {"offers": is_on}, shown(say, "message"), context.now())
        mine = consents.choose(tx, *args)
    if mine is None:
        await _say_gone(context, business)
        return
    key = "following-below-unmuted" if is_on else "following-below-muted"
    await context.answer(say.plain(key, name=business.name), alert=True)
    first = _first(say, _id(notice))
    if not is_on:
        first[0] = press(say.plain("following-below-unmute"), f"{BELOW}:unmute:{notice.id}")
    await _put(context, [first])


async def _stop(context: Context, notice: Notice, business: Business) -> None:
    say = context.say
    with context.transaction() as tx:
        mine = customers.find(tx, notice.business_id, context.user.id)
        mask = mask_of(mine.chosen()) if mine else 0
        is_stopped = mine is not None and stop(context, tx, mine, "message")
    if not is_stopped:
        await _say_gone(context, business)
        return
    await context.answer(say.plain("following-below-stopped", name=business.name), alert=True)
    back = [press(say.plain("following-below-undo"), f"{BELOW}:undo:{notice.id}:{mask}")]
    await _put(context, [back, [_first(say, _id(notice))[2]]])


async def _undo(context: Context, notice: Notice, business: Business) -> None:
    """below:undo:<notice>:<mask of what they had chosen>"""
    mask = mask_in(first_parts(context, 3)[2])
    with context.transaction() as tx:
        found = undo(context, tx, notice.business_id, mask, "message")
    if found is None:
        await _stale(context)
        return
    await context.answer(context.say.plain("following-below-undone", name=business.name))
    await _put(context, notice_rows(context.say, business, _id(notice), _category(notice)))


async def _report(context: Context, notice: Notice, business: Business) -> None:
    say = context.say
    reasons = [
        [press(say.plain(f"following-why-{reason}"), f"{BELOW}:why:{notice.id}:{reason}")]
        for reason in REASONS
    ]
    await _put(context, [*reasons, [press(say.plain("back"), f"{BELOW}:back:{notice.id}")]])


async def _why(context: Context, notice: Notice, business: Business) -> None:
    """below:why:<notice>:<reason>. Once a day counts."""
    reason = first_parts(context, 3)[2]
    if reason not in REASONS:
        await _stale(context)
        return
    about = (_id(notice), notice.business_id, notice.template_id)
    with context.transaction() as tx:
        is_first = quality.report(tx, about, context.user.id, reason, context.now())
    key = "following-reported" if is_first else "following-reported-today"
    await context.answer(context.say.plain(key, name=business.name), alert=True)
    await _back(context, notice, business)


async def _back(context: Context, notice: Notice, business: Business) -> None:
    await _put(context, notice_rows(context.say, business, _id(notice), _category(notice)))


async def _say_gone(context: Context, business: Business) -> None:
    await context.answer(context.say.plain("following-below-gone", name=business.name), alert=True)


def _id(notice: Notice) -> int:
    assert notice.id is not None
    return notice.id


def _category(notice: Notice) -> str:
    return tuple(Category)[notice.priority]


async def _put(context: Context, rows: Rows) -> None:
    """Other buttons of ours in place of those that stand there; the template's own stay on top."""
    message = context.incoming.callback_query.message
    if not isinstance(message, Message):
        return
    standing = message.reply_markup.inline_keyboard if message.reply_markup else ()
    kept = [
        [one.to_dict() for one in row]
        for row in standing
        if not any(str(one.callback_data or "").startswith(OURS) for one in row)
    ]
    where = {"chat_id": message.chat.id, "message_id": message.message_id}
    await call(context.bot, "editMessageReplyMarkup", {**where, "reply_markup": keyboard([*kept, *rows])})


PRESSED = {
    "mute": _mute,
    "unmute": _mute,
    "stop": _stop,
    "undo": _undo,
    "report": _report,
    "why": _why,
    "back": _back,
}
