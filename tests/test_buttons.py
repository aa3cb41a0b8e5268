"""A changed client may send any data for a button: it is no longer valid, and nothing breaks."""

import pytest

from handlers.running import Running
from tests.people import Person
from tests.shop import one_engine

TOO_LARGE = 10**19 - 1
"""No database keeps such a number."""
CUT_SHORT = (
    "following:ask",
    "following:let",
    "following:say",
    "following:why",
    "settings:region",
    "settings:set",
)
TOO_LONG = (f"remind:delete:{TOO_LARGE}:0", f"remind:repeat:{TOO_LARGE}:", f"channels:card:-{TOO_LARGE}")


@one_engine
@pytest.mark.parametrize("data", [*CUT_SHORT, *TOO_LONG])
async def test_made_up_data_is_no_longer_valid(bot: Running, bruna: Person, data: str) -> None:
    await bruna.says("/start")
    menu = await bruna.sees("Bruna")
    assert "no longer valid" in (await bruna.presses(menu.id, data) or "")
