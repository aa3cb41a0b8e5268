"""A channel is lost and comes back: nothing is posted before its owner says so."""

from datetime import timedelta

import pytest

from handlers.running import Running
from tests.cast import Channel, Person, Telegram
from tests.shop import one_engine
from tests.sponsoring import row_of, until

pytestmark = one_engine


@pytest.fixture
async def casa(telegram: Telegram, bot: Running, carlo: Person) -> Channel:
    channel = await telegram.channel("Casa", owner=carlo, subscribers=1000, username="casa_cucina")
    await carlo.says("/start")
    await carlo.sees("Carlo")
    await channel.adds_bot()
    await carlo.sees("has joined")
    return channel


async def becomes(telegram: Telegram, channel: Channel, person: Person, status: str) -> None:
    await person.looks_away()
    rights = {"can_post_messages": status == "administrator"}
    await telegram.post(
        "members", chat_id=channel.id, user_id=person.id, status=status, by=person.id, rights=rights
    )


async def test_an_owner_who_leaves_closes_the_channel(
    bot: Running, telegram: Telegram, carlo: Person, casa: Channel
) -> None:
    await becomes(telegram, casa, carlo, "left")
    await carlo.sees("You no longer run this channel")
    assert not row_of(bot, casa).is_open()


async def test_an_owner_who_returns_is_asked(
    bot: Running, telegram: Telegram, carlo: Person, casa: Channel
) -> None:
    await becomes(telegram, casa, carlo, "left")
    await carlo.sees("I no longer post")
    await becomes(telegram, casa, carlo, "administrator")
    await carlo.sees("I post nothing there until you press Resume")
    assert not row_of(bot, casa).is_open()
    await carlo.taps("Resume")
    await carlo.sees("Open for sponsored posts")


async def test_resume_asks_telegram_first(
    bot: Running, telegram: Telegram, carlo: Person, casa: Channel
) -> None:
    await becomes(telegram, casa, carlo, "left")
    await carlo.sees("I no longer post")
    await carlo.says("/channels")
    await carlo.taps("^Casa")
    assert "no longer run this channel" in (await carlo.taps("Resume") or "")
    assert not row_of(bot, casa).is_open()


async def test_resume_without_the_bot_says_so(carlo: Person, casa: Channel) -> None:
    await casa.removes_bot()
    await carlo.sees("I no longer post")
    await carlo.says("/channels")
    await carlo.taps("^Casa")
    assert "I am not an administrator" in (await carlo.taps("Resume") or "")


async def test_a_former_owner_has_no_buttons_left(
    bot: Running, telegram: Telegram, carlo: Person, casa: Channel
) -> None:
    rita = await telegram.person("Rita")
    await rita.says("/start")
    await rita.sees("Rita")
    await becomes(telegram, casa, rita, "administrator")
    await carlo.says("/channels")
    menu = await carlo.sees("Casa")
    await casa.removes_bot()
    await carlo.sees("I no longer post")
    rights = {"can_post_messages": True, "can_promote_members": True}
    await telegram.post(
        "members", chat_id=casa.id, user_id=rita.id, status="administrator", by=carlo.id, rights=rights
    )
    await casa.adds_bot(by=rita)
    await rita.sees("stays paused")
    for verb in ("resume:{}", "switch:{}:gets:1", "log:{}", "card:{}"):
        assert "no longer valid" in await carlo.presses(menu.id, "channels:" + verb.format(casa.id))
    assert row_of(bot, casa).owner_id == rita.id


async def test_a_new_title_is_known_within_a_day(bot: Running, telegram: Telegram, casa: Channel) -> None:
    await telegram.post("chats", id=casa.id, title="Casa nuova")
    await telegram.clock_moves(days=1, minutes=1)
    await until(telegram, lambda: row_of(bot, casa).title == "Casa nuova")


async def test_a_new_title_is_known_when_told(bot: Running, telegram: Telegram, casa: Channel) -> None:
    chat = {"id": casa.id, "type": "channel", "title": "Casa vecchia"}
    post = {"message_id": 77, "date": 1, "chat": chat, "new_chat_title": "Casa vecchia"}
    await telegram.delivers({"channel_post": post})
    await until(telegram, lambda: row_of(bot, casa).title == "Casa vecchia")
    assert row_of(bot, casa).username == ""


async def test_a_lost_channel_is_not_asked_for(
    bot: Running, telegram: Telegram, carlo: Person, casa: Channel
) -> None:
    await casa.removes_bot()
    await carlo.sees("I no longer post")
    before = await asked_for(telegram, casa)
    other = await telegram.channel("Other", owner=carlo)
    await other.adds_bot()
    await carlo.sees("Other has joined")
    joined_at = await telegram.now()
    await telegram.clock_moves(days=2)
    later = joined_at + timedelta(days=1)
    await until(telegram, lambda: (row_of(bot, other).counted_at or joined_at) > later)
    assert await asked_for(telegram, casa) == before


async def asked_for(telegram: Telegram, channel: Channel) -> int:
    calls = await telegram.calls("getChatMemberCount")
    return sum(str(call["params"]["chat_id"]) == str(channel.id) for call in calls)
