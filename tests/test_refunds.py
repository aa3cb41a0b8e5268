"""It went back: Stars, shares and goods, however Telegram came to refund."""

from sqlmodel import select

from handlers.running import Running
from storage.ledger import Transfer
from tests.books import balances, books
from tests.cast import Person, Telegram
from tests.shop import buys_month, buys_year, catches_up, is_charged, one_engine, orders_year


async def test_a_refund_from_outside_ends_premium(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    paid = await buys_year(bruna)
    await olga.looks_away()
    await bruna.looks_away()
    await telegram.post("refund", charge_id=paid.charge_id)
    await bruna.sees("1,000 ⭐ was refunded, so premium has ended")
    await olga.sees("refunded to .* outside this bot")
    assert balances(bot.storage) == {}
    await bruna.says("/remind every day 9am tea")
    await bruna.sees("part of premium")


async def test_a_refund_leaves_the_other_year(bot: Running, telegram: Telegram, bruna: Person) -> None:
    order = await orders_year(bot, bruna)
    for charge_id in ("one-charge", "another-charge"):
        await is_charged(bruna, order, 1_000, charge_id=charge_id)
        await bruna.sees("Thank you")
    await bruna.looks_away()
    await telegram.post("refund", charge_id="one-charge")
    await bruna.sees("premium now ends on")


async def test_a_refunded_month_is_not_charged_again(bot: Running, telegram: Telegram, bruna: Person) -> None:
    paid = await buys_month(bruna)
    await bruna.looks_away()
    await telegram.post("refund", charge_id=paid.charge_id)
    await bruna.sees("premium has ended")
    await telegram.clock_moves(days=31)
    await bruna.says("/premium")
    await bruna.sees("You are not a member yet")
    assert balances(bot.storage) == {}


@one_engine
async def test_a_renewal_ends_before_a_refund_is_told(
    bot: Running, telegram: Telegram, bruna: Person
) -> None:
    paid = await buys_month(bruna)
    await bruna.looks_away()
    await telegram.fault("slow", method="sendMessage", chat_id=bruna.id, accepted=True, seconds=0.2)
    await telegram.post("refund", charge_id=paid.charge_id)
    await bruna.sees("premium has ended")
    (subscription,) = (await telegram.world())["subscriptions"]
    assert subscription["state"] == "canceled"


async def test_a_refund_is_told_once(bot: Running, telegram: Telegram, bruna: Person) -> None:
    paid = await buys_year(bruna)
    await bruna.looks_away()
    await telegram.post("refund", charge_id=paid.charge_id)
    await bruna.sees("was refunded")
    again = next(m for m in await bruna.chat() if "refunded_payment" in m.raw)
    await telegram.delivers({"message": again.raw})
    await catches_up(bruna)
    with bot.storage.reading() as tx:
        assert len(tx.exec(select(Transfer).where(Transfer.kind == "refund.payment")).all()) == 1
    assert sum(m.has("⭐ was refunded") for m in await bruna.chat()) == 1


async def test_a_refund_of_nothing_alarms_the_owner(bot: Running, bruna: Person, olga: Person) -> None:
    back = {
        "currency": "XTR",
        "total_amount": 5,
        "invoice_payload": "?",
        "telegram_payment_charge_id": "never-paid",
    }
    chat = {"id": bruna.id, "type": "private", "first_name": "Bruna"}
    await olga.looks_away()
    await bruna.telegram.post(
        "updates", update={"message": {"message_id": 1, "date": 1, "chat": chat, "refunded_payment": back}}
    )
    await olga.sees("knows no such payment")
    assert books(bot.storage) == ""
