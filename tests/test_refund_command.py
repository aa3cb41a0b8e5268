"""/refund: owners look first, give a reason, and whoever it concerns is told."""

import pytest

from handlers.running import Running
from rules.terms import REFUNDS_A_DAY
from storage import people
from storage.spending import REFUND, find_open
from tests.books import balances
from tests.cast import Person, Telegram
from tests.refunding import ASKED, alarms_of, asks_refund, looks_at, refund_of, refunds, sets_term
from tests.shop import buys_month, buys_year, is_charged, one_engine, orders_year
from tests.sponsoring import running_campaign


async def test_an_owner_refunds_with_a_reason(bot: Running, bruna: Person, olga: Person) -> None:
    paid = await buys_year(bruna)
    await bruna.looks_away()
    await refunds(olga, paid.charge_id)
    await bruna.sees("1,000 ⭐ was refunded, so premium has ended")
    assert balances(bot.storage) == {}
    assert await bruna.stars() == 5_000
    kept = refund_of(bot, paid.charge_id)
    assert kept is not None
    assert (kept.source, kept.reason) == (f"owner:{olga.id}", "asked")


@one_engine
async def test_the_owner_sees_what_a_refund_reverses(bruna: Person, olga: Person) -> None:
    paid = await buys_year(bruna)
    card = await looks_at(olga, paid.charge_id)
    assert f"Paid by {bruna.id}" in card
    assert "from the platform: 700 ⭐, which leaves 0 ⭐" in card
    assert "from the artists’ pool: 300 ⭐, which leaves 0 ⭐" in card
    assert "premium ends at once" in card
    assert "never refunded before" in card


@one_engine
async def test_looking_changes_nothing(bot: Running, bruna: Person, olga: Person) -> None:
    paid = await buys_year(bruna)
    before = balances(bot.storage)
    await looks_at(olga, paid.charge_id)
    await olga.taps("Refund")
    await olga.sees("why\\?")
    await olga.taps("Back")
    await olga.sees("A refund gives back")
    assert balances(bot.storage) == before
    assert refund_of(bot, paid.charge_id) is None


@one_engine
async def test_our_own_refund_alarms_nobody(bot: Running, bruna: Person, olga: Person) -> None:
    paid = await buys_year(bruna)
    await refunds(olga, paid.charge_id)
    await bruna.says("/receipts")
    await bruna.sees("by an owner of this bot")
    assert alarms_of(bot) == []
    assert sum(message.has("⭐ was refunded") for message in await bruna.chat()) == 1


@one_engine
async def test_a_reason_in_own_words_is_kept(bot: Running, bruna: Person, olga: Person) -> None:
    paid = await buys_year(bruna)
    await asks_refund(olga, paid.charge_id, "In my own words")
    await olga.sees("Write the reason")
    await olga.says("x" * 201)
    await olga.sees("at most 200 characters, for example")
    await olga.says("The <wrong> account.")
    await olga.sees("are back with")
    assert "The <wrong> account." in await looks_at(olga, paid.charge_id)


@one_engine
async def test_the_beginning_of_a_charge_is_enough(bruna: Person, olga: Person) -> None:
    paid = await buys_year(bruna)
    assert paid.charge_id in await looks_at(olga, paid.charge_id[:8])


@one_engine
async def test_the_latest_charges_are_offered(bruna: Person, olga: Person) -> None:
    paid = await buys_year(bruna)
    await olga.says("/refund")
    await olga.sees("Which payment")
    await olga.taps("1,000 ⭐")
    assert (await olga.sees("A refund gives back")).has(paid.charge_id)


@one_engine
async def test_charges_that_begin_alike_are_listed(bot: Running, bruna: Person, olga: Person) -> None:
    order = await orders_year(bot, bruna)
    for charge_id in ("charge-one", "charge-two"):
        await is_charged(bruna, order, 1_000, charge_id=charge_id)
        await bruna.sees("Thank you")
    await olga.says("/refund charge-")
    assert len((await olga.sees("2 charges begin so")).buttons) == 2


