"""To look for a pack by words: asked for by a button, or written behind the command."""

from handlers.context import Context, press
from handlers.doors import pressed
from handlers.stickers.menu import show_menu
from handlers.stickers.screen import show_words
from handlers.stickers.shelf import WORDS_BYTES_MAX, page_of, show_found
from handlers.wizards import cancel_button
from rules.packs import words_of
from storage import drafts
from storage.drafts import Draft

WIZARD = "stickers-search"


async def ask_words(context: Context) -> None:
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, Draft(WIZARD, "words"), context.now())
    await show_words(context, context.say("stickers-ask-words"), [_way_out(context)])


def _way_out(context: Context) -> list[dict[str, str | bool]]:
    return [press(context.say.plain("back"), "stickers:back"), cancel_button(context.say)]


async def take_words(context: Context, draft: Draft) -> None:
    """What was written; the question stands until there is something to look for."""
    words = words_in(context.text)
    if not words:
        await context.reply(context.say("stickers-words-strange"), [_way_out(context)])
        return
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
    await show_found(context, words)


async def leave(context: Context) -> None:
    """Back to the menu; the question is dropped."""
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
    await show_menu(context)


async def turn_found(context: Context) -> None:
    """stickers:find:<page>:<words>"""
    _verb, number, *rest = [*pressed(context), "", ""]
    words, page = words_in(" ".join(rest)), page_of(number)
    if not words or page is None:
        await context.stale()
        await show_menu(context)
        return
    await show_found(context, words, page)


def words_in(said: str) -> str:
    """What of it can be looked for, as long as a button can carry it; empty if nothing can."""
    plain = " ".join(words_of(said.replace(":", " ")))
    return plain.encode()[:WORDS_BYTES_MAX].decode(errors="ignore").strip()
