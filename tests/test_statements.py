"""Statements: every sale, refund and payout of a period, and sums that agree with the ledger."""

import csv
import io
import logging
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from pypdf import PdfReader

from handlers.earnings.pdf import statement_pdf
from handlers.earnings.table import statement_csv
from handlers.running import Running
from handlers.words import Voice
from rules.periods import month_of, read_period
from storage import Storage, paying
from storage.columns import NANOSTARS
from storage.ledger import balance, payee
from storage.paying import Wanted
from storage.payouts import Payout
from storage.statements import Line, Sold, Statement, statement
from tests.cast import Person, Telegram
from tests.earning import CARLO, DAY, NOON, OLGA, earned, earns, earns_in, reverses_in
from tests.shop import one_engine

EVER = "all"
NAMES = ["Casa & Cucina", "猫と犬", "Ζαχαροπλαστείο", "שלום Café", "مطبخ", "🧸 bears", "a\nb\t" * 40]


@pytest.fixture
def busy(storage: Storage) -> None:
    """Carlo earned 150.5 Stars in September and 7 in October; in November these 7 are refunded, 100 are paid
    out and 3.4965 earned."""
    earns(storage, 150_500_000_000, datetime(2026, 9, 10, 12, tzinfo=UTC))
    key = earns(storage, 7 * NANOSTARS, datetime(2026, 10, 15, 12, tzinfo=UTC))
    with storage.transaction() as tx:
        reverses_in(tx, key, datetime(2026, 11, 2, 12, tzinfo=UTC))
        made = paying.request(tx, CARLO, Wanted(100, "IBAN"), datetime(2026, 11, 3, 12, tzinfo=UTC))
        assert isinstance(made, Payout)
        paying.take(tx, made.id or 0, OLGA, NOON - 9 * DAY)
        paying.pay(tx, made.id or 0, OLGA, "=SEPA 42", NOON - 9 * DAY)
        earns_in(tx, 3_496_500_000, NOON - DAY)


def told(storage: Storage, word: str, now: datetime = NOON) -> Statement:
    period = read_period(word)
    assert period is not None
    with storage.reading() as tx:
        return statement(tx, CARLO, period, now)


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


@one_engine
def test_a_month_says_what_came_and_went(storage: Storage, busy: None) -> None:
    november = told(storage, "2026-11")
    assert [(line.what, line.change) for line in november.lines] == [
        ("refund", -7 * NANOSTARS),
        ("payout", -100 * NANOSTARS),
        ("sale", 3_496_500_000),
    ]
    assert (november.opening, november.closing) == (157_500_000_000, 53_996_500_000)
    assert (november.held, november.reserved, november.available) == (3_496_500_000, 0, 50_500_000_000)


def test_a_past_month_is_told_as_it_was(storage: Storage, busy: None) -> None:
    october = told(storage, "2026-10")
    assert (october.opening, october.closing) == (150_500_000_000, 157_500_000_000)
    assert october.held == 7 * NANOSTARS


@one_engine
@pytest.mark.parametrize("word", ["2026-09", "2026-10", "2026-11", "2026-Q4", "2026", "all"])
def test_the_csv_adds_up(storage: Storage, busy: None, word: str) -> None:
    table = rows(statement_csv(Voice("en"), told(storage, word)))
    changes = sum((Decimal(row["change_stars"]) for row in table if row["change_stars"]), Decimal())
    sums = {row["what"]: Decimal(row["balance_stars"]) for row in table}
    assert sums["opening"] + changes == sums["closing"]
    assert sums["held"] + sums["reserved"] + sums["available"] == sums["closing"]


def test_the_csv_agrees_with_the_ledger(storage: Storage, busy: None) -> None:
    table = rows(statement_csv(Voice("en"), told(storage, EVER)))
    with storage.reading() as tx:
        has = Decimal(balance(tx, payee(CARLO))) / NANOSTARS
    closing = next(row for row in table if row["what"] == "closing")
    assert Decimal(closing["balance_stars"]) == has


@one_engine
def test_cells_are_no_formulas(storage: Storage, busy: None) -> None:
    content = statement_csv(Voice("en"), told(storage, "2026-11"))
    assert content.startswith(b"\xef\xbb\xbf")
    assert next(row for row in rows(content) if row["what"] == "payout")["reference"] == "'=SEPA 42"


