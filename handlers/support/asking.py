"""Somebody asks: about which payment, or about something else; their words become a ticket."""

from sqlmodel import Session

from handlers.context import Button, Context, press
from handlers.doors import pressed
from handlers.receipts import bought
from handlers.support.ticket import tell_owners
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from storage import charges, drafts, tickets
from storage.charges import Record
from storage.drafts import Draft
from storage.tickets import OTHER, PAYMENT, Asked

QUESTION = "support"
"""The wizard of whoever asks: `step` is what it is about, the answer `charge` the payment that was tapped."""
OPEN_MAX = 5
PAYMENTS_SHOWN = 5
CHARGE_SHOWN_CHARACTERS = 10
QUESTION_CHARACTERS_MAX = 1_000


async def paysupport(context: Context) -> None:
    """Which payment? It may be tapped, or the question written at once."""
    say = context.say
    if not await _begins(context, Draft(QUESTION, PAYMENT)):
        return
    with context.storage.reading() as tx:
        paid = charges.latest(tx, PAYMENTS_SHOWN, payer_id=context.user.id)
    rows = [[_payment_button(say, record)] for record in paid]
    rows += [[press(say.plain("support-none-of-these"), "support:charge:0")]] if paid else []
    lines = [_payment(say, record) for record in paid]
    text = Html("\n".join(lines)) if lines else say("support-no-payments")
    await context.show(say("support-ask-payment", payments=text), [*rows, _way_out(say)])


async def support(context: Context) -> None:
    if await _begins(context, Draft(QUESTION, OTHER)):
        await context.show(context.say("support-ask"), [_way_out(context.say)])


async def about(context: Context) -> None:
    await (paysupport if PAYMENT in pressed(context) else support)(context)


async def about_charge(context: Context) -> None:
    """One of their payments was tapped, here or below a receipt; 0 is none of them."""
    say, number = context.say, int(pressed(context)[1])
    with context.storage.reading() as tx:
        record = charges.find_number(tx, number) if number else None
    if number and (record is None or record.payment.payer_id != context.user.id):
        await stale(context)
        return
    charge_id = record.payment.charge_id if record else ""
    if not await _begins(context, Draft(QUESTION, PAYMENT, {"charge": charge_id})):
        return
    rows = [[press(say.plain("back"), f"support:about:{PAYMENT}"), cancel_button(say)]]
    if record is None:
        await context.show(say("support-ask-no-charge"), rows)
    else:
        await context.show(say("support-ask-charge", payment=_payment(say, record)), rows)


async def _begins(context: Context, draft: Draft) -> bool:
    """The question stands from here on: whatever they write next is their ticket."""
    person_id = context.user.id
    with context.transaction() as tx:
        is_full = tickets.count_open(tx, person_id) >= OPEN_MAX
        if not is_full:
            drafts.keep_draft(tx, person_id, draft, context.now())
    if is_full:
        await context.show(context.say("support-too-many", max=OPEN_MAX))
    return not is_full


async def take_question(context: Context, draft: Draft) -> None:
    say, text, person_id = context.say, context.text.strip(), context.user.id
    if not text or len(text) > QUESTION_CHARACTERS_MAX:
        await context.reply(say("support-unfit", max=QUESTION_CHARACTERS_MAX), [_way_out(say)])
        return
    asked = Asked(person_id, draft.step, text, draft.answers.get("charge", ""))
    with context.transaction() as tx:
        drafts.drop_draft(tx, person_id)
        if tickets.count_open(tx, person_id) >= OPEN_MAX:
            context.owe(tx, person_id, say("support-too-many", max=OPEN_MAX))
        else:
            _open(context, tx, asked)


def _open(context: Context, tx: Session, asked: Asked) -> None:
    number = tickets.open_ticket(tx, asked, context.now())
    tell_owners(context, tx, number, asked, context.user.first_name)
    context.owe(tx, asked.person_id, context.say("support-sent", number=number))


def _payment(say: Voice, record: Record) -> Html:
    """One line, its charge id shortened."""
    return say(
        "support-payment",
        day=say.day(record.payment.booked_at),
        what=bought(say, record.order),
        stars=record.payment.stars,
        charge=record.payment.charge_id[:CHARGE_SHOWN_CHARACTERS] + "…",
    )


def _payment_button(say: Voice, record: Record) -> Button:
    day, what = say.day(record.payment.booked_at), bought(say, record.order)
    label = say.plain("support-choice", day=day, stars=record.payment.stars, what=what)
    return press(label, f"support:charge:{record.number}")


def _way_out(say: Voice) -> list[Button]:
    return [press(say.plain("back"), "support:back"), cancel_button(say)]


async def back(context: Context) -> None:
    """One step back: what is the question about?"""
    say = context.say
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
    await context.show(
        say("support-about"),
        [
            [press(say.plain("support-about-payment"), f"support:about:{PAYMENT}")],
            [press(say.plain("support-about-other"), f"support:about:{OTHER}")],
            [cancel_button(say)],
        ],
    )


async def stale(context: Context) -> None:
    await context.stale()
    await back(context)
