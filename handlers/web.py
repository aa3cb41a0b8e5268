"""The bot's own web server: Telegram's webhook, the API, clicks, health and metrics. Imported only when
wanted."""

import asyncio
import hmac
import logging
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy.exc import SQLAlchemyError

from handlers.api.office import Office
from handlers.api.site import BASE, create_api
from handlers.arrivals import parsed
from handlers.clicking import ClickCounter
from handlers.health import Health, Metrics
from handlers.intake import Intake
from settings import WrongSetting

BODY_MAX_BYTES = 2**20
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
STRANGER_LOG_SECONDS = 60.0
STOP_SECONDS = 5

log = logging.getLogger(__name__)


class PortTaken(WrongSetting):
    """Another program listens on this port."""


def create_app(
    health: Health,
    *,
    intake: Intake | None = None,
    secret: str = "",
    clicks: ClickCounter | None = None,
    office: Office | None = None,
) -> FastAPI:
    """With `intake`, Telegram's updates are received at /telegram; `secret` is then required. With `clicks`,
    the buttons of sponsored posts lead through /c. With `office`, businesses have their API at /v1."""
    app = FastAPI(title="Fairshare", docs_url=None, redoc_url=None, openapi_url=None)
    metrics = Metrics(health)

    @app.get("/healthz")
    async def healthz() -> Response:
        report = health.report()
        return JSONResponse(report.as_json(), status_code=503 if report.complaints else 200)

    @app.get("/metrics")
    async def show_metrics() -> Response:
        return Response(generate_latest(metrics.registry), media_type=CONTENT_TYPE_LATEST)

    if intake is not None:
        assert secret, "a webhook without a secret would believe anybody"
        app.add_api_route("/telegram", _Receiver(intake, secret).receive, methods=["POST"])
    if clicks is not None:
        clicks.serve(app)
    if office is not None:
        app.mount(BASE, create_api(office))
    return app


class _Receiver:
    """Telegram's webhook. 200 is said only once the update is committed: Telegram repeats everything else."""

    def __init__(self, intake: Intake, secret: str) -> None:
        self._intake, self._secret = intake, secret.encode()
        self._stranger_logged_at = -STRANGER_LOG_SECONDS

    async def receive(self, request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "replace")
        if not hmac.compare_digest(given, self._secret):
            self._log_stranger()
            return Response(status_code=403)
        if (body := await _body(request)) is None:
            return Response(status_code=413)
        try:
            update = parsed(body)
        except ValueError:
            return Response(status_code=400)
        try:
            received = self._intake.receive([update])
        except SQLAlchemyError as error:
            log.error("an update cannot be stored: %s", type(error).__name__)
            return Response(status_code=503)
        return Response(status_code=200 if received else 400)

    def _log_stranger(self) -> None:
        """Once a minute at most, and nothing of what the stranger sent."""
        if time.monotonic() - self._stranger_logged_at >= STRANGER_LOG_SECONDS:
            self._stranger_logged_at = time.monotonic()
            log.warning("somebody posted to /telegram without the secret")


async def _body(request: Request) -> bytes | None:
    """The body, or None if it is too large to be read at all."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_MAX_BYTES:
            return None
    return bytes(body)


class WebServer:
    """uvicorn inside the running loop; signals stay with the bot."""

    def __init__(self, app: FastAPI, host: str, port: int) -> None:
        """Raises PortTaken. Port 0 takes any free port; `port` tells which."""
        self._socket = _listening(host, port)
        self.port: int = self._socket.getsockname()[1]
        config = uvicorn.Config(
            app,
            access_log=False,
            log_config=None,
            lifespan="off",
            timeout_keep_alive=75,
            timeout_graceful_shutdown=STOP_SECONDS,
        )
        self._server = _QuietServer(config)
        self._serving: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._serving = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        await self._server.listening.wait()

    async def stop(self) -> None:
        """Answers what is under way, then closes."""
        self._server.should_exit = True
        if self._serving is not None:
            await self._serving
        self._socket.close()


class _QuietServer(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(2048)
    except OSError as error:
        listening.close()
        raise PortTaken(
            f"HTTP_PORT: the web server cannot listen on {host}:{port}: {error.strerror}"
        ) from error
    listening.setblocking(False)
    return listening
