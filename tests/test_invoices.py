"""Invoices of a business, as its customers get and pay them: in Stars, and through a payment provider."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handlers.amounts import named_currency, own_currency, read_sum
from handlers.running import Running
from rules.checkout import STARS, Charge
from rules.currency import CURRENCIES
from storage import Storage, businesses, invoice_payments, invoices, payments, terms
from storage.columns import NANOSTARS
from storage.invoices import AMOUNT_MAX, Invoice
from storage.ledger import PLATFORM, balance
from storage.verify import verify
from tests.asking import asks_for_money, follows, has_provider, holds, opens_bakery, presses
from tests.books import books
from tests.cast import Person, Telegram
from tests.refunding import refunds
from tests.senders import BRUNA, NOON, bakery
from tests.shop import asks, is_charged, one_engine

ADA = 7_001


def asked(bot: Running, number: int, customer: Person, price: tuple[int, str]) -> str:
    """An invoice without all the talk; what Telegram knows it by."""
    with bot.storage.transaction() as tx:
        sender = businesses.locked(tx, number)
        whom = customer.id, sender.owner_id
        now = bot.application.bot_data.now()
        return invoices.make(tx, sender, whom, ("Bread", "Two loaves"), price, now).payload


def newest(bot: Running, number: int) -> Invoice:
    with bot.storage.reading() as tx:
        return invoices.of_business(tx, number, 1)[0]


async def test_a_bakery_is_paid_in_place(bot: Running, carlo: Person, bruna: Person) -> None:
    number = await opens_bakery(bot, carlo)
    code = await follows(bot, bruna, number)
    await asks_for_money(carlo, number, code, "40")
    told = await bruna.sees("Panificio Rossi ✓ asks you for a payment")
    assert told.has("40 ⭐")
    assert told.has("for something digital")
    await bruna.sees("Two loaves of rye\nTo be picked up")
    paid = await bruna.pays()
    assert paid.ok
    receipt = await bruna.sees("Thank you! Panificio Rossi has your payment")
    assert receipt.has(paid.charge_id)
    await carlo.sees(f"{code} has paid .*: 40 ⭐. Yours are 38 ⭐, the platform’s 2 ⭐")
    assert (
        books(bot.storage)
        == f"""\
