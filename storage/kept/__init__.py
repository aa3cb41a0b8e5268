"""What is kept of a person. /mydata tells by it, /forgetme erases by it.

A test refuses a table that stands in neither KEPT nor OF_NOBODY, and what is told if it may name others.
"""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from cryptography.fernet import InvalidToken
from sqlalchemy import delete, func, select, update
from sqlmodel import Session, SQLModel, col

from storage.businesses import Business
from storage.columns import NANOSTARS
from storage.engine import unseal
from storage.kept import businesses, everyone, market, money, stickers
from storage.kept.whose import Kept

__all__ = ["KEPT", "OF_NOBODY", "Kept", "count", "erase", "read"]

KEPT: tuple[Kept, ...] = (
    *everyone.KEPT,
    *money.KEPT,
    *stickers.KEPT,
    *market.KEPT,
    *businesses.KEPT,
)

PASSING = "goes by itself within days"
PART = "part of a thing that is told, and names nobody"
ALL = "about the bot as a whole"

OF_NOBODY: Mapping[str, str] = {
    **dict.fromkeys(("account", "holding", "daytotal", "subtotal"), "sums of transfers, which are told"),
    **dict.fromkeys(("inbox", "idempotent_call", "callback_event", "api_message"), PASSING),
    **dict.fromkeys(("alarm", "freecommand", "reconciliation", "statement_round", "term_change"), ALL),
    **dict.fromkeys(("channelcount", "fair_account", "fair_day", "old_timetable", "slot_record"), PART),
    **dict.fromkeys(("promotion", "promotion_proof", "proof", "clicks", "deduction", "pack_word"), PART),
    **dict.fromkeys(("plan_end", "plan_use", "quality_change", "quality_day", "team_rest"), PART),
}
"""Tables that keep nothing of a person, or nothing that is not told already; each with why."""

SEALED = "sealed_"
ACCOUNTS = ("source", "target")
JSON = {"sealed_answers", "topics", "languages", "channels_in", "channels_out", "refused_categories"}
JSON |= {"keywords", "samples", "lost_why"}
CODE = "code"
"""In a form: the customer of a business that it is about."""
ROWS_AT_ONCE = 500


def read(tx: Session, kept: Kept, person_id: int) -> Iterator[dict[str, Any]]:
    """Their rows as a person reads them: words unsealed, Stars as decimals, businesses by name, of accounts
    only the kind."""
    names = kept.tells.split()
    table = SQLModel.metadata.tables[str(kept.table.__tablename__)]
    found = select(*(_told(kept, name) for name in names)).where(kept.mine(person_id))
    in_parts = {"yield_per": ROWS_AT_ONCE}
    rows = tx.connection().execute(found.order_by(*table.primary_key), execution_options=in_parts)
    for row in rows:
        told = zip(names, row, strict=True)
        yield {_key(name): _plain(tx, kept, name, value) for name, value in told}


def count(tx: Session, kept: Kept, person_id: int) -> int:
    mine = select(func.count()).select_from(kept.table).where(kept.mine(person_id))
    return int(tx.connection().execute(mine).scalar_one())


def erase(tx: Session, person_id: int) -> None:
    """What goes of each table. What must stop first has stopped: see storage/forgetting.py."""
    tx.flush()
    for kept in KEPT:
        mine = kept.mine(person_id)
        if not kept.stays:
            tx.connection().execute(delete(kept.table).where(mine))
        elif kept.wipes:
            tx.connection().execute(update(kept.table).where(mine).values(**kept.wipes))
    tx.expire_all()


def _told(kept: Kept, name: str) -> Any:
    column = col(getattr(kept.table, name))
    if name != "business_id":
        return column
    return select(col(Business.name)).where(col(Business.id) == column).scalar_subquery()


def _key(name: str) -> str:
    return name.removeprefix(SEALED).removesuffix("_id")


def _plain(tx: Session, kept: Kept, name: str, value: Any) -> Any:
    if value is None or value == "":
        return None
    if name in kept.stars.split():
        return Decimal(value) / NANOSTARS
    if name == "stars":
        return Decimal(value)
    if name in ACCOUNTS:
        return value.partition(":")[0]
    if name.startswith(SEALED):
        value = _opened(tx, value)
    told = json.loads(value) if name in JSON and value else value
    return {key: said for key, said in told.items() if key != CODE} if isinstance(told, dict) else told


def _opened(tx: Session, sealed: str) -> str | None:
    """None for what was sealed with another key."""
    try:
        return unseal(tx, sealed)
    except InvalidToken:
        return None
