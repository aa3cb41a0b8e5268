"""*Ask me first*, afterwards: what was refused stays away for a while, and every screen says what is true."""

from datetime import datetime, timedelta

from handlers.running import Running
from rules.eligible import Refusal
from storage import market
from storage.campaigns import Campaign
from storage.channels import Channel as Joined
from tests.cast import Channel, Person, Telegram
from tests.shop import one_engine
from tests.test_asking import asked

pytestmark = one_engine


def why_not(bot: Running, channel: Channel, now: datetime) -> Refusal | None:
    with bot.storage.reading() as tx:
        return market.why_not(tx, tx.get_one(Campaign, 1), tx.get_one(Joined, channel.id), now)


async def test_a_refused_post_stays_away_for_72_hours(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await asked(bot, telegram, carlo, ada, posts_per_day=1)
    await carlo.taps("✗ Refuse$")
    await carlo.sees("It does not appear")
    refused = await telegram.now()
    assert why_not(bot, channel, refused + timedelta(hours=71)) is Refusal.LATELY_HERE
    assert why_not(bot, channel, refused + timedelta(hours=72)) is None


async def test_no_answer_keeps_nobody_away(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await asked(bot, telegram, carlo, ada, posts_per_day=1)
    await telegram.clock_moves(hours=12, minutes=1)
    await carlo.sees("Nobody answered within 12 hours")
    assert why_not(bot, channel, await telegram.now()) is None


async def test_a_question_is_not_called_a_post(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await asked(bot, telegram, carlo, ada)
    await carlo.says("/channels")
    await carlo.taps("^Casa")
    await carlo.taps("Posts, and why")
    await carlo.sees("waits for your answer")
    await carlo.says("/earnings")
    earned = await carlo.sees("post 1 waits for your answer")
    assert earned.has("from posts that are up: 0 ⭐")
    await ada.says("/campaigns")
    await ada.taps("1 · Ada")
    await ada.sees("its owner is asked first, 20 ⭐ wait")


async def test_what_was_refused_did_not_appear(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await asked(bot, telegram, carlo, ada, posts_per_day=1)
    await carlo.taps("✗ Refuse$")
    await carlo.sees("It does not appear")
    await carlo.says("/channels")
    await carlo.taps("^Casa")
    await carlo.taps("Posts, and why")
    await carlo.sees("did not appear")
    await ada.says("/campaigns")
    await ada.taps("1 · Ada")
    await ada.sees("its owner was asked, and it did not appear; 20 ⭐ returned")
