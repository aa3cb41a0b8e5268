"""The trial: a few days of premium, once, for who never was a member."""

import pytest

from handlers.running import Running
from tests.books import balances
from tests.cast import Person, Telegram
from tests.offering import changes_term
from tests.shop import buys_month, buys_year, one_engine

pytestmark = pytest.mark.usefixtures("bot")


async def tries(person: Person) -> None:
    await person.says("/premium")
    assert "Nothing is charged" in (await person.taps("Try it free, 3 days") or "")
    await person.sees("You are trying premium until")


@one_engine
async def test_a_trial_unlocks_at_no_cost(bot: Running, bruna: Person) -> None:
    await tries(bruna)
    await bruna.says("/remind every day 9am tea")
    await bruna.sees("every day")
    assert (await bruna.stars(), balances(bot.storage)) == (5_000, {})


async def test_a_trial_ends_by_itself(telegram: Telegram, bruna: Person) -> None:
    await tries(bruna)
    await bruna.says("/premium")
    await bruna.sees("You are trying premium")
    assert not any("trial of premium ends" in message.text for message in await bruna.chat())
    await telegram.clock_moves(days=2, hours=6)
    await bruna.sees("Your trial of premium ends on .* Nothing is charged")
    await telegram.clock_moves(days=2)
    await bruna.sees("Your trial of premium ended on .* nothing was charged")
    await bruna.says("/remind every day 9am tea")
    await bruna.sees("part of premium")


@one_engine
async def test_a_trial_is_offered_once(telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/premium")
    card = await bruna.sees("not a member yet")
    await tries(bruna)
    assert "never were members" in await bruna.presses(card.id, "premium:trial")
    await telegram.clock_moves(days=5)
    await bruna.says("/premium")
    assert "Try it free" not in str((await bruna.sees("not a member yet")).buttons)


@one_engine
async def test_members_need_no_trial(telegram: Telegram, bruna: Person) -> None:
    await buys_year(bruna)
    await telegram.clock_moves(days=400)
    await bruna.says("/premium")
    assert "Try it free" not in str((await bruna.sees("not a member yet")).buttons)


@one_engine
async def test_a_plan_follows_the_trial(telegram: Telegram, bruna: Person) -> None:
    await tries(bruna)
    await buys_month(bruna)
    await bruna.says("/premium")
    assert (await bruna.sees("renews on")).has("Days that are yours besides: 3")
    await telegram.clock_moves(days=30, minutes=1)
    await bruna.sees("was renewed")


@one_engine
async def test_owners_may_offer_no_trial(bot: Running, bruna: Person) -> None:
    changes_term(bot, "trial-days", 0)
    await bruna.says("/premium")
    assert "Try it free" not in str((await bruna.sees("not a member yet")).buttons)


@one_engine
async def test_the_trial_speaks_italian(telegram: Telegram) -> None:
    bruno = await telegram.person("Bruno", language="it")
    await bruno.says("/premium")
    assert "provare fino a" in (await bruno.taps("Prova gratis, 3 giorni") or "")
    await telegram.clock_moves(days=2, hours=6)
    await bruno.sees("La tua prova del premium finisce")
