"""Answers to callback, inline and pre-checkout queries."""

import re
from typing import Any

from sandbox.call import Call, method
from sandbox.errors import Failure
from sandbox.inline import read_button, read_results
from sandbox.world import Json

ANSWER_CHARACTERS_MAX = 200
START_LINK = re.compile(r"(?:https?://)?t\.me/(\w+)\?start=[\w-]{1,64}", re.ASCII)
INLINE_CACHE_SECONDS = 300
NEXT_OFFSET_BYTES_MAX = 64


@method("answerCallbackQuery")
async def answer_callback_query(call: Call) -> bool:
    text, url = call.text("text"), call.text("url")
    if len(text) > ANSWER_CHARACTERS_MAX:
        raise Failure("MESSAGE_TOO_LONG")
    if url:
        named = START_LINK.fullmatch(url)
        if named is None or named[1].lower() != call.bot.username.lower():
            raise Failure("URL_INVALID")
    answer: dict[str, Any] = {"text": text, "show_alert": call.flag("show_alert"), "url": url}
    query_id = call.required_text("callback_query_id")
    question = call.cloud.questions.answer(call.bot.id, "callback_query", query_id, answer)
    shown = {key: value for key, value in answer.items() if value}
    call.cloud.events.emit(
        "callback_answer", callback_query_id=query_id, person_id=question.person_id, **shown
    )
    return True


@method("answerPreCheckoutQuery")
async def answer_pre_checkout_query(call: Call) -> bool:
    ok = call.flag("ok")
    error_message = "" if ok else call.required_text("error_message")
    answer: Json = {"ok": ok, "error_message": error_message}
    query_id = call.required_text("pre_checkout_query_id")
    call.cloud.questions.answer(call.bot.id, "pre_checkout_query", query_id, answer)
    return True


@method("answerInlineQuery")
async def answer_inline_query(call: Call) -> bool:
    next_offset = call.text("next_offset")
    if len(next_offset.encode()) > NEXT_OFFSET_BYTES_MAX:
        raise Failure("NEXT_OFFSET_INVALID")
    answer: Json = {
        "results": read_results(call),
        "next_offset": next_offset,
        "is_personal": call.flag("is_personal"),
        "cache_time": call.clamped("cache_time", INLINE_CACHE_SECONDS, 0, 86400),
    }
    if button := read_button(call):
        answer["button"] = button
    call.cloud.questions.answer(call.bot.id, "inline_query", call.required_text("inline_query_id"), answer)
    return True
