"""A bot that is killed between two steps of a post sends nothing twice, and leaves nothing hanging."""

from pathlib import Path

from sqlmodel import col, select

from rules.placement import open_slot
from storage import Storage, channel_rules, channels, questions
from storage.channels import Channel as Row
from storage.channels import Joining
from storage.placements import Placement
from storage.verify import verify
from tests.cast import Channel, Person, Telegram
from tests.rounds import a_campaign
from tests.shop import one_engine
from tests.test_kill import stops, the_bot

APPEARS = "Sponsored · Ada"


async def asked_channel(telegram: Telegram, storage: Storage, carlo: Person) -> Channel:
    """A channel whose owner is asked first, with a campaign that wants its slot."""
    channel = await telegram.channel("Casa", owner=carlo)
    await channel.adds_bot()
    await carlo.says("/start")
    now = await telegram.now()
    with storage.transaction() as tx:
        channels.join(tx, Joining(channel.id, "Casa", "", carlo.id, 1000), "UTC", now)
        rules = {"quiet_from": 8, "quiet_to": 8, "asks_first": True, "posts_per_day": 1}
        assert channel_rules.change(tx, carlo.id, channel.id, **rules)
        a_campaign(tx, now)
    return channel


def post_of(storage: Storage) -> Placement:
    with storage.reading() as tx:
        return tx.exec(select(Placement).order_by(col(Placement.id))).one()


@one_engine
async def test_a_question_outlives_a_kill(storage: Storage, telegram: Telegram, tmp_path: Path) -> None:
    await telegram.person("Olga")
    carlo = await telegram.person("Carlo")
    channel = await asked_channel(telegram, storage, carlo)
    async with the_bot(telegram, storage, tmp_path) as bot:
        await carlo.sees("May it?", within=30)
        bot.process.kill()
        await bot.ends()
    await telegram.fault("drop_after", method="sendMessage", chat_id=channel.id)
    async with the_bot(telegram, storage, tmp_path) as bot:
        await carlo.taps("Approve", within=30)
        await carlo.sees("Telegram did not say", within=30)
        bot.process.kill()
        await bot.ends()
    async with the_bot(telegram, storage, tmp_path) as bot:
        await carlo.says("/help")
        await carlo.sees("/start", within=30)
        await stops(bot)
    assert [post.text.count(APPEARS) for post in await channel.posted()] == [1]
    assert post_of(storage).unknown_at is not None


@one_engine
async def test_an_answer_that_was_cut_off_is_kept(
    storage: Storage, telegram: Telegram, tmp_path: Path
) -> None:
    """Killed after the answer was written, before anything was sent."""
    await telegram.person("Olga")
    carlo = await telegram.person("Carlo")
    channel = await asked_channel(telegram, storage, carlo)
    async with the_bot(telegram, storage, tmp_path) as bot:
        await carlo.sees("May it?", within=30)
        bot.process.kill()
        await bot.ends()
    now = await telegram.now()
    with storage.transaction() as tx:
        row = tx.get_one(Row, channel.id)
        assert open_slot(now, row.timetable())
        assert questions.answer(tx, 1, now, may_appear=True)
    async with the_bot(telegram, storage, tmp_path) as bot:
        await channel.sees(APPEARS, within=30)
        await carlo.sees("stands in", within=30)
        await stops(bot)
    assert len(await channel.posted()) == 1
    with storage.reading() as tx:
        assert verify(tx, now) == []