@one_engine
def test_times_are_iso_and_amounts_exact(storage: Storage, busy: None) -> None:
    sale = rows(statement_csv(Voice("it"), told(storage, "2026-11")))[-5]
    assert (sale["time_utc"], sale["available_from_utc"]) == ("2026-11-20T12:00:00Z", "2026-12-11T12:00:00Z")
    assert (sale["price_stars"], sale["change_stars"]) == ("6.993", "3.4965")


def text_of(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


@one_engine
@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            ["November 2026", "Opening balance", "157.5", "3.4965", "53.9965", "Payout 1 outside"],
        ),
        (
            "it",
            [
                "novembre 2026",
                "Saldo iniziale",
                "157,5",
                "3,4965",
                "53,9965",
                "Pagamento 1 fuori da Telegram",
            ],
        ),
    ],
)
def test_the_pdf_says_the_same(storage: Storage, busy: None, language: str, words: list[str]) -> None:
    text = text_of(statement_pdf(Voice(language), told(storage, "2026-11")))
    assert [word for word in words if word not in text] == []


@pytest.mark.parametrize("name", NAMES)
def test_any_name_can_be_printed(name: str, caplog: pytest.LogCaptureFixture) -> None:
    period = month_of(NOON.date())
    line = Line(NOON, "sale", "sponsored.owner", "1", 5, Sold(name, "1", 10))
    with caplog.at_level(logging.WARNING):
        content = statement_pdf(Voice("en"), Statement(1, period, NOON, 0, [line], 0, 0))
    assert "Statement" in text_of(content)
    assert caplog.records == []


def test_a_long_month_has_many_pages() -> None:
    period = month_of(NOON.date())
    lines = [Line(NOON, "sale", "sponsored.owner", str(n), 5, Sold("Casa", str(n), 10)) for n in range(200)]
    content = statement_pdf(Voice("en"), Statement(1, period, NOON, 0, lines, 0, 0))
    assert text_of(content).count("Balance") >= 4


async def document(telegram: Telegram, person: Person) -> bytes:
    """The content of the newest file that the bot sent."""
    sent = next(m.raw["document"] for m in reversed(await person.chat()) if "document" in m.raw)
    bot = f"{telegram.url}/bot{telegram.token}"
    async with telegram._http.get(f"{bot}/getFile", params={"file_id": sent["file_id"]}) as response:
        path = (await response.json())["result"]["file_path"]
    async with telegram._http.get(f"{telegram.url}/file/bot{telegram.token}/{path}") as response:
        return await response.read()


@one_engine
async def test_a_payee_gets_both_files(bot: Running, telegram: Telegram, carlo: Person, ada: Person) -> None:
    await carlo.says("/start")
    await carlo.sees("Carlo")
    await earned(bot, telegram, ada, carlo, 250)
    await carlo.says("/earnings")
    await carlo.taps("Statement .PDF")
    await carlo.taps("November 2026")
    await carlo.sees("Your statement: November 2026")
    assert "Closing balance" in text_of(await document(telegram, carlo))
    await carlo.says("/earnings")
    await carlo.taps("CSV")
    await carlo.taps("Everything")
    await carlo.sees("Your earnings as CSV")
    table = rows(await document(telegram, carlo))
    assert [row["change_stars"] for row in table if row["what"] == "sale"] == ["250"]


@one_engine
async def test_others_get_no_statement(bot: Running, telegram: Telegram, carlo: Person, ada: Person) -> None:
    await earned(bot, telegram, ada, carlo, 250)
    await ada.says("/start")
    message = await ada.sees("Ada")
    asked = {"from": ada.id, "message_id": message.id, "data": "earnings:paper:2026-11"}
    await telegram.post("tap", **asked)
    await ada.sees("Nothing earned yet")


async def test_payees_learn_once_that_a_statement_is_ready(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await carlo.says("/start")
    await carlo.sees("Carlo")
    await earned(bot, telegram, ada, carlo, 250)
    await telegram.clock_moves(days=11)
    await carlo.sees("statement for November 2026 is ready")
    await telegram.clock_moves(days=1)
    await carlo.taps("Show it")
    await carlo.sees("Your statement: November 2026")
    assert sum(message.has("is ready") for message in await carlo.chat()) == 1
    assert not any(message.has("is ready") for message in await ada.chat())
