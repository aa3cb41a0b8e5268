"""A statement as CSV, for spreadsheets and programs: UTF-8 with a byte order mark, ISO dates in UTC, exact
amounts. Its words are the same in every language."""

import csv
import io
from datetime import datetime

from handlers.amounts import exact_in
from handlers.words import NANOSTARS, Voice
from rules.cells import safe_cell
from storage.statements import CurrencyLine, Line, Statement

COLUMNS = (
    *("time_utc", "what", "source", "id", "place", "number"),
    *("price_stars", "change_stars", "balance_stars", "available_from_utc", "reference"),
    *("currency", "change_currency", "balance_currency"),
)


def statement_csv(say: Voice, told: Statement) -> bytes:
    """The opening balance, every line with the balance after it, and the closing balance."""
    file = io.StringIO(newline="")
    write = csv.writer(file)
    write.writerow(COLUMNS)
    balance = told.opening
    write.writerow(_balance_row(told.period.begin, "opening", balance))
    for line in told.lines:
        balance += line.change
        write.writerow(_row(line, balance))
    write.writerow(_balance_row(told.period.end, "closing", balance))
    for name, amount in (("held", told.held), ("reserved", told.reserved), ("available", told.available)):
        write.writerow(_balance_row(told.period.end, name, amount))
    write.writerows(_currency_row(line) for line in told.in_currencies)
    return file.getvalue().encode("utf-8-sig")


def _row(line: Line, balance: int) -> list[str]:
    sold = line.sold
    return [
        moment(line.at),
        line.what,
        line.source,
        safe_cell(line.key),
        safe_cell(sold.place) if sold else "",
        safe_cell(sold.number) if sold else "",
        exact(sold.price) if sold else "",
        exact(line.change),
        exact(balance),
        moment(line.available_at) if line.available_at else "",
        safe_cell(line.reference),
        *[""] * 3,
    ]


def _currency_row(line: CurrencyLine) -> list[str]:
    """No Stars: what came through the payment provider is in columns of its own."""
    sums = [exact_in(amount, line.currency) for amount in (line.change, line.balance)]
    return [moment(line.at), line.what, "provider", safe_cell(line.key), *[""] * 7, line.currency, *sums]


def _balance_row(at: datetime, what: str, amount: int) -> list[str]:
    return [moment(at), what, *[""] * 6, exact(amount), *[""] * 5]


def moment(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def exact(nanostars: int) -> str:
    """Stars as a plain decimal: -3500000000 nanostars are -3.5."""
    whole, fraction = divmod(abs(nanostars), NANOSTARS)
    decimals = f"{fraction:09}".rstrip("0")
    return f"{'-' if nanostars < 0 else ''}{whole}{'.' if decimals else ''}{decimals}"
