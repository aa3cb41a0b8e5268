"""Sendings and their notices: held money, stages, claims, crashes; what a customer takes back is not sent."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import col, select

from rules.staging import WAIT
from storage import (
    Storage,
    consents,
    notice_claims,
    notice_reports,
    notices,
    plan_uses,
    sending_stages,
    sendings,
    templates,
)
from storage.ledger import balance, business
from storage.notice_rows import MARKETING, Notice, State, told
from storage.notices import Ended, Wanted
from storage.sending_rows import Sending, Stage
from storage.sendings import Asked, SendingRefusal
from storage.verify import verify
from tests.books import stars
from tests.delivering import states
from tests.senders import (
    BREAD,
    CODE,
    DAY,
    NOON,
    READY,
    SHOWN,
    approved,
    bakery,
    delivers,
    followers,
    runs,
    sends,
    to_all,
    tops_up,
)

SECRET = "918273"
LATER = NOON + timedelta(hours=1)


def complaints(storage: Storage, now: object = LATER) -> list[str]:
    with storage.reading() as tx:
        return verify(tx, now)  # type: ignore[arg-type]


def test_within_the_plan_nothing_is_charged(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 3)
        made = sends(tx, sender, approved(tx, sender, READY), to_all(people, reference="27"))
    runs(storage, NOON)
    with storage.reading() as tx:
        done = tx.get_one(Sending, made.id)
        assert (done.stage, done.sent, done.charged) == (Stage.DONE, 3, 0)
    assert complaints(storage) == []


def test_beyond_the_plan_only_what_was_sent_is_charged(storage: Storage) -> None:
    """250 are free; 10 more cost 5 ⭐ and 0.1 ⭐ each. Two of them have blocked the bot."""
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 260)
        tops_up(tx, sender, 100)
        made = sends(tx, sender, approved(tx, sender, READY), to_all(people, reference="27"))
        assert stars(balance(tx, made.account())) == "6"
        blocked = notice_claims.claim(tx, NOON, 2)
        notices.ended(tx, [Ended(one.id, State.BLOCKED) for one in blocked], NOON)
    runs(storage, NOON)
    runs(storage, NOON + WAIT)
    with storage.reading() as tx:
        done = tx.get_one(Sending, made.id)
        assert (done.sent, stars(done.charged)) == (258, "5.8")
        assert stars(balance(tx, business(sender.id or 0))) == "94.2"
    assert complaints(storage) == []


def test_a_balance_that_is_too_little_sends_nothing(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        template = approved(tx, sender, READY)
        tops_up(tx, sender, 5)
        refused = sendings.open_sending(tx, sender.id or 0, Asked(template.id or 0, 251, "person:1"), NOON)
    assert refused is SendingRefusal.BALANCE
    assert complaints(storage) == []


def test_the_rest_waits_for_the_first_part(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 80)
        made = sends(tx, sender, approved(tx, sender, READY), to_all(people, reference="27"))
    runs(storage, NOON)
    assert states(storage) == {"sent": 50, "staged": 30}
    runs(storage, NOON + WAIT - timedelta(seconds=1))
    assert states(storage) == {"sent": 50, "staged": 30}
    runs(storage, NOON + WAIT)
    assert states(storage) == {"sent": 80}
    with storage.reading() as tx:
        assert tx.get_one(Sending, made.id).stage == Stage.DONE
    assert complaints(storage) == []


def test_complaints_stop_the_rest(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 300)
        tops_up(tx, sender, 100)
        made = sends(tx, sender, approved(tx, sender, READY), to_all(people, reference="27"))
    runs(storage, NOON)
    with storage.transaction() as tx:
        got = tx.exec(select(Notice).where(Notice.state == State.SENT).limit(2)).all()
        for one in got:
            assert one.person_id is not None
            assert consents.stop(tx, sender.id or 0, one.person_id, SHOWN, NOON)
    runs(storage, NOON + WAIT)
    with storage.reading() as tx:
        done = tx.get_one(Sending, made.id)
        assert (done.why_stopped, done.sent, done.charged) == ("complaints", 50, 0)
        assert stars(balance(tx, business(sender.id or 0))) == "100"
    assert states(storage) == {"sent": 50, "stopped": 250}
    assert complaints(storage) == []


def test_stop_wins_over_everything_queued(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 2)
        made = sends(tx, sender, approved(tx, sender, READY), to_all(people, reference="27"))
        [ada, _] = people.values()
        consents.stop(tx, sender.id or 0, ada, SHOWN, NOON)
        assert [one.person_id for one in delivers(tx, NOON)] == [people[code] for code in list(people)[1:]]
        found = notice_reports.report(tx, made.id)
    assert (found.sent, found.stopped) == (1, 1)
    assert complaints(storage) == []


def test_stop_wins_over_what_is_about_to_be_sent(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 2)
        sends(tx, sender, approved(tx, sender, READY), to_all(people, reference="27"))
        taken = [one.id for one in notice_claims.claim(tx, NOON, 10)]
        assert notice_claims.wanted(tx) == set(taken)
        consents.stop(tx, sender.id or 0, next(iter(people.values())), SHOWN, NOON)
        assert notice_claims.wanted(tx) == set(taken[1:])


def test_muted_offers_do_not_come_but_service_does(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 1)
        for draft, values in ((READY, {"reference": "27"}), (BREAD, {})):
            sends(tx, sender, approved(tx, sender, draft), to_all(people, **values))
        consents.choose(tx, sender.id or 0, next(iter(people.values())), {"offers": False}, SHOWN, NOON)
        assert [one.priority for one in delivers(tx, NOON)] == [1]
    assert states(storage) == {"sent": 1, "stopped": 1}


def test_codes_come_first_and_offers_last(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 1)
        for draft, values in ((BREAD, {}), (READY, {"reference": "27"}), (CODE, {"code": SECRET})):
            sends(tx, sender, approved(tx, sender, draft), to_all(people, **values))
        assert [one.priority for one in notice_claims.claim(tx, NOON, 10)] == [0, 1, 2]
        assert notice_claims.claim(tx, NOON, 10) == []


def test_after_a_crash_codes_are_not_repeated(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 2)
        sends(tx, sender, approved(tx, sender, READY), to_all(people, reference="27"))
        sends(tx, sender, approved(tx, sender, CODE), to_all(people, code=SECRET))
        notice_claims.claim(tx, NOON, 3)
    with storage.transaction() as tx:
        assert notices.cut_off(tx, LATER) == 3
        assert [one.attempts for one in notice_claims.claim(tx, LATER, 10)] == [2, 1]
    assert states(storage) == {"sending": 2, "unknown": 2}


def test_nothing_ends_twice(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        made = sends(tx, sender, approved(tx, sender, READY), to_all(followers(tx, sender, 1), reference="1"))
        [one] = delivers(tx, NOON)
        assert notices.ended(tx, [Ended(one.id, State.BLOCKED)], LATER) == 0
        assert notice_reports.report(tx, made.id).sent == 1


def test_strangers_look_like_who_stopped(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        code, person_id = next(iter(followers(tx, sender, 1).items()))
        consents.stop(tx, sender.id or 0, person_id, SHOWN, NOON)
        made = sends(tx, sender, approved(tx, sender, READY), [Wanted(code, None), Wanted("AAAA-AAAA", None)])
        found = tx.exec(select(Notice).where(Notice.sending_id == made.id)).all()
        assert {told(one.state) for one in found} == {"stopped"}
        assert {(one.sealed_values, one.attempts, one.ended_at) for one in found} == {("", 0, NOON)}
    runs(storage, NOON)
    assert complaints(storage) == []


def test_codes_leave_no_trace_in_the_database(sqlite_url: str, tmp_path: Path) -> None:
    """Neither while they wait nor after they were sent, in no file of the database."""
    storage = Storage(sqlite_url)
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 3)
        sends(tx, sender, approved(tx, sender, CODE), to_all(people, code=SECRET))
    assert _is_nowhere(tmp_path)
    with storage.transaction() as tx:
        taken = notice_claims.claim(tx, NOON, 10)
        assert notices.opened(tx, taken[0].sealed_values)["code"] == SECRET
        sealed = {one.sealed_values for one in taken}
        notices.ended(tx, [Ended(one.id, State.SENT, 7) for one in taken], NOON)
    with storage.reading() as tx:
        assert set(tx.exec(select(Notice.sealed_values)).all()) == {""}
    storage.close()
    assert len(sealed) == 3
    assert _is_nowhere(tmp_path)


def _is_nowhere(folder: Path) -> bool:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.suffix == ".db" for path in files)
    return all(SECRET.encode() not in path.read_bytes() for path in files)


def test_codes_expire_and_their_messages_are_deleted(storage: Storage) -> None:
    until = NOON + timedelta(minutes=10)
    with storage.transaction() as tx:
        sender = bakery(tx)
        people = followers(tx, sender, 2)
        rows = [Wanted(code, one, {"code": SECRET}, expires_at=until) for code, one in people.items()]
        sends(tx, sender, approved(tx, sender, CODE), rows)
        [sent] = delivers(tx, NOON, limit=1)
        assert notices.to_clear(tx, NOON, 10) == []
        assert notice_claims.claim(tx, until, 10) == []
        assert notices.expire(tx, until, 10) == 1
        assert [one.id for one in notices.to_clear(tx, until, 10)] == [sent.id]
        notices.cleared(tx, sent.id, until)
        assert notices.to_clear(tx, until, 10) == []
    assert states(storage) == {"expired": 1, "sent": 1}
    assert complaints(storage) == []


def test_a_sending_waits_for_its_hour(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        template, people = approved(tx, sender, READY), followers(tx, sender, 1)
        asked = Asked(template.id or 0, 1, "person:1001", starts_at=LATER)
        made = sendings.open_sending(tx, sender.id or 0, asked, NOON)
        assert isinstance(made, Sending)
        notices.queue(tx, sendings.batch_of(made), to_all(people, reference="27"), NOON)
        sendings.filled(tx, made.id, NOON)
    runs(storage, NOON)
    assert states(storage) == {"staged": 1}
    runs(storage, LATER)
    assert states(storage) == {"sent": 1}


def test_a_sending_that_was_cut_off_while_written_is_stopped(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        template, people = approved(tx, sender, READY), followers(tx, sender, 10)
        tops_up(tx, sender, 100)
        made = sendings.open_sending(tx, sender.id or 0, Asked(template.id or 0, 400, "key:1"), NOON)
        assert isinstance(made, Sending)
        notices.queue(tx, sendings.batch_of(made), to_all(people, reference="27"), NOON)
    runs(storage, LATER)
    with storage.reading() as tx:
        assert tx.get_one(Sending, made.id).why_stopped == "abandoned"
        assert stars(balance(tx, business(sender.id or 0))) == "100"
    assert states(storage) == {"stopped": 10}
    assert complaints(storage) == []


def test_a_resting_template_rests_its_sendings(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        template = approved(tx, sender, READY)
        sends(tx, sender, template, to_all(followers(tx, sender, 80), reference="27"))
    runs(storage, NOON)
    with storage.transaction() as tx:
        templates.pause(tx, template.id or 0, NOON)
    runs(storage, LATER)
    assert states(storage) == {"sent": 50, "staged": 30}
    runs(storage, NOON + timedelta(hours=3))
    assert states(storage) == {"sent": 80}


def test_refunds_stop_what_they_paid_for(storage: Storage) -> None:
    from storage import refunds

    with storage.transaction() as tx:
        sender = bakery(tx)
        template, people = approved(tx, sender, READY), followers(tx, sender, 300)
        charge_id = tops_up(tx, sender, 10)
        made = sends(tx, sender, template, to_all(people, reference="27"))
        refunds.refund(tx, charge_id, sender.owner_id, "owner:1000", NOON)
        assert tx.get_one(Sending, made.id).why_stopped == "refunded"
        assert stars(balance(tx, business(sender.id or 0))) == "0"
    runs(storage, NOON)
    assert states(storage) == {"stopped": 300}


@pytest.mark.parametrize("stopped", [True, False])
def test_only_open_sendings_of_one_kind_stop(storage: Storage, stopped: bool) -> None:
    draft = BREAD if stopped else READY
    with storage.transaction() as tx:
        sender = bakery(tx)
        made = sends(tx, sender, approved(tx, sender, draft), to_all(followers(tx, sender, 1)))
        assert sendings.stop_all(tx, sender.id or 0, "quality", NOON, MARKETING) == int(stopped)
        sending_stages.advance(tx, made.id, 10, NOON)
    assert states(storage) == ({"stopped": 1} if stopped else {"queued": 1})


def test_what_was_not_sent_is_free_again(storage: Storage) -> None:
    from storage.businesses import Business

    with storage.transaction() as tx:
        sender = bakery(tx)
        template, people = approved(tx, sender, READY), followers(tx, sender, 40)
        made = sends(tx, sender, template, to_all(people, reference="27"))
        assert plan_uses.allowance(tx, sender, NOON).used == 40
        delivers(tx, NOON, limit=15)
        sendings.stop(tx, made.id, "business", NOON)
    runs(storage, NOON)
    with storage.reading() as tx:
        sender = tx.get_one(Business, sender.id)
        assert plan_uses.allowance(tx, sender, NOON).used == 15
        assert plan_uses.allowance(tx, sender, NOON + DAY + timedelta(hours=1)).used == 0
        assert tx.exec(select(Sending.held).where(col(Sending.ended_at).is_not(None))).all() == [0]


@pytest.mark.parametrize("storage", ["postgresql"], indirect=True)
def test_two_workers_never_claim_the_same(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        sends(tx, sender, approved(tx, sender, READY), to_all(followers(tx, sender, 10), reference="27"))
    with storage.transaction() as one, storage.transaction() as other:
        first, second = notice_claims.claim(one, NOON, 6), notice_claims.claim(other, NOON, 6)
    assert (len(first), len(second)) == (6, 4)
    assert not {one.id for one in first} & {one.id for one in second}
