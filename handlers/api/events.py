"""What a business's server is told, for the document: each kind of event, when it comes and what it says."""

from typing import Any, NamedTuple

from handlers.api.examples import ASKED_AT, CODE, ID
from handlers.api.posting import SIGNATURE
from storage.callbacks import TEST

EVENT_ID = "evt_q3sYB8eJ0mVdLw2aTkRz7g"
_NOTICE = {"message": ID, "customer": CODE}
_SENDING = {"sending": ID, "total": 234, "sent": 231, "why": ""}


class Event(NamedTuple):
    """`data` is an example of what it says."""

    about: str
    data: dict[str, Any]


EVENTS = {
    "customer.followed": Event(
        "Somebody follows you, or follows you again.", {"customer": CODE, "reference": "table-4"}
    ),
    "customer.stopped": Event("A customer gets nothing from you any more.", {"customer": CODE}),
    "notice.sent": Event("Telegram has a message of the API.", {**_NOTICE, "state": "sent"}),
    "notice.stopped": Event("It did not reach the customer.", {**_NOTICE, "state": "stopped"}),
    "notice.expired": Event("Its time was over first.", {**_NOTICE, "state": "expired"}),
    "notice.unknown": Event("Nobody can tell whether it arrived.", {**_NOTICE, "state": "unknown"}),
    "notice.failed": Event("Telegram refused it.", {**_NOTICE, "state": "failed"}),
    "notice.clicked": Event("The button of a message of the API was pressed for the first time.", _NOTICE),
    "answer.received": Event(
        "A customer has written; their words are in your staff chat.", {"customer": CODE}
    ),
    "sending.done": Event("A sending to many is over.", _SENDING),
    "sending.stopped": Event(
        "Nothing more of a sending is sent.", {**_SENDING, "sent": 50, "why": "complaints"}
    ),
    "template.decided": Event("A template was read.", {"template": 12, "name": "Login", "state": "ready"}),
    "quality.changed": Event(
        "Your quality is another.", {"before": "green", "after": "yellow", "lost_verification": False}
    ),
    TEST: Event("You asked for a test call.", {}),
}
NAMES = {str: "string", int: "integer", bool: "boolean"}


def webhooks() -> dict[str, Any]:
    """The part of the document that has them."""
    return {kind: {"post": _operation(kind, event)} for kind, event in EVENTS.items()}


def _operation(kind: str, event: Event) -> dict[str, Any]:
    example = {"id": EVENT_ID, "type": kind, "created": ASKED_AT, "data": event.data}
    content = {"schema": _schema(kind, event), "examples": {"call": {"value": example}}}
    return {
        "summary": event.about,
        "description": "A call that fails is made again, with the same `id`. Answer 2xx within 5 seconds.",
        "operationId": kind,
        "parameters": [
            {
                "name": SIGNATURE,
                "in": "header",
                "required": True,
                "description": "`t=<seconds>,v1=<HMAC-SHA256 of “t.body” in hex>`",
                "schema": {"type": "string", "pattern": "^t=[0-9]+,v1=[0-9a-f]{64}$"},
            }
        ],
        "requestBody": {"required": True, "content": {"application/json": content}},
        "responses": {"2XX": {"description": "You have it."}},
    }


def _schema(kind: str, event: Event) -> dict[str, Any]:
    says = {name: {"type": NAMES[type(value)]} for name, value in event.data.items()}
    fields = {
        "id": {"type": "string"},
        "type": {"const": kind},
        "created": {"type": "string", "format": "date-time"},
        "data": {"type": "object", "required": list(says), "properties": says},
    }
    return {"type": "object", "required": list(fields), "properties": fields}
