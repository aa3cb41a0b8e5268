"""/campaigns: what an advertiser sees of a campaign, and what they can do about it."""

import asyncio

import pytest

from handlers.running import Running
from storage import campaign_changes, campaigns, channel_rules, people
from storage.campaigns import Campaign
from storage.columns import NANOSTARS
from storage.ledger import advertiser, balance
from tests.books import balances
from tests.cast import Person, Telegram
from tests.shop import one_engine
from tests.sponsoring import SPONSORED, has_room, placements, running_campaign, until


def campaign(bot: Running, campaign_id: int = 1) -> Campaign:
    with bot.storage.reading() as tx:
        found = campaigns.find_campaign(tx, campaign_id)
    assert found is not None
    return found


async def opens(ada: Person, part: str = "Budget:") -> None:
    await ada.says("/campaigns")
    await ada.taps("1 · Ada")
    await ada.sees(part)


async def has_balance(bot: Running, telegram: Telegram, ada: Person, stars: int = 100) -> None:
    """From a campaign that never ran."""
    now = await telegram.now()
    other = await running_campaign(bot, telegram, ada, stars=stars, days=1, bid=1)
    with bot.storage.transaction() as tx:
        campaigns.stop(tx, other, "stopped", now)


@one_engine
async def test_the_card_says_reach_and_posts(bot: Running, telegram: Telegram, ada: Person) -> None:
    channel = await has_room(bot, telegram)
    await running_campaign(bot, telegram, ada)
    post = await channel.sees(SPONSORED)
    await ada.says("/campaigns")
    await ada.taps("1 · Ada")
    card = await ada.sees("Reach: one post in channels with 1,000 subscribers")
    assert card.has("Casa & Cucina (1,000): up now, 20 ⭐ · https://t.me/c/")
    assert card.has(f"/{post.id}")
    assert card.has("Clicks are counted only when the owners of this bot set PUBLIC_URL")


@one_engine
async def test_the_average_price_stands_beside_the_bid(bot: Running, telegram: Telegram, ada: Person) -> None:
    await has_room(bot, telegram)
    await running_campaign(bot, telegram, ada, bid=30)
    await until(telegram, lambda: any(one.posted_at for one in placements(bot)))
    await telegram.clock_moves(hours=25)
    await ada.sees("is over")
    await ada.says("/campaigns")
    await ada.taps("1 · Ada")
    await ada.sees("Paid on average for 1000 subscribers: 20 ⭐; your bid is 30 ⭐")


@one_engine
async def test_a_campaign_that_spends_evenly_is_told_so(
    bot: Running, telegram: Telegram, ada: Person
) -> None:
    await running_campaign(bot, telegram, ada)
    await opens(ada, "It is on pace")
    await telegram.clock_moves(hours=72)
    await opens(ada, "It is behind, and weighs more")


@one_engine
async def test_a_pause_keeps_it_out_of_channels(bot: Running, telegram: Telegram, ada: Person) -> None:
    await running_campaign(bot, telegram, ada)
    await opens(ada)
    await ada.taps("Pause")
    await ada.sees("The days of the pause are added at its end")
    channel = await has_room(bot, telegram)
    await telegram.clock_moves(hours=48)
    assert await channel.posted() == []
    until = campaign(bot).last_day
    await opens(ada, "paused by you")
    await ada.taps("Resume")
    await ada.sees("goes on")
    await channel.sees(SPONSORED)
    assert (campaign(bot).last_day - until).days == 2


@one_engine
async def test_an_old_pause_button_does_nothing(bot: Running, telegram: Telegram, ada: Person) -> None:
    await running_campaign(bot, telegram, ada)
    await opens(ada)
    await ada.taps("Pause")
    menu = await ada.sees("is paused")
    assert "no longer valid" in await ada.presses(menu.id, "campaigns:pause:1")


