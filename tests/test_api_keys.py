"""Keys and callbacks in the bot: made, shown once, replaced, ended; a server is called, and in the end left
alone."""

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from sqlmodel import select

from handlers.running import Running
from rules.business import Profile
from rules.callbacks import signature
from rules.plans import ENTERPRISE_YEAR
from storage import api_keys, business_plans, businesses, callbacks, inbox, outbox
from storage.callbacks import FAILURES_TO_STOP, Callback
from tests.cast import Message, Person
from tests.loopback import Site, site
from tests.packing import pays
from tests.shop import one_engine
from tests.sponsoring import until

pytestmark = one_engine
AIRLINE = Profile("Ada’s Airline", "We fly.", "travel", "https://airline.example/", "IT")
HOOK = "airline.example/hook"


@pytest.fixture
async def server(tmp_path: Path, bot: Running) -> AsyncIterator[Site]:
    """Ada's server; the bot finds it."""
    async with site(tmp_path, ["airline.example"]) as server:
        bot.application.bot_data.outside = server.outside()
        yield server


@pytest.fixture
async def number(bot: Running, ada: Person) -> int:
    """Her business, on the plan with the API."""
    now = bot.application.bot_data.now()
    with bot.storage.transaction() as tx:
        made = businesses.create(tx, ada.id, AIRLINE, now)
        assert made.id is not None
        order = business_plans.order(tx, ada.id, made.id, ENTERPRISE_YEAR, now)
        pays(tx, order, "year", now)
        return made.id


async def menu(person: Person) -> Message:
    await person.says("/start")
    return await person.sees("")


async def makes_key(ada: Person, number: int) -> str:
    await ada.presses((await menu(ada)).id, f"api:keys:{number}")
    await ada.sees("no key yet")
    await ada.taps("New key")
    await ada.taps("read the quality")
    await ada.taps("Next")
    await ada.sees("What is the key for?")
    await ada.says("Web shop")
    return found(await ada.sees("fs_"))


def found(message: Message) -> str:
    [words] = re.findall(r"fs_[0-9a-f]{12}_[\w-]{43}", message.text)
    return str(words)


async def test_a_key_is_made_shown_once_and_wiped(bot: Running, ada: Person, number: int) -> None:
    words = await makes_key(ada, number)
    with bot.storage.reading() as tx:
        key = api_keys.find(tx, words, bot.application.bot_data.now())
        assert key is not None
        kept = [tx.exec(select(table)).all() for table in (inbox.Inbox, outbox.OwedMessage)]
    scopes = {"messages:send", "messages:read", "quality:read"}
    assert (set(json.loads(key.scopes)), key.name) == (scopes, "Web shop")
    await ada.taps("delete it")
    await ada.sees("Deleted.")
    with bot.storage.reading() as tx:
        kept += [tx.exec(select(table)).all() for table in (inbox.Inbox, outbox.OwedMessage)]
    assert not any(words in message.text for message in await ada.chat())
    assert not any(words in row.model_dump_json() for rows in kept for row in rows)


async def test_a_key_is_replaced_then_revoked(bot: Running, ada: Person, number: int) -> None:
    old = await makes_key(ada, number)
    await ada.taps("To the keys")
    await ada.taps("Web shop")
    await ada.taps("Replace")
    await ada.taps("Yes, replace it")
    new = found(await ada.sees("fs_"))
    assert [opens(bot, words) for words in (old, new)] == [True, True]
    await ada.presses((await menu(ada)).id, f"api:keys:{number}")
    await ada.taps("⏳ Web shop")  # the one that was replaced
    await ada.taps("Revoke")
    await ada.taps("Yes, revoke it")
    await ada.sees("is revoked")
    assert [opens(bot, words) for words in (old, new)] == [False, True]


def opens(bot: Running, words: str) -> bool:
    with bot.storage.reading() as tx:
        return api_keys.find(tx, words, bot.application.bot_data.now()) is not None


async def test_keys_are_for_owners_with_the_plan(
    bot: Running, ada: Person, carlo: Person, number: int
) -> None:
    shown = await menu(carlo)
    for verb in ("keys", "new", "callback", "test", "remove-now", "revoke-now", "wipe:x", "nothing", "key"):
        assert "no longer valid" in str(await carlo.presses(shown.id, f"api:{verb}:{number}:1"))
    with bot.storage.transaction() as tx:
        free = businesses.create(tx, ada.id, AIRLINE, bot.application.bot_data.now())
    await ada.presses((await menu(ada)).id, f"api:keys:{free.id}")
    assert "Plans" in (await ada.sees("part of the Enterprise plan")).buttons


async def sets_callback(ada: Person, number: int) -> str:
    await ada.presses((await menu(ada)).id, f"api:callback:{number}")
    await ada.taps("Set the address")
    await ada.says("http://airline.example/hook")
    await ada.sees("must begin with")
    await ada.says(f"https://{HOOK}")
    return str((await ada.sees("whsec_")).text.strip())


async def test_a_server_is_called_and_the_call_is_signed(
    bot: Running, server: Site, ada: Person, number: int
) -> None:
    calls: list[tuple[str, str]] = []

    async def hears(request: web.Request) -> web.StreamResponse:
        calls.append((request.headers["Fairshare-Signature"], await request.text()))
        return web.Response(status=204 if len(calls) != 2 else 500)

    server.pages[HOOK] = hears
    secret = await sets_callback(ada, number)
    await ada.taps("Make a test call")
    await ada.sees("Your server answered 204")
    with bot.storage.transaction() as tx:
        now = bot.application.bot_data.now()
        callbacks.owe(tx, number, [("customer.followed", {"customer": "C7F3-K2MQ"})], now)
    await until(ada.telegram, lambda: len(calls) == 2)
    await ada.telegram.post("clock", advance_seconds=60)
    await until(ada.telegram, lambda: len(calls) == 3)
    for signed, body in calls:
        assert signed == signature(secret, int(signed[2:].split(",")[0]), body)
    ids = [json.loads(body)["id"] for _, body in calls]
    assert (ids[1] == ids[2], json.loads(calls[2][1])["type"]) == (True, "customer.followed")


async def test_a_server_that_never_answers_is_left_alone(
    bot: Running, server: Site, ada: Person, number: int
) -> None:
    await sets_callback(ada, number)
    with bot.storage.transaction() as tx:
        tx.get_one(Callback, number).failures = FAILURES_TO_STOP - 1
        callbacks.owe(tx, number, [("customer.stopped", {"customer": "A"})], bot.application.bot_data.now())
    await ada.sees("I have stopped calling the server")
    await ada.taps("To the callbacks")
    await ada.sees("I stopped calling on")
    await ada.taps("Call no more")
    await ada.taps("Yes, call no more")
    await ada.sees("I do not call your server any more")


@pytest.mark.parametrize(("address", "told"), [("10.0.0.1", "private network"), ("", "cannot reach")])
async def test_a_test_call_says_what_is_wrong(
    bot: Running, server: Site, ada: Person, number: int, address: str, told: str
) -> None:
    bot.application.bot_data.outside = server.outside({"airline.example": [address] if address else []})
    await sets_callback(ada, number)
    await ada.taps("Make a test call")
    await ada.sees(told)
