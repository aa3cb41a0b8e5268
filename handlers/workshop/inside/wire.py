"""A message between the bot and a worker: the length of a JSON header, the header, then bytes."""

import json
from collections.abc import Sequence
from typing import Any

LENGTH_BYTES = 4


def pack(header: dict[str, Any], blobs: Sequence[bytes]) -> bytes:
    words = json.dumps({**header, "sizes": [len(blob) for blob in blobs]}).encode()
    return b"".join((len(words).to_bytes(LENGTH_BYTES, "big"), words, *blobs))


def unpack(message: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """Raises ValueError for anything but a whole message."""
    begin = LENGTH_BYTES + int.from_bytes(message[:LENGTH_BYTES], "big")
    header = json.loads(message[LENGTH_BYTES:begin])
    blobs = []
    for size in header["sizes"]:
        blobs.append(message[begin : begin + size])
        begin += size
    if begin != len(message):
        raise ValueError("the message is cut or has something behind it")
    return header, blobs
