"""What the card says of a channel: its rules, and all that stands against it."""

import pytest

from handlers.running import Running
from rules.topics import CATEGORIES
from storage import channel_rules
from storage import channels as store
from tests.cast import Channel, Person, Telegram
from tests.shop import one_engine
from tests.sponsoring import add_channel, running_campaign

pytestmark = one_engine


@pytest.fixture
async def casa(telegram: Telegram, carlo: Person) -> Channel:
    await carlo.says("/start")
    await carlo.sees("Carlo")
    return await telegram.channel("Casa & <Cucina>", owner=carlo, subscribers=1234, username="casa_cucina")


async def opens_card(carlo: Person, *menus: str) -> None:
    await carlo.says("/channels")
    await carlo.taps("^Casa")
    for menu in menus:
        await carlo.taps(menu)


def sets(bot: Running, carlo: Person, channel: Channel, **rules: int | str) -> None:
    with bot.storage.transaction() as tx:
        assert channel_rules.change(tx, carlo.id, channel.id, **rules)


async def test_joining_guesses_the_language(telegram: Telegram, bot: Running) -> None:
    dora = await telegram.person("Dora", language="it")
    await dora.says("/start")
    await dora.sees("Dora")
    channel = await telegram.channel("Orto", owner=dora)
    await channel.adds_bot()
    await dora.sees("Penso che sia in italiano")
    await dora.taps("Argomenti")
    await dora.taps("Cibo")
    await dora.sees("Scelti: Cibo")


async def test_a_language_is_chosen_by_name(carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("I take it to be in English")
    await carlo.taps("^Language$")
    await carlo.taps("Italian")
    await carlo.sees("Language: Italian")


async def test_a_channel_has_three_topics_at_most(carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    await carlo.taps("^Topics$")
    for topic in ("Food", "Home", "News"):
        await carlo.taps(topic)
    assert "at most 3 topics" in (await carlo.taps("Art") or "")
    await carlo.taps("Back")
    await carlo.sees("Topics: Food, Home, News")


async def test_ask_me_first_is_a_switch(carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("posted at once")
    await carlo.taps("Who may advertise")
    await carlo.taps("✗ Ask me first")
    await carlo.sees("you are asked first")
    await carlo.taps("✓ Ask me first")
    await carlo.sees("New posts: posted at once")


async def test_fair_traffic_is_off_until_wanted(carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("Fair traffic: off")
    await carlo.taps("Fair traffic")
    await carlo.sees("nobody is rewarded for joining")
    await carlo.taps("✗ Promote others here")
    await carlo.taps("✗ Promote me elsewhere")
    await carlo.taps("Back")
    await carlo.sees("promotes others, is promoted elsewhere")


async def test_a_private_channel_cannot_be_promoted(telegram: Telegram, carlo: Person) -> None:
    await carlo.says("/start")
    await carlo.sees("Carlo")
    secret = await telegram.channel("Casa mia", owner=carlo)
    await secret.adds_bot()
    await carlo.sees("has joined")
    await carlo.taps("Fair traffic")
    assert "public link" in (await carlo.taps("Promote me elsewhere") or "")
    assert "public link" in (await carlo.taps("Find me in /discover") or "")


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ({"posts_per_day": 0}, "Closed: It allows no sponsored posts a day. Choose a number"),
        ({"posts_per_day": 6, "gap_hours": 12}, "only 2 of 6 a day find room"),
        ({"floor": 50 * 10**9}, "the highest bid is 20 ⭐ now"),
        ({}, "It has no topics"),
    ],
    ids=["no_posts_a_day", "gap_too_long", "floor_above_every_bid", "no_topics"],
)
async def test_the_card_says_what_its_rules_prevent(
    bot: Running,
    telegram: Telegram,
    carlo: Person,
    casa: Channel,
    ada: Person,
    rules: dict[str, int],
    said: str,
) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    await running_campaign(bot, telegram, ada, bid=20)
    sets(bot, carlo, casa, quiet_from=23, quiet_to=8, **rules)
    await opens_card(carlo)
    await carlo.sees(said)


async def test_the_card_says_that_nobody_advertises(carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("No campaign runs just now")


async def test_refusing_everything_closes_a_channel(bot: Running, carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    with bot.storage.transaction() as tx:
        for name in CATEGORIES:
            channel_rules.toggle(tx, carlo.id, casa.id, "refused_categories", name)
    await opens_card(carlo)
    await carlo.sees("Closed: It refuses every category")


async def test_an_empty_channel_is_closed(bot: Running, telegram: Telegram, carlo: Person) -> None:
    channel = await add_channel(bot, telegram, carlo)
    with bot.storage.transaction() as tx:
        tx.get_one(store.Channel, channel.id).subscribers = 0
    await opens_card(carlo)
    await carlo.sees("Closed: It has no subscribers yet")


async def test_everything_against_it_is_said_at_once(bot: Running, carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    await carlo.taps("Pause")
    sets(bot, carlo, casa, posts_per_day=0)
    await opens_card(carlo)
    card = await carlo.sees("You paused it")
    assert "It allows no sponsored posts" in card.text


async def test_italians_read_the_card_in_italian(telegram: Telegram, bot: Running) -> None:
    dora = await telegram.person("Dora", language="it")
    await dora.says("/start")
    await dora.sees("Dora")
    channel = await telegram.channel("Casa", owner=dora)
    await channel.adds_bot()
    await dora.sees("Chi può fare pubblicità: da 1 ⭐ per 1000 iscritti")
    await dora.taps("Traffico equo")
    await dora.sees("nessuno riceve un premio")


async def test_an_old_menu_shows_what_is_true_now(bot: Running, carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    await carlo.taps("Who may advertise")
    with bot.storage.transaction() as tx:
        channel_rules.change(tx, carlo.id, casa.id, asks_first=True)
    await carlo.taps("✗ Ask me first")
    await carlo.sees("✓|you are asked first")


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ({"floor": 50 * 10**9}, "1 bids less than you ask"),
        ({"refused_categories": '["food"]'}, "1 is of a category that you refuse"),
        ({"subscribers": 10**6}, "1 has too little money left for a channel of this size"),
        ({}, "1 campaign runs now, and 1 of them may post here"),
    ],
    ids=["floor", "category", "size", "nothing"],
)
async def test_the_posts_page_says_what_keeps_campaigns_away(
    bot: Running,
    telegram: Telegram,
    carlo: Person,
    casa: Channel,
    ada: Person,
    rules: dict[str, int],
    said: str,
) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    await carlo.taps("Pause")
    await running_campaign(bot, telegram, ada, bid=20)
    with bot.storage.transaction() as tx:
        channel = tx.get_one(store.Channel, casa.id)
        for name, value in rules.items():
            setattr(channel, name, value)
        tx.add(channel)
    await opens_card(carlo, "Posts, and why")
    await carlo.sees(said)
