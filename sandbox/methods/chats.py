"""Chats and their members, files, verification."""

from sandbox import views
from sandbox.call import Call, method
from sandbox.errors import Failure
from sandbox.files import DOWNLOAD_BYTES_MAX
from sandbox.members import set_standing
from sandbox.rights import check_access, find_person, standing
from sandbox.world import Bot, Chat, Json, Member, Person

VERIFICATION_CHARACTERS_MAX = 70


def readable(call: Call) -> Chat:
    chat = call.chat()
    if chat.type != "private":
        check_access(call.bot, chat, writing=False)
    return chat


@method("getChat")
async def get_chat(call: Call) -> Json:
    return views.full_chat(call.cloud.world, readable(call))


def anybody(call: Call, number: int) -> Person | Bot:
    return call.cloud.world.bots.get(number) or find_person(call.cloud, number)


@method("getChatMember")
async def get_chat_member(call: Call) -> Json:
    chat = readable(call)
    who = anybody(call, call.number("user_id"))
    if chat.type == "private":
        return views.member(chat, who, Member("member"))
    own = standing(call.bot, chat)
    if who.id != call.bot.id and chat.type == "channel" and own.status != "administrator":
        raise Failure("member list is inaccessible")
    return views.member(chat, who, chat.members.get(who.id))


@method("getChatAdministrators")
async def get_chat_administrators(call: Call) -> list[Json]:
    chat = readable(call)
    if chat.type == "private":
        raise Failure("there are no administrators in the private chat")
    world = call.cloud.world
    found = []
    for number, member in chat.members.items():
        another_bot = number in world.bots and number != call.bot.id and not call.flag("return_bots")
        if member.status in ("creator", "administrator") and not another_bot:
            found.append(views.member(chat, anybody(call, number), member))
    return found


@method("getChatMemberCount")
async def get_chat_member_count(call: Call) -> int:
    chat = readable(call)
    if chat.type == "private":
        return 2
    present = sum(member.status not in ("left", "kicked") for member in chat.members.values())
    return chat.subscribers or present


@method("leaveChat")
async def leave_chat(call: Call) -> bool:
    chat = call.chat()
    if chat.type == "private":
        raise Failure("can't leave private chats")
    check_access(call.bot, chat, writing=True)
    set_standing(call.cloud, chat, call.bot, Member("left"), call.bot)
    return True


@method("getFile")
async def get_file(call: Call) -> Json:
    stored = call.cloud.files.find(call.required_text("file_id"))
    if stored is None:
        raise Failure("invalid file_id")
    if stored.size > DOWNLOAD_BYTES_MAX:
        raise Failure("file is too big")
    return views.stored_file(stored)


@method("getUserProfilePhotos")
async def get_user_profile_photos(call: Call) -> Json:
    find_person(call.cloud, call.number("user_id"))
    return {"total_count": 0, "photos": []}


async def verify(call: Call) -> bool:
    """Only bots that Telegram appointed may verify; this one is none."""
    if len(call.text("custom_description")) > VERIFICATION_CHARACTERS_MAX:
        raise Failure("VERIFY_DESCRIPTION_TOO_LONG")
    raise Failure("BOT_VERIFIER_FORBIDDEN", 403)


for name in ("verifyUser", "verifyChat", "removeUserVerification", "removeChatVerification"):
    method(name)(verify)
