"""The books of a period as a document in the chat: made in a thread, from one moment of the books."""

import asyncio
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from telegram import InputFile

from handlers.context import Context, caption
from handlers.doors import pressed
from handlers.limiter import Lane
from handlers.sending import call
from handlers.stats.files import TooLarge, write_csv, write_workbook
from handlers.stats.page import Choice, title
from handlers.words import Voice
from storage import Storage, stats

ACTION_SECONDS = 4.0  # Telegram shows an action for five

Made = TypeVar("Made")


async def export(context: Context) -> None:
    kind, *parts = pressed(context)
    choice, say, now = Choice.read(parts), context.say, context.now()
    try:
        content = await meanwhile_busy(context, lambda: _file(context.storage, say, kind, choice.days, now))
    except TooLarge:
        await context.reply(say("stats-export-large"))
        return
    name = f"fairshare-{choice.period}-{now:%Y-%m-%d}.{kind}"
    words = say("stats-export", title=title(say, choice), at=say.moment(now))
    document = {"document": InputFile(content, name), **caption(words)}
    await context.call("sendDocument", {"chat_id": context.chat_id, **document})


def _file(storage: Storage, say: Voice, kind: str, days: int, now: datetime) -> bytes:
    with tempfile.TemporaryDirectory() as folder, storage.reading(one_moment=True) as tx:
        path = Path(folder) / f"books.{kind}"
        if kind == "csv":
            write_csv(tx, stats.Period.of(days, now), path)
        else:
            write_workbook(tx, say, stats.figures(tx, days, now), path)
        return path.read_bytes()


async def meanwhile_busy(context: Context, make: Callable[[], Made]) -> Made:
    """Runs `make` in a thread; until it is done the chat shows that a document is coming."""
    making = asyncio.ensure_future(asyncio.to_thread(make))
    action = {"chat_id": context.chat_id, "action": "upload_document"}
    while not making.done():
        await call(context.bot, "sendChatAction", action, Lane.ANSWER)
        await asyncio.wait({making}, timeout=ACTION_SECONDS)
    return making.result()
