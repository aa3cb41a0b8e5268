"""A month of a small business, two days down in the middle: in the end every view of the money agrees."""

from collections.abc import Sequence

from sqlmodel import func, select

from handlers.words import Voice
from rules.promo import Gives
from rules.terms import REFUNDS_A_DAY
from sandbox import Sandbox
from sandbox.world import NANO
from storage import Storage, drift, stats, terms
from storage import payments as kept
from storage.columns import NANOSTARS
from storage.earnings import earnings
from storage.ledger import payee
from tests.at_work import at_work
from tests.cast import Person, Telegram
from tests.earning import earned
from tests.exports import downloads, lines, sheets
from tests.month import Month
from tests.offering import makes_code
from tests.paying import has_asked, pays
from tests.shop import one_engine
from tests.sponsoring import until
from tests.stars_outside import Outside
from tests.telegrams_book import book_state, reads_book

MEMBERS, PAYEES = 1_000, ("Carlo", "Clara", "Cesare")
SAY = Voice("en")


@one_engine
async def test_a_month_ends_with_every_view_the_same(
    storage: Storage, sandbox: Sandbox, telegram: Telegram, olga: Person
) -> None:
    members = [sandbox.cloud.add_person(f"Member {n}", stars=20_000).id for n in range(MEMBERS)]
    month = Month(storage, sandbox, telegram, olga, Outside(sandbox.cloud), iter(members))
    payees = [await telegram.person(name) for name in PAYEES]
    async with at_work(storage, sandbox, olga) as bot:
        ada = await telegram.person("Ada", stars=50_000)
        opens(month)
        for person, stars in zip(payees, (250, 190, 61), strict=True):
            await person.says("/start")
            await person.sees(person.name)
            await earned(bot, telegram, ada, person, stars)
        await sells_for_two_weeks(month)
    await is_down_for_two_days(month)
    async with at_work(storage, sandbox, olga):
        await month.does_all()
        await until(telegram, lambda: book_state(storage).checked_at is not None and late(storage) == 40)
        await goes_on_to_the_end(month, payees[0])
        await telegram_agrees(month)
        await stats_agree(month)
        await exports_agree(month)
        await earnings_agree(month, payees)


def opens(month: Month) -> None:
    now = month.sandbox.clock.now()
    makes_code(month.storage, now, Gives.PERCENT, 15, uses=MEMBERS)
    with month.storage.transaction() as tx:
        terms.change(tx, REFUNDS_A_DAY.key, 200_000, month.olga.id, now)


async def sells_for_two_weeks(month: Month) -> None:
    for _day in range(4):
        month.sells(210)
        await month.day_passes()
    month.redeems(30)
    month.asks_refunds(90)
    await month.does_all()
    month.gives_back(60)
    await month.day_passes(5)
    month.loses(15, row=True)
    await month.day_passes(5)


async def is_down_for_two_days(month: Month) -> None:
    """What happened on the first of them is forgotten by Telegram before the bot comes back."""
    month.sells(40)
    month.gives_back(20)
    month.loses(7, row=True)
    await month.telegram.clock_moves(hours=25)
    month.sells(20)
    month.gives_back(10)
    await month.telegram.clock_moves(hours=23)


async def goes_on_to_the_end(month: Month, carlo: Person) -> None:
    """Stars go missing without a row: nothing is paid out until an owner says which. Then months renew."""
    month.sells(100)
    await month.does_all()
    month.asks_refunds(20)
    await month.day_passes()
    month.loses(8, row=False)
    await month.day_passes()
    await reads_book(month.olga)
    short = sum(payment.amount for payment in month.outside.without_row)
    assert book_state(month.storage).drift == -short * NANO
    with month.storage.transaction() as tx:
        for payment in month.outside.without_row:
            assert drift.name_charge(tx, payment.charge_id, month.sandbox.clock.now()) is not None
    await month.day_passes(8)
    await has_asked(carlo)
    await pays(month.olga)
    await month.day_passes(6)


