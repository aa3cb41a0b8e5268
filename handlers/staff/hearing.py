"""A customer writes to a business: their words reach its staff chat."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session
from telegram import Message

from handlers.context import Context, Rows, press
from handlers.context import message as written
from handlers.doors import first_parts, number_of
from handlers.following.below import notice_in
from handlers.following.card import shown
from handlers.numbers import number_in
from handlers.sending import NotSent, Outcome, Sent
from handlers.staff.carrying import Carried, Head, below, carry, copy
from handlers.staff.replying import answer_customer
from handlers.staff.topics import make_topic, topic_of
from handlers.words import Html, Voice
from rules.business import Role
from storage import businesses, callbacks, consents, conversations, customers, notice_reports
from storage.businesses import Business
from storage.consent_rows import Follow
from storage.conversations import Conversation

HINTED_MAX = 3
THREAD_GONE = ("thread not found", "topic_deleted", "topic_closed", "topic_id_invalid")


@dataclass(frozen=True)
class Line:
    """Between a customer and a business that reads answers: `who` is what its staff sees of them."""

    business: Business
    mine: Follow
    talk: Conversation | None
    who: str


async def listen(context: Context) -> bool:
    """Takes a private message that no command and no wizard wanted, if it belongs to a conversation."""
    message = context.incoming.effective_message
    if message is None:
        return False
    replied = message.reply_to_message
    with context.storage.reading() as tx:
        asked = conversations.asked_in(tx, context.chat_id, replied.message_id) if replied else None
        meant = [] if asked else _meant(tx, context, replied)
    if asked is not None:
        await answer_customer(context, asked.business_id, asked.person_id)
    elif len(meant) == 1:
        await pass_on(context, meant[0].id or 0, Carried(context.chat_id, message.message_id, message))
    elif meant:
        await _ask_whom(context, meant, message.message_id)
    elif replied is None and context.text:
        return await _hint(context)
    return asked is not None or bool(meant)


def _meant(tx: Session, context: Context, replied: Message | None) -> list[Business]:
    """The business whose message was replied to; else each that they are in a conversation with."""
    person_id = context.user.id
    if replied is not None:
        notice = notice_reports.of_message(tx, person_id, replied.message_id)
        notice = notice or notice_in(tx, replied, person_id)
        about = None if notice else conversations.about(tx, person_id, replied.message_id)
        if (found := notice or about) is not None:
            return [tx.get_one(Business, found.business_id)]
    talks = conversations.open_with(tx, person_id, context.now())
    found_all = [tx.get_one(Business, talk.business_id) for talk in talks]
    return [one for one in found_all if one.closed_at is None]


async def _hint(context: Context) -> bool:
    """Who just writes may mean a business that they follow, or a customer of their own. They are told how; it
    is not passed on."""
    say, now = context.say, context.now()
    with context.storage.reading() as tx:
        followed = [tx.get_one(Business, one.business_id) for one in customers.following(tx, context.user.id)]
        read = [one for one in followed if is_read(tx, one, now)][:HINTED_MAX]
        is_staff = bool(businesses.of_staff_chat(tx, context.chat_id))
    hints = [*([say("staff-hint-reply")] if is_staff else []), *([say("staff-hint")] if read else [])]
    if not hints:
        return False
    rows = [[press(say.plain("staff-write-to", name=one.name), f"staff:write:{one.id}")] for one in read]
    await context.reply(Html("\n\n".join([say("wizard-words"), *hints])), rows)
    return True


async def _ask_whom(context: Context, meant: list[Business], message_id: int) -> None:
    rows = [[press(one.name, f"staff:to:{one.id}:{message_id}")] for one in meant]
    rows.append([press(context.say.plain("staff-nobody-meant"), "staff:to:0:0")])
    # A reply, so that the message comes back with the pressed button.
    reply = {"reply_parameters": {"message_id": message_id, "allow_sending_without_reply": True}}
    text = {"chat_id": context.chat_id, **written(context.say("staff-whom"), rows)}
    await context.call("sendMessage", {**text, **reply})


async def to_pressed(context: Context) -> None:
    """staff:to:<business>:<message>: the message that was asked about is for this one."""
    _verb, said, message = first_parts(context, 3)
    number, message_id = number_in(said), number_in(message)
    if said == "0":
        await context.show(context.say("staff-kept"))
        return
    with context.storage.reading() as tx:
        talk = conversations.find(tx, number or 0, context.user.id)
    if talk is None or message_id is None or not talk.may_answer(context.now()):
        await stale(context)
        return
    prompt = context.incoming.callback_query.message
    asked = prompt.reply_to_message if isinstance(prompt, Message) else None
    known = asked if asked is not None and asked.message_id == message_id else None
    await pass_on(context, talk.business_id, Carried(context.chat_id, message_id, known))


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
        await context.show(context.say("staff-passed-on", name=line.business.name), _rows(context.say, line))
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


def line_of(tx: Session, context: Context, business_id: int) -> Line | None:
    """None if nobody of the business reads what its customers write."""
    business, mine = businesses.find(tx, business_id), customers.find(tx, business_id, context.user.id)
    if business is None or mine is None or not is_read(tx, business, context.now()):
        return None
    talk = conversations.find(tx, business_id, context.user.id)
    name = f" · {context.user.first_name}" if mine.shows_name else ""
    return Line(business, mine, talk, f"{mine.customer_code}{name}")


def is_read(tx: Session, business: Business, now: datetime) -> bool:
    """Whether there is a staff chat: a group, or somebody who still acts for the business."""
    chat_id = business.staff_chat_id
    if chat_id is None or business.closed_at is not None:
        return False
    return chat_id < 0 or businesses.may_act(tx, business.id or 0, chat_id, Role.SENDER, now) is not None


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


def _rows(say: Voice, line: Line) -> Rows:
    number = line.business.id
    name = press(say.plain("staff-show-name"), f"staff:name:{number}")
    end = press(say.plain("staff-end"), f"staff:end:{number}")
    return [*([] if line.mine.shows_name or line.mine.ended_at else [[name]]), [end]]


async def write(context: Context) -> None:
    """staff:write:<business>: from here on what they write goes there. It may stand under a notice, so the
    answer is a message of its own."""
    say, number = context.say, number_of(context)
    with context.transaction() as tx:
        line = line_of(tx, context, number)
        is_open = line is not None and line.mine.ended_at is None
        if is_open:
            conversations.heard(tx, number, context.user.id, context.now())
    if line is None or not is_open:
        await context.stale()
        return
    await context.reply(say("staff-write", name=line.business.name), _rows(say, line))


async def end(context: Context) -> None:
    """staff:end:<business>"""
    number = number_of(context)
    with context.transaction() as tx:
        talk = conversations.find(tx, number, context.user.id)
        business = businesses.find(tx, number) if talk and talk.ended_at is None else None
        if talk is not None:
            conversations.end(tx, number, context.user.id, context.now())
    if business is None:
        await stale(context)
        return
    await context.show(context.say("staff-ended", name=business.name))


async def show_name(context: Context) -> None:
    """staff:name:<business>: from the next message on."""
    number, say = number_of(context), context.say
    with context.transaction() as tx:
        args = (tx, number, context.user.id, True, shown(say, "message"), context.now())
        mine = consents.show_name(*args)
        line = line_of(tx, context, number)
    if mine is None or line is None:
        await stale(context)
        return
    await context.show(say("staff-name-shown", name=line.business.name), _rows(say, line))


async def stale(context: Context) -> None:
    await context.stale()
    await context.show(context.say("staff-stale"))
