"""A customer orders bread by writing, and pays for it in the chat; the books say so everywhere."""

from handlers.running import Running
from storage.verify import verify
from tests.asking import answers_all, has_provider, holds
from tests.books import books
from tests.cast import Channel, Message, Person, Telegram
from tests.customers import follow_of, follows, opens_bakery, reads_here
from tests.shop import one_engine
from tests.test_staff import sets_group, writes
from tests.ticking import now_of

pytestmark = one_engine


def is_right(bot: Running) -> bool:
    with bot.storage.reading() as tx:
        return verify(tx, now_of(bot)) == []


async def asked_for(baker: Person, ordered: Message) -> None:
    """Presses the button below a customer's message in the private staff chat."""
    assert ordered.buttons == ["Ask for money"]
    await baker.taps("Ask for money")


async def test_bread_that_was_ordered_by_writing_is_paid_in_euros(
    bot: Running, bruna: Person, ada: Person, olga: Person
) -> None:
    has_provider(bot)
    bakery = await reads_here(bot, bruna)
    await follows(ada, bakery)
    await writes(ada, bakery)
    await ada.says("Two loaves of rye, please")
    code = follow_of(bot, bakery, ada).customer_code
    await asked_for(bruna, await bruna.sees(f"{code}\nTwo loaves of rye, please"))
    await bruna.sees("What is it for")
    assert any(message.has("Two loaves of rye, please") for message in await bruna.chat())
    await answers_all(bruna, "12,50 €", kind="Not digital: in EUR")
    await ada.sees("asks you for a payment")
    await ada.sees("Two loaves of rye\nTo be picked up from 8$")
    assert (await ada.pays()).ok
    await ada.sees("Receipt")
    await bruna.sees(f"{code} has paid .*€12.50.* Yours are €11.87, the platform’s €0.63")
    assert holds(bot, f"payee.EUR:{bruna.id}") == 1_187
    await bruna.says("/earnings")
    await bruna.sees("Through the payment provider: €11.87 owed to you, €0.00 paid out")
    await olga.says("/stats")
    await olga.sees(r"Through the payment provider: €12.50 \(businesses €11.87, ours €0.63\)")
    await olga.sees("Owed to businesses: €11.87")
    assert is_right(bot)


async def test_a_voucher_that_was_ordered_by_writing_is_paid_in_stars(
    bot: Running, telegram: Telegram, bruna: Person, ada: Person, olga: Person
) -> None:
    """From a customer's topic: the questions are asked in private, the payment is told in the topic."""
    bakery = opens_bakery(bot, bruna)
    group = await telegram.group("Staff", owner=bruna, forum=True)
    await sets_group(bruna, bakery, group)
    await follows(ada, bakery)
    await writes(ada, bakery)
    await ada.says("A voucher for my aunt, please")
    ordered = await group.sees("A voucher for my aunt")
    await opens_button(bruna, group, ordered)
    await answers_all(bruna, "40", title="A voucher")
    await ada.sees("A voucher\nTo be picked up from 8$")
    assert (await ada.pays()).ok
    await ada.sees("Thank you")
    told = await group.sees("has paid “A voucher”: 40 ⭐. Yours are 38 ⭐")
    assert told.raw["message_thread_id"] == ordered.raw["message_thread_id"]
    await bruna.sees("has paid")
    assert (
        books(bot.storage)
        == f"""\
telegram -> order:1  40  payment
order:1 -> payee:{bruna.id}  38  invoices.business
order:1 -> platform  2  invoices.platform"""
    )
    await bruna.says("/earnings")
    await bruna.sees("Held for 21 days after each sale: 38 ⭐")
    assert is_right(bot)


async def test_only_the_team_asks_from_a_group(
    bot: Running, telegram: Telegram, bruna: Person, carlo: Person, ada: Person
) -> None:
    bakery = opens_bakery(bot, bruna)
    group = await telegram.group("Staff", owner=bruna)
    await sets_group(bruna, bakery, group)
    await carlo.says("/start")
    await carlo.sees("Hello")
    await follows(ada, bakery)
    await writes(ada, bakery)
    await ada.says("Two rolls, please")
    ordered = await group.sees("Two rolls")
    assert ordered.buttons == ["Ask for money"]
    assert "Only its owner and their team" in (await pressed_in(carlo, group, ordered)).get("text", "")


