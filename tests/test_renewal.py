"""The monthly plan as a member sees it: renewed, cancelled, taken up again, over."""

from datetime import timedelta

import pytest
from sqlmodel import select

from handlers.running import Running
from storage.memberships import Grant, Membership
from tests.books import balances, books
from tests.cast import Person, Telegram
from tests.offering import newest_order
from tests.shop import asks_for_month, buys_month, buys_year, is_charged, one_engine

pytestmark = pytest.mark.usefixtures("bot")


async def state_of(telegram: Telegram) -> str:
    """Of the only subscription, as Telegram knows it."""
    (subscription,) = (await telegram.world())["subscriptions"]
    return str(subscription["state"])


def sales(bot: Running) -> list[str]:
    """The journal without what the pool shares out when a month ends, which may be booked by now or not."""
    return [line for line in books(bot.storage).splitlines() if not line.endswith("pool.platform")]


async def test_a_month_renews_by_itself(bot: Running, telegram: Telegram, bruna: Person) -> None:
    await buys_month(bruna)
    await telegram.clock_moves(days=30, minutes=1)
    await bruna.sees("was renewed until")
    assert sales(bot) == 2 * [
        "telegram -> order:1  100  payment",
        "order:1 -> pool  30  premium.pool",
        "order:1 -> platform  70  premium.platform",
    ]
    await bruna.says("/premium")
    await bruna.sees("renews on")


@one_engine
async def test_the_card_says_when_it_renews(bruna: Person) -> None:
    await buys_month(bruna)
    await bruna.says("/premium")
    assert (await bruna.sees("renews on")).buttons[:2] == ["Cancel renewal", "Yearly, 1,000 ⭐"]


@one_engine
async def test_renewal_is_cancelled_and_resumed(telegram: Telegram, bruna: Person) -> None:
    await buys_month(bruna)
    await bruna.says("/premium")
    assert (await bruna.taps("Cancel renewal") or "").startswith("Done")
    await bruna.sees("Nothing renews by itself")
    assert await state_of(telegram) == "canceled"
    assert (await bruna.taps("Resume renewal") or "").startswith("Done")
    await bruna.sees("renews on")
    assert await state_of(telegram) == "active"


@one_engine
async def test_renewal_is_changed_by_its_first_charge(telegram: Telegram, bruna: Person) -> None:
    first = await buys_month(bruna)
    await telegram.clock_moves(days=30, minutes=1)
    await bruna.sees("was renewed")
    await bruna.says("/premium")
    await bruna.taps("Cancel renewal")
    await bruna.taps("Resume renewal")
    calls = [call["params"] for call in await telegram.calls("editUserStarSubscription")]
    assert [call["telegram_payment_charge_id"] for call in calls] == [first.charge_id] * 2
    assert [str(call["is_canceled"]).lower() for call in calls] == ["true", "false"]


@one_engine
async def test_resuming_in_telegram_is_noticed(telegram: Telegram, bruna: Person) -> None:
    paid = await buys_month(bruna)
    for action, state in (("cancel", "Nothing renews by itself"), ("resume", "renews on")):
        await telegram.post(f"subscriptions/{paid.charge_id}", action=action)
        await bruna.says("/premium")
        await bruna.sees(state)


@one_engine
async def test_a_late_renewal_has_a_day_of_grace(telegram: Telegram, bruna: Person) -> None:
    paid = await buys_month(bruna)
    await telegram.post(f"subscriptions/{paid.charge_id}", action="fail")
    await telegram.clock_moves(days=30, hours=20)
    await bruna.says("/remind every day 9am tea")
    await bruna.sees("every day")
    await telegram.clock_moves(hours=5)
    await bruna.says("/remind every day 9am coffee")
    await bruna.sees("part of premium")


async def test_renewals_in_any_order_end_at_telegrams_date(
    bot: Running, telegram: Telegram, bruna: Person
) -> None:
    await asks_for_month(bruna)
    order, noon = newest_order(bot, bruna), await telegram.now()
    for number in (3, 1, 2):
        expiry = int((noon + number * timedelta(days=30)).timestamp())
        told = {"is_recurring": True, "subscription_expiration_date": expiry}
        first = {"is_first_recurring": True} if number == 1 else {}
        await is_charged(bruna, order, 100, charge_id=f"charge-{number}", **told, **first)
        await bruna.sees("until")
    with bot.storage.reading() as tx:
        member = tx.exec(select(Membership)).one()
    assert member.until == (noon + timedelta(days=90)).replace(microsecond=0)
    assert member.subscription_charge_id == "charge-1"


@one_engine
async def test_a_month_paid_twice_is_two_months(bot: Running, telegram: Telegram, bruna: Person) -> None:
    await asks_for_month(bruna)
    order, now = newest_order(bot, bruna), await telegram.now()
    expiry = int((now + timedelta(days=30)).timestamp())
    for charge_id in ("one-charge", "another-charge"):
        told = {"is_recurring": True, "is_first_recurring": True, "subscription_expiration_date": expiry}
        await is_charged(bruna, order, 100, charge_id=charge_id, **told)
        await bruna.sees("Thank you")
    with bot.storage.reading() as tx:
        until = tx.exec(select(Membership)).one().until
    assert (until - now).days in (59, 60)
    assert balances(bot.storage)["telegram"] == "-200"


@one_engine
async def test_a_cancelled_month_ends(telegram: Telegram, bruna: Person) -> None:
    await buys_month(bruna)
    await bruna.says("/premium")
    await bruna.taps("Cancel renewal")
    await telegram.clock_moves(days=28)
    await bruna.sees("Your premium ends on")
    await telegram.clock_moves(days=4)
    await bruna.sees("Your premium ended on")
    await bruna.says("/remind every day 9am tea")
    await bruna.sees("part of premium")


