"""Whoever is gone, has stopped, muted or complained: what businesses sent is stopped wherever it waits."""

import asyncio
from datetime import timedelta

import pytest

from handlers.limiter import Lane, Limiter
from handlers.running import Running
from rules.template import Draft
from storage import people, quality
from storage.businesses import Business
from storage.notices import Wanted
from tests.cast import Person, Telegram
from tests.customers import (
    follow_of,
    follows,
    gets_bread,
    opens_bakery,
    reads_here,
    sends_to,
)
from tests.delivering import states, until
from tests.senders import BREAD, READY, approved, sends
from tests.shop import one_engine
from tests.ticking import now_of

pytestmark = one_engine
GONE = ("Forbidden: bot was blocked by the user", "Forbidden: user is deactivated")
AGAIN = Draft("Again", "utility", "Your second bread {reference}.", samples={"reference": "28"})


def queues(bot: Running, bakery: Business, person: Person, draft: Draft, **values: str) -> None:
    """One notice that waits for an hour."""
    now, code = now_of(bot), follow_of(bot, bakery, person).customer_code
    with bot.storage.transaction() as tx:
        template = approved(tx, bakery, draft, now)
        sends(tx, bakery, template, [Wanted(code, person.id, values, now + timedelta(hours=1))], now)


def is_reachable(bot: Running, person: Person) -> bool:
    with bot.storage.reading() as tx:
        found = people.find_person(tx, person.id)
    assert found is not None
    return found.unreachable_at is None


@pytest.mark.parametrize("refusal", GONE)
async def test_a_refused_reminder_stops_businesses_too(
    bot: Running, telegram: Telegram, bruna: Person, ada: Person, refusal: str
) -> None:
    """And what follows the return is what the customer says: nothing goes on by itself."""
    bakery = opens_bakery(bot, bruna)
    await follows(ada, bakery)
    await ada.says("/remind 10 minutes tea")
    await ada.sees("tea")
    queues(bot, bakery, ada, READY, reference="27")
    await until(bot.storage, queued=1)
    await telegram.fault(
        "status", method="sendMessage", chat_id=ada.id, status=403, times=-1, description=refusal
    )
    await telegram.clock_moves(minutes=11)
    await until(bot.storage, stopped=1)
    assert follow_of(bot, bakery, ada).blocked_at is not None
    assert not is_reachable(bot, ada)
    await telegram.faults_end()
    await ada.says("/start")
    await ada.sees("Hello")
    assert is_reachable(bot, ada)
    await ada.says("/following")
    await ada.sees("One is paused")
    await ada.taps("Resume all")
    await ada.sees("You follow one business")
    await gets_bread(bot, bakery, ada, "28")
    assert states(bot.storage) == {"sent": 1, "stopped": 1}


async def test_a_refused_answer_of_the_staff_stops_all(
    bot: Running, telegram: Telegram, bruna: Person, ada: Person
) -> None:
    bakery = await reads_here(bot, bruna)
    await follows(ada, bakery)
    notice = await gets_bread(bot, bakery, ada)
    await ada.says("Two rolls, please", reply_to=notice)
    await ada.sees("Passed on")
    asked = await bruna.sees("Two rolls")
    await telegram.fault("status", method="sendMessage", chat_id=ada.id, status=403)
    await bruna.says("With pleasure!", reply_to=asked)
    await bruna.sees("cannot be reached now")
    assert follow_of(bot, bakery, ada).blocked_at is not None


async def test_stop_wins_over_what_waits_its_turn(bot: Running, bruna: Person, ada: Person) -> None:
    """It was claimed and written; only its customer's turn to hear something had not come."""
    bakery = opens_bakery(bot, bruna)
    await follows(ada, bakery)
    await gets_bread(bot, bakery, ada)
    limiter = bot.application.bot.rate_limiter
    assert isinstance(limiter, Limiter)
    async with limiter._chat(str(ada.id)).turns[Lane.BULK]:
        sends_to(bot, bakery, ada, AGAIN, reference="28")
        await until(bot.storage, sending=1)
        assert "sends you nothing more" in (await ada.taps("Stop") or "")
    await until(bot.storage, sent=1, stopped=1)
    assert not any("second bread" in one.text for one in await ada.chat())


async def test_muted_offers_leave_service_updates(
    bot: Running, telegram: Telegram, bruna: Person, ada: Person
) -> None:
    """Also among what is queued already."""
    bakery = opens_bakery(bot, bruna)
    await follows(ada, bakery, "Offers")
    await gets_bread(bot, bakery, ada)
    queues(bot, bakery, ada, BREAD)
    queues(bot, bakery, ada, AGAIN, reference="28")
    await until(bot.storage, queued=2)
    await ada.taps("Mute offers")
    await until(bot.storage, queued=1, stopped=1)
    await telegram.clock_moves(minutes=61)
    await ada.sees("Your second bread 28")
    assert not any("Fresh bread" in one.text for one in await ada.chat())


async def test_an_impatient_report_counts_once(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = opens_bakery(bot, bruna)
    await follows(ada, bakery)
    notice = await gets_bread(bot, bakery, ada)
    await ada.taps("Report")
    shown = await ada.sees("Your bread 27")
    scam = next(key["callback_data"] for key in shown.keys if key["text"] == "It is a scam")
    said = await asyncio.gather(*(ada.presses(notice.id, scam) for _ in range(3)))
    assert sorted("today already" in (one or "") for one in said) == [False, True, True]
    with bot.storage.reading() as tx:
        assert quality.reports_of(tx, bakery.id or 0, now_of(bot).replace(hour=0)) == {"scam": 1}
