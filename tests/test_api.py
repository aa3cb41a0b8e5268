"""The HTTP API: who may call it, what it does once, and what it never tells."""

import json
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlmodel import select

from handlers.api.entering import BODY_MAX_BYTES, OPEN
from handlers.api.office import CALLS_A_MINUTE, CODES_AN_HOUR, FAILURES_A_MINUTE
from rules.template import Draft
from storage import (
    Storage,
    api_keys,
    api_messages,
    blocks,
    businesses,
    callbacks,
    consents,
    plan_uses,
    templates,
)
from storage.consents import Choice
from storage.idempotency import IdempotentCall
from storage.ledger import balance, business
from storage.notice_rows import Notice
from storage.verify import verify
from tests.books import stars
from tests.calling import TYPE, WRONG_KEY, Answer, Api, a_key, an_airline, an_api, ends, together
from tests.senders import NOON, PROFILE, SHOWN, approved, followers, tops_up
from tests.shop import one_engine

CALLERS = 100
SECRET = "491733"
NOBODY = "ZZZZ-2222"
GONE = 3_000_001
PROFILE_TEMPLATE = Draft("Hours", "marketing", "We are open on Sunday.")
VALUES = {"reference": "FR 204", "city": "Rome", "gate": "B7", "time": "14:20"}


@pytest.fixture
async def api(storage: Storage) -> AsyncIterator[Api]:
    async with an_api(storage) as api:
        yield api


def fields(answer: Answer) -> dict[str, str]:
    """What is wrong, by the place that is named."""
    assert answer.headers["Content-Type"] == TYPE
    places = ("pointer", "parameter", "header")
    return {next(one[at] for at in places if at in one): one["code"] for one in answer.body["errors"]}


async def test_a_login_code_is_accepted_and_sent(api: Api) -> None:
    made = await api.sends()
    assert (made.status, made.body["state"]) == (202, "queued")
    ends(api)
    read = await api.call("GET", f"/messages/{made.body['id']}")
    assert (read.status, read.body["state"], read.body["customer"]) == (200, "sent", api.customer)


async def test_a_hundred_calls_with_one_key_make_one_message(api: Api) -> None:
    """H02."""
    answers = await together(*(api.sends(idempotency_key="k-1") for _ in range(CALLERS)))
    assert {(one.status, json.dumps(one.body)) for one in answers} == {(202, json.dumps(answers[0].body))}
    assert sum("Idempotent-Replayed" not in one.headers for one in answers) == 1
    with api.storage.reading() as tx:
        assert len(tx.exec(select(Notice)).all()) == 1


async def test_another_body_with_the_same_key_is_refused(api: Api) -> None:
    await api.sends(idempotency_key="k-1")
    other = await api.sends(idempotency_key="k-1", values={"code": "111111"})
    assert (other.status, fields(other)) == (422, {"Idempotency-Key": "reused"})
    api.passes(days=1, seconds=1)
    assert (await api.sends(idempotency_key="k-1", values={"code": "111111"})).status == 202


async def test_what_was_refused_may_be_tried_again(api: Api) -> None:
    assert (await api.sends(idempotency_key="k", values={})).status == 422
    assert (await api.sends(idempotency_key="k")).status == 202


