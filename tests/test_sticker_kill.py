"""A bot that is killed while it fills a sticker set goes on where Telegram is, and puts nothing in twice."""

from pathlib import Path

from storage import Storage
from tests.cast import Telegram
from tests.control import PATIENCE_SECONDS
from tests.shop import one_engine
from tests.test_kill import the_bot
from tests.test_sticker import sends_picture, sets


@one_engine
async def test_killed_between_call_and_commit(storage: Storage, telegram: Telegram, tmp_path: Path) -> None:
    """Twice: Telegram has done it, and nobody has written that down."""
    bruna = await telegram.person("Bruna")
    for method in ("createNewStickerSet", "addStickerToSet"):
        await telegram.fault("hang", method=method, accepted=True)
    async with the_bot(telegram, storage, tmp_path) as bot:
        for shade in range(2):
            await sends_picture(bruna, shade, caption="/sticker")
            await bruna.taps("😂")
        await set_holds(telegram, 1)
        bot.process.kill()
    async with the_bot(telegram, storage, tmp_path) as bot:
        await set_holds(telegram, 2)
        bot.process.kill()
    async with the_bot(telegram, storage, tmp_path):
        await bruna.sees("2 of 120", within=60)
    [made] = await sets(telegram)
    assert len({one["file_unique_id"] for one in made["stickers"]}) == len(made["stickers"]) == 2


async def set_holds(telegram: Telegram, stickers: int) -> None:
    """Until Telegram's set has so many."""
    async for events in telegram.happenings(0, PATIENCE_SECONDS):
        if any(event["kind"] == "sticker_set" and event["count"] == stickers for event in events):
            return
    raise AssertionError(f"no set has {stickers} stickers")
