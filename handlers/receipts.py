"""/receipts: every payment of a person, newest first, with what it bought and where it stands."""

from sqlmodel import Session

from handlers.amounts import in_words
from handlers.context import Button, Context, press
from handlers.doors import button, command, pressed
from handlers.words import Html, Voice
from storage import businesses, charges, invoice_payments
from storage.business_plans import of_subject
from storage.charges import Record, State
from storage.ledger import advertiser
from storage.orders import BUSINESS_PLAN, CAMPAIGN, INVOICE, PACK, PACK_GIFT, TOPUP, Order
from storage.refunds import PAYER

PAGE = 5
BY_CARD_SHOWN = 5
PAGES_MAX = 1_000


async def receipts(context: Context) -> None:
    await _show(context, 0)


async def receipts_pressed(context: Context) -> None:
    page = pressed(context)[0]
    await _show(context, min(int(page), PAGES_MAX) if page.isdecimal() else 0)


async def _show(context: Context, page: int) -> None:
    say = context.say
    with context.storage.reading() as tx:
        paid = charges.latest(tx, PAGE + 1, page * PAGE, context.user.id)
        by_card = _by_card(say, tx, context.user.id) if page == 0 else []
    if not paid and not by_card and page == 0:
        await context.show(say("receipts-none"))
        return
    entries = [*by_card, *(_entry(say, record) for record in paid[:PAGE])]
    turns = [press("‹", f"receipts:{page - 1}")] if page else []
    turns += [press("›", f"receipts:{page + 1}")] if len(paid) > PAGE else []
    rows = [[_ask(say, record)] for record in paid[:PAGE]] + ([turns] if turns else [])
    await context.show(say("receipts-list", list=Html("\n\n".join(entries))), rows)


def _entry(say: Voice, record: Record) -> Html:
    paid = record.payment
    return say(
        "receipts-entry",
        day=say.moment(paid.booked_at),
        what=bought(say, record.order),
        stars=paid.stars,
        state=Html("\n".join(_states(say, record))),
        charge=paid.charge_id,
    )


def _by_card(say: Voice, tx: Session, person_id: int) -> list[Html]:
    """Invoices that were paid in a currency, through the payment provider."""
    found = []
    for paid, invoice in invoice_payments.paid_by(tx, person_id, BY_CARD_SHOWN):
        sender = businesses.find(tx, invoice.business_id)
        what = say("receipts-for-invoice", number=str(invoice.id), name=sender.name if sender else "")
        price = in_words(say, paid.amount, paid.currency)
        said = {"day": say.moment(paid.at), "what": what, "price": price, "charge": paid.charge_id}
        line = say("receipts-by-card", **said)
        if paid.refunded_at is not None:
            line = Html(f"{line}\n{say('provider-refunded-at', at=say.moment(paid.refunded_at))}")
        found.append(line)
    return found


def _states(say: Voice, record: Record) -> list[Html]:
    """Where it stands, in the payer's eyes."""
    late = [say("receipts-late")] if record.payment.is_late else []
    if record.refund is not None:
        who = record.refund.source.partition(":")[0]
        by = say("receipts-by-you" if who == PAYER else f"receipts-by-{who}")
        return [*late, say("receipts-refunded", at=say.moment(record.refund.at), by=by)]
    if record.state is State.DELIVERED and record.gift is not None:
        return [*late, say("receipts-gift-redeemed" if record.gift.redeemed_by else "receipts-gift-waits")]
    return [*late, say(f"receipts-{record.state}")]


def _ask(say: Voice, record: Record) -> Button:
    day = say.day(record.payment.booked_at)
    label = say.plain("receipts-ask", stars=record.payment.stars, day=day)
    return press(label, f"support:charge:{record.number}")


def bought(say: Voice, order: Order | None) -> Html:
    """What a payment was for, in words."""
    if order is None:
        return say("receipts-for-unknown")
    if order.product == CAMPAIGN:
        return say("receipts-for-campaign", number=order.subject)
    if order.product in (PACK, PACK_GIFT):
        return say(f"receipts-for-{order.product}", title=order.title)
    if order.product == BUSINESS_PLAN:
        plan = say.plain(f"plans-name-{of_subject(order.subject)[1].key}")
        return say("receipts-for-plan", plan=plan, name=order.title)
    if order.product == INVOICE:
        return say("receipts-for-invoice", number=order.subject, name=order.title)
    if order.product != TOPUP:
        return say(f"receipts-for-{order.subject}")
    if order.subject != advertiser(order.buyer_id):
        return say("receipts-for-business", name=order.title)
    return say("receipts-for-topup")


handlers = [command("receipts", receipts), button("receipts", receipts_pressed)]
