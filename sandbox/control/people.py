"""People, bots, chats, and who belongs where."""

from sandbox import views
from sandbox.control.asking import Ask, Refusal, control
from sandbox.control.looking import shown_chat, shown_person
from sandbox.members import administrator, set_blocked, set_standing
from sandbox.world import Bot, Json, Member, Person

CHAT_TYPES = ("channel", "supergroup", "group")
STATUSES = ("creator", "administrator", "member", "restricted", "left", "kicked")


@control("POST", "people")
async def add_person(ask: Ask) -> Json:
    language = ask.text("language_code", "en")
    username = ask.text("username", "").lstrip("@")
    person = ask.cloud.add_person(ask.text("first_name"), username, language, ask.number("stars", 0))
    ask.cloud.events.emit("person", person_id=person.id)
    return shown_person(person, ask.bot())


@control("POST", "people/{person}")
async def change_person(ask: Ask) -> Json:
    """first_name, username, language_code, stars, deactivated."""
    person = ask.person("person")
    for name in ("first_name", "username", "language_code"):
        setattr(person, name, ask.text(name, getattr(person, name)))
    person.stars = ask.number("stars", person.stars)
    person.deactivated = bool(ask.given.get("deactivated", person.deactivated))
    ask.cloud.events.emit("person", person_id=person.id)
    return shown_person(person, ask.bot())


@control("POST", "stars")
async def add_stars(ask: Ask) -> Json:
    person = ask.person("person")
    person.stars += ask.number("stars")
    ask.cloud.events.emit("person", person_id=person.id)
    return shown_person(person, ask.bot())


@control("POST", "bots")
async def add_bot(ask: Ask) -> Json:
    token = ask.text("token")
    if not token.partition(":")[0].isdigit():
        raise Refusal("A token starts with the bot's number and a colon.")
    bot = ask.cloud.world.bot_of_token(token)
    if bot is None:
        bot = ask.cloud.add_bot(token, ask.text("username"), ask.text("first_name", ""))
    return views.user(bot)


@control("POST", "chats")
async def add_chat(ask: Ask) -> Json:
    """A new chat (a supergroup with “forum” has topics), or with “id” a new title or subscriber count of one
    that exists."""
    cloud = ask.cloud
    if "id" in ask.given:
        chat = Ask(cloud, {"chat_id": ask.number("id")}).chat()
        chat.title = ask.text("title", chat.title)
        chat.subscribers = ask.number("subscribers", chat.subscribers)
    else:
        kind = ask.text("type", "channel")
        if kind not in CHAT_TYPES:
            raise Refusal(f"A chat is one of {', '.join(CHAT_TYPES)}.")
        username = ask.text("username", "").lstrip("@")
        if username.lower() in cloud.world.usernames:
            raise Refusal(f"@{username} is taken.")
        owner = ask.person("owner_id")
        chat = cloud.add_chat(kind, ask.text("title"), owner, username, ask.number("subscribers", 0))
        chat.is_forum = kind == "supergroup" and bool(ask.given.get("forum"))
    cloud.events.emit("chat", chat_id=chat.id)
    return shown_chat(cloud, chat, ask.bot())


def subject(ask: Ask) -> Person | Bot:
    """“user_id”: a person's number, a bot's number or username, or "bot"."""
    given = str(ask.given.get("user_id", "bot"))
    if given.isdigit() and int(given) in ask.cloud.world.people:
        return ask.person("user_id")
    return ask.bot() if given == "bot" else Ask(ask.cloud, {"bot": given}).bot()


@control("POST", "members")
async def change_member(ask: Ask) -> Json:
    chat, who = ask.chat(), subject(ask)
    status = ask.text("status")
    if status not in STATUSES:
        raise Refusal(f"A status is one of {', '.join(STATUSES)}.")
    if isinstance(who, Bot) and chat.type == "channel" and status in ("member", "creator"):
        raise Refusal("In a channel a bot can only be an administrator.")
    rights = ask.given.get("rights")
    member = administrator(rights) if status == "administrator" else Member(status, dict(rights or {}))
    by = ask.person("by") if "by" in ask.given else owner_of(ask)
    return set_standing(ask.cloud, chat, who, member, by)


def owner_of(ask: Ask) -> Person:
    for number, member in ask.chat().members.items():
        if member.status == "creator":
            return ask.cloud.world.people[number]
    raise Refusal("“by” is missing: who changes it?")


@control("POST", "block")
async def block(ask: Ask) -> Json:
    person = ask.person()
    set_blocked(ask.cloud, ask.bot(), person, bool(ask.given.get("blocked", True)))
    return shown_person(person, ask.bot())
