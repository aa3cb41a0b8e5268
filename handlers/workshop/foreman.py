"""Who works and who waits: two workers at once, a short queue, and nobody works on when time is up."""

import asyncio
import logging
import sys
from contextlib import suppress
from pathlib import Path
from weakref import WeakKeyDictionary

AT_ONCE = 2
WAITING_MAX = 32
ANSWER_BYTES_MAX = 4 * 2**20
WORKER = Path(__file__).with_name("worker.py")

log = logging.getLogger(__name__)


class Busy(Exception):
    """So many wait already that another one would wait for too long."""


class Foreman:
    """The workers of one event loop."""

    def __init__(self, at_once: int = AT_ONCE, waiting_max: int = WAITING_MAX, worker: Path = WORKER) -> None:
        self._worker = worker
        self._places = asyncio.Semaphore(at_once)
        self._room = at_once + waiting_max

    async def work(self, request: bytes, seconds: float) -> bytes:
        """A new worker's answer; empty if it took too long, too much, or broke. Raises Busy.

        A worker never outlives its request: it is killed when time is up, or the caller is cancelled.
        """
        if self._room <= 0:
            raise Busy
        self._room -= 1
        try:
            async with self._places:
                return await _one_worker(self._worker, request, seconds)
        except OSError as error:  # no memory or no process left: a matter of the machine, not of the file
            log.error("no worker can be started: %s", type(error).__name__)
            raise Busy from None
        finally:
            self._room += 1


_foremen: WeakKeyDictionary[asyncio.AbstractEventLoop, Foreman] = WeakKeyDictionary()


def foreman() -> Foreman:
    """That of the running loop."""
    return _foremen.setdefault(asyncio.get_running_loop(), Foreman())


async def _one_worker(worker: Path, request: bytes, seconds: float) -> bytes:
    process = await _started(worker)
    try:
        async with asyncio.timeout(seconds):
            answer = await _talk(process, request)
            await _buried(process)
            return answer
    except TimeoutError:
        return b""
    finally:
        await _ended(process)


async def _started(worker: Path) -> asyncio.subprocess.Process:
    """It is not cancelled half-way: a process that nobody knows could not be ended."""
    starting = asyncio.create_task(
        asyncio.create_subprocess_exec(
            sys.executable, "-I", str(worker),
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
            env={},  # where the secrets are
            cwd="/",
            start_new_session=True,  # Ctrl-C is for the bot: it ends its workers itself
        )
    )  # fmt: skip
    try:
        return await asyncio.shield(starting)
    except asyncio.CancelledError:
        await _ended(await starting)
        raise


async def _ended(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        with suppress(ProcessLookupError):
            process.kill()
        await _buried(process)


async def _talk(process: asyncio.subprocess.Process, request: bytes) -> bytes:
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(
        ConnectionError, RuntimeError
    ):  # it may be dead (uvloop: RuntimeError) before it has heard all
        process.stdin.write(request)
        await process.stdin.drain()
        process.stdin.close()
    answer = bytearray()
    while piece := await process.stdout.read(2**16):
        answer += piece
        if len(answer) > ANSWER_BYTES_MAX:
            raise TimeoutError  # it would speak for ever
    return bytes(answer)


async def _buried(process: asyncio.subprocess.Process) -> None:
    """What it still had to say is read: else its end would not be noticed."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    while await process.stdout.read(2**16):
        pass
    await process.wait()
