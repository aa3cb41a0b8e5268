"""Arguments of a Bot API request: query string, form, JSON and multipart."""

from typing import Any
from urllib.parse import parse_qsl

import orjson
from aiohttp import web

from sandbox.errors import Failure
from sandbox.files import Upload

Arguments = tuple[dict[str, Any], dict[str, Upload]]


async def read_arguments(request: web.Request) -> Arguments:
    """(arguments, uploaded files); raises Failure for a body that cannot be read."""
    given: dict[str, Any] = dict(request.query) if request.query_string else {}
    uploads: dict[str, Upload] = {}
    if not request.can_read_body:
        return given, uploads
    kind = request.content_type
    if kind == "application/x-www-form-urlencoded":
        given |= dict(parse_qsl((await request.read()).decode(), keep_blank_values=True))
    elif kind == "application/json":
        given |= json_arguments(await request.read())
    elif kind == "multipart/form-data":
        await read_multipart(request, given, uploads)
    return given, uploads


def json_arguments(body: bytes) -> dict[str, Any]:
    try:
        parsed = orjson.loads(body) if body else {}
    except orjson.JSONDecodeError:
        parsed = None
    if not isinstance(parsed, dict):
        raise Failure("can't parse request: expected JSON object")
    return parsed


async def read_multipart(request: web.Request, given: dict[str, Any], uploads: dict[str, Upload]) -> None:
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.file.read())
        elif isinstance(value, str):
            given[name] = value
        else:
            uploads[name] = Upload(name, bytes(value))
