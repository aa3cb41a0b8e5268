"""Readers report a post; three different ones stop its campaign until somebody has looked."""

import asyncio

from handlers.running import Running
from storage import campaigns, placements, reports
from tests.books import balances
from tests.cast import Channel, Person, Telegram
from tests.shop import one_engine
from tests.sponsoring import has_room, running_campaign, sees_standing


async def stands(bot: Running, telegram: Telegram, ada: Person) -> Channel:
    channel = await has_room(bot, telegram)
    await running_campaign(bot, telegram, ada)
    await sees_standing(bot, telegram, channel)
    return channel


async def reports_it(telegram: Telegram, name: str, *, why: str = "It is misleading") -> Person:
    reader = await telegram.person(name)
    await reader.opens(f"https://t.me/{(await bot_name(telegram))}?start=why_1")
    await reader.sees("Why do you see this")
    await reader.taps(why)
    await reader.sees("Thank you")
    return reader


async def bot_name(telegram: Telegram) -> str:
    return str((await telegram.world())["bot"]["username"])


async def is_paused(bot: Running) -> bool:
    with bot.storage.reading() as tx:
        campaign = campaigns.find_campaign(tx, 1)
    return campaign is not None and campaign.is_reported()


async def three_report(telegram: Telegram) -> None:
    for name, why in (("Rosa", "It is misleading"), ("Sven", "It is misleading"), ("Tea", "illegal")):
        await reports_it(telegram, name, why=why)


async def test_three_readers_pause_a_campaign(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    await stands(bot, telegram, ada)
    await three_report(telegram)
    await ada.sees("is paused: several readers reported it")
    await olga.sees("is paused: 3 different readers reported it")
    await ada.says("/campaigns")
    await ada.sees("paused: readers reported it")


@one_engine
async def test_one_reader_cannot_pause_it_alone(bot: Running, telegram: Telegram, ada: Person) -> None:
    await stands(bot, telegram, ada)
    reader = await reports_it(telegram, "Rosa")
    menu = await reader.sees("Thank you")
    for reason in reports.REASONS:
        await reader.presses(menu.id, f"why:1:{reason}")
    assert not await is_paused(bot)


@one_engine
async def test_the_owner_sees_who_said_what(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    await stands(bot, telegram, ada)
    await three_report(telegram)
    await olga.says("/review")
    card = await olga.sees("Readers reported “Ada’s Bakery”")
    assert card.has("2 × It is misleading")
    assert card.has("1 × It offers something illegal")
    assert card.has("This advertiser so far: one campaign (0 refused), one post, 3 reports")
    assert card.buttons == ["Resume", "Stop", "Refuse"]


@one_engine
async def test_a_resumed_campaign_needs_three_new_readers(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    await stands(bot, telegram, ada)
    await three_report(telegram)
    await olga.says("/review")
    await olga.taps("Resume")
    await ada.sees("goes on: a person looked")
    await telegram.clock_moves(seconds=1)
    await reports_it(telegram, "Uma")
    assert not await is_paused(bot)


async def test_a_stopped_campaign_returns_its_money(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    await stands(bot, telegram, ada)
    await three_report(telegram)
    await olga.says("/review")
    await olga.taps("Stop")
    await ada.sees("is stopped after readers’ reports. 80 ⭐ are back on your balance")
    assert balances(bot.storage)["advertiser:1002"] == "80"
    await ada.says("/campaigns")
    await ada.sees("over: readers reported it")


@one_engine
async def test_a_refused_one_is_told_why(bot: Running, telegram: Telegram, ada: Person, olga: Person) -> None:
    await stands(bot, telegram, ada)
    await three_report(telegram)
    await olga.says("/review")
    await olga.taps("Refuse")
    await olga.taps("It is misleading")
    await ada.sees("was refused: It is misleading")


@one_engine
async def test_its_advertiser_cannot_resume_it(bot: Running, telegram: Telegram, ada: Person) -> None:
    await stands(bot, telegram, ada)
    await three_report(telegram)
    await ada.says("/campaigns")
    await ada.taps("1 · Ada")
    card = await ada.sees("Budget:")
    assert {"Resume", "Edit", "Pause"}.isdisjoint(card.buttons)
    for verb in ("resume", "edit"):
        assert "no longer valid" in await ada.presses(card.id, f"campaigns:{verb}:1")


async def test_reports_at_the_same_moment_are_all_counted(
    bot: Running, telegram: Telegram, ada: Person
) -> None:
    await stands(bot, telegram, ada)
    now = await telegram.now()

    def heard(person_id: int) -> None:
        with bot.storage.transaction() as tx:
            placement = placements.find_placement(tx, 1)
            assert placement is not None
            reports.report(tx, 1, person_id, "adult", now)
            reports.pause_if_enough(tx, placement.campaign_id, now)

    await asyncio.gather(*(asyncio.to_thread(heard, person_id) for person_id in (9001, 9002, 9003)))
    assert await is_paused(bot)
