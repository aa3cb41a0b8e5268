"""Inline mode: `@bot cat` in any chat finds what this person may use; a sticker that was chosen counts."""

import logging

import orjson

from handlers.context import Context
from handlers.limiter import Lane
from handlers.numbers import number_in
from handlers.sending import NotSent, call
from handlers.words import Voice
from storage import memberships, pack_inline, pack_uses
from storage.pack_inline import Found

SHOP = "stickers"
"""Where the button above the stickers leads: t.me/<bot>?start=stickers"""

log = logging.getLogger(__name__)


async def answer_inline(context: Context) -> None:
    """One page. It is this person's alone and of this moment, so nobody keeps it."""
    asked = context.incoming.inline_query
    assert asked is not None
    say, query = context.say, asked.query.strip()
    with context.storage.reading() as tx:
        found = pack_inline.usable(tx, context.user.id, query, say.language, asked.offset, context.now())
        is_member = bool(found.stickers) or memberships.is_premium(tx, context.user.id, context.now())
    params = {
        "inline_query_id": asked.id,
        "cache_time": 0,
        "is_personal": True,
        "button": _to_shop(say, found, query, is_member=is_member),
    }
    page = {"results": _results(found), "next_offset": found.next_offset}
    outcome = await call(context.bot, "answerInlineQuery", params | page, Lane.ANSWER)
    if isinstance(outcome, NotSent) and outcome.permanent:
        # One file that Telegram no longer knows spoils them all: at least the way to the shop is answered.
        log.error("inline results were refused: %s", outcome.reason)
        await call(context.bot, "answerInlineQuery", params | {"results": "[]"}, Lane.ANSWER)


def _results(found: Found) -> str:
    """As JSON. The id of a result is its sticker's: it comes back when the sticker is chosen."""
    results = [
        {"type": "sticker", "id": str(sticker_id), "sticker_file_id": file_id}
        for sticker_id, file_id in found.stickers
    ]
    return orjson.dumps(results).decode()


def _to_shop(say: Voice, found: Found, query: str, *, is_member: bool) -> str:
    """The button, as JSON: it says what there is behind it."""
    if found.stickers:
        words = "stickers-inline-more"
    elif not query:
        words = "stickers-inline-first"
    else:
        words = "stickers-inline-nothing" if is_member else "stickers-inline-members"
    return orjson.dumps({"text": say.plain(words), "start_parameter": SHOP}).decode()


async def count_chosen(context: Context) -> None:
    """Telegram tells which result was sent. What it names is looked up: anybody's client may say anything."""
    chosen = context.incoming.chosen_inline_result
    assert chosen is not None
    sticker_id = number_in(chosen.result_id)
    if sticker_id is None:
        return
    with context.transaction() as tx:
        pack_uses.count_use(tx, context.incoming.update_id, sticker_id, context.user.id, context.now())
