"""/config as an owner sees it, and what a change means for what is sold before and after."""

import pytest
from sqlmodel import select

from handlers.running import Running
from handlers.words import Voice, languages
from rules.terms import TERMS
from storage import people
from storage.orders import Order
from tests.books import balances, books
from tests.cast import Person, Telegram
from tests.offering import changes_term, sets_term
from tests.shop import asks_for_month, buys_month, buys_year, one_engine


@pytest.mark.parametrize("language", languages())
def test_every_term_has_its_words(language: str) -> None:
    say = Voice(language)
    for term in TERMS.values():
        assert say(f"config-term-{term.key}")
        assert str(term.default) in say(f"config-means-{term.key}", n=str(term.default), rest="…")


@one_engine
async def test_owners_see_every_term(bot: Running, olga: Person) -> None:
    await olga.says("/config")
    card = await olga.sees("Prices, shares and limits")
    for line in (
        "Premium, a month: 100 ⭐",
        "Channels’ share of ads: 50 %",
        "Trial of premium: 3 days",
        "Refunds in 24 h: 10,000 ⭐",
    ):
        assert card.has(line)


@one_engine
async def test_a_change_says_what_it_means(bot: Running, olga: Person) -> None:
    await olga.says("/config")
    await olga.taps("Channels’ share")
    await olga.sees("from 0 % to 100 %")
    await olga.says("60 %")
    sure = await olga.sees("Shall it be so")
    assert sure.has("channel owners get 60 %, the platform 40 %, for posts from now on")
    await olga.taps("Yes, from now on")
    await olga.sees(f"Channels’ share of ads: 60 %\n   set by {olga.id}")


@one_engine
async def test_config_speaks_italian(telegram: Telegram, bot: Running) -> None:
    rosa = await telegram.person("Rosa", language="it")
    with bot.storage.transaction() as tx:
        people.name_owners(tx, [rosa.id])
    bot.application.bot_data.owners.add(rosa.id)
    await rosa.says("/config")
    await rosa.taps("Prova del premium")
    await rosa.says("0")
    await rosa.sees("La prova del premium non si offre più")


@one_engine
@pytest.mark.parametrize("said", ["101", "-1", "half", "1.5", ""])
async def test_a_wrong_value_is_explained(bot: Running, olga: Person, said: str) -> None:
    await olga.says("/config")
    await olga.taps("Channels’ share")
    await olga.sees("Write the new value")
    await olga.says(said or "😀")
    await olga.sees("takes a whole number from 0 % to 100 %, for example 50")


@one_engine
async def test_the_history_has_both_of_two_owners(bot: Running, telegram: Telegram, olga: Person) -> None:
    otto = await telegram.person("Otto")
    with bot.storage.transaction() as tx:
        people.name_owners(tx, [olga.id, otto.id])
    bot.application.bot_data.owners.add(otto.id)
    await otto.says("/start")
    await otto.sees("Otto")
    for owner, stars in ((olga, "120"), (otto, "150")):
        await owner.says("/config")
        await owner.taps("Premium, a month")
        await owner.sees("Write the new value")
        await owner.says(stars)
        await owner.sees("Shall it be so")
    await otto.looks_away()
    await olga.taps("Yes")
    await otto.sees(f"{olga.id} changed the terms \\(before: 100 ⭐\\)")
    await otto.taps("Yes")
    await otto.sees("Premium, a month: 150 ⭐")
    await otto.taps("What was changed")
    history = await otto.sees("newest first")
    assert history.has(f"→ 150 ⭐, by {otto.id}\n.*→ 120 ⭐, by {olga.id}")


@one_engine
async def test_config_is_for_owners(telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/config")
    card = await bruna.sees("don’t know that command")
    for data in ("config:set:month-price:1", "config:term:month-price"):
        await telegram.post("tap", **{"from": bruna.id}, chat_id=bruna.id, message_id=card.id, data=data)
    await bruna.says("/premium")
    assert (await bruna.sees("Monthly")).has("100 ⭐ every 30 days")


@one_engine
async def test_a_confirmation_counts_once(bot: Running, telegram: Telegram, olga: Person) -> None:
    await sets_term(olga, "Premium, a month", "120")
    menu = await olga.sees("120 ⭐")
    assert "no longer valid" in await olga.presses(menu.id, "config:set:month-price:9")


async def test_a_new_price_is_for_later_sales(bot: Running, olga: Person, bruna: Person) -> None:
    url = await asks_for_month(bruna)
    await sets_term(olga, "Premium, a month", "150")
    await sets_term(olga, "Artists’ share", "40")
    assert (await bruna.pays_link(url)).ok
    await bruna.sees("Thank you")
    assert balances(bot.storage) == {"platform": "70", "pool": "30", "telegram": "-100"}
    await bruna.says("/terms")
    await bruna.sees("150 ⭐ for 30 days")


@one_engine
async def test_a_renewal_keeps_the_price_of_its_order(
    bot: Running, telegram: Telegram, bruna: Person
) -> None:
    await buys_month(bruna)
    changes_term(bot, "month-price", 250)
    changes_term(bot, "pool-share", 0)
    await bruna.says("/premium")
    card = await bruna.sees("renews on")
    assert card.has("for 100 ⭐")
    assert card.has("250 ⭐ every 30 days")
    await telegram.clock_moves(days=30, minutes=1)
    await bruna.sees("was renewed until")
    journal = books(bot.storage)
    assert journal.count("telegram -> order:1  100") == 2
    assert journal.count("order:1 -> pool  30") == 2


@one_engine
async def test_a_new_share_is_for_later_sales(bot: Running, bruna: Person) -> None:
    changes_term(bot, "year-price", 500)
    changes_term(bot, "pool-share", 10)
    await buys_year(bruna)
    assert balances(bot.storage) == {"platform": "450", "pool": "50", "telegram": "-500"}
    with bot.storage.reading() as tx:
        assert tx.exec(select(Order)).one().frozen_shares() == {"pool": 10, "platform": 90}
