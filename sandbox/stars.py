"""Telegram's own Stars book of each bot: balance, transactions, payments, refunds."""

from sandbox import views
from sandbox.cloud import Cloud
from sandbox.errors import Failure
from sandbox.messages import post
from sandbox.world import NANO, Bot, Invoice, Json, Payment, Person


def partner(person: Person, payload: str, subscription_period: int = 0) -> Json:
    """TransactionPartnerUser of somebody who paid an invoice."""
    shown: Json = {"type": "user", "transaction_type": "invoice_payment", "user": views.user(person)}
    if payload:
        shown["invoice_payload"] = payload
    if subscription_period:
        shown["subscription_period"] = subscription_period
    return shown


def book_payment(cloud: Cloud, bot: Bot, person: Person, payment: Payment, at: int) -> None:
    """Whole Stars of an incoming payment, on the balance and in the book."""
    bot.payments[payment.charge_id] = payment
    source = partner(person, payment.payload, payment.subscription_period)
    add_transaction(bot, {"id": payment.charge_id, "amount": payment.amount, "date": at, "source": source})
    cloud.events.emit("payment", person_id=person.id, amount=payment.amount, charge_id=payment.charge_id)


def add_transaction(bot: Bot, transaction: Json) -> None:
    """A row of StarTransaction: what has a source comes in, what has none goes out."""
    nanostars = transaction["amount"] * NANO + transaction.get("nanostar_amount", 0)
    bot.nanostars += nanostars if "source" in transaction else -nanostars
    bot.transactions.append(transaction)


def charge(cloud: Cloud, bot: Bot, person: Person, invoice: Invoice, at: int) -> Payment:
    """Moves the Stars from the person to the bot; the pre-checkout is over by now."""
    if person.stars < invoice.total_amount:
        raise Failure("BALANCE_TOO_LOW")
    person.stars -= invoice.total_amount
    payment = Payment(
        cloud.secret("stx"), person.id, invoice.total_amount, invoice.payload, invoice.subscription_period
    )
    book_payment(cloud, bot, person, payment, at)
    return payment


def announce_payment(cloud: Cloud, bot: Bot, person: Person, payment: Payment, recurring: Json) -> None:
    """message.successful_payment in the private chat with the bot, which paying opens."""
    bot.started.add(person.id)
    content = {
        "currency": "XTR",
        "total_amount": payment.amount,
        "invoice_payload": payment.payload,
        **recurring,
        "telegram_payment_charge_id": payment.charge_id,
        "provider_payment_charge_id": f"{person.id}_{cloud.world.next_serial()}",
    }
    post(cloud, cloud.world.private_chat(bot, person), person, {"successful_payment": content})


def refund(cloud: Cloud, bot: Bot, payment: Payment) -> None:
    """Gives everything back; the row has the id of the payment, and the bot is told."""
    if payment.refunded:
        raise Failure("CHARGE_ALREADY_REFUNDED")
    if bot.nanostars < payment.amount * NANO:
        raise Failure("BALANCE_TOO_LOW")
    payment.refunded = True
    person = cloud.world.people[payment.person_id]
    person.stars += payment.amount
    receiver = partner(person, payment.payload, payment.subscription_period)
    now = int(cloud.clock.timestamp())
    add_transaction(
        bot, {"id": payment.charge_id, "amount": payment.amount, "date": now, "receiver": receiver}
    )
    content = {
        "currency": "XTR",
        "total_amount": payment.amount,
        "invoice_payload": payment.payload,
        "telegram_payment_charge_id": payment.charge_id,
    }
    chat = cloud.world.private_chat(bot, person)
    message = post(cloud, chat, bot, {"refunded_payment": content})
    # The one message of a bot's own that comes back to it.
    cloud.updates.deliver(bot, "message", message.body, chat.id)
    cloud.events.emit("refund", person_id=person.id, amount=payment.amount, charge_id=payment.charge_id)


def star_amount(nanostars: int) -> Json:
    """StarAmount; both parts have the sign of the whole."""
    sign = -1 if nanostars < 0 else 1
    whole, rest = divmod(abs(nanostars), NANO)
    return {"amount": sign * whole, "nanostar_amount": sign * rest} if rest else {"amount": sign * whole}
