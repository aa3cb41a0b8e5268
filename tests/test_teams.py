"""A team and its keys rest when their plan ends, and work again when it is renewed."""

from collections.abc import AsyncIterator

import pytest

from handlers.running import Running
from storage import api_keys, teams
from storage.api_keys import SCOPES
from tests.asking import opens_bakery, presses
from tests.calling import Line, reached
from tests.cast import Person, Telegram
from tests.refunding import refunds
from tests.shop import one_engine
from tests.ticking import now_of

pytestmark = one_engine
ACTS = ("templates:list:{}", "sendings:begin:{}", "sendings:list:{}", "invoices:list:{}:0", "staff:set:{}")
"""What a sender may open."""
PLAN = "urn:fairshare:problem:plan"


@pytest.fixture
async def bakery(bot: Running, ada: Person, carlo: Person) -> int:
    """Ada's, verified, on Enterprise by the month, with Carlo in its team."""
    number = await opens_bakery(bot, ada)
    await carlo.says("/start")
    await carlo.sees("Carlo")
    await buys(ada, number)
    with bot.storage.transaction() as tx:
        assert teams.add(tx, number, carlo.id, now_of(bot))
    return number


@pytest.fixture
async def line(bot: Running, bakery: int) -> AsyncIterator[Line]:
    """Her till, which has a key."""
    with bot.storage.transaction() as tx:
        key = api_keys.make(tx, bakery, "Till", SCOPES, now_of(bot)).words
    line = Line(bot.storage, lambda: now_of(bot), key)
    async with reached(line):
        yield line


async def buys(ada: Person, number: int) -> str:
    """The charge."""
    await presses(ada, f"plans:show:{number}")
    await ada.taps("Enterprise, 1,000 ⭐ a month")
    paid = await ada.pays()
    await ada.sees("Thank you! Panificio Rossi has the plan Enterprise until")
    return paid.charge_id


async def opened(person: Person, number: int) -> list[bool]:
    """Which doors of the business open to them."""
    answers = [await presses(person, act.format(number)) for act in ACTS]
    return ["no longer valid" not in str(one) for one in answers]


async def test_a_plan_that_ends_takes_the_team_along(
    bot: Running, telegram: Telegram, ada: Person, carlo: Person, bakery: int, line: Line
) -> None:
    assert all(await opened(carlo, bakery))
    assert (await line.call("GET", "/quality")).status == 200
    await presses(ada, f"plans:show:{bakery}")
    await ada.taps("Cancel renewal: Enterprise")
    await telegram.clock_moves(days=30, hours=23)
    assert all(await opened(carlo, bakery))
    await telegram.clock_moves(hours=2)
    told = await ada.sees("The team and the keys of Panificio Rossi rest")
    assert told.has("In the team: 1; keys of the API: 1")
    await carlo.sees("You cannot act for Panificio Rossi for now")
    assert not any(await opened(carlo, bakery))
    assert all(await opened(ada, bakery))
    answer = await line.call("GET", "/quality")
    assert (answer.status, answer.body["type"], "Enterprise" in answer.body["detail"]) == (403, PLAN, True)
    await presses(carlo, f"business:open:{bakery}")
    assert (await carlo.sees("its plan has no team now")).buttons == ["Leave this team", "‹ Back"]
    await presses(ada, f"business:team:{bakery}")
    await ada.sees("The team of Panificio Rossi rests")
    await buys(ada, bakery)
    await carlo.sees("You can act for Panificio Rossi again")
    await ada.sees("The team and the keys of Panificio Rossi work again")
    assert all(await opened(carlo, bakery))
    assert (await line.call("GET", "/quality")).status == 200


async def test_a_renewal_keeps_the_team(
    bot: Running, telegram: Telegram, ada: Person, carlo: Person, bakery: int
) -> None:
    await telegram.clock_moves(days=30, minutes=1)
    await ada.sees("The plan Enterprise of Panificio Rossi was renewed until")
    await telegram.clock_moves(days=2)
    assert all(await opened(carlo, bakery))
    assert not any(one.has("You cannot act") for one in await carlo.chat())


async def test_a_refund_of_the_plan_takes_the_team_along(
    bot: Running, ada: Person, carlo: Person, olga: Person
) -> None:
    number = await opens_bakery(bot, ada)
    await carlo.says("/start")
    await carlo.sees("Carlo")
    charge_id = await buys(ada, number)
    with bot.storage.transaction() as tx:
        assert teams.add(tx, number, carlo.id, now_of(bot))
    await refunds(olga, charge_id)
    await carlo.sees("You cannot act for Panificio Rossi for now")
    await ada.sees("The team and the keys of Panificio Rossi rest")
    assert not any(await opened(carlo, number))


async def test_who_rests_may_leave(
    bot: Running, telegram: Telegram, ada: Person, carlo: Person, bakery: int
) -> None:
    await presses(ada, f"plans:show:{bakery}")
    await ada.taps("Cancel renewal: Enterprise")
    await telegram.clock_moves(days=31, minutes=1)
    await carlo.sees("You cannot act for Panificio Rossi for now")
    await carlo.taps("To the business")
    await carlo.sees("its plan has no team now")
    assert "You have left the team" in str(await carlo.taps("Leave this team"))
    await buys(ada, bakery)
    await ada.sees("In the team: 0")
