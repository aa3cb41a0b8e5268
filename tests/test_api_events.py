"""The API and the bot together: what is asked for arrives, and the server is told what became of it."""

import json
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from sqlmodel import select

from handlers.api.events import EVENTS
from handlers.notices.letter import signed
from handlers.running import Running
from rules.callbacks import signature
from rules.quality import REASONS
from rules.staging import WAIT
from rules.template import Draft
from sandbox import Sandbox
from storage import businesses, callbacks, quality
from storage.businesses import Business
from storage.notice_rows import Notice
from storage.sending_rows import Sending
from tests.calling import Answer, Line, a_key, an_airline, reached
from tests.cast import Person, Telegram
from tests.customers import follow_of, follows
from tests.delivering import crowd, follow_all, until
from tests.loopback import site
from tests.senders import approved
from tests.shop import one_engine
from tests.sponsoring import until as happens
from tests.ticking import now_of

pytestmark = one_engine
HOOK = "airline.example/hook"
MENU = Draft("Menu", "utility", "Order {reference}: choose.", "Choose", "https://airline.example/menu")
NOBODY = "ZZZZ-2222"


class Server:
    """The airline's own: it believes a call only if its signature is right."""

    def __init__(self, secret: str) -> None:
        self.secret, self.told = secret, list[dict[str, Any]]()

    async def hear(self, request: web.Request) -> web.StreamResponse:
        shown, body = request.headers["Fairshare-Signature"], await request.text()
        assert shown == signature(self.secret, int(shown[2:].partition(",")[0]), body)
        self.told.append(json.loads(body))
        return web.Response(status=204)

    def heard(self, kind: str) -> list[dict[str, Any]]:
        return [one["data"] for one in self.told if one["type"] == kind]


@pytest.fixture
def airline(bot: Running) -> Business:
    """Olga’s."""
    return an_airline(bot.storage, now_of(bot))


@pytest.fixture
async def server(tmp_path: Path, bot: Running, airline: Business) -> AsyncIterator[Server]:
    with bot.storage.transaction() as tx:
        secret = callbacks.set_callback(tx, airline.id or 0, f"https://{HOOK}", now_of(bot))
    async with site(tmp_path, ["airline.example"]) as there:
        bot.application.bot_data.outside = there.outside()
        server = Server(secret)
        there.pages[HOOK] = server.hear
        yield server
    for one in server.told:
        assert set(one["data"]) == set(EVENTS[one["type"]].data), one


@pytest.fixture
async def line(bot: Running, airline: Business) -> AsyncIterator[Line]:
    line = Line(bot.storage, lambda: now_of(bot), a_key(bot.storage, airline, now=now_of(bot)))
    async with reached(line):
        yield line


async def test_a_message_by_the_api_arrives_and_is_told(
    bot: Running, telegram: Telegram, ada: Person, airline: Business, server: Server, line: Line
) -> None:
    await follows(ada, airline)
    await happens(telegram, lambda: bool(server.heard("customer.followed")))
    [followed] = server.heard("customer.followed")
    assert followed["customer"] == follow_of(bot, airline, ada).customer_code
    answers = [await line.sends(customer=followed["customer"], idempotency_key="login-1") for _ in range(2)]
    assert (answers[0].status, answers[0].body) == (202, answers[1].body)
    await ada.sees("491733")
    await happens(telegram, lambda: bool(server.heard("notice.sent")))
    told = {"message": answers[0].body["id"], "customer": followed["customer"], "state": "sent"}
    assert server.heard("notice.sent") == [told]
    read = await line.call("GET", f"/messages/{told['message']}")
    assert (read.status, read.body["state"], read.body["customer"]) == (200, "sent", told["customer"])
    again = await line.sends(customer=followed["customer"], idempotency_key="login-1")
    assert (again.body, "Idempotent-Replayed" in again.headers) == (answers[0].body, True)
    assert sum("491733" in one.text for one in await ada.chat()) == 1
    assert Counter(one["type"] for one in server.told) == {"customer.followed": 1, "notice.sent": 1}


def segment(line: Line, template: str = "Bread", key: str = "bread-1", **more: Any) -> Any:
    wanted = {"template": template, **more}
    return line.call("POST", "/audience/messages", wanted, idempotency_key=key)


async def test_an_audience_is_written_to_step_by_step(
    bot: Running, telegram: Telegram, sandbox: Sandbox, airline: Business, server: Server, line: Line
) -> None:
    people = crowd(sandbox, 80)
    with bot.storage.transaction() as tx:
        follow_all(tx, airline, people[:19], now_of(bot))
    few = await segment(line, key="few")
    assert (few.status, few.body["errors"][0]["code"]) == (422, "too-few")
    with bot.storage.transaction() as tx:
        follow_all(tx, airline, people[19:], now_of(bot))
    made: Answer = await segment(line)
    assert (made.status, made.body["customers"]) == (202, 80)
    await until(bot.storage, sent=50, staged=30)
    assert (await segment(line)).body == made.body
    address = f"/audience/messages/{made.body['id']}"
    assert (await line.call("GET", address)).body["state"] == "queued"
    await telegram.clock_moves(minutes=WAIT.seconds / 60 + 1)
    await happens(telegram, lambda: bool(server.heard("sending.done")))
    read = (await line.call("GET", address)).body
    assert (read["state"], read["total"], read["sent"], read["charged_nanostars"]) == ("sent", 80, 80, 0)
    assert server.heard("sending.done") == [{"sending": made.body["id"], "total": 80, "sent": 80, "why": ""}]
    assert server.heard("notice.sent") == []  # who was in it nobody is told
    with bot.storage.reading() as tx:
        assert len(tx.exec(select(Sending)).all()) == 1


