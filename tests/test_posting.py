"""What readers, owners and advertisers see of sponsored posts, from the first star to the last fraction."""

from handlers.running import Running
from storage.columns import NANOSTARS
from tests.books import balances
from tests.cast import Person, Telegram
from tests.shop import one_engine
from tests.sponsoring import (
    SPONSORED,
    TEXT,
    add_channel,
    books_ad,
    placements,
    running_campaign,
    sees_standing,
    until,
)


async def test_a_post_comes_and_goes_and_is_split_exactly(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, olga: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo, subscribers=1234, floor=5 * NANOSTARS)
    await books_ad(ada, olga, bid=5, budget=50)
    post = await sees_standing(bot, telegram, channel)
    assert (post.text, post.buttons) == (f"{SPONSORED}\n\n{TEXT}", ["See the menu", "Why this ad?"])
    await telegram.clock_moves(hours=24, minutes=1)
    await carlo.sees("3.085 ⭐ yours, 3.085 ⭐ the platform’s")
    assert not any(one.id == post.id for one in await channel.posted())
    earned = {"payee:1002": "3.085", "platform": "3.085"}
    assert {name: balances(bot.storage)[name] for name in earned} == earned


@one_engine
async def test_a_post_turns_into_no_menu(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, bruna: Person
) -> None:
    """A reader's changed client may send any data for it."""
    channel = await add_channel(bot, telegram, carlo)
    await running_campaign(bot, telegram, ada)
    post = await sees_standing(bot, telegram, channel)
    for data in ("start:help", "premium:card", "schedule:list:0", "settings:open", "invoices:list:1:0"):
        press = {"from": bruna.id, "chat_id": channel.id, "message_id": post.id, "data": data}
        asked = await telegram.post("tap", **press)
        answer = await telegram.get(f"answers/{asked['callback_query_id']}", timeout=30)
        assert "no longer valid" in answer.get("text", ""), data
    assert await channel.shows() == [post.text]


async def test_both_sides_learn_the_split(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo, subscribers=999, floor=7 * NANOSTARS)
    await running_campaign(bot, telegram, ada, bid=7)
    await sees_standing(bot, telegram, channel)
    await telegram.clock_moves(hours=24, minutes=1)
    await carlo.sees("It earned 6.993 ⭐ with 999 subscribers: 3.4965 ⭐ yours, 3.4965 ⭐ the platform’s")
    await ada.sees("It cost 6.993 ⭐ with 999 subscribers: 3.4965 ⭐ went to the channel’s owner")


async def test_an_unknown_outcome_is_neither_repeated_nor_charged(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, olga: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    await telegram.fault("drop_after", method="sendMessage", chat_id=channel.id)
    await running_campaign(bot, telegram, ada)
    await olga.sees("may or may not stand")
    await telegram.clock_moves(hours=30)
    await telegram.clock_moves(hours=24)
    assert [one.text.count(TEXT) for one in await channel.posted()] == [1]
    assert "payee:1002" not in balances(bot.storage)


async def test_an_owner_says_that_an_unknown_post_is_absent(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, olga: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    await telegram.fault("drop_after", method="sendMessage", chat_id=channel.id)
    campaign = await running_campaign(bot, telegram, ada, stars=20)
    await olga.sees("may or may not stand")
    await olga.says("/review")
    await olga.taps("It does not")
    await olga.sees("did not appear")
    assert balances(bot.storage)[f"campaign:{campaign}"] == "20"


async def test_a_post_removed_early_is_not_paid(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    await running_campaign(bot, telegram, ada)
    await channel.deletes(await sees_standing(bot, telegram, channel))
    await telegram.clock_moves(hours=24, minutes=1)
    await carlo.sees("was gone before its 24 hours were over")
    await ada.sees("you pay nothing for it: 20 ⭐ are back")


async def test_a_lost_answer_to_the_deletion_costs_nobody(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    await running_campaign(bot, telegram, ada)
    await sees_standing(bot, telegram, channel)
    await telegram.fault("drop_after", method="deleteMessage")
    await telegram.clock_moves(hours=24, minutes=1)
    await channel.no_longer_sees(SPONSORED)
    await until(telegram, lambda: placements(bot)[0].retry_at is not None)
    await telegram.clock_moves(minutes=1)
    await carlo.sees("10 ⭐ yours")


async def test_a_removed_bot_is_paid_by_the_hour(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo, floor=24 * NANOSTARS)
    await running_campaign(bot, telegram, ada, bid=24)
    await sees_standing(bot, telegram, channel)
    await telegram.clock_moves(hours=6)
    await channel.removes_bot()
    split = await carlo.sees("It earned 6\\.")
    await ada.sees("Returned: 17.")
    assert "3.0" in split.text


async def test_the_rest_returns_when_the_days_are_over(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo)
    await running_campaign(bot, telegram, ada, days=1)
    await sees_standing(bot, telegram, channel)
    await telegram.clock_moves(hours=25)
    await channel.no_longer_sees(SPONSORED)
    await ada.sees("80 ⭐ are back on your balance")
    assert balances(bot.storage)["advertiser:1003"] == "80"
