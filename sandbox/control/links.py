"""t.me links: starting the bot, adding it to a channel, showing an invoice."""

from urllib.parse import parse_qs, urlsplit

from sandbox.control.asking import Ask, control
from sandbox.control.looking import invoice
from sandbox.control.talking import write
from sandbox.members import administrator, set_blocked, set_standing
from sandbox.messages import plain_text, post
from sandbox.world import Json, Member, Person


@control("POST", "open")
async def open_link(ask: Ask) -> Json:
    """Follows a t.me link as a client would."""
    person, url = ask.person(), ask.text("url")
    parts = urlsplit(url if "://" in url else f"https://{url}")
    names = [name for name in parts.path.split("/") if name]
    if parts.hostname not in ("t.me", "telegram.me") or not names:
        return {"url": url}
    if names[0].startswith("$") or names[0] == "invoice":
        return {"invoice": await invoice(Ask(ask.cloud, {"slug": names[-1]}))}
    query = {name: values[0] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
    if names[0].lower() == ask.bot().username.lower():
        return open_bot(ask, person, query)
    if names[0] == "addstickers":
        found = ask.cloud.world.sticker_sets.get(names[-1].lower())
        return {"sticker_set": {"name": found.name, "title": found.title} if found else None}
    chat_id = ask.cloud.world.usernames.get(names[0].lower())
    return {"chat_id": chat_id} if chat_id else {"url": url}


def open_bot(ask: Ask, person: Person, query: dict[str, str]) -> Json:
    bot = ask.bot()
    if "startchannel" in query or "startgroup" in query:
        names = query.get("admin", "").replace("+", " ").split()
        rights = {f"can_{name.removeprefix('can_')}": True for name in names}
        chat = ask.chat()
        member = administrator(rights or None) if names or chat.type == "channel" else Member("member")
        change = set_standing(ask.cloud, chat, bot, member, person)
        if query.get("startgroup"):
            post(ask.cloud, chat, person, plain_text(f"/start@{bot.username} {query['startgroup']}"))
        return {"member": change}
    set_blocked(ask.cloud, bot, person, blocked=False)
    chat = ask.cloud.world.private_chat(bot, person)
    words = f"/start {query['start']}" if query.get("start") else "/start"
    return {"message": write(ask, person, chat, plain_text(words))}
