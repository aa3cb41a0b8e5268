"""Gifts of premium: bought by one, redeemed once by whoever opens the link first."""

import asyncio

import pytest

from handlers.running import Running
from tests.books import balances
from tests.cast import Person, Telegram
from tests.offering import gives_a_month, newest_order
from tests.shop import asks, buys_month, buys_year, is_charged, one_engine

pytestmark = pytest.mark.usefixtures("bot")


async def test_a_gift_is_given_and_redeemed(bot: Running, telegram: Telegram, bruna: Person) -> None:
    paid, url = await gives_a_month(bruna)
    assert paid.ok
    carlo = await telegram.person("Carlo")
    await carlo.opens(url)
    await carlo.sees("Bruna gave 30 days of premium")
    await bruna.looks_away()
    await carlo.taps("Redeem")
    await carlo.sees("Redeemed: premium is yours until")
    await bruna.sees("Your gift of .* was redeemed")
    await carlo.says("/remind every day 9am tea")
    await carlo.sees("every day")
    assert balances(bot.storage) == {"platform": "70", "pool": "30", "telegram": "-100"}


@one_engine
async def test_the_second_is_told_kindly(telegram: Telegram, bruna: Person) -> None:
    _paid, url = await gives_a_month(bruna)
    carlo, dora = await telegram.person("Carlo"), await telegram.person("Dora", language="it")
    for friend in (carlo, dora):
        await friend.opens(url)
        await friend.sees("30")
    await carlo.taps("Redeem")
    await carlo.sees("Redeemed")
    await dora.taps("Riscatta")
    await dora.sees("Qualcuno ha fatto prima")
    await carlo.opens(url)
    await carlo.sees("You have redeemed this gift already")


async def test_many_open_it_and_one_has_it(telegram: Telegram, bruna: Person) -> None:
    _paid, url = await gives_a_month(bruna)
    friends = [await telegram.person(f"Friend {n}") for n in range(5)]
    for friend in friends:
        await friend.opens(url)
        await friend.sees("30 days of premium")
    await asyncio.gather(*(friend.taps("Redeem") for friend in friends))
    seen = [await friend.sees("Redeemed: premium|Somebody else was faster") for friend in friends]
    assert sum(message.has("Redeemed: premium") for message in seen) == 1


@one_engine
async def test_givers_may_redeem_their_own(telegram: Telegram, bruna: Person) -> None:
    _paid, url = await gives_a_month(bruna)
    await bruna.opens(url)
    await bruna.sees("Bruna gave")
    await bruna.taps("Redeem")
    await bruna.sees("Redeemed")
    assert not any(message.has("Your gift of .* was redeemed") for message in await bruna.chat())


@one_engine
async def test_givers_see_what_became_of_gifts(telegram: Telegram, bruna: Person) -> None:
    _paid, url = await gives_a_month(bruna)
    await bruna.says("/premium")
    await bruna.taps("Give premium")
    await bruna.taps("Gifts I gave")
    await bruna.sees("30 days: waits to be redeemed")
    await bruna.taps("Link of")
    assert url in (await bruna.sees("A gift for you")).text
    carlo = await telegram.person("Carlo")
    await carlo.opens(url)
    await carlo.taps("Redeem")
    await carlo.sees("Redeemed")
    await bruna.taps("Back")
    await bruna.taps("Gifts I gave")
    await bruna.sees("30 days: redeemed on")


@one_engine
async def test_links_of_others_stay_theirs(telegram: Telegram, bruna: Person) -> None:
    _paid, url = await gives_a_month(bruna)
    token = url.partition("gift_")[2]
    eve = await telegram.person("Eve")
    await eve.says("/premium")
    card = await eve.sees("not a member yet")
    await telegram.post(
        "tap", **{"from": eve.id}, chat_id=eve.id, message_id=card.id, data=f"premium:link:{token}"
    )
    await eve.says("/premium")
    await eve.sees("not a member yet")
    assert not any(message.has("A gift for you") for message in await eve.chat())


