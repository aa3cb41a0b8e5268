"""Deleting and pinning."""

from sandbox.call import Call, method
from sandbox.errors import Failure
from sandbox.messages import post, remove
from sandbox.rights import check_access, check_private, may
from sandbox.world import Chat, Message

DELETE_SECONDS_MAX = 48 * 3600
IDS_MAX = 100


def reachable(call: Call) -> Chat:
    chat = call.chat()
    if chat.type == "private":
        check_private(call.cloud, call.bot, chat)
    else:
        check_access(call.bot, chat, writing=True)
    return chat


def check_deletable(call: Call, chat: Chat, message: Message) -> None:
    """48 hours, also in channels and for administrators; others' messages need can_delete_messages."""
    if call.cloud.clock.timestamp() - message.body["date"] >= DELETE_SECONDS_MAX:
        words = (
            "message can't be deleted for everyone"
            if chat.type in ("private", "group")
            else "message can't be deleted"
        )
        raise Failure(words)
    if chat.type == "private" or message.author_id == call.bot.id:
        posting = chat.type != "channel" or may(call.bot, chat, "can_post_messages")
        if posting:
            return
    if not may(call.bot, chat, "can_delete_messages"):
        raise Failure("MESSAGE_DELETE_FORBIDDEN")


@method("deleteMessage")
async def delete_message(call: Call) -> bool:
    chat = reachable(call)
    message = chat.messages.get(call.number("message_id"))
    if message is None:
        raise Failure("message to delete not found")
    check_deletable(call, chat, message)
    remove(call.cloud, chat, message)
    return True


@method("deleteMessages")
async def delete_messages(call: Call) -> bool:
    chat = reachable(call)
    numbers = call.listed("message_ids") or []
    if not numbers:
        raise Failure("message identifiers are not specified")
    if len(numbers) > IDS_MAX:
        raise Failure("too many message identifiers specified")
    if not all(isinstance(number, int) for number in numbers):
        raise Failure("invalid message identifier specified")
    found = [chat.messages[number] for number in dict.fromkeys(numbers) if number in chat.messages]
    for message in found:
        check_deletable(call, chat, message)
    for message in found:
        remove(call.cloud, chat, message)
    return True


def check_pinning(call: Call, chat: Chat) -> None:
    right = "can_edit_messages" if chat.type == "channel" else "can_pin_messages"
    if chat.type != "private" and not may(call.bot, chat, right):
        raise Failure("not enough rights to manage pinned messages in the chat")


@method("pinChatMessage")
async def pin_chat_message(call: Call) -> bool:
    chat = reachable(call)
    check_pinning(call, chat)
    message = chat.messages.get(call.number("message_id"))
    if message is None:
        raise Failure("message to pin not found")
    if message.id in chat.pinned:
        return True
    chat.pinned.append(message.id)
    pinned = {key: value for key, value in message.body.items() if key != "reply_to_message"}
    post(call.cloud, chat, call.bot, {"pinned_message": pinned})
    return True


@method("unpinChatMessage")
async def unpin_chat_message(call: Call) -> bool:
    chat = reachable(call)
    check_pinning(call, chat)
    number = call.number("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise Failure("message to unpin not found")
    chat.pinned.remove(number)
    return True
