"""An owner explains a drift: a payment that was charged back, or the platform takes it."""

from datetime import timedelta

from handlers.context import Context, Rows, press
from handlers.doors import is_owner
from handlers.payments.refunded import tell_refunded
from handlers.reconcile.verifying import drift_line
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from storage import drafts, drift, refunds, star_book
from storage.drafts import Draft
from storage.payments import Payment
from storage.spending import Spending

WIZARD = "book"
BACK = "book:drift"


async def show_drift(context: Context) -> None:
    """What may explain it: payments of exactly its size, and spendings whose end nobody knows."""
    say = context.say
    with context.storage.reading() as tx:
        kept = star_book.state(tx)
        found = drift.candidates(tx, kept.drift)
        numbers = {one.charge_id: refunds.payment_of(tx, one.charge_id) for one in found.payments}
    if not kept.drift:
        await context.show(say("reconcile-no-drift"))
        return
    lines = [drift_line(say, kept), say("reconcile-drift-why")]
    lines += [_spending_line(say, one) for one in found.spendings]
    rows = [
        [press(_payment_label(say, one), f"book:charge:{paid.id}")]
        for one in found.payments
        if (paid := numbers[one.charge_id]) is not None
    ]
    if kept.drift < 0:
        rows.append([press(say.plain("reconcile-button-write"), "book:write")])
    rows.append([press(say.plain("reconcile-button-platform"), f"book:platform:{kept.drift}")])
    await context.show(Html("\n\n".join(lines)), rows)


async def ask_charge(context: Context) -> None:
    """For the charge that none of the buttons names."""
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, Draft(WIZARD, "charge"), context.now())
    rows = [[press(context.say.plain("back"), BACK), cancel_button(context.say)]]
    await context.show(context.say("reconcile-write"), rows)


async def take_charge(context: Context, draft: Draft) -> None:
    """The wizard's answer: a charge id, which is shown before anything happens."""
    if not is_owner(context):  # they were one when they began
        await context.reply(context.say("unknown-command"))
        return
    charge_id = context.text.strip()
    with context.storage.reading() as tx:
        payment = drift.may_explain(tx, charge_id)
        paid = refunds.payment_of(tx, charge_id)
    if payment is None or paid is None:
        await context.reply(context.say("reconcile-wrong-charge"), [[cancel_button(context.say)]])
        return
    assert paid.id is not None
    await context.reply(*_confirm_charge(context.say, payment, paid.id))


async def confirm_charge(context: Context, transfer_id: int) -> None:
    payment = _payment(context, transfer_id)
    if payment is None:
        await stale(context)
        return
    await context.show(*_confirm_charge(context.say, payment, transfer_id))


async def name_charge(context: Context, transfer_id: int) -> None:
    """The owner is sure: the charge was charged back."""
    payment = _payment(context, transfer_id)
    if payment is None:
        await stale(context)
        return
    with context.transaction() as tx:
        named = drift.name_charge(tx, payment.charge_id, context.now())
        if named is not None:
            tell_refunded(context, tx, payment.payer_id, payment.charge_id, named[1])
            drafts.drop_draft(tx, context.user.id)
    if named is None:
        await stale(context)
        return
    _compare_soon(context)
    await context.show(context.say("reconcile-named", stars=payment.stars, person=str(payment.payer_id)))


async def confirm_platform(context: Context, nanostars: int) -> None:
    say = context.say
    yes = press(say.plain("reconcile-button-yes"), f"book:take:{nanostars}")
    key = "reconcile-sure-loss" if nanostars < 0 else "reconcile-sure-gain"
    await context.show(say(key, stars=say.stars(abs(nanostars))), [[yes], [press(say.plain("back"), BACK)]])


async def take_from_platform(context: Context, nanostars: int) -> None:
    with context.transaction() as tx:
        taken = drift.take_from_platform(tx, nanostars, context.user.id, context.now())
    if not taken:
        await stale(context)
        return
    _compare_soon(context)
    await context.show(context.say("reconcile-taken", stars=context.say.stars(abs(nanostars))))


async def stale(context: Context) -> None:
    """It is settled, or another by now: the pop-up says so, and the card shows what holds."""
    await context.stale()
    await show_drift(context)


def _payment(context: Context, transfer_id: int) -> Payment | None:
    """The payment behind a button, if it may still explain the drift."""
    with context.storage.reading() as tx:
        return drift.payment_numbered(tx, transfer_id)


def _confirm_charge(say: Voice, payment: Payment, transfer_id: int) -> tuple[Html, Rows]:
    text = say(
        "reconcile-sure-charge",
        stars=payment.stars,
        person=str(payment.payer_id),
        at=say.moment(payment.booked_at),
        charge=payment.charge_id,
    )
    yes = press(say.plain("reconcile-button-chargeback"), f"book:name:{transfer_id}")
    return text, [[yes], [press(say.plain("back"), BACK)]]


def _payment_label(say: Voice, payment: Payment) -> str:
    return say.plain("reconcile-button-charge", at=say.moment(payment.booked_at), stars=payment.stars)


def _spending_line(say: Voice, one: Spending) -> Html:
    key = "reconcile-spending-refund" if one.kind == "refund" else "reconcile-spending-gift"
    return say(key, stars=one.stars, person=str(one.person_id), at=say.moment(one.asked_at))


def _compare_soon(context: Context) -> None:
    """What was decided is compared with Telegram at the clock's next tick."""
    context.app.book_due_at = context.now() - timedelta(seconds=1)
