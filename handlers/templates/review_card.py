"""A template as its reviewer sees it, below the message as customers would get it."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from handlers.context import Rows, press
from handlers.notices.message import method_of
from handlers.templates.showing import message_params
from handlers.words import Html, Voice
from rules.template import warnings
from storage import businesses, template_review, templates
from storage.templates import Template, samples_of

SEEN_DIGITS = 12
"""How much of the content's hash a button carries: an approval counts only for what was shown."""

Card = tuple[Html, Rows, str, dict[str, Any]]


def seen(template: Template) -> str:
    return template.draft().content_hash()[:SEEN_DIGITS]


def waits(tx: Session, template_id: int, seen_hash: str, now: datetime) -> bool:
    """Whether this very wording still awaits a decision."""
    template = templates.find(tx, template_id)
    return template is not None and template.state(now) == "waiting" and seen(template) == seen_hash


def next_card(tx: Session, say: Voice) -> Card | None:
    """The template that has waited longest: text, buttons, and the call that shows the message above."""
    found = template_review.waiting(tx, 1)
    return _card(tx, say, found[0]) if found else None


def _card(tx: Session, say: Voice, template: Template) -> Card:
    sender = businesses.find(tx, template.business_id)
    assert sender is not None
    parts = [
        say(
            "templates-review-card",
            count=template_review.count_waiting(tx),
            business=sender.name,
            name=template.name,
            category=say.plain(f"templates-category-{template.category}"),
            text=template.text,
            link=template.button_url or "–",
            person=str(sender.owner_id),
        )
    ]
    if template.is_alert:
        parts.append(say("templates-alert-is-on"))
    if words := warnings(template.draft()):
        parts.append(say("templates-review-warning", words=", ".join(words)))
    if template.replaces is not None:
        parts.append(say("templates-review-replaces"))
    what = f"{template.id}:{seen(template)}"
    buttons = [
        press(say.plain("review-approve"), f"vet:approve:{what}"),
        press(say.plain("review-refuse"), f"vet:refuse:{what}"),
    ]
    params = message_params(say, sender, template, samples_of(template))
    return Html("\n\n".join(parts)), [buttons], method_of(params), params
