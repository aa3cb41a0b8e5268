"""Promo codes as people use them: days at once, prices that are lower, limits that hold."""

import asyncio
from datetime import timedelta

import pytest

from handlers.running import Running
from rules.promo import Gives
from storage import promo_batches
from tests.books import balances
from tests.cast import Person, Telegram
from tests.offering import WORD, changes_term, enters, makes_code, newest_order
from tests.shop import asks, buys_month, buys_year, is_charged, one_engine
from tests.ticking import now_of

pytestmark = pytest.mark.usefixtures("bot")


@one_engine
async def test_a_code_gives_days(bot: Running, bruna: Person) -> None:
    makes_code(bot.storage, now_of(bot), Gives.DAYS, 14)
    await enters(bruna, "spring-26")
    await bruna.sees("gave you 14 days of premium")
    await bruna.says("/remind every day 9am tea")
    await bruna.sees("every day")
    assert balances(bot.storage) == {}


@one_engine
async def test_a_code_counts_once_for_each(bot: Running, bruna: Person) -> None:
    makes_code(bot.storage, now_of(bot), Gives.DAYS, 14, uses=5)
    await enters(bruna, WORD)
    await bruna.sees("gave you 14 days")
    await enters(bruna, WORD)
    await bruna.sees("You have used this code already")


async def test_a_code_makes_the_year_cheaper(bot: Running, bruna: Person) -> None:
    makes_code(bot.storage, now_of(bot), Gives.PERCENT, 15)
    await bruna.says(f"/start promo_{WORD}")
    await bruna.sees("Your code: 15 % off")
    await bruna.taps("A year: 850 ⭐ instead of 1,000 ⭐")
    await bruna.sees("Premium for a year")
    assert (await bruna.pays()).ok
    await bruna.sees("Thank you")
    assert balances(bot.storage) == {"platform": "595", "pool": "255", "telegram": "-850"}


@one_engine
async def test_a_code_makes_a_gift_cheaper(telegram: Telegram, bot: Running) -> None:
    makes_code(bot.storage, now_of(bot), Gives.STARS, 5_000)
    bruno = await telegram.person("Bruno", language="it")
    await bruno.says(f"/start promo_{WORD}")
    await bruno.sees("5.000 ⭐ di sconto")
    await bruno.taps("Regalo, 30 giorni: 1 ⭐")
    assert (await bruno.pays()).ok
    await bruno.sees("Un regalo per te")
    assert balances(bot.storage)["telegram"] == "-1"


@one_engine
async def test_a_lower_price_counts_from_todays(bot: Running, bruna: Person) -> None:
    makes_code(bot.storage, now_of(bot), Gives.STARS, 100)
    changes_term(bot, "year-price", 700)
    await bruna.says(f"/start promo_{WORD}")
    await bruna.taps("A year: 600 ⭐")
    await bruna.sees("Premium for a year")
    changes_term(bot, "year-price", 900)
    assert (await bruna.pays()).ok


async def test_one_of_many_buyers_has_the_last_use(bot: Running, telegram: Telegram) -> None:
    makes_code(bot.storage, now_of(bot), uses=1)
    buyers = [await telegram.person(f"Buyer {n}") for n in range(5)]
    for buyer in buyers:
        await buyer.says(f"/start promo_{WORD}")
        await buyer.sees("Your code")
    answers = await asyncio.gather(*(buyer.taps("A year: 800") for buyer in buyers))
    assert sum("taken just now" in (answer or "") for answer in answers) == 4
    (lucky,) = [b for b, answer in zip(buyers, answers, strict=True) if not answer]
    assert (await lucky.pays()).ok
    await lucky.sees("Thank you")
    late = next(buyer for buyer in buyers if buyer is not lucky)
    await enters(late, WORD)
    await late.sees("used as often as it may be")


@one_engine
async def test_a_use_comes_free_if_nobody_pays(bot: Running, telegram: Telegram, bruna: Person) -> None:
    makes_code(bot.storage, now_of(bot), uses=1)
    carlo = await telegram.person("Carlo")
    await bruna.says(f"/start promo_{WORD}")
    await bruna.taps("A year: 800")
    await bruna.sees("Premium for a year")
    order = newest_order(bot, bruna)
    await enters(carlo, WORD)
    await carlo.sees("comes free again within the hour")
    await telegram.clock_moves(hours=1, minutes=3)
    await carlo.says(WORD)
    await carlo.taps("A year: 800")
    await carlo.sees("Premium for a year")
    assert "too old" in (await asks(bruna, order, 800))["error"]
    assert (await carlo.pays()).ok


async def test_two_phones_pay_a_code_once(bot: Running, bruna: Person) -> None:
    makes_code(bot.storage, now_of(bot), uses=5)
    await bruna.says(f"/start promo_{WORD}")
    await bruna.taps("A year: 800")
    await bruna.sees("Premium for a year")
    order = newest_order(bot, bruna)
    answers = await asyncio.gather(*(asks(bruna, order, 800) for _ in range(4)))
    assert sorted(answer["ok"] for answer in answers) == [False, False, False, True]


