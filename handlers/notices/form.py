"""What the notices of one sending have in common: read once, and said once in each language."""

import time
from collections.abc import Mapping, Sequence
from functools import cached_property

from cryptography.fernet import InvalidToken
from sqlmodel import Session, col, select

from handlers.notices.message import letterhead
from handlers.words import Html, Voice
from rules.template import Category, render
from storage import notices
from storage.businesses import Business
from storage.notice_claims import Claimed
from storage.notice_rows import State
from storage.sending_rows import Sending
from storage.templates import Template

FRESH_SECONDS = 1.0
"""So long is it good: what changes meanwhile comes as late to what was written out before."""


class Form:
    """A sending's template, to be filled in."""

    def __init__(self, tx: Session, sending: Sending, template: Template, sender: Business) -> None:
        self.template, self.sender = template, sender
        self._common = _opened(tx, sending.sealed_values)
        self._said: dict[str, Html] = {}
        self._read_at = time.monotonic()

    @property
    def is_fresh(self) -> bool:
        return time.monotonic() - self._read_at < FRESH_SECONDS

    @cached_property
    def refused(self) -> State | None:
        """Why nothing of it is sent any more."""
        if self.template.content_hash != self.template.draft().content_hash():
            return State.FAILED  # only what was approved is sent
        return State.STOPPED if self.sender.closed_at is not None else None

    @cached_property
    def comes_at_night(self) -> bool:
        return self.template.category == Category.AUTHENTICATION or self.template.is_alert

    def values(self, tx: Session, notice: Claimed) -> dict[str, str] | None:
        """The sending's values and this notice's own. None if they can never be read: they were sealed with
        another DATA_KEY."""
        own = _opened(tx, notice.sealed_values)
        return None if own is None or self._common is None else self._common | own

    def text(self, say: Voice, notice: Claimed, values: Mapping[str, str]) -> Html:
        """Said once in each language where it is the same for all."""
        if notice.sealed_values:
            return self._written(say, values)
        if say.language not in self._said:
            self._said[say.language] = self._written(say, values)
        return self._said[say.language]

    def _written(self, say: Voice, values: Mapping[str, str]) -> Html:
        return letterhead(say, self.sender, render(self.template.text, values))


class Forms:
    """Those of the last moment, by the ids of their sendings."""

    def __init__(self) -> None:
        self._read: dict[str, Form] = {}

    def of(self, tx: Session, taken: Sequence[Claimed]) -> Mapping[str, Form]:
        self._read = {sending_id: form for sending_id, form in self._read.items() if form.is_fresh}
        new = [one for one in taken if one.sending_id not in self._read]
        self._read |= _read(tx, new) if new else {}
        return self._read


def _read(tx: Session, taken: Sequence[Claimed]) -> dict[str, Form]:
    templates = select(Template).where(col(Template.id).in_({one.template_id for one in taken}))
    senders = select(Business).where(col(Business.id).in_({one.business_id for one in taken}))
    made = select(Sending).where(col(Sending.id).in_({one.sending_id for one in taken}))
    template_of = {one.id: one for one in tx.exec(templates).all()}
    sender_of = {one.id: one for one in tx.exec(senders).all()}
    return {
        one.id: Form(tx, one, template_of[one.template_id], sender_of[one.business_id])
        for one in tx.exec(made).all()
    }


def _opened(tx: Session, sealed: str) -> dict[str, str] | None:
    try:
        return notices.opened(tx, sealed)
    except InvalidToken:
        return None
