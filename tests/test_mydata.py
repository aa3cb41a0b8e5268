"""/mydata as a person sees it: a file of all that is kept of them, and of nobody else."""

import re
from datetime import timedelta
from typing import Any

import orjson
import pytest
from sqlalchemy import BigInteger
from sqlmodel import SQLModel

from handlers.mydata import document
from handlers.running import Running
from storage import drafts, reminders
from storage.drafts import Draft
from storage.kept import KEPT, OF_NOBODY
from tests.cast import Message, Person, Telegram
from tests.customers import follow_of, follows, gets_bread, opens_bakery
from tests.exports import downloads
from tests.shop import buys_month, one_engine
from tests.ticking import now_of

PEOPLE = {
    "advertiser_id",
    *("answered_by", "approved_by", "artist_id", "asked_by", "buyer_id", "changed_by", "chat_id"),
    *(
        "decided_by",
        "made_by",
        "owner_id",
        "paid_by",
        "payee_id",
        "payer_id",
        "person_id",
        "redeemed_by",
        "returned_by",
    ),
    *("staff_chat_id", "subject_id", "taken_by", "taken_down_by", "used_by"),
}
"""Columns that name somebody."""
NUMBERS = {
    *("amount", "balance", "bid", "channel_id", "charged", "customer_message_id", "drift", "each", "earned"),
    *("fee", "floor", "given", "got", "held", "host_id", "id", "impressions", "message_id", "nanostars"),
    *("next_bid", "notice_id", "owed", "pace_budget", "paid_bid", "post_id", "price", "promoted_id", "seed"),
    *("shared", "staff_message_id", "stars", "update_id", "uses", "value"),
}
"""Columns of large numbers that name nobody."""


async def asks(person: Person, telegram: Telegram) -> dict[str, Any]:
    await person.says("/mydata")
    content = await downloads(telegram, await sees_file(person))
    told: dict[str, Any] = orjson.loads(content)
    return told


async def sees_file(person: Person) -> Message:
    return await person.sees("what I keep about you|Everything I keep about you")


async def test_the_file_tells_all_of_it(
    bot: Running, telegram: Telegram, carlo: Person, bruna: Person
) -> None:
    bakery = opens_bakery(bot, carlo)
    await follows(bruna, bakery)
    await gets_bread(bot, bakery, bruna)
    await bruna.says("/remind 2h tea with Anna")
    await bruna.sees("tea with Anna")
    paid = await buys_month(bruna)
    told = (await asks(bruna, telegram))["kept"]
    assert told["reminders"]["rows"][0]["text"] == "tea with Anna"
    [payment] = told["payments"]["rows"]
    assert (payment["charge"], payment["stars"]) == (paid.charge_id, "100")
    assert told["businesses_followed"]["rows"][0]["business"] == bakery.name
    assert [row["business"] for row in told["notices"]["rows"]] == [bakery.name]
    assert told["consent"]["rows"][0]["at"].endswith("Z")


@one_engine
async def test_a_business_learns_nothing_of_its_customers(
    bot: Running, telegram: Telegram, carlo: Person, bruna: Person
) -> None:
    bakery = opens_bakery(bot, carlo)
    await follows(bruna, bakery)
    await gets_bread(bot, bakery, bruna)
    code = follow_of(bot, bakery, bruna).customer_code
    with bot.storage.transaction() as tx:
        drafts.keep_draft(tx, carlo.id, Draft("sendings", "name", {"code": code, "name": "bun"}), now_of(bot))
    await carlo.says("/mydata")
    content = (await downloads(telegram, await sees_file(carlo))).decode()
    assert bakery.name in content
    assert "bun" in content
    assert not {str(bruna.id), code} & set(re.findall(r"[\w-]+", content))


@one_engine
async def test_another_file_waits_some_minutes(bot: Running, telegram: Telegram, bruna: Person) -> None:
    await asks(bruna, telegram)
    await bruna.says("/mydata")
    await bruna.sees("Ask again in 5 minutes")
    await telegram.clock_moves(minutes=6)
    assert (await asks(bruna, telegram))["telegram_id"] == bruna.id


@one_engine
async def test_in_a_group_nothing_is_told(bot: Running, telegram: Telegram, bruna: Person) -> None:
    group = await telegram.group("Friends", owner=bruna)
    await bruna.says("/mydata@fairshare_bot", to=group)
    await bruna.says("/help")
    await bruna.sees("/remind")
    assert await telegram.calls("sendDocument") == []


@one_engine
async def test_thousands_of_rows_are_told(bot: Running, bruna: Person) -> None:
    now = now_of(bot)
    with bot.storage.transaction() as tx:
        for number in range(3_000):
            reminders.remember(tx, bruna.id, f"tea {number}", now + timedelta(days=1))
    made = document(bot.storage, bruna.id, now)
    assert made.rows >= 3_000
    assert not made.is_cut


def test_no_table_is_forgotten() -> None:
    listed = {str(one.table.__tablename__) for one in KEPT} | OF_NOBODY.keys()
    assert {table.name for table in SQLModel.metadata.sorted_tables} - listed == set()


def test_each_number_is_known_to_name_somebody_or_not() -> None:
    large = {
        column.name
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, BigInteger)
    }
    assert large - PEOPLE - NUMBERS == set()


def test_what_is_told_names_nobody() -> None:
    wrong = {one.noun: set(one.tells.split()) & PEOPLE for one in KEPT}
    assert {noun: names for noun, names in wrong.items() if names} == {}


@pytest.mark.parametrize("kept", KEPT, ids=[one.noun for one in KEPT])
def test_what_is_told_exists(kept: Any) -> None:
    columns = set(SQLModel.metadata.tables[str(kept.table.__tablename__)].columns.keys())
    assert {*kept.tells.split(), *kept.stars.split(), *kept.wipes} <= columns
