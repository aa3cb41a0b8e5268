"""Payouts by hand: asked for, reserved, paid once with a reference or returned with a reason."""

import pytest

from handlers.running import Running
from tests.books import balances
from tests.cast import Person, Telegram
from tests.earning import earned
from tests.paying import IBAN, asks, becomes_rich, has_asked, payout, pays, takes
from tests.shop import one_engine


@pytest.fixture
async def rich(bot: Running, telegram: Telegram, carlo: Person, ada: Person) -> str:
    """Carlo has 250 Stars available; the key of his share."""
    return await becomes_rich(bot, telegram, carlo, ada)


async def test_a_payout_is_asked_for_and_paid(bot: Running, rich: str, carlo: Person, olga: Person) -> None:
    await olga.looks_away()
    await has_asked(carlo)
    await olga.sees("asks for 120 ⭐")
    await carlo.looks_away()
    await pays(olga)
    await carlo.sees("is paid: 120 ⭐. Reference: SEPA 42")
    assert {name: balances(bot.storage)[name] for name in ("payee:1002", "outside")} == {
        "payee:1002": "130",
        "outside": "120",
    }


async def test_the_destination_is_sealed_and_goes(
    bot: Running, rich: str, carlo: Person, olga: Person
) -> None:
    await has_asked(carlo)
    assert "DE02" not in payout(bot).sealed_destination
    await pays(olga)
    assert payout(bot).sealed_destination == ""


@one_engine
async def test_italian_payees_ask_in_italian(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    carlo = await telegram.person("Carlo", language="it")
    await carlo.says("/start")
    await carlo.sees("Carlo")
    await earned(bot, telegram, ada, carlo, 250)
    await telegram.clock_moves(days=22)
    await carlo.says("/earnings")
    await carlo.sees("Disponibili: 250 ⭐")
    await carlo.taps("Chiedi un pagamento")
    await carlo.taps("Tutte: 250 ⭐")
    await carlo.taps("Fuori da Telegram")
    await carlo.sees("Dove va pagato")
    await carlo.says(IBAN)
    await carlo.sees("È giusto così")
    await carlo.taps("Sì, chiedilo")
    await carlo.sees("è richiesto: 250 ⭐")


@one_engine
async def test_wrong_answers_are_explained(bot: Running, rich: str, carlo: Person) -> None:
    await carlo.says("/earnings")
    await carlo.taps("Ask for a payout")
    for wrong in ("99", "251", "much", "120.5"):
        await carlo.sees("(?i)from 100 to 250")
        await carlo.says(wrong)
    await carlo.sees("not an amount I can pay out.*from 100 to 250")
    await carlo.says("150")
    await carlo.taps("Outside")
    await carlo.sees("Where are")
    await carlo.says("x" * 501)
    await carlo.sees("at most 500 characters .this has 501.")


@one_engine
async def test_every_step_leads_back(bot: Running, rich: str, carlo: Person) -> None:
    await asks(carlo)
    for question in ("Where are the 120", "how would you like", "How many Stars", "Your earnings"):
        await carlo.taps("Back")
        await carlo.sees(question)
    assert balances(bot.storage)["payee:1002"] == "250"


@one_engine
async def test_an_old_confirmation_asks_for_nothing(bot: Running, rich: str, carlo: Person) -> None:
    await asks(carlo)
    await carlo.taps("Yes, ask for it")
    await carlo.sees("is asked for")
    await carlo.says("/earnings")
    await carlo.sees("Reserved for a payout: 120 ⭐")
    await carlo.taps("Payout 1: 120 ⭐ wait")
    await carlo.sees("waits for an owner")


@one_engine
async def test_a_second_payout_waits_for_the_first(bot: Running, rich: str, carlo: Person) -> None:
    await has_asked(carlo)
    await carlo.says("/earnings")
    await carlo.sees("Available: 130 ⭐")
    message = (await carlo.chat())[-1]
    await carlo.telegram.post("tap", **{"from": carlo.id}, message_id=message.id, data="earnings:payout:ask")
    await carlo.sees("payout under way")


@one_engine
async def test_the_payee_cancels(bot: Running, rich: str, carlo: Person, olga: Person) -> None:
    await has_asked(carlo)
    await carlo.says("/earnings")
    await carlo.taps("History of payouts")
    await carlo.taps("Cancel payout 1")
    await carlo.sees("cancelled by you")
    assert balances(bot.storage)["payee:1002"] == "250"
    await olga.says("/payouts")
    await olga.sees("Nobody waits")


@one_engine
async def test_what_is_being_paid_cannot_be_cancelled(
    bot: Running, rich: str, carlo: Person, olga: Person
) -> None:
    await has_asked(carlo)
    await carlo.says("/earnings")
    await carlo.taps("History of payouts")
    await carlo.sees("waits for an owner")
    await takes(olga)
    assert "no longer be cancelled" in str(await carlo.taps("Cancel payout 1"))
    await olga.taps("Put it back")
    await olga.sees("I pay it now|To be paid outside")
    await carlo.says("/earnings")
    await carlo.taps("History of payouts")
    await carlo.taps("Cancel payout 1")
    await carlo.sees("cancelled by you")


async def test_an_owner_returns_with_a_reason(bot: Running, rich: str, carlo: Person, olga: Person) -> None:
    await has_asked(carlo)
    await olga.says("/payouts")
    await olga.taps("⭐ ·")
    await olga.taps("Return")
    await olga.sees("Why does payout 1 return")
    await carlo.looks_away()
    await olga.says("The bank did not take this IBAN")
    await olga.sees("is returned: 120 ⭐")
    await carlo.sees("was not paid: The bank did not take this IBAN. The 120 ⭐ are yours again")
    assert balances(bot.storage)["payee:1002"] == "250"


@one_engine
async def test_shares_are_shown_by_sale_and_by_channel(bot: Running, rich: str, carlo: Person) -> None:
    await carlo.says("/earnings")
    await carlo.taps("By sale")
    await carlo.sees("Casa & Cucina · post 1: 250 ⭐ of 500 ⭐")
    await carlo.taps("Back")
    await carlo.taps("By channel")
    await carlo.sees("Casa & Cucina: 250 ⭐ .1 sale.")
