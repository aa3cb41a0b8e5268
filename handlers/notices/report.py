"""How a sending ended, for who asked for it: a message to a person, events to a server."""

from sqlmodel import Session

from handlers.context import Context, press
from handlers.notices.counted import report_lines
from handlers.words import Html, Voice
from storage import callbacks, notice_due, notice_reports
from storage.sending_rows import Sending, Stage
from storage.templates import Template

PERSON = "person:"
KEPT_FROM_AT_ONCE = 5_000


def tell_end(context: Context, tx: Session, sending: Sending) -> None:
    """In the transaction that ended it."""
    if sending.asked_by.startswith(PERSON):
        person_id = int(sending.asked_by.removeprefix(PERSON))
        say = context.voice_of(tx, person_id)
        rows = [[press(say.plain("notices-open"), f"sendings:open:{sending.id}")]]
        context.owe(tx, person_id, _report(say, tx, sending), rows, key=f"sending-ended:{sending.id}")
    _tell_server(context, tx, sending)


def _report(say: Voice, tx: Session, sending: Sending) -> Html:
    """Clicks and complaints go on to come: its button shows them."""
    template = tx.get_one(Template, sending.template_id).name
    found = notice_reports.report(tx, sending.id)
    head = say("notices-done", template=template, total=sending.total)
    if sending.stage == Stage.STOPPED:
        why = say.plain(f"sendings-stopped-{sending.why_stopped}")
        head = say("notices-stopped", template=template, total=sending.total, why=why)
    return Html("\n".join([head, *report_lines(say, sending, found)]))


def _tell_server(context: Context, tx: Session, sending: Sending) -> None:
    """Whom it did not reach is told here alone, all in one way, so that nobody can tell one from another."""
    kept_from = notice_due.kept_from(tx, sending.id, KEPT_FROM_AT_ONCE)
    told: list[tuple[str, dict[str, object]]] = [
        ("notice.stopped", {"id": public_id, "state": "stopped"}) for public_id in kept_from
    ]
    kind = "sending.stopped" if sending.stage == Stage.STOPPED else "sending.done"
    told.append((kind, {"id": sending.id, "sent": sending.sent, "total": sending.total}))
    callbacks.owe(tx, sending.business_id, told, context.now())
