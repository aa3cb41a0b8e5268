"""What a worker denies itself before it looks at anything that somebody sent."""

import os
import signal
from contextlib import suppress

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

MEMORY_BYTES_MAX = 2**30
CPU_SECONDS_MAX = {"clip": 12}
WALL_SECONDS_MAX = {"clip": 20}
"""Should the bot be killed, nobody else ends its workers."""
SECONDS_MAX = 6


def deny(what: str) -> None:
    """No more memory, time, processes, files or connections than the task needs.

    Everything must be imported by now. A limit that a system lacks (macOS has no RLIMIT_AS to speak of,
    Windows none at all) is left out: there the bot's own clock still ends a worker.
    """
    with suppress(AttributeError, OSError):
        os.nice(10)
    with suppress(AttributeError):
        signal.alarm(WALL_SECONDS_MAX.get(what, SECONDS_MAX))
    if resource is not None:
        limits = {
            "RLIMIT_AS": MEMORY_BYTES_MAX,
            "RLIMIT_CPU": CPU_SECONDS_MAX.get(what, SECONDS_MAX),
            "RLIMIT_FSIZE": 0,
            "RLIMIT_CORE": 0,
            "RLIMIT_NPROC": 0,
            "RLIMIT_NOFILE": 3,  # stdin, stdout, stderr: nothing more is ever opened
        }
        for name, value in limits.items():
            with suppress(AttributeError, ValueError, OSError):
                resource.setrlimit(getattr(resource, name), (value, value))
