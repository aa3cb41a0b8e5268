"""/discover shows channels that want to be found, to everybody."""

from datetime import datetime

import pytest

from handlers.running import Running
from storage import channels as store
from storage.channels import Joining
from tests.cast import Person, Telegram
from tests.shop import one_engine
from tests.ticking import now_of

pytestmark = one_engine
NOW = datetime.fromisoformat("2026-03-01T12:00:00+00:00")


def lists(bot: Running, number: int, **more: object) -> None:
    """A channel of this number that wants to be found, unless `more` (columns) says otherwise. It was counted
    just now: the bot does not ask the emulated Telegram, which knows of none."""
    rules = {"is_listed": True, "topics": '["food"]', "subscribers": 100 * number, **more}
    with bot.storage.transaction() as tx:
        joining = Joining(-100 - number, f"Channel {number}", f"channel_{number}", 7, 0)
        channel = store.join(tx, joining, "UTC", now_of(bot))
        for name, value in rules.items():
            setattr(channel, name, value)
        tx.add(channel)


async def test_who_opted_in_is_found(bot: Running, bruna: Person) -> None:
    lists(bot, 1)
    lists(bot, 2, is_listed=False)
    await bruna.says("/discover")
    shown = await bruna.sees("Channel 1")
    assert "https://t.me/channel_1" in shown.text
    assert "Channel 2" not in shown.text


@pytest.mark.parametrize(
    "reason",
    [{"username": ""}, {"suspended_at": NOW, "suspended": "removed"}, {"language": "it"}],
    ids=["private", "suspended", "in_another_language"],
)
async def test_others_are_not_shown(bot: Running, bruna: Person, reason: dict[str, object]) -> None:
    lists(bot, 1, **reason)
    await bruna.says("/discover")
    await bruna.sees("No channel here yet")


async def test_topics_narrow_the_list(bot: Running, bruna: Person) -> None:
    lists(bot, 1)
    lists(bot, 2, topics='["news"]')
    await bruna.says("/discover")
    await bruna.taps("Any topic")
    await bruna.taps("News")
    shown = await bruna.sees("Channel 2")
    assert "Channel 1" not in shown.text


async def test_any_language_widens_it(bot: Running, bruna: Person) -> None:
    lists(bot, 1, language="it")
    await bruna.says("/discover")
    await bruna.taps("English")
    await bruna.taps("Any language")
    await bruna.sees("Italian, Food")


async def test_the_largest_come_first_by_pages(bot: Running, bruna: Person) -> None:
    for number in range(1, 11):
        lists(bot, number)
    await bruna.says("/discover")
    first = await bruna.sees("Channel 10")
    assert "Channel 2\n" not in first.text
    await bruna.taps("More")
    await bruna.sees("Channel 2 ")
    await bruna.taps("Back")
    await bruna.sees("Channel 10")


async def test_bought_growth_moves_nobody_up(bot: Running, bruna: Person) -> None:
    lists(bot, 1, subscribers=9000, size_held=100, held_at=NOW)
    lists(bot, 2)
    await bruna.says("/discover")
    shown = await bruna.sees("Channel 1")
    assert shown.text.index("Channel 2") < shown.text.index("Channel 1")


async def test_italians_discover_in_italian(telegram: Telegram, bot: Running) -> None:
    lists(bot, 1, language="it")
    dora = await telegram.person("Dora", language="it")
    await dora.says("/discover")
    await dora.sees("100 iscritti")


async def test_forged_pages_say_so(bot: Running, bruna: Person) -> None:
    await bruna.says("/discover")
    menu = await bruna.sees("Channels to discover")
    places = ("xx:any:0", "en:all:0", "en:any:-1", "en:any:99")
    for data in ("", "page", "go:en:any:0", *(f"page:{place}" for place in places)):
        assert "no longer valid" in await bruna.presses(menu.id, f"discover:{data}")
