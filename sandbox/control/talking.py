"""What people do with their thumbs: type, send, tap, open, edit, delete, ask inline."""

import base64
import binascii
from typing import Any

from sandbox import inline, views
from sandbox.control.asking import Ask, Refusal, control
from sandbox.files import Upload
from sandbox.members import PRESENT
from sandbox.messages import in_topic, plain_text, post, remove, reply_to, revise
from sandbox.methods.sending import media_content
from sandbox.text import caption
from sandbox.world import Chat, Json, Member, Message, Person

KINDS = ("photo", "document", "video", "voice", "sticker")


def check_may_write(ask: Ask, person: Person, chat: Chat) -> None:
    if chat.type == "private":
        bot = ask.cloud.world.bots[chat.bot_id]
        if person.id in bot.blocked:
            raise Refusal(f"{person.first_name} has blocked this bot.")
        bot.started.add(person.id)
        return
    member = chat.members.get(person.id) or Member("left")
    posting = member.status == "creator" or member.rights.get("can_post_messages")
    if chat.type == "channel" and not posting:
        raise Refusal(f"{person.first_name} may not post in {chat.title}.")
    if member.status not in PRESENT:
        raise Refusal(f"{person.first_name} is not in {chat.title}.")


def write(ask: Ask, person: Person, chat: Chat, content: Json) -> Json:
    """Into the chat; in a forum into its “topic”, by number."""
    check_may_write(ask, person, chat)
    place = in_topic(chat, ask.given.get("topic"))
    if place is None:
        raise Refusal(f"{chat.title} has no such topic.")
    return post(ask.cloud, chat, person, reply_to(chat, ask.given.get("reply_to")) | place | content).body


@control("POST", "say")
async def say(ask: Ask) -> Json:
    person = ask.person()
    content = plain_text(ask.text("text"))
    if not content["text"]:
        raise Refusal("There is nothing to say.")
    return write(ask, person, ask.chat(person), content)


@control("POST", "send")
async def send(ask: Ask) -> Json:
    """A file; the parts of an album have the same “album”."""
    person, kind = ask.person(), ask.text("kind")
    if kind not in KINDS:
        raise Refusal(f"A file is sent as one of {', '.join(KINDS)}.")
    try:
        content = base64.b64decode(ask.text("base64"), validate=True)
    except binascii.Error:
        raise Refusal("“base64” is not Base64.") from None
    stored = ask.cloud.files.store(kind, Upload(ask.text("name", kind), content))
    album = {"media_group_id": ask.text("album")} if "album" in ask.given else {}
    words = caption(ask.text("caption", ""))
    return write(ask, person, ask.chat(person), media_content(kind, stored) | words | album)


@control("POST", "tap")
async def tap(ask: Ask) -> Json:
    """Presses a button by “row” and “column”, or by “data”, even one that no button has, as forgers do."""
    person = ask.person()
    chat = ask.chat(person)
    message = ask.message(chat)
    data = ask.given.get("data")
    if data is None:
        button = button_at(ask, message)
        if "callback_data" not in button:
            return {"button": button}
        data = button["callback_data"]
    bot = ask.cloud.world.bots.get(message.author_id) or ask.bot()
    number = ask.cloud.world.next_serial()
    question = ask.cloud.questions.ask(number, "callback_query", bot.id, person.id, {"data": data})
    bot.seen.add(person.id)
    query = {
        "id": question.id,
        "from": views.user(person),
        "message": message.body,
        "chat_instance": str(abs(chat.id) * 7919 + bot.id % 7919),
        "data": data,
    }
    ask.cloud.updates.deliver(bot, "callback_query", query, chat.id)
    return {"callback_query_id": question.id}


def button_at(ask: Ask, message: Message) -> Json:
    rows = message.body.get("reply_markup", {}).get("inline_keyboard", [])
    try:
        found: Json = rows[ask.number("row", 0)][ask.number("column", 0)]
    except IndexError:
        raise Refusal("There is no such button.") from None
    return found


def own_message(ask: Ask, right: str) -> tuple[Person, Chat, Message]:
    """A message that this person may change: one's own, or in one's channel."""
    person = ask.person()
    chat = ask.chat(person)
    message = ask.message(chat)
    member = chat.members.get(person.id) or Member("left")
    allowed = chat.type == "private" or member.status == "creator" or member.rights.get(right)
    if message.author_id != person.id and not allowed:
        raise Refusal(f"{person.first_name} may not change this message.")
    return person, chat, message


@control("POST", "edit")
async def edit(ask: Ask) -> Json:
    """Changes the words; with “keyboard” false the buttons below are lost."""
    person, chat, message = own_message(ask, "can_edit_messages")
    content: dict[str, Any] = plain_text(ask.text("text"))
    if "text" not in message.body:
        content = {"caption": content["text"], "caption_entities": content.get("entities")}
    elif "entities" not in content:
        content["entities"] = None
    if ask.given.get("keyboard") is False:
        content["reply_markup"] = None
    revise(ask.cloud, chat, message, content, person)
    return message.body


@control("POST", "delete")
async def delete(ask: Ask) -> Json:
    _, chat, message = own_message(ask, "can_delete_messages")
    remove(ask.cloud, chat, message)
    return {"deleted": message.id}


@control("POST", "forward")
async def forward(ask: Ask) -> Json:
    """Forwards a message of any chat (“from_chat_id”) into the person's chat with the bot, or “chat_id”."""
    person = ask.person()
    source = Ask(ask.cloud, {**ask.given, "chat_id": ask.given.get("from_chat_id", person.id)}).chat()
    message = ask.message(source)
    kept = {name: value for name, value in message.body.items() if name not in HEADING}
    origin = {"type": "hidden_user", "date": message.body["date"], "sender_user_name": "Somebody"}
    if "sender_chat" in message.body:
        chat = message.body["sender_chat"]
        origin = {"type": "channel", "date": message.body["date"], "chat": chat, "message_id": message.id}
    elif author := message.body.get("from"):
        origin = {"type": "user", "date": message.body["date"], "sender_user": author}
    target = ask.chat(person)
    check_may_write(ask, person, target)
    copied = message.invoice if message.invoice and not message.invoice.start_parameter else None
    return post(ask.cloud, target, person, {"forward_origin": origin, **kept}, invoice=copied).body


HEADING = (
    "message_id",
    "from",
    "sender_chat",
    "chat",
    "date",
    "edit_date",
    "forward_origin",
    "reply_to_message",
)


@control("POST", "inline")
async def ask_inline(ask: Ask) -> Json:
    person, query = ask.person(), ask.text("query", "")
    answer = await inline.ask(ask.cloud, ask.bot(), person, query, ask.text("offset", ""))
    return {**answer, "results": [inline.shown(ask.cloud, result) for result in answer["results"]]}


@control("POST", "choose")
async def choose(ask: Ask) -> Json:
    """Picks a result; with “result” (the object) and “chat_id” it is also put into that chat."""
    person, bot = ask.person(), ask.bot()
    answer: Json = {"chosen": ask.text("result_id")}
    result = ask.given.get("result")
    if isinstance(result, dict) and "chat_id" in ask.given:
        check_may_write(ask, person, ask.chat(person))
        answer["message"] = inline.place(ask.cloud, bot, person, ask.chat(person), result)
    inline.choose(ask.cloud, bot, person, answer["chosen"], ask.text("query", ""))
    return answer
