"""Broadcasts that are paid for: only where owners allow it, up to their ceiling, and for free if refused."""

import pytest
from sqlmodel import select

from handlers.notices.paying import LONG, MESSAGES_A_STAR
from handlers.running import Running
from rules.staging import first_part
from rules.template import Draft
from rules.terms import PAID_BROADCAST_A_DAY
from sandbox import Sandbox
from storage import terms
from storage.businesses import Business
from storage.consent_rows import Follow
from storage.spending import BROADCAST, Spending
from tests.cast import Telegram
from tests.delivering import crowd, follow_all, until
from tests.senders import approved, bakery, sends, to_all, tops_up
from tests.shop import one_engine
from tests.sponsoring import until as happens
from tests.ticking import now_of

pytestmark = one_engine
CUSTOMERS = 40
TIMES = 46
FIRST = first_part(CUSTOMERS * TIMES)
REFUSAL = "Forbidden: not enough Stars on the balance for a paid broadcast"


def has_customers(bot: Running, people: list[int], ceiling: int) -> tuple[Business, dict[str, int]]:
    """Of a bakery that can afford a lot; `ceiling` is what the owners allow, in Stars a day."""
    now = now_of(bot)
    with bot.storage.transaction() as tx:
        sender = bakery(tx, now)
        tops_up(tx, sender, 5_000, now)
        terms.change(tx, PAID_BROADCAST_A_DAY.key, ceiling, 1001, now)
        return sender, follow_all(tx, sender, people, now)


def broadcasts(bot: Running, sender: Business, codes: dict[str, int], name: str) -> None:
    """So much that it would take more than a minute; its first part leaves now."""
    draft, now = Draft(name, "utility", "Your {reference}.", samples={"reference": "27"}), now_of(bot)
    assert CUSTOMERS * TIMES >= LONG
    with bot.storage.transaction() as tx:
        wanted = to_all(codes, reference=name) * TIMES
        sends(tx, sender, approved(tx, sender, draft, now), wanted, now)


async def paid_for(telegram: Telegram) -> int:
    """So many calls told Telegram that it may charge for them."""
    return sum("allow_paid_broadcast" in one["params"] for one in await telegram.calls("sendMessage"))


def spendings(bot: Running) -> list[tuple[int, bool]]:
    """Stars that were held for broadcasts, and whether they still are."""
    with bot.storage.reading() as tx:
        found = tx.exec(select(Spending).where(Spending.kind == BROADCAST)).all()
    return [(one.stars, one.is_open()) for one in found]


@pytest.mark.parametrize("ceiling", [0, 2])
async def test_only_what_owners_allow_is_paid(
    bot: Running, telegram: Telegram, sandbox: Sandbox, ceiling: int
) -> None:
    """And not again the same day."""
    sender, codes = has_customers(bot, crowd(sandbox, CUSTOMERS), ceiling)
    broadcasts(bot, sender, codes, "News")
    await until(bot.storage, sent=FIRST, queued=0, sending=0)
    assert await paid_for(telegram) == ceiling * MESSAGES_A_STAR
    broadcasts(bot, sender, codes, "More")
    await until(bot.storage, sent=2 * FIRST, queued=0, sending=0)
    assert await paid_for(telegram) == ceiling * MESSAGES_A_STAR
    assert [stars for stars, _ in spendings(bot)] == [ceiling] * (ceiling > 0)


async def test_what_telegram_will_not_charge_goes_for_free(
    bot: Running, telegram: Telegram, sandbox: Sandbox
) -> None:
    """Also if it says so by a 403: that does not mean that the customer is gone."""
    people = crowd(sandbox, CUSTOMERS)
    sender, codes = has_customers(bot, people, 100)
    await telegram.fault("status", method="sendMessage", chat_id=people[0], status=403, description=REFUSAL)
    broadcasts(bot, sender, codes, "News")
    await until(bot.storage, sent=FIRST, queued=0, sending=0)
    asked = await paid_for(telegram)
    assert 1 <= asked <= FIRST
    await happens(telegram, lambda: not any(is_open for _, is_open in spendings(bot)))
    with bot.storage.reading() as tx:
        assert all(one.is_on() for one in tx.exec(select(Follow)).all())
    broadcasts(bot, sender, codes, "More")
    await until(bot.storage, sent=2 * FIRST, queued=0, sending=0)
    assert await paid_for(telegram) == asked
