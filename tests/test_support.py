"""Questions to the owners, and the receipts they are about."""

from handlers.running import Running
from rules.checkout import Charge
from storage import gifts, orders, payments
from tests.cast import Telegram
from tests.people import Person
from tests.refunding import asks_refund, refunds
from tests.shop import buys_year, is_charged, one_engine
from tests.ticking import now_of


async def test_a_question_is_answered(bruna: Person, olga: Person) -> None:
    await bruna.says("/support")
    await bruna.sees("Write your question")
    await bruna.says("Where is <my> sticker?")
    await bruna.sees("Your question has number 1")
    await olga.sees("Question no. 1 from Bruna\nWhere is <my> sticker\\?")
    await olga.taps("Answer")
    await olga.sees("Write your answer")
    await bruna.looks_away()
    await olga.says("Under the sofa.")
    await bruna.sees("You asked:\nWhere is <my> sticker\\?\nThe answer of the owners:\nUnder the sofa.")


@one_engine
async def test_a_question_is_answered_once(telegram: Telegram, bruna: Person, olga: Person) -> None:
    await bruna.says("/support")
    await bruna.sees("Write your question")
    await bruna.says("Hello?")
    await bruna.sees("Your question has number 1")
    await olga.sees("Hello\\?")
    await olga.taps("Answer")
    await olga.sees("Write your answer")
    await olga.says("Hello!")
    await olga.sees("is answered")
    ticket = next(message for message in await olga.chat() if message.has("no. 1 from Bruna"))
    assert await olga.presses(ticket.id, "support:answer:1") == "That question is answered already."


@one_engine
async def test_strangers_cannot_answer(telegram: Telegram, bruna: Person, olga: Person) -> None:
    await bruna.says("/support")
    prompt = await bruna.sees("Write your question")
    await bruna.says("Hello?")
    await bruna.sees("Your question has number 1")
    assert "no longer valid" in await bruna.presses(prompt.id, "support:answer:1")


@one_engine
async def test_a_sixth_question_waits(bruna: Person) -> None:
    for number in range(1, 6):
        await bruna.says("/support")
        await bruna.sees("Write your question")
        await bruna.says("Hello?")
        await bruna.sees(f"Your question has number {number}")
    await bruna.says("/support")
    await bruna.sees("5 questions waiting")


@one_engine
async def test_a_photo_is_no_question(bruna: Person) -> None:
    await bruna.says("/support")
    await bruna.sees("Write your question")
    await bruna.sends("document", b"a picture", name="notes.txt")
    await bruna.sees("Please write it as text")
    await bruna.says("Hello?")
    await bruna.sees("Your question has number 1")


@one_engine
async def test_back_leads_to_the_other_question(bruna: Person) -> None:
    await bruna.says("/support")
    await bruna.taps("Back")
    await bruna.sees("What is your question about")
    await bruna.taps("A payment")
    await bruna.sees("I know of no payment of yours")


@one_engine
async def test_payment_support_shows_payments(telegram: Telegram, bot: Running, bruna: Person) -> None:
    await pays(telegram, bot, bruna, "a-very-long-charge-id")
    await bruna.says("/paysupport")
    await bruna.sees("100 ⭐ · premium, a year · a-very-lon…\n")


async def test_every_payment_has_a_receipt(telegram: Telegram, bot: Running, bruna: Person) -> None:
    for number in range(6):
        await pays(telegram, bot, bruna, f"charge-{number}")
    await bruna.says("/receipts")
    await bruna.sees("100 ⭐ · premium, a year\nPaid and delivered\ncharge-")
    await bruna.taps("›")
    await bruna.sees("Paid and delivered")


@one_engine
async def test_without_payments_there_are_no_receipts(bruna: Person) -> None:
    await bruna.says("/receipts")
    await bruna.sees("no receipts")


@one_engine
async def test_a_question_names_its_payment(bruna: Person, olga: Person) -> None:
    paid = await buys_year(bruna)
    await bruna.says("/paysupport")
    await bruna.taps("1,000 ⭐")
    await bruna.sees("Your question is about")
    await bruna.says("I paid, and nothing works.")
    await bruna.sees("Your question has number 1")
    ticket = await olga.sees("Question no. 1, about a payment")
    assert ticket.has(paid.charge_id)
    assert ticket.buttons == ["Answer", "Refund…"]


