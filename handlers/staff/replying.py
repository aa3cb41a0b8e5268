"""The staff answers: its words go back to the customer, within 24 hours of their last ones."""

from telegram import Message

from handlers.business.showing import name_of
from handlers.context import Context
from handlers.context import message as written
from handlers.sending import NotSent, Outcome, Sent
from handlers.staff.carrying import Carried, Head, carry
from handlers.words import Html
from rules.business import Role
from storage import blocks, businesses, conversations, customers
from storage.businesses import Business

AMONG_US = "//"
"""What begins so in a customer's topic is for the staff only."""


async def group_message(context: Context) -> None:
    """Anything written in a group. Of most groups nobody knows anything, and the bot is quiet."""
    message = context.incoming.effective_message
    if message is None or _is_a_bot(message) or (message.text or message.caption or "").startswith(AMONG_US):
        return
    replied = message.reply_to_message
    with context.storage.reading() as tx:
        if not businesses.of_staff_chat(tx, context.chat_id):
            return
        topic = message.message_thread_id if message.is_topic_message else None
        talk = conversations.of_topic(tx, context.chat_id, topic) if topic else None
        asked = conversations.asked_in(tx, context.chat_id, replied.message_id) if replied else None
    if (meant := talk or asked) is not None:
        await answer_customer(context, meant.business_id, meant.person_id)


def _is_a_bot(message: Message) -> bool:
    """An admin who writes as the group is none."""
    anonymous = message.sender_chat is not None and message.sender_chat.id == message.chat.id
    return message.from_user is not None and message.from_user.is_bot and not anonymous


async def answer_customer(context: Context, business_id: int, person_id: int) -> None:
    """From the staff chat of the business, and from nowhere else."""
    message, now = context.incoming.effective_message, context.now()
    assert message is not None
    with context.storage.transaction() as tx:
        business = _staffed(context, businesses.find(tx, business_id))
        acts = business is not None and (
            context.chat_id < 0
            or businesses.may_act(tx, business_id, context.user.id, Role.SENDER, now) is not None
        )
        mine = customers.find(tx, business_id, person_id)
        may = acts and conversations.answered(tx, business_id, person_id, now)
        theirs = context.voice_of(tx, person_id)
    if business is None or not acts or mine is None:
        await _tell(context, context.say("staff-not-here"))
    elif not may:
        await _tell(context, context.say("staff-too-late", code=mine.customer_code))
    else:
        carried = Carried(context.chat_id, message.message_id, message)
        outcome = await carry(context, carried, person_id, Head(theirs, name_of(business)))
        await _noted(context, (business_id, person_id), mine.customer_code, outcome)


def _staffed(context: Context, business: Business | None) -> Business | None:
    if business is None or business.closed_at is not None or business.staff_chat_id != context.chat_id:
        return None
    return business


async def _noted(context: Context, talk_id: tuple[int, int], code: str, outcome: Outcome) -> None:
    """What the customer replies to it comes back here. In groups a success needs no words."""
    message = context.incoming.effective_message
    assert message is not None
    if not isinstance(outcome, Sent):
        if isinstance(outcome, NotSent) and outcome.unreachable:
            with context.transaction() as tx:
                blocks.blocked(tx, [talk_id[1]], context.now())
        await _tell(context, context.say("staff-not-sent", code=code))
        return
    with context.transaction() as tx:
        talk = conversations.find(tx, *talk_id)
        if talk is not None:
            twin = int(outcome.result["message_id"])
            conversations.passed_on(tx, talk, (context.chat_id, message.message_id), twin, context.now())
    if context.chat_id > 0:
        await context.reply(context.say("staff-sent", code=code))


async def _tell(context: Context, text: Html) -> None:
    """Below the message that it speaks of, in its topic."""
    message = context.incoming.effective_message
    assert message is not None
    reply = {"reply_parameters": {"message_id": message.message_id, "allow_sending_without_reply": True}}
    topic = {"message_thread_id": message.message_thread_id} if message.is_topic_message else {}
    await context.call("sendMessage", {"chat_id": context.chat_id, **written(text), **reply, **topic})
