"""The books of a period as files: every transfer as CSV, or a workbook with a sheet for each kind of thing.

Amounts are exact: in CSV as decimals, in the workbook as numbers (which Excel rounds to 15 digits) beside
the nanostars as text.
"""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlmodel import Session
from xlsxwriter import Workbook
from xlsxwriter.format import Format

from handlers.words import NANOSTARS, Voice
from storage import journal
from storage.journal import Row
from storage.stats import Figures, Period

SHEET_ROWS_MAX = 1_048_575  # Excel's, without the heading
FILE_BYTES_MAX = 50 * 10**6  # what a bot may send
CSV_COLUMNS = ("at", "kind", "key", "from", "to", "cause", "stars", "nanostars")
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
COLUMN_WIDTH = 22


class TooLarge(Exception):
    """The period holds more than fits into one file."""


def write_csv(tx: Session, period: Period, path: Path) -> None:
    """With the mark at the beginning by which Excel knows UTF-8."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(CSV_COLUMNS)
        for row in journal.transfers(tx, period):
            lines.writerow([*map(_cell, row.says), f"{_stars(row):f}", row.nanostars])
            if file.tell() > FILE_BYTES_MAX:
                raise TooLarge


def write_workbook(tx: Session, say: Voice, figures: Figures, path: Path) -> None:
    options = {
        "constant_memory": True,
        "tmpdir": str(path.parent),
        "strings_to_formulas": False,
        "strings_to_urls": False,
    }
    with Workbook(str(path), options) as book:
        formats = Formats(book)
        _write_sheet(book, say, SUMMARY, summary(say, figures), formats)
        for sheet in SHEETS:
            _write_sheet(book, say, sheet, sheet.rows(tx, figures.period), formats)
    if path.stat().st_size > FILE_BYTES_MAX:
        raise TooLarge


def summary(say: Voice, figures: Figures) -> Iterator[Row]:
    """The figures that /stats shows, in its words."""
    now, standing = figures.now, figures.standing
    flows = {
        "received": now.received,
        "refunded": figures.refunded,
        "charged-back": figures.charged_back,
        "commission": now.commission,
        "paid-out": now.paid_out,
        "pool-artists": now.pool_artists,
        "pool-unused": now.pool_unused,
    }
    for name, amount in flows.items():
        yield Row((say.plain(f"stats-sum-{name}"),), amount)
    for source in now.sources:
        for who, amount in source.shares.items():
            names = say.plain(f"stats-source-{source.source}"), say.plain(f"stats-payee-{who}")
            yield Row((say.plain("stats-sum-share", source=names[0], who=names[1]),), amount)
    yield Row((say.plain("stats-sum-payees"),), standing.payees)
    for name in RESTING:
        yield Row((say.plain(f"stats-line-{name}"),), getattr(standing, name))
    yield Row((say.plain("stats-sum-drift"),), standing.telegram.drift)


RESTING = (
    "available",
    "held",
    "payouts",
    "pool",
    "platform",
    "advertisers",
    "posts",
    "businesses",
    "spending",
    "suspense",
)


@dataclass(frozen=True)
class Sheet:
    """`columns` are keys of words; the amount stands in two more after them."""

    name: str
    columns: Sequence[str]
    rows: Callable[[Session, Period], Iterable[Row]]
    in_stars: bool = True
    """If not, the two columns of the amount are missing."""

    @property
    def heads(self) -> Sequence[str]:
        return (*self.columns, *(("stars", "nanostars") if self.in_stars else ()))


SUMMARY = Sheet("summary", ("what",), lambda tx, period: ())
SHEETS = (
    Sheet("days", ("day", "kind", "transfers"), journal.day_totals),
    Sheet("payments", ("at", "charge", "payer", "product"), journal.payments),
    Sheet("refunds", ("at", "charge", "payer", "source", "reason"), journal.refunds),
    Sheet("payouts", ("at", "number", "payee", "rail", "reference"), journal.payouts),
    Sheet(
        "placements",
        (
            *("at", "number", "channel", "title", "campaign", "name", "posted", "link"),
            *("price-nanostars", "owner-nanostars", "platform-nanostars", "returned-nanostars"),
        ),
        journal.placements,
    ),
    Sheet(
        "provider",
        (
            *("at", "number", "charge", "provider-charge", "refunded", "currency"),
            *("price-units", "business-units", "platform-units"),
        ),
        journal.provider_payments,
        in_stars=False,
    ),
    Sheet(
        "provider-payouts",
        ("at", "number", "payee", "reference", "currency", "amount-units"),
        journal.provider_payouts,
        in_stars=False,
    ),
)


class Formats:
    """How cells of the workbook look."""

    def __init__(self, book: Workbook) -> None:
        self.heading: Format = book.add_format({"bold": True, "bottom": 1})
        self.stars: Format = book.add_format({"num_format": "#,##0.#########"})
        self.day: Format = book.add_format({"num_format": "yyyy-mm-dd"})
        self.moment: Format = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})


def _write_sheet(book: Workbook, say: Voice, sheet: Sheet, rows: Iterable[Row], formats: Formats) -> None:
    page = book.add_worksheet(say.plain(f"stats-sheet-{sheet.name}"))
    page.freeze_panes(1, 0)
    page.set_column(0, len(sheet.heads) - 1, COLUMN_WIDTH)
    for place, column in enumerate(sheet.heads):
        page.write_string(0, place, say.plain(f"stats-column-{column}"), formats.heading)
    for number, row in enumerate(rows, 1):
        if number > SHEET_ROWS_MAX:
            raise TooLarge
        for place, value in enumerate(row.says):
            _write_cell(page, number, place, value, formats)
        if sheet.in_stars:
            page.write_number(number, len(row.says), _stars(row), formats.stars)
            page.write_string(number, len(row.says) + 1, str(row.nanostars))


def _write_cell(page: Any, number: int, place: int, value: Any, formats: Formats) -> None:
    """Text stays text, whatever it begins with; identifiers of 15 digits and more would lose some."""
    if isinstance(value, datetime):
        page.write_datetime(number, place, value.replace(tzinfo=None), formats.moment)
    elif isinstance(value, date):
        page.write_datetime(number, place, value, formats.day)
    elif isinstance(value, int) and abs(value) < 10**15:
        page.write_number(number, place, value)
    elif value is not None:
        page.write_string(number, place, str(value))


def _cell(value: Any) -> str:
    """Text that a spreadsheet would take for a formula is quoted by an apostrophe."""
    if isinstance(value, datetime):
        return value.isoformat()
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text


def _stars(row: Row) -> Decimal:
    return Decimal(row.nanostars) / NANOSTARS
