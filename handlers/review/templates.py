"""Templates in review: approved or refused with a reason, each time only what was shown."""

from sqlmodel import Session

from handlers.context import Context, Rows, press
from handlers.doors import first_parts, is_owner
from handlers.numbers import number_in
from handlers.review.deciding import stale
from handlers.review.showing import show_next
from handlers.templates.review_card import SEEN_DIGITS, waits
from handlers.templates.showing import CATEGORY, refusal_in_words
from handlers.wizards import cancel_button
from rules.wording import length, tidy
from storage import businesses, drafts, template_review, templates
from storage.campaign_reviews import REFUSALS
from storage.drafts import Draft
from storage.templates import Template

WIZARD = "vet"
"""Waits for a reason in an owner's own words; its answers name the template that is refused."""
REASON_CHARACTERS_MAX = 200
REASONS = (CATEGORY, *REFUSALS)


async def pressed_in_vetting(context: Context) -> None:
    """Only owners come here; what they press may be old."""
    verb, said, seen, why = first_parts(context, 4)
    number = number_in(said)
    if number is None or len(seen) != SEEN_DIGITS:
        await stale(context)
    elif verb == "approve":
        await _approve(context, number, seen)
    elif verb == "refuse":
        await _ask_why(context, number, seen)
    elif verb == "because" and why in REASONS:
        await _refuse(context, number, seen, why)
    elif verb == "write":
        await _ask_words(context, number, seen)
    else:
        await stale(context)


async def _approve(context: Context, template_id: int, seen: str) -> None:
    with context.transaction() as tx:
        approved = template_review.approve(tx, template_id, seen, context.user.id, context.now())
        if approved is not None:
            _tell(context, tx, approved)
    if approved is None:
        await stale(context)
        return
    await show_next(context, context.say("templates-review-approved", name=approved.name))


async def _refuse(context: Context, template_id: int, seen: str, why: str) -> None:
    """`why` is one of REASONS or the owner's own words."""
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
        is_seen = waits(tx, template_id, seen, context.now())
        refused = (
            template_review.refuse(tx, template_id, context.user.id, why, context.now()) if is_seen else None
        )
        if refused is not None:
            _tell(context, tx, refused)
    if refused is None:
        await stale(context)
        return
    await show_next(context, context.say("templates-review-refused", name=refused.name))


def _tell(context: Context, tx: Session, template: Template) -> None:
    """The business's owner hears what was decided, and what can be done now."""
    sender = businesses.find(tx, template.business_id)
    assert sender is not None
    theirs = context.voice_of(tx, sender.owner_id)
    if template.refusal:
        why = refusal_in_words(theirs, template.refusal)
        text = theirs("templates-told-refused", name=template.name, why=why)
        do, data = "templates-open", f"templates:open:{template.id}"
    else:
        text = theirs("templates-told-approved", name=template.name)
        do, data = "templates-do-send", f"sendings:use:{template.id}"
    context.owe(tx, sender.owner_id, text, [[press(theirs.plain(do), data)]])


async def _ask_why(context: Context, template_id: int, seen: str) -> None:
    with context.storage.reading() as tx:
        template = templates.find(tx, template_id) if waits(tx, template_id, seen, context.now()) else None
    if template is None:
        await stale(context)
        return
    say, what = context.say, f"{template_id}:{seen}"
    ready = [press(refusal_in_words(say, why), f"vet:because:{what}:{why}") for why in REASONS]
    rows = [ready[n : n + 2] for n in range(0, len(ready), 2)]
    rows.append([press(say.plain("review-write"), f"vet:write:{what}")])
    rows.append([press(say.plain("back"), "review:next")])
    await context.show(say("templates-review-why", name=template.name), rows)


async def _ask_words(context: Context, template_id: int, seen: str) -> None:
    with context.transaction() as tx:
        is_seen = waits(tx, template_id, seen, context.now())
        if is_seen:
            answers = {"template": str(template_id), "seen": seen}
            drafts.keep_draft(tx, context.user.id, Draft(WIZARD, "reason", answers), context.now())
    if not is_seen:
        await stale(context)
        return
    rows: Rows = [[press(context.say.plain("back"), "review:next"), cancel_button(context.say)]]
    await context.show(context.say("templates-review-reason"), rows)


async def take_words(context: Context, draft: Draft) -> None:
    reason = tidy(context.text)
    if not is_owner(context):  # they were one when they began
        await context.reply(context.say("unknown-command"))
    elif not reason or length(reason) > REASON_CHARACTERS_MAX:
        text = context.say("review-reason-length", max=REASON_CHARACTERS_MAX)
        await context.reply(text, [[cancel_button(context.say)]])
    else:
        await _refuse(context, int(draft.answers["template"]), draft.answers["seen"], reason)
