"""/stickers: packs to browse, take, buy, give and use; and inline mode, which brings them into every chat."""

from telegram import Update
from telegram.ext import ChosenInlineResultHandler, InlineQueryHandler

from handlers.context import Context
from handlers.doors import Handle, Step, button, by_verb, command
from handlers.stickers.answering import SHOP, answer_inline, count_chosen
from handlers.stickers.card import open_pack, pack_pressed
from handlers.stickers.getting import buy, give, take
from handlers.stickers.giving import show_given, show_link
from handlers.stickers.looking import WIZARD, ask_words, leave, take_words, turn_found, words_in
from handlers.stickers.menu import show_fresh, show_menu
from handlers.stickers.redeeming import open_gift, redeem
from handlers.stickers.shelf import show_found, show_list, show_mine, show_topics

__all__ = ["handlers", "starts", "wizards"]

ACTS: dict[str, Handle] = {
    "menu": show_menu,
    "list": show_list,
    "topics": show_topics,
    "mine": show_mine,
    "search": ask_words,
    "back": leave,
    "find": turn_found,
    "pack": pack_pressed,
    "take": take,
    "buy": buy,
    "give": give,
    "given": show_given,
    "link": show_link,
    "redeem": redeem,
}


async def stickers(context: Context) -> None:
    """/stickers, or /stickers and words to look for."""
    if words := words_in(" ".join(context.args or [])):
        await show_found(context, words)
    else:
        await show_menu(context)


async def _asked(update: Update, context: Context) -> None:
    await answer_inline(context)


async def _chose(update: Update, context: Context) -> None:
    await count_chosen(context)


handlers = [
    command("stickers", stickers),
    button("stickers", by_verb(ACTS, show_fresh)),
    InlineQueryHandler(_asked),
    ChosenInlineResultHandler(_chose),
]
wizards: dict[str, Step] = {WIZARD: take_words}
starts: dict[str, Handle] = {SHOP: show_menu, "pack": open_pack, "packgift": open_gift}
