"""Channels that recommend each other: what readers and owners see of it, and what is counted."""

from datetime import datetime

from sqlalchemy import update
from sqlmodel import col, select

from handlers.running import Running
from storage import channel_rules
from storage.channels import Channel as Row
from storage.slots import SlotRecord
from tests.cast import Person, Telegram
from tests.recommending import RECOMMENDED, account, garden
from tests.rounds import free_posts
from tests.shop import one_engine
from tests.sponsoring import SPONSORED, add_channel, running_campaign, sees_standing, until


async def test_a_slot_that_nobody_pays_for_recommends(
    bot: Running, telegram: Telegram, carlo: Person
) -> None:
    dora = await telegram.person("Dora")
    promoted = await garden(bot, telegram, dora)
    host = await add_channel(bot, telegram, carlo, gives_traffic=True)
    post = await sees_standing(bot, telegram, host, RECOMMENDED)
    assert (post.text, post.buttons) == (
        f"{RECOMMENDED}\n\n300 subscribers",
        ["Open the channel", "Why this?"],
    )
    assert post.keys[0]["url"] == "https://t.me/doras_garden"
    await telegram.clock_moves(hours=24, minutes=1)
    await until(telegram, lambda: account(bot, promoted).owed == 1000)
    await until(telegram, lambda: free_count(bot, "stood") == 1)
    assert not any(one.id == post.id for one in await host.posted())
    assert (account(bot, host).given, account(bot, promoted).got) == (1000, 1000)


def free_count(bot: Running, reason: str) -> int:
    with bot.storage.reading() as tx:
        return sum(post.reason == reason for post in free_posts(tx))


@one_engine
async def test_the_fifth_slot_is_free(bot: Running, telegram: Telegram, carlo: Person, ada: Person) -> None:
    await garden(bot, telegram, await telegram.person("Dora"))
    host = await add_channel(bot, telegram, carlo, posts_per_day=0, gives_traffic=True)
    await running_campaign(bot, telegram, ada)
    with bot.storage.transaction() as tx:
        tx.connection().execute(update(Row).where(col(Row.id) == host.id).values(slots_filled=4))
        channel_rules.change(tx, carlo.id, host.id, posts_per_day=6)
    await sees_standing(bot, telegram, host, RECOMMENDED)
    await telegram.clock_moves(hours=6, minutes=1)
    await host.sees(SPONSORED)


@one_engine
async def test_both_sides_must_want_it(bot: Running, telegram: Telegram, carlo: Person, ada: Person) -> None:
    dora = await telegram.person("Dora")
    promoted = await garden(bot, telegram, dora)
    with bot.storage.transaction() as tx:
        channel_rules.change(tx, dora.id, promoted.id, gets_traffic=False)
    willing = await add_channel(bot, telegram, carlo, gives_traffic=True)
    with bot.storage.transaction() as tx:
        channel_rules.change(tx, dora.id, promoted.id, gets_traffic=True, posts_per_day=6)
        channel_rules.change(tx, carlo.id, willing.id, gives_traffic=False, gets_traffic=True)
    await running_campaign(bot, telegram, ada)
    await willing.sees(SPONSORED)
    with bot.storage.reading() as tx:
        assert free_posts(tx) == []


@one_engine
async def test_a_lost_answer_counts_for_nobody(bot: Running, telegram: Telegram, carlo: Person) -> None:
    dora = await telegram.person("Dora")
    promoted = await garden(bot, telegram, dora)
    host = await add_channel(bot, telegram, carlo, gives_traffic=False)
    await telegram.fault("drop_after", method="sendMessage", chat_id=host.id)
    with bot.storage.transaction() as tx:
        channel_rules.change(tx, carlo.id, host.id, gives_traffic=True)
    await host.sees(RECOMMENDED)
    await until(telegram, lambda: unknown(bot) == 1)
    await telegram.clock_moves(hours=3)
    assert len(await host.posted()) == 1
    assert (account(bot, host).given, account(bot, promoted).got) == (0, 0)


