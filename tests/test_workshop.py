"""Files that people send: the workshop refuses the wrong ones, and outlives the wicked ones."""

import asyncio
import os
from pathlib import Path

import pytest
from telegram import Message, Update

from handlers.context import Context
from handlers.files import fetch
from handlers.running import Running
from handlers.workshop import Unfit, examine
from handlers.workshop.foreman import Busy, Foreman, _started, _talk
from handlers.workshop.pieces import SECONDS
from storage import Storage
from tests.cast import Person, Telegram
from tests.desk import Desk, soon
from tests.hostile_files import hostile, image
from tests.shop import one_engine

INSIDE = Path(__file__).parent.parent / "handlers" / "workshop"


async def refusal(content: bytes) -> str:
    try:
        piece = await examine(content)
    except Unfit as unfit:
        return unfit.reason.removeprefix("workshop-")
    return f"taken as {piece.kind}"


async def refusals(files: dict[str, bytes]) -> dict[str, str]:
    """Four come at a time, as from four people."""
    door = asyncio.Semaphore(4)

    async def at_the_door(content: bytes) -> str:
        async with door:
            return await refusal(content)

    return dict(zip(files, await asyncio.gather(*map(at_the_door, files.values())), strict=True))


@one_engine
async def test_hostile_files_are_refused_while_others_are_served(bot: Running, bruna: Person) -> None:
    """A worker has 5 seconds; whatever took longer would be refused as "too-hard", which none of these is."""
    assert SECONDS == 5
    files = hostile()
    async with asyncio.TaskGroup() as group:
        work = group.create_task(refusals({name: content for name, (content, _) in files.items()}))
        while not work.done():
            await bruna.says("/start")
            await bruna.sees("Bruna")
            await bruna.looks_away()
            await asyncio.wait({work}, timeout=0.5)
    assert work.result() == {name: reason for name, (_, reason) in files.items()}


@one_engine
async def test_a_sent_file_is_fetched_up_to_a_size(telegram: Telegram, storage: Storage) -> None:
    sent, fetched = image("PNG", (60, 40)), asyncio.Queue[bytes | None]()

    async def handle(update: Update, context: Context) -> None:
        message = update.effective_message
        assert isinstance(message, Message)
        assert message.document is not None
        for size_max in (len(sent), len(sent) - 1):
            fetched.put_nowait(await fetch(context, message.document.file_id, size_max))
        fetched.put_nowait(await fetch(context, "no such file", len(sent)))

    ada = await telegram.person("Ada")
    async with Desk(telegram.url, telegram.token, storage, handle):
        await ada.says("/start")
        await ada.sends("document", sent, name="sticker.png")
        assert [await soon(fetched.get()) for _ in range(3)] == [sent, None, None]


def worker(folder: Path, code: str) -> Path:
    """A worker that behaves as it pleases."""
    path = folder / "worker.py"
    path.write_text(code)
    return path


async def test_a_worker_that_never_ends_is_killed(tmp_path: Path) -> None:
    stuck = worker(tmp_path, "import time; time.sleep(1000)")
    assert await soon(Foreman(worker=stuck).work(b"", 0.5)) == b""


async def test_a_worker_that_never_stops_talking_is_killed(tmp_path: Path) -> None:
    talking = worker(tmp_path, "while True: print('x' * 10_000)")
    assert await soon(Foreman(worker=talking).work(b"", 60)) == b""


async def test_a_worker_that_has_ended_is_heard_all_the_same(tmp_path: Path) -> None:
    """Though nobody can tell it anything any more."""
    ended = await _started(worker(tmp_path, "print('here')"))
    assert ended.stdin is not None
    await soon(ended.stdin.wait_closed())
    assert await soon(_talk(ended, b"a request")) == b"here\n"


async def test_a_worker_dies_with_its_request(tmp_path: Path) -> None:
    """The pipe that it holds open ends when it does."""
    os.mkfifo(pipe := tmp_path / "pipe")
    holding = worker(
        tmp_path,
        f"import time; f = open({str(pipe)!r}, 'w'); print('here', file=f, flush=True); time.sleep(1000)",
    )
    request = asyncio.create_task(Foreman(worker=holding).work(b"", 60))
    with await soon(asyncio.to_thread(pipe.open)) as held:
        assert await soon(asyncio.to_thread(held.readline)) == "here\n"
        request.cancel()
        assert await soon(asyncio.to_thread(held.read)) == ""
    await asyncio.wait({request})


async def test_no_more_wait_than_there_is_room_for(tmp_path: Path) -> None:
    foreman = Foreman(at_once=1, waiting_max=1, worker=worker(tmp_path, "import time; time.sleep(1000)"))
    waiting = [asyncio.create_task(foreman.work(b"", 60)) for _ in range(2)]
    await asyncio.sleep(0)
    with pytest.raises(Busy):
        await foreman.work(b"", 60)
    for request in waiting:
        request.cancel()
    await asyncio.wait(waiting)


DENIED = """
import os, sys
sys.path.insert(0, FOLDER)
from inside.limits import deny
deny("examine")
def tries(what):
    try:
        what()
    except (OSError, MemoryError) as error:
        return type(error).__name__
print("PATH" in os.environ, tries(lambda: open("/dev/null")), tries(lambda: bytearray(2**31)))
"""


async def test_a_worker_has_no_secrets_files_or_memory(tmp_path: Path) -> None:
    foreman = Foreman(worker=worker(tmp_path, DENIED.replace("FOLDER", repr(str(INSIDE)))))
    assert await soon(foreman.work(b"", 60)) == b"False OSError MemoryError\n"
