"""The order of a worker's short life: hear, import, give up every right, work, answer."""

import sys
import warnings
from collections.abc import Callable
from importlib import import_module
from typing import Any

from .limits import deny
from .refused import Made, Refused
from .sniffing import format_of
from .wire import pack, unpack

Blobs = list[bytes]
Work = Callable[[dict[str, Any], Blobs], Made | bytes]

STILLS = ("png", "jpeg", "webp")


def main() -> None:
    warnings.simplefilter("ignore")  # nobody reads them
    header, blobs = unpack(sys.stdin.buffer.read())
    sys.stdout.buffer.write(_answer(header, blobs))
    sys.stdout.buffer.flush()


def _answer(header: dict[str, Any], blobs: Blobs) -> bytes:
    try:
        work = _work(header["what"], blobs)
        deny(header["what"])
        made = work(header, blobs)
    except Refused as refused:
        return pack({"unfit": refused.reason, "values": refused.values}, [])
    except MemoryError:
        return pack({"unfit": "workshop-too-hard", "values": {}, "error": "MemoryError"}, [])
    except Exception as error:  # the edge: a decoder may fail over a hostile file in any way
        return pack({"unfit": "workshop-damaged", "values": {}, "error": type(error).__name__}, [])
    if isinstance(made, bytes):
        return pack({}, [made])
    return pack({"kind": made.kind, "width": made.width, "height": made.height}, [made.content, made.thumb])


def _work(what: str, blobs: Blobs) -> Work:
    """What does it, with all that it imports: later no file can be opened."""
    if what in ("text", "sheet"):
        return _of("lettering" if what == "text" else "sheet", what)
    found = format_of(blobs[0])
    if what == "clip":
        return _of("clip", "clip")
    if found in STILLS:
        return _of("outlined", "outlined") if what == "outline" else _of("still", "fitted")
    if what == "outline":
        raise Refused("workshop-not-still")
    if found in ("tgs", "webm"):
        return _of(found, "checked")
    raise Refused("workshop-animated" if found == "gif" else "workshop-not-webm")


def _of(module: str, name: str) -> Work:
    work: Work = getattr(import_module(f".{module}", __package__), name)
    return work
