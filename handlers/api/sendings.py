"""Sendings by the API: one message to all of a segment, staged as those from the chat; and how it goes."""

from typing import Annotated

from fastapi import Depends, Path, Response
from sqlmodel import Session

from handlers.api import shapes
from handlers.api.entering import caller
from handlers.api.office import Caller, Office
from handlers.api.preparing import REFUSED, Key, find_template, may_be_id, once, wrong_values
from handlers.api.problems import Problem, wrong
from handlers.api.shapes import NewSending, SendingAccepted
from rules.segments import SEGMENT_LEAST, estimate, is_large_enough
from rules.template import Category
from storage import customers, notice_reports, sendings
from storage.sending_rows import Sending, Stage
from storage.sendings import SendingRefusal
from storage.templates import Template

ADDRESS = "/v1/audience/messages"


class SendingDesk:
    """The operations on sendings."""

    def __init__(self, office: Office) -> None:
        self._office = office

    async def send_all(
        self, wanted: NewSending, me: Annotated[Caller, Depends(caller)], key: Key = None
    ) -> Response:
        """Sends a template to all of a segment, step by step.

        The first 5 %, at least 50 customers; a wait; the rest if nobody complains. Who stops meanwhile gets
        nothing.
        """
        me.needs("messages:send")
        return once(self._office, me, key, (ADDRESS, wanted), lambda tx: self._make(tx, me, wanted))

    def _make(self, tx: Session, me: Caller, wanted: NewSending) -> str:
        """The clock writes its notices. Raises Problem: nothing is written then."""
        now = self._office.now()
        template = find_template(tx, me.business_id, wanted.template, now)
        _check(template, wanted)
        segment, consent = wanted.chosen(), Category(template.category).consent
        size = customers.count_segment(tx, me.business_id, segment, consent)
        if not is_large_enough(size):
            raise wrong("too-few", f"Fewer than {SEGMENT_LEAST} customers: nothing is sent.", pointer="")
        asked = sendings.Asked(
            template.id or 0, size, f"key:{me.key_id}", values=wanted.values, segment=segment
        )
        made = sendings.open_sending(tx, me.business_id, asked, now)
        if isinstance(made, SendingRefusal):
            raise Problem(REFUSED[made])
        told = SendingAccepted(
            id=made.id, template=made.template_id, customers=estimate(size), created_at=now
        )
        return told.model_dump_json()

    async def read_sending(
        self,
        sending_id: Annotated[str, Path(description="As the answer to POST had it.")],
        me: Annotated[Caller, Depends(caller)],
    ) -> shapes.Sending:
        """How a sending goes, or went."""
        me.needs("messages:read")
        with self._office.storage.reading() as tx:
            found = sendings.find(tx, sending_id, me.business_id) if may_be_id(sending_id) else None
            if found is None or not found.segment:
                raise Problem("not-found")
            return _shown(tx, found)


def _check(template: Template, wanted: NewSending) -> None:
    if template.category == Category.AUTHENTICATION:
        raise wrong("only-to-one", "A code goes to one customer.", pointer="/template")
    if found := wrong_values(template, wanted.values):
        raise Problem("fields", errors=found)


def _shown(tx: Session, sending: Sending) -> shapes.Sending:
    report = notice_reports.report(tx, sending.id)
    over = {Stage.DONE: "sent", Stage.STOPPED: "stopped"}
    counts = ("sent", "unknown", "not_reached", "stopped_since", "reported")
    return shapes.Sending.model_validate(
        {
            "id": sending.id,
            "state": over.get(Stage(sending.stage), "queued"),
            "why": sending.why_stopped,
            "template": sending.template_id,
            "created_at": sending.created_at,
            "ended_at": sending.ended_at,
            "total": sending.total,
            "charged_nanostars": sending.charged,
            **{name: getattr(report, name) for name in counts},
        }
    )
