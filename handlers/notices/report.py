"""How a sending ended, for the person who asked for it."""

from sqlmodel import Session

from handlers.context import Context, press
from handlers.notices.counted import report_lines
from handlers.words import Html, Voice
from storage import notice_reports
from storage.sending_rows import Sending, Stage
from storage.templates import Template

PERSON = "person:"


def tell_end(context: Context, tx: Session, sending: Sending) -> None:
    """In the transaction that ended it."""
    if sending.asked_by.startswith(PERSON):
        person_id = int(sending.asked_by.removeprefix(PERSON))
        say = context.voice_of(tx, person_id)
        rows = [[press(say.plain("notices-open"), f"sendings:open:{sending.id}")]]
        context.owe(tx, person_id, _report(say, tx, sending), rows, key=f"sending-ended:{sending.id}")


def _report(say: Voice, tx: Session, sending: Sending) -> Html:
    """Clicks and complaints go on to come: its button shows them."""
    template = tx.get_one(Template, sending.template_id).name
    found = notice_reports.report(tx, sending.id)
    head = say("notices-done", template=template, total=sending.total)
    if sending.stage == Stage.STOPPED:
        why = say.plain(f"sendings-stopped-{sending.why_stopped}")
        head = say("notices-stopped", template=template, total=sending.total, why=why)
    return Html("\n".join([head, *report_lines(say, sending, found)]))
