"""Lists of customers that a business sends as a CSV document: a code and the values of each, never ids of
Telegram."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from rules.template import Draft, bad_values

BYTES_MAX = 2**20
ROWS_MAX = 10_000
WRONG_TOLD_MAX = 10
DELIMITERS = ";,\t"
CODE = re.compile(r"[2-9A-HJ-NP-Z]{4}[- ]?[2-9A-HJ-NP-Z]{4}")
"""A customer's code, in capitals: no letters or digits that are taken for another."""


class WrongFile(StrEnum):
    """Why a list is not taken; the values are keys of messages, and codes of the same."""

    NOT_TEXT = "not-text"
    """Not UTF-8: a spreadsheet saved it in its country's own signs."""
    NO_TABLE = "no-table"
    """No header, a quote that is never closed, or nothing below the header."""
    TOO_MANY = "too-many"
    COLUMN_UNKNOWN = "column-unknown"
    COLUMN_MISSING = "column-missing"
    COLUMN_TWICE = "column-twice"
    NO_CUSTOMER = "no-customer"
    """The first cell of a row is no customer code."""
    TOO_WIDE = "too-wide"
    """More cells than the header has."""


@dataclass(frozen=True)
class Wrong:
    """What is wrong, and where: the line of the file, from 1, and the name of the column. `why` is a
    WrongFile or a rules.template.BadValue."""

    why: str
    line: int = 0
    column: str = ""


@dataclass(frozen=True)
class Row:
    code: str
    values: dict[str, str]


@dataclass
class CustomerList:
    """`rows` may be sent only if nothing is wrong: none is left out. `wrong_count` also counts what is not in
    `wrong`, which holds the first ones."""

    rows: list[Row] = field(default_factory=list)
    wrong: list[Wrong] = field(default_factory=list)
    wrong_count: int = 0

    def add(self, why: str, line: int = 0, column: str = "") -> None:
        self.wrong_count += 1
        if len(self.wrong) < WRONG_TOLD_MAX:
            self.wrong.append(Wrong(str(why), line, column))


def read(content: bytes, draft: Draft) -> CustomerList:
    """The list for a template: the first column holds customer codes, the others its variables by name.

    It is UTF-8 (or UTF-16 with its mark), parted by commas, semicolons or tabs, as spreadsheets save it.
    """
    found = CustomerList()
    text = _text(content)
    if text is None:
        found.add(WrongFile.NOT_TEXT)
        return found
    try:
        _read_table(found, _records(text), draft)
    except csv.Error:
        found.add(WrongFile.NO_TABLE)
    return found


def _text(content: bytes) -> str | None:
    is_utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = content.decode("utf-16" if is_utf16 else "utf-8-sig")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each record that says anything, with the line that it begins on."""
    first = text.partition("\n")[0].strip()
    told = re.fullmatch(r"sep=([;,\t])", first)  # a line that one spreadsheet writes for itself
    delimiter = told[1] if told else max(DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    for cells in reader:
        begins, line = line, reader.line_num + 1
        told_cells = [cell.strip() for cell in cells]
        if any(told_cells) and not (begins == 1 and told):
            yield begins, told_cells


def _read_table(found: CustomerList, records: Iterator[tuple[int, list[str]]], draft: Draft) -> None:
    line, header = next(records, (1, []))
    while header and not header[-1]:
        header.pop()
    names = [name.strip("{}").strip().lower() for name in header[1:]]
    _look_at_header(found, line, names, draft)
    if found.wrong:
        return
    count = 0
    for line, cells in records:
        count += 1
        if count > ROWS_MAX:
            found.add(WrongFile.TOO_MANY, line)
            return
        _read_row(found, line, names, cells, draft)
    if not count:
        found.add(WrongFile.NO_TABLE)


def _look_at_header(found: CustomerList, line: int, names: list[str], draft: Draft) -> None:
    wanted = draft.variables()
    for name in dict.fromkeys(names):
        if name not in wanted:
            found.add(WrongFile.COLUMN_UNKNOWN, line, name)
        elif names.count(name) > 1:
            found.add(WrongFile.COLUMN_TWICE, line, name)
    for name in wanted:
        if name not in names:
            found.add(WrongFile.COLUMN_MISSING, line, name)


def _read_row(found: CustomerList, line: int, names: list[str], cells: list[str], draft: Draft) -> None:
    code, *values = cells
    said = dict(zip(names, [*values, *[""] * len(names)], strict=False))
    wrong = bad_values(draft, said)
    for name, why in wrong.items():
        found.add(why, line, name)
    if any(values[len(names) :]):
        found.add(WrongFile.TOO_WIDE, line)
    elif not CODE.fullmatch(code.upper()):
        found.add(WrongFile.NO_CUSTOMER, line)
    elif not wrong:
        found.rows.append(Row(code, said))
