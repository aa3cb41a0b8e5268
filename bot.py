"""Fairshare: the entry, and the only file that knows everything.

`bot.py` runs the bot; `bot.py doctor`, `verify` and `backup` look after it.
"""

import gc

if __name__ == "__main__":
    gc.disable()  # modules are no garbage: to look for some among them takes a tenth of the start

import argparse
import asyncio
import signal
import socket
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import astuple
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import uvloop

from handlers.doctor import examine
from handlers.logs import configure
from handlers.outside import Outside
from handlers.patience import AnotherInstance
from handlers.play_web import PlayWeb
from handlers.running import BrokenPromise, Clock, running, wall_clock
from settings import TELEGRAM, Settings, WrongSetting, read_settings
from storage import DatabaseUnavailable, Storage, packs, people
from storage.lock import AlreadyRunning, only_one
from storage.verify import verify

if TYPE_CHECKING:
    from sandbox import Sandbox

EXIT_FAILED = 1
EXIT_WRONG_SETTING = 2
EXIT_ANOTHER_INSTANCE = 75
GARBAGE_AT = 10_000
"""So many objects more than before, and it is looked which of them are garbage."""
SANDBOX_PORT = 8081
SANDBOX_TOKEN = "100000001:play-token-of-the-sandbox-it-opens-nothing"
SANDBOX_OWNER_ID = 1001  # Olga, of the sandbox's cast
SANDBOX_FOLDER = Path("data")


def main() -> int:
    """Runs what the command line asks for; every expected failure is one line and an exit code."""
    gc.freeze()
    gc.enable()
    try:
        settings = read_settings()
        configure(settings.log_format)
        return COMMANDS[_arguments().command](settings)
    except WrongSetting as error:
        return _say(f"Wrong setting. {error}", EXIT_WRONG_SETTING)
    except DatabaseUnavailable as error:
        return _say(f"The database cannot be opened: {error}", EXIT_FAILED)
    except (AlreadyRunning, AnotherInstance) as error:
        return _say(f"Another instance is running. {error}", EXIT_ANOTHER_INSTANCE)
    except BrokenPromise as error:
        return _say(str(error), EXIT_FAILED)


def run(settings: Settings) -> int:
    """The bot; without a token, in the sandbox."""
    if not settings.bot_token and settings.telegram_api_url != TELEGRAM:
        raise WrongSetting("BOT_TOKEN: is needed with TELEGRAM_API_URL")
    if not settings.bot_token:
        SANDBOX_FOLDER.mkdir(exist_ok=True)
    uvloop.run(serve(settings, wall_clock) if settings.bot_token else serve_in_sandbox(settings))
    return 0


async def serve(settings: Settings, now: Clock, outside: Outside | None = None) -> None:
    """Runs until SIGTERM or Ctrl-C, then finishes what is in hand."""
    task = asyncio.current_task()
    assert task is not None
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    bot_id = settings.bot_token.split(":")[0]
    with (
        closing(Storage(settings.database_url, data_key=settings.data_key)) as storage,
        only_one(storage, bot_id),
        suppress(asyncio.CancelledError),
    ):
        async with running(settings, storage, now, outside=outside) as bot:
            gc.freeze()  # what stands now stays: the collector need not look at it again and again,
            gc.set_threshold(GARBAGE_AT)  # nor at what is new so often: it holds everybody up
            await bot.intake


async def serve_in_sandbox(settings: Settings) -> None:
    async with sandbox(settings) as (play_settings, now, web):
        await serve(play_settings, now, web)


@asynccontextmanager
async def sandbox(settings: Settings) -> AsyncIterator[tuple[Settings, Clock, Outside]]:
    """An emulated Telegram beside the bot: its settings, its clock that can be moved, its web."""
    async with _play_telegram() as telegram:
        is_default = settings.database_url == Settings.model_fields["database_url"].default
        changes = {
            "bot_token": telegram.token,
            "telegram_api_url": telegram.url,
            "owner_ids": settings.owner_ids or (SANDBOX_OWNER_ID,),
            "database_url": f"sqlite:///{SANDBOX_FOLDER}/sandbox.db" if is_default else settings.database_url,
            "public_url": settings.public_url or f"http://{settings.http_host}:{settings.http_port}",
        }
        play = settings.model_copy(update=changes)
        stock_shop(play, telegram)
        print(
            f"\n  No BOT_TOKEN: this is the sandbox, with play Stars.\n  Open {telegram.url}/\n", flush=True
        )
        yield play, telegram.clock.now, PlayWeb(telegram.sites)