@one_engine
async def test_an_edit_goes_back_to_review(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    await running_campaign(bot, telegram, ada)
    await opens(ada)
    await ada.taps("Edit")
    await ada.sees("Until it is approved nothing more of this campaign is posted")
    await ada.taps("✎ Text")
    await ada.sees("want to say")
    await ada.says("Warm bread at five.")
    await ada.sees("Before you send it")
    await ada.taps("Send to review")
    await ada.sees("awaits its review")
    channel = await has_room(bot, telegram)
    await telegram.clock_moves(hours=24)
    assert await channel.posted() == []
    await olga.says("/review")
    await olga.sees("✎ Text: Fresh bread every morning, baked at four. → Warm bread at five.")
    await olga.taps("Approve")
    await channel.sees("Warm bread at five.")


@one_engine
async def test_the_days_of_a_second_review_come_back(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    await running_campaign(bot, telegram, ada)
    before = campaign(bot)
    await telegram.clock_moves(hours=24)
    await opens(ada)
    await ada.taps("Edit")
    await ada.taps("Send to review")
    await ada.sees("awaits its review")
    await telegram.clock_moves(hours=48)
    await olga.says("/review")
    await olga.taps("Approve")
    await ada.sees("is approved")
    after = campaign(bot)
    assert (after.last_day - before.last_day).days == 2
    assert after.first_day == before.first_day


@one_engine
async def test_a_copy_begins_with_the_same_answers(bot: Running, telegram: Telegram, ada: Person) -> None:
    await has_room(bot, telegram)
    await running_campaign(bot, telegram, ada, days=30)
    await opens(ada)
    await ada.taps("Copy")
    await ada.sees("Text: Fresh bread every morning, baked at four.")
    await ada.taps("Pay 100")
    await ada.sees("The budget of")


@pytest.mark.parametrize("verb", ["Edit", "Copy"])
@one_engine
async def test_a_message_that_is_being_written_is_not_lost(
    bot: Running, telegram: Telegram, ada: Person, verb: str
) -> None:
    await running_campaign(bot, telegram, ada)
    await ada.says("/advertise")
    await ada.sees("Who advertises")
    await ada.says("Ada’s Mill")
    await ada.sees("want to say")
    await opens(ada)
    await ada.taps(verb)
    await ada.sees("have begun a sponsored message")
    await ada.taps("Go on with it")
    await ada.sees("want to say")
    await opens(ada)
    await ada.taps(verb)
    await ada.taps("Replace it")
    await ada.sees("Name: Ada’s Bakery|Text: Fresh bread")


@one_engine
async def test_what_is_begun_is_told_as_it_is(bot: Running, telegram: Telegram, ada: Person) -> None:
    await has_room(bot, telegram)
    await running_campaign(bot, telegram, ada, days=30)
    await ada.says("/advertise")
    await ada.sees("Who advertises")
    await opens(ada)
    card = await ada.sees("Copy|Ada’s Bakery")
    await ada.taps("Copy")
    await ada.sees("Text: Fresh bread")
    await ada.presses(card.id, "campaigns:copy:1")
    await ada.sees("Text: Fresh bread")
    await ada.presses(card.id, "campaigns:edit:1")
    await ada.sees("have begun a sponsored message")
    await ada.taps("Replace it")
    await ada.sees("Before you send it")
    await ada.presses(card.id, "campaigns:copy:1")
    await ada.sees("You are changing “Ada’s Bakery”")


@one_engine
async def test_an_empty_balance_is_topped_up_on_the_way(
    bot: Running, telegram: Telegram, ada: Person
) -> None:
    await has_room(bot, telegram)
    await running_campaign(bot, telegram, ada, stars=100, days=30)
    await opens(ada)
    await ada.taps("Add money")
    await ada.sees("Your balance is too small for that: the smallest amount is 10 ⭐")
    await ada.taps("Top up 100 ⭐")
    assert (await ada.pays()).ok
    await ada.sees("(?i)thank you")
    await opens(ada)
    await ada.taps("Add money")
    await ada.taps("\\+100")
    await ada.sees("has a budget of 200 ⭐ now")


async def test_money_is_added_from_the_balance(bot: Running, telegram: Telegram, ada: Person) -> None:
    await has_room(bot, telegram)
    await running_campaign(bot, telegram, ada, stars=100, days=30)
    await has_balance(bot, telegram, ada)
    await opens(ada)
    await ada.taps("Add money")
    menu = await ada.sees("your balance is 100 ⭐")
    await ada.taps("\\+50")
    await ada.sees("has a budget of 150 ⭐ now")
    assert "no longer valid" in await ada.presses(menu.id, "campaigns:add:1:100:50")
    assert balances(bot.storage)["advertiser:1002"] == "50"


async def test_two_presses_at_once_add_money_once(bot: Running, telegram: Telegram, ada: Person) -> None:
    await running_campaign(bot, telegram, ada, stars=100)
    await has_balance(bot, telegram, ada)
    now = await telegram.now()

    def adds() -> bool:
        with bot.storage.transaction() as tx:
            return campaign_changes.add_money(tx, 1, 50, 100, now) is not None

    done = await asyncio.gather(*(asyncio.to_thread(adds) for _ in range(4)))
    assert sorted(done) == [False, False, False, True]
    assert balances(bot.storage)["campaign:1"] == "150"


@one_engine
async def test_no_more_is_added_than_can_be_spent(bot: Running, telegram: Telegram, ada: Person) -> None:
    await has_room(bot, telegram)
    await running_campaign(bot, telegram, ada, stars=100)
    await has_balance(bot, telegram, ada)
    await opens(ada)
    await ada.taps("Add money")
    await ada.sees("your balance is 100 ⭐")
    await ada.taps("\\+100")
    await ada.sees("more I cannot sell")
    with bot.storage.reading() as tx:
        assert balance(tx, advertiser(ada.id)) == 100 * NANOSTARS


@one_engine
async def test_why_not_mine_names_what_to_change(bot: Running, telegram: Telegram, ada: Person) -> None:
    channel = await has_room(bot, telegram)
    with bot.storage.transaction() as tx:
        channel_rules.change(tx, channel.owner.id, channel.id, floor=50 * NANOSTARS)
    await running_campaign(bot, telegram, ada)
    await opens(ada)
    await ada.taps("Why not mine")
    await ada.sees("one channel asks more than your bid: raise it")


@one_engine
async def test_why_not_mine_of_a_paused_one(bot: Running, telegram: Telegram, ada: Person) -> None:
    await running_campaign(bot, telegram, ada)
    with bot.storage.transaction() as tx:
        campaign_changes.pause(tx, 1, campaign_changes.ADVERTISER, await telegram.now())
    await opens(ada)
    await ada.taps("Why not mine")
    await ada.sees("paused by you")


@one_engine
async def test_anothers_campaign_cannot_be_touched(bot: Running, telegram: Telegram, ada: Person) -> None:
    await running_campaign(bot, telegram, ada)
    mallory = await telegram.person("Mallory")
    await mallory.says("/campaigns")
    menu = await mallory.sees("You have no campaigns yet")
    verbs = ("open", "pause", "resume", "edit", "copy", "more", "why", "ask", "stop")
    tried = [f"campaigns:{verb}:{number}" for verb in verbs for number in (1, 999)]
    assert {await mallory.presses(menu.id, data) for data in tried} == {
        "That button is no longer valid. Here is the current state."
    }
    assert campaign(bot).is_running()


@one_engine
async def test_an_italian_advertiser_pauses_in_italian(bot: Running, telegram: Telegram, ada: Person) -> None:
    await running_campaign(bot, telegram, ada)
    with bot.storage.transaction() as tx:
        people.choose_language(tx, ada.id, "it")
    await ada.says("/campaigns")
    await ada.taps("1 · Ada")
    await ada.taps("Pausa")
    await ada.sees("I giorni della pausa si aggiungono alla fine")
    await ada.says("/campaigns")
    await ada.sees("in pausa, per tua scelta")
    assert placements(bot) == []
