"""The control interface: what people, clocks and accidents do, over HTTP for the page and the tests."""

from urllib.parse import urlsplit

import orjson
from aiohttp import web

from sandbox.cloud import Cloud
from sandbox.control import links, looking, machinery, paying, people, sites, talking
from sandbox.control.asking import ROUTES, Ask, Asked, Refusal
from sandbox.errors import Failure
from sandbox.state import Keeper

__all__ = ["control_routes", "links", "looking", "machinery", "paying", "people", "sites", "talking"]


def control_routes(app: web.Application, cloud: Cloud, keeper: Keeper) -> None:
    for verb, path, function in ROUTES:
        app.router.add_route(verb, f"/control/{path}", endpoint(cloud, keeper, function))
    app.router.add_get("/control/files/{file_id}", looking.Contents(cloud).handle)


def endpoint(cloud: Cloud, keeper: Keeper, function: Asked) -> looking.Handler:
    """Reads the question, answers in JSON, keeps what changed; a refusal is 400 with a sentence."""

    async def handle(request: web.Request) -> web.Response:
        status = 200
        try:
            answer = await function(await read(cloud, request))
        except (Refusal, Failure) as refusal:
            status, answer = 400, {"error": str(refusal)}
        if request.method != "GET":
            keeper.save()
        return web.Response(status=status, body=orjson.dumps(answer), content_type="application/json")

    return handle


async def read(cloud: Cloud, request: web.Request) -> Ask:
    origin = request.headers.get("Origin", "")
    if origin and urlsplit(origin).netloc != request.host:
        raise Refusal("Other web sites may not control the sandbox.")
    given = {**request.query, **request.match_info}
    if request.can_read_body:
        try:
            body = orjson.loads(await request.read() or b"{}")
        except orjson.JSONDecodeError as error:
            raise Refusal(f"The body is no JSON: {error}.") from error
        if not isinstance(body, dict):
            raise Refusal("The body must be a JSON object.")
        given |= body
    return Ask(cloud, given)
