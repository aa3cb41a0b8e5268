"""Where each address leads: the Bot API, files, the control interface, the page."""

from pathlib import Path

from aiohttp import web

from sandbox.api import BotApi, find_bot
from sandbox.cloud import Cloud
from sandbox.control import control_routes
from sandbox.errors import Failure
from sandbox.files import DOWNLOAD_BYTES_MAX, UPLOAD_BYTES_MAX
from sandbox.state import Keeper

PAGE = Path(__file__).with_name("page")
NO_CACHE = {"Cache-Control": "no-store"}


def application(cloud: Cloud, keeper: Keeper, api: BotApi) -> web.Application:
    app = web.Application(client_max_size=UPLOAD_BYTES_MAX + 2**20)
    app.router.add_route("*", "/bot{token}/{method}", api.handle)
    app.router.add_route("*", "/bot{token}/test/{method}", api.handle)
    app.router.add_get("/file/bot{token}/{path:.+}", Download(cloud).handle)
    control_routes(app, cloud, keeper)
    app.router.add_get("/", page)
    app.router.add_get("/page/{name:.+}", page)
    app.router.add_route("*", "/{rest:.*}", nothing_here)
    return app


class Download:
    """Files of the bot, by the path that getFile gave."""

    def __init__(self, cloud: Cloud) -> None:
        self._cloud = cloud

    async def handle(self, request: web.Request) -> web.Response:
        try:
            find_bot(self._cloud, request.match_info["token"])
        except Failure as failure:
            return web.json_response(failure.envelope(), status=failure.code)
        content = self._cloud.files.content_at(request.match_info["path"])
        if content is None or len(content) > DOWNLOAD_BYTES_MAX:
            return await nothing_here(request)
        return web.Response(body=content, content_type="application/octet-stream")


async def page(request: web.Request) -> web.StreamResponse:
    path = (PAGE / request.match_info.get("name", "index.html")).resolve()
    if not path.is_relative_to(PAGE) or not path.is_file():
        return await nothing_here(request)
    return web.FileResponse(path, headers=NO_CACHE)


async def nothing_here(request: web.Request) -> web.Response:
    answer = {"ok": False, "error_code": 404, "description": "Not Found"}
    return web.json_response(answer, status=404)
