"""A profile is written question by question, or changed in one of its parts."""

from dataclasses import replace

from handlers.business.changing import change_profile, create
from handlers.business.fields import ORDER, Wrong, explain, offers, read, shown
from handlers.business.mine import SURE, WIZARD
from handlers.context import Button, Context, press
from handlers.numbers import number_in
from handlers.wizards import cancel_button
from handlers.words import Html
from rules.business import BUSINESSES_MAX
from rules.names import looks_like
from storage import businesses, drafts
from storage.businesses import Business
from storage.drafts import Draft


async def ask(context: Context, draft: Draft, wrong: Html | None = None) -> None:
    """The question at which the draft stands."""
    say, step = context.say, draft.step
    with context.storage.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    parts = [say(f"business-ask-{step}")]
    if step in draft.answers:
        parts.append(say("business-now", value=shown(say, step, draft.answers[step])))
    if wrong is not None:
        parts.insert(0, wrong)
    rows = [*offers(say, step), *_keep(context, draft), [_back(context, draft), cancel_button(say)]]
    await context.show(Html("\n\n".join(parts)), rows)


def _keep(context: Context, draft: Draft) -> list[list[Button]]:
    """Who went back may go on with what they said."""
    is_said = draft.step in draft.answers and "business" not in draft.answers
    return [[press(context.say.plain("business-keep"), f"business:keep:{draft.step}")]] if is_said else []


def _back(context: Context, draft: Draft) -> Button:
    """To the question before; from the first one, or a single one, to where it began."""
    label = context.say.plain("back")
    if number := draft.answers.get("business"):
        return press(label, f"business:profile:{number}")
    place = ORDER.index(draft.step)
    return press(label, f"business:step:{ORDER[place - 1]}" if place else "business:list")


async def begin(context: Context) -> bool:
    """A new business."""
    with context.storage.reading() as tx:
        owned = businesses.count_owned(tx, context.user.id)
    if owned >= BUSINESSES_MAX:
        return False
    await ask(context, Draft(WIZARD, ORDER[0]))
    return True


async def change(context: Context, business: Business, step: str) -> bool:
    """One part of a business that stands."""
    if step not in ORDER:
        return False
    value = str(getattr(business, step))
    await ask(context, Draft(WIZARD, step, {"business": str(business.id), step: value}))
    return True


async def take_answer(context: Context, draft: Draft) -> None:
    """What somebody wrote at the question."""
    if draft.step == SURE:
        await context.reply(context.say("business-press-first"))
        return
    await _take(context, draft, context.text)


async def pick(context: Context, step: str, value: str) -> bool:
    """A button with an answer; it is good only below its own question."""
    draft = _draft(context)
    if draft is None or draft.step != step:
        return False
    await _take(context, draft, value)
    return True


async def keep(context: Context, step: str, _value: str) -> bool:
    draft = _draft(context)
    said = draft.answers.get(step) if draft is not None else None
    return said is not None and await pick(context, step, said)


async def step_back(context: Context, step: str) -> bool:
    draft = _draft(context)
    if draft is None or step not in ORDER or "business" in draft.answers:
        return False
    await ask(context, replace(draft, step=step))
    return True


def _draft(context: Context) -> Draft | None:
    with context.storage.reading() as tx:
        draft = drafts.read_draft(tx, context.user.id)
    return draft if draft is not None and draft.wizard == WIZARD else None


async def _take(context: Context, draft: Draft, said: str) -> None:
    value = read(draft.step, said)
    if not isinstance(value, Wrong) and draft.step == "name" and _is_taken(context, draft, value):
        value = Wrong("business-wrong-taken")
    if isinstance(value, Wrong):
        await ask(context, draft, explain(context.say, value))
        return
    answers = {**draft.answers, draft.step: value}
    if "business" in answers:
        await change_profile(context, answers["business"], draft.step, value)
        return
    left = [step for step in ORDER if step not in answers]
    if left:
        await ask(context, replace(draft, step=left[0], answers=answers))
    else:
        await create(context, answers)


def _is_taken(context: Context, draft: Draft, name: str) -> bool:
    """Whether it could be taken for a verified business. One's own other business is no other."""
    mine = number_in(draft.answers.get("business", "")) or 0
    with context.storage.reading() as tx:
        mine_all = businesses.of_person(tx, context.user.id)
        own = {one.name for one in mine_all if one.owner_id == context.user.id}
        others = [other for other in businesses.verified_names(tx, mine) if other not in own]
    return looks_like(name, others) is not None
