"""The HTTP API under /v1: its routes, and the door before them. Imported only when the web server runs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from handlers.api import shapes
from handlers.api.asking import AskingDesk
from handlers.api.document import document, responses
from handlers.api.entering import Door
from handlers.api.messages import MessageDesk
from handlers.api.office import Office
from handlers.api.problems import invalid, refused
from handlers.api.sendings import SendingDesk

BASE = "/v1"


@dataclass(frozen=True)
class Operation:
    """One route. `scope` is what a key must be good for; `problems` what it may answer beside what all do."""

    method: str
    path: str
    work: Callable[..., Any]
    scope: str
    answers: type[Any]
    problems: tuple[str, ...] = ()
    status: int = 200


SENDING_PROBLEMS = (
    *("no-json", "balance", "quality", "template-state"),
    *("fields", "other-request", "too-many-codes"),
)


def operations(office: Office) -> tuple[Operation, ...]:
    messages, to_many, asking = MessageDesk(office), SendingDesk(office), AskingDesk(office)
    read, ask = "messages:read", "audience:read"
    body = ("no-json", "fields")
    return (
        Operation(
            "POST", "/messages", messages.send, "messages:send", shapes.Accepted, SENDING_PROBLEMS, 202
        ),
        Operation("GET", "/messages", messages.read_all, read, shapes.Messages, ("fields",)),
        Operation("GET", "/messages/{message_id}", messages.read, read, shapes.Message, ("not-found",)),
        Operation(
            "POST",
            "/messages/{message_id}/used",
            messages.used,
            "messages:send",
            shapes.Message,
            ("not-found", "no-code"),
        ),
        Operation(
            "POST",
            "/audience/messages",
            to_many.send_all,
            "messages:send",
            shapes.SendingAccepted,
            (*body, "balance", "quality", "template-state", "other-request"),
            202,
        ),
        Operation(
            "GET",
            "/audience/messages/{sending_id}",
            to_many.read_sending,
            read,
            shapes.Sending,
            ("not-found",),
        ),
        Operation("GET", "/audience", asking.audience, ask, shapes.Audience),
        Operation("POST", "/audience/estimate", asking.estimate, ask, shapes.Estimate, body),
        Operation("GET", "/templates", asking.templates, "templates:read", shapes.Templates),
        Operation("GET", "/quality", asking.quality, "quality:read", shapes.Quality),
    )


def create_api(office: Office) -> FastAPI:
    """To be mounted at BASE."""
    api = FastAPI(title="Fairshare", docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False)
    api.add_exception_handler(HTTPException, refused)
    api.add_exception_handler(RequestValidationError, invalid)
    for one in operations(office):
        api.add_api_route(
            one.path,
            one.work,
            methods=[one.method],
            status_code=one.status,
            response_model=one.answers,
            responses=responses(one.problems),
            description=f"{one.work.__doc__ or ''}\n\nIt needs the scope `{one.scope}`.",
            operation_id=f"{one.method.lower()}_{one.work.__name__}",
        )
    told = document(api.routes, office.public_url, BASE)

    async def show_document() -> Response:
        return JSONResponse(told)

    api.add_api_route("/openapi.json", show_document, methods=["GET"], include_in_schema=False)
    api.add_middleware(Door, office=office)
    return api
