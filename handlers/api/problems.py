"""What the API says when it cannot do what it is asked: RFC 9457, in the same shape each time, and never a
word of what the caller sent but the names of fields."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

MEDIA_TYPE = "application/problem+json"
ERRORS_MAX = 20
NAME_CHARACTERS_MAX = 64
AWAY_SECONDS = 5


class Kind(NamedTuple):
    """`detail` is what is said where nothing more exact is known."""

    status: int
    title: str
    detail: str


KINDS = {
    "no-json": Kind(400, "Not JSON", "The body could not be read as JSON."),
    "no-key": Kind(401, "No valid key", "Send your key as “Authorization: Bearer fs_…”."),
    "balance": Kind(402, "Balance too low", "It goes beyond the plan, and the balance is too low."),
    "scope": Kind(403, "Not allowed to this key", "Make a key that may do this."),
    "plan": Kind(
        403,
        "No API in the plan",
        "The API is part of the Enterprise plan. Take it in /business, and your keys work again.",
    ),
    "quality": Kind(403, "Offers are stopped", "Offers stop while the quality is red. See /v1/quality."),
    "closed": Kind(403, "The business is closed", "Nothing can be sent for it any more."),
    "not-found": Kind(404, "Not found", "There is nothing here for this key."),
    "method": Kind(405, "Method not allowed", "This address does not take that method."),
    "no-code": Kind(409, "Not a code", "Only a code is used up."),
    "template-state": Kind(409, "The template cannot be sent now", "It waits for review, rests or is off."),
    "too-large": Kind(413, "Too large", "A body has at most 65,536 bytes."),
    "fields": Kind(422, "Wrong fields", "See `errors`, which names each."),
    "other-request": Kind(
        422, "The Idempotency-Key was used before", "The same key came with another request. Take a new one."
    ),
    "too-many": Kind(429, "Too many requests", "Wait as long as Retry-After says, in seconds."),
    "too-many-codes": Kind(
        429, "Too many codes", "A customer gets at most 5 codes an hour. Wait as long as Retry-After says."
    ),
    "away": Kind(503, "Not available", "Nothing was done. Try again as Retry-After says."),
}
EVERYWHERE = ("no-key", "scope", "plan", "closed", "too-large", "too-many", "away")
"""What any operation may answer."""
OF_STATUS = {404: "not-found", 405: "method", 400: "no-json", 413: "too-large"}
"""The framework's own refusals."""


class Problem(HTTPException):
    """`errors`: each names a field (`pointer`), a `parameter` or a `header`, with a `code` and a `detail`."""

    def __init__(
        self,
        kind: str,
        detail: str = "",
        *,
        errors: Sequence[Mapping[str, str]] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.kind, self.errors = kind, [dict(one) for one in errors[:ERRORS_MAX]]
        said = detail or KINDS[kind].detail
        super().__init__(KINDS[kind].status, said, headers=dict(headers or {}))

    def document(self) -> dict[str, Any]:
        told = {"type": f"urn:fairshare:problem:{self.kind}", "title": KINDS[self.kind].title}
        document = {**told, "status": self.status_code, "detail": self.detail}
        return document | ({"errors": self.errors} if self.errors else {})

    def response(self) -> Response:
        # As ASCII: the name of a field may hold half a character, which cannot be written otherwise.
        body = json.dumps(self.document())
        headers = {"Cache-Control": "no-store", **(self.headers or {})}
        return Response(body, self.status_code, headers, MEDIA_TYPE)


def wrong(code: str, detail: str, **where: str) -> Problem:
    """One field is wrong. `where`: `pointer`, `parameter` or `header`."""
    return Problem("fields", errors=[{**where, "code": code, "detail": detail}])


def too_many(seconds: float, kind: str = "too-many") -> Problem:
    return Problem(kind, headers={"Retry-After": str(max(1, round(seconds + 0.5)))})


def no_key() -> Problem:
    return Problem("no-key", headers={"WWW-Authenticate": 'Bearer realm="Fairshare"'})


def away() -> Problem:
    return Problem("away", headers={"Retry-After": str(AWAY_SECONDS)})


def pointer(*names: str | int) -> str:
    """A JSON pointer (RFC 6901)."""
    parts = (str(name)[:NAME_CHARACTERS_MAX] for name in names)
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in parts)


async def refused(_request: Request, error: Exception) -> Response:
    """A problem of ours, or the framework's refusal in the same shape."""
    if isinstance(error, Problem):
        return error.response()
    assert isinstance(error, HTTPException)
    kind = OF_STATUS.get(error.status_code, "fields")
    return Problem(kind, headers=error.headers).response()


async def invalid(_request: Request, error: Exception) -> Response:
    """What the models refuse, field by field."""
    assert isinstance(error, RequestValidationError)
    found = error.errors()
    if any(one["type"] == "json_invalid" for one in found):
        return Problem("no-json").response()
    named = [_named(one) for one in found]
    return Problem("fields", errors=[one for n, one in enumerate(named) if one not in named[:n]]).response()


def _named(error: Mapping[str, Any]) -> dict[str, str]:
    place, *names = error["loc"]
    if names[:1] == ["template"]:  # the library goes on with what it may be: a name or an id
        names, error = names[:1], {**error, "msg": "The name of a template, or its id."}
    path = names[:-1] if names[-1:] == ["[key]"] else names
    where = {"body": "pointer", "query": "parameter", "path": "parameter"}.get(place, "header")
    said = pointer(*path) if where == "pointer" else "".join(map(str, path))[:NAME_CHARACTERS_MAX]
    code = CODES.get(error["type"], "invalid")
    return {where: said, "code": code, "detail": DETAILS.get(code) or str(error["msg"])}


CODES = {"missing": "missing", "extra_forbidden": "unknown-field"}
DETAILS = {"missing": "This is needed.", "unknown-field": "There is no such field."}
