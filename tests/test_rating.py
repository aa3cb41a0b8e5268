"""Channel owners say what they think of the messages that they carried."""

import pytest

from handlers.rating import voices
from handlers.running import Running
from handlers.words import Voice
from storage import channel_rules
from storage.channels import Channel as Row
from storage.ratings import Rated, rated
from tests.cast import Channel, Person, Telegram
from tests.shop import one_engine
from tests.sponsoring import (
    SPONSORED,
    add_channel,
    books_ad,
    placements,
    row_of,
    running_campaign,
    sees_standing,
)


@pytest.fixture
async def casa(bot: Running, telegram: Telegram, carlo: Person, ada: Person, olga: Person) -> Channel:
    """A channel in which a post of Ada's has just ended."""
    channel = await add_channel(bot, telegram, carlo)
    await books_ad(ada, olga)
    await sees_standing(bot, telegram, channel)
    await telegram.clock_moves(hours=24, minutes=1)
    await carlo.sees("A sponsored post in Casa & Cucina is over")
    return channel


@one_engine
async def test_a_liked_message_speaks_for_its_advertiser(
    bot: Running, carlo: Person, ada: Person, casa: Channel
) -> None:
    await carlo.taps("👍 I like it")
    await carlo.sees("“Ada’s Bakery” was good to carry")
    with bot.storage.reading() as tx:
        assert voices(tx, Voice("en"), ada.id) == "👍 1 of 1 channel"
        assert voices(tx, Voice("it"), carlo.id) == "nessun canale l’ha ancora valutato"


@one_engine
async def test_a_disliked_advertiser_may_be_refused(
    bot: Running, carlo: Person, ada: Person, casa: Channel
) -> None:
    await carlo.taps("👎")
    await carlo.taps("Refuse this advertiser")
    await carlo.sees("Nothing of “Ada’s Bakery” appears in Casa & Cucina any more")
    assert row_of(bot, casa).refuses_advertisers() == {ada.id}
    await carlo.taps("Refused advertisers")
    await carlo.taps("Ada’s Bakery")
    await carlo.sees("you refuse no advertiser")
    assert row_of(bot, casa).refuses_advertisers() == frozenset()


@one_engine
async def test_a_refused_advertiser_posts_no_more(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    refusing, other = [await add_channel(bot, telegram, carlo) for _ in range(2)]
    with bot.storage.transaction() as tx:
        channel_rules.refuse_advertiser(tx, carlo.id, refusing.id, ada.id)
    await running_campaign(bot, telegram, ada)
    await other.sees(SPONSORED)
    assert await refusing.shows() == []


@one_engine
async def test_strangers_have_no_say(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, casa: Channel
) -> None:
    mallory = await telegram.person("Mallory")
    await mallory.says("/start")
    menu = await mallory.sees("Mallory")
    number = placements(bot)[0].id
    verbs = (f"{verb}:{number}" for verb in ("good", "bad", "refuse", "best"))
    for data in (*verbs, "good:0", "good:x", ""):
        assert "no longer valid" in await mallory.presses(menu.id, f"rate:{data}")
    with bot.storage.reading() as tx:
        assert rated(tx, ada.id).all == 0


@one_engine
async def test_a_post_that_still_stands_is_not_rated(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    await running_campaign(bot, telegram, ada)
    await sees_standing(bot, telegram, channel)
    await carlo.says("/channels")
    menu = await carlo.sees("Casa")
    assert "no longer valid" in await carlo.presses(menu.id, f"rate:good:{placements(bot)[0].id}")


@one_engine
async def test_a_former_owner_has_no_say(bot: Running, carlo: Person, casa: Channel) -> None:
    with bot.storage.transaction() as tx:
        tx.get_one(Row, casa.id).owner_id = 1
    assert "no longer valid" in (await carlo.taps("👍 I like it") or "")


@one_engine
async def test_the_card_says_why_a_post_was_there(carlo: Person, casa: Channel) -> None:
    await carlo.says("/channels")
    await carlo.taps("^Casa")
    await carlo.taps("Posts, and why")
    await carlo.sees("10 ⭐ yours")
    await carlo.taps("Why 1")
    shown = await carlo.sees("the strongest of the bids that your rules let in. 20 ⭐ for 1,000 subscribers")
    assert "no channel has rated it yet" in shown.text


@one_engine
async def test_slots_that_nobody_took_are_listed(bot: Running, telegram: Telegram, carlo: Person) -> None:
    await add_channel(bot, telegram, carlo)
    await telegram.clock_moves(days=2)
    await carlo.says("/channels")
    await carlo.taps("^Casa")
    await carlo.taps("Posts, and why")
    await carlo.sees("left empty")


@one_engine
async def test_a_channel_has_one_voice_about_an_advertiser(
    bot: Running, carlo: Person, ada: Person, casa: Channel
) -> None:
    await carlo.taps("👍 I like it")
    await carlo.sees("was good to carry")
    await carlo.taps("👎")
    await carlo.sees("you did not like")
    with bot.storage.reading() as tx:
        assert rated(tx, ada.id) == Rated(good=0, all=1)
