"""Payouts in currencies: an owner of the bot pays a business its share of what came through the provider.

It is the whole of what is owed in a currency, with no hold: the money lies with the owner already, who
decides when it is safe to pass on. An owner takes it in hand first, so that no other pays it too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ColumnElement,
    Index,
    String,
    and_,
    cast,
    func,
    literal,
    or_,
    text,
)
from sqlmodel import Field, Session, SQLModel, col, select

from storage import provider
from storage.businesses import Business
from storage.columns import UtcDateTime
from storage.engine import upsert
from storage.invoices import Invoice
from storage.ledger import Account, Entry, balance, post

_IN_HAND = text("paid_at IS NULL AND put_back_at IS NULL")


class ProviderPayout(SQLModel, table=True):
    """`amount` is in the smallest units of the currency, and stands from when it was taken in hand."""

    __tablename__ = "provider_payout"
    __table_args__ = (
        CheckConstraint("amount > 0", name="provider_payout_is_positive"),
        Index(
            "one_provider_payout_in_hand",
            *("payee_id", "currency"),
            unique=True,
            sqlite_where=_IN_HAND,
            postgresql_where=_IN_HAND,
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    payee_id: int = Field(sa_type=BigInteger, index=True)
    currency: str
    amount: int = Field(sa_type=BigInteger)
    taken_by: int = Field(sa_type=BigInteger)
    taken_at: datetime = Field(sa_type=UtcDateTime)
    put_back_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    paid_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reference: str = ""


@dataclass(frozen=True)
class Owed:
    """What a payee is owed in a currency, in its smallest units."""

    payee_id: int
    currency: str
    amount: int


def _is_waiting() -> ColumnElement[bool]:
    """Of accounts: something is owed, or an owner has in hand what was owed."""
    whose = (
        literal("payee.") + col(ProviderPayout.currency) + ":" + cast(col(ProviderPayout.payee_id), String)
    )
    taken = col(Account.name).in_(select(whose).where(_IN_HAND))
    return and_(col(Account.name).startswith("payee."), or_(col(Account.balance) > 0, taken))


def waiting(tx: Session, limit: int, offset: int = 0) -> list[Owed]:
    """Whom something is owed, by currency and person."""
    theirs = select(Account).where(_is_waiting())
    found = tx.exec(theirs.order_by(col(Account.name)).limit(limit).offset(offset)).all()
    return [_owed(one.name, one.balance) for one in found]


def count_waiting(tx: Session) -> int:
    return tx.exec(select(func.count()).select_from(Account).where(_is_waiting())).one()


def in_hand(tx: Session, payee_id: int, currency: str) -> ProviderPayout | None:
    mine = select(ProviderPayout).where(
        ProviderPayout.payee_id == payee_id, ProviderPayout.currency == currency, _IN_HAND
    )
    return tx.exec(mine).first()


def take(tx: Session, payee_id: int, currency: str, owner_id: int, now: datetime) -> ProviderPayout | None:
    """An owner is about to pay all that is owed; None if nothing is, or another owner has it in hand. Of two
    at once one gets it: the unique index says which."""
    amount = balance(tx, provider.payee(currency, payee_id), lock=True)
    if amount > 0:
        row = {"payee_id": payee_id, "currency": currency, "amount": amount, "reference": ""}
        new = upsert(tx, ProviderPayout).values(**row, taken_by=owner_id, taken_at=now)
        tx.connection().execute(new.on_conflict_do_nothing())
    held = in_hand(tx, payee_id, currency)
    return held if held is not None and held.taken_by == owner_id else None


def put_back(tx: Session, payout_id: int, now: datetime) -> ProviderPayout | None:
    """It was not paid. By any owner; None if it is over."""
    payout = _locked(tx, payout_id)
    if payout is not None:
        payout.put_back_at = now
        tx.add(payout)
        tx.flush()
    return payout


def pay(tx: Session, payout_id: int, owner_id: int, reference: str, now: datetime) -> ProviderPayout | None:
    """It was paid by hand: only who has it in hand can say so, once. What was given back to a customer
    meanwhile does not undo it: the payee then owes that."""
    payout = _locked(tx, payout_id)
    if payout is None or payout.taken_by != owner_id:
        return None
    payout.paid_at, payout.reference = now, reference
    tx.add(payout)
    source, target = provider.payee(payout.currency, payout.payee_id), provider.outside(payout.currency)
    kind, cause = provider.payout_kind(payout.currency), f"provider-payout:{payout.id}"
    post(tx, [Entry(kind, str(payout.id), source, target, payout.amount, cause)], now)
    return payout


def paid_to(tx: Session, payee_id: int) -> dict[str, int]:
    """What a payee was paid by hand, by currency."""
    sums = select(ProviderPayout.currency, func.sum(ProviderPayout.amount)).where(
        ProviderPayout.payee_id == payee_id, col(ProviderPayout.paid_at).is_not(None)
    )
    return {
        currency: int(paid) for currency, paid in tx.exec(sums.group_by(col(ProviderPayout.currency))).all()
    }


def sellers(tx: Session, payee_id: int, currency: str) -> Sequence[str]:
    """The names of the businesses for whose sales this payee is paid in a currency."""
    theirs = select(Business.name).join(Invoice, col(Invoice.business_id) == col(Business.id))
    theirs = theirs.where(
        Invoice.payee_id == payee_id, Invoice.currency == currency, col(Invoice.paid_at).is_not(None)
    )
    return tx.exec(theirs.distinct().order_by(col(Business.name))).all()


def _owed(account: str, amount: int) -> Owed:
    kind, _, person = account.partition(":")
    return Owed(int(person), kind.partition(".")[2], amount)


def _locked(tx: Session, payout_id: int) -> ProviderPayout | None:
    payout = tx.get(ProviderPayout, payout_id, with_for_update=True, populate_existing=True)
    is_open = payout is not None and payout.paid_at is None and payout.put_back_at is None
    return payout if is_open else None
