"""Topics of groups that are forums."""

from sandbox.call import Call, method
from sandbox.errors import Failure
from sandbox.messages import post
from sandbox.rights import check_access, may
from sandbox.world import Json

NAME_CHARACTERS_MAX = 128
ICON_COLOR = 7_322_096


@method("createForumTopic")
async def create_forum_topic(call: Call) -> Json:
    """A topic has the number of the service message that begins it."""
    chat = call.chat()
    if chat.type != "supergroup":
        raise Failure("method is available only for supergroups")
    check_access(call.bot, chat, writing=True)
    if not chat.is_forum:
        raise Failure("the chat is not a forum")
    if not may(call.bot, chat, "can_manage_topics"):
        raise Failure("not enough rights to create a topic")
    name = call.required_text("name").strip()[:NAME_CHARACTERS_MAX]
    topic = {"name": name, "icon_color": call.number("icon_color", ICON_COLOR)}
    number = chat.next_message_id
    chat.topics[number] = name
    place = {"message_thread_id": number, "is_topic_message": True}
    post(call.cloud, chat, call.bot, {"forum_topic_created": topic, **place})
    return {"message_thread_id": number, **topic}
