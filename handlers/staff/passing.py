"""What a customer writes is passed on to the staff chat of a business, into their topic if it has topics."""

from sqlmodel import Session

from handlers.context import Context, press
from handlers.sending import NotSent, Outcome, Sent
from handlers.staff.carrying import Carried, Head, below, carry, copy
from handlers.staff.line import Line, line_of, line_rows
from handlers.staff.topics import make_topic, topic_of
from handlers.words import Voice
from storage import businesses, callbacks, conversations
from storage.businesses import Business

THREAD_GONE = ("thread not found", "topic_deleted", "topic_closed", "topic_id_invalid")


async def pass_on(context: Context, business_id: int, carried: Carried) -> None:
    """The call first, then its row: after a crash in between the staff sees the message twice."""
    with context.storage.reading() as tx:
        line = line_of(tx, context, business_id)
        say = context.voice_of(tx, line.business.owner_id) if line else context.say
        business = businesses.find(tx, business_id)
    if line is None:
        name = business.name if business else ""
        await context.show(context.say("staff-reads-nothing", name=name))
        return
    topic_id = await topic_of(context, line.business, line.talk, line.who)
    outcome = await _carry(context, carried, line, say, topic_id)
    if topic_id is not None and _is_thread_gone(outcome):
        topic_id = await make_topic(context, line.business, line.who)
        outcome = await _carry(context, carried, line, say, topic_id)
    _note(context, line, carried, outcome, topic_id)
    if isinstance(outcome, Sent):
        await context.show(
            context.say("staff-passed-on", name=line.business.name), line_rows(context.say, line)
        )
    else:
        await context.show(context.say("staff-not-passed-on", name=line.business.name))


async def _carry(context: Context, carried: Carried, line: Line, say: Voice, topic_id: int | None) -> Outcome:
    chat_id = line.business.staff_chat_id
    assert chat_id is not None
    ask = f"invoices:to:{line.business.id}:{line.mine.customer_code}"
    rows = [[press(say.plain("staff-ask-for-money"), ask)]]
    if topic_id is not None:
        return await copy(context, carried, chat_id, message_thread_id=topic_id, **below(rows))
    return await carry(context, carried, chat_id, Head(say, line.who, rows))


def _is_thread_gone(outcome: Outcome) -> bool:
    return isinstance(outcome, NotSent) and any(words in outcome.reason.lower() for words in THREAD_GONE)


def _note(context: Context, line: Line, carried: Carried, outcome: Outcome, topic_id: int | None) -> None:
    """What arrived may be answered; a staff chat that is closed to the bot is none."""
    business, now = line.business, context.now()
    assert business.id is not None
    assert business.staff_chat_id is not None
    with context.transaction() as tx:
        if isinstance(outcome, Sent):
            talk = conversations.heard(tx, business.id, context.user.id, now)
            conversations.set_topic(tx, talk, business.staff_chat_id, topic_id)
            staff = business.staff_chat_id, int(outcome.result["message_id"])
            conversations.passed_on(tx, talk, staff, carried.message_id, now)
            says = {"customer": line.mine.customer_code}
            callbacks.owe(tx, business.id, [("answer.received", says)], now)
        elif isinstance(outcome, NotSent) and outcome.unreachable:
            _lose(context, tx, business)


def _lose(context: Context, tx: Session, business: Business) -> None:
    assert business.id is not None
    lost = business.staff_chat_id
    businesses.set_staff_chat(tx, business.id, None)
    if lost == business.owner_id:
        return
    say = context.voice_of(tx, business.owner_id)
    rows = [[press(say.plain("staff-set"), f"staff:set:{business.id}")]]
    key = f"staff-lost:{business.id}:{context.incoming.update_id}"
    context.owe(tx, business.owner_id, say("staff-lost", name=business.name), rows, key=key)