async def test_only_the_newest_invoice_of_a_code_is_paid(bot: Running, bruna: Person) -> None:
    makes_code(bot.storage, now_of(bot), uses=5)
    await bruna.says(f"/start promo_{WORD}")
    await bruna.taps("A year: 800")
    await bruna.sees("Premium for a year")
    first = newest_order(bot, bruna)
    await bruna.taps("Gift, 30 days")
    await bruna.sees("Premium as a gift")
    assert "no longer for sale" in (await asks(bruna, first, 800))["error"]
    assert (await bruna.pays()).ok


@one_engine
async def test_a_late_payment_is_delivered_and_told(
    bot: Running, telegram: Telegram, olga: Person, bruna: Person
) -> None:
    makes_code(bot.storage, now_of(bot), uses=1)
    carlo = await telegram.person("Carlo")
    await bruna.says(f"/start promo_{WORD}")
    await bruna.taps("A year: 800")
    await bruna.sees("Premium for a year")
    order = newest_order(bot, bruna)
    await telegram.clock_moves(hours=2)
    await carlo.says(f"/start promo_{WORD}")
    await carlo.taps("A year: 800")
    assert (await carlo.pays()).ok
    await carlo.sees("Thank you")
    await olga.looks_away()
    await is_charged(bruna, order, 800)
    await bruna.sees("Thank you")
    await olga.sees(f"paid with the code {WORD} when no use of it was left")


@one_engine
async def test_a_second_charge_is_not_swallowed(bot: Running, olga: Person, bruna: Person) -> None:
    makes_code(bot.storage, now_of(bot), uses=1)
    await bruna.says(f"/start promo_{WORD}")
    await bruna.taps("A year: 800")
    await bruna.sees("Premium for a year")
    order = newest_order(bot, bruna)
    await is_charged(bruna, order, 800)
    await bruna.sees("Thank you")
    await olga.looks_away()
    await is_charged(bruna, order, 800)
    await bruna.sees("Thank you")
    await olga.sees("when no use of it was left")
    assert balances(bot.storage)["telegram"] == "-1600"


@one_engine
async def test_a_refund_gives_no_use_back(bot: Running, telegram: Telegram, bruna: Person) -> None:
    makes_code(bot.storage, now_of(bot), uses=1)
    await bruna.says(f"/start promo_{WORD}")
    await bruna.taps("A year: 800")
    paid = await bruna.pays()
    await bruna.sees("Thank you")
    await telegram.post("refund", charge_id=paid.charge_id)
    await bruna.sees("was refunded")
    await enters(bruna, WORD)
    await bruna.sees("You have used this code already")


@one_engine
async def test_a_withdrawn_code_is_not_paid(bot: Running, bruna: Person) -> None:
    makes_code(bot.storage, now_of(bot), uses=1)
    await bruna.says(f"/start promo_{WORD}")
    await bruna.taps("A year: 800")
    await bruna.sees("Premium for a year")
    with bot.storage.transaction() as tx:
        promo_batches.withdraw_batch(tx, "Spring fair", now_of(bot))
    assert "was withdrawn" in (await bruna.pays()).error
    await enters(bruna, WORD)
    await bruna.sees("This code was withdrawn")


@one_engine
async def test_guessing_is_slowed(telegram: Telegram, bot: Running, bruna: Person) -> None:
    makes_code(bot.storage, now_of(bot))
    await enters(bruna, "GUESS0")
    await bruna.sees("don’t know this code")
    for n in range(1, 5):
        await bruna.says(f"/start promo_GUESS{n}")
        await bruna.sees("don’t know this code")
    await bruna.says(WORD)
    await bruna.sees("try again in an hour")
    await telegram.clock_moves(hours=1)
    await bruna.says(WORD)
    await bruna.sees("20 % off")


@one_engine
async def test_the_question_for_a_code_can_be_left(bruna: Person) -> None:
    await bruna.says("/premium")
    await bruna.taps("I have a code")
    await bruna.sees("Which code")
    await bruna.taps("Back")
    await bruna.sees("not a member yet")
    await bruna.says("hello")
    await bruna.sees("I answer to commands")


@one_engine
async def test_a_code_does_not_pay_beside_a_renewal(bot: Running, bruna: Person) -> None:
    makes_code(bot.storage, now_of(bot))
    await buys_month(bruna)
    await bruna.says(f"/start promo_{WORD}")
    await bruna.sees("Your code")
    assert "still renews" in (await bruna.taps("A year: 800") or "")


@one_engine
async def test_an_old_button_of_a_code_is_refused(telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/premium")
    card = await bruna.sees("not a member yet")
    for data in ("premium:with:month:X", "premium:with:year:NOTHING", "premium:with", "premium:redeem:x"):
        await telegram.post("tap", **{"from": bruna.id}, chat_id=bruna.id, message_id=card.id, data=data)
    await bruna.says("/premium")
    await bruna.sees("not a member yet")


@one_engine
async def test_a_code_ends_with_its_last_day(telegram: Telegram, bot: Running, bruna: Person) -> None:
    code = makes_code(bot.storage, now_of(bot), Gives.DAYS, 3)
    with bot.storage.transaction() as tx:
        made = promo_batches.PromoCode
        tx.get_one(made, code).valid_until = now_of(bot) + timedelta(days=2)
    await buys_year(bruna)
    await telegram.clock_moves(days=2)
    await enters(bruna, code)
    await bruna.sees("time of this code is over")
