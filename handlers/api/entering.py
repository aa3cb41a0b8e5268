"""The door of the API: whoever comes in has shown a key, is within its limits, and brings little.

It stands before every route, those that are not there as well; so a route cannot be left open by mistake.
"""

import logging
import re
import traceback

from fastapi import Request
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from handlers.api.office import Caller, Office, network_of
from handlers.api.problems import Problem, away, no_key, too_many
from storage import api_keys, business_plans, businesses
from storage.api_keys import USE_IS_NOTED_EVERY, ApiKey

BODY_MAX_BYTES = 64 * 1024
OPEN = frozenset({"/openapi.json"})
"""What needs no key; it is limited all the same."""
KEY = re.compile(r"Bearer +(fs_[0-9a-f]{12}_[A-Za-z0-9_-]{43})", re.IGNORECASE)
WELCOME_MAX = 1_000

log = logging.getLogger(__name__)


class Door:
    """Middleware around all routes of the API."""

    def __init__(self, app: ASGIApp, office: Office) -> None:
        self._app, self._office = app, office
        self._welcome: dict[str, None] = {}
        """Prefixes of keys that were good: what others do at their address does not keep them out."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            self._let_in(scope)
            await self._app(scope, _capped(scope, receive), send)
        except Problem as problem:
            await problem.response()(scope, receive, send)
        except SQLAlchemyError as error:
            log.error("the API waits: the database is away (%s)", type(error).__name__)
            await away().response()(scope, receive, send)
        except Exception as error:  # a mistake of ours is never told as one, nor with what the caller sent
            place = traceback.extract_tb(error.__traceback__)[-1]
            log.error("the API failed: %s at %s:%s", type(error).__name__, place.filename, place.lineno)
            self._office.crashed(error)
            await away().response()(scope, receive, send)

    def _let_in(self, scope: Scope) -> None:
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        address = network_of(scope["client"][0] if scope.get("client") else "")
        now = self._office.seconds()
        if path in OPEN:
            _within(self._office.opened.wait(address, now))
            self._office.opened.count(address, now)
            return
        words = _key_in(scope)
        if (wait := self._office.failures.wait(address, now)) and _prefix(words) not in self._welcome:
            raise too_many(wait)
        key = self._find(words)
        if key is None:
            self._office.failures.count(address, now)
            raise no_key()
        self._note_welcome(key.prefix)
        scope.setdefault("state", {})["caller"] = self._caller(key)

    def _find(self, words: str) -> ApiKey | None:
        if not words:
            return None
        with self._office.storage.reading() as tx:
            return api_keys.find(tx, words, self._office.now())

    def _caller(self, key: ApiKey) -> Caller:
        """Raises what keeps the owner of a good key out."""
        now, seconds = self._office.now(), self._office.seconds()
        _within(self._office.calls.wait(key.prefix, seconds))
        self._office.calls.count(key.prefix, seconds)
        with self._office.storage.reading() as tx:
            business = businesses.find(tx, key.business_id)
            plan, _ = business_plans.plan_of(tx, key.business_id, now)
        if business is None or business.closed_at is not None:
            raise Problem("closed")
        if not plan.has_api:
            raise Problem("plan")
        self._note_use(key)
        scopes = frozenset(scope for scope in api_keys.SCOPES if key.may(scope))
        return Caller(key.id or 0, key.business_id, scopes)

    def _note_use(self, key: ApiKey) -> None:
        now = self._office.now()
        if key.last_used_at is not None and now - key.last_used_at < USE_IS_NOTED_EVERY:
            return
        try:
            with self._office.storage.transaction() as tx:
                api_keys.used(tx, key.id or 0, now)
        except OperationalError:  # somebody writes for long: it is noted the next time
            return

    def _note_welcome(self, prefix: str) -> None:
        self._welcome.pop(prefix, None)
        self._welcome[prefix] = None
        if len(self._welcome) > WELCOME_MAX:
            self._welcome.pop(next(iter(self._welcome)))


def caller(request: Request) -> Caller:
    """Who calls: whom the door let in."""
    found = request.state.caller
    assert isinstance(found, Caller)
    return found


def _within(wait: float) -> None:
    if wait:
        raise too_many(wait)


def _key_in(scope: Scope) -> str:
    """The key of the one header that may bring it; empty if there is none that looks like ours."""
    shown = [value for name, value in scope["headers"] if name == b"authorization"]
    found = KEY.fullmatch(shown[0].decode("latin-1")) if len(shown) == 1 else None
    return found[1] if found is not None else ""


def _prefix(words: str) -> str:
    return words.split("_")[1] if words else ""


def _capped(scope: Scope, receive: Receive) -> Receive:
    """Reads no more than a body may have. Raises Problem."""
    told = dict(scope["headers"]).get(b"content-length", b"0")
    if not told.isdigit() or int(told[:20]) > BODY_MAX_BYTES:
        raise Problem("too-large")
    read = 0

    async def some() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > BODY_MAX_BYTES:
            raise Problem("too-large")
        return message

    return some
