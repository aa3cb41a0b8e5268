"""Reconciliation: each row of Telegram's book finds its transfer here, or becomes one."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session

from rules.star_transaction import Direction, Sort, StarTransaction, Unreadable, read_transaction
from storage import refunds, star_book, star_places
from storage.alarms import raise_alarm
from storage.columns import NANOSTARS
from storage.engine import add_once
from storage.payments import Payment
from storage.refunds import Refund, Refunded
from storage.star_book import StarRow


@dataclass
class Taken:
    """What became of a page. `rows` counts those that were taken, from its first on without a gap."""

    rows: int = 0
    left: list[StarTransaction] = field(default_factory=list)
    """Too young to say that nobody will tell of them: they are read again."""
    refunds: list[tuple[str, int, Refunded]] = field(default_factory=list)
    """Refunds and chargebacks that nobody had told of: charge, payer, what became of it."""
    late: int = 0


def take_page(
    tx: Session, offset: int, page: Sequence[Any], told_until: datetime | None, now: datetime
) -> Taken:
    """Books a page of Telegram's book, whose first row is number `offset`, and moves the cursor with it.

    What this ledger does not know yet may still be told by an update: only what is older than `told_until`
    is taken as never told. The first that is younger ends the page, so that the cursor leaves nothing out.
    """
    kept, taken = star_book.locked(tx), Taken()
    rows = [_read(tx, raw, now) for raw in page]
    recorded = star_book.recorded(tx, (row for row in rows if row))
    for row in rows:
        if row is not None and (row.id, row.direction) not in recorded:
            if taken.left or not _is_ripe(tx, row, told_until):
                taken.left.append(row)
                continue
            recorded.add((row.id, str(row.direction)))
            _record(tx, row, taken, now)
        taken.rows += not taken.left
    kept.rows_read = max(kept.rows_read, offset + taken.rows)
    tx.add(kept)
    return taken


def unrecorded(tx: Session, page: Sequence[Any]) -> list[StarTransaction]:
    """The rows of a page that is not to be booked yet, but for those that an earlier page brought already."""
    found = []
    for raw in page:
        with suppress(Unreadable):
            found.append(read_transaction(raw))
    recorded = star_book.recorded(tx, found)
    return [row for row in found if (row.id, row.direction) not in recorded]


def counted(tx: Session, row: StarTransaction) -> int | None:
    """What our balance has for this row already, in nanostars with its sign; None if it has nothing."""
    if row.direction is Direction.IN:
        payment = tx.get(Payment, row.id)
        return payment.stars * NANOSTARS if payment else None
    if row.sort is Sort.GIFT:
        sent = star_places.gift_of(tx, row)
        return -row.nanostars if sent and sent.done_at else None
    if tx.get(Refund, row.id) is None:
        return None
    paid = refunds.payment_of(tx, row.id)
    return -paid.amount if paid else 0


def uncounted(tx: Session, rows: Sequence[StarTransaction]) -> int:
    """What these rows did to Telegram's balance beyond what ours counts yet, in nanostars."""
    return sum(row.signed - (counted(tx, row) or 0) for row in rows)


def _is_ripe(tx: Session, row: StarTransaction, told_until: datetime | None) -> bool:
    return (told_until is not None and row.at < told_until) or counted(tx, row) is not None


def _read(tx: Session, raw: Any, now: datetime) -> StarTransaction | None:
    try:
        return read_transaction(raw)
    except Unreadable as error:
        number = raw.get("id") if isinstance(raw, dict) else None
        text = f"Telegram’s book has a row that cannot be read (id {number}): {error}. It is left out."
        raise_alarm(tx, f"row:{number}", text[:500], now)
        return None


def _record(tx: Session, row: StarTransaction, taken: Taken, now: datetime) -> None:
    place = star_places.place(tx, row, now)
    new = add_once(
        tx,
        StarRow,
        id=row.id,
        direction=str(row.direction),
        nanostars=row.nanostars,
        at=row.at,
        partner=row.partner,
        person_id=row.person_id,
        booked_as=place.kind,
        booked_key=place.key,
        is_untold=place.is_untold,
        read_at=now,
    )
    assert new, "the cursor's lock lets nobody else record a row"
    taken.late += place.is_untold
    if place.refunded is not None:
        payment = tx.get(Payment, row.id)
        payer_id = payment.payer_id if payment else row.person_id or 0
        taken.refunds.append((row.id, payer_id, place.refunded))
