"""What sending to one customer and to many has in common: it is made once, by a template that is ready, with
the values that it needs."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Annotated

from fastapi import Header, Response
from pydantic import BaseModel
from sqlmodel import Session

from handlers.api.office import Caller, Office
from handlers.api.problems import Problem, pointer, wrong
from rules.template import BadValue, bad_values
from storage import idempotency, templates
from storage.idempotency import Beginning
from storage.sendings import SendingRefusal
from storage.templates import Template

ACCEPTED = 202
REFUSED = {
    SendingRefusal.CLOSED: "closed",
    SendingRefusal.TEMPLATE: "template-state",
    SendingRefusal.RED: "quality",
    SendingRefusal.BALANCE: "balance",
}
BAD = {
    BadValue.MISSING: "The template needs this value.",
    BadValue.UNKNOWN: "The template has no such variable.",
    BadValue.EMPTY: "It is empty.",
    BadValue.TOO_LONG: "It is too long: 100 characters, and 900 for the whole message.",
    BadValue.NOT_PLAIN: "One line of plain words, without links and hidden characters.",
    BadValue.NO_CODE: "A code has 4 to 12 letters, digits and hyphens.",
}
Key = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=idempotency.KEY_CHARACTERS_MAX,
        pattern="^[!-~]+$",
        description="Whatever is the same when you try again: one message is made, and the same answer "
        "given. Kept for 24 hours.",
    ),
]


def once(
    office: Office,
    me: Caller,
    key: str | None,
    request: tuple[str, BaseModel],
    make: Callable[[Session], str],
) -> Response:
    """Makes what is asked for, which `make` answers with; or says again what was said to the same request =
    (address, body) with this key."""
    (address, wanted), now = request, office.now()
    with office.storage.transaction() as tx:
        begun = _begin(tx, me, key, f"POST {address}\n{_told(wanted)}", now) if key else ""
        body = begun or make(tx)
        if key and not begun:
            idempotency.finish(tx, me.business_id, key, ACCEPTED, body)
    headers = {"Location": f"{address}/{json.loads(body)['id']}"}
    headers |= {"Idempotent-Replayed": "true"} if begun else {}
    return Response(body, ACCEPTED, headers, "application/json")


def _told(wanted: BaseModel) -> str:
    return json.dumps(wanted.model_dump(mode="json"), sort_keys=True)


def _begin(tx: Session, me: Caller, key: str, request: str, now: datetime) -> str:
    """The answer of the first call with this key; empty if this is the first."""
    begun = idempotency.begin(tx, me.business_id, key, request, now)
    if begun.beginning is Beginning.OTHER_REQUEST:
        detail = "The same key came with another body."
        raise Problem(
            "other-request", errors=[{"header": "Idempotency-Key", "code": "reused", "detail": detail}]
        )
    return begun.body


def may_be_id(said: str) -> bool:
    """Whatever cannot be an id is not asked for: databases differ in what they take as text."""
    return said.isascii() and said.replace("-", "").replace("_", "").isalnum()


def find_template(tx: Session, business_id: int, wanted: str | int, now: datetime) -> Template:
    """Ready to be sent. Raises Problem."""
    if isinstance(wanted, int):
        found = templates.find(tx, wanted)
    else:
        found = templates.find_by_name(tx, business_id, wanted, now)
    if found is None or found.business_id != business_id:
        raise wrong("unknown", "You have no such template.", pointer="/template")
    if not found.is_ready(now):
        raise Problem("template-state", f"The template is {found.state(now)}; only a ready one can be sent.")
    return found


def wrong_values(template: Template, values: Mapping[str, str]) -> list[Mapping[str, str]]:
    """What is wrong with the values, each with where it stands."""
    return [
        {"pointer": pointer("values", name), "code": bad.value, "detail": BAD[bad]}
        for name, bad in sorted(bad_values(template.draft(), values).items())
    ]
