"""Whatever happens to the money, in whatever order: after each step the books verify, and once Telegram's own
book was read to its end, it is ours. On SQLite, and the same on PostgreSQL beside it.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule, run_state_machine_as_test

from rules.membership import YEAR
from tests.business import Business
from tests.outdoors import NTH, Database, Outdoors
from tests.postgres import Databases

ANSWER = st.sampled_from(["arrives", "arrives", "lost", "not made"])


class Machine(Outdoors):
    """What the bot and its owner do, and what holds after each step."""

    # The bot

    @rule()
    def listens(self) -> None:
        self.each(lambda one: one.bot.listens())

    @rule(nth=NTH)
    def handles_one(self, nth: int) -> None:
        for one in self.all:
            if in_hand := one.bot.in_hand():
                one.bot.handles(in_hand[nth % len(in_hand)])

    @rule()
    def is_at_work(self) -> None:
        self.each(lambda one: one.bot.works())

    @rule()
    def will_be_killed(self) -> None:
        for one in self.all:
            one.bot.dies_soon = True

    @rule()
    def starts_anew(self) -> None:
        self.each(lambda one: one.bot.starts_anew())

    @rule(answer=ANSWER)
    def makes_refunds(self, answer: str) -> None:
        self.each(lambda one: one.bot.makes_refunds(answer))

    @rule(overlap=st.integers(0, 3), length=st.integers(1, 5))
    def reads_page(self, overlap: int, length: int) -> None:
        self.each(lambda one: one.reader.reads_page(overlap, length))

    @rule(overlap=st.integers(0, 3), length=st.integers(1, 5))
    def reads_to_end(self, overlap: int, length: int) -> None:
        for one in self.all:
            unread = one.reader.reads_to_end(overlap, length)
            if unread is not None:
                assert one.reader.differences(unread) == []

    # The owner

    @rule(nth=NTH)
    def asks_refund(self, nth: int) -> None:
        self.each_payment(nth, lambda one, payment: one.owner.asks_refund(payment.charge_id))

    @rule(nth=NTH)
    def places(self, nth: int) -> None:
        self.each(lambda one: one.owner.places(nth))

    @rule()
    def tidies(self) -> None:
        self.each(lambda one: one.owner.tidies())

    @rule(nth=NTH)
    def names_charge(self, nth: int) -> None:
        for one in self.all:
            if missing := one.outside.without_row:
                one.owner.names_charge(missing[nth % len(missing)].charge_id)

    @rule()
    def settles_drift(self) -> None:
        self.each(lambda one: one.reader.settles_drift())

    @rule(days=st.sampled_from([0, 40]))
    def shares_pool(self, days: int) -> None:
        """At once, or when a month is over."""
        for one in self.all:
            one.outside.passes(timedelta(days=days))
            one.bot.shares_pool()

    @rule(part=st.integers(0, 4))
    def posts_ad(self, part: int) -> None:
        self.each(lambda one: one.owner.posts_ad(part))

    @rule(stars=st.sampled_from([100, 120, 300]), gift=st.sampled_from(["", "cheap", "dear"]))
    def is_asked_for_payout(self, stars: int, gift: str) -> None:
        self.each(lambda one: one.owner.is_asked_for_payout(stars, gift))

    @rule(pays=st.booleans())
    def ends_payout(self, pays: bool) -> None:
        self.each(lambda one: one.owner.pays_out() if pays else one.owner.returns_payout())

    @rule(answer=ANSWER)
    def gives(self, answer: str) -> None:
        self.each(lambda one: one.owner.gives(answer))

    @rule(arrived=st.booleans())
    def says_of_gift(self, arrived: bool) -> None:
        self.each(lambda one: one.owner.says_of_gift(arrived=arrived))

    @rule(part=st.integers(1, 4))
    def a_payee_earns(self, part: int) -> None:
        """All that it takes at once, so that much of what happens happens to payees."""
        for one in self.all:
            one.shop.advertises(one.person(2))
            one.bot.works()
            one.owner.posts_ad(part)

    # What always holds

    @invariant()
    def the_books_are_right(self) -> None:
        for one in self.all:
            assert one.complaints() == []

    @invariant()
    def all_engines_agree(self) -> None:
        first, *others = [one.result() for one in self.all]
        assert others == [first] * len(others)

    def teardown(self) -> None:
        """In the end everything is told or found, and agrees."""
        try:
            for one in self.all:
                one.bot.dies_soon = False
                one.outside.passes(timedelta(hours=1))
                one.bot.works()
                one.outside.passes(timedelta(hours=1))
                one.bot.works()
                assert one.reader.reads_to_end(10, 100) == []
                assert one.reader.differences([]) == []
            self.the_books_are_right()
            self.all_engines_agree()
        finally:
            self.each(lambda one: one.bot.storage.close())
            self.stack.close()


def play(*databases: Database, examples: int, steps: int) -> None:
    how = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(lambda: Machine(*databases), settings=how)  # type: ignore[arg-type]


def sqlite(migrated: Path, folder: Path) -> Database:
    numbers = count(1)

    @contextmanager
    def fresh() -> Iterator[str]:
        path = shutil.copy(migrated, folder / f"{next(numbers)}.db")
        yield f"sqlite:///{path}"
        Path(path).unlink()

    return fresh


def test_whatever_happens_the_books_agree(migrated_file: Path, tmp_path: Path) -> None:
    play(sqlite(migrated_file, tmp_path), examples=12, steps=30)


def test_both_engines_come_to_the_same(migrated_file: Path, tmp_path: Path, databases: Databases) -> None:
    play(sqlite(migrated_file, tmp_path), databases.fresh, examples=4, steps=30)


@pytest.fixture
def business(migrated_file: Path, tmp_path: Path) -> Iterator[Business]:
    """With a year sold, and booked."""
    with sqlite(migrated_file, tmp_path)() as url:
        business = Business(url)
        business.shop.buys_plan(business.person(0), YEAR)
        business.bot.works()
        yield business
        business.bot.storage.close()


def test_what_is_too_young_is_counted_once(business: Business) -> None:
    """The page after it begins with rows that were booked already: a withdrawal, here."""
    business.outside.writes(7, receiver={"type": "fragment"})
    business.outside.passes(timedelta(hours=1))
    business.bot.listens()
    for _ in range(6):
        business.outside.pays(business.person(0), "?", 1)
    unread = business.reader.reads_to_end(overlap=2, length=1)
    assert unread is not None
    assert len(unread) == 6
    assert business.reader.differences(unread) == []


def test_a_refund_that_was_made_already_needs_no_row(business: Business) -> None:
    """An owner refunds what Google has taken back without a row: Telegram says that it was done."""
    payment = business.outside.paid[0]
    business.outside.charges_back(payment, row=False)
    business.owner.asks_refund(payment.charge_id)
    business.bot.makes_refunds("arrives")
    business.outside.passes(timedelta(days=8))
    business.bot.listens()
    assert business.reader.reads_to_end(overlap=10, length=90) == []
    assert business.reader.differences([]) == business.complaints() == []
