"""Inline mode: results that Telegram accepts, the cache in front of the bot, and what is chosen."""

import re
from typing import Any

from sandbox.call import Call
from sandbox.cloud import Cloud
from sandbox.errors import Failure
from sandbox.markup import read_markup
from sandbox.messages import post
from sandbox.text import message_text
from sandbox.views import sticker, user
from sandbox.world import Bot, Chat, Json, Person

RESULTS_MAX = 50
RESULT_ID_BYTES_MAX = 64
START_PARAMETER_CHARACTERS_MAX = 64
QUERY_CHARACTERS_MAX = 256
CACHED_ANSWERS_MAX = 1000


def read_results(call: Call) -> list[Json]:
    results = call.listed("results") or []
    if len(results) > RESULTS_MAX:
        raise Failure("too many inline query results specified")
    seen: set[str] = set()
    for result in results:
        check_result(call, result)
        if result["id"] in seen:
            raise Failure("RESULT_ID_DUPLICATE")
        seen.add(result["id"])
    return results


def check_result(call: Call, result: Any) -> None:
    if not isinstance(result, dict) or not result.get("type") or not isinstance(result.get("id"), str):
        raise Failure("can't parse inline query result: expected an Object with type and id")
    if not 1 <= len(result["id"].encode()) <= RESULT_ID_BYTES_MAX:
        raise Failure("RESULT_ID_INVALID")
    file_id = result.get("sticker_file_id")
    if result["type"] == "sticker" and (not file_id or call.cloud.files.find(file_id) is None):
        raise Failure("wrong sticker_file_id specified")
    if result["type"] == "article" and not (result.get("title") and result.get("input_message_content")):
        raise Failure("can't parse inline query result: article needs title and input_message_content")
    read_markup(result.get("reply_markup"))


def read_button(call: Call) -> Json | None:
    button = call.parsed("button")
    if not button:
        return None
    if not isinstance(button, dict) or not button.get("text"):
        raise Failure("can't parse inline query results button: Text must be non-empty")
    if ("start_parameter" in button) == ("web_app" in button):
        raise Failure("InlineQueryResultsButton must have exactly one optional field")
    parameter = button.get("start_parameter")
    if parameter is not None:
        if not parameter:
            raise Failure("Can't use empty start_parameter")
        if len(parameter) > START_PARAMETER_CHARACTERS_MAX:
            raise Failure("Too long start_parameter specified")
        if not re.fullmatch(r"[A-Za-z0-9_-]+", parameter):
            raise Failure("Unallowed characters in start_parameter are used")
    return dict(button)


async def ask(cloud: Cloud, bot: Bot, person: Person, query: str, offset: str) -> Json:
    """What the client shows under the text field; the same question may be answered by the cache."""
    query = query[:QUERY_CHARACTERS_MAX]
    now = cloud.clock.timestamp()
    for key in ((query, offset, person.id), (query, offset, 0)):
        until, kept = bot.inline_cache.get(key, (0.0, {}))
        if now < until:
            return {**kept, "cached": True}
    about: Json = {"query": query, "offset": offset}
    question = cloud.questions.ask(cloud.world.next_serial(), "inline_query", bot.id, person.id, about)
    bot.seen.add(person.id)
    asked = {"id": question.id, "from": user(person), "chat_type": "private", **about}
    cloud.updates.deliver(bot, "inline_query", asked, person.id)
    answer = await cloud.questions.wait(question)
    if answer is None:
        return {"results": [], "error": "BOT_INLINE_TIMEOUT"}
    if answer["cache_time"]:
        whose = person.id if answer["is_personal"] else 0
        bot.inline_cache[(query, offset, whose)] = (now + answer["cache_time"], answer)
        while len(bot.inline_cache) > CACHED_ANSWERS_MAX:
            del bot.inline_cache[next(iter(bot.inline_cache))]
    return answer


def shown(cloud: Cloud, result: Json) -> Json:
    """As a client has it: a sticker's result with the Sticker."""
    if result["type"] != "sticker":
        return result
    return {**result, "sticker": sticker_of(cloud, result)}


def sticker_of(cloud: Cloud, result: Json) -> Json:
    stored = cloud.world.files[result["sticker_file_id"]]
    return cloud.stickers.get(stored.file_id) or sticker(stored)


def choose(cloud: Cloud, bot: Bot, person: Person, result_id: str, query: str) -> None:
    """chosen_inline_result, as with inline feedback at 100 %."""
    chosen = {"result_id": result_id, "from": user(person), "query": query}
    cloud.updates.deliver(bot, "chosen_inline_result", chosen, person.id)
    cloud.events.emit("chosen", person_id=person.id, result_id=result_id, query=query)


def place(cloud: Cloud, bot: Bot, person: Person, chat: Chat, result: Json) -> Json:
    """Puts a chosen result into a chat, `via` the bot."""
    content: Json = {"via_bot": user(bot)}
    written = result.get("input_message_content") or {}
    if "message_text" in written:
        content |= message_text(
            written["message_text"], written.get("parse_mode", ""), written.get("entities")
        )
    elif result["type"] == "sticker":
        content["sticker"] = sticker_of(cloud, result)
    else:
        content |= message_text(result.get("title") or result["type"])
    markup = read_markup(result.get("reply_markup"))
    if markup.inline:
        content["reply_markup"] = markup.inline
    return post(cloud, chat, person, content).body
