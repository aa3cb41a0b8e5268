"""The OpenAPI document: every operation, every answer that it may give, an example of each."""

from collections.abc import Iterable, Sequence
from typing import Any

from fastapi.openapi.utils import get_openapi
from starlette.routing import BaseRoute

from handlers.api.events import webhooks
from handlers.api.examples import EXAMPLES
from handlers.api.problems import EVERYWHERE, KINDS, MEDIA_TYPE, Problem

VERSION = "1.0.0"
RETRY = {
    "Retry-After": {
        "description": "Seconds.",
        "required": True,
        "schema": {"type": "string", "pattern": "^[0-9]+$"},
    }
}
HEADERS: dict[int, dict[str, Any]] = {
    401: {"WWW-Authenticate": {"required": True, "schema": {"type": "string"}}},
    429: RETRY,
    503: RETRY,
}
FIELDS = [
    {"pointer": "/values/code", "code": "missing", "detail": "The template needs this value."},
    {"pointer": "/colour", "code": "unknown-field", "detail": "There is no such field."},
]
PROBLEM = {
    "type": "object",
    "description": "RFC 9457.",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string", "examples": ["urn:fairshare:problem:fields"]},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {"type": "array", "items": {"$ref": "#/components/schemas/FieldError"}},
    },
}
FIELD_ERROR = {
    "type": "object",
    "description": "Names a field of the body by a JSON pointer, a parameter or a header.",
    "required": ["code", "detail"],
    "properties": {name: {"type": "string"} for name in ("pointer", "parameter", "header", "code", "detail")},
}
ABOUT = """Messages of a business to the customers who follow it, by templates that were reviewed.

Customers are named by the codes that a business gets when they follow it. A code that is nobody’s, a customer
who stopped, and one who did not choose this kind of message look the same: accepted, then `stopped`.

Each key may make 1,200 calls a minute; a customer gets at most 5 codes an hour. Bodies have at most 64 KB."""


def responses(kinds: Iterable[str]) -> dict[int | str, dict[str, Any]]:
    """What an operation may answer beside its own success, by status, with an example of each problem."""
    found: dict[int | str, dict[str, Any]] = {}
    for kind in (*EVERYWHERE, *kinds):
        problem = Problem(kind, errors=FIELDS if kind == "fields" else ())
        schema = {"schema": {"$ref": "#/components/schemas/Problem"}, "examples": {}}
        told = found.setdefault(
            problem.status_code,
            {"description": KINDS[kind].title, "content": {MEDIA_TYPE: schema}},
        )
        if headers := HEADERS.get(problem.status_code):
            told["headers"] = headers
        examples = told["content"][MEDIA_TYPE]["examples"]
        examples[kind] = {"summary": KINDS[kind].title, "value": problem.document()}
    return found


def document(routes: Sequence[BaseRoute], public_url: str, base: str) -> dict[str, Any]:
    told = get_openapi(
        title="Fairshare",
        version=VERSION,
        description=ABOUT,
        routes=routes,
        servers=[{"url": f"{public_url}{base}"}],
    )
    parts = told["components"]
    parts["schemas"] |= {"Problem": PROBLEM, "FieldError": FIELD_ERROR}
    parts["schemas"].pop("HTTPValidationError", None)
    parts["schemas"].pop("ValidationError", None)
    key = {"type": "http", "scheme": "bearer", "description": "A key of /business: `fs_…`. Only here."}
    parts["securitySchemes"] = {"key": key}
    told["security"] = [{"key": []}]
    told["webhooks"] = webhooks()
    for operations in told["paths"].values():
        for operation in operations.values():
            operation["security"] = [{"key": []}]
            _without_default(operation)
            _with_example(operation)
    return told


def _without_default(operation: dict[str, Any]) -> None:
    """The framework's own 422 where nothing can be wrong."""
    refused = operation["responses"].get("422", {})
    if MEDIA_TYPE not in refused.get("content", {MEDIA_TYPE: {}}):
        del operation["responses"]["422"]


def _with_example(operation: dict[str, Any]) -> None:
    for answer in operation["responses"].values():
        if told := answer["content"].get("application/json"):
            name = told["schema"]["$ref"].rpartition("/")[2]
            told["examples"] = {"answer": {"summary": "An answer", "value": EXAMPLES[name]}}
