"""The whole bot at work in a test's own process, beside its owner."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from handlers.running import Running
from sandbox import Sandbox
from settings import Settings
from storage import Storage
from storage.verify import verify
from tests.cast import Person
from tests.postgres import free_port
from tests.ticking import ticking


@asynccontextmanager
async def at_work(
    storage: Storage, sandbox: Sandbox, owner: Person, **more_settings: Any
) -> AsyncIterator[Running]:
    """For a while: at the end nothing crashed, and the books are right."""
    settings = Settings(
        _env_file=None,
        bot_token=sandbox.token,
        telegram_api_url=sandbox.url,
        owner_ids=(owner.id,),
        **{"http_port": 0, **more_settings},
    )
    async with ticking(settings, storage, sandbox) as bot:
        await owner.says("/start")
        await owner.sees(owner.name)
        yield bot
    assert list(bot.crashes) == []
    with storage.reading() as tx:
        assert verify(tx, sandbox.clock.now()) == []


def public_address() -> dict[str, Any]:
    """Settings of a bot with a public address, which is this machine's own."""
    port = free_port()
    return {"http_port": port, "public_url": f"http://127.0.0.1:{port}"}
