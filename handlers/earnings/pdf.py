"""A statement as PDF, in the payee's language. Days are in UTC, amounts exact."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from handlers.amounts import in_words
from handlers.earnings.fonts import FAMILY, printable, use_font
from handlers.earnings.naming import period_name, place_name
from handlers.words import Voice
from storage.sold.thing import POST
from storage.statements import OPENING, PAYOUT, REFUND, SALE, Line, Statement

if TYPE_CHECKING:
    from fpdf import FPDF

TITLE_POINTS, TEXT_POINTS, TABLE_POINTS = 16, 10, 8
LINE_MILLIMETRES, ROW_MILLIMETRES = 6, 5
WIDTHS = (22, 78, 28, 31, 31)
"""Of the columns, in millimetres: day, what, price, change, balance."""
WHAT = 1


def statement_pdf(say: Voice, told: Statement) -> bytes:
    """Raises nothing for any text: letters that the font lacks are replaced."""
    from fpdf import FPDF  # takes its time, and only statements need it

    pdf = FPDF()
    use_font(pdf)
    pdf.set_title(say.plain("earnings-pdf-title", period=period_name(say, told.period)))
    pdf.set_lang(say.language)
    pdf.add_page()
    _head(pdf, say, told)
    _table(pdf, say, told)
    _sums(pdf, say, told)
    _currencies(pdf, say, told)
    return bytes(pdf.output())


def _head(pdf: "FPDF", say: Voice, told: Statement) -> None:
    _text(pdf, say.plain("earnings-pdf-title", period=period_name(say, told.period)), TITLE_POINTS, "B")
    days = {"first": say.day(told.period.begin.date()), "until": say.day(told.until.date())}
    _text(pdf, say.plain("earnings-pdf-payee", id=str(told.person_id)))
    _text(pdf, say.plain("earnings-pdf-days", **days))
    pdf.ln(LINE_MILLIMETRES)


def _table(pdf: "FPDF", say: Voice, told: Statement) -> None:
    """Drawn cell by cell: the library's own tables take five times as long."""
    heads = [say.plain(f"earnings-pdf-{column}") for column in ("day", "what", "price", "change", "balance")]
    balance = told.opening
    _row(pdf, heads, "B")
    _row(pdf, ["", say.plain("earnings-pdf-opening"), "", "", say.stars(balance)])
    for line in told.lines:
        balance += line.change
        price = say.stars(line.sold.price) if line.sold else ""
        if pdf.will_page_break(ROW_MILLIMETRES * 2):
            pdf.add_page()
            _row(pdf, heads, "B")
        day = say.day(line.at.date())
        _row(pdf, [day, _what(say, line), price, say.stars(line.change), say.stars(balance)])
    _row(pdf, ["", say.plain("earnings-pdf-closing"), "", "", say.stars(balance)], "B")
    pdf.ln(LINE_MILLIMETRES)


def _row(pdf: "FPDF", cells: Sequence[str], style: str = "") -> None:
    """One line, and more below it for what is too long for its column."""
    pdf.set_font(FAMILY, style, TABLE_POINTS)
    what, *more = _broken(pdf, printable(pdf, cells[WHAT]), WIDTHS[WHAT])
    for number, (width, cell) in enumerate(zip(WIDTHS, cells, strict=True)):
        text = what if number == WHAT else printable(pdf, cell)
        pdf.cell(width, ROW_MILLIMETRES, text, align="L" if number <= WHAT else "R")
    pdf.ln(ROW_MILLIMETRES)
    for text in more:
        pdf.cell(WIDTHS[0], ROW_MILLIMETRES)
        pdf.cell(WIDTHS[WHAT], ROW_MILLIMETRES, text, new_x="LMARGIN", new_y="NEXT")


def _broken(pdf: "FPDF", text: str, width: float) -> list[str]:
    """The text in lines that fit."""
    if pdf.get_string_width(text) <= width - 2 * pdf.c_margin:
        return [text]
    lines = pdf.multi_cell(width, ROW_MILLIMETRES, text, dry_run=True, output="LINES")
    return [str(line) for line in lines]


def _what(say: Voice, line: Line) -> str:
    """A sale or its refund by what was sold; a payout by its rail and reference."""
    if line.what == PAYOUT:
        return say.plain(
            f"earnings-pdf-{line.source.replace('.', '-')}", id=line.key, reference=line.reference
        )
    if line.sold is None:
        return say.plain(f"earnings-pdf-{line.what}-other", id=line.key)
    key = f"earnings-pdf-{line.what}"
    if line.sold.what == POST:
        return say.plain(key, place=line.sold.place, id=line.sold.number)
    return say.plain(f"{key}-{line.sold.what}", place=place_name(say, line.sold.what, line.sold.place))


def _sums(pdf: "FPDF", say: Voice, told: Statement) -> None:
    """What came and went in the period, and what the closing balance consists of."""
    for what in (SALE, REFUND, PAYOUT):
        _text(pdf, say.plain(f"earnings-pdf-sum-{what}", stars=say.stars(told.total(what))))
    parts = {"held": told.held, "reserved": told.reserved, "available": told.available}
    stars = {name: say.stars(amount) for name, amount in parts.items()}
    _text(pdf, say.plain("earnings-pdf-parts", closing=say.stars(told.closing), **stars))


def _currencies(pdf: "FPDF", say: Voice, told: Statement) -> None:
    """What came through the payment provider, each currency by itself: no Stars."""
    for line in told.in_currencies:
        change, owed = (in_words(say, amount, line.currency) for amount in (line.change, line.balance))
        if line.what == OPENING:
            pdf.ln(LINE_MILLIMETRES)
            _text(pdf, say.plain("earnings-pdf-currency", currency=line.currency), TEXT_POINTS, "B")
            _row(pdf, ["", say.plain("earnings-pdf-opening"), "", "", owed])
            continue
        what = say.plain(f"earnings-pdf-currency-{line.what}", id=line.key)
        if pdf.will_page_break(ROW_MILLIMETRES * 2):
            pdf.add_page()
        _row(pdf, [say.day(line.at.date()), what, "", change, owed])


def _text(pdf: "FPDF", text: str, points: int = TEXT_POINTS, style: str = "") -> None:
    pdf.set_font(FAMILY, style, points)
    pdf.multi_cell(0, LINE_MILLIMETRES, printable(pdf, text), new_x="LMARGIN", new_y="NEXT")
