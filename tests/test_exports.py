"""The files that owners take from /stats: to the last fraction what /stats says."""

import io
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from handlers.running import Running
from handlers.stats.files import write_csv, write_workbook
from handlers.words import Voice
from storage import Storage, stats
from storage.columns import NANOSTARS
from storage.ledger import SUSPENSE, TELEGRAM, Entry, post
from tests.cast import Person, Telegram
from tests.control import Message
from tests.exports import (
    downloads,
    gives_back_a_sale,
    lines,
    loses_a_sale,
    sells_a_post,
    sheets,
    stars_of,
)
from tests.sales import NOON
from tests.shop import buys_month, one_engine


@pytest.fixture
async def busy(bot: Running, telegram: Telegram, olga: Person) -> Running:
    """A bot that sold premium and a post, gave one sale back and lost another."""
    await buys_month(await telegram.person("Berta"))
    await loses_a_sale(bot, telegram, await telegram.person("Bruno"))
    await gives_back_a_sale(telegram, await telegram.person("Bruna"))
    await sells_a_post(bot, telegram, olga)
    return bot


async def takes(olga: Person, label: str, period: str = "All") -> Message:
    await olga.says("/stats")
    await olga.sees("Revenue")
    await olga.taps(period)
    await olga.sees("Revenue")
    await olga.taps(label)
    return await olga.sees("as the books stood")


async def figures(bot: Running, telegram: Telegram, days: int = 0) -> stats.Figures:
    now = await telegram.now()
    with bot.storage.reading() as tx:
        return stats.figures(tx, days, now)


@one_engine
async def test_csv_adds_up_to_stats(busy: Running, telegram: Telegram, olga: Person) -> None:
    rows = lines(await downloads(telegram, await takes(olga, "CSV")))
    told = await figures(busy, telegram)
    of_kind = {row["kind"] for row in rows}
    assert of_kind == set(told.now.moved)
    assert {kind: stars_of(rows, lambda row, kind=kind: row["kind"] == kind) for kind in of_kind} == {  # type: ignore[misc]
        kind: Decimal(amount) / NANOSTARS for kind, amount in told.now.moved.items()
    }


async def test_the_workbook_adds_up_to_stats(busy: Running, telegram: Telegram, olga: Person) -> None:
    pages = sheets(await downloads(telegram, await takes(olga, "XLSX")))
    told = await figures(busy, telegram)
    total = {name: sum(int(row[-1]) for row in rows) for name, rows in pages.items()}
    assert total["Payments"] == told.now.received == 1_220 * NANOSTARS
    assert total["Refunds"] == told.now.given_back == told.refunded + told.charged_back
    sponsored = next(one for one in told.now.sources if one.source == "sponsored")
    assert total["Placements"] == sponsored.gross == 20 * NANOSTARS
    assert total["By day and kind"] == sum(told.now.moved.values())


@one_engine
async def test_the_summary_says_what_stats_says(busy: Running, telegram: Telegram, olga: Person) -> None:
    pages = sheets(await downloads(telegram, await takes(olga, "XLSX")))
    summary = {row[0]: int(row[-1]) for row in pages["Summary"]}
    told = await figures(busy, telegram)
    assert summary["People paid"] == told.now.received
    assert summary["Charged back"] == told.charged_back == 1_000 * NANOSTARS
    assert summary["Payees, held"] == told.standing.held == 10 * NANOSTARS


@one_engine
async def test_only_the_period_is_exported(busy: Running, telegram: Telegram, olga: Person) -> None:
    rows = lines(await downloads(telegram, await takes(olga, "CSV", "Today")))
    today = (await telegram.now()).date().isoformat()
    assert {row["at"][:10] for row in rows} == {today}
    assert {row["kind"] for row in rows} == {"sponsored.owner", "sponsored.platform"}


def exported(storage: Storage, folder: Path, *entries: Entry) -> tuple[bytes, bytes]:
    """The CSV and the workbook of books that hold these transfers alone."""
    with storage.transaction() as tx:
        post(tx, entries, NOON)
    with storage.reading(one_moment=True) as tx:
        told = stats.figures(tx, 7, NOON)
        write_csv(tx, told.period, folder / "books.csv")
        write_workbook(tx, Voice("it"), told, folder / "books.xlsx")
    return (folder / "books.csv").read_bytes(), (folder / "books.xlsx").read_bytes()


def test_amounts_are_exact_and_moments_iso(storage: Storage, tmp_path: Path) -> None:
    content, book = exported(storage, tmp_path, Entry("drift", "1", TELEGRAM, SUSPENSE, 10**18 + 1, "a"))
    (row,) = lines(content)
    assert content.startswith(b"\xef\xbb\xbf")
    assert (row["at"], row["stars"]) == ("2026-11-21T12:00:00+00:00", "1000000000.000000001")
    assert sheets(book)["Per giorno e tipo"] == [
        (datetime(2026, 11, 21), "drift", 1, 10**9, str(10**18 + 1))  # noqa: DTZ001
    ]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
@one_engine
def test_no_cell_is_a_formula(storage: Storage, tmp_path: Path, sign: str) -> None:
    evil = f"{sign}HYPERLINK(1)"
    content, _ = exported(storage, tmp_path, Entry("drift", evil, TELEGRAM, SUSPENSE, 1, "a"))
    assert [row["key"] for row in lines(content)] == [f"'{evil}"]


@one_engine
def test_workbook_text_stays_text(storage: Storage, tmp_path: Path) -> None:
    kind = "=1+1"
    _, book = exported(storage, tmp_path, Entry(kind, "1", TELEGRAM, SUSPENSE, 1, "a"))
    cell = load_workbook(io.BytesIO(book)).worksheets[1]["B2"]
    assert (cell.value, cell.data_type) == (kind, "s")


@one_engine
def test_empty_books_make_empty_files(storage: Storage, tmp_path: Path) -> None:
    content, book = exported(storage, tmp_path)
    assert lines(content) == []
    assert {name: len(rows) for name, rows in sheets(book).items() if name != "Riepilogo"} == dict.fromkeys(
        (
            "Per giorno e tipo",
            "Pagamenti",
            "Rimborsi",
            "Versamenti",
            "Post sponsorizzati",
            "Fornitore di pagamenti",
            "Versamenti in valuta",
        ),
        0,
    )
