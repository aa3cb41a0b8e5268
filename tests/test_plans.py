"""Plans and balances of businesses, as their owners buy and use them."""

from datetime import timedelta

import pytest

from handlers.running import Running
from rules.plans import ENTERPRISE_YEAR, FREE, GROWTH, Plan
from storage import business_plans, businesses, plan_periods, sendings
from storage.businesses import Business
from storage.columns import NANOSTARS
from storage.ledger import PLATFORM, Entry, business, post
from storage.sending_rows import Sending
from storage.sendings import Asked
from tests.asking import holds, opens_bakery, presses
from tests.cast import Payment, Person, Telegram
from tests.offering import newest_order
from tests.refunding import refunds
from tests.senders import READY, approved
from tests.shop import asks, one_engine


@pytest.fixture
async def bakery(bot: Running, carlo: Person) -> int:
    """Carlo's, verified."""
    return await opens_bakery(bot, carlo)


def plan_of(bot: Running, number: int) -> Plan:
    with bot.storage.reading() as tx:
        return business_plans.plan_of(tx, number, bot.application.bot_data.now())[0]


async def buys(carlo: Person, number: int, label: str) -> Payment:
    await presses(carlo, f"plans:show:{number}")
    await carlo.taps(label)
    paid = await carlo.pays()
    await carlo.sees("Thank you! Panificio Rossi has the plan")
    return paid


async def test_a_plan_is_bought_renewed_and_refunded(
    bot: Running, telegram: Telegram, carlo: Person, olga: Person, bakery: int
) -> None:
    await presses(carlo, f"plans:show:{bakery}")
    card = await carlo.sees("Plan of Panificio Rossi")
    assert card.has("250 recipients")
    assert card.has("so the API cannot be reached"), "before Enterprise is paid for"
    await carlo.taps("Growth, 500 ⭐ a month")
    assert (await carlo.pays()).ok
    await carlo.sees("Thank you! Panificio Rossi has the plan Growth until")
    await presses(carlo, f"plans:show:{bakery}")
    assert "Growth, 500 ⭐ a month" not in (await carlo.sees("In any 24 hours: 2,500 recipients")).buttons
    await telegram.clock_moves(days=30, minutes=1)
    await carlo.sees("The plan Growth of Panificio Rossi was renewed until")
    assert holds(bot, PLATFORM) == 1_000 * NANOSTARS
    with bot.storage.reading() as tx:
        charges = [period.charge_id for period in plan_periods.periods_of(tx, bakery)]
    for charge_id in charges:
        await refunds(olga, charge_id)
        await carlo.sees("what it bought of the plan Growth was taken back")
    assert plan_of(bot, bakery) == FREE
    assert [one["state"] for one in (await telegram.world())["subscriptions"]] == ["canceled"]


@one_engine
async def test_a_renewal_is_cancelled_and_its_end_told(
    bot: Running, telegram: Telegram, carlo: Person, bakery: int
) -> None:
    await buys(carlo, bakery, "Growth")
    await presses(carlo, f"plans:show:{bakery}")
    assert (await carlo.taps("Cancel renewal: Growth") or "").startswith("Done")
    await carlo.sees("and does not renew")
    assert (await carlo.taps("Resume renewal: Growth") or "").startswith("Done")
    await carlo.sees("Growth renews on")
    await carlo.taps("Cancel renewal: Growth")
    await telegram.clock_moves(days=28)
    await carlo.sees("ends on .*, and nothing renews by itself")
    await telegram.clock_moves(days=4)
    await carlo.sees("From now on it is Free: 250 recipients")
    assert plan_of(bot, bakery) == FREE
    told = [one.text for one in await carlo.chat() if one.has("Growth of .*(ends on|ended)")]
    assert len(told) == 2


@one_engine
async def test_nothing_closes_while_any_plan_renews(bot: Running, carlo: Person, bakery: int) -> None:
    """Growth goes on beside Enterprise, which was begun later and does not."""
    await buys(carlo, bakery, "Growth")
    await buys(carlo, bakery, "Enterprise, 1,000")
    await presses(carlo, f"plans:show:{bakery}")
    await carlo.taps("Cancel renewal: Enterprise")
    assert "Stop that first" in str(await presses(carlo, f"business:close:{bakery}"))
    assert "no longer valid" in str(await presses(carlo, f"business:closed:{bakery}"))
    with bot.storage.reading() as tx:
        assert tx.get_one(Business, bakery).closed_at is None


@one_engine
async def test_telegram_tells_of_a_renewal_that_failed(
    bot: Running, telegram: Telegram, carlo: Person, bakery: int
) -> None:
    paid = await buys(carlo, bakery, "Growth")
    await telegram.post(f"subscriptions/{paid.charge_id}", action="fail")
    await telegram.clock_moves(days=30, minutes=1)
    await carlo.sees("Telegram could not renew the plan Growth of Panificio Rossi")
    await telegram.clock_moves(days=1)
    await carlo.sees("From now on it is Free: 250 recipients")
    assert plan_of(bot, bakery) == FREE


