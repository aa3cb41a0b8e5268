"""Questions to the owners, and the receipts they are about."""

from handlers.running import Running
from rules.checkout import Charge
from storage import orders, payments
from tests.cast import Telegram
from tests.people import Person


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
    asked = await telegram.post("tap", **{"from": olga.id}, message_id=ticket.id, data="support:answer:1")
    answer = await telegram.get(f"answers/{asked['callback_query_id']}", timeout=8)
    assert answer["text"] == "That question is answered already."


async def test_strangers_cannot_answer(telegram: Telegram, bruna: Person, olga: Person) -> None:
    await bruna.says("/support")
    prompt = await bruna.sees("Write your question")
    await bruna.says("Hello?")
    await bruna.sees("Your question has number 1")
    asked = await telegram.post("tap", **{"from": bruna.id}, message_id=prompt.id, data="support:answer:1")
    answer = await telegram.get(f"answers/{asked['callback_query_id']}", timeout=8)
    assert "no longer valid" in answer["text"]


async def test_a_sixth_question_waits(bruna: Person) -> None:
    for number in range(1, 6):
        await bruna.says("/support")
        await bruna.sees("Write your question")
        await bruna.says("Hello?")
        await bruna.sees(f"Your question has number {number}")
    await bruna.says("/support")
    await bruna.sees("5 questions waiting")


async def test_a_photo_is_no_question(bruna: Person) -> None:
    await bruna.says("/support")
    await bruna.sees("Write your question")
    await bruna.sends("document", b"a picture", name="notes.txt")
    await bruna.sees("Please write it as text")
    await bruna.says("Hello?")
    await bruna.sees("Your question has number 1")


async def test_back_leads_to_the_other_question(bruna: Person) -> None:
    await bruna.says("/support")
    await bruna.taps("Back")
    await bruna.sees("What is your question about")
    await bruna.taps("A payment")
    await bruna.sees("I know of no payment of yours")


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


async def test_without_payments_there_are_no_receipts(bruna: Person) -> None:
    await bruna.says("/receipts")
    await bruna.sees("no receipts")


async def pays(telegram: Telegram, bot: Running, person: Person, charge_id: str) -> None:
    """A payment of 100 Stars for a year, in Telegram's book and in ours."""
    now = await telegram.now()
    with bot.storage.transaction() as tx:
        order = orders.open_order(tx, person.id, ("premium", "year"), 100, {"platform": 70, "pool": 30}, now)
        payments.book(tx, Charge(charge_id, person.id, order.id, 100), now)
