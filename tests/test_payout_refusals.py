"""When nothing is paid out, and who learns why."""

import pytest

from handlers.running import Running
from storage.star_book import Reconciliation
from tests.cast import Person, Telegram
from tests.earning import earned, loses_in
from tests.paying import becomes_rich, has_asked, payout, takes
from tests.shop import one_engine


@pytest.fixture
async def rich(bot: Running, telegram: Telegram, carlo: Person, ada: Person) -> str:
    """Carlo has 250 Stars available; the key of his share."""
    return await becomes_rich(bot, telegram, carlo, ada)


async def test_nobody_is_paid_below_zero(
    bot: Running, telegram: Telegram, rich: str, ada: Person, carlo: Person, olga: Person
) -> None:
    await has_asked(carlo)
    await takes(olga)
    await olga.says("SEPA 42")
    await olga.sees("paid with the reference")
    await earned(bot, telegram, ada, carlo, 250)
    with bot.storage.transaction() as tx:
        loses_in(tx, 250, bot.application.bot_data.now())
    assert "below zero" in str(await olga.taps("Yes, it is paid"))
    assert payout(bot).is_open()
    await carlo.says("/earnings")
    await carlo.sees("Below zero by 120 ⭐")


@one_engine
async def test_nothing_is_paid_while_books_differ(
    bot: Running, rich: str, carlo: Person, olga: Person
) -> None:
    await has_asked(carlo)
    with bot.storage.transaction() as tx:
        book = tx.get(Reconciliation, 1) or Reconciliation()
        book.drift = 5
        tx.add(book)
    await olga.says("/payouts")
    await olga.taps("⭐ ·")
    await olga.sees("the books and Telegram’s differ")
    assert "differ" in str(await olga.taps("I pay it now"))
    assert payout(bot).taken_by is None


@one_engine
async def test_held_money_is_not_paid_out(
    bot: Running, telegram: Telegram, ada: Person, carlo: Person
) -> None:
    await carlo.says("/start")
    await carlo.sees("Carlo")
    await earned(bot, telegram, ada, carlo, 250)
    await carlo.says("/earnings")
    await carlo.sees("Held for 21 days after each sale: 250 ⭐")
    await carlo.taps("Ask for a payout")
    await carlo.sees("Only 0 ⭐ are available.*250 ⭐ are still held")


@one_engine
async def test_a_little_is_not_paid_out(bot: Running, telegram: Telegram, ada: Person, carlo: Person) -> None:
    await carlo.says("/start")
    await carlo.sees("Carlo")
    await earned(bot, telegram, ada, carlo, 99)
    await telegram.clock_moves(days=22)
    await carlo.says("/earnings")
    await carlo.taps("Ask for a payout")
    await carlo.sees("a payout has at least 100 ⭐")


@one_engine
async def test_payouts_are_for_owners_in_private(bot: Running, telegram: Telegram, olga: Person) -> None:
    eve = await telegram.person("Eve")
    await eve.says("/payouts")
    await eve.sees("don’t know that command")
    group = await telegram.group("Friends", owner=olga)
    await group.adds_bot(by=olga)
    await olga.says("/payouts@fairshare_bot", to=group)
    await group.sees("t.me/fairshare_bot")
