"""The way through the questions for new promo codes; where an owner stands is their draft."""

from dataclasses import replace

from sqlmodel import Session

from handlers.context import Button, Context, press
from handlers.doors import first_parts, is_owner
from handlers.promos.batches import promos, send_codes, stale
from handlers.promos.steps import MONTH, ORDER, QUESTIONS, asked, end_of, most_of, offer_rows
from handlers.wizards import cancel_button
from handlers.words import Voice
from rules.promo import Gives, grouped
from storage import drafts, promo_batches
from storage import promos as kept
from storage.drafts import Draft
from storage.promo_batches import Batch
from storage.promos import Making

WIZARD = "promos"
SURE = "sure"
"""The last step: everything is answered and shown."""


async def begin(context: Context) -> None:
    await _go_to(context, Draft(WIZARD, ORDER[0]))


async def _go_to(context: Context, draft: Draft) -> None:
    say, today = context.say, context.now().date()
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    if draft.step == SURE:
        await _show_all(context, draft)
        return
    text = asked(say, draft.step, draft.answers, today)
    await context.show(text, [*offer_rows(say, draft.step), _way_out(say)])


def _way_out(say: Voice) -> list[Button]:
    return [press(say.plain("back"), "promos:back"), cancel_button(say)]


async def take_answer(context: Context, draft: Draft) -> None:
    """What the owner wrote."""
    if not is_owner(context):
        await context.reply(context.say("wizard-words"))
    elif draft.step == SURE:
        await _show_all(context, draft)
    else:
        await _accept(context, draft, context.text)


async def pick(context: Context) -> None:
    """What a button says; only for the question that stands."""
    _verb, step, value = first_parts(context, 3)
    draft = _draft(context)
    if draft is None or draft.step != step or step not in QUESTIONS:
        await stale(context)
    else:
        await _accept(context, draft, value)


async def _accept(context: Context, draft: Draft, said: str) -> None:
    """Goes on to the next question, or explains why not and lets the question stand."""
    step, today, say = draft.step, context.now().date(), context.say
    value = QUESTIONS[step].read(said, draft.answers, today)
    if value is None or _is_taken(context, step, value):
        example = (today + MONTH).isoformat()
        text = say(f"promos-wrong-{step}", most=most_of(step, draft.answers), example=example)
        await context.reply(text, [*offer_rows(say, step), _way_out(say)])
        return
    steps = [*ORDER, SURE]
    answers = {**draft.answers, step: value}
    await _go_to(context, replace(draft, step=steps[steps.index(step) + 1], answers=answers))


def _is_taken(context: Context, step: str, value: str) -> bool:
    """A name that another batch has, a word that is a code already."""
    with context.storage.reading() as tx:
        if step == "name":
            return promo_batches.batch_exists(tx, value)
        return step == "codes" and kept.find_code(tx, value) is not None


async def back(context: Context) -> None:
    """To the question before; from the first one to the list."""
    draft = _draft(context)
    if draft is None:
        await stale(context)
        return
    at = [*ORDER, SURE].index(draft.step)
    if at:
        await _go_to(context, replace(draft, step=ORDER[at - 1]))
        return
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
    await promos(context)


async def _show_all(context: Context, draft: Draft) -> None:
    say, wanted = context.say, _making(draft)
    text = say(
        "promos-sure",
        name=wanted.batch,
        off=say(f"promos-off-{wanted.gives}", n=wanted.amount),
        codes=grouped(wanted.word) or wanted.count,
        uses=wanted.uses_max,
        until=say.moment(wanted.valid_until) if wanted.valid_until else say("promos-for-ever"),
    )
    await context.show(text, [[press(say.plain("promos-make"), "promos:make")], _way_out(say)])


def _making(draft: Draft) -> Making:
    answers = draft.answers
    word = "" if answers["codes"].isdecimal() else answers["codes"]
    return Making(
        batch=answers["name"],
        gives=Gives(answers["gives"]),
        amount=int(answers["amount"]),
        uses_max=int(answers["uses"]),
        valid_until=end_of(answers["until"]),
        count=1 if word else int(answers["codes"]),
        word=word,
    )


async def make(context: Context) -> None:
    draft = _draft(context)
    if draft is None or draft.step != SURE:
        await stale(context)
        return
    with context.transaction() as tx:
        batch = _make(context, tx, _making(draft))
    if batch is None:
        await context.answer(context.say.plain("promos-taken"), alert=True)
        await promos(context)
    else:
        await send_codes(context, batch)


def _make(context: Context, tx: Session, wanted: Making) -> Batch | None:
    """None if the name or the word was taken in the meantime."""
    drafts.drop_draft(tx, context.user.id)
    if promo_batches.batch_exists(tx, wanted.batch):
        return None
    made = kept.make(tx, wanted, context.user.id, context.now())
    return promo_batches.batch_of(tx, made[0], context.now()) if made else None


def _draft(context: Context) -> Draft | None:
    with context.storage.reading() as tx:
        draft = drafts.read_draft(tx, context.user.id)
    return draft if draft is not None and draft.wizard == WIZARD else None
