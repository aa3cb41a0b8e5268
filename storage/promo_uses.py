"""What people do with promo codes: a use is held while its order may be paid, and is for good once it is.

The code's row is locked by whoever takes one of its uses, so its limit holds whoever comes at once.
"""

from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from rules.checkout import RESERVED_FOR
from rules.promo import HELD_FOR, Gives, PromoRefusal, Uses, refuse_code, refuse_use
from storage import memberships, orders
from storage.alarms import raise_alarm
from storage.orders import Order
from storage.promos import PromoCode, PromoUse, find_code
from storage.terms import terms


def refusal_for(tx: Session, code: PromoCode, person_id: int, now: datetime) -> PromoRefusal | None:
    """Why this person cannot use the code now. Who goes on to take a use has locked the code."""
    return refuse_code(code.valid_until, code.withdrawn_at, now) or refuse_use(
        _uses(tx, code, person_id, now)
    )


def take_days(tx: Session, code: str, person_id: int, now: datetime) -> datetime | PromoRefusal:
    """Gives the days of a code at once, and returns the new end of premium."""
    found = _locked(tx, code)
    if found is None or found.gives != Gives.DAYS:
        return PromoRefusal.UNKNOWN
    if refusal := refusal_for(tx, found, person_id, now):
        return refusal
    until = memberships.give(tx, person_id, days_key(code, person_id), found.amount, now)
    if until is None:
        return PromoRefusal.USED_BEFORE
    tx.add(PromoUse(code=code, person_id=person_id, used_at=now))
    tx.flush()
    return until


def days_key(code: str, person_id: int) -> str:
    return f"promo:{code}:{person_id}"


def open_discounted(
    tx: Session, buyer_id: int, goods: tuple[str, str], code: str, now: datetime
) -> Order | PromoRefusal:
    """An order for `goods` = (product, plan) at the price that the code leaves, which takes one of its uses.

    The use is theirs while the order may be paid. An earlier order of theirs with this code is withdrawn.
    """
    found = _locked(tx, code)
    if found is None or found.gives == Gives.DAYS:
        return PromoRefusal.UNKNOWN
    if refusal := refusal_for(tx, found, buyer_id, now):
        return refusal
    now_valid = terms(tx)
    stars = found.price_after(now_valid.price_of(goods[1]))
    order = orders.open_order(tx, buyer_id, goods, stars, now_valid.premium_shares(), now)
    order.promo_code, order.repeatable, order.expires_at = code, False, now + HELD_FOR
    tx.add(order)
    if (use := _use_of(tx, code, buyer_id)) is None:
        use = PromoUse(code=code, person_id=buyer_id, used_at=now)
    else:
        orders.withdraw_one(tx, use.order_id, now)
    # A payment that was told yes at the last second arrives a little later.
    use.order_id, use.until, use.used_at = order.id, order.expires_at + RESERVED_FOR, now
    tx.add(use)
    tx.flush()
    return order


def refuse_order(tx: Session, order: Order, now: datetime) -> PromoRefusal | None:
    """At the till: may a discounted order still be paid?"""
    code, use = find_code(tx, order.promo_code), _use_of(tx, order.promo_code, order.buyer_id)
    if code is None or use is None:
        return PromoRefusal.LAPSED
    if code.withdrawn_at is not None:
        return PromoRefusal.WITHDRAWN
    if use.until is None:
        return PromoRefusal.USED_BEFORE
    return None if use.order_id == order.id and now < use.until else PromoRefusal.LAPSED


def paid(tx: Session, order: Order, charge_id: str, now: datetime) -> None:
    """A charge for a discounted order counts for good, however late it comes: it was paid and is delivered.

    Where it goes beyond the code's uses, an owner is told.
    """
    code = _locked(tx, order.promo_code)
    assert code is not None
    use, uses = _use_of(tx, code.code, order.buyer_id), _uses(tx, code, order.buyer_id, now)
    if uses.used_by_them or uses.for_good + uses.held >= code.uses_max:
        raise_alarm(
            tx,
            late_key(code.code, charge_id),
            f"Charge {charge_id} of {order.buyer_id} for {order.stars} Stars was paid with the code "
            f"{code.code} when no use of it was left. It was delivered; refund it if you do not agree.",
            now,
        )
    if not uses.used_by_them:
        use = use or PromoUse(code=code.code, person_id=order.buyer_id, used_at=now)
        use.order_id, use.until = order.id, None
        tx.add(use)
        tx.flush()


def late_key(code: str, charge_id: str) -> str:
    return f"promo:{code}:{charge_id}"


def _locked(tx: Session, code: str) -> PromoCode | None:
    """The code, held until the commit: whoever wants one of its uses waits for whoever takes one."""
    row = select(PromoCode).where(PromoCode.code == code).with_for_update()
    return tx.exec(row, execution_options={"populate_existing": True}).first()


def _use_of(tx: Session, code: str, person_id: int) -> PromoUse | None:
    return tx.get(PromoUse, (code, person_id), populate_existing=True)


def _uses(tx: Session, code: PromoCode, person_id: int, now: datetime) -> Uses:
    is_paid, is_theirs = col(PromoUse.until).is_(None), col(PromoUse.person_id) == person_id
    counts = (
        func.count().filter(is_paid),
        func.count().filter(col(PromoUse.until) > now, ~is_theirs),
        func.count().filter(is_paid, is_theirs),
    )
    for_good, held, by_them = tx.exec(select(*counts).where(PromoUse.code == code.code)).one()
    return Uses(code.uses_max, for_good, held, used_by_them=by_them > 0)
