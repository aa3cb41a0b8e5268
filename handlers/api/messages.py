"""Messages by the API: one is asked for, its state is read, and they are listed."""

from datetime import datetime, timedelta
from typing import Annotated, Any

from fastapi import Depends, Path, Query, Response
from sqlmodel import Session

from handlers.api import shapes
from handlers.api.entering import caller
from handlers.api.office import Caller, Office
from handlers.api.preparing import REFUSED, Key, find_template, may_be_id, once, wrong_values
from handlers.api.problems import Problem, too_many, wrong
from handlers.api.shapes import EXPIRES_IN, Accepted, NewMessage
from rules.template import Category
from storage import api_messages, customers, notices, sendings
from storage.api_messages import Asked
from storage.notice_rows import told
from storage.sendings import SendingRefusal
from storage.templates import Template

PAGE, PAGE_MAX = 20, 100
ADDRESS = "/v1/messages"
MessageId = Annotated[str, Path(description="As the answer to POST had it.")]


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
        return once(self._office, me, key, (ADDRESS, wanted), lambda tx: self._make(tx, me, wanted))

    def _make(self, tx: Session, me: Caller, wanted: NewMessage) -> str:
        """The answer, which holds no value. Raises Problem: nothing is written then."""
        now = self._office.now()
        template = find_template(tx, me.business_id, wanted.template, now)
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

    async def read(self, message_id: MessageId, me: Annotated[Caller, Depends(caller)]) -> shapes.Message:
        """What became of a message."""
        me.needs("messages:read")
        with self._office.storage.reading() as tx:
            found = _find(tx, me.business_id, message_id)
            if found is None:
                raise Problem("not-found")
            return _shown(found)

    async def used(self, message_id: MessageId, me: Annotated[Caller, Depends(caller)]) -> shapes.Message:
        """Tells that a code was used: its message is deleted now, or not sent any more.

        To tell it again changes nothing.
        """
        me.needs("messages:send")
        with self._office.storage.transaction() as tx:
            found = _find(tx, me.business_id, message_id)
            if found is None:
                raise Problem("not-found")
            if not api_messages.used(tx, found, self._office.now()):
                raise Problem("no-code")
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


def _check(template: Template, wanted: NewMessage) -> None:
    found = wrong_values(template, wanted.values)
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
    return api_messages.find(tx, business_id, public_id) if may_be_id(public_id) else None


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