@one_engine
async def test_cancelling_in_telegram_is_noticed(telegram: Telegram, bruna: Person) -> None:
    paid = await buys_month(bruna)
    await telegram.post(f"subscriptions/{paid.charge_id}", action="cancel")
    await bruna.says("/premium")
    await bruna.sees("Nothing renews by itself")


@one_engine
async def test_a_renewal_that_fails_is_told(telegram: Telegram, bruna: Person) -> None:
    paid = await buys_month(bruna)
    await telegram.post(f"subscriptions/{paid.charge_id}", action="fail")
    await telegram.clock_moves(days=30, minutes=1)
    await bruna.sees("could not renew your premium")
    await telegram.clock_moves(days=2)
    await bruna.sees("Your premium ended on")


@one_engine
async def test_an_answer_that_got_lost_is_asked_for_again(telegram: Telegram, bruna: Person) -> None:
    await buys_month(bruna)
    await telegram.fault("drop_after", method="editUserStarSubscription")
    await bruna.says("/premium")
    assert (await bruna.taps("Cancel renewal") or "").startswith("Done")
    await bruna.sees("Nothing renews by itself")


@one_engine
async def test_nobody_pretends_to_know_what_telegram_did(telegram: Telegram, bruna: Person) -> None:
    await buys_month(bruna)
    await telegram.fault("drop_before", method="editUserStarSubscription", times=2)
    await bruna.says("/premium")
    assert "did not answer" in (await bruna.taps("Cancel renewal") or "")
    assert await state_of(telegram) == "active"


@one_engine
async def test_telegram_may_refuse_to_change_a_plan(telegram: Telegram, bruna: Person) -> None:
    await buys_month(bruna)
    await telegram.fault(
        "status", method="editUserStarSubscription", status=400, description="Bad Request: CHARGE_ID_INVALID"
    )
    await bruna.says("/premium")
    assert "would not change" in (await bruna.taps("Cancel renewal") or "")


@one_engine
async def test_a_year_waits_until_the_month_is_cancelled(telegram: Telegram, bruna: Person) -> None:
    await buys_month(bruna)
    await bruna.says("/premium")
    assert "Cancel its renewal" in (await bruna.taps("Yearly") or "")
    await bruna.taps("Cancel renewal")
    await buys_year(bruna, "One more year")
    await telegram.clock_moves(days=380)
    await bruna.says("/premium")
    await bruna.sees("You are a member until")


@one_engine
async def test_an_old_invoice_does_not_make_a_member_pay_twice(bot: Running, bruna: Person) -> None:
    await bruna.says("/premium")
    await bruna.taps("Yearly")
    invoice = await bruna.sees("Premium for a year")
    await buys_month(bruna)
    answer = await bruna.telegram.post("pay", **{"from": bruna.id}, chat_id=bruna.id, message_id=invoice.id)
    assert "Cancel its renewal" in answer["error"]
    assert balances(bot.storage)["telegram"] == "-100"


@one_engine
async def test_a_month_is_subscribed_once(bot: Running, bruna: Person) -> None:
    await bruna.says("/premium")
    await bruna.taps("Monthly")
    url = (await bruna.sees("Premium, monthly")).keys[0]["url"]
    assert (await bruna.pays_link(url)).ok
    await bruna.sees("Thank you")
    assert "monthly plan already" in (await bruna.pays_link(url)).error
    assert balances(bot.storage)["telegram"] == "-100"


@one_engine
async def test_only_the_newest_link_can_be_paid(bruna: Person) -> None:
    urls = []
    for _ in range(2):
        await bruna.says("/premium")
        await bruna.taps("Monthly")
        urls.append((await bruna.sees("Premium, monthly")).keys[0]["url"])
    assert "no longer for sale" in (await bruna.pays_link(urls[0])).error
    assert (await bruna.pays_link(urls[1])).ok


@one_engine
async def test_the_end_is_told_once(telegram: Telegram, bruna: Person) -> None:
    await buys_year(bruna)
    await telegram.clock_moves(days=363)
    await bruna.sees("Your premium ends on")
    await telegram.clock_moves(days=5)
    await bruna.sees("Your premium ended on")
    await telegram.clock_moves(days=1)
    await bruna.says("/premium")
    await bruna.sees("You are not a member yet")
    texts = [message.text for message in await bruna.chat()]
    assert sum("Your premium end" in text for text in texts) == 2


@one_engine
async def test_a_renewing_member_is_not_warned(telegram: Telegram, bruna: Person) -> None:
    await buys_month(bruna)
    await telegram.clock_moves(days=28)
    await bruna.says("/premium")
    await bruna.sees("renews on")
    assert not any("premium ends" in message.text for message in await bruna.chat())


async def test_a_renewal_told_twice_counts_once(bot: Running, telegram: Telegram, bruna: Person) -> None:
    first = await buys_month(bruna)
    await telegram.clock_moves(days=30, minutes=1)
    await bruna.sees("was renewed")
    with bot.storage.reading() as tx:
        grants = {grant.charge_id: grant for grant in tx.exec(select(Grant)).all()}
    (renewal,) = grants.keys() - {first.charge_id}
    expiry = int((await telegram.now()).timestamp()) + 30 * 86_400
    order = (await telegram.world())["subscriptions"][0]["payload"]
    await telegram.post(
        "payment",
        **{"from": bruna.id},
        payload=order,
        total_amount=100,
        charge_id=renewal,
        is_recurring=True,
        subscription_expiration_date=expiry,
    )
    await bruna.says("/help")
    await bruna.sees("/premium")
    assert balances(bot.storage)["telegram"] == "-200"