async def test_the_law_is_said_when_the_wrong_money_is_chosen(
    bot: Running, bruna: Person, ada: Person
) -> None:
    bakery = await reads_here(bot, bruna)
    await follows(ada, bakery)
    await writes(ada, bakery)
    await ada.says("Bread?")
    await asked_for(bruna, await bruna.sees("Bread"))
    await bruna.sees("What is it for")
    await bruna.says("Bread")
    await bruna.sees("Say a little more")
    await bruna.says("Two loaves")
    await bruna.sees("Is it digital")
    await bruna.taps("Not digital")
    await bruna.sees("does not allow Stars for what you hand over.*no payment provider")
    await bruna.taps("Digital: in Stars")
    await bruna.sees("What does it cost")
    await bruna.says("4 €")
    await bruna.sees("This is an amount of money, but you chose Stars")
    has_provider(bot)
    await bruna.taps("Back")
    await bruna.sees("Is it digital")
    await bruna.taps("Not digital: in EUR")
    await bruna.sees("What does it cost")
    await bruna.says("40 ⭐")
    await bruna.sees("These are Stars, but you chose something that is not digital")


async def test_the_owner_pays_out_and_gives_back_by_hand(
    bot: Running, bruna: Person, ada: Person, olga: Person
) -> None:
    has_provider(bot)
    bakery = await reads_here(bot, bruna)
    await follows(ada, bakery)
    await writes(ada, bakery)
    for _ in range(2):
        await ada.says("A cake")
        await asked_for(bruna, await bruna.sees("A cake"))
        await answers_all(bruna, "20", kind="Not digital: in EUR", title="Cake")
        await ada.sees("Cake\nTo be picked up from 8$")
        charge_id = (await ada.pays()).charge_id
        await ada.sees("Receipt")
        await bruna.sees("has paid")
    await olga.says("/payouts")
    await olga.taps("Through the payment provider")
    await olga.taps("€38.00")
    await olga.sees(f"€38.00 are owed to {bruna.id}.*Panificio Rossi")
    await olga.taps("I pay it now")
    await olga.sees("write the reference")
    await olga.says("SEPA 7")
    await olga.sees("paid with the reference “SEPA 7”")
    await olga.taps("Yes, it is paid")
    await bruna.sees("has paid you €38.00, .*SEPA 7")
    await olga.says(f"/refund {charge_id}")
    assert (await olga.sees("invoice no. 2 of Panificio Rossi")).has("who then has -€19.00")
    await olga.taps("I gave it back there")
    await olga.sees("Given back")
    await ada.sees("Your payment of €20.00 .* was given back")
    await bruna.sees("was refunded. Your share of it, €19.00")
    await bruna.says("/earnings")
    await bruna.sees("you owe €19.00, €38.00 paid out")
    await ada.says("/receipts")
    await ada.sees("Given back")
    assert holds(bot, f"payee.EUR:{bruna.id}") == -1_900
    assert holds(bot, "outside.EUR") == 3_800
    assert (holds(bot, "provider.EUR"), holds(bot, "platform.EUR")) == (-2_000, 100)
    assert holds(bot, "platform") == holds(bot, "outside") == 0
    assert is_right(bot)


async def pressed_in(person: Person, group: Channel, message: Message) -> dict[str, str]:
    """Presses the one button below a message in a group; the answer."""
    told = {"from": person.id, "chat_id": group.id, "message_id": message.id, "row": 0, "column": 0}
    asked = await person.telegram.post("tap", **told)
    answer: dict[str, str] = await person.telegram.get(f"answers/{asked['callback_query_id']}", timeout=30)
    return answer


async def opens_button(person: Person, group: Channel, message: Message) -> None:
    """The same; it leads into the private chat."""
    await person.opens((await pressed_in(person, group, message))["url"])
