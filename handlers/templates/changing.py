"""What a business does with a template that stands: hand it in, take it back, change it, delete it."""

from handlers.context import Context, press
from handlers.templates.card import show_card, theirs
from handlers.templates.keeping import submit
from handlers.templates.law import explained
from handlers.templates.steps import answers_of
from handlers.templates.wizard import begin
from handlers.words import Html
from rules.business import Role
from rules.template import unfit
from storage import template_review, templates


async def hand_in(context: Context, template_id: int) -> bool:
    """False if it is not theirs, or handed in already."""
    with context.transaction() as tx:
        found = theirs(tx, context, template_id, Role.OWNER)
        reasons = unfit(found[1].draft()) if found else []
        handed = found is not None and not reasons and submit(context, tx, *found)
    if reasons:
        await show_card(context, template_id, Html("\n\n".join(explained(context.say, reasons))))
        return True
    if found is None or not handed:
        return False
    return await show_card(context, template_id, context.say("templates-handed-in", name=found[1].name))


async def withdraw(context: Context, template_id: int) -> bool:
    with context.transaction() as tx:
        found = theirs(tx, context, template_id, Role.OWNER)
        taken = template_review.withdraw(tx, template_id) if found else None
    if taken is None:
        return False
    return await show_card(context, template_id, context.say("templates-withdrawn", name=taken.name))


async def change(context: Context, template_id: int) -> bool:
    """A draft is written anew; one that stands goes on until its next version is approved."""
    with context.storage.reading() as tx:
        found = theirs(tx, context, template_id, Role.OWNER)
        newer = templates.next_version(tx, template_id) if found else None
    if found is None:
        return False
    template = newer or found[1]
    state = template.state(context.now())
    if state in ("waiting", "off"):
        await show_card(context, template.id or 0, context.say("templates-withdraw-first"))
        return state == "waiting"
    which = "template" if state in ("draft", "refused") else "replaces"
    await begin(context, {**answers_of(template), which: str(template.id)})
    return True


async def ask_delete(context: Context, template_id: int) -> bool:
    with context.storage.reading() as tx:
        found = theirs(tx, context, template_id, Role.OWNER)
    if found is None or found[1].off_at is not None:
        return False
    say = context.say
    rows = [
        [press(say.plain("templates-delete-yes"), f"templates:off:{template_id}")],
        [press(say.plain("back"), f"templates:open:{template_id}")],
    ]
    await context.show(say("templates-delete-ask", name=found[1].name), rows)
    return True


async def delete(context: Context, template_id: int) -> bool:
    with context.transaction() as tx:
        found = theirs(tx, context, template_id, Role.OWNER)
        gone = templates.switch_off(tx, template_id, context.now()) if found else None
    if gone is None:
        return False
    say = context.say
    back = [press(say.plain("templates-to-list"), f"templates:list:{gone.business_id}")]
    await context.show(say("templates-deleted", name=gone.name), [back])
    return True
