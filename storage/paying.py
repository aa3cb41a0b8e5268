"""What becomes of a payout: asked for, taken in hand, paid or returned.

Everybody locks the payee's account first and the payout's row second, so that no two wait for each other.
The payout's unique id and the ledger's (kind, key) are the arbiters: each happens at most once.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlmodel import Session, col

from rules.earnings import Earnings, PayoutRefusal, Standing, refuse_amount, refuse_payout
from rules.terms import PAYOUT_LEAST
from storage import star_book
from storage.columns import NANOSTARS
from storage.earnings import earnings
from storage.engine import seal, upsert
from storage.ledger import OUTSIDE, Entry, balance, payee, post
from storage.payouts import (
    GIFT_RAIL,
    OUTSIDE_RAIL,
    PAYOUT_RETURN,
    Payout,
    close,
    find_payout,
    is_being_sent,
    open_payout_of,
)
from storage.terms import terms


@dataclass(frozen=True)
class Wanted:
    """What a payee asks for: whole Stars, outside Telegram at a `destination`, or as a gift."""

    stars: int
    destination: str = ""
    gift_id: str = ""


class PayingRefusal(StrEnum):
    """Why an owner cannot do this with a payout now. Nothing was changed."""

    OVER = "over"
    """It is paid or returned already, or there is none."""
    TAKEN = "taken"
    """Another owner has it in hand."""
    SENDING = "sending"
    """Its gift is on its way, or nobody can tell yet."""
    BELOW_ZERO = "below-zero"
    DRIFT = "drift"


def standing(tx: Session, payee_id: int, now: datetime, *, lock: bool = False) -> Standing:
    money = earnings(tx, payee_id, now, lock=lock)
    has_open = open_payout_of(tx, payee_id) is not None
    return Standing(money, terms(tx)[PAYOUT_LEAST], has_open=has_open, drifts=star_book.drifts(tx))


def request(tx: Session, payee_id: int, wanted: Wanted, now: datetime) -> Payout | PayoutRefusal:
    """Reserves the money. Of two requests at once, one gets a payout: the unique index says which.

    A gift may cost less than the least payout, if so much is available.
    """
    stands = standing(tx, payee_id, now, lock=True)
    refusal = refuse_payout(stands) if wanted.gift_id else refuse_amount(stands, wanted.stars)
    if refusal is None and wanted.stars > stands.money.whole_stars:
        refusal = PayoutRefusal.TOO_MUCH
    if refusal is not None:
        return refusal
    payout = _insert(tx, payee_id, wanted, now)
    if payout is None:
        return PayoutRefusal.OPEN
    account = payout.account()
    entry = Entry("payout.reserve", str(payout.id), payee(payee_id), account, payout.amount, account)
    post(tx, [entry], now)
    return payout


def blocked(tx: Session, payout: Payout, now: datetime) -> PayingRefusal | None:
    """Why it cannot be paid, whoever wants to: invariants of the money, checked at the time of paying."""
    if not payout.is_open():
        return PayingRefusal.OVER
    if is_being_sent(tx, payout):
        return PayingRefusal.SENDING
    if _money(tx, payout, now).available < 0:
        return PayingRefusal.BELOW_ZERO
    return PayingRefusal.DRIFT if star_book.drifts(tx) else None


def payable(tx: Session, payout_id: int, owner_id: int, now: datetime) -> Payout | PayingRefusal:
    """The payout, locked, if this owner may pay it now."""
    payout = _locked(tx, payout_id)
    if payout is None:
        return PayingRefusal.OVER
    return blocked(tx, payout, now) or _held_by_another(payout, owner_id) or payout


def take(tx: Session, payout_id: int, owner_id: int, now: datetime) -> Payout | PayingRefusal:
    """An owner is about to pay it by hand: written first, so that no other owner does the same."""
    payout = payable(tx, payout_id, owner_id, now)
    if isinstance(payout, PayingRefusal):
        return payout
    payout.taken_by, payout.taken_at = owner_id, payout.taken_at or now
    tx.add(payout)
    return payout


def put_back(tx: Session, payout_id: int) -> Payout | None:
    """Nobody has it in hand any more; None if it is over."""
    payout = _locked(tx, payout_id)
    if payout is None or not payout.is_open():
        return None
    payout.taken_by, payout.taken_at = None, None
    tx.add(payout)
    return payout


def pay(tx: Session, payout_id: int, owner_id: int, reference: str, now: datetime) -> Payout | PayingRefusal:
    """An owner has paid it outside Telegram: only the one who has it in hand can say so, once."""
    payout = _locked(tx, payout_id)
    if payout is None:
        return PayingRefusal.OVER
    if refusal := blocked(tx, payout, now):
        return refusal
    if payout.taken_by != owner_id or payout.rail != OUTSIDE_RAIL:
        return PayingRefusal.TAKEN
    payout.paid_at, payout.paid_by, payout.reference = now, owner_id, reference
    close(payout)
    account = payout.account()
    post(tx, [Entry("payout.paid", str(payout.id), account, OUTSIDE, payout.amount, account)], now)
    tx.add(payout)
    return payout


def give_back(tx: Session, payout_id: int, by: int, reason: str, now: datetime) -> Payout | PayingRefusal:
    """Not paid: the money is the payee's again. By an owner, or by the payee while nobody pays it."""
    payout = _locked(tx, payout_id)
    if payout is None or not payout.is_open():
        return PayingRefusal.OVER
    has_left = balance(tx, payout.account(), lock=True) < payout.amount
    if has_left or is_being_sent(tx, payout):
        return PayingRefusal.SENDING
    if refusal := _held_by_another(payout, by):
        return refusal
    payout.returned_at, payout.returned_by, payout.reason = now, by, reason
    close(payout)
    account = payout.account()
    entry = Entry(PAYOUT_RETURN, str(payout.id), account, payee(payout.payee_id), payout.amount, account)
    post(tx, [entry], now)
    tx.add(payout)
    return payout


def _held_by_another(payout: Payout, by: int) -> PayingRefusal | None:
    return PayingRefusal.TAKEN if payout.taken_by not in (None, by) else None


def _money(tx: Session, payout: Payout, now: datetime) -> Earnings:
    return earnings(tx, payout.payee_id, now)


def _locked(tx: Session, payout_id: int) -> Payout | None:
    payout = find_payout(tx, payout_id)
    if payout is None:
        return None
    balance(tx, payee(payout.payee_id), lock=True)
    return tx.get_one(Payout, payout_id, with_for_update=True, populate_existing=True)


def _insert(tx: Session, payee_id: int, wanted: Wanted, now: datetime) -> Payout | None:
    row = {
        "payee_id": payee_id,
        "amount": wanted.stars * NANOSTARS,
        "rail": GIFT_RAIL if wanted.gift_id else OUTSIDE_RAIL,
        "gift_id": wanted.gift_id,
        "sealed_destination": seal(tx, wanted.destination) if wanted.destination else "",
        "requested_at": now,
        "reference": "",
        "reason": "",
    }
    add = upsert(tx, Payout).values(**row).on_conflict_do_nothing().returning(col(Payout.id))
    payout_id = tx.connection().execute(add).scalar()
    return None if payout_id is None else tx.get_one(Payout, payout_id)
