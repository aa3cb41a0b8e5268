"""A charge as a whole: its payment, what it bought, where it stands; what its refund would do, and asking
for one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlmodel import Session, col, func, select

from storage import gifts, pack_gifts, pools, refunds, spending
from storage.campaigns import Campaign
from storage.gifts import Gift
from storage.goods import REVERSED
from storage.ledger import PLATFORM, Transfer, balance
from storage.orders import Order
from storage.pack_gifts import PackGift
from storage.payments import Payment
from storage.refunds import Refund
from storage.spending import Ask, Spending, SpendingRefusal

PREFIX_CHARACTERS_MIN = 4
TAKEN_BACK_A_DAY = 10
"""How many charges a person may take back from their own balance in 24 hours."""


class State(StrEnum):
    """Where a charge stands."""

    DELIVERED = "delivered"
    SUSPENDED = "suspended"
    """Nobody knows yet what it was for."""
    REFUNDING = "refunding"
    """Its refund is asked for; Telegram has not confirmed it yet."""
    REFUNDED = "refunded"


@dataclass(frozen=True)
class Record:
    """All that is known of a charge. `number` is short enough for a button; `asked` is its open refund."""

    number: int
    payment: Payment
    order: Order | None
    refund: Refund | None
    asked: Spending | None
    gift: Gift | PackGift | None

    @property
    def state(self) -> State:
        if self.refund is not None:
            return State.REFUNDED
        if self.asked is not None:
            return State.REFUNDING
        return State.DELIVERED if self.order is not None else State.SUSPENDED


@dataclass(frozen=True)
class Move:
    """What a refund takes from an account, in nanostars, and what the account holds then."""

    account: str
    amount: int
    then: int


@dataclass(frozen=True)
class Outlook:
    """What a refund would do: `stopped` names the campaigns that end, `until` is the end of the premium that
    is left."""

    moves: Sequence[Move]
    stopped: Sequence[str]
    until: datetime | None


class NotRefundable(StrEnum):
    """Why a refund cannot be asked for."""

    UNKNOWN = "unknown"
    REFUNDED = "refunded"
    TOO_OFTEN = "too-often"
    """This person has taken back as many charges of their own today as anybody may."""


def find(tx: Session, charge_id: str) -> Record | None:
    found = _records(tx, [payment] if (payment := tx.get(Payment, charge_id)) else [])
    return found[0] if found else None


def find_number(tx: Session, number: int) -> Record | None:
    transfer = tx.get(Transfer, number)
    return find(tx, transfer.key) if transfer is not None and transfer.kind == "payment" else None


def find_beginning(tx: Session, prefix: str, limit: int) -> list[Record]:
    """The charge of this id, else those whose id begins so."""
    if (exact := find(tx, prefix)) is not None:
        return [exact]
    if len(prefix) < PREFIX_CHARACTERS_MIN:
        return []
    like = select(Payment).where(col(Payment.charge_id).startswith(prefix, autoescape=True))
    return _records(tx, tx.exec(like.order_by(col(Payment.charge_id)).limit(limit)).all())


def latest(tx: Session, limit: int, offset: int = 0, payer_id: int | None = None) -> list[Record]:
    """The newest charges first: everybody's, or one person's."""
    newest = select(Payment).order_by(col(Payment.booked_at).desc(), col(Payment.charge_id))
    if payer_id is not None:
        newest = newest.where(Payment.payer_id == payer_id)
    return _records(tx, tx.exec(newest.limit(limit).offset(offset)).all())


def ask(
    tx: Session, charge_id: str, source: str, asked_by: int, reason: str, now: datetime
) -> Spending | SpendingRefusal | NotRefundable:
    """Asks for a refund through the gate. The Stars are held from `source`: the platform's account when an
    owner asks, else the balance that a person gives up."""
    refunds.payment_of(tx, charge_id, lock=True)
    payment = tx.get(Payment, charge_id)
    if payment is None:
        return NotRefundable.UNKNOWN
    if refunds.find_refund(tx, charge_id) is not None:
        return NotRefundable.REFUNDED
    if source != PLATFORM and _asked_lately(tx, asked_by, now) >= TAKEN_BACK_A_DAY:
        return NotRefundable.TOO_OFTEN
    wanted = Ask(spending.REFUND, charge_id, source, payment.stars, payment.payer_id, asked_by, reason)
    return spending.ask(tx, wanted, now)


def foresee(tx: Session, record: Record, now: datetime) -> Outlook:
    """What a refund would do: it is booked, looked at, and undone, so that it cannot be another."""
    charge_id, payer_id = record.payment.charge_id, record.payment.payer_id
    before = _going(tx, payer_id)
    attempt = tx.begin_nested()
    made = refunds.refund(tx, charge_id, payer_id, refunds.PAYER, now)
    tx.flush()
    moves = [Move(account, amount, balance(tx, account)) for account, amount in _taken(tx, charge_id)]
    going = _going(tx, payer_id)
    stopped = [name for number, name in before.items() if number not in going]
    until = made.left.membership.until if made.left.membership else None
    attempt.rollback()
    return Outlook(moves, stopped, until)


def _taken(tx: Session, charge_id: str) -> list[tuple[str, int]]:
    """What the reversals of a charge took from each account in all, in the order in which they came to it."""
    keys = [charge_id, *pools.keys_of(tx, charge_id)]
    back = select(Transfer).where(col(Transfer.key).in_(keys), col(Transfer.reverses).is_not(None))
    taken: dict[str, int] = {}
    for one in tx.exec(back.order_by(col(Transfer.id))).all():
        taken[one.source] = taken.get(one.source, 0) + one.amount
        taken[one.target] = taken.get(one.target, 0) - one.amount
    return [(account, amount) for account, amount in taken.items() if amount > 0]


def shares(tx: Session, charge_id: str) -> Sequence[Transfer]:
    """How the charge was shared, in the order in which it was booked."""
    told = select(Transfer).where(Transfer.key == charge_id, col(Transfer.reverses).is_(None))
    kinds = {kind for kind in REVERSED if kind not in ("payment", "placed")} | {"budget"}
    return tx.exec(told.where(col(Transfer.kind).in_(kinds)).order_by(col(Transfer.id))).all()


def _going(tx: Session, advertiser_id: int) -> dict[int, str]:
    """A person's campaigns that have not ended: names by id."""
    mine = select(Campaign.id, Campaign.name).where(Campaign.advertiser_id == advertiser_id)
    going = mine.where(col(Campaign.paid_at).is_not(None), col(Campaign.stopped_at).is_(None))
    return {number or 0: name for number, name in tx.exec(going.order_by(col(Campaign.id))).all()}


