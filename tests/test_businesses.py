"""Businesses in the storage: profile, verification and its loss, appeals, teams, templates, conversations."""

from dataclasses import replace
from datetime import timedelta

import pytest

from rules.business import Role
from rules.plans import ENTERPRISE_YEAR, SOLD, Plan
from rules.quality import Level
from storage import (
    Storage,
    appeals,
    business_plans,
    businesses,
    conversations,
    plan_ends,
    quality,
    teams,
    template_review,
    templates,
    verifications,
)
from storage.businesses import Business
from storage.verifications import Verification, VerificationRefusal
from storage.verify import verify
from tests.senders import BRUNA, DAY, NOON, OLGA, PROFILE, READY, approved, bakery, buys

CARLO, ADA = 1002, 7001


def loses(storage: Storage) -> int:
    """The id of a bakery that lost its verification: five of a hundred stopped."""
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        quality.count(tx, {(here, 1): 100}, NOON.date())
        quality.count(tx, {(here, 1): 5}, NOON.date(), kind="stops")
        judged = quality.judge(tx, here, NOON)
        assert judged.loses
        assert judged.level is Level.RED
        assert verifications.lose(tx, here, judged.numbers, NOON)
    return here


def test_a_new_name_ends_the_verification(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        assert not businesses.change(tx, sender.id or 0, replace(PROFILE, description="Since 1932"))
        assert sender.is_verified()
        assert sender.verified_domain == "rossi.example"
        assert businesses.change(tx, sender.id or 0, replace(PROFILE, name="Rossi Bank"))
        assert not sender.is_verified()


def test_what_was_proved_must_be_what_is_approved(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx, verified=False)
        asked = verifications.ask(tx, sender.id or 0, "dns", NOON)
        assert isinstance(asked, Verification)
        assert verifications.approve(tx, asked.id or 0, OLGA, NOON) is None
        assert verifications.proved(tx, asked.id or 0, NOON)
        businesses.change(tx, sender.id or 0, replace(PROFILE, website="https://bank.example"))
        assert verifications.approve(tx, asked.id or 0, OLGA, NOON) is None


def test_asking_anew_makes_the_old_token_worthless(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx, verified=False)
        old, new = (verifications.ask(tx, sender.id or 0, "file", NOON) for _ in range(2))
        assert isinstance(old, Verification)
        assert isinstance(new, Verification)
        assert not verifications.proved(tx, old.id or 0, NOON)
        assert verifications.proved(tx, new.id or 0, NOON)
        assert [one.id for one in verifications.waiting(tx, 10)] == [new.id]


def test_a_lost_verification_comes_back_only_by_appeal(storage: Storage) -> None:
    here = loses(storage)
    with storage.transaction() as tx:
        assert verifications.ask(tx, here, "file", NOON) is VerificationRefusal.LOST
        asked = appeals.make(tx, here, "They were our own testers.", NOON)
        assert asked is not None
        assert "testers" not in asked.sealed_text
        assert appeals.make(tx, here, "Once more", NOON) is None
        business = appeals.decide(tx, asked.id or 0, OLGA, "", NOON + DAY)
        assert business is not None
        assert business.is_verified()
        assert quality.judge(tx, here, NOON + DAY).level is Level.GREEN


def test_a_granted_appeal_forgives_the_same_day(storage: Storage) -> None:
    here = loses(storage)
    with storage.transaction() as tx:
        asked = appeals.make(tx, here, "They were our own testers.", NOON)
        assert asked is not None
        business = appeals.decide(tx, asked.id or 0, OLGA, "", NOON)
        assert not quality.judge(tx, here, NOON).loses
        assert business is not None
        assert (business.is_verified(), business.quality) == (True, Level.GREEN)
        assert [(one.before, one.after) for one in quality.history(tx, here, 2)] == [
            ("red", "green"),
            ("green", "red"),
        ]


def test_a_refused_appeal_leaves_it_lost(storage: Storage) -> None:
    here = loses(storage)
    with storage.transaction() as tx:
        asked = appeals.make(tx, here, "Please", NOON)
        assert asked is not None
        appeals.decide(tx, asked.id or 0, OLGA, "Too many complaints.", NOON)
        business = tx.get_one(Business, here)
        assert business.lost_at == NOON
        assert businesses.why_lost(business)["stops"] == 5
        assert appeals.decide(tx, asked.id or 0, OLGA, "", NOON) is None


def test_red_for_a_week_loses_the_verification(storage: Storage) -> None:
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        lost = []
        for day in range(9):
            now = NOON + timedelta(days=day)
            quality.count(tx, {(here, 1): 100}, now.date())
            quality.count(tx, {(here, 1): 3}, now.date(), kind="stops")
            lost.append(quality.judge(tx, here, now).loses)
        assert lost == [False] * 7 + [True, True]
        assert [one.after for one in quality.history(tx, here, 10)][-1] == "red"


def test_a_team_may_send_but_not_decide(storage: Storage) -> None:
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        buys(tx, business_plans.order(tx, BRUNA, here, ENTERPRISE_YEAR, NOON).id)
        assert teams.add(tx, here, CARLO, NOON)
        assert not teams.add(tx, here, CARLO, NOON)
        assert businesses.may_act(tx, here, CARLO, Role.SENDER, NOON) is not None
        assert businesses.may_act(tx, here, CARLO, Role.OWNER, NOON) is None
        assert businesses.may_act(tx, here, ADA, Role.SENDER, NOON) is None
        assert businesses.may_act(tx, here, BRUNA, Role.SENDER, NOON) is not None
        assert not teams.remove(tx, here, BRUNA)
        assert teams.remove(tx, here, CARLO)


@pytest.mark.parametrize("plan", SOLD)
def test_senders_act_as_long_as_their_plan_has_a_team(storage: Storage, plan: Plan) -> None:
    """At every moment as the plan says that holds then: in the day of grace, after it, and bought anew."""
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        assert teams.add(tx, here, CARLO, NOON)
        ends = NOON + timedelta(days=plan.days)
        for moment in (NOON, ends + 40 * DAY):
            buys(tx, business_plans.order(tx, BRUNA, here, plan, moment).id, moment)
        found = []
        for days in (0, 1, plan.days - 1, plan.days, plan.days + 1, plan.days + 39, plan.days + 40):
            at = NOON + timedelta(days=days)
            may = businesses.may_act(tx, here, CARLO, Role.SENDER, at) is not None
            assert may == plan_ends.has_team(tx, here, at) == (teams.to_rest(tx, at, 10) == [])
            found.append(may == (business_plans.plan_of(tx, here, at)[0].members > 1))
            assert businesses.may_act(tx, here, BRUNA, Role.OWNER, at) is not None
    assert all(found)


def test_follow_links_lead_to_one_business(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        found = businesses.find_followed(tx, sender.follow_parameter("table-4"))
        assert found is not None
        assert (found[0].id, found[1]) == (sender.id, "table-4")
        businesses.close(tx, sender.id or 0, NOON)
        assert businesses.find_followed(tx, sender.follow_parameter()) is None
        assert businesses.may_act(tx, sender.id or 0, BRUNA, Role.OWNER, NOON) is None


def test_a_template_is_sent_as_it_was_approved(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        made = templates.create(tx, sender.id or 0, READY, NOON)
        assert template_review.approve(tx, made.id or 0, READY.content_hash(), OLGA, NOON) is None
        template_review.submit(tx, made.id or 0, NOON)
        assert template_review.approve(tx, made.id or 0, "0" * 8, OLGA, NOON) is None
        assert template_review.approve(tx, made.id or 0, READY.content_hash()[:8], OLGA, NOON) is not None
        assert made.is_ready(NOON)
        made.text = "Something else {reference}"
        assert not made.is_ready(NOON)


def test_another_version_replaces_the_old_one(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        old = approved(tx, sender, READY)
        better = replace(READY, text="It is ready: {reference}!")
        new = templates.create(tx, sender.id or 0, better, NOON, replaces=old.id)
        assert templates.count(tx, sender.id or 0) == 1
        template_review.submit(tx, new.id or 0, NOON)
        assert old.is_ready(NOON)
        template_review.approve(tx, new.id or 0, better.content_hash(), OLGA, NOON)
        assert [one.id for one in templates.of_business(tx, sender.id or 0)] == [new.id]
        assert templates.count(tx, sender.id or 0) == 1


def test_a_bad_template_rests_and_then_is_off(storage: Storage) -> None:
    with storage.transaction() as tx:
        made, now, rests = approved(tx, bakery(tx), READY), NOON, []
        while templates.pause(tx, made.id or 0, now) is not None:
            rests.append(made.state(now))
            assert templates.pause(tx, made.id or 0, now) is None
            now = made.paused_until or now
        assert rests == ["paused", "paused", "off"]
        assert templates.ready(tx, now) == []


def test_a_business_may_answer_for_a_day(storage: Storage) -> None:
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        assert not conversations.answered(tx, here, ADA, NOON)
        talk = conversations.heard(tx, here, ADA, NOON)
        conversations.set_topic(tx, talk, -1001, 7)
        conversations.passed_on(tx, talk, (-1001, 55), 12, NOON)
        asked = conversations.asked_in(tx, -1001, 55)
        assert asked is not None
        assert (asked.person_id, asked.customer_message_id) == (ADA, 12)
        assert conversations.answered(tx, here, ADA, NOON + DAY - timedelta(seconds=1))
        assert not conversations.answered(tx, here, ADA, NOON + DAY)
        assert conversations.of_topic(tx, -1001, 7) is not None
        conversations.end(tx, here, ADA, NOON)
        assert conversations.open_with(tx, ADA, NOON) == []
        assert verify(tx, NOON) == []
