"""The bot as its user starts it: a process of its own, whose output can be read."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent
PATIENCE_SECONDS = 180.0
"""How long a failing wait takes, even on a machine that is busy; one that succeeds ends at once."""
KEPT = ("PATH", "HOME", "LANG", "TMPDIR")
READY = "is at work"


class Process:
    """`lines` is what it has printed so far, on either stream."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.lines: list[str] = []

    async def prints(self, part: str) -> str:
        """Waits for a line that holds `part`."""
        assert self.process.stdout is not None
        while line := (await asyncio.wait_for(self.process.stdout.readline(), PATIENCE_SECONDS)).decode():
            self.lines.append(line.rstrip())
            if part in line:
                return line
        raise AssertionError(f"it ended without {part!r}:\n" + "\n".join(self.lines))

    async def ends(self) -> int:
        """Waits for the end; the exit code."""
        output, _ = await asyncio.wait_for(self.process.communicate(), PATIENCE_SECONDS)
        self.lines += output.decode().splitlines()
        assert self.process.returncode is not None
        return self.process.returncode


@asynccontextmanager
async def bot_process(*arguments: str, folder: Path, **settings: str) -> AsyncIterator[Process]:
    """`python bot.py` with exactly these settings, in a folder of its own; killed at the end."""
    inherited = {name: os.environ[name] for name in KEPT if name in os.environ}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(ROOT / "bot.py"),
        *arguments,
        cwd=folder,
        env={**inherited, **settings},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield Process(process)
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()
