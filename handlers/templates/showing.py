"""Templates as people read them: their state, their questions, and the message as a customer gets it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from handlers.campaigns import reason_in_words
from handlers.context import Button, Context, press
from handlers.following.below import notice_rows
from handlers.notices.message import message_of, method_of
from handlers.templates.steps import OPTIONAL, SAMPLE, Answers, missing, order
from handlers.tongues import tongue
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from rules.ready_templates import LOGIN_CODE
from rules.template import Category
from rules.template import Draft as Wording
from storage.businesses import Business
from storage.drafts import Draft
from storage.templates import QUALITY, Template

MARKS = {"draft": "✎", "waiting": "⏳", "ready": "✅", "refused": "✕", "paused": "⏸", "off": "⏹"}
CATEGORY = "category"
"""A reviewer's ready reason beside those for campaigns."""


def state_in_words(say: Voice, template: Template, now: datetime) -> Html:
    state = template.state(now)
    if state == "refused":
        return say("templates-state-refused", why=refusal_in_words(say, template.refusal))
    if state == "paused":
        assert template.paused_until is not None
        return say("templates-state-paused", until=say.moment(template.paused_until))
    if state == "off":
        return say("templates-state-off-quality" if template.off_why == QUALITY else "templates-state-off")
    return say(f"templates-state-{state}")


def refusal_in_words(say: Voice, why: str) -> str:
    return say.plain("templates-reason-category") if why == CATEGORY else reason_in_words(say, why)


def marked(template: Template, now: datetime) -> str:
    return f"{MARKS[template.state(now)]} {template.name}"


async def show_message(
    context: Context, sender: Business, template: Template | Wording, values: Mapping[str, str]
) -> None:
    """Exactly what a customer gets, made by the function that makes it for them."""
    params = message_params(context.say, sender, template, values)
    await context.call(method_of(params), {"chat_id": context.chat_id, **params})


def message_params(
    say: Voice, sender: Business, template: Template | Wording, values: Mapping[str, str]
) -> dict[str, Any]:
    """With the buttons that stand below every notice; here they belong to none."""
    return message_of(say, sender, template, values, rows=notice_rows(say, sender, 0, template.category))


def ask(say: Voice, draft: Draft) -> tuple[Html, list[list[Button]]]:
    """The question that the draft stands at, and its buttons."""
    step, answers = draft.step, draft.answers
    if step.startswith(SAMPLE):
        parts = [say("templates-ask-sample", name=step.removeprefix(SAMPLE))]
    elif step == "text":
        parts = [say(f"templates-ask-text-{answers['category']}")]
    else:
        parts = [say(f"templates-ask-{step}")]
    rows = _offers(say, step)
    if answers.get(step):
        shown = say.plain("templates-with-picture") if step == "picture" else answers[step]
        if step not in ("category", "language"):
            parts.append(say("templates-now", value=shown))
        rows.append([press(say.plain("templates-keep"), "templates:keep")])
    if step in OPTIONAL:
        rows.append([press(say.plain(f"templates-without-{step}"), f"templates:without:{step}")])
    return Html("\n\n".join(parts)), [*rows, _ways_out(say, answers, step)]


def _offers(say: Voice, step: str) -> list[list[Button]]:
    if step == "category":
        return [
            [press(say.plain(f"templates-category-{one}"), f"templates:pick:category:{one}")]
            for one in Category
        ]
    if step == "language":
        offered = [press(tongue(say, one), f"templates:pick:language:{one}") for one in LOGIN_CODE.texts]
        return [offered[:3], offered[3:]]
    return []


def _ways_out(say: Voice, answers: Answers, step: str) -> list[Button]:
    out = [cancel_button(say)]
    if step != order(answers)[0] or not missing(answers):
        out.insert(0, press(say.plain("back"), "templates:back"))
    return out


def summary_rows(say: Voice, answers: Answers, seal: str) -> list[list[Button]]:
    """Below the preview of what is being written."""
    rows = [
        [press(say.plain("templates-hand-in"), f"templates:hand:{seal}")],
        [press(say.plain("templates-save"), f"templates:save:{seal}")],
    ]
    if answers["category"] == Category.UTILITY:
        key = "templates-alert-off" if answers.get("alert") else "templates-alert-on"
        rows.append([press(say.plain(key), "templates:alert")])
    edits = [press(_edit_label(say, step), f"templates:step:{step}") for step in order(answers)]
    rows += [edits[n : n + 3] for n in range(0, len(edits), 3)]
    return [*rows, [cancel_button(say)]]


def _edit_label(say: Voice, step: str) -> str:
    if step.startswith(SAMPLE):
        return f"{{{step.removeprefix(SAMPLE)}}}"
    return say.plain(f"templates-edit-{step}")
