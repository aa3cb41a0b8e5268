"""A notice with a picture and a button: each customer’s click counts once, and a server hears of its own."""

import json
import time
from collections.abc import AsyncIterator
from dataclasses import replace

import aiohttp
import pytest
from sqlmodel import select

from handlers.running import Running
from rules.template import Draft
from sandbox import Sandbox
from storage import Storage, callbacks, consents, notice_reports
from storage.businesses import Business
from storage.callbacks import CallbackEvent
from storage.consents import Choice
from storage.notices import Wanted
from tests.at_work import at_work, public_address
from tests.calling import a_key, an_airline
from tests.cast import Message, Person, Telegram
from tests.conftest import BEGINNING
from tests.customers import follows as follows_by_link
from tests.customers import opens_bakery, sends_to
from tests.drawing import drawing
from tests.senders import BREAD, SHOWN, approved, sends
from tests.shop import one_engine
from tests.test_clicks import BROWSER, TELEGRAMS_LOOK, follows
from tests.ticking import now_of

pytestmark = one_engine
HOOK = "https://airline.example/hook"
BOARDING = Draft(
    "Boarding",
    "utility",
    "Flight {reference} boards now.",
    button_label="Your seat",
    button_url="https://rossi.example/seat/{reference}",
    picture_hash="0" * 64,
    samples={"reference": "FR204"},
)


@pytest.fixture
async def bot(storage: Storage, sandbox: Sandbox, olga: Person) -> AsyncIterator[Running]:
    """The bot with a public address, which is this machine's own. It begins at noon: at night, when this was
    run, offers and service messages would wait."""
    sandbox.clock.set_offset(BEGINNING.timestamp() - time.time())
    async with at_work(storage, sandbox, olga, **public_address()) as bot:
        yield bot


async def picture_of(person: Person) -> str:
    """Telegram's id of a picture that it has; a customer, who has started the bot."""
    await person.says("/start")
    await person.sees("Hello")
    await person.sends_photo(drawing(1, kind="JPEG"))
    [sent] = [one for one in await person.chat() if "photo" in one.raw]
    return str(sent.raw["photo"][-1]["file_id"])


def customer(bot: Running, sender: Business, person: Person) -> str:
    with bot.storage.transaction() as tx:
        choice = Choice(offers=True)
        return consents.follow(tx, sender.id or 0, person.id, choice, SHOWN, now_of(bot)).customer_code


async def asks(bot: Running, sender: Business, code: str) -> str:
    """The airline's server sends it; the id of its message."""
    key = a_key(bot.storage, sender, now=now_of(bot))
    wanted = {"template": BOARDING.name, "customer": code, "values": {"reference": "FR204"}}
    async with aiohttp.ClientSession() as http:
        url = f"{bot.application.bot_data.settings.public_url}/v1/messages"
        async with http.post(url, json=wanted, headers={"Authorization": f"Bearer {key}"}) as answer:
            assert answer.status == 202
            return str((await answer.json())["id"])


def owed(bot: Running) -> list[tuple[str, dict[str, object]]]:
    """The callbacks of all, in order."""
    with bot.storage.reading() as tx:
        events = tx.exec(select(CallbackEvent).order_by(CallbackEvent.id)).all()  # type: ignore[arg-type]
    return [(one.kind, json.loads(one.body)["data"]) for one in events]


def button_of(shown: Message) -> str:
    return next(str(key["url"]) for key in shown.keys if "url" in key)


async def test_each_customers_click_counts_once(
    bot: Running, telegram: Telegram, ada: Person, carlo: Person
) -> None:
    picture = await picture_of(ada)
    await carlo.says("/start")
    await carlo.sees("Hello")
    sender = an_airline(bot.storage, now_of(bot))
    codes = {person: customer(bot, sender, person) for person in (ada, carlo)}
    with bot.storage.transaction() as tx:
        callbacks.set_callback(tx, sender.id or 0, HOOK, now_of(bot))
        template = approved(tx, sender, replace(BOARDING, picture=picture), now_of(bot))
        both = [Wanted(codes[carlo], carlo.id, {"reference": "FR204"})]
        sending_id = sends(tx, sender, template, both, now_of(bot)).id
    by_api = await asks(bot, sender, codes[ada])
    seen = {person: await person.sees("Flight FR204 boards now") for person in (ada, carlo)}
    assert all("photo" in one.raw and one.buttons[0] == "Your seat" for one in seen.values())
    for shown in seen.values():
        assert await follows(button_of(shown), "HEAD") == (302, "https://rossi.example/seat/FR204")
        await follows(button_of(shown), headers=TELEGRAMS_LOOK)
    assert [kind for kind, _ in owed(bot)].count("notice.clicked") == 0
    for shown in [*seen.values(), *seen.values()]:
        assert await follows(button_of(shown), headers=BROWSER) == (302, "https://rossi.example/seat/FR204")
    assert (await follows(button_of(seen[ada]).replace("FR204", "FR205")))[0] == 404
    clicked = [says for kind, says in owed(bot) if kind == "notice.clicked"]
    assert clicked == [{"message": by_api, "customer": codes[ada]}]
    with bot.storage.reading() as tx:
        assert notice_reports.report(tx, sending_id).clicked == 1


async def test_a_server_hears_of_each_thing_once(
    bot: Running, olga: Person, bruna: Person, ada: Person
) -> None:
    """And of nobody by their code who was merely among those that a sending went to."""
    await olga.says("/start")
    await olga.sees("Hello")
    bakery = opens_bakery(bot, bruna)
    with bot.storage.transaction() as tx:
        callbacks.set_callback(tx, bakery.id or 0, HOOK, now_of(bot))
    await follows_by_link(ada, bakery, "Offers")
    await ada.looks_away()
    sending_id = sends_to(bot, bakery, ada, BREAD)
    await ada.sees("Fresh bread")
    await olga.sees("has been delivered")
    await ada.taps("Stop")
    code = owed(bot)[0][1]["customer"]
    assert owed(bot) == [
        ("customer.followed", {"customer": code, "reference": ""}),
        ("template.decided", {"template": 1, "name": BREAD.name, "state": "ready"}),
        ("sending.done", {"sending": sending_id, "total": 1, "sent": 1, "why": ""}),
        ("customer.stopped", {"customer": code}),
    ]
