"""Messages come into a chat, change and go; bots that may see it get their updates."""

from typing import Any

from sandbox import views
from sandbox.cloud import Cloud
from sandbox.text import formatted
from sandbox.world import Bot, Chat, Invoice, Json, Message, Person

SERVICE = (
    "successful_payment", "refunded_payment", "pinned_message", "new_chat_members", "left_chat_member",
    "forum_topic_created",
)  # fmt: skip


def post(
    cloud: Cloud,
    chat: Chat,
    author: Person | Bot,
    content: Json,
    *,
    invoice: Invoice | None = None,
    keyboard: Json | None = None,
) -> Message:
    """Puts a message into the chat and tells everybody who may know."""
    number = next_number(cloud, chat)
    body: Json = {"message_id": number}
    if chat.type == "channel":
        body["sender_chat"] = views.chat(cloud.world, chat)
    else:
        body["from"] = views.user(author)
    body |= {"chat": views.chat(cloud.world, chat), "date": int(cloud.clock.timestamp()), **content}
    service = any(kind in content for kind in SERVICE)
    message = Message(number, author.id, body, invoice, keyboard, service)
    chat.messages[number] = message
    announce(cloud, chat, message, "channel_post" if chat.type == "channel" else "message", author)
    cloud.events.emit("message", chat_id=chat.id, message=as_seen(message), **with_bot(chat))
    return message


def next_number(cloud: Cloud, chat: Chat) -> int:
    """Private chats of a bot share one count, channels and groups have their own."""
    counted: Bot | Chat = cloud.world.bots[chat.bot_id] if chat.type == "private" else chat
    counted.next_message_id += 1
    return counted.next_message_id - 1


def as_seen(message: Message) -> Json:
    """As a person's client shows it: with the reply keyboard, which bots never get back."""
    return {**message.body, "reply_markup": message.keyboard} if message.keyboard else message.body


def with_bot(chat: Chat) -> Json:
    return {"bot_id": chat.bot_id} if chat.bot_id else {}


def announce(cloud: Cloud, chat: Chat, message: Message, kind: str, author: Person | Bot) -> None:
    """Delivers to every bot that sees this chat, but never to the author itself."""
    for bot in cloud.world.bots.values():
        if bot.id != author.id and sees(cloud, bot, chat, message):
            bot.seen.add(author.id)
            cloud.updates.deliver(bot, kind, message.body, chat.id)


def sees(cloud: Cloud, bot: Bot, chat: Chat, message: Message) -> bool:
    """A bot sees its private chats, channels where it is admin, and in groups what privacy mode leaves."""
    if chat.type == "private":
        return chat.bot_id == bot.id
    standing = chat.members.get(bot.id)
    if standing is None or standing.status in ("left", "kicked"):
        return False
    if chat.type == "channel" or standing.status == "administrator":
        return standing.status == "administrator"
    if message.author_id in cloud.world.bots:
        return False
    text = message.body.get("text") or message.body.get("caption") or ""
    replied = message.body.get("reply_to_message", {}).get("from", {}).get("id")
    return message.service or text.startswith("/") or f"@{bot.username}" in text or replied == bot.id


def revise(cloud: Cloud, chat: Chat, message: Message, changes: Json, author: Person | Bot) -> None:
    """Replaces parts of a message; a value of None takes the part away."""
    merged = {**message.body, **changes, "edit_date": int(cloud.clock.timestamp())}
    message.body = {key: value for key, value in merged.items() if value is not None}
    kind = "edited_channel_post" if chat.type == "channel" else "edited_message"
    announce(cloud, chat, message, kind, author)
    cloud.events.emit("edited", chat_id=chat.id, message=as_seen(message), **with_bot(chat))


def remove(cloud: Cloud, chat: Chat, message: Message) -> None:
    """Bots learn nothing of a deletion."""
    del chat.messages[message.id]
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    cloud.events.emit("deleted", chat_id=chat.id, message_id=message.id, **with_bot(chat))


def plain_text(text: str) -> Json:
    """{text, entities?} as a client sends it."""
    plain, marked = formatted(text)
    return {"text": plain, "entities": marked} if marked else {"text": plain}


def in_topic(chat: Chat, topic: Any) -> Json | None:
    """The part of a body that places a message in a topic of a forum; empty without one, None if it has no
    such topic."""
    if not topic:
        return {}
    if topic not in chat.topics:
        return None
    return {"message_thread_id": topic, "is_topic_message": True}


def reply_to(chat: Chat, message_id: Any) -> Json:
    """The part of a body that quotes another message of the chat; empty when it is gone."""
    found = chat.messages.get(message_id) if isinstance(message_id, int) else None
    if found is None:
        return {}
    quoted = {key: value for key, value in found.body.items() if key != "reply_to_message"}
    return {"reply_to_message": quoted}
