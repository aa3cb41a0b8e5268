"""Consent as the storage keeps it: whatever the order, what was taken back last is not sent."""

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from rules.segments import Answers, Segment
from storage import Storage, blocks, businesses, consents, customers, quality
from storage.consents import Choice, Shown
from storage.customers import CONSENTS
from storage.notice_rows import Notice, State
from storage.notices import Wanted
from storage.quality import QualityDay
from storage.verify import verify
from tests.senders import (
    BREAD,
    BRUNA,
    CODE,
    NOON,
    PROFILE,
    READY,
    SHOWN,
    approved,
    bakery,
    delivers,
    followers,
    sends,
    to_all,
)
from tests.shop import one_engine

ADA = 7001


def test_a_customer_follows_with_proof(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        mine = consents.follow(tx, sender.id or 0, ADA, Choice(offers=True), Shown("v1", "qr"), NOON)
        proof = customers.proof(tx, sender.id or 0, ADA)
    assert [(one.what, one.given, one.shown_version, one.via) for one in proof] == [
        (name, True, "v1", "qr") for name in CONSENTS
    ]
    assert mine.is_on()


def test_a_customer_keeps_their_code(storage: Storage) -> None:
    """It is the business's own word for them: found however it is typed, and by nobody else."""
    with storage.transaction() as tx:
        sender, other = bakery(tx), businesses.create(tx, BRUNA, PROFILE, NOON)
        code, person_id = next(iter(followers(tx, sender, 1).items()))
        assert consents.stop(tx, sender.id or 0, person_id, SHOWN, NOON)
        assert customers.by_code(tx, sender.id or 0, code) is None
        consents.follow(tx, sender.id or 0, person_id, Choice(), SHOWN, NOON)
        found = customers.by_code(tx, sender.id or 0, f" {code.lower().replace('-', '')} ")
        assert found is not None
        assert found.person_id == person_id
        assert customers.by_code(tx, other.id or 0, code) is None


def test_codes_reach_only_who_chose_it(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 3)
        [muted, stopped, reached] = people.values()
        consents.choose(tx, sender.id or 0, muted, {"offers": False}, SHOWN, NOON)
        consents.stop(tx, sender.id or 0, stopped, SHOWN, NOON)
        found = customers.reach(tx, sender.id or 0, [*people, "AAAA-AAAA"], "offers")
        assert list(found.values()) == [reached]
        assert set(customers.reach(tx, sender.id or 0, list(people), "service").values()) == {muted, reached}


def test_blocking_the_bot_stops_all_until_the_return(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 1)
        [ada] = people.values()
        sends(tx, sender, approved(tx, sender, READY), to_all(people, reference="27"))
        assert blocks.blocked(tx, [ada], NOON) == 1
        assert delivers(tx, NOON) == []
        assert customers.count(tx, sender.id or 0) == 0
        assert consents.back(tx, ada, NOON) == 1
        assert customers.count(tx, sender.id or 0, "offers") == 1
        assert consents.back(tx, ada, NOON) == 0


def test_a_stop_counts_once_and_only_after_a_notice(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 2)
        [ada, bea] = people.values()
        consents.stop(tx, sender.id or 0, bea, SHOWN, NOON)
        sends(tx, sender, approved(tx, sender, READY), to_all({"x": ada}, reference="27"))
        delivers(tx, NOON)
        for _ in range(2):
            consents.stop(tx, sender.id or 0, ada, SHOWN, NOON)
            consents.follow(tx, sender.id or 0, ada, Choice(), SHOWN, NOON + timedelta(hours=1))
        days = tx.exec(select(QualityDay)).all()
    assert sum(day.stops for day in days) == 1
    assert sum(day.recipients for day in days) == 1


def test_a_report_counts_once_a_day(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        told = [quality.report(tx, (1, sender.id or 0, 1), ADA, "scam", NOON) for _ in range(2)]
        told.append(quality.report(tx, (2, sender.id or 0, 1), ADA, "scam", NOON + timedelta(days=1)))
        assert told == [True, False, True]
        assert quality.numbers_of(tx, sender, NOON + timedelta(days=1)).reports == 2


def test_segments_are_of_those_who_answered(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = list(followers(tx, sender, 4).values())
        for person_id in people[:3]:
            consents.answer(tx, sender.id or 0, person_id, Answers("it", "IT", ""))
        consents.stop(tx, sender.id or 0, people[0], SHOWN, NOON)
        consents.choose(tx, sender.id or 0, people[1], {"offers": False}, SHOWN, NOON)
        italians = Segment(languages=frozenset({"it"}))
        assert customers.count_segment(tx, sender.id or 0, italians, "service") == 2
        page = customers.segment_page(tx, sender.id or 0, italians, "offers", ("", 10))
        assert [person_id for _, person_id in page] == [people[2]]
        assert customers.segment_page(tx, sender.id or 0, italians, "offers", (page[-1][0], 10)) == []


def test_answers_go_with_the_customer(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        [ada] = followers(tx, sender, 1).values()
        consents.answer(tx, sender.id or 0, ada, Answers("it", "IT", "25-34"))
        consents.stop(tx, sender.id or 0, ada, SHOWN, NOON)
        mine = customers.find(tx, sender.id or 0, ada)
        assert mine is not None
        assert mine.answers() == Answers()


STEPS = st.lists(
    st.sampled_from(("follow", "mute", "no codes", "stop", "block", "return", "send", "deliver")),
    max_size=14,
)


@one_engine
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_stop_wins_in_any_order(storage: Storage, steps: list[str]) -> None:
    """After whatever happened, nothing waits for who does not want it, and nothing was sent after a stop."""
    with storage.transaction() as tx:
        sender = bakery(tx)
        drafts = [approved(tx, sender, draft) for draft in (READY, BREAD, CODE)]
        here, people = sender.id or 0, followers(tx, sender, 1)
        [ada] = people.values()
        for number, step in enumerate(steps):
            now = NOON + timedelta(minutes=number)
            if step == "follow":
                consents.follow(tx, here, ada, Choice(offers=True), SHOWN, now)
            elif step == "mute":
                consents.choose(tx, here, ada, {"offers": False}, SHOWN, now)
            elif step == "no codes":
                consents.choose(tx, here, ada, {"codes": False}, SHOWN, now)
            elif step == "stop":
                consents.stop(tx, here, ada, SHOWN, now)
            elif step == "block":
                blocks.blocked(tx, [ada], now)
            elif step == "return":
                consents.back(tx, ada, now)
            elif step == "deliver":
                delivers(tx, now)
            else:
                for draft, consent in zip(drafts, ("service", "offers", "codes"), strict=True):
                    reached = customers.reach(tx, here, people, consent)
                    wanted = [(code, reached.get(code)) for code in people]
                    values = dict.fromkeys(draft.draft().variables(), "314159")
                    rows = [Wanted(code, person, values) for code, person in wanted]
                    sends(tx, sender, draft, rows, now)
        follow = customers.find(tx, here, ada)
        assert follow is not None
        waits = tx.exec(select(Notice).where(Notice.state == State.QUEUED, Notice.business_id == here)).all()
        allowed = {priority for priority, name in enumerate(CONSENTS) if follow.chosen()[name]}
        assert {one.priority for one in waits} <= (allowed if follow.is_on() else set())
        assert verify(tx, NOON) == []
