"""Money of the payment provider: in currencies, in their smallest units, never mixed with Stars.

Each currency has accounts of its own (`provider.EUR`, always ≤ 0 here; `payee.EUR:<id>`, `platform.EUR`,
`outside.EUR`) and kinds of its own (`provider.EUR.business`, `.platform`, `.refund.business`,
`.refund.platform`, `.payout`), so that no sum of Stars has other money in it.
The provider pays to the owner of the bot, who owes the businesses their shares: see
storage/provider_payouts.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, String, and_, cast, func, literal, or_
from sqlmodel import Session, col, select

from rules.currency import CURRENCIES
from rules.split import PLATFORM
from storage.invoices import Invoice
from storage.ledger import Account, DayTotal, Entry, Holding, Transfer, post

KINDS = "provider."
"""How all kinds of transfers begin that move no Stars."""
PAYOUT = ".payout"


def payee(currency: str, person_id: int) -> str:
    return f"payee.{currency}:{person_id}"


def outside(currency: str) -> str:
    """What was paid out by hand."""
    return f"outside.{currency}"


def payout_kind(currency: str) -> str:
    return f"{KINDS}{currency}{PAYOUT}"


def share(tx: Session, invoice: Invoice, charge_id: str, now: datetime) -> None:
    """Books a charge that paid an invoice: the business's share, and the platform's."""
    money, cause = f"{KINDS}{invoice.currency}", f"invoice:{invoice.id}"
    targets = {
        "business": payee(invoice.currency, invoice.payee_id),
        PLATFORM: f"platform.{invoice.currency}",
    }
    entries = [
        Entry(f"{money}.{who}", charge_id, money, targets[who], part, cause)
        for who, part in invoice.shared().items()
    ]
    post(tx, entries, now)


def take_back(tx: Session, charge_id: str, now: datetime) -> None:
    """Reverses both shares. A payee who was paid already owes theirs: what comes next pays it off."""
    shares = select(Transfer).where(
        Transfer.key == charge_id, _of_sales(Transfer.kind), col(Transfer.reverses).is_(None)
    )
    entries = [
        Entry(
            f"{one.source}.refund.{one.kind.rpartition('.')[2]}",
            *(charge_id, one.target, one.source, one.amount, one.cause, one.id),
        )
        for one in tx.exec(shares.order_by(col(Transfer.id))).all()
    ]
    post(tx, entries, now)


@dataclass(frozen=True)
class Takings:
    """What came in one currency, less what went back, in its smallest units; how it was shared."""

    currency: str
    business: int
    platform: int

    @property
    def total(self) -> int:
        return self.business + self.platform


def takings(tx: Session, business_id: int | None = None) -> list[Takings]:
    """By currency: of one business, or of all."""
    of_all = select(DayTotal.kind, func.sum(DayTotal.amount)).where(_of_sales(DayTotal.kind))
    sums = of_all.group_by(col(DayTotal.kind))
    if business_id is not None:
        cause = literal("invoice:") + cast(col(Invoice.id), String)
        theirs = select(cause).where(Invoice.business_id == business_id)
        of_one = select(Transfer.kind, func.sum(Transfer.amount)).where(_of_sales(Transfer.kind))
        sums = of_one.where(col(Transfer.cause).in_(theirs)).group_by(col(Transfer.kind))
    found: dict[str, dict[str, int]] = {}
    for kind, amount in tx.exec(sums).all():
        _, currency, *back, who = kind.split(".")
        parts = found.setdefault(currency, {"business": 0, PLATFORM: 0})
        parts[who] += -int(amount) if back else int(amount)
    return [
        Takings(currency, parts["business"], parts[PLATFORM]) for currency, parts in sorted(found.items())
    ]


def owed(tx: Session) -> dict[str, int]:
    """What the owner of the bot owes all businesses together, by currency. Below zero: it was paid out, and
    given back to a customer afterwards."""
    theirs = select(Holding).where(col(Holding.kind).startswith("payee."))
    return {
        one.kind.partition(".")[2]: one.balance for one in tx.exec(theirs.order_by(col(Holding.kind))).all()
    }


def owed_to(tx: Session, person_id: int) -> dict[str, int]:
    """The same, of one payee: of each currency that they were ever paid in."""
    names = {payee(currency, person_id): currency for currency in CURRENCIES}
    theirs = select(Account).where(col(Account.name).in_(names)).order_by(col(Account.name))
    return {names[one.name]: one.balance for one in tx.exec(theirs).all()}


def moved(tx: Session, person_id: int, before: datetime) -> Sequence[Transfer]:
    """Every transfer of a payee's money in currencies, oldest first."""
    names = [payee(currency, person_id) for currency in CURRENCIES]
    theirs = or_(col(Transfer.source).in_(names), col(Transfer.target).in_(names))
    found = select(Transfer).where(theirs, Transfer.at < before)
    return tx.exec(found.order_by(col(Transfer.at), col(Transfer.id))).all()


def first_at(tx: Session, person_id: int) -> datetime | None:
    """When a payee was paid for the first time."""
    names = [payee(currency, person_id) for currency in CURRENCIES]
    first = select(Transfer.at).where(col(Transfer.target).in_(names))
    return tx.exec(first.order_by(col(Transfer.at)).limit(1)).first()


def _of_sales(kind: Any) -> ColumnElement[bool]:
    """What was paid and what went back, not what was paid out."""
    return and_(col(kind).startswith(KINDS), ~col(kind).endswith(PAYOUT))
