"""Which chat a bot means, and whether it may write, edit or delete there."""

from sandbox.cloud import Cloud
from sandbox.errors import Failure
from sandbox.world import Bot, Chat, Member, Person

ADMIN_NEEDED = "need administrator rights in the channel chat"


def find_chat(cloud: Cloud, bot: Bot, given: str) -> Chat:
    """By number or @username; a chat that the bot has never met does not exist for it."""
    if given.startswith("@"):
        number = cloud.world.usernames.get(given[1:].lower())
        if number is None:
            raise Failure("chat not found")
        return cloud.world.chats[number]
    try:
        number = int(given)
    except ValueError:
        raise Failure("chat not found") from None
    if number in cloud.world.bots:
        raise Failure("the bot can't send messages to the bot", 403)
    person = cloud.world.people.get(number)
    if person is not None and (number in bot.seen or number in bot.started):
        return cloud.world.private_chat(bot, person)
    chat = cloud.world.chats.get(number)
    if chat is None or (number not in bot.seen and bot.id not in chat.members):
        raise Failure("chat not found")
    return chat


def find_person(cloud: Cloud, number: int) -> Person:
    person = cloud.world.people.get(number)
    if person is None:
        raise Failure("user not found")
    return person


def standing(bot: Bot, chat: Chat) -> Member:
    return chat.members.get(bot.id) or Member("left")


def check_access(bot: Bot, chat: Chat, *, writing: bool) -> None:
    """Refuses a bot that is out: from a private chat always, from a public one when it wants to write."""
    kind = "channel" if chat.type == "channel" else chat.type
    status = standing(bot, chat).status
    if status == "kicked":
        raise Failure(f"bot was kicked from the {kind} chat", 403)
    if status == "left" and (writing or not chat.username):
        raise Failure(f"bot is not a member of the {kind} chat", 403)


def check_write(cloud: Cloud, bot: Bot, chat: Chat, content: str = "text messages") -> None:
    """Refuses what Telegram would refuse; `content` is named when a group's rules forbid it."""
    if chat.type == "private":
        check_private(cloud, bot, chat)
        return
    check_access(bot, chat, writing=True)
    member = standing(bot, chat)
    if chat.type == "channel" and not member.rights.get("can_post_messages"):
        raise Failure(ADMIN_NEEDED)
    if member.status == "restricted" and not member.rights.get("can_send_messages"):
        raise Failure(f"not enough rights to send {content} to the chat")


def check_private(cloud: Cloud, bot: Bot, chat: Chat) -> None:
    if cloud.world.people[chat.id].deactivated:
        raise Failure("INPUT_USER_DEACTIVATED", 403)
    if chat.id in bot.blocked:
        raise Failure("USER_IS_BLOCKED", 403)
    if chat.id not in bot.started:
        raise Failure("bot can't initiate conversation with a user", 403)


def may(bot: Bot, chat: Chat, right: str) -> bool:
    member = standing(bot, chat)
    return member.status == "administrator" and bool(member.rights.get(right))
