"""/mydata: all that is kept of a person, as a document of their own. Made in a thread, from one moment."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import orjson
from telegram import InputFile

from handlers.amounts import exact_in
from handlers.context import Context, caption
from handlers.doors import command
from handlers.sending import NotSent
from handlers.stats.exports import meanwhile_busy
from rules.checkout import STARS
from storage import Storage, kept
from storage.kept import KEPT

AGAIN_AFTER = timedelta(minutes=5)
BYTES_MAX = 25 * 10**6
"""Of rows; what stands around them may double that, and a bot may send 50 MB."""
ABOUT = (
    "All that this bot keeps of you, by kind. Times are UTC; amounts are Telegram Stars, unless a currency"
    " stands beside them. 'when_forgotten' says what /forgetme does with it. Of other people nothing is told."
)


@dataclass(frozen=True)
class Document:
    content: bytes
    rows: int
    is_cut: bool


async def mydata(context: Context) -> None:
    say, person_id, now = context.say, context.user.id, context.now()
    if wait := minutes_left(context.app.told_own.get(person_id), now):
        await context.reply(say("mydata-wait", minutes=wait))
        return
    made = await meanwhile_busy(context, lambda: document(context.storage, person_id, now))
    words = say("mydata-cut" if made.is_cut else "mydata-document", rows=made.rows)
    file = {"document": InputFile(made.content, f"mydata-{now:%Y-%m-%d}.json"), **caption(words)}
    outcome = await context.call("sendDocument", {"chat_id": context.chat_id, **file})
    if not isinstance(outcome, NotSent):
        _remember(context.app.told_own, person_id, now)


def minutes_left(last: datetime | None, now: datetime) -> int:
    """Whole minutes until another may be asked for; 0: now."""
    left = last + AGAIN_AFTER - now if last else timedelta(0)
    return max(0, -(-left // timedelta(minutes=1)))


def _remember(told: dict[int, datetime], person_id: int, now: datetime) -> None:
    """Those who may ask again need not be remembered."""
    for one in [one for one, at in told.items() if not minutes_left(at, now)]:
        del told[one]
    told[person_id] = now


def document(storage: Storage, person_id: int, now: datetime) -> Document:
    room, count, is_cut = BYTES_MAX, 0, False
    told: dict[str, Any] = {}
    with storage.reading(one_moment=True) as tx:
        for one in KEPT:
            rows, used = _fitting(kept.read(tx, one, person_id), room)
            room, count = room - used, count + len(rows)
            told[one.noun] = {"when_forgotten": _fate(one), "rows": rows}
            if room <= 0:
                told[one.noun]["is_cut"] = is_cut = True
    whole = {"about": ABOUT, "made_at": _moment(now), "telegram_id": person_id, "kept": told}
    return Document(orjson.dumps(whole, option=orjson.OPT_INDENT_2), count, is_cut)


def _fate(one: kept.Kept) -> str:
    return f"stays: {one.stays}" if one.stays else "erased"


def _fitting(rows: Iterable[dict[str, Any]], room: int) -> tuple[list[dict[str, Any]], int]:
    """As many rows as there is room for, and the bytes that they take."""
    fitting, used = [], 0
    for row in _written(rows):
        used += len(orjson.dumps(row, option=orjson.OPT_INDENT_2))
        if used > room:
            break
        fitting.append(row)
    return fitting, used


def _written(rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for row in rows:
        currency = row.get("currency") or _currency(row.get("kind"))
        if currency and currency != STARS:
            row["amount"] = exact_in(row["amount"], currency)
        yield {name: _plain(value) for name, value in row.items()}


def _currency(kind: object) -> str:
    """Of a transfer of other money than Stars: `provider.EUR.business`."""
    parts = str(kind).split(".")
    return parts[1] if parts[0] == "provider" else ""


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, datetime):
        return _moment(value)
    return value.isoformat() if isinstance(value, date) else value


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


handlers = [command("mydata", mydata)]
