"""What there is to see: the world, events, messages, answers, files."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from sandbox import subscriptions, views
from sandbox.cloud import Cloud
from sandbox.control.asking import Ask, Refusal, control
from sandbox.messages import as_seen
from sandbox.world import NANO, Bot, Chat, Json, Person

EVENT_WAIT_SECONDS_MAX = 60.0
ANSWER_WAIT_SECONDS = 15.0
ADMINISTRATORS = ("creator", "administrator")

Handler = Callable[[web.Request], Awaitable[web.Response]]


@control("GET", "world")
async def world(ask: Ask) -> Json:
    cloud, bot = ask.cloud, ask.bot()
    return {
        "bot": shown_bot(bot),
        "bots": [shown_bot(one) for one in cloud.world.bots.values()],
        "clock": clock(cloud),
        "people": [shown_person(person, bot) for person in cloud.world.people.values()],
        "chats": [shown_chat(cloud, chat, bot) for chat in cloud.world.chats.values()],
        "balance_stars": bot.nanostars // NANO,
        "subscriptions": [subscriptions.shown(one) for one in bot.subscriptions.values()],
        "sticker_sets": [
            {"name": one.name, "title": one.title, "owner_id": one.owner_id, "stickers": one.stickers}
            for one in cloud.world.sticker_sets.values()
        ],
        "seq": cloud.events.newest,
    }


def clock(cloud: Cloud) -> Json:
    return {"now": cloud.clock.now().isoformat(), "offset_seconds": cloud.clock.offset_seconds}


def shown_bot(bot: Bot) -> Json:
    return views.user(bot) | {
        "commands": bot.commands.get(("default", ""), []),
        "description": bot.texts.get(("description", ""), ""),
        "short_description": bot.texts.get(("short_description", ""), ""),
        "queued_updates": len(bot.queue),
        "webhook": bot.webhook.url if bot.webhook else "",
    }


def shown_person(person: Person, bot: Bot) -> Json:
    return views.user(person) | {
        "stars": person.stars,
        "started": person.id in bot.started,
        "blocked": person.id in bot.blocked,
        "deactivated": person.deactivated,
        "commands": commands_for(bot, person),
    }


def commands_for(bot: Bot, person: Person) -> list[Json]:
    """What the menu of this person's private chat lists, by Telegram's order of scopes and languages."""
    scopes = (f"chat:{person.id}", "all_private_chats", "default")
    wanted = [(scope, language) for scope in scopes for language in (person.language_code, "")]
    return next((bot.commands[key] for key in wanted if key in bot.commands), [])


def shown_chat(cloud: Cloud, chat: Chat, bot: Bot) -> Json:
    owners = [number for number, member in chat.members.items() if member.status == "creator"]
    members = [
        {"id": number, "status": member.status, "rights": member.rights, "is_bot": number in cloud.world.bots}
        for number, member in chat.members.items()
    ]
    own = chat.members.get(bot.id)
    return views.chat(cloud.world, chat) | {
        "subscribers": chat.subscribers or len(members),
        "owner_id": owners[0] if owners else None,
        "admins": [one["id"] for one in members if one["status"] in ADMINISTRATORS and not one["is_bot"]],
        "members": members,
        "bot": {"status": own.status, "rights": own.rights} if own else None,
        "topics": [{"id": number, "name": name} for number, name in chat.topics.items()],
        "last_message": as_seen(chat.messages[next(reversed(chat.messages))]) if chat.messages else None,
    }


@control("GET", "events")
async def events(ask: Ask) -> Json:
    seconds = min(ask.seconds("timeout", 0.0), EVENT_WAIT_SECONDS_MAX)
    after = ask.number("after", 0)
    found = await ask.cloud.events.wait_after(after, seconds)
    return {"events": found, "seq": ask.cloud.events.newest}


@control("GET", "messages")
async def messages(ask: Ask) -> Json:
    chat = ask.chat(ask.person("as") if "as" in ask.given else None)
    after = ask.number("after", 0)
    return {"messages": [as_seen(message) for number, message in chat.messages.items() if number > after]}


@control("GET", "answers/{callback_query_id}")
async def answers(ask: Ask) -> Json:
    question = ask.cloud.questions.find(ask.text("callback_query_id"))
    if question is None:
        raise Refusal("There is no such callback query.")
    answer = await ask.cloud.questions.wait(question, ask.seconds("timeout", ANSWER_WAIT_SECONDS))
    if answer is None:
        return {"answered": False}
    shown = {key: value for key, value in answer.items() if value}
    return {"answered": True, **shown, "answered_after_seconds": question.answered_at - question.asked_at}


@control("GET", "invoices/{slug}")
async def invoice(ask: Ask) -> Json:
    found = ask.cloud.world.invoices.get(ask.text("slug").lstrip("$"))
    if found is None:
        raise Refusal("There is no such invoice.")
    return {
        "slug": found.slug,
        "title": found.title,
        "description": found.description,
        "currency": found.currency,
        "total_amount": found.total_amount,
        "subscription_period": found.subscription_period,
        "payload": found.payload,
    }


class Contents:
    """Files by file_id, for the page."""

    def __init__(self, cloud: Cloud) -> None:
        self._cloud = cloud

    async def handle(self, request: web.Request) -> web.Response:
        stored = self._cloud.files.find(request.match_info["file_id"])
        if stored is None:
            return web.json_response({"error": "There is no such file."}, status=404)
        content = self._cloud.files.content(stored)
        # Whatever a person uploads must not run as a page of the sandbox.
        headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
        return web.Response(body=content, content_type=stored.mime_type, headers=headers)
