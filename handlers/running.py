"""The bot at work: everything is started in order, and stopped in reverse."""

import asyncio
import logging
import secrets
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from telegram.ext import Application, ExtBot, JobQueue

from handlers import menu
from handlers.alarms import siren
from handlers.application import build, connect, paced
from handlers.clock import catch_up, start_clock
from handlers.commands import FREE, PREMIUM
from handlers.context import App
from handlers.health import Health
from handlers.intake import Intake, Poller, Webhook
from handlers.lanes import Lanes
from handlers.limiter import Limiter
from handlers.outside import Outside
from handlers.owed import OwedSender
from handlers.patience import Patience
from handlers.transport import AiohttpRequest
from settings import Settings
from storage import Storage, blocks, people, promises, star_book

DRAIN_SECONDS = 10.0
WATCH_SECONDS = 15.0
WEBHOOK_GRACE = timedelta(minutes=1)

log = logging.getLogger("fairshare")

Clock = Callable[[], datetime]


class BrokenPromise(Exception):
    """A command that people had for free may not become premium."""


@dataclass(frozen=True)
class Running:
    """The bot at work. `crashes` holds what failed in handlers and ticks, newest last."""

    application: Application[Any, Any, Any, Any, Any, Any]
    storage: Storage
    crashes: deque[BaseException]
    intake: asyncio.Task[None]
    """Ends only by failing: with AnotherInstance."""


def wall_clock() -> datetime:
    return datetime.now(UTC)


@asynccontextmanager
async def running(
    settings: Settings,
    storage: Storage,
    now: Clock = wall_clock,
    pace: float = 1.0,
    outside: Outside | None = None,
) -> AsyncIterator[Running]:
    """Starts everything in order, and stops it in reverse: what is in hand is finished first.

    `pace` multiplies every interval that the bot waits by itself: of the clock's ticks, between messages.
    `outside` is another way to the servers that businesses name: the sandbox's.
    """
    app = App(storage, settings, now, outside=outside or Outside())
    prepare(app)
    requests = AiohttpRequest(), AiohttpRequest(connections=2)
    application = build(settings, app, requests, Limiter(**paced(pace)))
    sound = siren(storage, now)
    lanes = Lanes(application, storage, now, alarm=sound)
    owed = OwedSender(
        application.bot,
        storage,
        now,
        unreachable=partial(note_lost, storage, now),
        tick_seconds=pace,
        provider_token=lambda: app.settings.payment_provider_token,
    )
    app.wake = owed.wake
    async with AsyncExitStack() as stack:
        for request in requests:
            stack.push_async_callback(request.shutdown)
        await connect(application)
        stack.push_async_callback(application.shutdown)
        await menu.publish(application.bot, storage)
        await stack.enter_async_context(background(owed.run()))
        stack.push_async_callback(owed.drain, DRAIN_SECONDS / 2)
        stack.push_async_callback(lanes.drain, DRAIN_SECONDS)
        await application.start()
        stack.push_async_callback(application.stop)
        assert application.job_queue is not None
        start_clock(application.job_queue, lanes.crashes.append, pace)
        await stack.enter_async_context(background(watch(application.job_queue)))
        task = await stack.enter_async_context(
            receiving(settings, app, application.bot, lanes, Patience(sound))
        )
        log.info(f"@{application.bot.username} is at work.")
        yield Running(application, storage, lanes.crashes, task)


def prepare(app: App, free: tuple[str, ...] = FREE, premium: tuple[str, ...] = PREMIUM) -> None:
    """The tables, the owners, and the promise that free stays free."""
    app.storage.migrate()
    with app.storage.transaction() as tx:
        if broken := promises.broken_promises(tx, premium):
            names = ", ".join(f"/{name}" for name in broken)
            raise BrokenPromise(f"{names} was served free and must stay free: take it out of premium.")
        promises.promise_free(tx, free, app.now())
        star_book.begin(tx, app.now())
        people.name_owners(tx, app.settings.owner_ids)
        app.owners = set(people.owners(tx))
        if not app.owners:
            app.claim_code = secrets.token_hex(4)
            log.warning(f"This bot has no owner yet. Send it: /claim {app.claim_code}")


@asynccontextmanager
async def receiving(
    settings: Settings, app: App, bot: ExtBot[Any], lanes: Lanes, patience: Patience
) -> AsyncIterator[asyncio.Task[None]]:
    """The intake and the web server. Yields the task that receives."""
    intake = Intake(app.storage, lanes, app.now)
    app.told_until = told_by_webhook(app.now) if settings.by_webhook else intake.told_until
    poller = None if settings.by_webhook else Poller(bot, intake, lanes, patience)
    async with AsyncExitStack() as stack:
        if settings.http_port:
            # A third of a second, only when it is wanted.
            from handlers.api.office import Office
            from handlers.clicking import ClickCounter
            from handlers.web import WebServer, create_app

            health = Health(
                app.storage, app.now, polled_seconds=poller.seconds_since_good_poll if poller else None
            )
            web_app = create_app(
                health,
                intake=None if poller else intake,
                secret=settings.webhook_secret,
                clicks=ClickCounter(app.storage, app.now) if settings.public_url else None,
                office=Office(app.storage, app.now, lanes.crashes.append, settings.public_url),
            )
            server = WebServer(web_app, settings.http_host, settings.http_port)
            await server.start()
            stack.push_async_callback(server.stop)
        if poller:
            task = await stack.enter_async_context(background(poller.run()))
        else:
            hook = Webhook(
                bot, intake, patience, public_url=settings.public_url, secret=settings.webhook_secret
            )
            await hook.start()
            task = await stack.enter_async_context(background(asyncio.Event().wait()))
        yield task


def told_by_webhook(now: Clock) -> Callable[[], datetime | None]:
    """A webhook does not tell when nothing is left: after a minute Telegram has brought what it had."""
    begun = now()
    return lambda: now() if now() - begun > WEBHOOK_GRACE else None


@asynccontextmanager
async def background(work: Coroutine[Any, Any, Any]) -> AsyncIterator[asyncio.Task[None]]:
    """A task that is cancelled, and waited for, at the end of the block."""
    task = asyncio.create_task(work)
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.wait({task})


async def watch(queue: JobQueue[Any]) -> None:
    """Sees to it that the clock ticks on when the wall clock is set back."""
    while True:
        await asyncio.sleep(WATCH_SECONDS)
        catch_up(queue)


def note_lost(storage: Storage, now: Clock, chat_id: int) -> None:
    """Somebody who is owed a message cannot be reached any more; what businesses send them stops too."""
    with storage.transaction() as tx:
        blocks.blocked(tx, [chat_id], now())
