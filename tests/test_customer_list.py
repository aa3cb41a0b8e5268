"""Lists of customers as spreadsheets save them: read whole, or told what is wrong by line and column."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as some

from rules.customer_list import ROWS_MAX, Row, Wrong, read
from tests.senders import READY

READS = [Row("C7F3-K2MQ", {"reference": "27"}), Row("AB2C-3DEF", {"reference": "28; große"})]


def told(content: str) -> list[Wrong]:
    found = read(content.encode(), READY)
    assert found.rows == [] or found.wrong
    return found.wrong


@pytest.mark.parametrize(
    "content",
    [
        b"customer,reference\nC7F3-K2MQ,27\nAB2C-3DEF,28; gro\xc3\x9fe\n",
        b'\xef\xbb\xbfCustomer;{Reference}\r\nC7F3-K2MQ; 27\r\n;\r\nAB2C-3DEF;"28; gro\xc3\x9fe"\r\n',
        'sep=;\r\ncode;reference;\r\nC7F3-K2MQ;27;\r\nAB2C-3DEF;"28; große";\r\n'.encode("utf-16"),
        "code\treference\nC7F3-K2MQ\t27\n\nAB2C-3DEF\t28; große".encode(),
    ],
)
def test_every_spreadsheet_is_understood(content: bytes) -> None:
    found = read(content, READY)
    assert (found.rows, found.wrong) == (READS, [])


def test_each_wrong_cell_is_named() -> None:
    content = 'code;reference\nC7F3-K2MQ;"two\nlines"\n123456789;27\nC7F3-K2MQ\nC7F3-K2MQ;27;28\n'
    assert told(content) == [
        Wrong("not-plain", 2, "reference"),
        Wrong("no-customer", 4),
        Wrong("empty", 5, "reference"),
        Wrong("too-wide", 6),
    ]


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        ("", [Wrong("column-missing", 1, "reference")]),
        ("code;reference\n", [Wrong("no-table")]),
        ('code;reference\nC7F3-K2MQ;"27\n', [Wrong("no-table")]),
        (
            "code;referenze\n",
            [Wrong("column-unknown", 1, "referenze"), Wrong("column-missing", 1, "reference")],
        ),
        ("code;reference;reference\n", [Wrong("column-twice", 1, "reference")]),
        ("code;reference\n" + "C7F3-K2MQ;27\n" * (ROWS_MAX + 1), [Wrong("too-many", ROWS_MAX + 2)]),
    ],
)
def test_what_is_no_list_is_explained(content: str, wrong: list[Wrong]) -> None:
    assert told(content) == wrong


def test_other_alphabets_must_be_unicode() -> None:
    assert [one.why for one in read("code;reference\nC7F3-K2MQ;große".encode("cp1252"), READY).wrong] == [
        "not-text"
    ]


@given(some.lists(some.text(max_size=12), min_size=1, max_size=8))
def test_no_row_is_silently_left_out(references: list[str]) -> None:
    written = io.StringIO()
    csv.writer(written).writerows([["code", "reference"], *(["C7F3-K2MQ", one] for one in references)])
    found = read(written.getvalue().encode("utf-8", "replace"), READY)
    assert found.wrong or len(found.rows) == len(references)


@given(some.binary(max_size=200))
def test_any_bytes_are_answered(content: bytes) -> None:
    found = read(content, READY)
    assert found.rows or found.wrong