def _asked_lately(tx: Session, person_id: int, now: datetime) -> int:
    mine = select(func.count()).where(
        Spending.kind == spending.REFUND,
        Spending.asked_by == person_id,
        Spending.person_id == person_id,
        col(Spending.asked_at) > now - timedelta(days=1),
        col(Spending.failed_at).is_(None),
    )
    return tx.exec(mine).one()


def _records(tx: Session, paid: Sequence[Payment]) -> list[Record]:
    """The same payments, each with all that belongs to it: one query for each kind of thing."""
    keys = [payment.charge_id for payment in paid]
    booked = select(Transfer.key, Transfer.id).where(Transfer.kind == "payment", col(Transfer.key).in_(keys))
    numbers = {key: number or 0 for key, number in tx.exec(booked).all()}
    ordered = select(Order).where(col(Order.id).in_([payment.order_id for payment in paid]))
    order_of = {order.id: order for order in tx.exec(ordered).all()}
    refunded = refunds.refunds_among(tx, keys)
    asked = {one.key: one for one in spending.open_among(tx, spending.REFUND, keys)}
    given: dict[str, Gift | PackGift] = {gift.charge_id: gift for gift in gifts.gifts_among(tx, keys)}
    given |= {gift.charge_id: gift for gift in pack_gifts.gifts_among(tx, keys)}
    return [
        Record(
            numbers[key], one, order_of.get(one.order_id), refunded.get(key), asked.get(key), given.get(key)
        )
        for key, one in zip(keys, paid, strict=True)
    ]
