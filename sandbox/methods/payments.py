"""Invoices, refunds, subscriptions, and the bot's Stars."""

from sandbox.call import Call, method
from sandbox.errors import Failure
from sandbox.invoices import SUBSCRIPTION_SECONDS, SUBSCRIPTION_STARS_MAX, price_words, read_invoice, shown
from sandbox.methods.sending import destination, send
from sandbox.rights import find_person
from sandbox.stars import refund, star_amount
from sandbox.subscriptions import change
from sandbox.world import Json


@method("sendInvoice")
async def send_invoice(call: Call) -> Json:
    chat = destination(call, "invoice messages")
    if call.number("subscription_period"):
        raise Failure("SUBSCRIPTION_EXPORT_MISSING")
    invoice = read_invoice(call)
    invoice.start_parameter = call.text("start_parameter")
    markup = call.parsed("reply_markup")
    if not markup:
        markup = {"inline_keyboard": [[{"text": f"Pay {price_words(invoice)}", "pay": True}]]}
    rows = markup.get("inline_keyboard") if isinstance(markup, dict) else None
    if not rows or not rows[0] or not rows[0][0].get("pay"):
        raise Failure("REPLY_MARKUP_BUY_EMPTY")
    call.arguments["reply_markup"] = markup
    return send(call, chat, {"invoice": shown(invoice)}, invoice)


@method("createInvoiceLink")
async def create_invoice_link(call: Call) -> str:
    invoice = read_invoice(call)
    period = call.number("subscription_period")
    if period and invoice.currency != "XTR":
        raise Failure("CURRENCY_INVALID")
    if period and period != SUBSCRIPTION_SECONDS:
        raise Failure("SUBSCRIPTION_PERIOD_INVALID")
    if period and invoice.total_amount > SUBSCRIPTION_STARS_MAX:
        raise Failure("STARS_INVOICE_INVALID")
    invoice.subscription_period = period
    call.cloud.world.invoices[invoice.slug] = invoice
    return f"https://t.me/${invoice.slug}"


@method("refundStarPayment")
async def refund_star_payment(call: Call) -> bool:
    person = find_person(call.cloud, call.number("user_id"))
    payment = call.bot.payments.get(call.required_text("telegram_payment_charge_id"))
    if payment is None or payment.person_id != person.id:
        raise Failure("CHARGE_ID_INVALID")
    refund(call.cloud, call.bot, payment)
    return True


@method("editUserStarSubscription")
async def edit_user_star_subscription(call: Call) -> bool:
    person = find_person(call.cloud, call.number("user_id"))
    subscription = call.bot.subscriptions.get(call.required_text("telegram_payment_charge_id"))
    if subscription is None or subscription.person_id != person.id:
        raise Failure("CHARGE_ID_INVALID")
    subscription.blocked_by_bot = call.flag("is_canceled")
    if subscription.state != "failed":
        change(call.cloud, call.bot, subscription, "canceled" if subscription.blocked_by_bot else "active")
    return True


@method("getMyStarBalance")
async def get_my_star_balance(call: Call) -> Json:
    return star_amount(call.bot.nanostars)


@method("getStarTransactions")
async def get_star_transactions(call: Call) -> Json:
    offset = max(call.number("offset"), 0)
    limit = call.clamped("limit", 100, 1, 100)
    return {"transactions": call.bot.transactions[offset : offset + limit]}
