"""A bot that is killed while it delivers: codes once at most, the rest all the same; no code is left."""

from pathlib import Path

from rules.template import Draft
from sandbox import Sandbox
from storage import Storage
from tests.cast import Telegram
from tests.delivering import has_started, is_nowhere, sent_to, until
from tests.process import READY
from tests.senders import CODE
from tests.test_kill import DATA_KEY, stops, the_bot

SECRET = "918273"
ALERT = Draft("Alert", "utility", "Card {reference} was used.", samples={"reference": "1"}, is_alert=True)


async def test_a_kill_repeats_no_code(
    sqlite_url: str, telegram: Telegram, sandbox: Sandbox, tmp_path: Path
) -> None:
    await telegram.person("Olga")
    anna, bea = await telegram.person("Anna"), await telegram.person("Bea")
    for person in (anna, bea):
        has_started(sandbox, person.id)
        await telegram.fault("hang", method="sendMessage", chat_id=person.id, times=-1, accepted=True)
    storage = Storage(sqlite_url, data_key=DATA_KEY)
    now = await telegram.now()
    sent_to(storage, [anna.id], CODE, now, code=SECRET)
    sent_to(storage, [bea.id], ALERT, now, reference="77")
    async with the_bot(telegram, storage, tmp_path) as bot:
        await bot.prints(READY)
        await anna.sees(SECRET, within=60)
        await bea.sees("77", within=60)
        bot.process.kill()
        await bot.ends()
    lines = bot.lines
    await telegram.faults_end()
    await bea.looks_away()
    async with the_bot(telegram, storage, tmp_path) as bot:
        await bot.prints(READY)
        await bea.sees("77", within=60)
        await until(storage, sent=1, unknown=1)
        await stops(bot)
    assert [SECRET in one.text for one in await anna.chat()].count(True) == 1
    assert not any(SECRET in line for line in [*lines, *bot.lines])
    storage.close()
    assert is_nowhere(SECRET, tmp_path)
