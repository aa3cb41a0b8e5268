"""/bot<token>/<method>: finds the method, runs it, answers in Telegram's envelope, goes wrong on demand."""

import asyncio
import json
import re
from typing import Any

import orjson
from aiohttp import web

from sandbox.arguments import read_arguments
from sandbox.call import METHODS, Call, Raw
from sandbox.cloud import Cloud
from sandbox.errors import Failure, parameter_required
from sandbox.faults import HANG_SECONDS, Fault
from sandbox.slim import SLIM_PATH
from sandbox.state import Keeper
from sandbox.world import Bot

SPECIFICATION: dict[str, Any] = json.loads(SLIM_PATH.read_text(encoding="utf-8"))
DOCUMENTED = {name.lower(): name for name in SPECIFICATION["methods"]}
REQUIRED = {
    name.lower(): [field for field, (_, required) in method["parameters"].items() if required]
    for name, method in SPECIFICATION["methods"].items()
}
TOKEN = re.compile(r"[1-9]\d{0,15}:[\w-]{1,80}")
HTML = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


class BotApi:
    """The HTTP side of the Bot API."""

    def __init__(self, cloud: Cloud, keeper: Keeper) -> None:
        self._cloud = cloud
        self._keeper = keeper

    async def handle(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        try:
            bot = find_bot(self._cloud, request.match_info["token"])
            arguments, uploads = await read_arguments(request)
        except Failure as failure:
            return respond(failure.code, orjson.dumps(failure.envelope()))
        call = Call(self._cloud, bot, name, arguments, uploads)
        fault = self._cloud.faults.take(name, str(arguments.get("chat_id", "")))
        if fault is not None:
            return await self._go_wrong(request, call, fault)
        return respond(*await self.answer(call))

    async def answer(self, call: Call, fault: str = "") -> tuple[int, bytes]:
        """Runs the call; (HTTP status, body). What it changed is kept before anybody is told."""
        status, envelope = await perform(call)
        self._record(call, status, envelope, fault)
        if status == 200 and changes_something(call.method):
            self._keeper.save()
        result = envelope.get("result")
        if isinstance(result, Raw):
            return status, b'{"ok":true,"result":' + result + b"}"
        return status, orjson.dumps(envelope)

    def _record(self, call: Call, status: int, envelope: dict[str, Any], fault: str) -> None:
        answer = {"ok": True} if isinstance(envelope.get("result"), Raw) else envelope
        record = {
            "at": self._cloud.clock.timestamp(),
            "bot_id": call.bot.id,
            "method": DOCUMENTED.get(call.method.lower(), call.method),
            "params": call.arguments,
            "files": list(call.uploads),
            "status": status,
            "answer": answer,
        }
        self._cloud.calls.record(record | {"fault": fault} if fault else record)

    async def _go_wrong(self, request: web.Request, call: Call, fault: Fault) -> web.StreamResponse:
        status, body = 0, b""
        if fault.accepted:
            status, body = await self.answer(call, fault.kind)
        elif fault.kind != "slow":
            self._record(call, fault.status if fault.kind == "status" else 0, {}, fault.kind)
        match fault.kind:
            case "drop_before" | "drop_after":
                return hang_up(request)
            case "hang":
                await asyncio.sleep(fault.seconds or HANG_SECONDS)
                return hang_up(request)
            case "status":
                return respond(fault.status, orjson.dumps(fault.envelope()))
            case "html":
                return web.Response(status=502, text=HTML, content_type="text/html")
            case "truncate":
                return await cut_short(request, status, body)
        await asyncio.sleep(fault.seconds)
        return respond(*(status, body) if fault.accepted else await self.answer(call, fault.kind))


async def perform(call: Call) -> tuple[int, dict[str, Any]]:
    try:
        result = await run(call)
    except Failure as failure:
        return failure.code, failure.envelope()
    envelope = {"ok": True, "result": result}
    return 200, envelope | {"description": call.description} if call.description else envelope


async def run(call: Call) -> Any:
    name = call.method.lower()
    if name not in DOCUMENTED:
        raise Failure("Not Found: method not found", 404)
    if name not in METHODS:
        raise Failure(f"Not Implemented: the sandbox does not emulate {DOCUMENTED[name]}", 501)
    call.cloud.limits.check(call.bot.id, name, str(call.arguments.get("chat_id", "")))
    for field in REQUIRED[name]:
        if field not in call.arguments and field not in call.uploads:
            raise parameter_required(field)
    return await METHODS[name](call)


def find_bot(cloud: Cloud, token: str) -> Bot:
    if not TOKEN.fullmatch(token):
        raise Failure("Not Found", 404)
    bot = cloud.world.bot_of_token(token)
    if bot is None:
        raise UNAUTHORIZED
    return bot


class Unauthorized(Failure):
    """A token that nobody has; its description is the bare prefix."""

    @property
    def description(self) -> str:
        return "Unauthorized"


UNAUTHORIZED = Unauthorized("Unauthorized", 401)


def changes_something(method: str) -> bool:
    name = method.lower()
    return name == "getupdates" or not name.startswith("get")


def respond(status: int, body: bytes) -> web.Response:
    headers = {}
    if status == 429:
        seconds = orjson.loads(body).get("parameters", {}).get("retry_after", 1)
        headers["Retry-After"] = str(seconds)
    return web.Response(status=status, body=body, content_type="application/json", headers=headers)


def hang_up(request: web.Request) -> web.Response:
    """Breaks the connection without a word."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def cut_short(request: web.Request, status: int, body: bytes) -> web.StreamResponse:
    """Promises the whole answer and sends half of it."""
    response = web.StreamResponse(status=status, headers={"Content-Type": "application/json"})
    response.content_length = len(body)
    await response.prepare(request)
    await response.write(body[: len(body) // 2])
    if request.transport is not None:
        request.transport.close()
    return response