def unknown(bot: Running) -> int:
    with bot.storage.reading() as tx:
        return sum(post.unknown_at is not None for post in free_posts(tx))


@one_engine
async def test_a_reader_asks_why_a_channel_is_recommended(
    bot: Running, telegram: Telegram, carlo: Person
) -> None:
    await garden(bot, telegram, await telegram.person("Dora"))
    host, rita = await add_channel(bot, telegram, carlo, gives_traffic=True), await telegram.person("Rita")
    post = await host.sees(RECOMMENDED)
    await rita.opens(post.keys[1]["url"])
    await rita.sees("Casa & Cucina and Dora’s Garden both take part in fair traffic")
    await rita.opens("https://t.me/fairshare_bot?start=traffic_77")
    await rita.sees("Channels that take part in fair traffic recommend each other")


@one_engine
async def test_a_reader_may_be_faster_than_the_answer(
    bot: Running, telegram: Telegram, carlo: Person
) -> None:
    await garden(bot, telegram, await telegram.person("Dora"))
    host, rita = await add_channel(bot, telegram, carlo), await telegram.person("Rita")
    await telegram.fault("slow", method="sendMessage", chat_id=host.id, accepted=True, seconds=2)
    with bot.storage.transaction() as tx:
        channel_rules.change(tx, carlo.id, host.id, gives_traffic=True)
    post = await host.sees(RECOMMENDED)
    await rita.opens(post.keys[1]["url"])
    await rita.sees("Casa & Cucina and Dora’s Garden both take part in fair traffic")
    await rita.taps("It is misleading")
    await rita.sees("Thank you")


@one_engine
async def test_an_owner_sees_what_it_gave_and_got(bot: Running, telegram: Telegram, carlo: Person) -> None:
    await garden(bot, telegram, await telegram.person("Dora"))
    host = await add_channel(bot, telegram, carlo, gives_traffic=True)
    await host.sees(RECOMMENDED)
    await until(telegram, lambda: account(bot, host).given == 1000)
    await carlo.says("/channels")
    await carlo.taps("^Casa")
    await carlo.taps("Fair traffic")
    await carlo.sees("So far it gave 1,?000 impressions")


@one_engine
async def test_the_log_lists_recommendations(bot: Running, telegram: Telegram, carlo: Person) -> None:
    await garden(bot, telegram, await telegram.person("Dora"))
    host = await add_channel(bot, telegram, carlo, gives_traffic=True)
    await sees_standing(bot, telegram, host, RECOMMENDED)
    await carlo.says("/channels")
    await carlo.taps("^Casa")
    await carlo.taps("Posts, and why")
    log = await carlo.sees("promotion of Dora’s Garden, no money")
    assert not any(label.startswith("Why ") for label in log.buttons)


@one_engine
async def test_missed_slots_are_listed_with_their_reason(
    bot: Running, telegram: Telegram, carlo: Person
) -> None:
    await add_channel(bot, telegram, carlo)
    joined_at = await telegram.now()
    await telegram.clock_moves(hours=4)
    await until(telegram, lambda: is_on_record(bot, joined_at))
    await telegram.clock_moves(hours=8)
    await carlo.says("/channels")
    await carlo.taps("^Casa")
    await carlo.taps("Posts, and why")
    listed = await carlo.sees("no campaign could have it")
    assert listed.has("I was not at work")
    assert listed.has("times in UTC")
    await carlo.taps("Time zone")
    await carlo.says("Tokyo")
    await carlo.sees("Time zone: Asia/Tokyo")
    await carlo.says("/channels")
    await carlo.taps("^Casa")
    await carlo.taps("Posts, and why")
    listed = await carlo.sees("times in Asia/Tokyo")
    assert "Time zone" not in listed.buttons


def is_on_record(bot: Running, since: datetime) -> bool:
    """Whether anything is written of a slot that opened since then."""
    with bot.storage.reading() as tx:
        return any(slot.opens_at > since for slot in tx.exec(select(SlotRecord)).all())
