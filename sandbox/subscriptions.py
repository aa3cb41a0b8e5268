"""Subscriptions in Stars: begun by a first payment, renewed by the clock, cancelled, resumed, failed."""

from sandbox.cloud import Cloud
from sandbox.errors import Failure
from sandbox.stars import announce_payment, charge
from sandbox.views import user
from sandbox.world import Bot, Invoice, Json, Payment, Person, Subscription


def begin(cloud: Cloud, bot: Bot, person: Person, invoice: Invoice, payment: Payment, now: int) -> Json:
    """The recurring part of the first successful_payment."""
    expires_at = now + invoice.subscription_period
    bot.subscriptions[payment.charge_id] = Subscription(payment.charge_id, person.id, invoice, expires_at)
    return {"subscription_expiration_date": expires_at, "is_recurring": True, "is_first_recurring": True}


def renew_due(cloud: Cloud) -> int:
    """Renews whatever came due, in the order of the dates, so that the book stays in order; how many."""
    now, done = cloud.clock.timestamp(), 0
    while due := [
        (subscription.expires_at, bot, subscription)
        for bot in cloud.world.bots.values()
        for subscription in bot.subscriptions.values()
        if subscription.state == "active" and subscription.expires_at <= now
    ]:
        earliest = min(expires_at for expires_at, _, _ in due)
        for expires_at, bot, subscription in due:
            if expires_at < earliest + subscription.invoice.subscription_period:
                renew(cloud, bot, subscription)
                done += 1
    return done


def renew(cloud: Cloud, bot: Bot, subscription: Subscription) -> None:
    """One period more under a new charge id, or a failure when the Stars are missing."""
    person = cloud.world.people[subscription.person_id]
    try:
        if subscription.will_fail:
            raise Failure("BALANCE_TOO_LOW")
        payment = charge(cloud, bot, person, subscription.invoice, subscription.expires_at)
    except Failure:
        change(cloud, bot, subscription, "failed")
        return
    subscription.expires_at += subscription.invoice.subscription_period
    recurring = {"subscription_expiration_date": subscription.expires_at, "is_recurring": True}
    announce_payment(cloud, bot, person, payment, recurring)


def change(cloud: Cloud, bot: Bot, subscription: Subscription, state: str) -> None:
    """Sets active, canceled or failed, and tells a bot that asked for Update.subscription (Bot API 10.2)."""
    if subscription.state == state:
        return
    subscription.state = state
    person = cloud.world.people[subscription.person_id]
    told = {"user": user(person), "invoice_payload": subscription.invoice.payload, "state": state}
    cloud.updates.deliver(bot, "subscription", told, person.id)
    cloud.events.emit("subscription", person_id=person.id, charge_id=subscription.charge_id, state=state)


def steer(cloud: Cloud, bot: Bot, subscription: Subscription, action: str) -> None:
    """What the person does in the client's settings: cancel, resume; `fail` makes the next renewal fail."""
    if action == "cancel":
        change(cloud, bot, subscription, "canceled")
    elif action == "fail":
        subscription.will_fail = True
    elif subscription.blocked_by_bot:
        raise Failure("the bot does not let this subscription be resumed")
    else:
        subscription.will_fail = False
        change(cloud, bot, subscription, "active")
        renew_due(cloud)


def shown(subscription: Subscription) -> Json:
    """A subscription for the control interface; `expires_at` in Unix seconds."""
    return {
        "charge_id": subscription.charge_id,
        "user_id": subscription.person_id,
        "title": subscription.invoice.title,
        "stars": subscription.invoice.total_amount,
        "payload": subscription.invoice.payload,
        "expires_at": subscription.expires_at,
        "state": subscription.state,
    }
