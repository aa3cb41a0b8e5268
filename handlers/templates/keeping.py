"""What was written in the wizard becomes a template: a draft of its business, or one that awaits review."""

from sqlmodel import Session

from handlers.context import Context, press
from handlers.templates.card import show_card
from handlers.templates.steps import Answers, draft_of
from rules.business import Role
from storage import business_plans, businesses, drafts, people, template_review, templates
from storage.businesses import Business
from storage.drafts import Draft
from storage.templates import Template


async def save(context: Context, draft: Draft) -> bool:
    """False if it is not theirs to write any more."""
    return await _keep(context, draft, hands_in=False)


async def hand_in(context: Context, draft: Draft) -> bool:
    return await _keep(context, draft, hands_in=True)


async def _keep(context: Context, draft: Draft, *, hands_in: bool) -> bool:
    business_id = int(draft.answers["business"])
    with context.transaction() as tx:
        sender = businesses.may_act(tx, business_id, context.user.id, Role.OWNER, context.now())
        is_full = sender is not None and _is_full(context, tx, sender, draft.answers)
        kept = None
        if sender is not None and not is_full:
            kept = _written(tx, draft.answers, context)
            drafts.drop_draft(tx, context.user.id)
            if kept is not None and hands_in:
                submit(context, tx, sender, kept)
    if sender is not None and is_full:
        await tell_full(context, sender)
        return True
    if kept is None:
        return False
    said = context.say("templates-handed-in" if hands_in else "templates-saved", name=kept.name)
    await show_card(context, kept.id or 0, said)
    return True


def _written(tx: Session, answers: Answers, context: Context) -> Template | None:
    """The draft that was changed, or a new one."""
    if "template" in answers:
        return templates.change(tx, int(answers["template"]), draft_of(answers))
    replaces = int(answers["replaces"]) if "replaces" in answers else None
    old = templates.find(tx, replaces) if replaces else None
    stands = old is not None and old.off_at is None
    return templates.create(
        tx,
        int(answers["business"]),
        draft_of(answers),
        context.now(),
        replaces=replaces if stands else None,
    )


def _is_full(context: Context, tx: Session, sender: Business, answers: Answers) -> bool:
    """The next version of one that stands needs no room of its own."""
    if "template" in answers:
        return False
    replaces = int(answers.get("replaces", "0"))
    old = templates.find(tx, replaces) if replaces else None
    if old is not None and old.off_at is None:
        return False
    return room_of(context, tx, sender) <= 0


def room_of(context: Context, tx: Session, sender: Business) -> int:
    """How many more templates the plan has room for."""
    assert sender.id is not None
    businesses.locked(tx, sender.id)
    plan, _until = business_plans.plan_of(tx, sender.id, context.now())
    return plan.templates - templates.count(tx, sender.id)


async def tell_full(context: Context, sender: Business) -> None:
    """What to do: delete one, or take a larger plan."""
    with context.storage.reading() as tx:
        plan, _until = business_plans.plan_of(tx, sender.id or 0, context.now())
    say = context.say
    text = say("templates-full", count=plan.templates, name=sender.name)
    plans = [press(say.plain("templates-plans"), f"plans:show:{sender.id}")]
    await context.reply(text, [plans, [press(say.plain("templates-to-list"), f"templates:list:{sender.id}")]])


def submit(context: Context, tx: Session, sender: Business, template: Template) -> bool:
    """Hands it in, and tells the owners of the bot once."""
    handed = template_review.submit(tx, template.id or 0, context.now())
    if handed is None:
        return False
    for owner_id in people.owners(tx):
        say = context.voice_of(tx, owner_id)
        text = say("templates-waiting", name=template.name, business=sender.name)
        rows = [[press(say.plain("review-open"), "review:next")]]
        key = f"template:{template.id}:{handed.submitted_at:%Y-%m-%dT%H:%M:%S}:{owner_id}"
        context.owe(tx, owner_id, text, rows, key=key)
    return True
