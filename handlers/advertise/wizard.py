"""The way through the questions of /advertise; where a person stands is their draft."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers.advertise.naming import read_channels
from handlers.advertise.options import NAMED, OPTIONAL, TOGGLES, toggled
from handlers.advertise.paying import pay, pay_from_balance, save
from handlers.advertise.picture import read_picture
from handlers.advertise.preview import NOT_EDITED, PREVIEW, preview
from handlers.advertise.showing import ask, question_of
from handlers.advertise.steps import ORDER, Wrong, answered, is_edit, missing
from handlers.context import Context
from handlers.doors import first_parts
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
    await go_to(context, draft_of(context) or Draft(WIZARD, ORDER[0]))


def draft_of(context: Context) -> Draft | None:
    """The message that the person is writing; once it is paid there is nothing to write."""
    with context.storage.reading() as tx:
        draft = drafts.read_draft(tx, context.user.id)
        if draft is None or draft.wizard != WIZARD:
            return None
        campaign_id = draft.answers.get("campaign")
        campaign = campaigns.find_campaign(tx, int(campaign_id)) if campaign_id else None
    return None if campaign is not None and campaign.paid_at is not None else draft


async def go_to(context: Context, draft: Draft) -> None:
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    if draft.step == PREVIEW:
        await preview(context, draft)
    else:
        await context.show(*ask(context.say, draft, context.now().date()))


async def take_answer(context: Context, draft: Draft) -> None:
    """What the person wrote, or sent."""
    current = draft_of(context)
    if current is None:
        with context.transaction() as tx:
            drafts.drop_draft(tx, context.user.id)
        await context.reply(context.say("advertise-paid"))
    elif current.step == PREVIEW:
        await preview(context, current)
    elif current.step == "picture":
        await _take_picture(context, current)
    elif _hides_link(context):
        await _explain(context, current, Wrong(WordingRefusal.HIDDEN_LINK))
    else:
        await _accept(context, current, context.text)


def _hides_link(context: Context) -> bool:
    message = context.incoming.effective_message
    return any(entity.type in LINKS_BEHIND_WORDS for entity in message.entities)


async def _take_picture(context: Context, draft: Draft) -> None:
    read = await read_picture(context)
    if isinstance(read, Wrong):
        await _explain(context, draft, read)
    else:
        await go_to(context, _next(draft, {**draft.answers, **read}))


async def _accept(context: Context, draft: Draft, said: str) -> None:
    """Goes on to the next question, or explains why not and lets the question stand."""
    value = _read(context, draft, said)
    if isinstance(value, Wrong):
        await _explain(context, draft, value)
        return
    await go_to(context, _next(draft, answered(draft.answers, draft.step, value)))


def _read(context: Context, draft: Draft, said: str) -> str | Wrong:
    if draft.step in NAMED:
        with context.storage.reading() as tx:
            return read_channels(tx, said)
    question = question_of(draft.step, context.now().date())
    return question.read(said, draft.answers) if question else Wrong("advertise-wrong-choice")


def _next(draft: Draft, answers: dict[str, str]) -> Draft:
    return replace(draft, step=missing(answers) or PREVIEW, answers=answers)


async def _explain(context: Context, draft: Draft, wrong: Wrong) -> None:
    question, rows = ask(context.say, draft, context.now().date())
    await context.reply(Html(f"{context.say(wrong.key, **wrong.values)}\n\n{question}"), rows)


async def pressed_in_wizard(context: Context) -> None:
    verb, *rest = first_parts(context, 3)
    if verb == "start":
        await advertise(context)
        return
    draft, work = draft_of(context), PRESSED.get(verb)
    if draft is None or work is None:
        await context.stale()
        await advertise(context)
        return
    await work(context, draft, rest)


async def _stale(context: Context, draft: Draft) -> None:
    await context.stale()
    await go_to(context, draft)


async def _pick(context: Context, draft: Draft, rest: list[str]) -> None:
    step, value = rest[0], rest[1]
    if step != draft.step:
        await _stale(context, draft)
        return
    await _accept(context, draft, value)


async def _toggle(context: Context, draft: Draft, rest: list[str]) -> None:
    step, name = rest[0], rest[1]
    if step != draft.step or name not in TOGGLES.get(step, ()):
        await _stale(context, draft)
        return
    chosen = toggled(step, draft.answers.get(step, ""), name)
    await go_to(context, replace(draft, answers={**draft.answers, step: chosen}))


async def _clear(context: Context, draft: Draft, rest: list[str]) -> None:
    """Back to what holds unless they say otherwise."""
    if rest[0] != draft.step or rest[0] not in OPTIONAL:
        await _stale(context, draft)
        return
    gone = {rest[0], f"{rest[0]}_hash"}
    await go_to(
        context, _next(draft, {key: value for key, value in draft.answers.items() if key not in gone})
    )


async def _take_room(context: Context, draft: Draft, rest: list[str]) -> None:
    """The budget that the slots can take; it is looked at again before anything is paid."""
    stars = rest[0]
    if draft.step != PREVIEW or is_edit(draft.answers) or not (stars.isascii() and stars.isdecimal()):
        await _stale(context, draft)
        return
    if not 0 < int(stars) < int(draft.answers["budget"]):
        await _stale(context, draft)
        return
    await go_to(context, replace(draft, answers={**draft.answers, "budget": stars}))


async def _back(context: Context, draft: Draft, rest: list[str]) -> None:
    """To the question before; from a single change, back to the preview."""
    if draft.step == PREVIEW or not missing(draft.answers):
        await go_to(context, replace(draft, step=PREVIEW))
        return
    before = max(ORDER.index(draft.step) - 1, 0)
    await go_to(context, replace(draft, step=ORDER[before]))


async def _keep(context: Context, draft: Draft, rest: list[str]) -> None:
    await go_to(context, replace(draft, step=missing(draft.answers) or PREVIEW))


async def _edit(context: Context, draft: Draft, rest: list[str]) -> None:
    """Any question again; what is optional only once all others are answered."""
    may = rest[0] in ORDER or (rest[0] in OPTIONAL and not missing(draft.answers))
    if not may or (is_edit(draft.answers) and rest[0] in NOT_EDITED):
        await _stale(context, draft)
        return
    await go_to(context, replace(draft, step=rest[0]))


async def _pay(context: Context, draft: Draft, rest: list[str]) -> None:
    if is_edit(draft.answers) or not await pay(context, draft, seen=rest[0]):
        await _stale(context, draft)


async def _pay_from_balance(context: Context, draft: Draft, rest: list[str]) -> None:
    if is_edit(draft.answers) or not await pay_from_balance(context, draft, seen=rest[0]):
        await _stale(context, draft)


async def _save(context: Context, draft: Draft, rest: list[str]) -> None:
    if not is_edit(draft.answers) or not await save(context, draft, seen=rest[0]):
        await _stale(context, draft)


PRESSED: dict[str, Press] = {
    "pick": _pick,
    "toggle": _toggle,
    "clear": _clear,
    "room": _take_room,
    "back": _back,
    "keep": _keep,
    "edit": _edit,
    "pay": _pay,
    "balance": _pay_from_balance,
    "save": _save,
}
