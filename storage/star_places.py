"""Where a row of Telegram's book belongs: with a transfer that stands, or with the one that it becomes."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, func, select

from rules.checkout import Charge
from rules.star_transaction import Direction, Sort, StarTransaction
from storage import orders, payments, refunds, spending, star_book, unmatched
from storage.alarms import raise_alarm
from storage.columns import NANOSTARS
from storage.ledger import OUTSIDE, PLATFORM, SUSPENSE, TELEGRAM, Entry, Transfer, post
from storage.payments import Booking, Payment
from storage.refunds import Refunded
from storage.spending import Spending
from storage.star_book import CONFLICT, NOTHING, OPENING, StarRow

CLOCKS_DIFFER = timedelta(minutes=2)
"""A row may seem a little older than it is: Telegram's clock is not ours."""


@dataclass(frozen=True)
class Place:
    """Where a row belongs: the transfer (kind, key) that stands for it."""

    kind: str
    key: str
    is_untold: bool = False
    refunded: Refunded | None = None


def place(tx: Session, row: StarTransaction, now: datetime) -> Place:
    """Books a row that was never read before, unless its transfer stands already."""
    if not row.nanostars:
        return Place(NOTHING, row.id)
    if _is_of_before(tx, row):
        return _opening(tx, row, now)
    if row.sort is Sort.WITHDRAWAL:
        return _withdrawal(tx, row, now)
    if row.direction is Direction.IN:
        return _paid(tx, row, now)
    if row.sort is Sort.GIFT:
        return _gift(tx, row, now)
    if row.sort is Sort.BROADCAST:
        return _broadcast(tx, row, now)
    return _given_back(tx, row, now)


def _is_of_before(tx: Session, row: StarTransaction) -> bool:
    """The bot's account had a life before this ledger: an older bot's, or one whose database is lost."""
    began_at = star_book.state(tx).began_at
    is_early = began_at is not None and row.at < began_at - CLOCKS_DIFFER
    return (is_early and refunds.payment_of(tx, row.id) is None) or star_book.is_of_before(tx, row.id)


def _opening(tx: Session, row: StarTransaction, now: datetime) -> Place:
    """What was before belongs to the platform, and nobody is told of it as if it were news."""
    into = row.direction is Direction.IN
    source, target = (TELEGRAM, PLATFORM) if into else (PLATFORM, TELEGRAM)
    key = f"{row.direction}:{row.id}"
    post(tx, [Entry(OPENING, key, source, target, row.nanostars, _cause(row))], now)
    text = (
        "Telegram’s book of this bot’s Stars is older than its database. What was before is booked as an "
        "opening balance of the platform. If the database was lost, restore your backup instead."
    )
    raise_alarm(tx, OPENING, text, now)
    return Place(OPENING, key)


def _paid(tx: Session, row: StarTransaction, now: datetime) -> Place:
    known = tx.get(Payment, row.id)
    if known is None and row.sort is not Sort.INVOICE:
        return _unmatched(tx, row, now)
    if known is not None:
        return _same_payment(tx, row, known, now)
    stars, rest = divmod(_gross(tx, row), NANOSTARS)
    if rest or row.person_id is None:
        return _unmatched(tx, row, now)
    outcome = payments.book(tx, _charge(tx, row, stars), now, is_late=True).outcome
    if outcome is Booking.CONFLICT:
        return Place(CONFLICT, row.id)
    _take_commission(tx, row, stars * NANOSTARS - row.nanostars, now)
    return Place("payment", row.id, is_untold=outcome in (Booking.DELIVERED, Booking.UNKNOWN))


def _same_payment(tx: Session, row: StarTransaction, known: Payment, now: datetime) -> Place:
    """A payment that was told: the same amount, or less by what an affiliate got of it."""
    missing = known.stars * NANOSTARS - row.nanostars
    fits = missing == 0 or (missing > 0 and row.commission > 0)
    if not fits or (row.person_id or known.payer_id) != known.payer_id:
        return _conflict(tx, row, f"{known.stars} Stars by {known.payer_id}", now)
    _take_commission(tx, row, missing, now)
    return Place("payment", row.id)


def _gross(tx: Session, row: StarTransaction) -> int:
    """What was paid for what the row brought in: the order's price, if an affiliate got the difference."""
    order = orders.find_order(tx, row.payload)
    if order is not None and row.commission and order.buyer_id == row.person_id:
        return max(order.stars * NANOSTARS, row.nanostars)
    return row.nanostars + row.commission


def _charge(tx: Session, row: StarTransaction, stars: int) -> Charge:
    """The book has no expiry of a subscription: it is one period after its date."""
    assert row.person_id is not None
    order = orders.find_order(tx, row.payload)
    recurring = row.period_seconds > 0
    return Charge(
        charge_id=row.id,
        payer_id=row.person_id,
        payload=row.payload,
        stars=stars,
        is_recurring=recurring,
        is_first_recurring=recurring and (order is None or order.paid_at is None),
        telegram_expiry=row.at + timedelta(seconds=row.period_seconds) if recurring else None,
    )


