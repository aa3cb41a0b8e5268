"""The way through the questions about a template; where a person stands is their draft."""

import hashlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers.advertise.picture import read_picture
from handlers.advertise.steps import Wrong as WrongPicture
from handlers.business import business
from handlers.context import Context
from handlers.templates.keeping import hand_in, save
from handlers.templates.law import explained
from handlers.templates.showing import ask, show_message, summary_rows
from handlers.templates.steps import OPTIONAL, PREVIEW, Answers, Wrong, draft_of, missing, order, read
from handlers.words import Html
from rules.template import Category, unfit
from storage import businesses, drafts
from storage.drafts import Draft

WIZARD = "template"
LINKS_BEHIND_WORDS = ("text_link", "text_mention")

Press = Callable[[Context, Draft, list[str]], Awaitable[None]]


def writing(context: Context) -> Draft | None:
    """The template that the person is writing."""
    with context.storage.reading() as tx:
        draft = drafts.read_draft(tx, context.user.id)
    return draft if draft is not None and draft.wizard == WIZARD else None


async def begin(context: Context, answers: Answers) -> None:
    await go_to(context, Draft(WIZARD, missing(answers) or PREVIEW, dict(answers)))


async def go_to(context: Context, draft: Draft) -> None:
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    if draft.step == PREVIEW:
        await preview(context, draft)
    else:
        await context.show(*ask(context.say, draft))


async def preview(context: Context, draft: Draft) -> None:
    """The message as customers get it; below it what can still be done."""
    answers, template = draft.answers, draft_of(draft.answers)
    with context.storage.reading() as tx:
        sender = businesses.find(tx, int(answers["business"]))
    assert sender is not None
    reasons = unfit(template)
    if not reasons:
        await show_message(context, sender, template, template.samples)
    parts = [context.say("templates-summary", name=template.name)] if not reasons else []
    parts += explained(context.say, reasons)
    if template.category == Category.UTILITY:
        parts.append(context.say("templates-alert-is-on" if template.is_alert else "templates-alert-is-off"))
    await context.reply(Html("\n\n".join(parts)), summary_rows(context.say, answers, seal_of(answers)))


def seal_of(answers: Answers) -> str:
    """Tells one wording from another: an old button must not hand in a new one."""
    return hashlib.sha256(json.dumps(sorted(answers.items())).encode()).hexdigest()[:12]


async def take_answer(context: Context, draft: Draft) -> None:
    """What the person wrote, or sent."""
    if draft.step == PREVIEW:
        await preview(context, draft)
    elif draft.step == "picture":
        found = await read_picture(context)
        if isinstance(found, WrongPicture):
            await _explain(context, draft, Wrong(found.key, found.values))
        else:
            await go_to(context, _next(draft, {**draft.answers, **found}))
    elif _hides_link(context):
        await _explain(context, draft, Wrong("wording-hidden-link"))
    else:
        await _accept(context, draft, context.text)


def _hides_link(context: Context) -> bool:
    message = context.incoming.effective_message
    return any(entity.type in LINKS_BEHIND_WORDS for entity in message.entities)


async def _accept(context: Context, draft: Draft, said: str) -> None:
    """Goes on to the next question, or explains why not and lets the question stand."""
    value = read(draft.step, said, draft.answers)
    if isinstance(value, Wrong):
        await _explain(context, draft, value)
        return
    await go_to(context, _next(draft, {**draft.answers, draft.step: value}))


def _next(draft: Draft, answers: dict[str, str]) -> Draft:
    return replace(draft, step=missing(answers) or PREVIEW, answers=answers)


async def _explain(context: Context, draft: Draft, wrong: Wrong) -> None:
    question, rows = ask(context.say, draft)
    await context.reply(Html(f"{context.say(wrong.key, **wrong.values)}\n\n{question}"), rows)


async def pressed_while_writing(context: Context, verb: str, rest: list[str]) -> None:
    draft = writing(context)
    if draft is None:
        await context.stale()
        await business(context)
        return
    await PRESSED[verb](context, draft, [*rest, "", ""])


async def _stale(context: Context, draft: Draft) -> None:
    await context.stale()
    await go_to(context, draft)


async def _pick(context: Context, draft: Draft, rest: list[str]) -> None:
    if rest[0] != draft.step or rest[0] not in ("category", "language"):
        await _stale(context, draft)
        return
    await _accept(context, draft, rest[1])


async def _without(context: Context, draft: Draft, rest: list[str]) -> None:
    if rest[0] != draft.step or rest[0] not in OPTIONAL:
        await _stale(context, draft)
        return
    await go_to(context, _next(draft, {**draft.answers, rest[0]: ""}))


async def _back(context: Context, draft: Draft, rest: list[str]) -> None:
    """To the question before; from a single change, back to the preview."""
    steps = order(draft.answers)
    if draft.step not in steps or not missing(draft.answers):
        await go_to(context, _next(draft, draft.answers))
        return
    await go_to(context, replace(draft, step=steps[max(steps.index(draft.step) - 1, 0)]))


async def _keep(context: Context, draft: Draft, rest: list[str]) -> None:
    await go_to(context, _next(draft, draft.answers))


async def _step(context: Context, draft: Draft, rest: list[str]) -> None:
    """One question again."""
    if rest[0] not in order(draft.answers):
        await _stale(context, draft)
        return
    await go_to(context, replace(draft, step=rest[0]))


async def _alert(context: Context, draft: Draft, rest: list[str]) -> None:
    if draft.step != PREVIEW or draft.answers["category"] != Category.UTILITY:
        await _stale(context, draft)
        return
    turned = "" if draft.answers.get("alert") else "1"
    await go_to(context, replace(draft, answers={**draft.answers, "alert": turned}))


async def _save(context: Context, draft: Draft, rest: list[str]) -> None:
    is_seen = draft.step == PREVIEW and rest[0] == seal_of(draft.answers)
    if not is_seen or not await save(context, draft):
        await _stale(context, draft)


async def _hand(context: Context, draft: Draft, rest: list[str]) -> None:
    is_seen = draft.step == PREVIEW and rest[0] == seal_of(draft.answers)
    if not is_seen or unfit(draft_of(draft.answers)) or not await hand_in(context, draft):
        await _stale(context, draft)


PRESSED: dict[str, Press] = {
    "pick": _pick,
    "without": _without,
    "back": _back,
    "keep": _keep,
    "step": _step,
    "alert": _alert,
    "save": _save,
    "hand": _hand,
}
