"""API keys, idempotent calls and callbacks, as the database decides them."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

from sqlmodel import select

from rules.callbacks import RETRIES
from storage import Storage, api_keys, callbacks, idempotency, notices, sendings
from storage.api_keys import ROTATION, ApiKey
from storage.idempotency import Beginning, IdempotentCall
from storage.notice_rows import Notice
from storage.notices import Wanted
from storage.sending_rows import Sending
from tests.senders import CODE, DAY, NOON, approved, bakery, followers

SCOPES = ("messages:send",)
CALLERS = 100
SECRET = "918273"


def test_a_key_is_shown_once_and_kept_as_a_hash(sqlite_url: str, tmp_path: Path) -> None:
    storage = Storage(sqlite_url)
    with storage.transaction() as tx:
        made = api_keys.make(tx, bakery(tx).id or 0, "Till", SCOPES, NOON)
        found = api_keys.find(tx, made.words, NOON)
        assert found is not None
        assert found.may("messages:send")
        assert not found.may("quality:read")
    storage.close()
    secret = made.words.rpartition("_")[2].encode()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert all(secret not in path.read_bytes() for path in files)


def test_other_keys_open_nothing(storage: Storage) -> None:
    with storage.transaction() as tx:
        made = api_keys.make(tx, bakery(tx).id or 0, "Till", SCOPES, NOON)
        wrong = (
            made.words[:-1] + "_",
            made.words.upper(),
            f"fs_{made.key.prefix}_",
            "",
            "fs_",
            made.key.hash,
        )
        assert [api_keys.find(tx, words, NOON) for words in wrong] == [None] * len(wrong)


def test_a_key_of_another_database_key_opens_nothing(sqlite_url: str) -> None:
    from tests.conftest import DATA_KEY

    mine, theirs = Storage(sqlite_url, data_key=DATA_KEY), Storage(sqlite_url)
    with mine.transaction() as tx:
        made = api_keys.make(tx, bakery(tx).id or 0, "Till", SCOPES, NOON)
    with theirs.reading() as tx:
        assert api_keys.find(tx, made.words, NOON) is None
    mine.close()
    theirs.close()


def test_a_revoked_key_is_refused_at_once(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        made = api_keys.make(tx, sender.id or 0, "Till", SCOPES, NOON)
        assert not api_keys.revoke(tx, made.key.id or 0, (sender.id or 0) + 1, NOON)
        assert api_keys.revoke(tx, made.key.id or 0, sender.id or 0, NOON)
        assert api_keys.find(tx, made.words, NOON) is None


def test_a_replaced_key_works_for_another_day(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        old = api_keys.make(tx, sender.id or 0, "Till", SCOPES, NOON)
        new = api_keys.rotate(tx, old.key.id or 0, sender.id or 0, NOON)
        assert new is not None
        assert new.key.scopes == old.key.scopes
        assert api_keys.rotate(tx, old.key.id or 0, sender.id or 0, NOON) is None
        assert api_keys.find(tx, old.words, NOON + ROTATION - timedelta(seconds=1)) is not None
        assert api_keys.find(tx, old.words, NOON + ROTATION) is None
        assert [key.name for key in api_keys.of_business(tx, sender.id or 0, NOON + ROTATION)] == ["Till"]


def test_a_hundred_equal_calls_make_one_message(storage: Storage) -> None:
    """H02: the same key and body, all at once: one message, and everybody gets its id."""
    with storage.transaction() as tx:
        sender = bakery(tx)
        template, people = approved(tx, sender, CODE), followers(tx, sender, 1)
        business_id, template_id = sender.id or 0, template.id or 0
    [(code, person_id)] = people.items()

    def call(_: int) -> str:
        with storage.transaction() as tx:
            begun = idempotency.begin(tx, business_id, "k-1", f"POST /v1/messages {SECRET}", NOON)
            if begun.beginning is not Beginning.NEW:
                assert (begun.beginning, begun.status) == (Beginning.REPEATED, 202)
                return begun.body
            made = sendings.open_sending(tx, business_id, sendings.Asked(template_id, 1, "key:1"), NOON)
            assert isinstance(made, Sending)
            wanted = [Wanted(code, person_id, {"code": SECRET})]
            [public_id] = notices.queue(tx, sendings.batch_of(made), wanted, NOON)
            sendings.filled(tx, made.id, NOON)
            idempotency.finish(tx, business_id, "k-1", 202, public_id)
            return public_id

    with ThreadPoolExecutor(10) as callers:
        answers = set(callers.map(call, range(CALLERS)))
    with storage.reading() as tx:
        assert answers == set(tx.exec(select(Notice.public_id)).all())
        assert len(answers) == 1


def test_the_same_key_with_another_request_is_refused(storage: Storage) -> None:
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        idempotency.begin(tx, here, "k", "one", NOON)
        idempotency.finish(tx, here, "k", 202, "{}")
        assert idempotency.begin(tx, here, "k", "two", NOON).beginning is Beginning.OTHER_REQUEST
        assert idempotency.begin(tx, here, "k", "two", NOON + DAY).beginning is Beginning.NEW


def test_a_call_that_failed_may_be_made_again(storage: Storage) -> None:
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
    try:
        with storage.transaction() as tx:
            idempotency.begin(tx, here, "k", "one", NOON)
            raise RuntimeError
    except RuntimeError:
        pass
    with storage.transaction() as tx:
        assert idempotency.begin(tx, here, "k", "one", NOON).beginning is Beginning.NEW


def test_requests_are_kept_as_hashes_for_a_day(storage: Storage) -> None:
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        idempotency.begin(tx, here, "k", f"code {SECRET}", NOON)
        kept = tx.exec(select(IdempotentCall)).one()
        assert SECRET not in kept.model_dump_json()
        assert idempotency.forget(tx, NOON + DAY - timedelta(seconds=1)) == 0
        assert idempotency.forget(tx, NOON + DAY) == 1


def test_callbacks_are_owed_only_where_they_are_wanted(storage: Storage) -> None:
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        assert callbacks.owe(tx, here, [("notice.sent", {"id": "a"})], NOON) == 0
        secret = callbacks.set_callback(tx, here, "https://rossi.example/hook", NOON)
        assert callbacks.owe(tx, here, [("notice.sent", {"id": "a"})], NOON) == 1
        [(event, callback)] = callbacks.due(tx, NOON, 10)
        assert callbacks.secret_of(tx, callback) == secret
        assert secret not in callback.sealed_secret
        callbacks.delivered(tx, event.id or 0, NOON)
        assert callbacks.due(tx, NOON, 10) == []


def test_a_callback_that_fails_is_tried_again_for_a_while(storage: Storage) -> None:
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        callbacks.set_callback(tx, here, "https://rossi.example/hook", NOON)
        callbacks.owe(tx, here, [("notice.sent", {})], NOON)
        now, tries = NOON, 0
        while found := callbacks.due(tx, now, 10):
            event = callbacks.failed(tx, found[0][0].id or 0, "503", now)
            now, tries = event.due_at, tries + 1
        assert (tries, event.failed_at) == (len(RETRIES) + 1, now)


def test_a_key_notes_its_use_to_the_minute(storage: Storage) -> None:
    with storage.transaction() as tx:
        made = api_keys.make(tx, bakery(tx).id or 0, "Till", SCOPES, NOON)
        for seconds in (0, 30, 61):
            api_keys.used(tx, made.key.id or 0, NOON + timedelta(seconds=seconds))
        assert tx.get_one(ApiKey, made.key.id).last_used_at == NOON + timedelta(seconds=61)