def _play_telegram() -> "Sandbox":
    """The world of last time. One that another version wrote is kept aside, with its database."""
    from sandbox import Sandbox
    from sandbox.state import StateUnreadable

    state = SANDBOX_FOLDER / "sandbox.state"
    make = partial(Sandbox, state=state, port=_page_port(), bot_token=SANDBOX_TOKEN, seed=True)
    try:
        return make()
    except StateUnreadable:
        aside = SANDBOX_FOLDER / f"old-sandbox-{datetime.now(UTC):%Y%m%d-%H%M%S}"
        aside.mkdir()
        for path in SANDBOX_FOLDER.glob("sandbox.*"):
            path.rename(aside / path.name)
        print(f"\n  Another version made the sandbox's world: it is in {aside} now, and a new one begins.")
        return make()


def stock_shop(settings: Settings, telegram: "Sandbox") -> None:
    """A first start of the sandbox finds Aiko's packs on the shelf. They came there as any artist's do."""
    from sandbox.demo import artist_id, draw_packs

    artist, owner, now = artist_id(telegram.cloud), settings.owner_ids[0], telegram.clock.now()
    with closing(Storage(settings.database_url, data_key=settings.data_key)) as storage:
        storage.migrate()
        with storage.transaction() as tx:
            if artist is None or packs.packs_of(tx, artist):
                return
            people.meet(tx, artist, "en", now)
            for pack in draw_packs(telegram.cloud):
                edition = packs.begin_pack(tx, artist, now)
                about = {name: getattr(pack, name) for name in ("title", "topic", "access", "stars")}
                packs.change(tx, edition, **about, wants_public_set=pack.wants_public_set)
                for one in pack.stickers:
                    new = packs.NewSticker("static", *astuple(one))
                    packs.add_sticker(tx, edition, new, now)
                packs.submit(tx, edition, now)
                packs.approve(tx, edition.id or 0, packs.hash_of(tx, edition), owner, now)


def _page_port() -> int:
    """The usual port of the page, so that a bookmark stays good; any free one (0) if that is taken."""
    with suppress(OSError), socket.create_server(("127.0.0.1", SANDBOX_PORT)):
        return SANDBOX_PORT
    return 0


def check_books(settings: Settings) -> int:
    """Every complaint about the books, or the word that they are right."""
    with closing(Storage(settings.database_url, data_key=settings.data_key)) as storage:
        storage.migrate()
        with storage.reading() as tx:
            complaints = verify(tx, wall_clock())
    print("\n".join(complaints) or "The books are right.")
    return EXIT_FAILED if complaints else 0


def backup(settings: Settings) -> int:
    """A copy of a SQLite database while the bot runs, beside the original."""
    with closing(Storage(settings.database_url, data_key=settings.data_key)) as storage:
        if not storage.is_sqlite or not storage.url.database:
            return _say("PostgreSQL has its own: pg_dump --format=custom --file=fairshare.dump", EXIT_FAILED)
        source = Path(storage.url.database)
    copy = source.with_name(f"{source.stem}-{datetime.now(UTC):%Y%m%d-%H%M%S}.db")
    with closing(sqlite3.connect(source)) as original, closing(sqlite3.connect(copy)) as target:
        original.backup(target)
    print(f"{copy}\nKeep data.key (or DATA_KEY) elsewhere: without it personal fields cannot be read.")
    return 0


def doctor(settings: Settings) -> int:
    """What is wrong with this set-up, in plain sentences."""
    complaints = asyncio.run(examine(settings))
    print("\n".join(f"- {complaint}" for complaint in complaints) or "All is well.")
    return EXIT_FAILED if complaints else 0


COMMANDS = {"run": run, "doctor": doctor, "verify": check_books, "backup": backup}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bot.py", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("command", nargs="?", default="run", choices=list(COMMANDS))
    return parser.parse_args()


def _say(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
