"""The buttons below a sticker: its emoji, and what can be done with it."""

from collections.abc import Iterable

from telegram import InlineKeyboardMarkup

from handlers.artist.emoji import known_emoji, suggestions
from handlers.artist.mine import Mine, key_of
from handlers.context import Button, press
from handlers.words import Voice
from storage.packs import Placed

A_ROW = 4
CHOSEN = "✓ "


def new_rows(say: Voice, pack_id: int, unique_hash: str, known: list[str]) -> list[list[Button]]:
    """Below a sticker that has just come: what is known of it is chosen already."""
    what = f"{pack_id}:{key_of(unique_hash)}"
    return [*_emoji_rows(what, suggestions(known), known), *_work_rows(say, what, is_cover=False)]


def rows_of(say: Voice, mine: Mine, placed: Placed, offered: Iterable[str]) -> list[list[Button]]:
    """`offered` are the emoji that stood there before; what was written since comes first."""
    what = f"{mine.id}:{key_of(placed.sticker.unique_hash)}"
    choices = [one for one in dict.fromkeys([*offered, *placed.emoji]) if _fits(what, one)]
    is_cover = placed.sticker.id == mine.edition.cover_sticker_id
    return [*_emoji_rows(what, choices, placed.emoji), *_work_rows(say, what, is_cover=is_cover)]


def shown_rows(say: Voice, mine: Mine, placed: Placed) -> list[list[Button]]:
    """Below a sticker that is looked at again: what it has, then what its words suggest."""
    return rows_of(say, mine, placed, suggestions(known_emoji("", "".join(placed.emoji), placed.keywords)))


def offered_below(markup: InlineKeyboardMarkup | None) -> list[str]:
    """The emoji on the buttons of a message."""
    buttons = [button for row in markup.inline_keyboard for button in row] if markup else []
    data = [str(button.callback_data or "") for button in buttons]
    return [one.split(":", 4)[4] for one in data if one.startswith("artist:emoji:") and one.count(":") >= 4]


def _emoji_rows(what: str, choices: list[str], chosen: Iterable[str]) -> list[list[Button]]:
    buttons = [
        press((CHOSEN if one in chosen else "") + one, f"artist:emoji:{what}:{one}")
        for one in choices
        if _fits(what, one)
    ]
    return [buttons[n : n + A_ROW] for n in range(0, len(buttons), A_ROW)]


def _fits(what: str, emoji: str) -> bool:
    return len(f"artist:emoji:{what}:{emoji}".encode()) <= 64


def _work_rows(say: Voice, what: str, *, is_cover: bool) -> list[list[Button]]:
    cover = "artist-button-is-cover" if is_cover else "artist-button-cover"
    return [
        [press(say.plain("artist-button-words"), f"artist:words:{what}")],
        [
            press(say.plain("artist-button-earlier"), f"artist:move:{what}:-1"),
            press(say.plain(cover), f"artist:cover:{what}"),
            press(say.plain("artist-button-later"), f"artist:move:{what}:1"),
        ],
        [
            press(say.plain("artist-button-remove"), f"artist:remove:{what}"),
            press(say.plain("artist-to-pack"), f"artist:open:{what.partition(':')[0]}"),
        ],
    ]
