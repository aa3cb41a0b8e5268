"""The first owner of a bot that was started without one."""

from collections.abc import AsyncIterator

import pytest

from handlers.running import Running, running
from sandbox import Sandbox
from settings import Settings
from storage import Storage
from tests.cast import Telegram
from tests.people import Person


@pytest.fixture
async def ownerless(storage: Storage, sandbox: Sandbox) -> AsyncIterator[Running]:
    settings = Settings(_env_file=None, bot_token=sandbox.token, telegram_api_url=sandbox.url, http_port=0)
    async with running(settings, storage, sandbox.clock.now) as bot:
        yield bot
    assert list(bot.crashes) == []


@pytest.fixture
async def olga(telegram: Telegram) -> Person:
    return await telegram.person("Olga")


async def test_the_code_makes_the_first_owner(ownerless: Running, olga: Person) -> None:
    await olga.says(f"/claim {ownerless.application.bot_data.claim_code}")
    await olga.sees("this bot is now yours")
    await olga.says("/help")
    await olga.sees("/stats")


async def test_the_code_works_once(ownerless: Running, telegram: Telegram, olga: Person) -> None:
    code = ownerless.application.bot_data.claim_code
    await olga.says(f"/claim {code}")
    await olga.sees("this bot is now yours")
    eve = await telegram.person("Eve")
    await eve.says(f"/claim {code}")
    await eve.sees("I don’t know that command")


async def test_guessing_ends_after_five_tries(ownerless: Running, olga: Person) -> None:
    code = ownerless.application.bot_data.claim_code
    for guess in range(5):
        await olga.says(f"/claim {guess}")
        await olga.sees("I don’t know that command")
    await olga.says(f"/claim {code}")
    await olga.sees("I don’t know that command")
