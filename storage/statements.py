"""Statements: what a payee had, earned and was paid in a period, to the last nanostar.

The balance of a statement is everything earned, less what was reversed, less what was paid out. A payout
that is only asked for is still the payee's: it is part of the balance, and shown as reserved.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from rules.earnings import matures_at
from rules.periods import Period
from storage import provider, sold
from storage.earnings import held_at
from storage.ledger import Transfer, payee
from storage.payouts import PAYOUT_RETURN, Payout, paid_between, paid_to, reserved_at
from storage.sold import Sold

PAYOUT_RESERVE = "payout.reserve"
SALE, REFUND, PAYOUT, OPENING = "sale", "refund", "payout", "opening"


@dataclass(frozen=True)
class Line:
    """One change of the balance, in nanostars. `source` is the kind of the transfer, `key` its key."""

    at: datetime
    what: str
    """`sale`, `refund` or `payout`."""
    source: str
    key: str
    change: int
    sold: Sold | None = None
    available_at: datetime | None = None
    """Of a sale: when its share is no longer held."""
    reference: str = ""
    """Of a payout outside Telegram."""


@dataclass(frozen=True)
class CurrencyLine:
    """One change of what is owed in another currency than Stars, and what is owed after it, in its smallest
    units."""

    at: datetime
    what: str
    """`opening`, `sale`, `refund` or `payout`."""
    currency: str
    key: str
    change: int
    balance: int


@dataclass(frozen=True)
class Statement:
    """`held` and `reserved` are nanostars of the closing balance."""

    person_id: int
    period: Period
    until: datetime
    """The end of the period, or how far it has come."""
    opening: int
    lines: list[Line]
    held: int
    reserved: int
    in_currencies: Sequence[CurrencyLine] = ()

    @property
    def closing(self) -> int:
        return self.opening + sum(line.change for line in self.lines)

    @property
    def available(self) -> int:
        return self.closing - self.held - self.reserved

    def total(self, what: str) -> int:
        return sum(line.change for line in self.lines if line.what == what)


def statement(tx: Session, person_id: int, period: Period, now: datetime) -> Statement:
    """Of a period that may not be over: then as far as it has come."""
    until = min(period.end, now)
    lines = [*_moved(tx, person_id, period), *_paid(tx, person_id, period)]
    ends_now = until < period.end
    return Statement(
        person_id,
        period,
        until,
        _balance_before(tx, person_id, period.begin),
        sorted(lines, key=lambda line: line.at),
        held=held_at(tx, person_id, until, None if ends_now else until),
        reserved=reserved_at(tx, person_id, period.end),
        in_currencies=list(_in_currencies(tx, person_id, period)),
    )


def _in_currencies(tx: Session, person_id: int, period: Period) -> Iterator[CurrencyLine]:
    """By currency: what was owed at the beginning, then each change, oldest first."""
    by_currency: dict[str, list[Transfer]] = {}
    for one in provider.moved(tx, person_id, before=period.end):
        by_currency.setdefault(one.kind.split(".")[1], []).append(one)
    for currency, found in sorted(by_currency.items()):
        account = provider.payee(currency, person_id)
        inside = [one for one in found if one.at >= period.begin]
        owed = sum(_change(one, account) for one in found[: len(found) - len(inside)])
        yield CurrencyLine(period.begin, OPENING, currency, "", 0, owed)
        for one in inside:
            owed += _change(one, account)
            what = PAYOUT if one.kind.endswith(provider.PAYOUT) else SALE if one.reverses is None else REFUND
            yield CurrencyLine(one.at, what, currency, one.key, _change(one, account), owed)


def _change(one: Transfer, account: str) -> int:
    return one.amount if one.target == account else -one.amount


def _moved(tx: Session, person_id: int, period: Period) -> Iterator[Line]:
    """Shares and their reversals, oldest first."""
    account = payee(person_id)
    inside = (col(Transfer.at) >= period.begin, col(Transfer.at) < period.end)
    shares = select(Transfer).where(Transfer.target == account, Transfer.kind != PAYOUT_RETURN, *inside)
    gone = select(Transfer).where(Transfer.source == account, Transfer.kind != PAYOUT_RESERVE, *inside)
    earned = tx.exec(shares.order_by(col(Transfer.at), col(Transfer.id))).all()
    reversed_ = tx.exec(gone.order_by(col(Transfer.at), col(Transfer.id))).all()
    known = sold.find_sold(tx, [(_kind(one), one.key) for one in (*earned, *reversed_)])
    for one in earned:
        matures = matures_at(one.at)
        yield Line(one.at, SALE, one.kind, one.key, one.amount, known.get((one.kind, one.key)), matures)
    for one in reversed_:
        yield Line(one.at, REFUND, one.kind, one.key, -one.amount, known.get((_kind(one), one.key)))


def _paid(tx: Session, person_id: int, period: Period) -> Iterator[Line]:
    for payout in paid_between(tx, person_id, period.begin, period.end):
        yield _line_of(payout)


def _line_of(payout: Payout) -> Line:
    assert payout.paid_at is not None
    source = f"payout.{payout.rail}"
    return Line(payout.paid_at, PAYOUT, source, str(payout.id), -payout.amount, reference=payout.reference)


def _balance_before(tx: Session, person_id: int, at: datetime) -> int:
    account, one = payee(person_id), aliased(Transfer)
    came = select(func.sum(one.amount)).where(one.target == account, one.kind != PAYOUT_RETURN, one.at < at)
    went = select(func.sum(one.amount)).where(one.source == account, one.kind != PAYOUT_RESERVE, one.at < at)
    moved = int(tx.exec(came).one() or 0) - int(tx.exec(went).one() or 0)
    return moved - paid_to(tx, person_id, before=at)


def _kind(transfer: Transfer) -> str:
    """The kind of the share that it is, or that it reverses."""
    return transfer.kind.removeprefix("refund.")
