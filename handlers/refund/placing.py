"""Stars in suspense: an owner names the order that they were meant for, and its goods are delivered."""

from sqlmodel import Session

from handlers.context import Context, press
from handlers.payments.asked import tell_paid
from handlers.payments.paid import receipt
from handlers.payments.present import hand_over
from handlers.receipts import bought
from handlers.refund.showing import show_charge
from rules.checkout import Charge
from storage import balances, orders, payments
from storage.charges import Record, State
from storage.ledger import advertiser
from storage.orders import Order
from storage.payments import Booked

ORDERS_SHOWN = 8
TO_BALANCE = "balance"
"""Instead of an order's id: the order is lost, so the Stars become the payer's balance."""


async def offer_orders(context: Context, record: Record, rest: list[str]) -> None:
    say, paid = context.say, record.payment
    if record.state is not State.SUSPENDED:
        await _stale(context, record)
        return
    with context.storage.reading() as tx:
        found = orders.fitting(tx, paid.payer_id, paid.stars, ORDERS_SHOWN)
    where = f"refund:sure:{record.number}"
    rows = [[press(_label(context, order), f"{where}:{order.id}")] for order in found]
    rows.append([press(say.plain("refund-to-balance"), f"{where}:{TO_BALANCE}")])
    rows.append([press(say.plain("back"), f"refund:open:{record.number}")])
    key = "refund-orders" if found else "refund-no-orders"
    await context.show(say(key, person=str(paid.payer_id), stars=paid.stars), rows)


def _label(context: Context, order: Order) -> str:
    say = context.say
    key = "refund-order" if order.paid_at is None else "refund-order-paid"
    return say.plain(key, what=bought(say, order), day=say.day(order.created_at))


async def sure(context: Context, record: Record, rest: list[str]) -> None:
    say, order_id = context.say, rest[0]
    with context.storage.reading() as tx:
        order = orders.find_order(tx, order_id)
    if record.state is not State.SUSPENDED or (order is None and order_id != TO_BALANCE):
        await _stale(context, record)
        return
    what = bought(say, order) if order is not None else say("refund-the-balance")
    text = say("refund-sure", what=what, person=str(record.payment.payer_id), stars=record.payment.stars)
    yes = press(say.plain("refund-deliver"), f"refund:deliver:{record.number}:{order_id}")
    await context.show(text, [[yes], [press(say.plain("back"), f"refund:place:{record.number}")]])


async def place(context: Context, record: Record, rest: list[str]) -> None:
    """Once, whoever decides first; the payer gets the receipt that they waited for."""
    with context.transaction() as tx:
        booked = _place(tx, context, record, rest[0])
        if booked is not None and booked.order is not None:
            paid, say = record.payment, context.voice_of(tx, record.payment.payer_id)
            charge = Charge(paid.charge_id, paid.payer_id, booked.order.id, paid.stars)
            text = receipt(tx, say, booked, charge, paid.booked_at)
            if text is not None:
                context.owe(tx, paid.payer_id, text, key=f"placed:{paid.charge_id}")
            if booked.goods.gift or booked.goods.pack_gift:
                hand_over(context, tx, paid.charge_id)
            tell_paid(context, tx, paid.charge_id)
    if booked is None:
        await _stale(context, record)
        return
    what = bought(context.say, booked.order)
    back = [[press(context.say.plain("back"), f"refund:open:{record.number}")]]
    await context.show(context.say("refund-placed", what=what, person=str(record.payment.payer_id)), back)


def _place(tx: Session, context: Context, record: Record, order_id: str) -> Booked | None:
    paid, now = record.payment, context.now()
    if order_id == TO_BALANCE:
        if not payments.waits(tx, paid):
            return None
        order_id = balances.order_topup(tx, paid.payer_id, advertiser(paid.payer_id), paid.stars, now).id
    return payments.place(tx, paid.charge_id, order_id, now)


async def _stale(context: Context, record: Record) -> None:
    await context.stale()
    await show_charge(context, record.number)
