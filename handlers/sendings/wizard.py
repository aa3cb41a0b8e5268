"""The way to a sending: a template, to whom, the values, the estimate, yes. Where a person stands is their
draft."""

from dataclasses import dataclass, replace

from handlers.context import Context, press
from handlers.sendings.asking import question
from handlers.sendings.confirming import show_estimate
from handlers.sendings.lists import take_list
from handlers.sendings.steps import (
    CODE,
    CONFIRM,
    LIST,
    SEGMENT,
    VALUE,
    WIZARD,
    missing,
    values_of,
)
from handlers.words import Html
from rules.business import COUNTRIES, Role
from rules.customer_list import CODE as CODE_LOOKS
from rules.template import bad_values
from rules.wording import tidy
from storage import businesses, customers, drafts, templates
from storage.businesses import Business
from storage.drafts import Draft
from storage.templates import Template


@dataclass(frozen=True)
class Going:
    """What is being made: by whom, of which template, and how far it is."""

    sender: Business
    template: Template
    draft: Draft


async def begin(context: Context, business_id: int) -> bool:
    """Shows what may be sent. False if it is not theirs."""
    with context.storage.reading() as tx:
        sender = businesses.may_act(tx, business_id, context.user.id, Role.SENDER, context.now())
        found = templates.of_business(tx, business_id) if sender else []
    if sender is None:
        return False
    say, now = context.say, context.now()
    rows = [[press(one.name, f"sendings:use:{one.id}")] for one in found if one.is_ready(now)]
    key = "sendings-choose-template" if rows else "sendings-no-template"
    rows.append([press(say.plain("sendings-templates"), f"templates:list:{business_id}")])
    rows.append([press(say.plain("back"), f"sendings:list:{business_id}")])
    await context.show(say(key, name=sender.name), rows)
    return True


async def use(context: Context, template_id: int) -> bool:
    with context.storage.reading() as tx:
        template = templates.find(tx, template_id)
        business_id = template.business_id if template is not None else 0
        sender = businesses.may_act(tx, business_id, context.user.id, Role.SENDER, context.now())
    if template is None or sender is None or not template.is_ready(context.now()):
        return False
    answers = {"business": str(template.business_id), "template": str(template_id)}
    await go_to(context, Draft(WIZARD, "to", answers))
    return True


def going(context: Context) -> Going | None:
    """None if nothing is being made, or it is not theirs to send any more."""
    with context.storage.reading() as tx:
        draft = drafts.read_draft(tx, context.user.id)
        if draft is None or draft.wizard != WIZARD:
            return None
        business_id = int(draft.answers["business"])
        sender = businesses.may_act(tx, business_id, context.user.id, Role.SENDER, context.now())
        template = templates.find(tx, int(draft.answers["template"]))
    return Going(sender, template, draft) if sender is not None and template is not None else None


async def go_to(context: Context, draft: Draft, said: Html | None = None) -> None:
    """The question that the draft stands at; `said` stands above it."""
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    with context.storage.reading() as tx:
        template = templates.find(tx, int(draft.answers["template"]))
        assert template is not None
        asked = question(tx, context.say, draft, template) if draft.step != CONFIRM else None
    if asked is None:
        await show_estimate(context, draft.answers)
        return
    text, rows = asked
    if said is not None:
        await context.reply(Html(f"{said}\n\n{text}"), rows)
    else:
        await context.show(text, rows)


async def on(context: Context, now: Going, answers: dict[str, str]) -> None:
    """Goes on to the next question with these answers."""
    step = missing(answers, now.template.draft())
    await go_to(context, Draft(WIZARD, step, answers))


async def take_answer(context: Context, draft: Draft) -> None:
    now = going(context)
    if now is None:
        with context.transaction() as tx:
            drafts.drop_draft(tx, context.user.id)
        await context.reply(context.say("sendings-gone"))
    elif draft.step == LIST:
        found = await take_list(context, now.template)
        if isinstance(found, Html):
            await go_to(context, draft, found)
        else:
            await on(context, now, {**draft.answers, **found})
    elif draft.step == CODE:
        await _take_code(context, now)
    elif draft.step == "countries":
        await _take_countries(context, now)
    elif draft.step.startswith(VALUE):
        await _take_value(context, now)
    else:
        await go_to(context, draft)


async def _take_code(context: Context, now: Going) -> None:
    code = tidy(context.text).upper()
    if not CODE_LOOKS.fullmatch(code):
        await go_to(context, now.draft, context.say("sendings-wrong-code"))
        return
    await on(context, now, {**now.draft.answers, CODE: customers.tidy_code(code)})


async def _take_countries(context: Context, now: Going) -> None:
    said = context.text.upper().replace(",", " ").split()
    wrong = [one for one in said if one not in COUNTRIES]
    if wrong or not said:
        await go_to(
            context, now.draft, context.say("sendings-wrong-countries", wrong=", ".join(wrong)[:64] or "–")
        )
        return
    answers = {**now.draft.answers, "countries": ",".join(dict.fromkeys(said))}
    await go_to(context, replace(now.draft, step=SEGMENT, answers=answers))


async def _take_value(context: Context, now: Going) -> None:
    name, wording = now.draft.step.removeprefix(VALUE), now.template.draft()
    answers = {**now.draft.answers, now.draft.step: tidy(context.text)}
    wrong = bad_values(wording, values_of(answers, wording)).get(name)
    if wrong is not None:
        await go_to(context, now.draft, context.say(f"template-value-{wrong}", name=name))
        return
    await on(context, now, answers)
