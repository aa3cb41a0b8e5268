"""A shown sticker gets its emoji, and with it goes on its way into the set."""

from typing import Any

from telegram import Message

from handlers.artist.emoji import emoji_in
from handlers.context import Context, press
from handlers.doors import is_member, pressed
from handlers.sending import call
from handlers.sticker.making import (
    ADDING,
    EMOJI,
    PICTURE,
    WIZARD,
    WORDS,
    make,
    make_of_words,
    offer_premium,
    outline_it,
    source_of,
)
from handlers.wizards import cancel_button
from storage import drafts, own_sets
from storage.drafts import Draft
from storage.own_sets import Wish


async def sticker(context: Context) -> None:
    """/sticker: of the picture that it answers, of the words after it, or of whatever is sent next."""
    message = context.incoming.effective_message
    source = source_of(message.reply_to_message) if message else None
    words = context.text.split(maxsplit=1)
    if source is not None:
        await make(context, source)
    elif len(words) > 1:
        await make_of_words(context, words[1].strip())
    else:
        await ask_for_picture(context)


async def captioned(context: Context) -> None:
    """A picture with the command below it."""
    source = source_of(context.incoming.effective_message)
    if source is None:
        await ask_for_picture(context)
    else:
        await make(context, source)


async def ask_for_picture(context: Context) -> None:
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, Draft(WIZARD, PICTURE), context.now())
    say = context.say
    rows = [
        [press(say.plain("sticker-text"), "sticker:text"), press(say.plain("sticker-sets"), "sticker:sets")],
        [cancel_button(say)],
    ]
    await context.show(say("sticker-how"), rows)


async def ask_for_words(context: Context) -> None:
    if not is_member(context):
        await offer_premium(context)
        return
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, Draft(WIZARD, WORDS), context.now())
    say = context.say
    rows = [[press(say.plain("back"), "sticker:new"), cancel_button(say)]]
    await context.show(say("sticker-ask-words"), rows)


async def take_answer(context: Context, draft: Draft) -> None:
    """A picture at any time; words, or an emoji for the sticker that was shown last, when they are due."""
    source = source_of(context.incoming.effective_message)
    text = context.text.strip()
    if source is not None:
        await make(context, source)
    elif draft.step == WORDS and text:
        await make_of_words(context, text)
    elif draft.step == EMOJI and (emoji := emoji_in(text)):
        shown = draft.answers
        wish = Wish(shown["file_id"], shown["kind"], emoji[0])
        await _want(context, int(shown["message_id"]), wish)
    else:
        back = [press(context.say.plain("back"), "sticker:new")] if draft.step != PICTURE else []
        await context.reply(context.say(f"sticker-wrong-{draft.step}"), [[*back, cancel_button(context.say)]])


async def add_pressed(context: Context) -> None:
    shown, emoji = _shown(context), pressed(context)[1]
    if shown is None or shown.sticker is None or emoji not in _offered(shown):
        await context.stale()
        return
    wish = Wish(shown.sticker.file_id, _kind(shown.sticker), emoji)
    await _want(context, shown.message_id, wish)


async def outline_pressed(context: Context) -> None:
    shown = _shown(context)
    if shown is None or shown.sticker is None or _kind(shown.sticker) != "static":
        await context.stale()
    elif is_member(context):
        await outline_it(context, shown.sticker.file_id, _offered(shown))
    else:
        await offer_premium(context)


async def help_pressed(context: Context) -> None:
    await context.answer(context.say.plain("sticker-choose-why"), alert=True)


def _shown(context: Context) -> Message | None:
    """The sticker below which this was pressed; None if that one was not shown to be put into a set."""
    message = context.incoming.callback_query.message
    return message if isinstance(message, Message) and _offered(message) else None


def _offered(message: Message) -> list[str]:
    """The emoji on its buttons. A forger's data names some that stand on none."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    data = (str(key.callback_data) for row in rows for key in row)
    return [one.removeprefix(ADDING) for one in data if one.startswith(ADDING)]


def _kind(sticker: Any) -> str:
    return "animated" if sticker.is_animated else "video" if sticker.is_video else "static"


async def _want(context: Context, message_id: int, wish: Wish) -> None:
    """Written down; the clock puts it into the set and says so."""
    person_id, now = context.user.id, context.now()
    with context.transaction() as tx:
        is_new = own_sets.want(tx, person_id, message_id, wish, context.bot.username, now)
        drafts.keep_draft(tx, person_id, Draft(WIZARD, PICTURE), now)
    await context.answer(context.say.plain("sticker-on-its-way" if is_new else "button-stale"))
    bare = {"chat_id": context.chat_id, "message_id": message_id, "reply_markup": '{"inline_keyboard":[]}'}
    await call(context.bot, "editMessageReplyMarkup", bare)