def _take_commission(tx: Session, row: StarTransaction, amount: int, now: datetime) -> None:
    post(tx, [Entry("commission", row.id, PLATFORM, TELEGRAM, amount, _cause(row))], now)


def _given_back(tx: Session, row: StarTransaction, now: datetime) -> Place:
    """A refund has its payer as the receiver; anybody else took the money back."""
    paid = refunds.payment_of(tx, row.id)
    if paid is None and row.sort is not Sort.INVOICE:
        return _unmatched(tx, row, now)
    payment = tx.get(Payment, row.id)
    payer_id = payment.payer_id if payment else row.person_id or 0
    missing = paid.amount - row.nanostars if paid else 0
    if missing < 0 or (missing and not row.commission):
        return _conflict(tx, row, f"{paid.amount // NANOSTARS if paid else 0} Stars by {payer_id}", now)
    source = refunds.BOOK if row.person_id == payer_id else refunds.CHARGEBACK
    made = refunds.refund(tx, row.id, payer_id, source, now)
    back = Entry("commission.return", row.id, TELEGRAM, PLATFORM, missing, _cause(row))
    post(tx, [back], now)
    is_news = made.outcome is not refunds.Refunding.REPEATED
    return Place("refund.payment", row.id, refunded=made if is_news else None)


def _gift(tx: Session, row: StarTransaction, now: datetime) -> Place:
    sent = gift_of(tx, row)
    if sent is None:
        return _unmatched(tx, row, now)
    assert sent.id is not None
    spending.done(tx, sent.id, now)
    return Place("gift", str(sent.id))


def gift_of(tx: Session, row: StarTransaction) -> Spending | None:
    """The oldest request for such a gift whose row was not found before; one that failed is none."""
    found = select(StarRow.booked_key).where(StarRow.booked_as == "gift")
    fits = select(Spending).where(
        Spending.kind == spending.GIFT,
        Spending.person_id == row.person_id,
        Spending.stars * NANOSTARS == row.nanostars,
        col(Spending.failed_at).is_(None),
        col(Spending.asked_at) <= row.at + CLOCKS_DIFFER,
    )
    taken = set(tx.exec(found).all())
    return next((one for one in tx.exec(fits.order_by(col(Spending.id))) if str(one.id) not in taken), None)


def _broadcast(tx: Session, row: StarTransaction, now: datetime) -> Place:
    """Telegram tells what messages cost together, not of which broadcast: it is ours as long as all rows take
    no more than the gate let through."""
    allowed = select(func.sum(Spending.stars)).where(
        Spending.kind == spending.BROADCAST,
        col(Spending.failed_at).is_(None),
        col(Spending.asked_at) <= row.at + CLOCKS_DIFFER,
    )
    taken = select(func.sum(Transfer.amount)).where(Transfer.kind == spending.BROADCAST)
    left = int(tx.exec(allowed).one() or 0) * NANOSTARS - int(tx.exec(taken).one() or 0)
    if row.nanostars > left:
        return _unmatched(tx, row, now)
    post(tx, [Entry(spending.BROADCAST, row.id, PLATFORM, TELEGRAM, row.nanostars, _cause(row))], now)
    return Place(spending.BROADCAST, row.id)


def _withdrawal(tx: Session, row: StarTransaction, now: datetime) -> Place:
    """To Fragment, or back from there when it failed."""
    if row.direction is Direction.OUT:
        entry = Entry("withdrawal", row.id, OUTSIDE, TELEGRAM, row.nanostars, _cause(row))
    else:
        entry = Entry("withdrawal.return", row.id, TELEGRAM, OUTSIDE, row.nanostars, _cause(row))
    post(tx, [entry], now)
    return Place(entry.kind, row.id)


def _unmatched(tx: Session, row: StarTransaction, now: datetime) -> Place:
    """Nobody here knows what for: it waits in suspense until an owner says."""
    into = row.direction is Direction.IN
    kind, way = (unmatched.IN, "came from") if into else (unmatched.OUT, "went to")
    source, target = (TELEGRAM, SUSPENSE) if into else (SUSPENSE, TELEGRAM)
    post(tx, [Entry(kind, row.id, source, target, row.nanostars, _cause(row))], now)
    whom = f"{row.partner} {row.person_id or ''}".strip()
    text = (
        f"{row.nanostars / NANOSTARS:g} Stars {way} “{whom}” ({row.at:%Y-%m-%d}, id {row.id}): "
        "this bot knows nothing of it. /verify lets you say what it was."
    )
    raise_alarm(tx, f"{kind}:{row.id}", text, now)
    return Place(kind, row.id)


def _conflict(tx: Session, row: StarTransaction, ours: str, now: datetime) -> Place:
    text = (
        f"Telegram’s book has {row.nanostars / NANOSTARS:g} Stars ({row.direction}) with {row.partner} "
        f"{row.person_id or ''} under charge {row.id}; here it is {ours}. Nothing was booked twice."
    )
    raise_alarm(tx, f"conflict:{row.id}:{row.direction}", text, now)
    return Place(CONFLICT, row.id)


def _cause(row: StarTransaction) -> str:
    return f"book:{row.direction}:{row.id}"
