"""What a plan allows, as the clock and the ledger have it: limits, tiers, the price of what goes beyond."""

import re

import pytest

from handlers.context import Context
from handlers.notices import tiers_due
from handlers.running import Running
from rules.plans import TIER_STANDS
from rules.template import Draft
from sandbox import Sandbox
from storage import businesses, plan_uses, quality
from storage.businesses import Business
from storage.ledger import PLATFORM, business
from tests.asking import holds, opens_bakery, presses
from tests.books import books
from tests.cast import Person, Telegram
from tests.delivering import crowd, follow_all
from tests.senders import BREAD, READY, approved
from tests.shop import one_engine
from tests.sponsoring import until
from tests.ticking import now_of

pytestmark = one_engine


@pytest.fixture
async def bakery(bot: Running, carlo: Person) -> int:
    """Carlo's, verified."""
    return await opens_bakery(bot, carlo)


def read(bot: Running, number: int) -> Business:
    with bot.storage.reading() as tx:
        return tx.get_one(Business, number)


def has(bot: Running, number: int, people: list[int], draft: Draft = BREAD, *, used: int = 0) -> int:
    """These follow it, it has used so much of its plan today, and the template is ready; its number."""
    with bot.storage.transaction() as tx:
        sender = businesses.locked(tx, number)
        follow_all(tx, sender, people, now_of(bot))
        plan_uses.use(tx, number, now_of(bot), used)
        return approved(tx, sender, draft, now_of(bot)).id or 0


async def writes_to_all(carlo: Person, template: int) -> None:
    await presses(carlo, f"sendings:use:{template}")
    await carlo.taps("Everybody, or a part")
    await carlo.taps("Go on")


async def test_beyond_the_plan_the_balance_pays_exactly(
    bot: Running, telegram: Telegram, sandbox: Sandbox, carlo: Person, bakery: int
) -> None:
    """240 of 250 are used: of 30 messages 20 go beyond, and cost 5 ⭐ and 0.1 ⭐ each; a day later none."""
    template = has(bot, bakery, crowd(sandbox, 30), used=240)
    await writes_to_all(carlo, template)
    asked = await carlo.sees("The balance lacks 8 ⭐")  # by the rounded size of the segment
    assert "Send it" not in asked.buttons
    await carlo.taps("Plan and balance")
    await carlo.taps("+100")
    await carlo.sees("Top up your balance")
    await carlo.pays()
    await carlo.sees("The balance is 100 ⭐ now")
    await writes_to_all(carlo, template)
    await carlo.sees("at most 8 ⭐ from the balance of 100 ⭐")
    await carlo.taps("Send it")
    await carlo.sees("Bread.? has been delivered")
    await until(telegram, lambda: holds(bot, business(bakery)) == 93 * 10**9)
    assert re.sub("sending:[^ ]+", "sending:1", books(bot.storage)).splitlines()[-2:] == [
        "business:1 -> sending:1  7  sending.hold",
        "sending:1 -> platform  7  business.platform",
    ]
    await presses(carlo, f"plans:show:{bakery}")
    await carlo.sees("Sent in the last 24: 250; free now: 0")
    await telegram.clock_moves(hours=24, minutes=11)
    await presses(carlo, f"plans:show:{bakery}")
    await carlo.sees("Sent in the last 24: 0; free now: 250")
    await writes_to_all(carlo, template)
    await carlo.sees("it costs nothing")
    assert holds(bot, PLATFORM) == 7 * 10**9


def uses(bot: Running, number: int, recipients: int) -> None:
    with bot.storage.transaction() as tx:
        plan_uses.use(tx, number, now_of(bot), recipients)


async def test_tiers_climb_as_quality_allows(
    bot: Running, telegram: Telegram, carlo: Person, bakery: int
) -> None:
    await telegram.post("stars", person=carlo.id, stars=10_000)
    await presses(carlo, f"plans:show:{bakery}")
    await carlo.taps("⭐ a year")
    await carlo.pays()
    await carlo.sees("has the plan Enterprise, a year until")
    uses(bot, bakery, 1_000)
    await telegram.clock_moves(days=TIER_STANDS.days - 1)
    with bot.storage.transaction() as tx:  # a customer of a hundred stops
        quality.count(tx, {(bakery, 0): 100}, now_of(bot).date())
        quality.count(tx, {(bakery, 0): 1}, now_of(bot).date(), kind="stops")
    await carlo.sees("is yellow now")
    await until(telegram, lambda: read(bot, bakery).quality == "yellow")
    await telegram.clock_moves(days=1)
    uses(bot, bakery, 1_000)
    await tiers_due(Context(bot.application))
    assert read(bot, bakery).tier == 0
    await telegram.clock_moves(days=6, minutes=1)
    await carlo.sees("is green again")
    await carlo.sees("may now send to 10,000 recipients")
    uses(bot, bakery, 4_999)
    await telegram.clock_moves(days=7)
    await tiers_due(Context(bot.application))
    assert read(bot, bakery).tier == 1
    uses(bot, bakery, 5_000)
    await carlo.sees("may now send to 100,000 recipients")
    await presses(carlo, f"plans:show:{bakery}")
    await carlo.sees("In any 24 hours: 100,000 recipients")


async def test_red_stops_offers_and_nothing_else(
    bot: Running, sandbox: Sandbox, carlo: Person, bakery: int
) -> None:
    people = crowd(sandbox, 30)
    bread, ready = has(bot, bakery, people), has(bot, bakery, [], READY)
    await writes_to_all(carlo, bread)
    await carlo.sees("it costs nothing")
    with bot.storage.transaction() as tx:
        quality.count(tx, {(bakery, 0): 100}, now_of(bot).date())
        quality.count(tx, {(bakery, 0): 3}, now_of(bot).date(), kind="stops")
    await carlo.sees("is red now")
    await carlo.taps("Send it")
    await carlo.sees("so offers wait until your quality is better")
    await presses(carlo, f"sendings:use:{ready}")
    await carlo.taps("Everybody, or a part")
    await carlo.taps("Go on")
    await carlo.sees("For example: 27")
    await carlo.says("27")
    await carlo.sees("it costs nothing")
    await carlo.taps("Send it")
    await carlo.sees("Ready.? has been delivered")
