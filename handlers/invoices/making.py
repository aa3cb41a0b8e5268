"""An invoice before it is sent, and on its way to the customer: who asks, for what, and how it is shared."""

import hashlib
import json
from datetime import datetime
from typing import Any

from sqlmodel import Session

from handlers.amounts import in_words
from handlers.business.mine import id_of
from handlers.business.showing import name_of
from handlers.context import Context, press
from handlers.invoices.steps import ABOUT, CODE, KIND, PRICE, SURE, TITLE, WIZARD, Answers, way_out
from handlers.payments.asked import shown
from handlers.words import Html, Voice
from rules.checkout import STARS
from rules.split import PLATFORM, WHOLE_PERCENT, split
from rules.terms import INVOICE_SHARE
from storage import conversations, customers, drafts, invoices, outbox
from storage.businesses import Business
from storage.columns import NANOSTARS
from storage.consent_rows import Follow
from storage.drafts import Draft
from storage.invoices import Invoice
from storage.terms import terms

OPEN_MAX = 3
"""So many invoices of a business may wait for one customer at a time."""


def reachable(tx: Session, business: Business, code: str, now: datetime) -> Follow | None:
    """The customer of this code, if an invoice may reach them: they take service messages, or have just
    written. Whoever is unknown, stopped or does not want it looks the same."""
    customer = customers.by_code(tx, id_of(business), code)
    if customer is None:
        return None
    talk = conversations.find(tx, id_of(business), customer.person_id)
    is_wanted = customer.service or (talk is not None and talk.may_answer(now))
    return customer if is_wanted else None


async def show_sure(context: Context, business: Business, draft: Draft) -> None:
    """As the customer will read it, and what comes of it."""
    say, answers = context.say, draft.answers
    currency, amount = answers.get(KIND, STARS), int(answers[PRICE])
    with context.storage.reading() as tx:
        percent = terms(tx)[INVOICE_SHARE]
    units = NANOSTARS if currency == STARS else 1
    parts = split(amount * units, {"business": percent, PLATFORM: WHOLE_PERCENT - percent})
    preview = _to_customer(say, business, answers)
    text = say(
        "invoices-sure",
        code=answers[CODE],
        yours=shown(say, parts["business"], currency, units),
        percent=percent,
        platform=shown(say, parts[PLATFORM], currency, units),
        hours=int(invoices.OPEN_FOR.total_seconds()) // 3600,
    )
    go = press(say.plain("invoices-send"), f"invoices:send:{_seal(answers)}")
    rows = [[go], way_out(say, answers, SURE)]
    await context.show(Html(f"{preview}\n\n{text}"), rows)


def _to_customer(say: Voice, business: Business, answers: Answers) -> Html:
    currency = answers.get(KIND, STARS)
    return say(
        "invoices-of",
        name=name_of(business),
        title=answers[TITLE],
        about=answers[ABOUT],
        price=in_words(say, int(answers[PRICE]), currency),
        kind=say("invoices-digital" if currency == STARS else "invoices-physical"),
    )


def _seal(answers: Answers) -> str:
    """An old button must not send what was changed since."""
    return hashlib.sha256(json.dumps(sorted(answers.items())).encode()).hexdigest()[:12]


async def send(context: Context, business: Business, draft: Draft, seal: str) -> None:
    """The invoice and the messages that bring it are owed in one transaction."""
    say, answers, now = context.say, draft.answers, context.now()
    if seal != _seal(answers):
        await context.stale()
        return
    refusal = ""
    with context.transaction() as tx:
        customer = reachable(tx, business, answers[CODE], now)
        if customer is None:
            refusal = "invoices-wrong-code"
        elif invoices.count_open(tx, id_of(business), customer.person_id, now) >= OPEN_MAX:
            refusal = "invoices-too-many"
        else:
            drafts.drop_draft(tx, context.user.id, WIZARD)
            _make(context, tx, business, customer, answers)
    back = [[press(say.plain("invoices-button-all"), f"invoices:list:{business.id}:0")]]
    if refusal:
        await context.show(say(refusal, max=OPEN_MAX), back)
        return
    price = in_words(say, int(answers[PRICE]), answers.get(KIND, STARS))
    await context.show(say("invoices-sent", code=answers[CODE], title=answers[TITLE], price=price), back)


def _make(context: Context, tx: Session, business: Business, customer: Follow, answers: Answers) -> None:
    price = int(answers[PRICE]), answers.get(KIND, STARS)
    whom = customer.person_id, context.user.id
    made = invoices.make(tx, business, whom, (answers[TITLE], answers[ABOUT]), price, context.now())
    say = context.voice_of(tx, customer.person_id)
    until = say("invoices-until", until=say.moment(made.expires_at))
    text = Html(f"{_to_customer(say, business, answers)}\n\n{until}")
    context.owe(tx, customer.person_id, text, key=f"invoice-words:{made.id}")
    call = customer.person_id, "sendInvoice", _params(business, made, answers)
    outbox.owe(tx, call, context.now(), key=f"invoice:{made.id}")


def _params(business: Business, made: Invoice, answers: Answers) -> dict[str, Any]:
    """A copy that is forwarded leads to the business, and cannot be paid. The provider's token is not among
    these: it is added when it is sent."""
    return {
        "title": answers[TITLE],
        "description": answers[ABOUT],
        "payload": made.payload,
        "currency": made.currency,
        "prices": [{"label": answers[TITLE], "amount": made.amount}],
        "start_parameter": business.follow_parameter(),
    }
