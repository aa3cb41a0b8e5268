"""The stickers of a draft, page by page; a tap brings one back with its buttons."""

from handlers.artist.mine import Mine, key_of
from handlers.artist.showing import emoji_of, title_of, words_of
from handlers.artist.sticker_keys import shown_rows
from handlers.context import Button, Context, keyboard, press
from handlers.words import Html
from storage.packs import Placed

PAGE = 15
A_ROW = 5


async def show_stickers(context: Context, mine: Mine, page: str) -> bool:
    if not mine.may_change or not mine.placed:
        return False
    last = (len(mine.placed) - 1) // PAGE
    number = min(int(page), last) if page.isascii() and page.isdecimal() and len(page) < 4 else 0
    say, first = context.say, number * PAGE
    shown = list(enumerate(mine.placed[first : first + PAGE], first + 1))
    lines = [
        say(
            "artist-list-line",
            place=str(place),
            emoji=emoji_of(say, one.emoji),
            words=words_of(say, one.keywords),
        )
        for place, one in shown
    ]
    buttons = [
        press(str(place), f"artist:show:{mine.id}:{key_of(one.sticker.unique_hash)}") for place, one in shown
    ]
    rows = [buttons[n : n + A_ROW] for n in range(0, len(buttons), A_ROW)]
    text = Html("\n".join([say("artist-list", title=title_of(say, mine.edition)), "", *lines]))
    back = [press(say.plain("artist-to-pack"), f"artist:open:{mine.id}")]
    await context.show(text, [*rows, *_turning(context, mine, number, last), back])
    return True


def _turning(context: Context, mine: Mine, number: int, last: int) -> list[list[Button]]:
    say, found = context.say, []
    if number > 0:
        found.append(press(say.plain("artist-before"), f"artist:stickers:{mine.id}:{number - 1}"))
    if number < last:
        found.append(press(say.plain("artist-more"), f"artist:stickers:{mine.id}:{number + 1}"))
    return [found] if found else []


async def show_one(context: Context, mine: Mine, placed: Placed, rest: str) -> bool:
    rows = shown_rows(context.say, mine, placed)
    params = {"chat_id": context.chat_id, "sticker": placed.sticker.file_id, "reply_markup": keyboard(rows)}
    await context.call("sendSticker", params)
    return True
