"""Keyboards: what Telegram accepts in a reply_markup and how it complains."""

import re
from typing import Any, NamedTuple

from sandbox.errors import Failure
from sandbox.spans import link

CALLBACK_DATA_BYTES_MAX = 64
BUTTONS_MAX = 100
COPY_TEXT_CHARACTERS_MAX = 256
ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip
HTTP_HOST = re.compile(r"https?://[^/?#\s]+\.[^/?#\s]+|https?://localhost", re.IGNORECASE)


class Markup(NamedTuple):
    """`inline` is given back with the message; `keyboard` (the other three kinds) only the client sees."""

    inline: dict[str, Any] | None = None
    keyboard: dict[str, Any] | None = None


def read_markup(given: Any) -> Markup:
    if not given:
        return Markup()
    if not isinstance(given, dict):
        raise Failure("object expected as reply markup")
    if "inline_keyboard" in given:
        rows = given["inline_keyboard"]
        if not isinstance(rows, list):
            raise Failure('field "inline_keyboard" must be of type Array')
        kept = [[inline_button(button) for button in row] for row in rows if row]
        if sum(map(len, kept)) > BUTTONS_MAX:
            raise Failure("reply markup is too long")
        return Markup(inline={"inline_keyboard": kept} if kept else None)
    return Markup(keyboard=reply_keyboard(given))


def inline_button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise Failure('can\'t parse inline keyboard button: Field "text" must be of type String')
    used = [name for name in ACTIONS if button.get(name) is not None]
    if not button["text"].strip():
        raise Failure("can't parse inline keyboard button: Text must be non-empty")
    if not used:
        raise Failure("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    check_action(used[0], button[used[0]])
    shown = {
        name: button[name] for name in ("text", used[0], "style", "icon_custom_emoji_id") if name in button
    }
    if "url" in shown:
        shown["url"] = link(shown["url"])
    return shown


def check_action(name: str, value: Any) -> None:
    if name == "callback_data" and not 1 <= len(str(value).encode()) <= CALLBACK_DATA_BYTES_MAX:
        raise Failure("BUTTON_DATA_INVALID")
    if name == "url":
        check_url(str(value))
    if name in ("web_app", "login_url") and not str(value.get("url", "")).startswith("https://"):
        url = value.get("url", "")
        raise Failure(f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed")
    if name == "copy_text" and not 1 <= len(value.get("text", "")) <= COPY_TEXT_CHARACTERS_MAX:
        raise Failure("BUTTON_COPY_TEXT_INVALID")


def check_url(url: str) -> None:
    kept = link(url)
    if kept is None:
        scheme, separator, _ = url.partition("://")
        reason = (
            "Unsupported URL protocol"
            if separator and scheme.lower() not in ("http", "https")
            else "Wrong HTTP URL"
        )
        raise Failure(f"inline keyboard button URL '{url}' is invalid: {reason}")
    if kept.startswith("http") and not HTTP_HOST.match(kept):
        raise Failure("BUTTON_URL_INVALID")


def reply_keyboard(given: dict[str, Any]) -> dict[str, Any]:
    if "keyboard" not in given:
        return given
    rows = given["keyboard"]
    if not isinstance(rows, list):
        raise Failure('field "keyboard" must be of type Array')
    kept = [[{"text": button} if isinstance(button, str) else button for button in row] for row in rows]
    if not all(button.get("text") for row in kept for button in row):
        raise Failure("can't parse keyboard button: Text must be non-empty")
    return {**given, "keyboard": kept}
