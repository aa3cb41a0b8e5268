"""What a call of the Bot API carries: PTB's parameters, or plain ones, which leave when they may."""

import io
from collections.abc import Awaitable, Callable, Mapping

import aiohttp
import orjson
from aiohttp.abc import AbstractStreamWriter
from telegram.request import RequestData
from yarl import URL

FORM = "application/x-www-form-urlencoded"
Departs = Callable[[], Awaitable[None]]
"""Returns when a message may leave."""
Body = aiohttp.BytesPayload | aiohttp.FormData | bytes | None


class Plain:
    """Parameters that are words, numbers and truth values only. It stands for PTB's RequestData, which looks
    for files and objects in them and takes as long as all the rest of a small call."""

    contains_files = False

    def __init__(self, params: Mapping[str, str | int], departs: Departs | None = None) -> None:
        self.departs = departs
        self.json_parameters = {
            name: value if isinstance(value, str) else orjson.dumps(value).decode()
            for name, value in params.items()
        }


class _Held(aiohttp.BytesPayload):
    """A body that leaves when it may. The headers wait for it: aiohttp writes both at once."""

    def __init__(self, body: bytes, departs: Departs) -> None:
        super().__init__(body)
        self._departs = departs

    async def write_with_length(self, writer: AbstractStreamWriter, content_length: int | None) -> None:
        await self._departs()
        await super().write_with_length(writer, content_length)


def body_of(request_data: RequestData | Plain | None) -> tuple[Body, dict[str, str]]:
    """Form-encoded as PTB does it; multipart as soon as there is a file."""
    if request_data is None:
        return None, {}
    if not request_data.contains_files:
        query = URL.build(query=request_data.json_parameters)  # in C, unlike urlencode
        body = query.raw_query_string.encode()
        if not body:
            return None, {}
        departs = request_data.departs if isinstance(request_data, Plain) else None
        return _Held(body, departs) if departs else body, {"Content-Type": FORM}
    assert isinstance(request_data, RequestData)
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime_type) in request_data.multipart_data.items():
        data = content if isinstance(content, bytes) else content.read()
        # In a file object it is written piece by piece: a large one in bytes would hold up the loop.
        form.add_field(name, io.BytesIO(data), filename=filename, content_type=mime_type)
    return form, {}
