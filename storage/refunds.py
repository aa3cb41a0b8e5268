"""Refunds: full, by charge, once. Every transfer of the charge is reversed and its goods are taken back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, bindparam
from sqlmodel import Field, Session, SQLModel, col, select

from storage import orders, pools, spending, subtotals
from storage.alarms import raise_alarm
from storage.columns import NANOSTARS, UtcDateTime
from storage.engine import add_once
from storage.goods import GOODS, REVERSED, TakenBack
from storage.ledger import PLATFORM, TELEGRAM, Entry, Transfer, post
from storage.prepared import Prepared
from storage.spending import Spending

BOOK = "book"
CHARGEBACK = "chargeback"
PAYER = "payer"
BOT = "bot"
OUTSIDE: Mapping[str, str] = {
    TELEGRAM: "{stars} Stars of charge {charge} were refunded to {payer} outside this bot.",
    BOOK: "{stars} Stars of charge {charge} went back to {payer} outside this bot, says Telegram’s book.",
    CHARGEBACK: "{stars} Stars of charge {charge} were taken back from this bot: {payer} had the payment "
    "reversed by Apple, Google or a bank.",
}
"""What the owners are told of a refund that was not asked for here, by who told of it."""


class Refund(SQLModel, table=True):
    """A charge whose Stars went back. It may be told before its payment, so it stands by itself."""

    charge_id: str = Field(primary_key=True)
    payer_id: int = Field(sa_type=BigInteger)
    at: datetime = Field(sa_type=UtcDateTime)
    source: str
    """Who made it: `owner:<id>`, the `payer` or the `bot` itself asked for it here; `telegram` told of one
    made outside this bot, its `book` showed one, or it was a `chargeback`."""
    reason: str = Field(default="", sa_column_kwargs={"server_default": ""})


_REFUNDED = Prepared(select(Refund.charge_id).where(col(Refund.charge_id) == bindparam("charge")))


class Refunding(StrEnum):
    """What became of a refund."""

    REVERSED = "reversed"
    REPEATED = "repeated"
    """Told before: nothing changed."""
    UNKNOWN = "unknown"
    """No payment of ours yet: if one is told later, it is reversed at once."""


@dataclass(frozen=True)
class Refunded:
    outcome: Refunding
    stars: int = 0
    order: orders.Order | None = None
    left: TakenBack = field(default_factory=TakenBack)
    asked: Spending | None = None
    """The request that it carries out; None for one that was made outside this bot."""


def refund(tx: Session, charge_id: str, payer_id: int, source: str, now: datetime) -> Refunded:
    """Books a refund that Telegram has made. The charge's unique row is the arbiter.

    `source` is who tells of it. If it was asked for here it is ours, whoever tells of it first.
    """
    payment = payment_of(tx, charge_id, lock=True)
    asked, reason = _asked_for(tx, charge_id, now), ""
    if asked is not None and source in (TELEGRAM, BOOK):
        source, reason = _asked_by(asked), asked.reason
    told = {"charge_id": charge_id, "payer_id": payer_id, "source": source, "reason": reason}
    if not add_once(tx, Refund, at=now, **told):
        return Refunded(Refunding.REPEATED)
    if payment is None:
        text = f"Charge {charge_id} of {payer_id} was refunded, but this bot knows no such payment."
        raise_alarm(tx, f"refund:{charge_id}", text, now)
        return Refunded(Refunding.UNKNOWN)
    stars = payment.amount // NANOSTARS
    if source in OUTSIDE:
        text = OUTSIDE[source].format(stars=stars, charge=charge_id, payer=payer_id)
        raise_alarm(tx, f"refund:{charge_id}", text, now)
    order, left = _reverse(tx, charge_id, now)
    return Refunded(Refunding.REVERSED, stars, order, left, asked)


def find_refund(tx: Session, charge_id: str) -> Refund | None:
    return tx.get(Refund, charge_id)


def refunds_among(tx: Session, charge_ids: Iterable[str]) -> dict[str, Refund]:
    """Those of the charges whose Stars went back."""
    found = tx.exec(select(Refund).where(col(Refund.charge_id).in_(list(charge_ids)))).all()
    return {refund.charge_id: refund for refund in found}


def refunds_of(tx: Session, payer_id: int) -> Sequence[Refund]:
    """What went back to a person before, the latest first."""
    return tx.exec(select(Refund).where(Refund.payer_id == payer_id).order_by(col(Refund.at).desc())).all()


def refunded_before(tx: Session, charge_id: str, now: datetime) -> bool:
    """A payment that is told after its refund is reversed as soon as it is booked."""
    if not _REFUNDED.read(tx, {"charge": charge_id}):
        return False
    _reverse(tx, charge_id, now)
    return True


def payment_of(tx: Session, charge_id: str, *, lock: bool = False) -> Transfer | None:
    """The transfer that a charge came with. Whoever decides about the charge takes its lock, and takes it
    before that of any account."""
    paid = select(Transfer).where(Transfer.kind == "payment", Transfer.key == charge_id)
    return tx.exec(paid.with_for_update() if lock else paid).first()


def _asked_for(tx: Session, charge_id: str, now: datetime) -> Spending | None:
    """Closes the request for this refund, if there is one: what was held for it returns."""
    asked = spending.find_open(tx, spending.REFUND, charge_id, for_update=True)
    if asked is not None:
        assert asked.id is not None
        spending.done(tx, asked.id, now)
    return asked


def _asked_by(asked: Spending) -> str:
    """A payer gives up a balance of their own; an owner, or the bot itself, gives back what the platform
    holds."""
    if asked.asked_by == spending.BOT:
        return BOT
    return f"owner:{asked.asked_by}" if asked.source == PLATFORM else PAYER


def _reverse(tx: Session, charge_id: str, now: datetime) -> tuple[orders.Order | None, TakenBack]:
    """Takes back the goods first: what is left of a campaign's budget must be there to be taken. The payee
    or advertiser may go below zero: what they earn or pay next makes it good."""
    of_charge = select(Transfer).where(Transfer.key == charge_id, col(Transfer.kind).in_(REVERSED))
    told = [
        *pools.take_back(tx, charge_id, now),
        *tx.exec(of_charge.order_by(col(Transfer.id).desc())).all(),
    ]
    passages = (t.target.removeprefix("order:") for t in told if t.target.startswith("order:"))
    order = orders.find_order(tx, next(passages, ""))
    left = GOODS[order.product].take_back(tx, charge_id, order, now) if order else TakenBack()
    cause = f"refund:{charge_id}"
    post(
        tx,
        [Entry(f"refund.{t.kind}", t.key, t.target, t.source, t.amount, cause, t.id) for t in told],
        now,
    )
    if tx.get_one(Refund, charge_id).source == CHARGEBACK:  # /stats tells them from other refunds
        taken = sum(t.amount for t in told if t.kind == "payment")
        subtotals.count(tx, [subtotals.Fact(subtotals.CHARGEBACK, subtotals.NOBODY, taken)], now.date())
    return order, left
