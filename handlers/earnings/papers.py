"""Statements as files: a month as PDF, a month, quarter, year or everything as CSV. Made in a thread."""

import asyncio
from collections.abc import Callable
from datetime import date, datetime

from telegram import InputFile

from handlers.context import Button, Context, press
from handlers.doors import pressed
from handlers.earnings.naming import period_name
from handlers.earnings.pdf import statement_pdf
from handlers.earnings.showing import back_button, stale
from handlers.earnings.table import statement_csv
from handlers.words import Voice
from rules.periods import ALL, Period, month_before, month_of, quarter_of, read_period, year_of
from storage import Storage
from storage.earnings import first_share_at
from storage.statements import Statement, statement

MONTHS_A_ROW = 3

Writer = Callable[[Voice, Statement], bytes]


async def statements_pressed(context: Context) -> None:
    """The months of a year that have a statement; other years by the arrows."""
    first = _first_day(context)
    if first is None:
        await stale(context)
        return
    today = context.now().date()
    word = pressed(context)[-1]
    year = int(word) if word.isdecimal() and first.year <= int(word) <= today.year else today.year
    months = [day for m in range(1, 13) if _month(first) <= (day := date(year, m, 1)) <= today]
    buttons = [press(context.say.month(day), f"earnings:paper:{day:%Y-%m}") for day in months]
    rows = [buttons[n : n + MONTHS_A_ROW] for n in range(0, len(buttons), MONTHS_A_ROW)]
    text = context.say("earnings-which-month", year=str(year))
    await context.show(text, [*rows, *_years(year, first.year, today.year), [back_button(context.say)]])


async def periods_pressed(context: Context) -> None:
    first, say = _first_day(context), context.say
    if first is None:
        await stale(context)
        return
    today = context.now().date()
    periods = [
        *(month_of(today), month_before(today)),
        *(quarter_of(today), quarter_of(month_before(quarter_of(today).begin.date()).begin.date())),
        *(year_of(today), year_of(date(today.year - 1, 1, 1))),
    ]
    buttons = [press(period_name(say, one), f"earnings:csv:{one.word}") for one in periods]
    rows = [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
    rows.append([press(say.plain("earnings-period-all"), f"earnings:csv:{ALL}")])
    await context.show(say("earnings-which-period"), [*rows, [back_button(say)]])


async def paper_pressed(context: Context) -> None:
    """The PDF of one month."""
    period = read_period(pressed(context)[-1])
    if period is None or period != month_of(period.begin.date()):
        await stale(context)
        return
    await _send(context, period, statement_pdf, "pdf")


async def csv_pressed(context: Context) -> None:
    period = read_period(pressed(context)[-1])
    await (stale(context) if period is None else _send(context, period, statement_csv, "csv"))


async def _send(context: Context, period: Period, write: Writer, kind: str) -> None:
    first = _first_day(context)
    if first is None or period.begin > context.now() or period.end.date() <= _month(first):
        await stale(context)
        return
    await context.answer()
    await context.call("sendChatAction", {"chat_id": context.chat_id, "action": "upload_document"})
    content = await asyncio.to_thread(
        _made, context.storage, (context.user.id, period, context.now()), context.say, write
    )
    name = f"fairshare-{period.word}.{kind}"
    caption = context.say.plain(f"earnings-{kind}-caption", period=period_name(context.say, period))
    document = {"document": InputFile(content, name), "caption": caption}
    await context.call("sendDocument", {"chat_id": context.chat_id, **document})


def _made(storage: Storage, whose: tuple[int, Period, datetime], say: Voice, write: Writer) -> bytes:
    with storage.reading() as tx:
        told = statement(tx, *whose)
    return write(say, told)


def _first_day(context: Context) -> date | None:
    with context.storage.reading() as tx:
        first = first_share_at(tx, context.user.id)
    return first.date() if first else None


def _month(day: date) -> date:
    return day.replace(day=1)


def _years(year: int, first: int, last: int) -> list[list[Button]]:
    turns = [press(f"‹ {year - 1}", f"earnings:statements:{year - 1}")] if year > first else []
    turns += [press(f"{year + 1} ›", f"earnings:statements:{year + 1}")] if year < last else []
    return [turns] if turns else []
