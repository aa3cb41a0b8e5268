"""Drift: what Telegram keeps beyond, or short of, what our ledger says once its whole book is in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from rules.star_transaction import StarTransaction
from storage import refunds, star_book
from storage.alarms import raise_alarm
from storage.columns import NANOSTARS
from storage.ledger import PLATFORM, TELEGRAM, Entry, Transfer, balance, post
from storage.payments import Payment
from storage.reconciling import uncounted
from storage.refunds import Refund, Refunded
from storage.spending import Spending

CANDIDATES_MAX = 6
TRANSFER_ID_MAX = 2**31 - 1
_stands = col(Payment.charge_id).not_in(select(Refund.charge_id))


@dataclass(frozen=True)
class Candidates:
    """What may explain a drift: payments of exactly its size that stand, and spendings whose end is open."""

    payments: Sequence[Payment]
    spendings: Sequence[Spending]


def expected(tx: Session, unread: Sequence[StarTransaction]) -> int:
    """Nanostars that Telegram should keep: our balance, with the rows that are too young to be booked."""
    return -balance(tx, TELEGRAM) + uncounted(tx, unread)


def conclude(tx: Session, told: int, drift: int, now: datetime) -> None:
    """Notes what the comparison of the balances came to. The owners hear of each change once."""
    kept = star_book.locked(tx)
    kept.balance, kept.checked_at = told, now
    if drift not in (0, kept.drift):
        amount, way = abs(drift) / NANOSTARS, "more" if drift > 0 else "fewer"
        text = (
            f"Telegram keeps {amount:.10g} Stars {way} for this bot than its ledger says. Payouts wait: "
            "/verify shows what it may be, and lets you settle it."
        )
        raise_alarm(tx, f"drift:{now.isoformat()}", text, now)
    _set(tx, kept, drift, now)


def candidates(tx: Session, drift: int) -> Candidates:
    """The newest payments first."""
    open_ones = select(Spending).where(col(Spending.done_at).is_(None), col(Spending.failed_at).is_(None))
    stars, rest = divmod(-drift, NANOSTARS)
    found: Sequence[Payment] = ()
    if stars > 0 and not rest:
        standing = select(Payment).where(Payment.stars == stars, _stands)
        newest = standing.order_by(col(Payment.booked_at).desc(), col(Payment.charge_id))
        found = tx.exec(newest.limit(CANDIDATES_MAX)).all()
    spendings = tx.exec(open_ones.order_by(col(Spending.id)).limit(CANDIDATES_MAX)).all()
    return Candidates(found, spendings)


def may_explain(tx: Session, charge_id: str) -> Payment | None:
    """A payment that stands and is no larger than what Telegram is short of."""
    payment = tx.exec(select(Payment).where(Payment.charge_id == charge_id, _stands)).first()
    short = -star_book.state(tx).drift
    return payment if payment is not None and payment.stars * NANOSTARS <= short else None


def payment_numbered(tx: Session, transfer_id: int) -> Payment | None:
    """The same for the payment that a transfer booked, if it is one."""
    paid = tx.get(Transfer, transfer_id) if 0 < transfer_id <= TRANSFER_ID_MAX else None
    return may_explain(tx, paid.key) if paid is not None and paid.kind == "payment" else None


def name_charge(tx: Session, charge_id: str, now: datetime) -> tuple[Payment, Refunded] | None:
    """An owner found which payment was charged back though the book has no row: its goods are taken.
    None if it cannot be that one."""
    kept = star_book.locked(tx)
    payment = may_explain(tx, charge_id)
    if payment is None:
        return None
    made = refunds.refund(tx, charge_id, payment.payer_id, refunds.CHARGEBACK, now)
    _set(tx, kept, kept.drift + made.stars * NANOSTARS, now)
    return payment, made


def take_from_platform(tx: Session, drift: int, owner_id: int, now: datetime) -> bool:
    """An owner takes the difference on the platform. False if it is not `drift` any more."""
    kept = star_book.locked(tx)
    if not drift or kept.drift != drift:
        return False
    source, target = (PLATFORM, TELEGRAM) if drift < 0 else (TELEGRAM, PLATFORM)
    key = f"{now.isoformat()} {drift}"
    post(tx, [Entry("drift", key, source, target, abs(drift), f"owner:{owner_id}")], now)
    _set(tx, kept, 0, now)
    return True


def _set(tx: Session, kept: star_book.Reconciliation, drift: int, now: datetime) -> None:
    if kept.drift and not drift:
        text = "Telegram’s balance of Stars and the ledger agree again. Payouts go on."
        raise_alarm(tx, f"agrees:{now.isoformat()}", text, now)
    kept.drift = drift
    kept.drift_since = (kept.drift_since or now) if drift else None
    tx.add(kept)
