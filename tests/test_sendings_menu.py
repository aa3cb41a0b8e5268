"""Sending from the chat: one customer, a list, a segment; what it costs before, what became of it after."""

from sqlmodel import select

from handlers.running import Running
from rules.customer_list import Row
from rules.segments import Answers
from rules.staging import WAIT
from storage import Storage, consents, filling, notice_due, sending_stages, sendings
from storage.businesses import Business
from storage.consents import Choice
from storage.ledger import balance, business
from storage.notice_rows import Notice
from storage.sending_rows import Sending, Stage
from storage.sendings import Asked
from storage.verify import verify
from tests.cast import Person, Telegram
from tests.delivering import sent_to
from tests.senders import BREAD, NOON, READY, SHOWN, approved, bakery, followers, tops_up
from tests.shop import one_engine
from tests.sponsoring import until
from tests.test_templates import has_bakery, opens
from tests.ticking import now_of


async def follows(bot: Running, telegram: Telegram, person: Person) -> str:
    """The code that Bruna has of this customer."""
    await person.says("/start")
    await person.sees(person.name)
    now = await telegram.now()
    with bot.storage.transaction() as tx:
        followed = consents.follow(tx, 1, person.id, Choice(offers=True), SHOWN, now)
        return followed.customer_code


async def many_follow(bot: Running, telegram: Telegram, count: int, answers: Answers) -> None:
    now = await telegram.now()
    with bot.storage.transaction() as tx:
        for person_id in range(2_000_000, 2_000_000 + count):
            choice = Choice(offers=True, answers=answers)
            consents.follow(tx, 1, person_id, choice, SHOWN, now)


@one_engine
async def test_an_order_is_ready_for_one_customer(
    bot: Running, telegram: Telegram, bruna: Person, carlo: Person
) -> None:
    await has_bakery(bot, telegram, bruna, READY)
    code = await follows(bot, telegram, carlo)
    assert await opens(carlo, "sendings:begin:1") is not None
    await opens(bruna, "sendings:begin:1")
    await bruna.taps("Ready")
    await bruna.taps("One customer")
    await bruna.says("4711")
    await bruna.sees("That is no customer code")
    await bruna.says(code.lower().replace("-", " "))
    await bruna.sees("Your bread {reference} is ready.\n\nWhat goes in for {reference}?")
    await bruna.says("see rossi.example")
    await bruna.sees("must be plain words")
    await bruna.says("28")
    await bruna.sees("Your bread 28 is ready.")
    await bruna.sees("it costs nothing")
    await bruna.taps("Send it")
    await bruna.sees("It is on its way")
    await carlo.sees("Your bread 28 is ready.")
    await bruna.sees("has been delivered")
    await opens(bruna, "sendings:list:1")
    await bruna.taps("Ready")
    await bruna.sees("Sent: 1")


@one_engine
async def test_at_night_an_offer_says_when_it_goes(
    bot: Running, telegram: Telegram, bruna: Person, carlo: Person
) -> None:
    await telegram.clock_moves(hours=10.5)  # 23:30 in Rome
    await has_bakery(bot, telegram, bruna)
    _sender, sending = sent_to(bot.storage, [carlo.id], BREAD, now_of(bot))

    def waits() -> bool:
        with bot.storage.reading() as tx:
            return (notice_due.next_at(tx, sending.id) or now_of(bot)) > now_of(bot)

    await until(telegram, waits)
    await opens(bruna, "sendings:list:1")
    await bruna.taps("Bread")
    await bruna.sees("the next message goes out at Sun 22 Nov 2026, 07:00")


@one_engine
async def test_a_small_bakery_is_told_how_to_send(bot: Running, telegram: Telegram, bruna: Person) -> None:
    await has_bakery(bot, telegram, bruna, BREAD)
    await opens(bruna, "sendings:use:1")
    await bruna.taps("Everybody, or a part")
    await bruna.sees("Fewer than 20 of your customers want this so far.")
    await bruna.taps("French")
    await bruna.sees("Choose fewer conditions")


@one_engine
async def test_nobody_learns_who_follows(bot: Running, telegram: Telegram, bruna: Person) -> None:
    await has_bakery(bot, telegram, bruna, READY)
    await opens(bruna, "sendings:use:1")
    await bruna.taps("One customer")
    await bruna.says("C7F3-K2MQ")
    await bruna.says("28")
    await bruna.sees("None of them can be reached")


