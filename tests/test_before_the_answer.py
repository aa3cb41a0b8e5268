"""What others do in a channel counts also while nobody knows the number of our post there."""

from typing import Any

from handlers.running import Running
from tests.cast import Channel, Message, Person, Telegram
from tests.recommending import RECOMMENDED, garden
from tests.rounds import free_posts
from tests.shop import one_engine
from tests.sponsoring import SPONSORED, add_channel, placements, running_campaign, until

SLOW: dict[str, Any] = {"kind": "slow", "accepted": True, "seconds": 2}
LOST: dict[str, Any] = {"kind": "drop_after"}


async def an_ad(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, answer: dict[str, Any]
) -> tuple[Channel, Message]:
    """A post that readers see, while Telegram's answer to it is slow or lost."""
    channel = await add_channel(bot, telegram, carlo)
    await channel.posts("Good morning")
    await telegram.fault(**answer, method="sendMessage", chat_id=channel.id)
    await running_campaign(bot, telegram, ada)
    return channel, await channel.sees(SPONSORED)


async def test_a_post_before_the_answer_takes_the_top(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel, _ = await an_ad(bot, telegram, carlo, ada, SLOW)
    await channel.posts("Hello, dear readers")
    await until(telegram, lambda: placements(bot)[0].topped_at is not None)
    assert placements(bot)[0].posted_at is not None


@one_engine
async def test_an_edit_before_the_answer_is_unpaid(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel, post = await an_ad(bot, telegram, carlo, ada, SLOW)
    await channel.edits(post, "Buy mine instead")
    await carlo.sees("somebody changed it")
    await channel.no_longer_sees("Buy mine instead")


async def test_an_edit_while_nobody_knew_is_unpaid(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, olga: Person
) -> None:
    channel, post = await an_ad(bot, telegram, carlo, ada, LOST)
    await olga.sees("may or may not stand")
    await channel.posts("Hello, dear readers")
    await channel.edits(post, "Buy mine instead")
    await until(telegram, lambda: "true" in placements(bot)[0].heard)
    await olga.says("/review")
    await olga.taps("It stands")
    await olga.sees("(?i)link")
    await olga.says(f"https://t.me/c/{str(channel.id)[4:]}/{post.id}")
    await carlo.sees("somebody changed it")


@one_engine
async def test_others_before_it_cost_an_unknown_post_nothing(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel, _ = await an_ad(bot, telegram, carlo, ada, SLOW)
    (first,) = [one for one in await channel.posted() if one.text == "Good morning"]
    await channel.edits(first, "Good morning to all")
    await until(telegram, lambda: placements(bot)[0].posted_at is not None)
    assert (placements(bot)[0].topped_at, placements(bot)[0].altered_at) == (None, None)


@one_engine
async def test_a_changed_recommendation_before_the_answer_counts_less(
    bot: Running, telegram: Telegram, carlo: Person
) -> None:
    await garden(bot, telegram, await telegram.person("Dora"))
    host = await add_channel(bot, telegram, carlo)
    await telegram.fault(**SLOW, method="sendMessage", chat_id=host.id)
    await carlo.says("/channels")
    await carlo.taps("Casa")
    await carlo.taps("Fair traffic")
    await carlo.taps("Promote others here")
    post = await host.sees(RECOMMENDED)
    await host.edits(post, "Read mine instead")
    await host.no_longer_sees("Read mine instead")
    with bot.storage.reading() as tx:
        assert free_posts(tx)[0].altered_at is not None
