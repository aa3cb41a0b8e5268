"""Stars: paying, wrong payments, subscriptions, refunds from outside, the book."""

from sandbox.control.asking import Ask, Refusal, control
from sandbox.invoices import ask_bot, pay
from sandbox.stars import add_transaction, announce_payment, book_payment, refund
from sandbox.subscriptions import shown, steer
from sandbox.world import NANO, Bot, Json, Payment

RECURRING = ("subscription_expiration_date", "is_recurring", "is_first_recurring")


@control("POST", "pay")
async def pay_invoice(ask: Ask) -> Json:
    person = ask.person()
    return await pay(ask.cloud, person, ask.invoice(person))


@control("POST", "precheckout")
async def precheckout(ask: Ask) -> Json:
    """A pre-checkout query that no invoice stands behind; nothing is charged."""
    about = {
        "currency": ask.given.get("currency", "XTR"),
        "total_amount": ask.given.get("total_amount", 1),
        "invoice_payload": ask.given.get("payload", ""),
    }
    return await ask_bot(ask.cloud, ask.bot(), ask.person(), about)


@control("POST", "payment")
async def payment(ask: Ask) -> Json:
    """A successful_payment out of nowhere; “book”: false keeps it out of the Stars book, “tell”: false from
    the bot."""
    cloud, bot, person = ask.cloud, ask.bot(), ask.person()
    charge_id = ask.text("charge_id", cloud.secret("stx"))
    amount = ask.number("total_amount", 1)
    made = Payment(charge_id, person.id, amount, ask.text("payload", ""))
    if ask.given.get("book", True) and charge_id not in bot.payments:
        book_payment(cloud, bot, person, made, int(cloud.clock.timestamp()))
    bot.started.add(person.id)  # who pays may be written to
    if not ask.given.get("tell", True):
        return {"ok": True, "charge_id": charge_id}
    extra = {name: ask.given[name] for name in RECURRING if name in ask.given}
    if "currency" in ask.given:
        extra["currency"] = ask.given["currency"]
    announce_payment(cloud, bot, person, made, extra)
    return {"ok": True, "charge_id": charge_id}


@control("POST", "subscriptions/{charge_id}")
async def subscription(ask: Ask) -> Json:
    action = ask.text("action")
    if action not in ("cancel", "resume", "fail"):
        raise Refusal("A subscription can be told to cancel, resume or fail.")
    for bot in ask.cloud.world.bots.values():
        found = bot.subscriptions.get(ask.text("charge_id"))
        if found is not None:
            steer(ask.cloud, bot, found, action)
            return shown(found)
    raise Refusal("There is no such subscription.")


def booked(ask: Ask) -> tuple[Bot, Payment]:
    for bot in ask.cloud.world.bots.values():
        if found := bot.payments.get(ask.text("charge_id")):
            return bot, found
    raise Refusal("There is no such payment.")


@control("POST", "refund")
async def refund_outside(ask: Ask) -> Json:
    """As Telegram's support would: the bot gets message.refunded_payment."""
    bot, found = booked(ask)
    refund(ask.cloud, bot, found)
    return {"ok": True}


@control("POST", "chargeback")
async def chargeback(ask: Ask) -> Json:
    """As Apple or Google would: the balance sinks, nobody tells the bot; “row”: false leaves the book as it
    was."""
    bot, found = booked(ask)
    found.refunded = True
    ask.cloud.events.emit("chargeback", charge_id=found.charge_id, amount=found.amount)
    if not ask.given.get("row", True):
        bot.nanostars -= found.amount * NANO
        return {"ok": True}
    now = int(ask.cloud.clock.timestamp())
    row = {"id": found.charge_id, "amount": found.amount, "date": now, "receiver": {"type": "other"}}
    add_transaction(bot, row)
    return {"ok": True}


@control("GET", "book")
async def book(ask: Ask) -> Json:
    bot = ask.bot()
    return {
        "balance": bot.nanostars // NANO,
        "balance_nanostars": bot.nanostars,
        "transactions": bot.transactions,
    }


@control("POST", "book")
async def add_row(ask: Ask) -> Json:
    """Any StarTransaction, as “transaction”: unknown partners, nanostars, commissions."""
    row = ask.given.get("transaction")
    if not isinstance(row, dict) or not isinstance(row.get("amount"), int):
        raise Refusal("“transaction” must be a StarTransaction with a whole amount.")
    row.setdefault("id", ask.cloud.secret("row"))
    row.setdefault("date", int(ask.cloud.clock.timestamp()))
    add_transaction(ask.bot(), row)
    return row
