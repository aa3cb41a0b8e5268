"""One sending: how far it is, what became of its messages, what it costs; and Stop."""

from sqlmodel import Session

from handlers.context import Context, press
from handlers.notices.counted import is_open, report_lines
from handlers.words import Html, Voice
from rules.business import Role
from storage import businesses, notice_due, notice_reports, sendings, templates
from storage.businesses import Business
from storage.sending_rows import Sending, Stage

STAGES = {
    Stage.FILLING: "filling",
    Stage.FIRST: "first",
    Stage.WAITING: "waiting",
    Stage.REST: "rest",
    Stage.DONE: "done",
    Stage.STOPPED: "stopped",
}


def theirs(tx: Session, context: Context, sending_id: str) -> tuple[Business, Sending] | None:
    """A sending of a business that this person may send for."""
    sending = tx.get(Sending, sending_id) if sending_id else None
    if sending is None:
        return None
    sender = businesses.may_act(tx, sending.business_id, context.user.id, Role.SENDER, context.now())
    return (sender, sending) if sender is not None else None


async def show_sending(context: Context, sending_id: str, said: Html | None = None) -> bool:
    """`said` stands above it. False if it is not theirs."""
    say = context.say
    with context.storage.reading() as tx:
        found = theirs(tx, context, sending_id)
        if found is None:
            return False
        _sender, sending = found
        report = notice_reports.report(tx, sending_id)
        next_at = notice_due.next_at(tx, sending_id)
        template = templates.find(tx, sending.template_id)
    assert template is not None
    parts = [said] if said else []
    parts.append(
        say("sendings-card", name=template.name, at=say.moment(sending.created_at), total=sending.total)
    )
    if next_at is not None and next_at > context.now():
        parts.append(say("sendings-stage-later", until=say.moment(next_at)))
    else:
        parts.append(stage_in_words(say, sending))
    parts.append(Html("\n".join(report_lines(say, sending, report))))
    rows = []
    if is_open(sending):
        rows.append(
            [
                press(say.plain("sendings-refresh"), f"sendings:open:{sending.id}"),
                press(say.plain("sendings-stop"), f"sendings:stop:{sending.id}"),
            ]
        )
    rows.append([press(say.plain("back"), f"sendings:list:{sending.business_id}")])
    await context.show(Html("\n\n".join(parts)), rows)
    return True


def stage_in_words(say: Voice, sending: Sending) -> Html:
    stage = Stage(sending.stage)
    if stage == Stage.WAITING and sending.stage_until is not None:
        return say("sendings-stage-waiting", until=say.moment(sending.stage_until))
    if stage == Stage.STOPPED:
        return say("sendings-stage-stopped", why=say.plain(f"sendings-stopped-{sending.why_stopped}"))
    return say(f"sendings-stage-{STAGES[stage]}")


async def ask_stop(context: Context, sending_id: str) -> bool:
    with context.storage.reading() as tx:
        found = theirs(tx, context, sending_id)
    if found is None or not is_open(found[1]):
        return False
    say = context.say
    rows = [
        [press(say.plain("sendings-stop-yes"), f"sendings:halt:{sending_id}")],
        [press(say.plain("back"), f"sendings:open:{sending_id}")],
    ]
    await context.show(say("sendings-stop-ask"), rows)
    return True


async def halt(context: Context, sending_id: str) -> bool:
    """The rest is not sent; what was held for it returns."""
    with context.transaction() as tx:
        found = theirs(tx, context, sending_id)
        stopped = found is not None and sendings.stop(tx, sending_id, "business", context.now())
    if not stopped:
        return False
    return await show_sending(context, sending_id, context.say("sendings-halted"))
