"""How /stats and /insights come to the screen: a picture with the numbers below it, or the numbers alone."""

import asyncio
import logging
from collections.abc import Callable

from telegram import InputFile, InputMediaPhoto, Message

from handlers.context import Context, Rows, caption, keyboard
from handlers.sending import NotSent, Sent, call
from handlers.stats.page import SUM, Choice, buttons, fits_caption, overview, title, top_list
from handlers.stats.picture import draw
from handlers.stats.sketch import Sketch, sketch
from handlers.words import Html
from storage import stats
from storage.stats import Figures, Period

DRAWING_SECONDS_MAX = 15.0
PICTURE = "stats.png"

log = logging.getLogger(__name__)


async def show(context: Context, choice: Choice) -> None:
    """The period's picture with the words of the view; in place if there is one already."""
    with context.storage.reading() as tx:
        figures = stats.figures(tx, choice.days, context.now())
        shown = Period.of(max(choice.days, 7) if choice.days else 0, context.now())
        bars = stats.bars(tx, shown)
    words, rows = _words(context, choice, figures)
    plan = sketch(context.say, choice, figures, bars)
    await present(context, plan, title(context.say, choice), words, rows)


async def present(context: Context, plan: Sketch, heading: Html, words: Html, rows: Rows) -> None:
    """The picture with the words below it; with the `heading` alone if they are too many, and they follow."""
    picture = await drawn(lambda: draw(plan))
    if picture is None:
        await context.show(words, rows)
    elif fits_caption(words):
        await _show_picture(context, picture, words, rows, words)
    else:
        await _show_picture(context, picture, heading, rows, words)
        await context.reply(words)


async def turn(context: Context, choice: Choice) -> None:
    """Other words below the same picture."""
    with context.storage.reading() as tx:
        figures = stats.figures(tx, choice.days, context.now())
    words, rows = _words(context, choice, figures)
    if not _has_picture(context) or not fits_caption(words):
        await context.show(words, rows)
        return
    params = {**_where(context), **caption(words), "reply_markup": keyboard(rows)}
    outcome = await call(context.bot, "editMessageCaption", params)
    if isinstance(outcome, NotSent) and outcome.permanent:
        await context.reply(words, rows)


async def drawn(make: Callable[[], bytes]) -> bytes | None:
    """The picture, or None if it cannot be had in time: it must never withhold the numbers."""
    try:
        return await asyncio.wait_for(asyncio.to_thread(make), DRAWING_SECONDS_MAX)
    except Exception as error:  # a drawing library may fail in any way: no fonts, no memory, a full disk
        log.warning("the numbers go without their picture: %s: %s", type(error).__name__, error)
        return None


def _words(context: Context, choice: Choice, figures: Figures) -> tuple[Html, Rows]:
    say = context.say
    if choice.view == SUM:
        return overview(say, choice, figures), buttons(say, choice)
    with context.storage.reading() as tx:
        text, has_more = top_list(say, choice, tx, figures.period)
    return text, buttons(say, choice, has_more=has_more)


async def _show_picture(context: Context, picture: bytes, words: Html, rows: Rows, numbers: Html) -> None:
    """`numbers` is what is sent as text when Telegram does not take the picture."""
    if context.incoming.callback_query is not None:
        media = InputMediaPhoto(picture, filename=PICTURE, **caption(words))
        params = {**_where(context), "media": media, "reply_markup": keyboard(rows)}
        outcome = await call(context.bot, "editMessageMedia", params)
        if not (isinstance(outcome, NotSent) and outcome.permanent):
            return
    photo = InputFile(picture, PICTURE)
    params = {"chat_id": context.chat_id, "photo": photo, **caption(words), "reply_markup": keyboard(rows)}
    if not isinstance(await context.call("sendPhoto", params), Sent):
        await context.reply(numbers, rows)


def _where(context: Context) -> dict[str, int]:
    return {
        "chat_id": context.chat_id,
        "message_id": context.incoming.callback_query.message.message_id,
    }


def _has_picture(context: Context) -> bool:
    message = context.incoming.callback_query.message
    return isinstance(message, Message) and bool(message.photo)