@one_engine
async def test_a_year_is_paid_once(bot: Running, telegram: Telegram, carlo: Person, bakery: int) -> None:
    await telegram.post("stars", person=carlo.id, stars=10_000)
    await buys(carlo, bakery, "⭐ a year")
    assert plan_of(bot, bakery) == ENTERPRISE_YEAR
    await carlo.says("/receipts")
    await carlo.sees("plan Enterprise, a year for Panificio Rossi")
    await telegram.clock_moves(days=363)
    await carlo.sees("Enterprise, a year of Panificio Rossi ends on")


@one_engine
async def test_only_the_verified_buy(bot: Running, carlo: Person, ada: Person) -> None:
    number = await opens_bakery(bot, carlo, verified=False)
    await presses(carlo, f"plans:show:{number}")
    card = await carlo.sees("Plans are for verified businesses")
    assert card.buttons[:2] == ["Balance", "Get verified"]
    assert "Only verified" in (await presses(carlo, f"plans:buy:{number}:growth") or "")
    await ada.says("/start")
    await ada.sees("Ada")
    for data in ("show", "balance", "unspent", "up", "history", "other"):
        assert "no longer valid" in (await presses(ada, f"plans:{data}:{number}:100") or "")


@one_engine
async def test_the_till_refuses_what_lost_its_verification(bot: Running, carlo: Person, bakery: int) -> None:
    await presses(carlo, f"plans:show:{bakery}")
    await carlo.taps("Growth")
    await carlo.sees("500 ⭐ a month")
    order = newest_order(bot, carlo)
    with bot.storage.transaction() as tx:
        businesses.locked(tx, bakery).verified_at = None
    assert "Only verified" in (await asks(carlo, order, 500))["error"]


async def test_a_balance_is_topped_up_and_taken_back(bot: Running, carlo: Person, bakery: int) -> None:
    await presses(carlo, f"plans:balance:{bakery}")
    await carlo.sees("Balance of Panificio Rossi: 0 ⭐")
    await carlo.taps("Another amount")
    await carlo.says("120 ⭐")
    await carlo.sees("Top up your balance")
    assert (await carlo.pays()).ok
    await carlo.sees("Thank you! The balance is 120 ⭐ now")
    assert holds(bot, business(bakery)) == 120 * NANOSTARS
    await presses(carlo, f"plans:balance:{bakery}")
    await carlo.taps("Refund what is unspent")
    await carlo.sees("balance of Panificio Rossi")
    await carlo.taps("Yes, refund 120")
    await carlo.sees("120 ⭐ of your balance are back with you")
    assert (holds(bot, business(bakery)), await carlo.stars()) == (0, 5_000)
    await presses(carlo, f"plans:history:{bakery}:0")
    assert (await carlo.sees("newest first")).has("-120 ⭐ · refunded to who had paid it")


@one_engine
async def test_what_sendings_hold_stays(bot: Running, carlo: Person, bakery: int) -> None:
    await presses(carlo, f"plans:balance:{bakery}")
    await carlo.taps("+100")
    await carlo.sees("Top up your balance")
    await carlo.pays()
    await carlo.sees("Thank you")
    now = bot.application.bot_data.now()
    with bot.storage.transaction() as tx:
        sender = businesses.locked(tx, bakery)
        template = approved(tx, sender, READY, now)
        asked = Asked(template.id or 0, 300, f"person:{carlo.id}", starts_at=now + timedelta(hours=1))
        made = sendings.open_sending(tx, bakery, asked, now)
        assert isinstance(made, Sending)
        cost = made.held
    await presses(carlo, f"plans:balance:{bakery}")
    card = await carlo.sees("Held by sendings that go on: 10 ⭐")
    assert card.has("Panificio Rossi: 90 ⭐")
    assert cost == 10 * NANOSTARS
    await carlo.taps("Refund what is unspent")
    await carlo.sees("Telegram gives back whole payments only")
    await carlo.taps("Back")
    await carlo.taps("History")
    await carlo.sees("-10 ⭐ · held for a sending")


@one_engine
async def test_a_debt_is_shown(bot: Running, carlo: Person, olga: Person, bakery: int) -> None:
    await presses(carlo, f"plans:balance:{bakery}")
    await carlo.taps("+100")
    await carlo.sees("Top up your balance")
    charge_id = (await carlo.pays()).charge_id
    await carlo.sees("Thank you")
    with bot.storage.transaction() as tx:
        spent = Entry("spent", "1", business(bakery), PLATFORM, 30 * NANOSTARS, "test")
        post(tx, [spent], bot.application.bot_data.now())
    await refunds(olga, charge_id)
    await carlo.sees("has left the balance of Panificio Rossi")
    await presses(carlo, f"plans:balance:{bakery}")
    await carlo.sees("The balance is 30 ⭐ short")
    assert plan_of(bot, bakery) != GROWTH
