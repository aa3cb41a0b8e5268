"""There is no Mini App: whatever somebody says in the name of one opens and grants nothing (T17)."""

import time

import pytest

from handlers.running import Running
from storage import Storage
from tests.books import books
from tests.calling import an_api
from tests.cast import Person, Telegram
from tests.shop import one_engine

pytestmark = one_engine
INIT_DATA = "user=%7B%22id%22%3A1000%7D&auth_date=1795262400&hash=" + "a" * 64


async def test_a_mini_apps_word_grants_nothing(bot: Running, telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/premium")
    await bruna.sees("not a member yet")
    person = {"id": bruna.id, "is_bot": False, "first_name": "Bruna"}
    said = {"data": '{"paid": true, "plan": "year"}', "button_text": "Pay"}
    chat = {"id": bruna.id, "type": "private"}
    message = {"message_id": 9_000, "date": int(time.time()), "chat": chat, "from": person}
    await telegram.delivers({"message": {**message, "web_app_data": said}})
    await bruna.says("/premium")
    await bruna.sees("not a member yet")
    assert books(bot.storage) == ""


@pytest.mark.parametrize("scheme", ["tma", "Bearer"])
async def test_init_data_is_no_key(storage: Storage, scheme: str) -> None:
    async with an_api(storage) as api:
        answer = await api.call("GET", "/quality", authorization=f"{scheme} {INIT_DATA}")
    assert answer.status == 401
