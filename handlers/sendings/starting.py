"""Yes: what the sending may cost is held, and its notices are written, the first part of them at once."""

from collections.abc import Sequence

from sqlmodel import Session

from handlers.context import Context
from handlers.sendings.asking import size_of
from handlers.sendings.progress import show_sending
from handlers.sendings.steps import CODE, LIST, SEGMENT, Answers, segment_of, values_of
from rules.business import Role
from rules.customer_list import Row
from rules.segments import is_large_enough
from storage import businesses, drafts, filling, sendings, templates
from storage.filling import SendingList
from storage.sending_rows import Sending
from storage.sendings import Asked, SendingRefusal
from storage.templates import Template


async def start(context: Context, answers: Answers) -> bool:
    """False if it is no longer what was shown."""
    with context.transaction() as tx:
        made = _open(tx, context, answers)
        if isinstance(made, Sending):
            drafts.drop_draft(tx, context.user.id)
    if made is None:
        return False
    if isinstance(made, SendingRefusal):
        await context.reply(context.say(f"sendings-refused-{made}"))
        return True
    return await show_sending(context, made.id, context.say("sendings-begun"))


def _open(tx: Session, context: Context, answers: Answers) -> Sending | SendingRefusal | None:
    business_id = int(answers["business"])
    template = templates.find(tx, int(answers["template"]))
    sender = businesses.may_act(tx, business_id, context.user.id, Role.SENDER, context.now())
    if template is None or sender is None:
        return None
    segment = segment_of(answers) if answers["to"] == SEGMENT else None
    kept = filling.find(tx, int(answers[LIST]), context.user.id) if LIST in answers else None
    total = _total(tx, answers, template, kept)
    if not total:
        return None
    values = values_of(answers, template.draft()) if segment else {}
    asked = Asked(template.id or 0, total, f"person:{context.user.id}", values=values, segment=segment)
    made = sendings.open_sending(tx, business_id, asked, context.now())
    if isinstance(made, SendingRefusal):
        return made
    rows = _rows(tx, answers, template, kept)
    if kept is not None:
        kept.sending_id = made.id
        tx.add(kept)
        tx.flush()
    filling.fill(tx, made.id, rows, context.now())
    return made


def _total(tx: Session, answers: Answers, template: Template, kept: SendingList | None) -> int:
    """0 if the list is gone, or the segment has become too small."""
    if answers["to"] == SEGMENT:
        size = size_of(tx, answers, template)
        return size if is_large_enough(size) else 0
    if answers["to"] == LIST:
        return kept.rows if kept is not None else 0
    return 1


def _rows(tx: Session, answers: Answers, template: Template, kept: SendingList | None) -> Sequence[Row]:
    if kept is not None:
        return filling.rows_of(tx, kept)
    return [Row(answers[CODE], values_of(answers, template.draft()))] if answers["to"] == CODE else []
