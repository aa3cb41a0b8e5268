"""Whatever happens to the call that refunds: exactly one reversal, and whoever asked learns how it ended."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from handlers.running import Running
from rules.checkout import Charge
from rules.membership import YEAR
from storage import Storage, charges, orders, payments
from storage.ledger import PLATFORM
from storage.spending import Spending
from storage.verify import verify
from tests.books import balances, books
from tests.cast import Person, Telegram
from tests.process import READY
from tests.refunding import alarms_of, asks_refund, refund_of, refunds
from tests.shop import buys_year, one_engine
from tests.sponsoring import until
from tests.test_kill import stops, the_bot

CALL = "refundStarPayment"
SLOW_SECONDS = 25.0
"""A call that hangs is given up after 5 seconds, then made again."""
START_SECONDS = 60.0


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param({"kind": "drop_after"}, id="accepted_then_reset"),
        pytest.param({"kind": "drop_before"}, id="reset_before_it_was_accepted"),
        pytest.param({"kind": "status", "status": 500}, id="error_500"),
        pytest.param({"kind": "status", "status": 500, "accepted": True}, id="accepted_then_error_500"),
        pytest.param({"kind": "html", "status": 502, "accepted": True}, id="accepted_then_html"),
        pytest.param({"kind": "status", "status": 429, "retry_after": 1}, id="too_many_requests"),
    ],
)
async def test_c09_a_lost_answer_refunds_once(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person, fault: dict[str, object]
) -> None:
    paid = await buys_year(bruna)
    await telegram.fault(**fault, method=CALL)  # type: ignore[arg-type]
    await refunds(olga, paid.charge_id)
    await bruna.sees("was refunded")
    assert balances(bot.storage) == {}
    assert books(bot.storage).count("refund.payment") == 1
    assert await telegram.balance() == 0
    assert alarms_of(bot) == []


@one_engine
@pytest.mark.parametrize("accepted", [True, False])
async def test_c09_a_call_that_hangs_refunds_once(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person, accepted: bool
) -> None:
    paid = await buys_year(bruna)
    await telegram.fault("hang", method=CALL, accepted=accepted)
    await asks_refund(olga, paid.charge_id)
    await olga.sees("are back with", within=SLOW_SECONDS)
    assert books(bot.storage).count("refund.payment") == 1
    assert await bruna.stars() == 5_000


@pytest.mark.parametrize(
    ("words", "what_to_do"),
    [
        ("BALANCE_TOO_LOW", "Telegram says that the bot’s Stars do not cover it"),
        ("CHARGE_ID_INVALID", "Telegram does not know this charge"),
        ("USER_ID_INVALID", "Telegram no longer knows this person"),
        ("STARS_SOMETHING_NEW", "Telegram says: .*STARS_SOMETHING_NEW"),
    ],
)
@one_engine
async def test_a_refusal_changes_nothing_and_is_explained(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person, words: str, what_to_do: str
) -> None:
    paid = await buys_year(bruna)
    before = balances(bot.storage)
    await telegram.fault("status", method=CALL, status=400, description=f"Bad Request: {words}")
    await asks_refund(olga, paid.charge_id)
    await olga.sees(f"failed, and nothing was changed.\n{what_to_do}")
    assert balances(bot.storage) == before
    await refunds(olga, paid.charge_id)


async def test_a_charge_refunded_already_is_a_success(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    paid = await buys_year(bruna)
    await telegram.post("chargeback", charge_id=paid.charge_id)
    await refunds(olga, paid.charge_id)
    assert balances(bot.storage) == {}


async def test_an_answer_that_stays_away_alarms_the_owners(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    paid = await buys_year(bruna)
    await telegram.fault("status", method=CALL, status=500, times=-1)
    await asks_refund(olga, paid.charge_id)
    await olga.sees("under way")
    for attempts in range(1, 6):
        await until(telegram, partial(_was_tried, bot, paid.charge_id, attempts))
        await telegram.clock_moves(minutes=2)
    await telegram.faults_end()
    await telegram.clock_moves(hours=2)
    await olga.sees("are back with")
    assert alarms_of(bot) == ["refund-unknown:1"]


def _was_tried(bot: Running, charge_id: str, attempts: int) -> bool:
    with bot.storage.reading() as tx:
        record = charges.find(tx, charge_id)
    return record is not None and record.asked is not None and record.asked.attempts >= attempts


@pytest.mark.parametrize("fault", [{"kind": "hang"}, {"kind": "hang", "accepted": True}])
async def test_c09_a_killed_bot_refunds_once(
    storage: Storage, telegram: Telegram, tmp_path: Path, fault: dict[str, object]
) -> None:
    """The kill comes while the call is under way: after the row, before or after Telegram did it."""
    storage.migrate()
    bruna = await telegram.person("Bruna")
    charge_id = await paid_for(storage, telegram, bruna)
    with storage.transaction() as tx:
        asked = charges.ask(tx, charge_id, PLATFORM, 1, "asked", datetime.now(UTC))
    assert isinstance(asked, Spending)
    await telegram.fault(**fault, method=CALL)  # type: ignore[arg-type]
    async with the_bot(telegram, storage, tmp_path) as bot:
        await bot.prints(READY)
        while not await telegram.calls(CALL):
            async for _news in telegram.happenings(await telegram.seq(), 0.1):
                break
        bot.process.kill()
        await bot.ends()
    await bruna.looks_away()
    async with the_bot(telegram, storage, tmp_path) as bot:
        await bruna.sees("was refunded", within=START_SECONDS)
        await stops(bot)
    assert balances(storage) == {}
    assert books(storage).count("refund.payment") == 1
    with storage.reading() as tx:
        assert verify(tx, datetime.now(UTC)) == []


async def paid_for(storage: Storage, telegram: Telegram, bruna: Person) -> str:
    """A year in Telegram's book and, without a word of it, in ours."""
    told = await telegram.post("payment", **{"from": bruna.id}, payload="?", total_amount=1_000)
    now, charge_id = datetime.now(UTC), str(told["charge_id"])
    with storage.transaction() as tx:
        shares = {"pool": 30, "platform": 70}
        order = orders.open_order(tx, bruna.id, (orders.PREMIUM, YEAR.key), 1_000, shares, now)
        payments.book(tx, Charge(charge_id, bruna.id, order.id, 1_000), now)
    return charge_id


@one_engine
async def test_c13_a_refund_from_outside_is_told_apart(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    paid = await buys_year(bruna)
    await olga.looks_away()
    await telegram.post("refund", charge_id=paid.charge_id)
    await olga.sees("refunded to .* outside this bot")
    kept = refund_of(bot, paid.charge_id)
    assert kept is not None
    assert kept.source == "telegram"
    await olga.says(f"/refund {paid.charge_id}")
    await olga.sees("Refunded .*, outside this bot")
