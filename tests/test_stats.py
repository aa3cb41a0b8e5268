"""What owners see of the money, and that nobody else does."""

import pytest

from handlers.running import Running
from handlers.stats.showing import drawn
from tests.cast import Person, Telegram
from tests.exports import gives_back_a_sale, loses_a_sale, resting, sells_a_post
from tests.people import Payment
from tests.shop import buys_month, one_engine


async def buys(telegram: Telegram, name: str = "Bruna") -> Payment:
    return await buys_month(await telegram.person(name))


@one_engine
async def test_owners_see_revenue_by_period(bot: Running, telegram: Telegram, olga: Person) -> None:
    await buys(telegram)
    await telegram.clock_moves(days=10)
    await olga.says("/stats")
    assert (await olga.sees("last 7 days")).has("Premium: 0 ⭐")
    await olga.taps("30 d")
    assert (await olga.sees("last 30 days")).has("Premium: 100 ⭐\nPlatform: 70 ⭐\nArtists’ pool: 30 ⭐")


@one_engine
async def test_the_period_before_is_compared(bot: Running, telegram: Telegram, olga: Person) -> None:
    await buys(telegram)
    await telegram.clock_moves(days=7)
    await olga.says("/stats")
    revenue = await olga.sees("Revenue")
    assert revenue.has("People paid 0 ⭐ (-100).")
    assert revenue.has("Ours: 0 ⭐ (-70 against the period before)")


async def test_refunds_and_chargebacks_are_told_apart(bot: Running, telegram: Telegram, olga: Person) -> None:
    await loses_a_sale(bot, telegram, await telegram.person("Bruno"))
    await gives_back_a_sale(telegram, await telegram.person("Bruna"))
    await olga.says("/stats")
    revenue = await olga.sees("Revenue")
    assert revenue.has("People paid 1,100 ⭐ (+1,100).\nRefunded: 100 ⭐\nCharged back: 1,000 ⭐")


async def test_what_stands_now_equals_the_ledger(bot: Running, telegram: Telegram, olga: Person) -> None:
    await buys(telegram)
    await sells_a_post(bot, telegram, olga)
    await olga.says("/stats")
    text = (await olga.sees("Revenue")).text
    assert f"Owed to payees: {resting(bot, 'payee')} ⭐ (held {resting(bot, 'payee')}, available 0)" in text
    assert f"Standing now\nOurs: {resting(bot, 'platform')} ⭐\n" in text
    assert f"balances: {resting(bot, 'advertiser', 'campaign')} ⭐" in text


@one_engine
async def test_a_hold_that_is_over_shows(bot: Running, telegram: Telegram, olga: Person) -> None:
    await sells_a_post(bot, telegram, olga)
    await telegram.clock_moves(days=22)
    await olga.says("/stats")
    assert (await olga.sees("Revenue")).has("(held 0, available 10)")


@one_engine
async def test_the_picture_fits_a_phone(bot: Running, olga: Person) -> None:
    await olga.says("/stats")
    picture = (await olga.sees("Revenue")).raw["photo"][-1]
    assert (picture["width"], picture["height"]) == (1080, 1350)
    assert picture["file_size"] < 500_000


@one_engine
async def test_periods_are_switched_in_place(bot: Running, telegram: Telegram, olga: Person) -> None:
    await buys(telegram)
    await telegram.clock_moves(days=3)
    await olga.says("/stats")
    week = await olga.sees("last 7 days")
    await olga.taps("Today")
    today = await olga.sees("Revenue, today")
    assert (today.id, "• Today" in today.buttons) == (week.id, True)
    assert today.raw["photo"] != week.raw["photo"]


@one_engine
async def test_every_period_can_be_seen(bot: Running, telegram: Telegram, olga: Person) -> None:
    await buys(telegram)
    await olga.says("/stats")
    await olga.sees("last 7 days")
    for label, title in (("Today", "today"), ("90 d", "last 90 days"), ("All", "since the beginning")):
        await olga.taps(label)
        assert (await olga.sees(f"Revenue, {title}")).has("People paid 100 ⭐")


async def test_channels_and_campaigns_are_listed(bot: Running, telegram: Telegram, olga: Person) -> None:
    await sells_a_post(bot, telegram, olga)
    await olga.says("/stats")
    first = await olga.sees("Revenue")
    await olga.taps("By channel")
    listed = await olga.sees("By channel, last 7 days")
    assert listed.has("1. Casa & Cucina: 20 ⭐ in 1 post, 10 ⭐ for its owner")
    assert (listed.id, listed.raw["photo"]) == (first.id, first.raw["photo"])
    await olga.taps("By campaign")
    assert (await olga.sees("By campaign")).has("1. Ada’s Bakery (1): 20 ⭐ in 1 post, 10 ⭐ for channels")


