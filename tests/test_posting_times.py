"""When sponsored posts come and when they do not, and what readers may ask of them."""

from datetime import timedelta

import pytest

from handlers.running import Running
from rules.placement import open_slot
from storage import campaigns as campaigns_store
from storage import channel_rules, placements
from storage.terms import terms
from tests.books import balances
from tests.cast import Person, Telegram
from tests.sponsoring import (
    SPONSORED,
    add_channel,
    clock_goes_to,
    lone_choice,
    running_campaign,
    sees_standing,
    until,
)
from tests.sponsoring import placements as placed

pytestmark = pytest.mark.parametrize("storage", ["sqlite"], indirect=True)


async def test_an_owner_says_that_an_unknown_post_stands(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, olga: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    await telegram.fault("drop_after", method="sendMessage", chat_id=channel.id)
    await running_campaign(bot, telegram, ada)
    await olga.sees("may or may not stand")
    await olga.says("/review")
    await olga.taps("It stands")
    await olga.sees("post’s link")
    post = await channel.sees(SPONSORED)
    await olga.says(f"https://t.me/c/{str(channel.id)[4:]}/{post.id}")
    await olga.sees("stands, and is paid at its end")
    await telegram.clock_moves(hours=24, minutes=1)
    await carlo.sees("10 ⭐ yours")
    assert not any(one.id == post.id for one in await channel.posted())


async def test_a_post_cut_off_by_a_crash_waits_for_an_owner(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, olga: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo, posts_per_day=0)
    campaign = await running_campaign(bot, telegram, ada)
    now = await telegram.now()
    with bot.storage.transaction() as tx:
        row = channel_rules.change(tx, carlo.id, channel.id, posts_per_day=1)
        message = campaigns_store.find_campaign(tx, campaign)
        slot = open_slot(now, row.timetable()) if row else None
        assert row
        assert message
        assert slot
        choice = lone_choice(message, row.subscribers)
        assert placements.intend(tx, row, slot, choice, terms(tx).sponsored_shares(), now)
    await olga.sees("may or may not stand")
    assert await channel.posted() == []


async def test_a_refused_post_suspends_the_channel(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    gone = "Forbidden: bot was kicked from the channel chat"
    await telegram.fault(
        "status", method="sendMessage", chat_id=channel.id, status=403, description=gone, times=-1
    )
    campaign = await running_campaign(bot, telegram, ada)
    await carlo.sees("I no longer post in Casa & Cucina. Telegram did not let me post there.")
    await telegram.clock_moves(hours=5)
    tried = [
        call for call in await telegram.calls("sendMessage") if call["params"]["chat_id"] == str(channel.id)
    ]
    assert len(tried) == 1
    assert balances(bot.storage)[f"campaign:{campaign}"] == "100"


async def test_a_paused_channel_is_posted_later_in_its_slot(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo, posts_per_day=1)
    await telegram.fault("status", method="sendMessage", chat_id=channel.id, status=429, retry_after=1)
    await running_campaign(bot, telegram, ada)
    await telegram.clock_moves(seconds=2)
    await channel.sees(SPONSORED)
    assert len(placed(bot)) == 1


async def test_a_slot_that_closed_while_waiting_is_missed(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await clock_goes_to(telegram, 12)
    channel = await add_channel(bot, telegram, carlo, quiet_from=22, quiet_to=8, posts_per_day=1)
    await telegram.fault("status", method="sendMessage", chat_id=channel.id, status=429, retry_after=36000)
    campaign = await running_campaign(bot, telegram, ada)
    await until(telegram, lambda: any(one.retry_at for one in placed(bot)))
    await clock_goes_to(telegram, 22.5)
    await until(telegram, lambda: [one.reason for one in placed(bot)] == ["missed"])
    assert balances(bot.storage)[f"campaign:{campaign}"] == "100"


async def test_nothing_is_posted_in_quiet_hours(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await clock_goes_to(telegram, 3)
    channel = await add_channel(bot, telegram, carlo, quiet_from=23, quiet_to=8)
    await running_campaign(bot, telegram, ada)
    await telegram.clock_moves(hours=4.9)
    assert await channel.posted() == []
    await telegram.clock_moves(hours=0.2)
    await channel.sees(SPONSORED)


async def test_two_posts_keep_the_gap(bot: Running, telegram: Telegram, carlo: Person, ada: Person) -> None:
    await clock_goes_to(telegram, 8)
    channel = await add_channel(bot, telegram, carlo, gap_hours=6)
    for _ in range(2):
        await running_campaign(bot, telegram, ada)
    await sees_standing(bot, telegram, channel)
    await telegram.clock_moves(hours=5.9)
    await ada.says("/help")
    await ada.sees("/start")
    assert len(await channel.posted()) == 1
    await telegram.clock_moves(hours=0.2)
    await until(telegram, lambda: len(placed(bot)) == 2)
    assert placed(bot)[1].intended_at - placed(bot)[0].intended_at >= timedelta(hours=6)


async def test_the_same_message_returns_after_three_days(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    await running_campaign(bot, telegram, ada)
    await sees_standing(bot, telegram, channel)
    await telegram.clock_moves(hours=25)
    await channel.no_longer_sees(SPONSORED)
    await until(telegram, lambda: placed(bot)[0].settled_at is not None)
    await telegram.clock_moves(hours=46)
    await ada.says("/campaigns")
    await ada.sees("Spent 20 ⭐")
    assert await channel.posted() == []
    await telegram.clock_moves(hours=2)
    await channel.sees(SPONSORED)


async def test_a_post_too_old_to_delete_is_left_to_its_owner(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    await running_campaign(bot, telegram, ada)
    await sees_standing(bot, telegram, channel)
    await telegram.clock_moves(hours=49)
    await carlo.sees("please delete it")


async def test_an_owner_who_lost_the_channel_is_not_paid_for_it(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    await telegram.post(
        "members", chat_id=channel.id, user_id=carlo.id, status="member", by=carlo.id, rights={}
    )
    await telegram.clock_moves(hours=25)
    await running_campaign(bot, telegram, ada)
    await carlo.sees("You no longer run this channel")
    assert await channel.posted() == []


async def test_a_reader_asks_why_and_reports(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, olga: Person
) -> None:
    channel, rita = await add_channel(bot, telegram, carlo), await telegram.person("Rita")
    await running_campaign(bot, telegram, ada)
    post = await channel.sees(SPONSORED)
    await rita.opens(post.keys[1]["url"])
    await rita.sees("“Ada’s Bakery” pays for this post")
    await rita.taps("It is misleading")
    await rita.sees("Thank you")
    await olga.sees("A reader reports post 1 of campaign 1")


async def test_a_reader_may_be_faster_than_the_answer(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel, rita = await add_channel(bot, telegram, carlo), await telegram.person("Rita")
    await telegram.fault("slow", method="sendMessage", chat_id=channel.id, accepted=True, seconds=2)
    await running_campaign(bot, telegram, ada)
    post = await channel.sees(SPONSORED)
    await rita.opens(post.keys[1]["url"])
    await rita.sees("“Ada’s Bakery” pays for this post")
    await rita.taps("It is misleading")
    await rita.sees("Thank you")


async def test_a_report_counts_once(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, olga: Person
) -> None:
    channel, rita = await add_channel(bot, telegram, carlo), await telegram.person("Rita")
    await running_campaign(bot, telegram, ada)
    await channel.sees(SPONSORED)
    await rita.opens("https://t.me/fairshare_bot?start=why_1")
    card = await rita.sees("pays for this post")
    await rita.presses(card.id, "why:1:adult")
    await rita.looks_away()
    await rita.presses(card.id, "why:1:illegal")
    await rita.sees("reported this post already")
