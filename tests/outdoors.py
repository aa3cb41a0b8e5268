"""What people and Telegram do in a history of any kind, to a business on each of some databases."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from rules.membership import GIFT_MONTH, GIFT_YEAR, MONTH, YEAR, Plan
from sandbox.world import Payment
from tests.business import Business

Database = Callable[[], AbstractContextManager[str]]
"""A fresh database; its URL."""

PERSON = st.integers(0, 2)
NTH = st.integers(0, 11)
"""Counted from the newest; it goes round."""


class Outdoors(RuleBasedStateMachine):
    """The same history happens to a business on each of the databases."""

    def __init__(self, *databases: Database) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.all = [Business(self.stack.enter_context(database())) for database in databases]

    def each(self, act: Callable[[Business], object]) -> None:
        for business in self.all:
            act(business)

    def each_payment(self, nth: int, act: Callable[[Business, Payment], object]) -> None:
        for business in self.all:
            if (payment := business.payment(nth)) is not None:
                act(business, payment)

    # People

    @initialize()
    def the_first_sale(self) -> None:
        self.buys_plan(0, YEAR)

    @rule(who=PERSON, plan=st.sampled_from([MONTH, MONTH, YEAR, GIFT_MONTH, GIFT_YEAR]))
    def buys_plan(self, who: int, plan: Plan) -> None:
        self.each(lambda one: one.shop.buys_plan(one.person(who), plan))

    @rule(who=PERSON)
    def buys_cheaper(self, who: int) -> None:
        self.each(lambda one: one.shop.buys_cheaper(one.person(who)))

    @rule(who=PERSON, nth=NTH)
    def redeems(self, who: int, nth: int) -> None:
        self.each(lambda one: one.shop.redeems(one.person(who), nth))

    @rule(who=PERSON, gift=st.booleans())
    def buys_pack(self, who: int, gift: bool) -> None:
        self.each(lambda one: one.shop.buys_pack(one.person(who), gift=gift))

    @rule(who=PERSON, times=st.integers(1, 3))
    def uses_stickers(self, who: int, times: int) -> None:
        self.each(lambda one: one.shop.uses_stickers(one.person(who), times))

    @rule(stars=st.integers(1, 500))
    def tops_up(self, stars: int) -> None:
        self.each(lambda one: one.shop.tops_up(one.person(2), stars))

    @rule()
    def advertises(self) -> None:
        self.each(lambda one: one.shop.advertises(one.person(2)))

    @rule()
    def takes_back(self) -> None:
        self.each(lambda one: one.shop.takes_back(one.person(2)))

    @rule(nth=NTH)
    def pays_again(self, nth: int) -> None:
        self.each(lambda one: one.shop.pays_again(nth))

    @rule(who=PERSON, stars=st.sampled_from([1, 100, 1_000]))
    def pays_for_nothing_known(self, who: int, stars: int) -> None:
        self.each(lambda one: one.outside.pays(one.person(who), "?", stars))

    @rule(nth=NTH, action=st.sampled_from(["cancel", "resume", "fail"]), by_bot=st.booleans())
    def steers(self, nth: int, action: str, by_bot: bool) -> None:
        for one in self.all:
            if subscriptions := one.outside.subscriptions:
                subscription = subscriptions[nth % len(subscriptions)]
                if by_bot and action != "fail":
                    charge_id, cancelled = subscription.charge_id, action == "cancel"
                    one.outside.edits_subscription(charge_id, cancelled=cancelled)
                else:
                    one.outside.steers(subscription, action)

    # Telegram

    @rule(nth=NTH)
    def is_refunded_elsewhere(self, nth: int) -> None:
        self.each_payment(nth, lambda one, payment: one.outside.refunds(payment.charge_id))

    @rule(nth=NTH, row=st.booleans())
    def is_charged_back(self, nth: int, row: bool) -> None:
        for one in self.all:
            if one.outside.standing:
                one.outside.charges_back(one.outside.standing[nth % len(one.outside.standing)], row=row)

    @rule(nth=NTH)
    def an_update_is_lost(self, nth: int) -> None:
        for one in self.all:
            if waiting := one.outside.waiting():
                one.outside.forgets(waiting[nth % len(waiting)])

    @rule(nth=NTH)
    def tells_again(self, nth: int) -> None:
        for one in self.all:
            if one.bot.heard:
                one.outside.repeats(one.bot.heard[nth % len(one.bot.heard)])

    @rule(into=st.booleans(), partner=st.sampled_from(["fragment", "telegram_ads"]), stars=st.integers(1, 50))
    def a_strange_row(self, into: bool, partner: str, stars: int) -> None:
        side = {"source" if into else "receiver": {"type": partner}}
        self.each(lambda one: one.outside.writes(stars, "", **side))

    @rule(time=st.sampled_from([*[timedelta(minutes=n) for n in (1, 5, 30)], timedelta(hours=26)]))
    def time_passes(self, time: timedelta) -> None:
        self.each(lambda one: one.outside.passes(time))

    @rule(days=st.sampled_from([8, 30, 61]))
    def months_pass(self, days: int) -> None:
        self.each(lambda one: one.outside.passes(timedelta(days=days)))
