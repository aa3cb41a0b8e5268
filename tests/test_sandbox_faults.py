"""The sandbox: accidents on demand, and a world that survives a restart."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from tests.cast import Telegram
from tests.emulated import Desk, emulated


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with emulated() as desk:
        yield desk


@pytest.mark.parametrize(("kind", "arrived"), [("drop_before", 0), ("drop_after", 1), ("truncate", 1)])
async def test_lost_answer_may_have_taken_effect(desk: Desk, kind: str, arrived: int) -> None:
    bruna = await desk.customer()
    await desk.people.fault(kind, method="sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await desk.call("sendMessage", chat_id=bruna.id, text="lost?")
    assert [message.text for message in await bruna.chat()][1:] == ["lost?"] * arrived


async def test_status_comes_with_its_words(desk: Desk) -> None:
    bruna = await desk.customer()
    await desk.people.fault("status", method="sendMessage", status=429, retry_after=7)
    answer = await desk.call("sendMessage", chat_id=bruna.id, text="x")
    assert (answer["error_code"], answer["parameters"]) == (429, {"retry_after": 7})
    assert (await desk.call("sendMessage", chat_id=bruna.id, text="y"))["ok"]


async def test_fault_hits_its_chat_alone(desk: Desk) -> None:
    bruna, ada = await desk.customer(), await desk.customer("Ada")
    await desk.people.fault("status", chat_id=ada.id, status=500)
    assert (await desk.call("sendMessage", chat_id=bruna.id, text="x"))["ok"]
    assert (await desk.call("sendMessage", chat_id=ada.id, text="x"))["error_code"] == 500


async def test_gateway_answers_in_html(desk: Desk) -> None:
    await desk.people.fault("html", method="getMe")
    async with aiohttp.ClientSession() as http, http.get(desk.address("getMe")) as answer:
        assert (answer.status, answer.content_type) == (502, "text/html")


async def test_hanging_call_can_have_taken_effect(desk: Desk) -> None:
    bruna = await desk.customer()
    await desk.people.fault("hang", method="sendMessage", accepted=True)
    sending = asyncio.create_task(desk.call("sendMessage", chat_id=bruna.id, text="arrived"))
    await bruna.sees("arrived")
    assert not sending.done()
    sending.cancel()


async def test_calls_are_on_record(desk: Desk) -> None:
    bruna = await desk.customer()
    await desk.result("sendMessage", chat_id=bruna.id, text="x", reply_markup={"inline_keyboard": []})
    (call,) = await desk.people.calls("sendMessage")
    assert (call["params"]["text"], call["status"], call["answer"]["ok"]) == ("x", 200, True)


async def test_other_sites_control_nothing(desk: Desk) -> None:
    headers = {"Origin": "https://example.com"}
    url = f"{desk.sandbox.url}/control/clock"
    async with aiohttp.ClientSession() as http, http.post(url, headers=headers, json={}) as answer:
        assert answer.status == 400


async def test_page_is_served_fresh(desk: Desk) -> None:
    async with aiohttp.ClientSession() as http:
        async with http.get(desk.sandbox.url) as page:
            assert (page.content_type, page.headers["Cache-Control"]) == ("text/html", "no-store")
        async with http.get(f"{desk.sandbox.url}/page/..%2Fapi.py") as outside:
            assert outside.status == 404


async def test_world_survives_a_restart(tmp_path: Path) -> None:
    state = tmp_path / "sandbox.state"
    async with emulated(state=state) as desk:
        bruna = await desk.people.person("Bruna", stars=77)
        await bruna.says("/start")
        await desk.people.clock_moves(hours=3)
    async with emulated(state=state) as desk:
        assert [update["message"]["text"] for update in await desk.updates()] == ["/start"]
        world = await desk.people.world()
        assert (world["people"][0]["stars"], world["clock"]["offset_seconds"]) == (77, 10800.0)


async def start_process(state: Path) -> tuple[asyncio.subprocess.Process, str]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--port", "0", "--state", str(state), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode()
    return process, line.split()[1].rstrip("/")


async def test_killed_sandbox_forgets_nothing(tmp_path: Path) -> None:
    process, url = await start_process(tmp_path / "state")
    async with Telegram(url) as people:
        names = [person["first_name"] for person in (await people.world())["people"]]
        await people.post("say", **{"from": 1001}, text="remember me")
    os.kill(process.pid, signal.SIGKILL)
    await process.wait()
    process, url = await start_process(tmp_path / "state")
    async with Telegram(url) as people:
        assert [message.text for message in await people.messages(1001, 1001)] == ["remember me"]
    process.terminate()
    assert (await process.wait(), names[0]) == (0, "Olga")
