"""Payouts as gifts: through the gate, sent once, and never twice when nobody can tell."""

import pytest

from handlers.running import Running
from rules.terms import GIFTS_A_DAY
from storage import spending
from storage.spending import Ask, Spending
from storage.terms import change
from tests.books import balances
from tests.cast import Person, Telegram
from tests.earning import earned
from tests.paying import payout
from tests.shop import one_engine

GIFT = "💎 100 ⭐"


@pytest.fixture
async def asked(bot: Running, telegram: Telegram, carlo: Person, ada: Person) -> None:
    """Carlo has 250 Stars available, and asks for 120 as a gift that costs 100."""
    await carlo.says("/start")
    await carlo.sees("Carlo")
    await earned(bot, telegram, ada, carlo, 250)
    await telegram.clock_moves(days=22)
    await carlo.says("/earnings")
    await carlo.taps("Ask for a payout")
    await carlo.sees("How many Stars")
    await carlo.says("120")
    await carlo.taps("As a gift")
    await carlo.sees("cannot be turned back into Stars")
    await carlo.taps(GIFT)
    await carlo.sees("You get the gift .* 100 ⭐ are taken")
    await carlo.taps("Yes, ask for it")
    await carlo.sees("100 ⭐ are reserved")


async def opens(owner: Person) -> None:
    await owner.says("/payouts")
    await owner.taps("⭐ ·")
    await owner.sees("To be paid as a gift")


async def sends(owner: Person) -> None:
    await opens(owner)
    await owner.taps("Send the gift")


async def sent(telegram: Telegram) -> int:
    """How many gifts Telegram was asked to send."""
    return len(await telegram.calls("sendGift"))


async def test_a_gift_is_sent_and_paid_with_our_stars(
    bot: Running, telegram: Telegram, asked: None, carlo: Person, olga: Person
) -> None:
    before = await telegram.balance()
    await carlo.looks_away()
    await sends(olga)
    await olga.sees("has arrived")
    await carlo.sees("your gift for 100 ⭐ has been sent")
    assert await telegram.balance() == before - 100
    assert (await sent(telegram), balances(bot.storage)["payee:1002"]) == (1, "150")


async def test_a_refused_gift_goes_back_to_the_queue(
    bot: Running, telegram: Telegram, asked: None, olga: Person
) -> None:
    words = "Bad Request: STARGIFT_USAGE_LIMITED"
    await telegram.fault("status", method="sendGift", status=400, description=words)
    await sends(olga)
    await olga.sees("(?i)was not sent: .*stargift_usage_limited.*in the queue again")
    await opens(olga)
    await olga.taps("Send the gift")
    await olga.sees("has arrived")


@pytest.mark.parametrize("fault", ["drop_before", "drop_after"])
async def test_a_lost_answer_sends_no_second_gift(
    bot: Running, telegram: Telegram, asked: None, olga: Person, fault: str
) -> None:
    await telegram.fault(fault, method="sendGift")
    await sends(olga)
    await olga.sees("Nobody can tell yet whether the gift of payout 1 arrived")
    await telegram.clock_moves(minutes=30)
    await opens(olga)
    assert await sent(telegram) <= 1


def is_asked_and_lost(bot: Running, owner_id: int) -> None:
    """The bot was killed between asking Telegram and its answer."""
    now = bot.application.bot_data.now()
    with bot.storage.transaction() as tx:
        wanted = Ask(spending.GIFT, "1", "payout:1", 100, 1002, owner_id, "payout 1")
        asked = spending.ask(tx, wanted, now)
        assert isinstance(asked, Spending)
        spending.unknown(tx, asked.id or 0, "no answer yet", now)


@one_engine
async def test_an_owner_says_that_a_gift_did_not_arrive(
    bot: Running, telegram: Telegram, asked: None, olga: Person
) -> None:
    is_asked_and_lost(bot, olga.id)
    await opens(olga)
    await olga.sees("on its way")
    await telegram.clock_moves(minutes=3)
    await opens(olga)
    await olga.sees("Nobody can tell yet whether the gift arrived")
    await olga.taps("It was not sent")
    await olga.sees("was not sent: an owner saw")
    assert (await sent(telegram), balances(bot.storage)["payout:1"]) == (0, "100")


@one_engine
async def test_an_owner_says_that_a_gift_arrived(
    bot: Running, telegram: Telegram, asked: None, carlo: Person, olga: Person
) -> None:
    is_asked_and_lost(bot, olga.id)
    await telegram.clock_moves(minutes=3)
    await opens(olga)
    await olga.taps("It was sent")
    await carlo.sees("has been sent")
    assert (await sent(telegram), payout(bot).is_open()) == (0, False)


@one_engine
async def test_a_gift_on_its_way_stays_the_owners_matter(
    bot: Running, telegram: Telegram, asked: None, carlo: Person, olga: Person
) -> None:
    is_asked_and_lost(bot, olga.id)
    await carlo.says("/earnings")
    await carlo.taps("History of payouts")
    assert "Cancel" not in " ".join((await carlo.sees("on its way")).buttons)


@one_engine
async def test_the_ceiling_keeps_gifts_small(
    bot: Running, telegram: Telegram, asked: None, olga: Person
) -> None:
    with bot.storage.transaction() as tx:
        change(tx, GIFTS_A_DAY.key, 99, olga.id, bot.application.bot_data.now())
    await opens(olga)
    assert "more than /config allows" in str(await olga.taps("Send the gift"))
    assert (await sent(telegram), payout(bot).is_open()) == (0, True)
