"""/sticker: a photo becomes a sticker in a Telegram set of one's own. Members make them of more."""

import re

from telegram import Update
from telegram.ext import MessageHandler, filters

from handlers.context import Context
from handlers.doors import Handle, button, command, pressed
from handlers.sticker.choosing import (
    add_pressed,
    ask_for_picture,
    ask_for_words,
    captioned,
    help_pressed,
    outline_pressed,
    sticker,
    take_answer,
)
from handlers.sticker.filling import own_sets_due
from handlers.sticker.listing import remove_pressed, sets_pressed
from handlers.sticker.making import WIZARD

__all__ = ["handlers", "own_sets_due", "wizards"]

CAPTION = r"^/sticker(@\w+)?(\s|$)"

PRESSED: dict[str, tuple[Handle, str]] = {
    "new": (ask_for_picture, ""),
    "text": (ask_for_words, ""),
    "help": (help_pressed, ""),
    "sets": (sets_pressed, ""),
    "outline": (outline_pressed, ""),
    "add": (add_pressed, ":[^:]+"),
    "remove": (remove_pressed, r":\d{1,18}"),
}
"""Each verb with the form of its argument."""


async def sticker_pressed(context: Context) -> None:
    verb, *arguments = pressed(context)
    handle, form = PRESSED.get(verb, (Context.stale, "-"))
    sound = re.fullmatch(form, "".join(f":{one}" for one in arguments), re.ASCII)
    await (handle if sound else Context.stale)(context)


async def _captioned(update: Update, context: Context) -> None:
    context.meet()
    await captioned(context)


handlers = [
    command("sticker", sticker),
    button("sticker", sticker_pressed),
    MessageHandler(
        filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & filters.CaptionRegex(CAPTION), _captioned
    ),
]
wizards = {WIZARD: take_answer}
