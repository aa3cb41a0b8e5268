"""Telegram's sticker sets: looking into one, beginning one, adding to it.

A set's name is written down before Telegram is asked to make it, and nobody but this bot can make a name that
ends in _by_<bot>: so whatever stands under it is ours, be its answer lost or not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import orjson

from handlers.context import Context
from handlers.limiter import Lane
from handlers.sending import NotSent, Outcome, Sent, Unknown, call

SET_MAX = 120
"""Stickers in a set, by Telegram's rules."""
FIRST_MAX = 50
"""Stickers that a set may begin with."""

TRY_AGAIN = timedelta(seconds=5)

NO_SUCH_SET = "stickerset_invalid"
NAME_TAKEN = "name is already occupied"
FULL = "stickers_too_much"


@dataclass(frozen=True)
class StickerSet:
    """What Telegram shows under a name; with no file there is no such set."""

    exists: bool
    file_ids: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.file_ids)


@dataclass(frozen=True)
class NewSticker:
    """A sticker for a set: the file is one that Telegram has."""

    file_id: str
    kind: str
    emoji: Sequence[str]
    keywords: Sequence[str] = ()

    def arguments(self) -> dict[str, Any]:
        """As InputSticker."""
        words = {"keywords": list(self.keywords)} if self.keywords else {}
        return {"sticker": self.file_id, "format": self.kind, "emoji_list": list(self.emoji), **words}


def link_of(name: str) -> str:
    return f"https://t.me/addstickers/{name}"


async def look(context: Context, name: str) -> StickerSet | NotSent | Unknown:
    """What is in the set now; NotSent or Unknown if Telegram does not say."""
    outcome = await call(context.bot, "getStickerSet", {"name": name}, Lane.ANSWER)
    if isinstance(outcome, Sent):
        return StickerSet(True, tuple(str(one["file_id"]) for one in outcome.result["stickers"]))
    return StickerSet(False) if says(outcome, NO_SUCH_SET) else outcome


async def begin_set(
    context: Context, owner_id: int, name: str, title: str, stickers: Sequence[NewSticker]
) -> Outcome:
    """A new set in the owner's name, with at most FIRST_MAX stickers."""
    given = orjson.dumps([one.arguments() for one in stickers]).decode()
    params = {"user_id": owner_id, "name": name, "title": title, "stickers": given}
    return await call(context.bot, "createNewStickerSet", params, Lane.ANSWER)


async def add(context: Context, owner_id: int, name: str, sticker: NewSticker) -> Outcome:
    """At the end of the set; a sticker that is in it already changes nothing."""
    params = {"user_id": owner_id, "name": name, "sticker": orjson.dumps(sticker.arguments()).decode()}
    return await call(context.bot, "addStickerToSet", params, Lane.ANSWER)


async def remove_set(context: Context, name: str) -> Outcome:
    return await call(context.bot, "deleteStickerSet", {"name": name}, Lane.ANSWER)


def wait_after(outcome: NotSent | Unknown) -> timedelta:
    """Until it is tried again: as long as Telegram says, if it does."""
    seconds = outcome.retry_after if isinstance(outcome, NotSent) else None
    return TRY_AGAIN if seconds is None else timedelta(seconds=seconds)


def says(outcome: Outcome, words: str) -> bool:
    """Telegram refused, for this reason."""
    return isinstance(outcome, NotSent) and outcome.permanent and words in outcome.reason.lower()