async def telegram_agrees(month: Month) -> None:
    """Every Star that came and went, by Telegram’s own book and balance."""
    assert (await reads_book(month.olga)).has("exactly what the ledger says")
    rows = month.outside.bot.transactions
    came = sum(row["amount"] for row in rows if "source" in row)
    went = sum(row["amount"] for row in rows if "receiver" in row)
    went += sum(payment.amount for payment in month.outside.without_row)
    with month.storage.reading() as tx:
        told = stats.figures(tx, 0, month.sandbox.clock.now())
    assert (told.now.received, told.now.given_back) == (came * NANO, went * NANO)
    assert told.charged_back == month.charged_back * NANO
    assert month.outside.bot.nanostars == (came - went) * NANO


def late(storage: Storage) -> int:
    with storage.reading() as tx:
        return tx.exec(select(func.count()).select_from(kept.Payment).where(kept.Payment.is_late)).one()


def figures(month: Month) -> stats.Figures:
    with month.storage.reading() as tx:
        return stats.figures(tx, 0, month.sandbox.clock.now())


async def stats_agree(month: Month) -> None:
    """What /stats shows is what Telegram keeps: our accounts together, less what was paid outside."""
    told = figures(month)
    await month.olga.says("/stats")
    await month.olga.sees("Revenue")
    await month.olga.taps("All")
    shown = await month.olga.sees("Standing now")
    assert shown.has(f"People paid {SAY.stars(told.now.received)} ⭐")
    assert shown.has(f"Refunded: {SAY.stars(told.refunded)} ⭐")
    assert shown.has(f"Charged back: {SAY.stars(told.charged_back)} ⭐")
    assert shown.has(f"Telegram keeps {SAY.stars(month.outside.bot.nanostars)} ⭐, exactly as the books say")
    rest = told.standing
    ours = rest.platform + rest.payees + rest.payouts + rest.pool + rest.advertisers + rest.posts
    assert ours - month.outside.bot.nanostars == -told.now.paid_out
    assert (rest.spending, rest.suspense) == (0, 0)


async def exports_agree(month: Month) -> None:
    """Both files, to the nanostar: by kind, and what Telegram keeps by every transfer."""
    told = figures(month)
    rows = lines(await takes(month, "CSV"))
    by_kind: dict[str, int] = {}
    for row in rows:
        by_kind[row["kind"]] = by_kind.get(row["kind"], 0) + int(row["nanostars"])
    assert by_kind == dict(told.now.moved)
    assert _left(rows, "telegram") == -month.outside.bot.nanostars
    pages = sheets(await takes(month, "XLSX"))
    total = {name: sum(int(row[-1]) for row in page) for name, page in pages.items()}
    assert total["Payments"] == told.now.received
    assert total["Refunds"] == told.now.given_back
    assert total["Payouts"] == told.now.paid_out == 120 * NANOSTARS
    sponsored = next(one for one in told.now.sources if one.source == "sponsored")
    assert total["Placements"] == sponsored.gross
    assert total["By day and kind"] == sum(by_kind.values())
    assert len(pages["Refunds"]) == 230


async def earnings_agree(month: Month, payees: Sequence[Person]) -> None:
    """What each payee is told is what the transfers say."""
    rows = lines(await takes(month, "CSV"))
    for person in payees:
        await person.says("/earnings")
        shown = await person.sees("Your earnings")
        with month.storage.reading() as tx:
            money = earnings(tx, person.id, month.sandbox.clock.now())
        assert shown.has(f"Available: {SAY.stars(money.available)} ⭐")
        assert shown.has(f"Paid out: {SAY.stars(money.paid)} ⭐")
        assert money.available + money.held == _left(rows, payee(person.id))


async def takes(month: Month, label: str) -> bytes:
    await month.olga.taps(label)
    return await downloads(month.telegram, await month.olga.sees("as the books stood"))


def _left(rows: Sequence[dict[str, str]], account: str) -> int:
    """Nanostars in an account, by its transfers."""
    came = sum(int(row["nanostars"]) for row in rows if row["to"] == account)
    return came - sum(int(row["nanostars"]) for row in rows if row["from"] == account)
