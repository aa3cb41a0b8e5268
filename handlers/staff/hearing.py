"""A customer writes in private: which business do they mean?"""

from sqlmodel import Session
from telegram import Message

from handlers.context import Context, press
from handlers.context import message as written
from handlers.doors import first_parts
from handlers.following.below import notice_in
from handlers.numbers import number_in
from handlers.staff.carrying import Carried
from handlers.staff.line import is_read
from handlers.staff.passing import pass_on
from handlers.staff.replying import answer_customer
from handlers.staff.talking import stale
from handlers.words import Html
from storage import businesses, conversations, customers, notice_reports
from storage.businesses import Business

HINTED_MAX = 3


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
