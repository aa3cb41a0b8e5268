"""In a staff group that has topics each customer gets one."""

from handlers.context import Context, message
from handlers.sending import Sent
from handlers.words import Voice
from storage.businesses import Business
from storage.conversations import Conversation


async def topic_of(context: Context, business: Business, talk: Conversation | None, who: str) -> int | None:
    """The customer's topic, made when there is none; None in a private chat or a group without topics."""
    chat_id = business.staff_chat_id
    if chat_id is None or chat_id > 0:
        return None
    is_known = talk is not None and talk.staff_chat_id == chat_id
    if talk is not None and is_known and (talk.staff_topic_id is not None or talk.may_answer(context.now())):
        return talk.staff_topic_id
    return await make_topic(context, business, who)


async def make_topic(context: Context, business: Business, who: str) -> int | None:
    """None where Telegram makes none: no forum, or the bot may not."""
    chat = await context.ask("getChat", {"chat_id": business.staff_chat_id})
    if chat is None or not chat.get("is_forum"):
        return None
    made = await context.call("createForumTopic", {"chat_id": business.staff_chat_id, "name": who})
    if not isinstance(made, Sent):
        return None
    topic_id = int(made.result["message_thread_id"])
    with context.storage.reading() as tx:
        say = context.voice_of(tx, business.owner_id)
    await _explain(context, say, business, topic_id, who)
    return topic_id


async def _explain(context: Context, say: Voice, business: Business, topic_id: int, who: str) -> None:
    words = say("staff-topic", who=who, name=business.name)
    where = {"chat_id": business.staff_chat_id, "message_thread_id": topic_id}
    await context.call("sendMessage", {**where, **message(words)})
