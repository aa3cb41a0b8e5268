"""A notice as its customer sees it: who writes, what, one button. Previews are made by the same function."""

from collections.abc import Mapping
from typing import Any

from handlers.business.showing import name_of
from handlers.context import Rows, caption, keyboard, link, message
from handlers.words import Html, Voice
from rules.template import Category, Draft, render, render_url
from storage.businesses import Business
from storage.templates import Template


def message_of(
    say: Voice,
    sender: Business,
    template: Template | Draft,
    values: Mapping[str, str],
    rows: Rows = (),
) -> dict[str, Any]:
    """The parameters of the message, but for the chat. `rows` come below its button."""
    text = letterhead(say, sender, render(template.text, values))
    return dressed(template, text, render_url(template.button_url, values), rows)


def dressed(template: Template | Draft, text: Html, url: str, rows: Rows) -> dict[str, Any]:
    """The same, of words that are written: with its picture, and a button that leads to `url`."""
    keys = [*([[link(template.button_label, url)]] if template.button_label else []), *rows]
    params = _pictured(template.picture, text, keys) if template.picture else message(text, keys)
    is_code = template.category == Category.AUTHENTICATION
    return params | ({"protect_content": True} if is_code else {})


def method_of(params: Mapping[str, Any]) -> str:
    """The method of the Bot API that takes those parameters."""
    return "sendPhoto" if "photo" in params else "sendMessage"


def letterhead(say: Voice, sender: Business, text: str) -> Html:
    """A business's name stands above all that it writes, with its badge."""
    return say("notices-letter", sender=name_of(sender), text=text)


def _pictured(picture: str, text: Html, rows: Rows) -> dict[str, Any]:
    return {"photo": picture, **caption(text)} | ({"reply_markup": keyboard(rows)} if rows else {})
