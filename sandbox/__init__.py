"""An emulated Telegram: the Bot API over HTTP on loopback, with people, channels, Stars and a movable clock.

async with Sandbox() as telegram:
    telegram.url, telegram.token
"""

import asyncio
import contextlib
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web

import sandbox.methods  # noqa: F401  (registers every method)
from sandbox.api import BotApi
from sandbox.cast import seed as seed_cast
from sandbox.clock import Clock
from sandbox.cloud import Cloud
from sandbox.files import Files
from sandbox.server import application
from sandbox.sites import Sites
from sandbox.state import Keeper, load
from sandbox.subscriptions import renew_due
from sandbox.webhooks import Couriers
from sandbox.world import World

__all__ = ["Sandbox"]

TOKEN = "7000000001:a-token-of-the-sandbox-only"
USERNAME = "fairshare_bot"
TICK_SECONDS = 1.0


class Sandbox:
    """The emulator while it runs; `port` 0 takes a free one, `state` keeps the world in a file."""

    def __init__(
        self,
        state: Path | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        bot_token: str = TOKEN,
        bot_username: str = USERNAME,
        seed: bool = False,
    ) -> None:
        self.token = bot_token
        self._host, self._port = host, port
        known = load(state)
        world = known or World()
        self.cloud = Cloud(world, Files(world, state.with_name(state.name + ".files") if state else None))
        own = world.bot_of_token(bot_token) or self.cloud.add_bot(bot_token, bot_username, "Fairshare")
        world.bots = {own.id: own, **world.bots}  # the first is the one that the page shows
        if seed and known is None:
            seed_cast(self.cloud)
        self._keeper = Keeper(world, state)
        self._api = BotApi(self.cloud, self._keeper)
        self._couriers = Couriers(self.cloud, self._api)
        self._runner: web.AppRunner | None = None
        self._ticking: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        return f"http://{self._host}:{self._port}"

    @property
    def clock(self) -> Clock:
        return self.cloud.clock

    @property
    def sites(self) -> Sites:
        return self.cloud.sites

    async def __aenter__(self) -> Self:
        app = application(self.cloud, self._keeper, self._api)
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self.cloud.address = lambda: self.url
        self._couriers.start()
        self._ticking = asyncio.create_task(self._tick())
        self._keeper.save()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._ticking is not None:
            self._ticking.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._ticking
        await self._couriers.stop()
        if self._runner is not None:
            await self._runner.cleanup()
        self._keeper.save()

    async def _tick(self) -> None:
        """Renews subscriptions that came due while nobody moved the clock."""
        while True:
            await asyncio.sleep(TICK_SECONDS)
            if renew_due(self.cloud):
                self._keeper.save()