@one_engine
@pytest.mark.parametrize("words", ["stx-of-nobody", "%", "abc", "'; DROP TABLE payment; --"])
async def test_an_unknown_charge_is_said_to_be_unknown(bruna: Person, olga: Person, words: str) -> None:
    await buys_year(bruna)
    await olga.says(f"/refund {words}")
    await olga.sees("I know of no such charge")


@one_engine
async def test_a_refunded_charge_says_when_and_by_whom(bruna: Person, olga: Person) -> None:
    paid = await buys_year(bruna)
    await refunds(olga, paid.charge_id)
    card = await looks_at(olga, paid.charge_id)
    assert f"by the owner {olga.id}: {ASKED}" in card
    assert "A refund gives back" not in card


@one_engine
async def test_to_a_stranger_refund_is_unknown(bruna: Person) -> None:
    await bruna.says("/refund")
    await bruna.sees("I don’t know that command")


@one_engine
async def test_a_stranger_cannot_press_an_owners_button(telegram: Telegram, bruna: Person) -> None:
    paid = await buys_year(bruna)
    menu = (await bruna.chat())[-1]
    assert "no longer valid" in await bruna.presses(menu.id, "refund:because:1:asked")
    assert paid.ok


async def test_the_second_owner_is_told_of_the_first(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    paid = await buys_year(bruna)
    otto = await telegram.person("Otto")
    with bot.storage.transaction() as tx:
        people.name_owners(tx, [olga.id, otto.id])
    bot.application.bot_data.owners.add(otto.id)
    await looks_at(otto, paid.charge_id)
    await otto.taps("Refund")
    await otto.sees("why\\?")
    await telegram.fault("status", method="refundStarPayment", status=500)
    await asks_refund(olga, paid.charge_id)
    await olga.sees("under way")
    await otto.taps(ASKED)
    await otto.sees(f"{olga.id} asked for this refund already|by the owner {olga.id}")
    await olga.sees("are back with")


@one_engine
async def test_beyond_the_ceiling_nothing_is_refunded(bot: Running, bruna: Person, olga: Person) -> None:
    paid = await buys_year(bruna)
    sets_term(bot, REFUNDS_A_DAY.key, 999)
    await asks_refund(olga, paid.charge_id)
    await olga.sees("would be more than the limit")
    assert refund_of(bot, paid.charge_id) is None


@one_engine
async def test_who_was_refunded_before_is_known(bruna: Person, olga: Person) -> None:
    first = await buys_year(bruna)
    await refunds(olga, first.charge_id)
    second = await buys_year(bruna)
    assert "Refunded to this person before: once" in await looks_at(olga, second.charge_id)


@one_engine
async def test_a_refunded_month_is_cancelled_too(bot: Running, bruna: Person, olga: Person) -> None:
    paid = await buys_month(bruna)
    await refunds(olga, paid.charge_id)
    await bruna.says("/premium")
    await bruna.sees("You are not a member yet")


@one_engine
async def test_a_refund_says_which_campaign_stops(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    await running_campaign(bot, telegram, ada)
    await olga.says("/refund")
    await olga.taps("100 ⭐")
    await olga.sees("the campaign “Ada’s Bakery” stops")


@one_engine
async def test_an_italian_owner_reads_italian(bot: Running, bruna: Person, olga: Person) -> None:
    paid = await buys_year(bruna)
    with bot.storage.transaction() as tx:
        people.choose_language(tx, olga.id, "it")
    await olga.says(f"/refund {paid.charge_id}")
    await olga.sees("Un rimborso restituisce 1.000 ⭐ e toglie")
    await olga.taps("Rimborsa")
    await olga.taps("Pagato due volte")
    await olga.sees("sono tornate a")
    with bot.storage.reading() as tx:
        assert find_open(tx, REFUND, paid.charge_id) is None
