"""The way through the questions of /advertise; where a person stands is their draft."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers.advertise.paying import pay, pay_from_balance
from handlers.advertise.preview import PREVIEW, preview
from handlers.advertise.steps import ORDER, QUESTIONS, Wrong, answered, missing, offer_rows, shown
from handlers.context import Button, Context, press
from handlers.doors import pressed
from handlers.wizards import cancel_button
from handlers.words import Html
from rules.wording import WordingRefusal
from storage import campaigns, drafts
from storage.drafts import Draft

WIZARD = "advertise"

LINKS_BEHIND_WORDS = ("text_link", "text_mention")
"""Entities whose words do not show where they lead. Of all others, only the words are kept."""

Press = Callable[[Context, Draft, list[str]], Awaitable[None]]


async def advertise(context: Context) -> None:
    """Begins, or goes on where the person stopped."""
    await _go_to(context, _draft(context) or Draft(WIZARD, ORDER[0]))


def _draft(context: Context) -> Draft | None:
    """The message that the person is writing; once it is paid there is nothing to write."""
    with context.storage.reading() as tx:
        draft = drafts.read_draft(tx, context.user.id)
        if draft is None or draft.wizard != WIZARD:
            return None
        campaign_id = draft.answers.get("campaign")
        campaign = campaigns.find_campaign(tx, int(campaign_id)) if campaign_id else None
    return None if campaign is not None and campaign.paid_at is not None else draft


async def _go_to(context: Context, draft: Draft) -> None:
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    if draft.step == PREVIEW:
        await preview(context, draft)
    else:
        await context.show(*_question(context, draft))


def _question(context: Context, draft: Draft) -> tuple[Html, list[list[Button]]]:
    say, step, answers = context.say, draft.step, draft.answers
    head = say("advertise-progress", number=ORDER.index(step) + 1, count=len(ORDER))
    parts = [head, say(f"advertise-ask-{step}", bid=answers.get("bid", ""))]
    last_row = [cancel_button(say)]
    if step != ORDER[0] or not missing(answers):
        last_row.insert(0, press(say.plain("back"), "advertise:back"))
    rows = offer_rows(say, step, answers)
    if step in answers:
        parts.append(say("advertise-now", value=shown(say, step, answers[step])))
        rows.append([press(say.plain("advertise-keep"), "advertise:keep")])
    return Html("\n\n".join(parts)), [*rows, last_row]


async def take_answer(context: Context, draft: Draft) -> None:
    """What the person wrote."""
    current = _draft(context)
    if current is None:
        with context.transaction() as tx:
            drafts.drop_draft(tx, context.user.id)
        await context.reply(context.say("advertise-paid"))
    elif current.step == PREVIEW:
        await preview(context, current)
    elif _hides_link(context):
        await _explain(context, current, Wrong(WordingRefusal.HIDDEN_LINK))
    else:
        await _accept(context, current, context.text)


def _hides_link(context: Context) -> bool:
    message = context.incoming.effective_message
    return any(entity.type in LINKS_BEHIND_WORDS for entity in message.entities)


async def _accept(context: Context, draft: Draft, said: str) -> None:
    """Goes on to the next question, or explains why not and lets the question stand."""
    value = QUESTIONS[draft.step].read(said, draft.answers)
    if isinstance(value, Wrong):
        await _explain(context, draft, value)
        return
    answers = answered(draft.answers, draft.step, value)
    await _go_to(context, replace(draft, step=missing(answers) or PREVIEW, answers=answers))


async def _explain(context: Context, draft: Draft, wrong: Wrong) -> None:
    question, rows = _question(context, draft)
    await context.reply(Html(f"{context.say(wrong.key, **wrong.values)}\n\n{question}"), rows)


async def pressed_in_wizard(context: Context) -> None:
    said = [*pressed(context), "", ""]
    verb, rest = said[0], said[1:]
    if verb == "start":
        await advertise(context)
        return
    draft, work = _draft(context), PRESSED.get(verb)
    if draft is None or work is None:
        await context.answer(context.say.plain("button-stale"), alert=True)
        await advertise(context)
        return
    await work(context, draft, rest)


async def _stale(context: Context, draft: Draft) -> None:
    await context.answer(context.say.plain("button-stale"), alert=True)
    await _go_to(context, draft)


async def _pick(context: Context, draft: Draft, rest: list[str]) -> None:
    step, value = rest[0], rest[1]
    if step != draft.step:
        await _stale(context, draft)
        return
    await _accept(context, draft, value)


async def _back(context: Context, draft: Draft, rest: list[str]) -> None:
    """To the question before; from a single change, back to the preview."""
    if draft.step == PREVIEW or not missing(draft.answers):
        await _go_to(context, replace(draft, step=PREVIEW))
        return
    before = max(ORDER.index(draft.step) - 1, 0)
    await _go_to(context, replace(draft, step=ORDER[before]))


async def _keep(context: Context, draft: Draft, rest: list[str]) -> None:
    await _go_to(context, replace(draft, step=missing(draft.answers) or PREVIEW))


async def _edit(context: Context, draft: Draft, rest: list[str]) -> None:
    if rest[0] not in ORDER:
        await _stale(context, draft)
        return
    await _go_to(context, replace(draft, step=rest[0]))


async def _pay(context: Context, draft: Draft, rest: list[str]) -> None:
    if not await pay(context, draft, seen=rest[0]):
        await _stale(context, draft)


async def _pay_from_balance(context: Context, draft: Draft, rest: list[str]) -> None:
    if not await pay_from_balance(context, draft, seen=rest[0]):
        await _stale(context, draft)


PRESSED: dict[str, Press] = {
    "pick": _pick,
    "back": _back,
    "keep": _keep,
    "edit": _edit,
    "pay": _pay,
    "balance": _pay_from_balance,
}
