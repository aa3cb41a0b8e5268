"""A small business with a thousand members: what they and the owner do, many at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from sqlmodel import func, select

from handlers.premium.buying import goods_of
from rules.membership import GIFT_MONTH, MONTH, YEAR, Plan
from sandbox import Sandbox
from sandbox.world import Payment
from storage import Storage, charges, gifts, inbox, orders, promo_uses, terms
from storage.ledger import PLATFORM
from storage.orders import Order
from storage.outbox import OwedMessage
from storage.spending import OPEN, Spending
from tests.cast import Person, Telegram
from tests.stars_outside import Outside

PLANS = [MONTH, MONTH, MONTH, MONTH, MONTH, YEAR, YEAR, YEAR, GIFT_MONTH, GIFT_MONTH]
"""Of ten members; one in twenty has a code instead."""
ROUNDS, EVENTS = 2_000, 20
"""How often is looked whether the bot has done all: after so many events, or a tenth of a second of none."""


@dataclass
class Month:
    """The business, seen from Telegram. `buyers` have not bought yet, `lost` is without a row in the book."""

    storage: Storage
    sandbox: Sandbox
    telegram: Telegram
    olga: Person
    outside: Outside
    buyers: Iterator[int]
    charged_back: int = 0

    async def does_all(self) -> None:
        """Until everything told so far is handled, refunded and answered."""
        for _ in range(ROUNDS):
            if not self._waits():
                return
            await self._some_events()
        raise AssertionError("the bot does not come to an end")

    async def _some_events(self) -> None:
        events = self.sandbox.cloud.events
        for _ in range(EVENTS):
            if not await events.wait_after(events.newest, 0.1):
                return

    def _waits(self) -> bool:
        if self.outside.bot.queue:
            return True
        with self.storage.reading() as tx:
            owed = select(func.count()).select_from(OwedMessage)
            unsent = owed.where(OwedMessage.sent_at.is_(None), OwedMessage.failed_at.is_(None))  # type: ignore[union-attr]
            under_way = tx.exec(select(func.count()).select_from(Spending).where(OPEN)).one()
            return bool(under_way or tx.exec(unsent).one() or inbox.pending(tx))

    def sells(self, count: int) -> None:
        """So many people buy what they want; every third gift is redeemed."""
        for number, person_id in enumerate(islice(self.buyers, count)):
            is_cheaper, plan = number % 20 == 19, PLANS[number % len(PLANS)]
            order = self._order(person_id, YEAR if is_cheaper else plan, cheaper=is_cheaper)
            self.outside.pays(
                person_id, order.id, order.stars, monthly=plan.is_subscription and not is_cheaper
            )

    def _order(self, person_id: int, plan: Plan, *, cheaper: bool) -> Order:
        now = self.sandbox.clock.now()
        with self.storage.transaction() as tx:
            if cheaper:
                made = promo_uses.open_discounted(tx, person_id, goods_of(plan), "SPRING26", now)
                assert isinstance(made, Order)
                return made
            valid = terms.terms(tx)
            stars, shares = valid.price_of(plan.key), valid.premium_shares()
            return orders.open_order(tx, person_id, goods_of(plan), stars, shares, now)

    def standing(self, count: int) -> list[Payment]:
        """Some of what members paid and still stands, from all over the month so far."""
        plans = [one for one in self.outside.standing if one.amount != 500]
        return plans[:: max(len(plans) // count, 1)][:count]

    def gives_back(self, count: int) -> None:
        """Telegram’s support refunds."""
        for payment in self.standing(count):
            assert self.outside.refunds(payment.charge_id) == ""

    def loses(self, count: int, *, row: bool) -> None:
        for payment in self.standing(count):
            self.outside.charges_back(payment, row=row)
            self.charged_back += payment.amount

    def asks_refunds(self, count: int) -> None:
        """An owner refunds, through the gate."""
        with self.storage.transaction() as tx:
            for payment in self.standing(count):
                asked = charges.ask(
                    tx, payment.charge_id, PLATFORM, self.olga.id, "asked", self.sandbox.clock.now()
                )
                assert isinstance(asked, Spending)

    def redeems(self, count: int) -> None:
        """Some gifts find whom they were for: people who were never here before."""
        with self.storage.transaction() as tx:
            found = [gift for one in self.outside.paid if (gift := gifts.gift_of(tx, one.charge_id))]
            for gift in [one for one in found if gifts.refusal_for(one) is None][:count]:
                gifts.redeem(tx, gift.token, gift.buyer_id, self.sandbox.clock.now())

    async def day_passes(self, days: float = 1) -> None:
        await self.telegram.clock_moves(days=days)
        await self.does_all()
