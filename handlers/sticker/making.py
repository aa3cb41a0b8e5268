"""A picture, words or a clip become a sticker, which is shown with the emoji it may have.

The draft holds the sticker that was shown last, so that any other emoji can be written for it.
"""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass

from telegram import InputFile, Message

from handlers.artist.emoji import known_emoji, suggestions, words_of
from handlers.context import Context, Rows, keyboard, press
from handlers.doors import is_member
from handlers.files import fetch
from handlers.sending import Sent
from handlers.start import premium_button
from handlers.wizards import cancel_button
from handlers.words import Voice
from handlers.workshop import (
    CLIP_BYTES_MAX,
    FILE_BYTES_MAX,
    Piece,
    Unfit,
    clip_sticker,
    examine,
    outline,
    text_sticker,
)
from storage import drafts
from storage.drafts import Draft

WIZARD = "sticker"
PICTURE, WORDS, EMOJI = "picture", "words", "emoji"
"""Its steps: what it waits for. A picture is welcome at each of them."""

IN_A_ROW = 4
ADDING = "sticker:add:"
"""Data of the buttons below a shown sticker, before the emoji."""


@dataclass(frozen=True)
class Source:
    """A file that somebody sent; `moves`: a video or GIF."""

    file_id: str
    moves: bool = False
    caption: str = ""
    name: str = ""


def source_of(message: Message | None) -> Source | None:
    """What of a message can become a sticker. Stickers cannot: each belongs to the set it is in."""
    if message is None:
        return None
    words, moving = message.caption or "", message.animation or message.video or message.video_note
    if message.photo:
        return Source(message.photo[-1].file_id, caption=words)
    if moving is not None:
        return Source(moving.file_id, moves=True, caption=words)
    file = message.document
    moves = file is not None and (file.mime_type or "").startswith(("video/", "image/gif"))
    return Source(file.file_id, moves, words, file.file_name or "") if file else None


async def make(context: Context, source: Source) -> None:
    """Of a still picture for everybody, of what moves for members."""
    if source.moves and not is_member(context):
        await offer_premium(context)
        return
    content = await fetch(context, source.file_id, CLIP_BYTES_MAX if source.moves else FILE_BYTES_MAX)
    if content is None:
        await context.reply(context.say("sticker-no-file", max=FILE_BYTES_MAX // 2**20))
        return
    emoji = suggestions(known_emoji("", source.caption, words_of(source.caption, source.name)))
    await _show(context, clip_sticker(content) if source.moves else examine(content), emoji)


async def make_of_words(context: Context, words: str) -> None:
    if is_member(context):
        await _show(context, text_sticker(words), suggestions(known_emoji("", words, words_of(words, ""))))
    else:
        await offer_premium(context)


async def outline_it(context: Context, file_id: str, emoji: Sequence[str]) -> None:
    """The same once more with an outline, and with the emoji that were offered for it."""
    content = await fetch(context, file_id, FILE_BYTES_MAX)
    if content is None:
        await context.stale()
    else:
        await _show(context, outline(content), emoji, is_outlined=True)


async def offer_premium(context: Context) -> None:
    await context.reply(context.say("sticker-premium"), [premium_button(context.say)])


async def _show(
    context: Context, making: Awaitable[Piece], emoji: Sequence[str], *, is_outlined: bool = False
) -> None:
    """Sends the sticker: so Telegram has its file, which the set is then told of."""
    try:
        piece = await making
    except Unfit as unfit:
        await context.reply(context.say(unfit.reason, **unfit.values), [[cancel_button(context.say)]])
        return
    rows = _choices(context.say, emoji, may_be_outlined=piece.kind == "static" and not is_outlined)
    sticker = {"sticker": InputFile(piece.content, piece.filename), "reply_markup": keyboard(rows)}
    outcome = await context.call("sendSticker", {"chat_id": context.chat_id, **sticker})
    if not isinstance(outcome, Sent):
        return
    message = outcome.result
    shown = {"file_id": str(message["sticker"]["file_id"]), "kind": piece.kind}
    draft = Draft(WIZARD, EMOJI, {**shown, "message_id": str(message["message_id"])})
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())


def _choices(say: Voice, suggested: Sequence[str], *, may_be_outlined: bool) -> Rows:
    emoji = [press(one, f"{ADDING}{one}") for one in suggested]
    more = [[press(say.plain("sticker-outline"), "sticker:outline")]] if may_be_outlined else []
    return [
        [press(say.plain("sticker-choose"), "sticker:help")],
        *(emoji[at : at + IN_A_ROW] for at in range(0, len(emoji), IN_A_ROW)),
        *more,
    ]
