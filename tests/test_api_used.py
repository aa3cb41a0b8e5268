"""A code that was used: its business says so by the API, and it is gone from the chat."""

from collections.abc import AsyncIterator

import pytest
from sqlmodel import select

from storage import Storage, notice_claims, notices
from storage.notice_rows import Notice, State
from tests.calling import Answer, Api, a_key, an_airline, an_api, ends
from tests.shop import one_engine

VALUES = {"reference": "FR 204", "city": "Rome", "gate": "B7", "time": "14:20"}


@pytest.fixture
async def api(storage: Storage) -> AsyncIterator[Api]:
    async with an_api(storage) as api:
        yield api


async def uses(api: Api, message_id: str, **headers: str) -> Answer:
    return await api.call("POST", f"/messages/{message_id}/used", **headers)


def to_be_deleted(api: Api) -> int:
    with api.storage.reading() as tx:
        return len(notices.to_clear(tx, api.time, 10))


async def test_a_used_code_is_to_be_deleted_now(api: Api) -> None:
    made = await api.sends()
    ends(api)
    api.passes(seconds=20)
    assert to_be_deleted(api) == 0
    first = await uses(api, made.body["id"])
    api.passes(seconds=20)
    again = await uses(api, made.body["id"])
    assert (first.status, first.body["state"], to_be_deleted(api)) == (200, "sent", 1)
    assert again.body == first.body
    assert first.body["expires_at"] < made.body["expires_at"]


async def test_a_used_code_is_not_sent_any_more(api: Api) -> None:
    made = await api.sends()
    assert (await uses(api, made.body["id"])).body["state"] == "queued"
    ends(api)
    with api.storage.transaction() as tx:
        assert notices.expire(tx, api.time, 10) == 1
    assert (await uses(api, made.body["id"])).body["state"] == "expired"
    assert to_be_deleted(api) == 0


async def test_a_used_code_that_was_on_its_way_is_deleted(api: Api) -> None:
    made = await api.sends()
    with api.storage.transaction() as tx:
        [taken] = notice_claims.claim(tx, api.time, 10)
    await uses(api, made.body["id"])
    with api.storage.transaction() as tx:
        notices.ended(tx, [notices.Ended(taken.id, State.SENT, 7)], api.time)
    assert to_be_deleted(api) == 1


@one_engine
async def test_anothers_code_looks_like_none(api: Api) -> None:
    made = await api.sends()
    theirs = f"Bearer {a_key(api.storage, an_airline(api.storage))}"
    answers = [
        await uses(api, made.body["id"], authorization=theirs),
        await uses(api, "nothing-of-that-name", authorization=theirs),
        await uses(api, "nothing-of-that-name"),
    ]
    assert {(one.status, one.body["type"]) for one in answers} == {(404, "urn:fairshare:problem:not-found")}
    assert answers[0].body == answers[1].body
    with api.storage.reading() as tx:
        [kept] = tx.exec(select(Notice)).all()
    assert kept.expires_at is not None
    assert kept.expires_at > api.time


@one_engine
async def test_only_codes_and_only_who_sends_may(api: Api) -> None:
    gate = await api.sends("Gate change", values=VALUES)
    code = await api.sends()
    reader = f"Bearer {a_key(api.storage, api.sender, ('messages:read',))}"
    assert (await uses(api, gate.body["id"])).status == 409
    assert (await uses(api, code.body["id"], authorization=reader)).status == 403


@one_engine
async def test_strangers_used_codes_look_alike(api: Api) -> None:
    made = await api.sends(customer="ZZZZ-2222")
    answer = await uses(api, made.body["id"])
    assert (answer.status, answer.body["state"]) == (200, "stopped")
