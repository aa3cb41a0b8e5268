"""Telegram inside a test: the sandbox’s own objects without HTTP, and a clock that stands until it moves."""

from datetime import datetime, timedelta

import orjson
from telegram import Update

from handlers.arrivals import ALLOWED_UPDATES
from rules.checkout import STARS
from rules.membership import SUBSCRIPTION_SECONDS
from sandbox import subscriptions
from sandbox.clock import Clock
from sandbox.cloud import Cloud
from sandbox.errors import Failure
from sandbox.files import Files
from sandbox.stars import add_transaction, announce_payment, charge, partner, refund
from sandbox.updates import Updates
from sandbox.world import NANO, Invoice, Json, Payment, Person, Subscription, World
from tests.sales import NOON

RICH = 10**6


class StandingClock(Clock):
    """Noon, and what a test adds to it."""

    def timestamp(self) -> float:
        return NOON.timestamp() + self.offset_seconds


def apart(*names: str) -> "Outside":
    """A Telegram of a test's own, with these people and a clock that stands at noon."""
    world = World()
    cloud = Cloud(world, Files(world))
    cloud.clock = StandingClock(world)
    cloud.updates = Updates(cloud.clock)
    cloud.add_bot("1:token", "fairshare_bot").allowed_updates = ALLOWED_UPDATES
    for name in names:
        cloud.add_person(name, stars=RICH)
    return Outside(cloud)


class Outside:
    """People who pay, the one bot that they pay, and whoever takes Stars back."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud, self.bot = cloud, cloud.world.main_bot
        self.without_row: list[Payment] = []
        """Charged back, with no row in the book."""

    def now(self) -> datetime:
        return self.cloud.clock.now()

    def passes(self, time: timedelta) -> None:
        """Whatever renews in that time renews."""
        self.cloud.clock.advance(time.total_seconds())
        subscriptions.renew_due(self.cloud)

    @property
    def people(self) -> list[Person]:
        return list(self.cloud.world.people.values())

    @property
    def paid(self) -> list[Payment]:
        """Every payment, the newest first."""
        return list(reversed(self.bot.payments.values()))

    @property
    def standing(self) -> list[Payment]:
        return [payment for payment in self.paid if not payment.refunded]

    @property
    def subscriptions(self) -> list[Subscription]:
        return list(reversed(self.bot.subscriptions.values()))

    def pays(self, person_id: int, payload: str, stars: int, *, monthly: bool = False) -> Payment:
        """What a client does once the bot has agreed."""
        person, now = self.cloud.world.people[person_id], int(self.cloud.clock.timestamp())
        invoice = Invoice("", self.bot.id, "Tea", "Tea", payload, STARS, stars)
        invoice.subscription_period = SUBSCRIPTION_SECONDS if monthly else 0
        payment = charge(self.cloud, self.bot, person, invoice, now)
        begun = subscriptions.begin(self.cloud, self.bot, person, invoice, payment, now) if monthly else {}
        announce_payment(self.cloud, self.bot, person, payment, begun)
        return payment

    def steers(self, subscription: Subscription, action: str) -> None:
        """In the client's settings: cancel, resume; `fail`: the next renewal will."""
        if action != "resume" or not subscription.blocked_by_bot:
            subscriptions.steer(self.cloud, self.bot, subscription, action)

    def edits_subscription(self, charge_id: str, *, cancelled: bool) -> None:
        """editUserStarSubscription"""
        subscription = self.bot.subscriptions[charge_id]
        subscription.blocked_by_bot = cancelled
        if subscription.state != "failed":
            subscriptions.change(self.cloud, self.bot, subscription, "canceled" if cancelled else "active")

    def refunds(self, charge_id: str) -> str:
        """refundStarPayment, by whomever; what Telegram says if it does not."""
        try:
            refund(self.cloud, self.bot, self.bot.payments[charge_id])
        except Failure as failure:
            return failure.text
        return ""

    def charges_back(self, payment: Payment, *, row: bool) -> None:
        """Apple, Google or a bank takes the Stars; nobody tells the bot."""
        payment.refunded = True
        if row:
            self.writes(payment.amount, payment.charge_id, receiver={"type": "other"})
        else:
            self.bot.nanostars -= payment.amount * NANO
            self.without_row.append(payment)

    def gives(self, person_id: int, stars: int) -> str:
        """sendGift; what Telegram says if it does not."""
        if self.bot.nanostars < stars * NANO:
            return "BALANCE_TOO_LOW"
        receiver = partner(self.cloud.world.people[person_id], "") | {"transaction_type": "gift_purchase"}
        self.writes(stars, self.cloud.secret("gift"), receiver=receiver)
        return ""

    def writes(self, stars: int, number: str = "", **side: Json) -> None:
        """A row of the book: with a `source` it came in, with a `receiver` it went out."""
        row: Json = {"id": number or self.cloud.secret("row"), "amount": stars}
        add_transaction(self.bot, {**row, "date": int(self.cloud.clock.timestamp()), **side})

    def waiting(self) -> list[Json]:
        """The updates that the bot has not fetched, and that are not forgotten after a day."""
        return [orjson.loads(update) for update in self.cloud.updates.ready(self.bot, limit=10**6)]

    def forgets(self, update: Json) -> None:
        """An update is lost, as every one is that was not fetched for a day."""
        key = next(key for key, kept in self.bot.queue.items() if kept.update_id == update["update_id"])
        del self.bot.queue[key]

    def repeats(self, update: Json) -> None:
        """The same once more, under a number of its own."""
        again = {kind: body for kind, body in update.items() if kind != "update_id"}
        self.cloud.updates.enqueue(self.bot, again, "message")

    def fetched(self, update_id: int) -> None:
        """getUpdates with the next offset."""
        self.cloud.updates.confirm(self.bot, update_id + 1)


def read(update: Json) -> Update:
    """As python-telegram-bot reads it."""
    return Update.de_json(update, None)
