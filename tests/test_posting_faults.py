"""What can go wrong between the bot and Telegram while it posts: nothing is posted twice, nobody is charged
for what nobody saw, and other channels go on.

D01: killed after Telegram had accepted the post. D03: accepted, then silence or a broken connection. D05:
told to wait. D10: no rights any more.
"""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from handlers.running import Running
from storage import Storage
from storage.placements import Placement
from storage.verify import verify
from tests.books import balances
from tests.cast import Channel, Person, Telegram
from tests.process import READY
from tests.shop import one_engine
from tests.sponsoring import SPONSORED, TEXT, add_channel, placements, running_campaign, until
from tests.test_kill import stops, the_bot

REFUSALS = {
    "kicked": (403, "Forbidden: bot was kicked from the channel chat"),
    "no longer an admin": (400, "Bad Request: need administrator rights in the channel chat"),
    "may not write": (400, "Bad Request: CHAT_WRITE_FORBIDDEN"),
}


async def tries(telegram: Telegram, channel: Channel) -> list[dict[str, Any]]:
    """The calls that tried to post there."""
    sent = await telegram.calls("sendMessage")
    return [call for call in sent if call["params"]["chat_id"] == str(channel.id)]


async def is_told_to_wait(
    bot: Running, telegram: Telegram, ada: Person, channel: Channel, seconds: int, **campaign: int
) -> None:
    """The bot posts Ada's new campaign there, and Telegram says: later."""
    later = {"status": 429, "retry_after": seconds}
    await telegram.fault("status", method="sendMessage", chat_id=channel.id, **later)
    await running_campaign(bot, telegram, ada, **campaign)
    await until(telegram, lambda: any(one.retry_at for one in placements(bot)))


@pytest.fixture
async def desk(telegram: Telegram) -> tuple[Person, Person, Person]:
    """Olga, Carlo and Ada, while the bot is a process of its own."""
    return await telegram.person("Olga"), await telegram.person("Carlo"), await telegram.person("Ada")


async def test_d01_a_kill_after_acceptance_posts_once(
    storage: Storage, telegram: Telegram, desk: tuple[Person, Person, Person], tmp_path: Path
) -> None:
    olga, carlo, ada = desk
    at_hand = cast(Running, SimpleNamespace(storage=storage))
    async with the_bot(telegram, storage, tmp_path, owner=olga.id) as process:
        await process.prints(READY)
        await olga.says("/start")
        await olga.sees("Olga")
        channel = await add_channel(at_hand, telegram, carlo)
        await telegram.fault("hang", method="sendMessage", chat_id=channel.id, accepted=True)
        await running_campaign(at_hand, telegram, ada)
        await channel.sees(SPONSORED)
        process.process.kill()
        await process.ends()
    await telegram.faults_end()
    async with the_bot(telegram, storage, tmp_path, owner=olga.id) as process:
        await process.prints(READY)
        await olga.sees("may or may not stand", within=30)
        await stops(process)
    assert [post.text.count(TEXT) for post in await channel.posted()] == [1]
    assert [one.state() for one in placements(at_hand)] == ["unknown"]
    with storage.reading() as tx:
        assert verify(tx, await telegram.now()) == []


@pytest.mark.parametrize("fault", [{"kind": "hang", "accepted": True}, {"kind": "drop_after"}])
@one_engine
async def test_d03_an_answer_that_never_comes_is_left_to_an_owner(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, olga: Person, fault: dict[str, Any]
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    await telegram.fault(**fault, method="sendMessage", chat_id=channel.id)
    await running_campaign(bot, telegram, ada)
    await olga.sees("may or may not stand", within=30)
    await telegram.clock_moves(hours=30)
    assert [post.text.count(TEXT) for post in await channel.posted()] == [1]
    assert "payee:1002" not in balances(bot.storage)


@pytest.mark.parametrize("seconds", [5, 300, 86_400])
@one_engine
async def test_d05_a_pause_of_one_channel_holds_up_no_other(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, seconds: int
) -> None:
    paused = await add_channel(bot, telegram, carlo, posts_per_day=1)
    await is_told_to_wait(bot, telegram, ada, paused, seconds, stars=1000, days=1)
    other = await add_channel(bot, telegram, carlo, posts_per_day=1)
    await other.sees(SPONSORED)
    assert len(await tries(telegram, paused)) == 1


@one_engine
async def test_d05_a_short_pause_is_waited_for(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo, posts_per_day=1)
    await is_told_to_wait(bot, telegram, ada, channel, 5)
    await telegram.clock_moves(seconds=6)
    await channel.sees(SPONSORED, within=20)


@one_engine
async def test_d05_what_waits_is_not_called_up(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo, posts_per_day=1)
    await is_told_to_wait(bot, telegram, ada, channel, 300)
    await carlo.says("/earnings")
    earned = await carlo.sees("post 1 is on its way")
    assert earned.has("from posts that are up: 0 ⭐")


@one_engine
async def test_d05_what_waited_a_day_is_missed(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo, posts_per_day=1)
    await is_told_to_wait(bot, telegram, ada, channel, 86_400, days=1)
    await telegram.clock_moves(hours=25)
    await until(telegram, lambda: states(bot) == [("void", "missed")])
    assert await channel.posted() == []
    assert "payee:1002" not in balances(bot.storage)


def states(bot: Running) -> list[tuple[str, str]]:
    return [(one.state(), one.reason) for one in placements(bot)]


@pytest.mark.parametrize("refusal", REFUSALS)
@one_engine
async def test_d10_lost_rights_suspend_once(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, refusal: str
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    status, description = REFUSALS[refusal]
    gone = {"status": status, "description": description, "times": -1}
    await telegram.fault("status", method="sendMessage", chat_id=channel.id, **gone)
    campaign = await running_campaign(bot, telegram, ada)
    await carlo.sees("I no longer post in Casa & Cucina")
    await telegram.clock_moves(hours=12)
    await ada.says("/help")
    await ada.sees("/start")
    assert len(await tries(telegram, channel)) == 1
    assert sum("I no longer post" in message.text for message in await carlo.chat()) == 1
    assert balances(bot.storage)[f"campaign:{campaign}"] == "100"


@one_engine
async def test_d10_a_post_whose_channel_is_lost_is_not_hammered(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    await running_campaign(bot, telegram, ada)
    await channel.sees(SPONSORED)
    await until(telegram, lambda: is_standing(placements(bot)))
    gone = {"status": 403, "description": REFUSALS["kicked"][1], "times": -1}
    await telegram.fault("status", chat_id=channel.id, **gone)
    await telegram.clock_moves(hours=30)
    await carlo.sees("I no longer post in Casa & Cucina")
    await telegram.clock_moves(hours=12)
    assert len(await telegram.calls("editMessageReplyMarkup")) == 1
    assert await telegram.calls("deleteMessage") == []


def is_standing(posts: list[Placement]) -> bool:
    return [one.state() for one in posts] == ["standing"]
