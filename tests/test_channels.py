"""How a channel joins, what its owner sees and sets, and how it leaves."""

import pytest

from handlers.running import Running
from storage import channels as channels_store
from storage.channels import Channel as Row
from tests.cast import Channel, Person, Telegram

pytestmark = pytest.mark.parametrize("storage", ["sqlite"], indirect=True)


@pytest.fixture
async def carlo(telegram: Telegram, bot: Running) -> Person:
    carlo = await telegram.person("Carlo")
    await carlo.says("/start")
    await carlo.sees("Carlo")
    return carlo


@pytest.fixture
async def casa(telegram: Telegram, carlo: Person) -> Channel:
    return await telegram.channel("Casa & <Cucina>", owner=carlo, subscribers=1234, username="casa_cucina")


def row(bot: Running, channel: Channel) -> Row | None:
    with bot.storage.reading() as tx:
        return channels_store.find_channel(tx, channel.id)


async def test_a_channel_joins_and_shows_its_card(carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    card = await carlo.sees("Casa & <Cucina> has joined")
    assert "Open for sponsored posts" in card.text
    assert "Subscribers: 1,234" in card.text
    assert "quiet hours: 23:00–08:00 (UTC)" in card.text


async def test_the_link_of_channels_adds_the_bot(carlo: Person, casa: Channel) -> None:
    await carlo.says("/channels")
    empty = await carlo.sees("Earn with your channel")
    await carlo.opens(empty.keys[0]["url"], channel=casa)
    await carlo.sees("has joined")


async def test_a_missing_right_is_explained(bot: Running, carlo: Person, casa: Channel) -> None:
    await casa.adds_bot(rights=("can_edit_messages",))
    await carlo.sees("I lack the right to post messages")
    assert row(bot, casa) is None


async def test_the_right_given_later_is_enough(carlo: Person, casa: Channel) -> None:
    await casa.adds_bot(rights=("can_edit_messages",))
    await carlo.sees("I lack the right")
    await casa.adds_bot()
    await carlo.sees("has joined")


async def test_only_who_may_post_can_bring_a_channel(
    bot: Running, telegram: Telegram, casa: Channel, carlo: Person
) -> None:
    mallory = await telegram.person("Mallory")
    await mallory.says("/start")
    await mallory.sees("Mallory")
    rights = {"can_promote_members": True}
    await telegram.post(
        "members", chat_id=casa.id, user_id=mallory.id, status="administrator", by=carlo.id, rights=rights
    )
    await casa.adds_bot(by=mallory)
    await mallory.sees("does not tell me that you run it")
    assert row(bot, casa) is None


async def test_a_channel_joins_though_its_owner_never_wrote(bot: Running, telegram: Telegram) -> None:
    dora = await telegram.person("Dora")
    channel = await telegram.channel("Dora’s", owner=dora)
    await channel.adds_bot()
    await dora.says("/channels")
    await dora.sees("Dora’s")


async def test_rules_are_set_with_buttons(bot: Running, carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    for group, rule, value, shown in (
        ("Posts and times", "Posts a day", "4", "posts a day: 4"),
        ("", "Gap", "12", "between posts: 12 h"),
        ("", "Quiet from", "21:00", "21:00–08:00"),
        ("", "Quiet until", "07:00", "21:00–07:00"),
        ("Who may advertise", "Lowest bid", "5 ⭐", "Lowest bid: 5 ⭐"),
    ):
        if group:
            await carlo.says("/channels")
            await carlo.taps("^Casa")
            await carlo.taps(group)
        await carlo.taps(rule)
        await carlo.taps(f"^{value}$")
        await carlo.sees(shown)
    channel = row(bot, casa)
    assert channel is not None
    assert (channel.posts_per_day, channel.gap_hours, channel.floor) == (4, 12, 5 * 10**9)


async def test_a_refused_category_is_told(carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    await carlo.taps("Who may advertise")
    await carlo.taps("Categories")
    await carlo.taps("Games")
    await carlo.taps("Back")
    await carlo.sees("Refused: Games")
    await carlo.taps("Back")
    await carlo.sees("refused: Games")


async def test_the_time_zone_is_said_in_words(carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    await carlo.taps("Posts and times")
    await carlo.taps("Time zone")
    await carlo.says("the moon")
    await carlo.sees("I don’t know the moon")
    await carlo.says("Rome")
    await carlo.sees("Time zone: Europe/Rome")


async def test_a_pause_says_why_it_is_closed(carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    await carlo.taps("Pause")
    await carlo.sees("Closed: You paused it")
    await carlo.taps("Resume")
    await carlo.sees("Open for sponsored posts")


async def test_a_removal_is_told_once(carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    await casa.removes_bot()
    await carlo.sees("I no longer post in Casa & <Cucina>. I am not an administrator there any more")
    await casa.adds_bot(rights=("can_edit_messages",))
    await carlo.says("/channels")
    await carlo.sees("I am not an administrator there any more")
    assert sum(message.has("I no longer post") for message in await carlo.chat()) == 1


async def test_a_right_taken_away_suspends(carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    await casa.adds_bot(rights=("can_delete_messages",))
    await carlo.sees("I lack the right to post messages there")


async def test_a_returned_bot_waits_for_resume(carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    await casa.removes_bot()
    await carlo.sees("no longer post")
    await casa.adds_bot()
    await carlo.sees("stays paused with its old rules until you press Resume")
    await carlo.taps("Resume")
    await carlo.sees("Open for sponsored posts")


async def test_a_change_of_rights_changes_no_owner(
    bot: Running, telegram: Telegram, carlo: Person, casa: Channel
) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    rita = await telegram.person("Rita")
    rights = {"can_post_messages": True, "can_promote_members": True}
    await telegram.post(
        "members", chat_id=casa.id, user_id=rita.id, status="administrator", by=carlo.id, rights=rights
    )
    await casa.adds_bot(by=rita, rights=("can_post_messages",))
    await rita.says("/channels")
    await rita.sees("Earn with your channel")
    await carlo.says("/channels")
    await carlo.sees("Open for sponsored posts")


async def test_foreign_buttons_do_nothing(
    bot: Running, telegram: Telegram, carlo: Person, casa: Channel
) -> None:
    await casa.adds_bot()
    await carlo.sees("has joined")
    before = row(bot, casa)
    mallory = await telegram.person("Mallory")
    await mallory.says("/channels")
    menu = await mallory.sees("Earn with your channel")
    for data in (
        "pause:{}",
        "resume:{}",
        "set:{}:day:0",
        "switch:{}:gets:1",
        "toggle:{}:topics:food",
        "accept:{}:1",
        "ask:{}:zone",
        "menu:{}:ads",
        "look:{}",
        "log:{}",
        "why:{}:1",
        "card:{}",
    ):
        assert "no longer valid" in await mallory.presses(menu.id, "channels:" + data.format(casa.id))
    assert row(bot, casa) == before


async def test_forged_buttons_do_nothing(bot: Running, carlo: Person, casa: Channel) -> None:
    await casa.adds_bot()
    card = await carlo.sees("has joined")
    before = row(bot, casa)
    forged = (
        "",
        "set",
        "set:x:day:1",
        "set:{0}:day:7",
        "set:{0}:owner_id:1",
        f"card:{'9' * 30}",
        "ask:{0}:{0}",
        "menu:{0}:log",
        "switch:{0}:asks:2",
        "switch:{0}:owner_id:1",
        "toggle:{0}:topics:everything",
        "toggle:{0}:suspended:food",
        "accept:{0}:7",
        "why:{0}:7",
        "why:{0}:x",
    )
    for data in forged:
        assert "no longer valid" in await carlo.presses(card.id, "channels:" + data.format(casa.id))
    assert row(bot, casa) == before
