"""The invoices of a business: each with its state, and taken back while it is open."""

from sqlmodel import Session

from handlers.amounts import in_words
from handlers.business.mine import find_mine, id_of
from handlers.context import Button, Context, press
from handlers.doors import first_parts
from handlers.numbers import number_in
from handlers.words import Html, Voice
from rules.business import Role
from storage import customers, drafts, invoice_payments, invoices, outbox, provider
from storage.businesses import Business
from storage.invoices import Invoice
from storage.provider import Takings

PAGE = 6
PAGES_MAX = 1_000


async def show_list(context: Context) -> None:
    """`invoices:list:<business>:<page>`; an invoice that somebody was writing is dropped."""
    _verb, number, page = first_parts(context, 3)
    business = find_mine(context, number, Role.SENDER)
    if business is None:
        await context.stale()
        return
    await _show(context, business, min(number_in(page) or 0, PAGES_MAX))


async def _show(context: Context, business: Business, page: int) -> None:
    say, number = context.say, id_of(business)
    with context.storage.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, "invoices")
        found = invoices.of_business(tx, number, PAGE + 1, page * PAGE)
        lines = [_line(context, tx, one) for one in found[:PAGE]]
        sums = [_takings(say, one) for one in provider.takings(tx, number)]
        rows = [[_withdraw(say, tx, one)] for one in found[:PAGE] if one.state(context.now()) == "open"]
    turns = [press("‹", f"invoices:list:{number}:{page - 1}")] if page else []
    turns += [press("›", f"invoices:list:{number}:{page + 1}")] if len(found) > PAGE else []
    rows += [turns] if turns else []
    rows.append([press(say.plain("invoices-button-new"), f"invoices:begin:{number}")])
    rows.append([press(say.plain("back"), f"business:open:{number}")])
    parts = [say("invoices-list", name=business.name), *(lines or [say("invoices-none")])]
    if sums:
        parts.append(Html("\n".join(sums)))
    await context.show(Html("\n\n".join(parts)), rows)


def _line(context: Context, tx: Session, one: Invoice) -> Html:
    say, customer = context.say, customers.find(tx, one.business_id, one.person_id)
    payment = invoice_payments.payment_of(tx, one.id or 0)
    refunded = payment is not None and payment.refunded_at is not None
    state = "refunded" if refunded else one.state(context.now())
    if state == "open" and outbox.has_failed(tx, f"invoice:{one.id}"):
        state = "undelivered"
    return say(
        "invoices-line",
        number=str(one.id),
        day=say.moment(one.created_at),
        code=customer.customer_code if customer else "",
        title=invoices.title_of(tx, one),
        price=in_words(say, one.amount, one.currency),
        state=say(f"invoices-state-{state}"),
    )


def _takings(say: Voice, of: Takings) -> Html:
    sums = {"total": of.total, "yours": of.business, "platform": of.platform}
    return say(
        "invoices-takings", **{who: in_words(say, amount, of.currency) for who, amount in sums.items()}
    )


def _withdraw(say: Voice, tx: Session, one: Invoice) -> Button:
    label = say.plain("invoices-withdraw", number=str(one.id), title=invoices.title_of(tx, one))
    return press(label, f"invoices:withdraw:{one.business_id}:{one.id}")


async def withdraw(context: Context) -> None:
    """It cannot be paid any more, and whoever got it is told. A payment that is under way may still come."""
    _verb, number, said = first_parts(context, 3)
    business, now = find_mine(context, number, Role.SENDER), context.now()
    if business is None:
        await context.stale()
        return
    with context.transaction() as tx:
        one = invoices.find(tx, number_in(said) or 0, id_of(business))
        is_open = one is not None and one.state(now) == "open"
        done = one is not None and is_open and invoices.withdraw(tx, one.id or 0, now)
        if one is not None and done:
            _tell(context, tx, business, one)
    if done:
        await context.answer(context.say.plain("invoices-withdrawn"))
    else:
        await context.stale()
    await _show(context, business, 0)


def _tell(context: Context, tx: Session, business: Business, one: Invoice) -> None:
    """Nothing, if neither the words nor the invoice have left yet."""
    now = context.now()
    outbox.withdraw(tx, f"invoice:{one.id}", now)
    if outbox.withdraw(tx, f"invoice-words:{one.id}", now):
        return
    say = context.voice_of(tx, one.person_id)
    text = say("invoices-withdrawn-customer", name=business.name, title=invoices.title_of(tx, one))
    context.owe(tx, one.person_id, text, key=f"invoice-withdrawn:{one.id}")