@one_engine
@pytest.mark.parametrize("token", ["", "0" * 32, "<b>", "' OR 1=1"])
async def test_a_link_of_nothing_is_explained(bruna: Person, token: str) -> None:
    await bruna.says(f"/start gift_{token}")
    await bruna.sees("I don’t know this gift")


@one_engine
async def test_a_refunded_gift_is_nobodys(telegram: Telegram, bruna: Person) -> None:
    paid, url = await gives_a_month(bruna)
    carlo = await telegram.person("Carlo")
    await carlo.opens(url)
    await carlo.sees("Bruna gave")
    await bruna.looks_away()
    await telegram.post("refund", charge_id=paid.charge_id)
    await bruna.sees("was refunded")
    await carlo.taps("Redeem")
    await carlo.sees("was refunded to whoever gave it")


async def test_a_refund_takes_a_redeemed_gift_back(telegram: Telegram, bruna: Person) -> None:
    paid, url = await gives_a_month(bruna)
    carlo = await telegram.person("Carlo")
    await carlo.opens(url)
    await carlo.taps("Redeem")
    await carlo.sees("Redeemed")
    await telegram.post("refund", charge_id=paid.charge_id)
    await bruna.sees("was refunded")
    await carlo.says("/remind every day 9am tea")
    await carlo.sees("part of premium")


@one_engine
async def test_gifts_follow_a_plan_that_renews(telegram: Telegram, bruna: Person) -> None:
    _paid, url = await gives_a_month(bruna)
    carlo = await telegram.person("Carlo")
    await buys_month(carlo)
    await carlo.opens(url)
    await carlo.sees("follow the ones you pay for")
    await carlo.taps("Redeem")
    await carlo.sees("Redeemed")
    await carlo.says("/premium")
    await carlo.sees("Days that are yours besides: 30")
    await telegram.clock_moves(days=30, minutes=1)
    await carlo.sees("was renewed")
    await carlo.says("/premium")
    await carlo.taps("Cancel renewal")
    await telegram.clock_moves(days=40)
    await carlo.says("/premium")
    await carlo.sees("You are a member until")


@one_engine
async def test_members_may_give_while_they_renew(bruna: Person) -> None:
    await buys_month(bruna)
    paid, _url = await gives_a_month(bruna)
    assert paid.ok


@one_engine
async def test_a_gift_paid_twice_is_two_gifts(bot: Running, bruna: Person) -> None:
    await bruna.says("/premium")
    await bruna.taps("Give premium")
    await bruna.taps("365 days")
    invoice = await bruna.sees("Premium as a gift, 365 days")
    assert invoice.raw["invoice"]["start_parameter"] == "premium"
    payload = newest_order(bot, bruna)
    assert (await asks(bruna, payload))["ok"]
    for charge_id in ("one-charge", "another-charge"):
        await is_charged(bruna, payload, 1_000, charge_id=charge_id)
        await bruna.sees("A gift for you")
    assert "has been paid already" in (await asks(bruna, payload))["error"]
    assert len({m.text for m in await bruna.chat() if m.has("A gift for you")}) == 2


@one_engine
async def test_a_receipt_names_the_gift(bruna: Person) -> None:
    await gives_a_month(bruna)
    assert any(message.has("Premium as a gift, 30 days\n100 ⭐") for message in await bruna.chat())
    await bruna.says("/receipts")
    await bruna.sees("premium as a gift, a month")


@one_engine
async def test_a_gift_follows_a_year(telegram: Telegram, bruna: Person) -> None:
    _paid, url = await gives_a_month(bruna)
    carlo = await telegram.person("Carlo")
    await buys_year(carlo)
    await carlo.opens(url)
    await carlo.taps("Redeem")
    await carlo.sees("Redeemed")
    await telegram.clock_moves(days=390)
    await carlo.says("/premium")
    await carlo.sees("You are a member until")
