"""Who belongs to a chat: changes of standing, and the updates that tell of them."""

from sandbox import views
from sandbox.cloud import Cloud
from sandbox.messages import post
from sandbox.world import Bot, Chat, Json, Member, Person

DEFAULT_RIGHTS = ("can_post_messages", "can_edit_messages", "can_delete_messages", "can_invite_users")
PRESENT = ("member", "administrator", "creator", "restricted")


def administrator(rights: dict[str, bool] | None) -> Member:
    """With the rights that are given, or with what a client ticks at first."""
    given = dict.fromkeys(DEFAULT_RIGHTS, True) if rights is None else rights
    return Member("administrator", {name: bool(value) for name, value in given.items()})


def set_standing(cloud: Cloud, chat: Chat, who: Person | Bot, member: Member, by: Person | Bot) -> Json:
    """Changes a standing; the bot itself gets my_chat_member, admin bots get chat_member of people."""
    before = chat.members.get(who.id)
    change: Json = {
        "chat": views.chat(cloud.world, chat),
        "from": views.user(by),
        "date": int(cloud.clock.timestamp()),
        "old_chat_member": views.member(chat, who, before),
        "new_chat_member": views.member(chat, who, member),
    }
    count_subscriber(chat, who, before, member)
    chat.members[who.id] = member
    tell(cloud, chat, who, by, change)
    show_in_group(cloud, chat, who, by, before, member)
    cloud.events.emit("member", chat_id=chat.id, change=change)
    return change


def show_in_group(
    cloud: Cloud, chat: Chat, who: Person | Bot, by: Person | Bot, before: Member | None, after: Member
) -> None:
    """Groups show a line when somebody comes or goes; channels do not."""
    was, is_now = before is not None and before.status in PRESENT, after.status in PRESENT
    if chat.type in ("group", "supergroup") and was != is_now:
        content = {"new_chat_members": [views.user(who)]} if is_now else {"left_chat_member": views.user(who)}
        post(cloud, chat, by, content)


def count_subscriber(chat: Chat, who: Person | Bot, before: Member | None, after: Member) -> None:
    """Bots do not count among the subscribers."""
    was = before is not None and before.status in PRESENT
    if isinstance(who, Person) and chat.subscribers:
        chat.subscribers += (after.status in PRESENT) - was


def tell(cloud: Cloud, chat: Chat, who: Person | Bot, by: Person | Bot, change: Json) -> None:
    for bot in cloud.world.bots.values():
        if bot.id == who.id:
            bot.seen |= {chat.id, by.id}
            cloud.updates.deliver(bot, "my_chat_member", change, chat.id)
        elif isinstance(who, Person) and is_admin(bot, chat):
            bot.seen |= {by.id, who.id}
            cloud.updates.deliver(bot, "chat_member", change, chat.id)


def is_admin(bot: Bot, chat: Chat) -> bool:
    member = chat.members.get(bot.id)
    return member is not None and member.status == "administrator"


def set_blocked(cloud: Cloud, bot: Bot, person: Person, blocked: bool) -> None:
    """A person blocks or unblocks the bot: my_chat_member of their private chat."""
    if (person.id in bot.blocked) == blocked:
        return
    chat = cloud.world.private_chat(bot, person)
    statuses = ("member", "kicked") if blocked else ("kicked", "member")
    old, new = (views.member(chat, bot, Member(status)) for status in statuses)
    if blocked:
        bot.blocked.add(person.id)
    else:
        bot.blocked.discard(person.id)
    bot.seen.add(person.id)
    change = {
        "chat": views.chat(cloud.world, chat),
        "from": views.user(person),
        "date": int(cloud.clock.timestamp()),
        "old_chat_member": old,
        "new_chat_member": new,
    }
    cloud.updates.deliver(bot, "my_chat_member", change, person.id)
    cloud.events.emit("member", chat_id=person.id, change=change)
