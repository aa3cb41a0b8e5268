"""Messages by the API: one is asked for, its state is read, and they are listed."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Annotated, Any

from fastapi import Depends, Header, Path, Query, Response
from sqlmodel import Session

from handlers.api import shapes
from handlers.api.entering import caller
from handlers.api.office import Caller, Office
from handlers.api.problems import Problem, pointer, too_many, wrong
from handlers.api.shapes import EXPIRES_IN, Accepted, NewMessage
from rules.template import BadValue, Category, bad_values
from storage import api_messages, customers, idempotency, notices, sendings, templates
from storage.api_messages import Asked
from storage.idempotency import Beginning
from storage.notice_rows import told
from storage.sendings import SendingRefusal
from storage.templates import Template

PAGE, PAGE_MAX = 20, 100
ADDRESS = "/v1/messages"
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


class MessageDesk:
    """The operations on messages."""

    def __init__(self, office: Office) -> None:
        self._office = office

    async def send(
        self, wanted: NewMessage, me: Annotated[Caller, Depends(caller)], key: Key = None
    ) -> Response:
        """Sends a template to one customer.

        The answer is the same whether the code is a customer’s of yours or not.
        """
        me.needs("messages:send")
        now = self._office.now()
        with self._office.storage.transaction() as tx:
            begun = _begin(tx, me, key, wanted, now)
            body = begun or self._make(tx, me, wanted, now)
            if key and not begun:
                idempotency.finish(tx, me.business_id, key, 202, body)
        headers = {"Location": f"{ADDRESS}/{json.loads(body)['id']}"}
        headers |= {"Idempotent-Replayed": "true"} if begun else {}
        return Response(body, 202, headers, "application/json")

    def _make(self, tx: Session, me: Caller, wanted: NewMessage, now: datetime) -> str:
        """The answer, which holds no value. Raises Problem: nothing is written then."""
        template = _template(tx, me.business_id, wanted.template, now)
        _check(template, wanted)
        code = customers.tidy_code(wanted.customer)
        is_code = template.category == Category.AUTHENTICATION
        name, seconds = f"{me.business_id}:{code}", now.timestamp()
        if is_code and (wait := self._office.codes.wait(name, seconds)):
            raise too_many(wait, "too-many-codes")
        expires_at = now + timedelta(seconds=wanted.expires_in or EXPIRES_IN) if is_code else None
        public_id = _queue(tx, me, template, (code, wanted.values, expires_at), now)
        if is_code:
            self._office.codes.count(name, seconds)
        told = Accepted(
            id=public_id, customer=code, template=template.id or 0, created_at=now, expires_at=expires_at
        )
        return told.model_dump_json()

    async def read(
        self,
        message_id: Annotated[str, Path(description="As the answer to POST had it.")],
        me: Annotated[Caller, Depends(caller)],
    ) -> shapes.Message:
        """What became of a message."""
        me.needs("messages:read")
        with self._office.storage.reading() as tx:
            found = _find(tx, me.business_id, message_id)
            if found is None:
                raise Problem("not-found")
            return _shown(found)

    async def read_all(
        self,
        me: Annotated[Caller, Depends(caller)],
        limit: Annotated[int, Query(ge=1, le=PAGE_MAX)] = PAGE,
        cursor: Annotated[str | None, Query(description="The next_cursor of the page before.")] = None,
    ) -> shapes.Messages:
        """The messages that were sent by the API, the newest first."""
        me.needs("messages:read")
        with self._office.storage.reading() as tx:
            before = _find(tx, me.business_id, cursor) if cursor is not None else None
            if cursor is not None and before is None:
                raise wrong("unknown", "It is no cursor of ours.", parameter="cursor")
            last = before.message if before is not None else None
            found = api_messages.page(tx, me.business_id, last, limit + 1)
            shown = [_shown(one) for one in found[:limit]]
        is_more = len(found) > limit
        return shapes.Messages(messages=shown, next_cursor=shown[-1].id if is_more else None)


def _begin(tx: Session, me: Caller, key: str | None, wanted: NewMessage, now: datetime) -> str:
    """The answer of the first call with this key; empty if this is the first."""
    if not key:
        return ""
    request = json.dumps(wanted.model_dump(mode="json"), sort_keys=True)
    begun = idempotency.begin(tx, me.business_id, key, f"POST {ADDRESS}\n{request}", now)
    if begun.beginning is Beginning.OTHER_REQUEST:
        detail = "The same key came with another body."
        raise Problem(
            "other-request", errors=[{"header": "Idempotency-Key", "code": "reused", "detail": detail}]
        )
    return begun.body


def _template(tx: Session, business_id: int, wanted: str | int, now: datetime) -> Template:
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


def _check(template: Template, wanted: NewMessage) -> None:
    found: list[Mapping[str, str]] = [
        {"pointer": pointer("values", name), "code": bad.value, "detail": BAD[bad]}
        for name, bad in sorted(bad_values(template.draft(), wanted.values).items())
    ]
    if wanted.expires_in is not None and template.category != Category.AUTHENTICATION:
        detail = "Only a code expires."
        found.append({"pointer": "/expires_in", "code": "only-for-codes", "detail": detail})
    if found:
        raise Problem("fields", errors=found)


def _queue(tx: Session, me: Caller, template: Template, to: tuple[str, Any, Any], now: datetime) -> str:
    """A sending of one; `to` = (customer's code, values, expires at). Raises Problem."""
    code, values, expires_at = to
    asked = sendings.Asked(template.id or 0, 1, f"key:{me.key_id}")
    made = sendings.open_sending(tx, me.business_id, asked, now)
    if isinstance(made, SendingRefusal):
        raise Problem(REFUSED[made])
    people = customers.reach(tx, me.business_id, [code], Category(template.category).consent)
    notice = notices.Wanted(code, people.get(code), values, expires_at=expires_at)
    [public_id] = notices.queue(tx, sendings.batch_of(made), [notice], now)
    sendings.filled(tx, made.id, now)
    api_messages.add(tx, me.business_id, public_id, now)
    return public_id


def _find(tx: Session, business_id: int, public_id: str) -> Asked | None:
    """Whatever cannot be an id is not asked for: databases differ in what they take as text."""
    is_like_one = public_id.isascii() and public_id.replace("-", "").replace("_", "").isalnum()
    return api_messages.find(tx, business_id, public_id) if is_like_one else None


def _shown(asked: Asked) -> shapes.Message:
    message, notice = asked
    return shapes.Message.model_validate(
        {
            "id": message.public_id,
            "state": told(notice.state),
            "customer": notice.customer_code,
            "template": notice.template_id,
            "created_at": message.at,
            "ended_at": notice.ended_at,
            "expires_at": notice.expires_at,
        }
    )
