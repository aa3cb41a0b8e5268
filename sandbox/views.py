"""How Telegram shows people, chats, members and files: Bot API objects out of the world."""

from sandbox.world import Bot, Chat, Json, Member, Person, StoredFile, World

CHANNEL_RIGHTS = ("can_post_messages", "can_edit_messages", "can_manage_direct_messages")
GROUP_RIGHTS = ("can_pin_messages", "can_manage_topics", "can_manage_tags")
ADMIN_RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories",
)  # fmt: skip
RESTRICTED_RIGHTS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_react_to_messages", "can_edit_tag", "can_change_info",
    "can_invite_users", "can_pin_messages", "can_manage_topics",
)  # fmt: skip


def user(who: Person | Bot) -> Json:
    shown: Json = {"id": who.id, "is_bot": isinstance(who, Bot), "first_name": who.first_name}
    if who.username:
        shown["username"] = who.username
    if isinstance(who, Person) and who.language_code:
        shown["language_code"] = who.language_code
    return shown


def chat(world: World, where: Chat) -> Json:
    if where.type == "private":
        person = world.people[where.id]
        shown: Json = {"id": person.id, "first_name": person.first_name, "type": "private"}
        name = person.username
    else:
        shown = {"id": where.id, "title": where.title, "type": where.type}
        name = where.username
    if name:
        shown["username"] = name
    if where.is_forum:
        shown["is_forum"] = True
    return shown


def full_chat(world: World, where: Chat) -> Json:
    gifts = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    shown = chat(world, where) | {
        "accent_color_id": abs(where.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, True),
    }
    if name := shown.get("username"):
        shown["active_usernames"] = [name]
    if where.type == "channel":
        shown["can_send_paid_media"] = True
    pinned = [where.messages[number] for number in where.pinned if number in where.messages]
    if pinned:
        shown["pinned_message"] = pinned[-1].body
    return shown


def member(where: Chat, who: Person | Bot, standing: Member | None) -> Json:
    """ChatMember; nobody's standing is `left`."""
    standing = standing or Member("left")
    shown: Json = {"user": user(who), "status": standing.status}
    if standing.status == "creator":
        shown["is_anonymous"] = False
    elif standing.status == "administrator":
        names = ADMIN_RIGHTS + (CHANNEL_RIGHTS if where.type == "channel" else GROUP_RIGHTS)
        shown |= {"can_be_edited": False, "is_anonymous": False}
        shown |= {name: bool(standing.rights.get(name)) for name in names}
        shown["can_manage_chat"] = True
    elif standing.status == "restricted":
        shown |= {name: bool(standing.rights.get(name)) for name in RESTRICTED_RIGHTS}
        shown |= {"is_member": True, "until_date": 0}
    elif standing.status == "kicked":
        shown["until_date"] = 0
    return shown


def stored_file(stored: StoredFile) -> Json:
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_path": stored.path,
    }


def photo_sizes(stored: StoredFile) -> list[Json]:
    return [media(stored) | {"width": stored.width, "height": stored.height}]


def media(stored: StoredFile) -> Json:
    return {"file_id": stored.file_id, "file_unique_id": stored.unique_id, "file_size": stored.size}


def sticker(stored: StoredFile) -> Json:
    """A sticker outside of any set."""
    return media(stored) | {
        "type": "regular",
        "width": stored.width or 512,
        "height": stored.height or 512,
        "is_animated": stored.name.endswith(".tgs"),
        "is_video": stored.name.endswith(".webm"),
    }