telegram -> order:1  40  payment
order:1 -> payee:{carlo.id}  38  invoices.business
order:1 -> platform  2  invoices.platform"""
    )


@one_engine
async def test_receipts_earnings_and_refunds_name_it(
    bot: Running, carlo: Person, bruna: Person, olga: Person
) -> None:
    number = await opens_bakery(bot, carlo)
    await asks_for_money(carlo, number, await follows(bot, bruna, number), "40")
    await bruna.sees("Two loaves of rye\nTo be picked up")
    charge_id = (await bruna.pays()).charge_id
    await carlo.sees("has paid")
    await bruna.says("/receipts")
    await bruna.sees("invoice no. 1 of Panificio Rossi")
    await carlo.says("/earnings")
    await carlo.taps("By channel")
    await carlo.sees(r"Panificio Rossi: 38 ⭐ \(1 invoice\)")
    await olga.says("/stats")
    await olga.sees("Invoices of businesses: 40 ⭐")
    await refunds(olga, charge_id)
    await bruna.sees("for invoice no. 1 of Panificio Rossi was refunded")
    await carlo.sees("was refunded. Your share of it, 38 ⭐")
    await presses(carlo, f"invoices:list:{number}:0")
    await carlo.sees("paid, refunded")
    assert holds(bot, f"payee:{carlo.id}") == holds(bot, PLATFORM) == 0


@one_engine
async def test_one_that_is_taken_back_is_not_paid(bot: Running, carlo: Person, bruna: Person) -> None:
    number = await opens_bakery(bot, carlo)
    await asks_for_money(carlo, number, await follows(bot, bruna, number), "40")
    await bruna.sees("Two loaves of rye\nTo be picked up")
    await presses(carlo, f"invoices:list:{number}:0")
    await carlo.taps("Take back 1")
    await carlo.sees("taken back")
    await bruna.sees("has taken back its invoice")
    assert "no longer for sale" in (await bruna.pays()).error


@one_engine
async def test_a_second_payment_goes_back_by_itself(bot: Running, carlo: Person, bruna: Person) -> None:
    number = await opens_bakery(bot, carlo)
    await follows(bot, bruna, number)
    payload = asked(bot, number, bruna, (40, STARS))
    await is_charged(bruna, payload, 40)
    await bruna.sees("Thank you")
    await is_charged(bruna, payload, 40)
    await bruna.sees("You had paid .* already")
    await bruna.sees("was refunded")
    assert holds(bot, f"payee:{carlo.id}") == 38 * NANOSTARS


@one_engine
async def test_only_its_customer_pays_it(
    bot: Running, telegram: Telegram, carlo: Person, bruna: Person, ada: Person
) -> None:
    number = await opens_bakery(bot, carlo)
    await follows(bot, bruna, number)
    payload = asked(bot, number, bruna, (40, STARS))
    assert "another person" in (await asks(ada, payload, 40))["error"]
    assert "does not match" in (await asks(bruna, payload, 39))["error"]
    assert "does not match" in (await asks(bruna, payload, 40, "EUR"))["error"]
    await telegram.clock_moves(hours=25)
    assert "too old" in (await asks(bruna, payload, 40))["error"]


@one_engine
async def test_no_stranger_gets_or_sends_one(bot: Running, carlo: Person, ada: Person, bruna: Person) -> None:
    number = await opens_bakery(bot, carlo)
    code = await follows(bot, bruna, number)
    await ada.says("/start")
    await ada.sees("Ada")
    for data in (
        f"invoices:to:{number}:{code}",
        f"invoices:list:{number}:0",
        f"invoices:withdraw:{number}:1",
    ):
        assert "no longer valid" in (await presses(ada, data) or "")
    await presses(carlo, f"invoices:begin:{number}")
    await carlo.sees("To whom")
    await carlo.says("AAAA-2222")
    await carlo.sees("No customer with this code")


async def test_bread_is_paid_in_its_own_currency(
    bot: Running, telegram: Telegram, carlo: Person, bruna: Person, olga: Person
) -> None:
    has_provider(bot)
    number = await opens_bakery(bot, carlo)
    code = await follows(bot, bruna, number)
    await asks_for_money(carlo, number, code, "33,33", kind="Not digital: in EUR")
    assert (await bruna.sees("asks you for a payment")).has("€33.33")
    await bruna.sees("Two loaves of rye\nTo be picked up")
    paid = await bruna.pays()
    assert paid.ok
    assert (await bruna.sees("Receipt")).has(paid.charge_id)
    await carlo.sees("€33.33, through the payment provider. Yours are €31.66, the platform’s €1.67")
    assert holds(bot, f"payee.EUR:{carlo.id}") == 3_166
    assert (holds(bot, PLATFORM), holds(bot, "telegram"), await bruna.stars()) == (0, 0, 5_000)
    await olga.says("/stats")
    await olga.sees("Through the payment provider: €33.33 .businesses €31.66, ours €1.67")
    await bruna.says("/receipts")
    await bruna.sees("€33.33 · invoice no. 1 of Panificio Rossi")


@one_engine
async def test_b06_only_that_currency_and_amount_pass(
    bot: Running, carlo: Person, bruna: Person, olga: Person
) -> None:
    number = await opens_bakery(bot, carlo)
    await follows(bot, bruna, number)
    payload = asked(bot, number, bruna, (1_200, "EUR"))
    for amount, currency in ((1_200, "USD"), (1_201, "EUR"), (12, STARS), (1_200, "eur")):
        assert not (await asks(bruna, payload, amount, currency))["ok"]
    assert not (await asks(bruna, "i-unknown", 1_200, "EUR"))["ok"]
    assert (await asks(bruna, payload, 1_200, "EUR"))["ok"]
    await is_charged(bruna, payload, 1_200, currency="USD", book=False)
    await olga.sees("fits no invoice. Not booked")
    assert newest(bot, number).paid_at is None


@one_engine
async def test_only_verified_businesses_ask_in_a_currency(bot: Running, carlo: Person, bruna: Person) -> None:
    has_provider(bot)
    number = await opens_bakery(bot, carlo, verified=False)
    code = await follows(bot, bruna, number)
    await asks_for_money(carlo, number, code, "40")
    assert newest(bot, number).currency == STARS
    told = await bruna.sees("asks you for a payment")
    assert not told.has("✓")


@pytest.mark.parametrize(
    ("said", "currency", "amount"),
    [
        ("12", "EUR", 1_200),
        ("12,5", "EUR", 1_250),
        ("€ 12.50", "EUR", 1_250),
        ("12.505", "EUR", None),
        ("1,500 €", "EUR", None),
        ("1500", "JPY", 1_500),
        ("1500.5", "JPY", None),
        ("1.250", "JOD", 1_250),
        ("1.25", "JOD", None),
        ("-3", "EUR", None),
        ("40 ⭐", STARS, 40),
        ("4.5", STARS, None),
    ],
)
def test_sums_are_read_as_they_are_written(said: str, currency: str, amount: int | None) -> None:
    assert read_sum(said, currency) == amount


@pytest.mark.parametrize(
    ("said", "expected", "named"),
    [
        ("12", STARS, STARS),
        ("40 ⭐", "EUR", STARS),
        ("40 Stars", "EUR", STARS),
        ("12,50 €", STARS, "EUR"),
        ("12.50 usd", "EUR", "USD"),
        ("$12.50", "CAD", "CAD"),
        ("$12.50", STARS, "USD"),
        ("12 loaves", "EUR", "EUR"),
    ],
)
def test_a_sum_may_name_another_money(said: str, expected: str, named: str) -> None:
    assert named_currency(said, expected) == named


def test_every_currency_has_an_owner_and_decimals() -> None:
    assert (own_currency("IT"), own_currency("JP"), own_currency("IS")) == ("EUR", "JPY", None)
    assert all(0 < limits.least < limits.most <= AMOUNT_MAX for limits in CURRENCIES.values())


PRICES = st.one_of(
    st.tuples(st.integers(1, 10_000), st.just(STARS)), st.tuples(st.integers(1, AMOUNT_MAX), st.just("EUR"))
)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(prices=st.lists(PRICES, min_size=1, max_size=6), percent=st.integers(50, 99))
def test_shares_are_exact_whatever_is_asked(
    storage: Storage, prices: list[tuple[int, str]], percent: int
) -> None:
    """Nothing is lost to rounding, in Stars or in another currency, and no Star has other money in it."""
    with storage.transaction() as tx:
        attempt = tx.begin_nested()
        terms.change(tx, "invoice-share", percent, BRUNA, NOON)
        sender = bakery(tx)
        for number, price in enumerate(prices):
            made = invoices.make(tx, sender, (ADA, BRUNA), ("Bread", "Two"), price, NOON)
            if price[1] == STARS:
                payments.book(tx, Charge(f"c{number}", ADA, made.order_id, price[0]), NOON)
            else:
                invoice_payments.paid_through_provider(tx, made.id or 0, (f"c{number}", "p"), NOON)
        for currency, units, suffix in ((STARS, NANOSTARS, ""), ("EUR", 1, ".EUR")):
            total = sum(amount for amount, of in prices if of == currency) * units
            theirs = sum(amount * units * percent // 100 for amount, of in prices if of == currency)
            assert balance(tx, f"payee{suffix}:{BRUNA}") == theirs
            assert balance(tx, f"platform{suffix}") == total - theirs
        assert verify(tx, NOON) == []
        attempt.rollback()
