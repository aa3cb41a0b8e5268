"""A bot that earned before this database began: what was before is its opening balance."""

from sandbox import Sandbox
from storage import Storage
from tests.at_work import at_work
from tests.books import balances, books
from tests.cast import Person, Telegram
from tests.telegrams_book import is_charged_untold, reads_book


async def test_what_was_before_is_an_opening_balance(
    storage: Storage, sandbox: Sandbox, telegram: Telegram, olga: Person
) -> None:
    bruna = await telegram.person("Bruna")
    await is_charged_untold(bruna, "an order of an older bot", 70)
    await telegram.clock_moves(hours=1)
    async with at_work(storage, sandbox, olga):
        await olga.sees("older than its database")
        await reads_book(olga)
    assert books(storage) == "telegram -> platform  70  opening"
    assert not any(message.by_bot for message in await bruna.chat())


async def test_a_refund_of_what_was_before_is_booked_too(
    storage: Storage, sandbox: Sandbox, telegram: Telegram, olga: Person
) -> None:
    bruna = await telegram.person("Bruna")
    old = await is_charged_untold(bruna, "an order of an older bot", 70)
    await telegram.clock_moves(hours=1)
    async with at_work(storage, sandbox, olga):
        await reads_book(olga)
        await telegram.post("refund", charge_id=old)
        await telegram.clock_moves(days=3)
        await reads_book(olga)
    assert balances(storage) == {}
