"""*Ask me first*: what the owner of a channel sees before its readers do, and what becomes of the answer."""

from handlers.running import Running
from storage import campaigns, outbox
from storage.columns import NANOSTARS
from tests.books import balances
from tests.cast import Channel, Person, Telegram
from tests.shop import one_engine
from tests.sponsoring import SPONSORED, TEXT, add_channel, clock_goes_to, running_campaign, until
from tests.sponsoring import placements as placed


async def asked(bot: Running, telegram: Telegram, carlo: Person, ada: Person, **rules: int) -> Channel:
    """A channel whose owner was just asked about Ada's post."""
    channel = await add_channel(bot, telegram, carlo, **{"asks_first": True, "posts_per_day": 2, **rules})
    await running_campaign(bot, telegram, ada)
    await carlo.sees("May it?")
    await until(telegram, lambda: knows_its_question(bot))
    return channel


def knows_its_question(bot: Running) -> bool:
    """The owner sees the question a moment sooner."""
    with bot.storage.reading() as tx:
        return outbox.message_of(tx, f"ask:{placed(bot)[-1].id}") is not None


async def test_nothing_appears_until_its_owner_agrees(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await asked(bot, telegram, carlo, ada)
    shown = (await carlo.chat())[-2]
    assert (shown.text, shown.buttons) == (f"{SPONSORED}\n\n{TEXT}", ["See the menu", "Why this ad?"])
    assert await channel.posted() == []
    assert balances(bot.storage)["placement:1"] == "20"
    await carlo.taps("Approve")
    post = await channel.sees(SPONSORED)
    await carlo.sees("“Ada’s Bakery” stands in")
    assert [message.buttons for message in (await carlo.chat())[-1:]] == [[]]
    await telegram.clock_moves(hours=24, minutes=1)
    await carlo.sees("10 ⭐ yours")
    assert not any(one.id == post.id for one in await channel.posted())


async def test_a_refused_post_costs_nothing(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await asked(bot, telegram, carlo, ada)
    await carlo.taps("✗ Refuse$")
    await carlo.sees("It does not appear, and the advertiser pays nothing")
    assert balances(bot.storage)["campaign:1"] == "100"
    assert await channel.posted() == []


async def test_no_answer_skips_the_slot(bot: Running, telegram: Telegram, carlo: Person, ada: Person) -> None:
    channel = await asked(bot, telegram, carlo, ada, posts_per_day=1)
    question = (await carlo.chat())[-1]
    await telegram.clock_moves(hours=12, minutes=1)
    await carlo.sees("Nobody answered within 12 hours")
    assert placed(bot)[0].reason == "no-answer"
    assert balances(bot.storage)["campaign:1"] in ("100", "80")
    await carlo.presses(question.id, "ask:yes:1")
    await carlo.sees("Nobody answered within 12 hours")
    assert await channel.posted() == []


@one_engine
async def test_a_refused_advertiser_is_offered_no_more(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await asked(bot, telegram, carlo, ada, posts_per_day=6, gap_hours=1)
    await carlo.taps("Refuse this advertiser")
    await carlo.sees("I no longer offer you this advertiser there")
    await telegram.clock_moves(hours=5)
    await ada.says("/help")
    await ada.sees("/start")
    assert len(placed(bot)) == 1
    assert await channel.posted() == []


@one_engine
async def test_only_the_owner_has_a_say(bot: Running, telegram: Telegram, carlo: Person, ada: Person) -> None:
    channel = await asked(bot, telegram, carlo, ada)
    await ada.says("/help")
    mine = await ada.sees("/start")
    assert "no longer" in await ada.presses(mine.id, "ask:yes:1")
    assert "no longer" in await ada.presses(mine.id, "ask:yes:99")
    assert placed(bot)[0].is_asked()
    assert await channel.posted() == []


@one_engine
async def test_a_late_yes_keeps_the_quiet_hours(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await clock_goes_to(telegram, 18)
    channel = await asked(bot, telegram, carlo, ada, quiet_from=20, quiet_to=8, posts_per_day=1)
    await clock_goes_to(telegram, 21)
    await carlo.taps("Approve")
    await carlo.sees("leave no room for it any more")
    assert balances(bot.storage)["campaign:1"] == "100"
    assert await channel.posted() == []


@one_engine
async def test_nobody_is_asked_in_quiet_hours(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await clock_goes_to(telegram, 3)
    await add_channel(bot, telegram, carlo, quiet_from=23, quiet_to=8, asks_first=True)
    await running_campaign(bot, telegram, ada)
    await telegram.clock_moves(hours=4.9)
    await carlo.says("/help")
    await carlo.sees("/start")
    assert placed(bot) == []
    await telegram.clock_moves(hours=0.2)
    await carlo.sees("May it?")


@one_engine
async def test_a_slot_is_asked_about_once(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await asked(bot, telegram, carlo, ada, posts_per_day=1)
    await running_campaign(bot, telegram, ada, bid=30)
    await carlo.taps("✗ Refuse$")
    await carlo.sees("It does not appear")
    await telegram.clock_moves(minutes=5)
    await carlo.says("/help")
    await carlo.sees("/start")
    assert len(placed(bot)) == 1


@one_engine
async def test_a_stopped_campaign_ends_the_question(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await asked(bot, telegram, carlo, ada)

    with bot.storage.transaction() as tx:
        campaigns.stop(tx, 1, "stopped", bot.application.bot_data.now())
    await carlo.sees("the campaign or the channel stopped before you answered")
    assert balances(bot.storage)["advertiser:1003"] == "100"


@one_engine
async def test_a_yes_with_a_lost_answer_posts_once(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, olga: Person
) -> None:
    channel = await asked(bot, telegram, carlo, ada)
    await telegram.fault("drop_after", method="sendMessage", chat_id=channel.id)
    await carlo.taps("Approve")
    await carlo.sees("Telegram did not say whether it appeared")
    await olga.sees("may or may not stand")
    await telegram.clock_moves(hours=3)
    await until(telegram, lambda: placed(bot)[0].unknown_at is not None)
    assert len(await channel.posted()) == 1
    assert placed(bot)[0].price == 20 * NANOSTARS