async def test_a_segment_is_refused_what_a_customer_would_be(
    bot: Running, sandbox: Sandbox, airline: Business, line: Line
) -> None:
    with bot.storage.transaction() as tx:
        follow_all(tx, airline, crowd(sandbox, 20), now_of(bot))
    answers = [
        await segment(line, "Login", values={"code": "491733"}),
        await segment(line, "Gate change"),
        await segment(line, "None of mine"),
        await segment(line, languages=["xx"]),
    ]
    codes = [{one["code"] for one in answer.body["errors"]} for answer in answers]
    assert codes == [{"only-to-one"}, {"missing"}, {"unknown"}, {"too-few"}]
    assert (await line.call("GET", "/audience/messages/none-such")).status == 404


async def test_what_customers_do_is_told(
    bot: Running,
    telegram: Telegram,
    olga: Person,
    ada: Person,
    airline: Business,
    server: Server,
    line: Line,
) -> None:
    with bot.storage.transaction() as tx:
        businesses.set_staff_chat(tx, airline.id or 0, olga.id)
        approved(tx, airline, MENU, now_of(bot))
    await follows(ada, airline)
    code = follow_of(bot, airline, ada).customer_code
    made = (await line.sends("Menu", code, values={"reference": "7"})).body["id"]
    notice = await ada.sees("Order 7")
    await ada.says("Two coffees", reply_to=notice)
    await olga.sees("Two coffees")
    for _ in range(2):
        await clicks(bot, line)
    await ada.taps("Stop")
    await happens(telegram, lambda: bool(server.heard("customer.stopped")))
    kinds = ("customer.followed", "answer.received", "notice.clicked", "customer.stopped")
    assert [len(server.heard(kind)) for kind in kinds] == [1, 1, 1, 1]
    assert server.heard("notice.clicked") == [{"message": made, "customer": code}]


async def clicks(bot: Running, line: Line) -> None:
    """As a browser does that follows the button of the only notice."""
    with bot.storage.reading() as tx:
        notice = tx.exec(select(Notice)).one()
    address = f"/n/{notice.id}-{signed(bot.storage, notice.id or 0, '')}"
    async with line.http.get(address, allow_redirects=False, headers={"User-Agent": "Firefox"}) as answer:
        assert (answer.status, answer.headers["Location"]) == (302, MENU.button_url)


FAULTS: dict[str, dict[str, Any]] = {
    "expired": {"kind": "status", "status": 429, "retry_after": 900},
    "unknown": {"kind": "drop_after"},
    "failed": {"kind": "status", "status": 400},
}


@pytest.mark.parametrize("state", [*FAULTS, "stopped"])
async def test_what_does_not_arrive_is_told(
    telegram: Telegram, ada: Person, airline: Business, server: Server, line: Line, bot: Running, state: str
) -> None:
    await follows(ada, airline)
    code = follow_of(bot, airline, ada).customer_code if state in FAULTS else NOBODY
    if state in FAULTS:
        await telegram.fault(**FAULTS[state], method="sendMessage", chat_id=ada.id)
    made = (await line.sends(customer=code)).body["id"]
    if state == "expired":
        await until(bot.storage, queued=1)
        await telegram.clock_moves(minutes=11)
        await until(bot.storage, expired=1)
        await telegram.clock_moves(minutes=2)  # to when it is looked at again
    await happens(telegram, lambda: bool(server.heard(f"notice.{state}")))
    assert server.heard(f"notice.{state}") == [{"message": made, "customer": code, "state": state}]
    assert (await line.call("GET", f"/messages/{made}")).body["state"] == state


async def test_what_becomes_of_the_business_is_told(
    bot: Running, telegram: Telegram, sandbox: Sandbox, airline: Business, server: Server, line: Line
) -> None:
    """A template is decided; customers complain: the sending stops, and the quality is another."""
    people, number = crowd(sandbox, 90), airline.id or 0
    with bot.storage.transaction() as tx:
        codes = follow_all(tx, airline, people, now_of(bot))
        approved(tx, airline, MENU, now_of(bot))
    assert len(codes) == 90
    made = (await segment(line, "Menu", values={"reference": "9"})).body["id"]
    await until(bot.storage, sent=50, staged=40)
    with bot.storage.transaction() as tx:
        for notice in tx.exec(select(Notice).where(Notice.state == "sent").limit(1)).all():
            about = (notice.id or 0, number, notice.template_id)
            assert quality.report(tx, about, notice.person_id or 0, REASONS[0], now_of(bot))
    await telegram.clock_moves(minutes=WAIT.seconds / 60 + 1)
    kinds = ("template.decided", "sending.stopped", "quality.changed")
    await happens(telegram, lambda: all(server.heard(kind) for kind in kinds))
    assert [len(server.heard(kind)) for kind in kinds] == [1, 1, 1]
    assert server.heard("sending.stopped")[0] == {
        "sending": made,
        "total": 90,
        "sent": 50,
        "why": "complaints",
    }
    assert server.heard("quality.changed")[0]["after"] == "red"