async def test_the_code_is_nowhere_once_it_is_sent(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    made = await api.sends(idempotency_key="k", values={"code": SECRET})
    ends(api)
    with api.storage.reading() as tx:
        kept = [tx.exec(select(table)).all() for table in (Notice, IdempotentCall)]
    said = [json.dumps(made.body), caplog.text, *(row.model_dump_json() for rows in kept for row in rows)]
    assert [words for words in said if SECRET in words or api.key in words] == []


async def test_recipients_tell_nothing_of_themselves(api: Api) -> None:
    """T15. Unknown, another business's, stopped, gone, and who wants no codes: the same answer, and the same
    word later."""
    with api.storage.transaction() as tx:
        other = businesses.create(tx, 1, PROFILE, NOON)
        [(foreign, _)] = followers(tx, other, 1).items()
        gone, wants_none = (
            consents.follow(tx, api.sender.id or 0, person_id, choice, SHOWN, NOON).customer_code
            for person_id, choice in ((GONE, Choice()), (GONE + 1, Choice(codes=False)))
        )
        blocks.blocked(tx, [GONE], NOON)
    assert consents_stopped(api)
    customers = (NOBODY, foreign, api.customer, gone, wants_none)
    answers = [await api.sends(customer=code) for code in customers]
    read = [(await api.call("GET", f"/messages/{one.body['id']}")).body for one in answers]
    personal = ("id", "customer")
    alike = {json.dumps({k: v for k, v in one.body.items() if k not in personal}) for one in answers}
    later = {json.dumps({k: v for k, v in one.items() if k not in personal}) for one in read}
    assert (len(alike), len(later), read[0]["state"]) == (1, 1, "stopped")


def consents_stopped(api: Api) -> bool:
    with api.storage.transaction() as tx:
        return consents.stop(tx, api.sender.id or 0, api.person_id, SHOWN, api.time)


@one_engine
@pytest.mark.parametrize(
    "authorization",
    ["", "Bearer", "Bearer x", f"Bearer {WRONG_KEY}", f"Basic {WRONG_KEY}", WRONG_KEY, "Bearer fs_é_é"],
)
async def test_without_a_key_nothing_opens(api: Api, authorization: str) -> None:
    answers = [
        await api.call(method, path, authorization=authorization)
        for method, path in [("GET", "/messages"), ("POST", "/messages"), ("GET", "/nothing"), ("PUT", "/x")]
    ]
    assert {(one.status, one.headers["Content-Type"]) for one in answers} == {(401, TYPE)}
    assert answers[0].headers["WWW-Authenticate"].startswith("Bearer")


@one_engine
async def test_a_key_counts_only_in_the_header(api: Api) -> None:
    """T14."""
    assert (
        await api.call("GET", f"/messages?key={api.key}&access_token={api.key}", authorization="")
    ).status == 401


async def test_a_key_does_only_what_it_may(api: Api) -> None:
    words = a_key(api.storage, api.sender, ("messages:read",))
    assert (await api.sends(authorization=f"Bearer {words}")).status == 403
    assert (await api.call("GET", "/messages", authorization=f"Bearer {words}")).status == 200


async def test_a_revoked_key_opens_nothing_any_more(api: Api) -> None:
    """T14."""
    assert (await api.call("GET", "/quality")).status == 200
    with api.storage.transaction() as tx:
        api_keys.revoke_all(tx, api.sender.id or 0, api.time)
    assert (await api.call("GET", "/quality")).status == 401


@one_engine
async def test_without_the_plan_there_is_no_api(api: Api) -> None:
    api.passes(days=366)
    answer = await api.call("GET", "/quality")
    assert (answer.status, answer.body["type"]) == (403, "urn:fairshare:problem:plan")


async def test_beyond_the_plan_the_balance_pays(api: Api) -> None:
    """2,000 of 2,000 are used: the next message holds 5.1 ⭐ of what was paid in; a day later none."""
    here = api.sender.id or 0
    with api.storage.transaction() as tx:
        plan_uses.use(tx, here, NOON, 2_000)
    answer = await api.sends()
    assert (answer.status, answer.body["type"]) == (402, "urn:fairshare:problem:balance")
    with api.storage.transaction() as tx:
        tops_up(tx, api.sender, 100)
    assert (await api.sends()).status == 202
    api.passes(hours=24, minutes=10)
    assert (await api.sends()).status == 202
    with api.storage.reading() as tx:
        assert stars(balance(tx, business(here))) == "94.9"
        assert verify(tx, api.time) == []


async def test_what_is_anothers_looks_like_nothing(api: Api) -> None:
    with api.storage.transaction() as tx:
        other = businesses.create(tx, 1, PROFILE, NOON)
        theirs = approved(tx, other, PROFILE_TEMPLATE)
    mine = await api.sends()
    key = f"Bearer {a_key(api.storage, an_airline(api.storage))}"
    seen = await api.call("GET", f"/messages/{mine.body['id']}", authorization=key)
    none = await api.call("GET", "/messages/nothing-of-that-name", authorization=key)
    assert (seen.status, seen.body) == (404, none.body)
    answers = [await api.sends(number, values={}) for number in (theirs.id or 0, 999_999)]
    assert answers[0].body == answers[1].body
    assert fields(answers[0]) == {"/template": "unknown"}


@one_engine
@pytest.mark.parametrize(
    ("wanted", "named"),
    [
        ({}, {"/template": "missing", "/customer": "missing"}),
        ({"template": "Login", "customer": "AAAA-2222", "colour": 1}, {"/colour": "unknown-field"}),
        ({"template": True, "customer": "AAAA-2222"}, {"/template": "invalid"}),
        ({"template": "Login", "customer": "12345"}, {"/customer": "invalid"}),
        ({"template": "Login", "customer": "AAAA-2222"}, {"/values/code": "missing"}),
        ({"template": "Login", "customer": "AAAA-2222", "values": {"code": 1}}, {"/values/code": "invalid"}),
        (
            {"template": "Login", "customer": "AAAA-2222", "values": {"code": "a b"}},
            {"/values/code": "no-code"},
        ),
        (
            {
                "template": "Gate change",
                "customer": "AAAA-2222",
                "values": VALUES | {"gate": "b.example.com"},
            },
            {"/values/gate": "not-plain"},
        ),
        (
            {"template": "Gate change", "customer": "AAAA-2222", "values": VALUES, "expires_in": 60},
            {"/expires_in": "only-for-codes"},
        ),
        ([], {"": "invalid"}),
    ],
)
async def test_wrong_fields_are_named(api: Api, wanted: Any, named: dict[str, str]) -> None:
    answer = await api.call("POST", "/messages", wanted)
    assert (answer.status, fields(answer)) == (422, named)


@one_engine
@pytest.mark.parametrize(
    "body", [b"{", b"[" * 5_000, b"\xff\xfe", b'{"a": "\\ud800"}', b"", b'{"\\ud800": 1}']
)
async def test_nonsense_is_refused_politely(api: Api, body: bytes) -> None:
    answer = await api.call("POST", "/messages", body)
    assert answer.status in (400, 422)
    assert answer.headers["Content-Type"] == TYPE


@one_engine
async def test_a_large_body_is_refused(api: Api) -> None:
    answer = await api.call("POST", "/messages", b" " * (BODY_MAX_BYTES + 1))
    assert (answer.status, answer.headers["Content-Type"]) == (413, TYPE)


@one_engine
async def test_a_template_that_waits_cannot_be_sent(api: Api) -> None:
    with api.storage.transaction() as tx:
        templates.create(tx, api.sender.id or 0, PROFILE_TEMPLATE, NOON)
    answer = await api.sends(PROFILE_TEMPLATE.name)
    assert (answer.status, answer.body["detail"].split(";")[0]) == (409, "The template is draft")


@one_engine
async def test_a_customer_gets_few_codes_an_hour(api: Api) -> None:
    """T16."""
    for code in (api.customer, NOBODY):
        answers = [
            await api.sends(customer=code, idempotency_key=f"{code}{n}") for n in range(CODES_AN_HOUR + 1)
        ]
        assert [one.status for one in answers] == [202] * CODES_AN_HOUR + [429]
        assert int(answers[-1].headers["Retry-After"]) > 3_500
        assert (await api.sends(customer=code, idempotency_key=f"{code}0")).status == 202
    api.passes(hours=1)
    assert (await api.sends()).status == 202


@one_engine
async def test_a_key_calls_only_so_often(api: Api) -> None:
    for _ in range(CALLS_A_MINUTE):
        api.office.calls.count(api.key.split("_")[1], api.time.timestamp())
    answer = await api.call("GET", "/quality")
    assert (answer.status, answer.headers["Retry-After"]) == (429, "60")
    api.passes(minutes=1)
    assert (await api.call("GET", "/quality")).status == 200


@one_engine
async def test_who_guesses_keys_must_wait(api: Api) -> None:
    """T14."""
    wrong = f"Bearer {WRONG_KEY}"
    tries = [
        (await api.call("GET", "/quality", authorization=wrong)).status for _ in range(FAILURES_A_MINUTE + 1)
    ]
    assert tries == [401] * FAILURES_A_MINUTE + [429]
    assert (await api.call("GET", "/quality")).status == 429  # it never came in before: it might be a guess
    api.passes(minutes=1)
    assert (await api.call("GET", "/quality")).status == 200


@one_engine
async def test_a_good_key_is_not_kept_out_by_others(api: Api) -> None:
    await api.call("GET", "/quality")
    for _ in range(FAILURES_A_MINUTE):
        await api.call("GET", "/quality", authorization="Bearer x")
    assert (await api.call("GET", "/quality")).status == 200


async def test_a_database_that_is_away_is_told_as_such(api: Api) -> None:
    for table in ("api_message", "api_key"):
        with api.storage.transaction() as tx:
            tx.connection().exec_driver_sql(f"ALTER TABLE {table} RENAME TO away")
        answer = await api.sends()
        with api.storage.transaction() as tx:
            tx.connection().exec_driver_sql(f"ALTER TABLE away RENAME TO {table}")
        assert (answer.status, answer.headers["Content-Type"], answer.headers["Retry-After"]) == (
            503,
            TYPE,
            "5",
        )
    assert (await api.sends()).status == 202


@one_engine
async def test_messages_come_by_the_page(api: Api) -> None:
    made = [(await api.sends("Gate change", values=VALUES)).body["id"] for _ in range(5)]
    seen, cursor = [], ""
    while cursor is not None:
        page = (await api.call("GET", f"/messages?limit=2{cursor and f'&cursor={cursor}'}")).body
        seen += [one["id"] for one in page["messages"]]
        cursor = page["next_cursor"]
    assert seen == made[::-1]
    assert fields(await api.call("GET", "/messages?cursor=x")) == {"cursor": "unknown"}


@one_engine
async def test_the_audience_is_told_in_round_numbers(api: Api) -> None:
    few = (await api.call("GET", "/audience")).body
    with api.storage.transaction() as tx:
        followers(tx, api.sender, 34)
    many = (await api.call("GET", "/audience")).body
    asked = (await api.call("POST", "/audience/estimate", {"category": "marketing"})).body
    assert (few["following"], many["following"], many["languages"]) == (0, 30, {})
    assert (asked["customers"], asked["is_large_enough"], asked["cost_nanostars"]) == (30, True, 0)


@one_engine
async def test_templates_and_quality_are_told(api: Api) -> None:
    told = {one["name"]: one for one in (await api.call("GET", "/templates")).body["templates"]}
    quality = (await api.call("GET", "/quality")).body
    assert (told["Login"]["state"], told["Login"]["variables"]) == ("ready", ["code"])
    assert (quality["level"], quality["plan"], quality["rate_percent"]) == ("green", "enterprise-year", None)


@one_engine
async def test_every_route_stands_behind_the_door(api: Api) -> None:
    """The document is the one thing that needs no key; and it is limited."""
    paths = [("GET", "/openapi.json"), ("POST", "/openapi.json"), ("GET", "/openapi.json/"), ("GET", "/docs")]
    statuses = [(await api.call(method, path, authorization="")).status for method, path in paths]
    assert (statuses, OPEN) == ([200, 405, 401, 401], {"/openapi.json"})


async def test_what_became_of_a_message_is_owed_once(api: Api) -> None:
    with api.storage.transaction() as tx:
        callbacks.set_callback(tx, api.sender.id or 0, "https://rossi.example/hook", api.time)
    made = [(await api.sends(customer=code)).body["id"] for code in (api.customer, NOBODY)]
    ends(api)
    for _ in range(2):
        api.passes(seconds=5)
        with api.storage.transaction() as tx:
            api_messages.tell(tx, api.time, 10)
    with api.storage.reading() as tx:
        told = [json.loads(event.body) for event, _ in callbacks.due(tx, api.time, 10)]
    assert {(one["data"]["message"], one["type"]) for one in told} == {
        (made[0], "notice.sent"),
        (made[1], "notice.stopped"),
    }
    assert len(told) == 2
