"""What somebody sent that may become a sticker, and the sticker that it becomes."""

from dataclasses import dataclass

from telegram import InputFile, Message

from handlers.artist.emoji import known_emoji, words_of
from handlers.artist.sticker_keys import new_rows
from handlers.context import Context, keyboard
from handlers.files import fetch
from handlers.sending import Sent
from handlers.words import Html
from handlers.workshop import FILE_BYTES_MAX, Piece, Unfit, examine
from rules.packs import fits_keywords
from storage.packs import NewSticker

KEYWORDS_SUGGESTED = 5


@dataclass(frozen=True)
class Picture:
    """A file that Telegram keeps, and what came with it."""

    file_id: str
    size: int = 0
    name: str = ""
    emoji: str = ""
    caption: str = ""
    set_name: str = ""

    @property
    def words(self) -> list[str]:
        return words_of(self.caption, self.name)

    @property
    def keywords(self) -> list[str]:
        """Of those words as many as there is room for."""
        kept: list[str] = []
        for word in self.words[:KEYWORDS_SUGGESTED]:
            kept += [word] if fits_keywords([*kept, word]) else []
        return kept

    @property
    def known(self) -> list[str]:
        """Emoji that it surely stands for."""
        return known_emoji(self.emoji, self.caption, self.words)


def picture_in(message: Message) -> Picture | None:
    """A sticker, a file, or a photo. What the file says of itself is not believed: the workshop looks."""
    words = message.caption or ""
    if message.sticker:
        sticker = message.sticker
        return Picture(
            sticker.file_id,
            sticker.file_size or 0,
            emoji=sticker.emoji or "",
            set_name=sticker.set_name or "",
        )
    if message.photo:
        largest = message.photo[-1]
        return Picture(largest.file_id, largest.file_size or 0, caption=words)
    file = message.document or message.video or message.animation
    if file is None:
        return None
    return Picture(file.file_id, file.file_size or 0, file.file_name or "", caption=words)


async def made_of(context: Context, picture: Picture) -> Piece | Html:
    """The fitted sticker; or why there is none, and what to do."""
    say = context.say
    too_big = say("artist-too-big", max=FILE_BYTES_MAX // 2**20)
    if picture.size > FILE_BYTES_MAX:
        return too_big
    content = await fetch(context, picture.file_id, FILE_BYTES_MAX)
    if content is None:
        return say("artist-not-fetched")
    try:
        return await examine(content)
    except Unfit as unfit:
        return say(unfit.reason, **unfit.values)


async def shown_back(context: Context, pack_id: int, piece: Piece, picture: Picture) -> NewSticker | None:
    """Sends the sticker as it will be, with its emoji below; None if Telegram did not take it. The file that
    Telegram keeps of it is the one that people will use."""
    rows = new_rows(context.say, pack_id, piece.sha256, picture.known)
    params = {
        "chat_id": context.chat_id,
        "sticker": InputFile(piece.content, piece.filename),
        "reply_markup": keyboard(rows),
        "disable_notification": True,
    }
    outcome = await context.call("sendSticker", params)
    if not isinstance(outcome, Sent) or "sticker" not in outcome.result:
        return None
    file_id = str(outcome.result["sticker"]["file_id"])
    return NewSticker(piece.kind, file_id, piece.sha256, piece.thumb, picture.known, picture.keywords)
