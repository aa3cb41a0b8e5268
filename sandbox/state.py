"""Keeps the world in a file, whole, by atomic replacement: kill -9 loses nothing that was answered."""

import pickle
from pathlib import Path

from sandbox.world import World

FORMAT = 2


class StateUnreadable(Exception):
    """The state file was written by another version of the sandbox; delete it to start afresh."""


class Keeper:
    """Writes the world after each change; does nothing without a path."""

    def __init__(self, world: World, path: Path | None) -> None:
        self._world = world
        self._path = path

    def save(self) -> None:
        if self._path is None:
            return
        waiting = self._path.with_name(self._path.name + ".new")
        waiting.write_bytes(pickle.dumps((FORMAT, self._world)))
        waiting.replace(self._path)


def load(path: Path | None) -> World | None:
    """The world of an earlier run, or None. Never load a stranger's file: pickle runs what is in it."""
    if path is None or not path.exists():
        return None
    try:
        written, world = pickle.loads(path.read_bytes())
    except (pickle.UnpicklingError, AttributeError, EOFError, ImportError, TypeError, ValueError) as error:
        raise StateUnreadable(f"{path}: {error}") from error
    if written != FORMAT or not isinstance(world, World):
        raise StateUnreadable(str(path))
    return world
