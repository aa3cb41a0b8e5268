"""The sandbox: envelope and getUpdates, as Telegram documents them."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.emulated import Desk, emulated


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with emulated() as desk:
        yield desk


async def test_unknown_method_is_not_found(desk: Desk) -> None:
    assert await desk.refusal("getMoney") == "Not Found: method not found"


async def test_method_that_is_not_emulated_says_so(desk: Desk) -> None:
    answer = await desk.call("sendDice", chat_id=1)
    assert answer["error_code"] == 501
    assert answer["description"] == "Not Implemented: the sandbox does not emulate sendDice"


async def test_method_names_ignore_case(desk: Desk) -> None:
    assert (await desk.result("GETME"))["username"] == "fairshare_bot"


async def test_wrong_token_is_refused(desk: Desk) -> None:
    async with (
        aiohttp.ClientSession() as http,
        http.get(f"{desk.sandbox.url}/bot5:stranger/getMe") as unknown,
        http.get(f"{desk.sandbox.url}/botnonsense/getMe") as malformed,
    ):
        assert await unknown.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}
        assert (malformed.status, (await malformed.json())["description"]) == (404, "Not Found")


async def test_missing_parameter_is_named(desk: Desk) -> None:
    assert await desk.refusal("answerCallbackQuery") == (
        'Bad Request: parameter "callback_query_id" is required'
    )


async def test_offset_confirms_what_lies_below(desk: Desk) -> None:
    bruna = await desk.people.person("Bruna")
    for word in ("one", "two", "three"):
        await bruna.says(word)
    first = (await desk.result("getUpdates", limit=1))[0]
    rest = await desk.result("getUpdates", offset=first["update_id"] + 1)
    assert [update["message"]["text"] for update in rest] == ["two", "three"]


async def test_negative_offset_keeps_the_newest(desk: Desk) -> None:
    bruna = await desk.people.person("Bruna")
    for word in ("one", "two", "three"):
        await bruna.says(word)
    assert [update["message"]["text"] for update in await desk.result("getUpdates", offset=-1)] == ["three"]
    assert len(await desk.result("getUpdates")) == 1


async def test_long_poll_ends_with_the_first_update(desk: Desk) -> None:
    bruna = await desk.people.person("Bruna")
    poll = asyncio.create_task(desk.result("getUpdates", timeout=30))
    await bruna.says("hello")
    assert [update["message"]["text"] for update in await poll] == ["hello"]


async def test_older_poller_is_thrown_out(desk: Desk) -> None:
    bruna = await desk.people.person("Bruna")
    polls = [asyncio.create_task(desk.call("getUpdates", timeout=30)) for _ in range(2)]
    done, left = await asyncio.wait(polls, return_when=asyncio.FIRST_COMPLETED)
    assert done.pop().result()["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    await bruna.says("hello")
    assert len((await left.pop())["result"]) == 1


async def test_allowed_updates_are_remembered(desk: Desk) -> None:
    bruna = await desk.people.person("Bruna")
    await desk.result("getUpdates", allowed_updates=["callback_query", "nonsense"])
    await bruna.says("unheard")
    assert await desk.result("getUpdates") == []
    await desk.result("getUpdates", allowed_updates=[])
    await bruna.says("heard")
    assert len(await desk.result("getUpdates")) == 1


async def test_updates_expire_by_kind(desk: Desk) -> None:
    bruna = await desk.customer()
    sent = await desk.result(
        "sendMessage",
        chat_id=bruna.id,
        text="?",
        reply_markup={"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]},
    )
    await desk.people.post("tap", **{"from": bruna.id}, message_id=sent["message_id"], data="y")
    await bruna.says("still here")
    await desk.people.clock_moves(seconds=151)
    assert [next(iter(update.keys() - {"update_id"})) for update in await desk.updates()] == ["message"]


async def test_injected_update_may_repeat_a_number(desk: Desk) -> None:
    await desk.people.delivers({"update_id": 7, "message": {}}, {"update_id": 7, "message": {}}, {"bad": 1})
    first = await desk.result("getUpdates")
    assert [update["update_id"] for update in first[:2]] == [7, 7]
    assert await desk.result("getUpdates", offset=first[2]["update_id"] + 1) == []


async def test_rate_limit_answers_with_retry_after(desk: Desk) -> None:
    bruna = await desk.customer()
    await desk.people.post("limits", per_second=0, per_chat_per_second=1)
    await desk.result("sendMessage", chat_id=bruna.id, text="one")
    answer = await desk.call("sendMessage", chat_id=bruna.id, text="two")
    assert answer["error_code"] == 429
    assert answer["parameters"]["retry_after"] == 1
