"""A login code is written nowhere: not while it waits, not when it was sent or used, not after a kill -9."""

from pathlib import Path
from typing import Any

import aiohttp
from sqlmodel import select

from sandbox import Sandbox
from storage import Storage, callbacks, consents
from storage.callbacks import CallbackEvent
from storage.consents import Choice
from tests.calling import a_key, an_airline
from tests.cast import Telegram
from tests.conftest import DATA_KEY
from tests.delivering import has_started, is_nowhere, sees_no_more
from tests.postgres import free_port
from tests.process import READY
from tests.senders import SHOWN
from tests.test_kill import stops, the_bot

FIRST, SECOND = "918273", "564738"
HOOK = "https://airline.invalid/hook"
SETTLED = ("sent", "unknown", "failed")


class Server:
    """The airline's own, which calls the API."""

    def __init__(self, storage: Storage, now: Any, person_id: int) -> None:
        sender = an_airline(storage, now)
        self.port, self.key = free_port(), a_key(storage, sender, now=now)
        with storage.transaction() as tx:
            callbacks.set_callback(tx, sender.id or 0, HOOK, now)
            mine = consents.follow(tx, sender.id or 0, person_id, Choice(), SHOWN, now)
            self.customer = mine.customer_code
        self.answers: list[str] = []

    async def call(self, method: str, path: str, **options: Any) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {self.key}"}
        url = f"http://127.0.0.1:{self.port}/v1/messages{path}"
        async with (
            aiohttp.ClientSession() as http,
            http.request(method, url, headers=headers, **options) as answer,
        ):
            self.answers.append(await answer.text())
            assert answer.status in (200, 202), self.answers[-1]
            return dict(await answer.json())

    async def sends(self, code: str) -> str:
        wanted = {"template": "Login", "customer": self.customer, "values": {"code": code}}
        return str((await self.call("POST", "", json=wanted))["id"])

    async def ends(self, message_id: str) -> str:
        while (state := (await self.call("GET", f"/{message_id}"))["state"]) not in SETTLED:
            pass
        return str(state)


async def test_a_code_is_nowhere_to_be_found(
    sqlite_url: str, telegram: Telegram, tmp_path: Path, sandbox: Sandbox
) -> None:
    await telegram.person("Olga")
    anna = await telegram.person("Anna")
    has_started(sandbox, anna.id)
    storage = Storage(sqlite_url, data_key=DATA_KEY)
    server, lines = Server(storage, await telegram.now(), anna.id), list[str]()
    port = str(server.port)
    await telegram.fault("hang", method="sendMessage", chat_id=anna.id, times=-1, accepted=True)
    async with the_bot(telegram, storage, tmp_path, HTTP_PORT=port) as bot:
        await bot.prints(READY)
        first = await server.sends(FIRST)
        await anna.sees(FIRST, within=60)
        bot.process.kill()
        await bot.ends()
    lines += bot.lines
    assert is_nowhere(FIRST, tmp_path)
    await telegram.faults_end()
    async with the_bot(telegram, storage, tmp_path, HTTP_PORT=port) as bot:
        await bot.prints(READY)
        second = await server.sends(SECOND)
        await anna.sees(SECOND, within=60)
        assert [await server.ends(one) for one in (first, second)] == ["unknown", "sent"]
        await server.call("POST", f"/{second}/used")
        bot.process.kill()
        await bot.ends()
    lines += bot.lines
    async with the_bot(telegram, storage, tmp_path, "backup") as copy:
        assert await copy.ends() == 0
    assert Path(copy.lines[0]).is_file()  # noqa: ASYNC240
    lines += copy.lines
    async with the_bot(telegram, storage, tmp_path, HTTP_PORT=port) as bot:
        await bot.prints(READY)
        await sees_no_more(anna, SECOND)
        await stops(bot)
    assert [code for code in (FIRST, SECOND) if not is_nowhere(code, tmp_path)] == []
    with storage.reading() as tx:
        told = tx.exec(select(CallbackEvent.kind)).all()
    assert {"notice.unknown", "notice.sent"} <= set(told)
    said = "\n".join([*lines, *bot.lines, *server.answers])
    assert [word for word in (FIRST, SECOND, server.key) if word in said] == []
    storage.close()