@one_engine
async def test_a_ticket_leads_to_its_refund(bruna: Person, olga: Person) -> None:
    await buys_year(bruna)
    await bruna.says("/receipts")
    await bruna.taps("Ask about 1,000 ⭐")
    await bruna.says("Please take it back.")
    await bruna.sees("Your question has number 1")
    await olga.taps("Refund…")
    await olga.sees("A refund gives back")
    await olga.taps("Refund")
    await olga.taps("They asked for it")
    await bruna.sees("was refunded")
    await olga.sees("are back with")
    await olga.taps("Answer")
    await olga.says("Done.")
    await bruna.sees("The answer of the owners:\nDone.")


@one_engine
async def test_a_question_may_be_about_no_payment(bruna: Person, olga: Person) -> None:
    await buys_year(bruna)
    await bruna.says("/paysupport")
    await bruna.taps("None of these")
    await bruna.sees("when it was, and how many Stars")
    await bruna.says("7 Stars left my account.")
    ticket = await olga.sees("They name no payment")
    assert ticket.buttons == ["Answer"]


@one_engine
async def test_nobody_asks_about_anothers_payment(bruna: Person, carlo: Person) -> None:
    await buys_year(bruna)
    await bruna.says("/paysupport")
    data = (await bruna.sees("Is something wrong")).keys[0]["callback_data"]
    await carlo.says("/paysupport")
    menu = await carlo.sees("I know of no payment")
    assert "no longer valid" in await carlo.presses(menu.id, data)
    assert "no longer valid" in await carlo.presses(menu.id, "support:charge:x")


@one_engine
async def test_a_receipt_says_who_refunded(telegram: Telegram, bruna: Person, olga: Person) -> None:
    paid = await buys_year(bruna)
    await refunds(olga, paid.charge_id)
    await bruna.says("/receipts")
    await bruna.sees("Refunded .*, by an owner of this bot")


@one_engine
async def test_a_receipt_says_that_a_refund_is_under_way(
    telegram: Telegram, bruna: Person, olga: Person
) -> None:
    paid = await buys_year(bruna)
    await telegram.fault("status", method="refundStarPayment", status=500)
    await asks_refund(olga, paid.charge_id)
    await olga.sees("under way")
    await bruna.says("/receipts")
    await bruna.sees("A refund is under way|Refunded")
    await olga.sees("are back with")


@one_engine
async def test_a_receipt_says_whether_a_gift_was_redeemed(
    bot: Running, telegram: Telegram, bruna: Person, carlo: Person
) -> None:
    token, _charge = await gives_month(bot, bruna)
    await bruna.says("/receipts")
    await bruna.sees("your gift waits to be redeemed")
    with bot.storage.transaction() as tx:
        gifts.redeem(tx, token, carlo.id, now_of(bot))
    await bruna.says("/receipts")
    await bruna.sees("your gift was redeemed")


@one_engine
async def test_a_refunded_gift_is_told_to_both(
    bot: Running, telegram: Telegram, bruna: Person, carlo: Person, olga: Person
) -> None:
    token, charge_id = await gives_month(bot, bruna)
    await carlo.says("/start")
    await carlo.sees("Carlo")
    with bot.storage.transaction() as tx:
        gifts.redeem(tx, token, carlo.id, now_of(bot))
    await refunds(olga, charge_id)
    await bruna.sees("The gift was taken from who had redeemed it")
    await carlo.sees("The premium that was given to you has ended")


async def gives_month(bot: Running, bruna: Person) -> tuple[str, str]:
    """Pays for a gift: its token and its charge."""
    with bot.storage.transaction() as tx:
        shares, now = {"pool": 30, "platform": 70}, now_of(bot)
        order = orders.open_order(tx, bruna.id, (orders.GIFT, "gift-month"), 100, shares, now)
    charge_id = await is_charged(bruna, order.id, 100)
    await bruna.sees("Your gift is ready")
    with bot.storage.reading() as tx:
        gift = gifts.gift_of(tx, charge_id)
    assert gift is not None
    return gift.token, charge_id


async def pays(telegram: Telegram, bot: Running, person: Person, charge_id: str) -> None:
    """A payment of 100 Stars for a year, in Telegram's book and in ours."""
    now = await telegram.now()
    with bot.storage.transaction() as tx:
        order = orders.open_order(tx, person.id, ("premium", "year"), 100, {"platform": 70, "pool": 30}, now)
        payments.book(tx, Charge(charge_id, person.id, order.id, 100), now)
