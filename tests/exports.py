"""How a test sells, and reads the files that /stats sends."""

import csv
import io
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import aiohttp
import matplotlib.backends.backend_agg  # noqa: F401  before the clock of a test runs, not with its first picture
from openpyxl import load_workbook

from handlers.running import Running
from storage import refunds
from tests.books import balances
from tests.cast import Person, Telegram
from tests.control import Message
from tests.shop import buys_month, buys_year
from tests.sponsoring import add_channel, books_ad, sees_standing


async def sells_a_post(bot: Running, telegram: Telegram, olga: Person) -> None:
    """One post of 20 Stars in Carlo's channel stood, and was settled."""
    carlo, ada = await telegram.person("Carlo"), await telegram.person("Ada")
    channel = await add_channel(bot, telegram, carlo)
    await ada.says("/start")
    await ada.sees("Ada")
    await books_ad(ada, olga, budget=20)
    await sees_standing(bot, telegram, channel)
    await telegram.clock_moves(hours=24, minutes=1)
    await carlo.sees("It earned 20 ⭐")


async def loses_a_sale(bot: Running, telegram: Telegram, buyer: Person) -> None:
    """A year is charged back, and booked as soon as an owner says so."""
    paid = await buys_year(buyer)
    await telegram.post("chargeback", charge_id=paid.charge_id)
    now = await telegram.now()
    with bot.storage.transaction() as tx:
        refunds.refund(tx, paid.charge_id, buyer.id, refunds.CHARGEBACK, now)


async def gives_back_a_sale(telegram: Telegram, buyer: Person) -> None:
    paid = await buys_month(buyer)
    await telegram.post("refund", charge_id=paid.charge_id)
    await buyer.sees("refund|back")


def resting(bot: Running, *kinds: str) -> Decimal:
    """Stars that the accounts of these kinds hold together."""
    kept = balances(bot.storage).items()
    return sum((Decimal(stars) for name, stars in kept if name.split(":")[0] in kinds), Decimal())


async def downloads(telegram: Telegram, message: Message) -> bytes:
    file_id = message.raw["document"]["file_id"]
    async with aiohttp.ClientSession() as http:
        asked = f"{telegram.url}/bot{telegram.token}/getFile?file_id={file_id}"
        async with http.get(asked) as answer:
            path = (await answer.json())["result"]["file_path"]
        async with http.get(f"{telegram.url}/file/bot{telegram.token}/{path}") as content:
            return await content.read()


def lines(content: bytes) -> list[dict[str, str]]:
    """A CSV's rows by the names of its columns."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def sheets(content: bytes) -> dict[str, list[tuple[Any, ...]]]:
    """A workbook's rows by sheet, without headings."""
    book = load_workbook(io.BytesIO(content))
    return {page.title: list(page.iter_rows(min_row=2, values_only=True)) for page in book.worksheets}


def stars_of(rows: list[dict[str, str]], fits: Callable[[dict[str, str]], bool]) -> Decimal:
    return sum((Decimal(row["stars"]) for row in rows if fits(row)), Decimal())
