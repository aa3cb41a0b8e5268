"""What owners and payees see of the money, and who does not."""

from handlers.running import Running
from tests.cast import Person, Telegram
from tests.shop import buys_month


async def test_owners_see_revenue_by_period(bot: Running, telegram: Telegram, olga: Person) -> None:
    bruna = await telegram.person("Bruna")
    await buys_month(bruna)
    await telegram.clock_moves(days=10)
    await olga.says("/stats")
    assert (await olga.sees("last 7 days")).has("Premium: 0 ⭐")
    await olga.taps("30 d")
    assert (await olga.sees("last 30 days")).has("Premium: 100 ⭐\nPlatform: 70 ⭐\nArtists’ pool: 30 ⭐")


async def test_the_period_before_is_compared(bot: Running, telegram: Telegram, olga: Person) -> None:
    bruna = await telegram.person("Bruna")
    await buys_month(bruna)
    await telegram.clock_moves(days=7)
    await olga.says("/stats")
    assert (await olga.sees("Revenue")).has("Ours: 0 ⭐ (-70 against the period before)")


async def test_refunds_are_shown(bot: Running, telegram: Telegram, olga: Person) -> None:
    bruna = await telegram.person("Bruna")
    paid = await buys_month(bruna)
    await telegram.post("refund", charge_id=paid.charge_id)
    await bruna.sees("refund|back")
    await olga.says("/stats")
    assert (await olga.sees("Revenue")).has("People paid 100 ⭐.\n\nRefunded: 100 ⭐")


async def test_strangers_learn_nothing_of_stats(bot: Running, telegram: Telegram) -> None:
    eve = await telegram.person("Eve")
    for command in ("/stats", "/review", "/verify"):
        await eve.says(command)
        await eve.sees("don’t know that command")


async def test_stats_stay_out_of_groups(bot: Running, telegram: Telegram, olga: Person) -> None:
    group = await telegram.group("Friends", owner=olga)
    await group.adds_bot(by=olga)
    await olga.says("/stats@fairshare_bot", to=group)
    await group.sees("t.me/fairshare_bot")
    assert "Revenue" not in "".join(await group.shows())


async def test_owners_check_the_books(bot: Running, olga: Person) -> None:
    await olga.says("/verify")
    await olga.sees("books are right")


async def test_earnings_say_how_to_begin(bot: Running, telegram: Telegram) -> None:
    carlo = await telegram.person("Carlo", language="it")
    await carlo.says("/earnings")
    await carlo.sees("Ancora nessun guadagno")
