"""Invoices: what Telegram accepts, and how a person pays one, in Stars or with a card."""

import re

from sandbox.call import Call
from sandbox.cloud import Cloud
from sandbox.errors import Failure
from sandbox.stars import announce_payment, charge
from sandbox.subscriptions import begin
from sandbox.views import user
from sandbox.world import Bot, Invoice, Json, Payment, Person

TITLE_CHARACTERS_MAX = 32
DESCRIPTION_CHARACTERS_MAX = 255
PAYLOAD_BYTES_MAX = 128
PRICE_STARS_MAX = 100_000  # Telegram states none for one-off invoices
SUBSCRIPTION_SECONDS = 2_592_000
SUBSCRIPTION_STARS_MAX = 10_000
PROVIDER_TOKEN = re.compile(r"\d+:(TEST|LIVE):\S+")
PROVIDER_AMOUNT_MAX = 100_000_000  # Telegram's own limits differ by currency, and move with the rates
_CURRENCIES = "AED AUD BRL CAD CHF CZK DKK EUR GBP HKD ILS INR JOD JPY KRW MXN NOK NZD PLN RON SEK SGD USD"
CURRENCIES = frozenset(_CURRENCIES.split())
"""Some of those that Telegram knows."""
EXPONENTS = {"JPY": 0, "KRW": 0, "JOD": 3}
"""Digits behind the point, where they are not two."""
BOT_SILENT = "BOT_PRECHECKOUT_TIMEOUT"


def read_invoice(call: Call) -> Invoice:
    """The invoice that a call describes; raises what Telegram would."""
    title, description = call.required_text("title"), call.required_text("description")
    payload, currency = call.required_text("payload"), call.required_text("currency")
    if len(title) > TITLE_CHARACTERS_MAX:
        raise Failure("INVOICE_TITLE_TOO_LONG")
    if len(description) > DESCRIPTION_CHARACTERS_MAX:
        raise Failure("INVOICE_DESCRIPTION_TOO_LONG")
    if len(payload.encode()) > PAYLOAD_BYTES_MAX:
        raise Failure("INVOICE_PAYLOAD_INVALID")
    total = total_amount(call, currency)
    return Invoice(call.cloud.secret("S"), call.bot.id, title, description, payload, currency, total)


def total_amount(call: Call, currency: str) -> int:
    prices = call.listed("prices")
    if not prices:
        raise Failure("there must be at least one price")
    amounts = [price_amount(price) for price in prices]
    if sum(amounts) <= 0:
        raise Failure("total price must be positive")
    if currency != "XTR":
        return provider_amount(call, currency, sum(amounts))
    if call.text("provider_token"):
        raise Failure("PAYMENT_PROVIDER_INVALID")
    tips = call.number("max_tip_amount") > 0 or call.listed("suggested_tip_amounts")
    if len(amounts) != 1 or tips or amounts[0] > PRICE_STARS_MAX:
        raise Failure("STARS_INVOICE_INVALID")
    return amounts[0]


def provider_amount(call: Call, currency: str, total: int) -> int:
    """Of an invoice that a payment provider collects, in the smallest units of a currency."""
    if not PROVIDER_TOKEN.fullmatch(call.text("provider_token")):
        raise Failure("PAYMENT_PROVIDER_INVALID" if currency.isupper() else "CURRENCY_INVALID")
    if currency not in CURRENCIES:
        raise Failure("CURRENCY_INVALID")
    if total > PROVIDER_AMOUNT_MAX:
        raise Failure("CURRENCY_TOTAL_AMOUNT_INVALID")
    return total


def price_amount(price: object) -> int:
    if not isinstance(price, dict) or not isinstance(price.get("label"), str) or "amount" not in price:
        raise Failure("can't parse labeled price: expected an Object with label and amount")
    if not price["label"]:
        raise Failure("can't parse labeled price: LabeledPrice label must be non-empty")
    try:
        return int(price["amount"])
    except (TypeError, ValueError):
        raise Failure('can\'t parse labeled price: Field "amount" must be a valid Number') from None


def price_words(invoice: Invoice) -> str:
    """As the Pay button says it."""
    if invoice.currency == "XTR":
        return f"⭐{invoice.total_amount}"
    digits = EXPONENTS.get(invoice.currency, 2)
    whole, rest = divmod(invoice.total_amount, 10**digits)
    return f"{invoice.currency} {whole}" + (f".{rest:0{digits}}" if digits else "")


def shown(invoice: Invoice) -> Json:
    """Invoice of the Bot API."""
    return {
        "title": invoice.title,
        "description": invoice.description,
        "start_parameter": invoice.start_parameter,
        "currency": invoice.currency,
        "total_amount": invoice.total_amount,
    }


async def ask_bot(cloud: Cloud, bot: Bot, person: Person, about: Json) -> Json:
    """Sends a pre_checkout_query; {ok, error?, answered_after_seconds} as the person's client learns it."""
    question = cloud.questions.ask(cloud.world.next_serial(), "pre_checkout_query", bot.id, person.id, about)
    query = {"id": question.id, "from": user(person), **about}
    bot.seen.add(person.id)
    cloud.updates.deliver(bot, "pre_checkout_query", query, person.id)
    answer = await cloud.questions.wait(question)
    if answer is None:
        return {"ok": False, "error": BOT_SILENT, "answered_after_seconds": None}
    took = {"answered_after_seconds": round(question.answered_at - question.asked_at, 3)}
    if answer["ok"]:
        return {"ok": True, **took}
    return {"ok": False, "error": answer["error_message"], "error_message": answer["error_message"], **took}


async def pay(cloud: Cloud, person: Person, invoice: Invoice) -> Json:
    """The whole flow of a client that pays: {ok, charge_id} or {ok: false, error}."""
    bot = cloud.world.bots[invoice.bot_id]
    by_card = invoice.currency != "XTR"
    if not by_card and person.stars < invoice.total_amount:
        return {"ok": False, "error": "BALANCE_TOO_LOW"}
    about = {
        "currency": invoice.currency,
        "total_amount": invoice.total_amount,
        "invoice_payload": invoice.payload,
    }
    answer = await ask_bot(cloud, bot, person, about)
    if not answer["ok"]:
        return answer
    if by_card:
        return {**answer, **pay_by_card(cloud, bot, person, invoice)}
    now = int(cloud.clock.timestamp())
    try:
        payment = charge(cloud, bot, person, invoice, now)
    except Failure as failure:
        return {"ok": False, "error": failure.text}
    recurring = begin(cloud, bot, person, invoice, payment, now) if invoice.subscription_period else {}
    announce_payment(cloud, bot, person, payment, recurring)
    return {**answer, "charge_id": payment.charge_id}


def pay_by_card(cloud: Cloud, bot: Bot, person: Person, invoice: Invoice) -> Json:
    """Everybody's card is good for any amount; the bot's Stars and its book of them know nothing of it."""
    payment = Payment(cloud.secret("card"), person.id, invoice.total_amount, invoice.payload)
    announce_payment(cloud, bot, person, payment, {"currency": invoice.currency})
    paid = {"amount": payment.amount, "currency": invoice.currency}
    cloud.events.emit("card_payment", person_id=person.id, charge_id=payment.charge_id, **paid)
    return {"charge_id": payment.charge_id}