@one_engine
async def test_a_list_keeps_its_view_in_another_period(
    bot: Running, telegram: Telegram, olga: Person
) -> None:
    await sells_a_post(bot, telegram, olga)
    await telegram.clock_moves(days=10)
    await olga.says("/stats")
    await olga.taps("By campaign")
    await olga.sees("Nothing in this period")
    await olga.taps("30 d")
    assert (await olga.sees("By campaign, last 30 days")).has("Ada’s Bakery")


@one_engine
async def test_empty_books_are_shown(bot: Running, olga: Person) -> None:
    await olga.says("/stats")
    revenue = await olga.sees("Revenue")
    assert revenue.has("People paid 0 ⭐.")
    assert revenue.has("Standing now\nOurs: 0 ⭐\nOwed to payees: 0 ⭐ (held 0, available 0)")


@one_engine
async def test_the_person_s_language_is_spoken(bot: Running, telegram: Telegram, olga: Person) -> None:
    await buys(telegram)
    await olga.says("/language")
    await olga.taps("Italiano")
    await olga.says("/stats")
    assert (await olga.sees("Ricavi, ultimi 7 giorni")).has("Le persone hanno pagato 100 ⭐ (+100).")


@one_engine
async def test_a_refused_picture_withholds_no_numbers(bot: Running, telegram: Telegram, olga: Person) -> None:
    await telegram.fault("status", method="sendPhoto", status=400)
    await olga.says("/stats")
    words = await olga.sees("People paid 0 ⭐")
    assert "photo" not in words.raw
    await olga.taps("30 d")
    again = await olga.sees("last 30 days")
    assert (again.id, "photo" in again.raw) == (words.id, True)


async def test_a_drawing_that_fails_is_left_out() -> None:
    def fails() -> bytes:
        raise MemoryError

    assert await drawn(fails) is None


@one_engine
async def test_old_buttons_still_work(bot: Running, telegram: Telegram, olga: Person) -> None:
    await olga.says("/stats")
    shown = await olga.sees("Revenue")
    await olga.presses(shown.id, "stats:30")
    assert (await olga.sees("last 30 days")).id == shown.id


@one_engine
@pytest.mark.parametrize("data", ["show:sum:8:0", "turn:x:y:z", "show", "turn:channel:7:99999999"])
async def test_odd_buttons_show_something(bot: Running, telegram: Telegram, olga: Person, data: str) -> None:
    await olga.says("/stats")
    shown = await olga.sees("Revenue")
    await olga.presses(shown.id, f"stats:{data}")
    assert await olga.presses(shown.id, "stats:show:sum:30:0") is None


@one_engine
async def test_strangers_learn_nothing_of_stats(bot: Running, telegram: Telegram) -> None:
    eve = await telegram.person("Eve")
    for command in ("/stats", "/review", "/verify"):
        await eve.says(command)
        await eve.sees("don’t know that command")


@one_engine
@pytest.mark.parametrize("data", ["show:sum:7:0", "turn:channel:7:0", "csv:sum:all:0", "xlsx:sum:all:0"])
async def test_strangers_press_in_vain(bot: Running, telegram: Telegram, data: str) -> None:
    eve = await telegram.person("Eve")
    await eve.says("/start")
    shown = await eve.sees("Eve")
    assert "Revenue" not in str(await eve.presses(shown.id, f"stats:{data}"))
    assert all(not message.has("Revenue") for message in await eve.chat())


@one_engine
async def test_stats_stay_out_of_groups(bot: Running, telegram: Telegram, olga: Person) -> None:
    group = await telegram.group("Friends", owner=olga)
    await group.adds_bot(by=olga)
    await olga.says("/stats@fairshare_bot", to=group)
    await group.sees("t.me/fairshare_bot")
    assert "Revenue" not in "".join(await group.shows())


@one_engine
async def test_owners_check_the_books(bot: Running, olga: Person) -> None:
    await olga.says("/verify")
    await olga.sees("books are right")


@one_engine
async def test_earnings_say_how_to_begin(bot: Running, telegram: Telegram) -> None:
    carlo = await telegram.person("Carlo", language="it")
    await carlo.says("/earnings")
    await carlo.sees("Ancora nessun guadagno")