@one_engine
async def test_a_list_is_put_right_and_sent(
    bot: Running, telegram: Telegram, bruna: Person, carlo: Person
) -> None:
    await has_bakery(bot, telegram, bruna, READY)
    code = await follows(bot, telegram, carlo)
    await opens(bruna, "sendings:use:1")
    await bruna.taps("A list")
    await bruna.sends("document", f"customer;reference\n{code};\nnobody;27\n".encode(), name="list.csv")
    await bruna.sees("Line 2, column reference: reference is empty")
    await bruna.sees("Line 3: The first column has no customer code")
    right = f"\ufeffcustomer;reference\r\n{code};27\r\nC7F3-K2MQ;28\r\n".encode()
    await bruna.sends("document", right, name="list.csv")
    await bruna.sees("One row cannot be reached")
    await bruna.taps("Send it")
    await carlo.sees("Your bread 27 is ready.")
    await bruna.sees("has been delivered")
    await bruna.taps("The sending")
    await bruna.sees("Not reached: 1")


@one_engine
async def test_an_offer_goes_to_a_part(bot: Running, telegram: Telegram, bruna: Person) -> None:
    """The plan covers 250; the rest waits for a balance."""
    await has_bakery(bot, telegram, bruna, BREAD)
    await many_follow(bot, telegram, 255, Answers(language="it", country="IT", age_band="25-34"))
    await opens(bruna, "sendings:use:1")
    await bruna.taps("Everybody, or a part")
    await bruna.sees("At least 250 customers")
    await bruna.taps("French")
    await bruna.sees("Fewer than 20 customers")
    await bruna.taps("French")
    await bruna.taps("Italian")
    await bruna.taps("Choose countries")
    await bruna.says("Italy")
    await bruna.sees("I do not know ITALY")
    await bruna.says("it")
    await bruna.taps("Go on")
    await bruna.sees("The balance lacks 6 ⭐")
    now = await telegram.now()
    with bot.storage.transaction() as tx:
        tops_up(tx, tx.get_one(Business, 1), 100, now)
    await bruna.taps("Back")
    await bruna.taps("Go on")
    shown = await bruna.sees("at most 6 ⭐ from the balance of 100 ⭐")
    assert shown.has("first 50 customers, then a wait of 10 minutes")
    await bruna.taps("Send it")
    await bruna.sees("It is on its way")
    await bruna.taps("Stop")
    await bruna.taps("Yes, stop it")
    await bruna.sees("It is stopped")
    await bruna.taps("Back")
    await bruna.taps("⏹ .*Bread")
    await bruna.sees(r"Not sent, or not reached: \d+")


def list_of(storage: Storage, count: int) -> str:
    """A sending to so many customers of a list; it is open, and nothing of it is written."""
    with storage.transaction() as tx:
        sender = bakery(tx)
        template = approved(tx, sender, READY)
        tops_up(tx, sender, 200)
        rows = [Row(code, {"reference": "27"}) for code in followers(tx, sender, count)]
        kept = filling.keep(tx, sender.owner_id, template.id or 0, rows, NOON)
        asked = Asked(template.id or 0, count, f"person:{sender.owner_id}")
        made = sendings.open_sending(tx, sender.id or 0, asked, NOON)
        assert isinstance(made, Sending)
        kept.sending_id = made.id
        tx.add(kept)
        return made.id


def fills(storage: Storage, sending_id: str, parts: int) -> None:
    for _ in range(parts):
        with storage.transaction() as tx:
            filling.fill(tx, sending_id, filling.rows_of_sending(tx, sending_id), NOON)


def test_a_large_list_is_filled_on_where_it_stopped(storage: Storage) -> None:
    sending_id = list_of(storage, 2 * filling.PART + 3)
    fills(storage, sending_id, 1)
    with storage.reading() as tx:
        assert filling.unfilled(tx) == [sending_id]
    fills(storage, sending_id, 4)
    with storage.reading() as tx:
        codes = tx.exec(select(Notice.customer_code)).all()
        assert (len(codes), len(set(codes))) == (2 * filling.PART + 3, 2 * filling.PART + 3)
        assert (filling.unfilled(tx), filling.rows_of_sending(tx, sending_id)) == ([], [])


def test_what_cannot_be_filled_gives_its_money_back(storage: Storage) -> None:
    sending_id = list_of(storage, 2 * filling.PART)
    fills(storage, sending_id, 1)
    late = NOON + sending_stages.FILLS_WITHIN + WAIT
    with storage.transaction() as tx:
        for _ in range(3):
            sending_stages.advance(tx, sending_id, 1_000, late)
        filling.forget(tx, late)
    fills(storage, sending_id, 1)
    with storage.reading() as tx:
        given_up = tx.get_one(Sending, sending_id)
        assert (given_up.stage, given_up.why_stopped) == (Stage.STOPPED, "abandoned")
        assert balance(tx, business(given_up.business_id)) == 200 * 10**9
        assert (filling.rows_of_sending(tx, sending_id), verify(tx, late)) == ([], [])
