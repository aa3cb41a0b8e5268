"""One template: its state, its words, and what can be done with it."""

from sqlmodel import Session

from handlers.context import Button, Context, press
from handlers.templates.showing import show_message, state_in_words
from handlers.words import Html, Voice
from rules.business import Role, may
from storage import businesses, teams, templates
from storage.businesses import Business
from storage.templates import Template

DOES = {
    "draft": ("submit", "change", "preview", "delete"),
    "refused": ("change", "submit", "preview", "delete"),
    "waiting": ("withdraw", "preview"),
    "ready": ("send", "change", "preview", "delete"),
    "paused": ("change", "preview", "delete"),
    "off": ("preview",),
}
"""What can be done in each state."""
FOR_SENDERS = ("send", "preview")


def theirs(
    tx: Session, context: Context, template_id: int, role: Role = Role.SENDER
) -> tuple[Business, Template] | None:
    """A template and its business, if this person may do there what needs that role."""
    template = templates.find(tx, template_id)
    if template is None:
        return None
    sender = businesses.may_act(tx, template.business_id, context.user.id, role, context.now())
    return (sender, template) if sender is not None else None


async def show_card(context: Context, template_id: int, said: Html | None = None) -> bool:
    """`said` stands above it. False if it is not theirs."""
    say, now = context.say, context.now()
    with context.storage.reading() as tx:
        found = theirs(tx, context, template_id)
        role = teams.role_of(tx, found[0].id or 0, context.user.id) if found else None
        newer = templates.next_version(tx, template_id) if found else None
    if found is None:
        return False
    sender, template = found
    parts = [said] if said else []
    parts.append(
        say(
            "templates-card",
            name=template.name,
            category=say.plain(f"templates-category-{template.category}"),
            state=state_in_words(say, template, now),
            text=template.text,
        )
    )
    rows = _rows(say, template, template.state(now), may_change=may(role, Role.OWNER))
    if newer is not None:
        parts.append(say("templates-newer", state=state_in_words(say, newer, now)))
        rows.insert(0, [press(say.plain("templates-open-newer"), f"templates:open:{newer.id}")])
    back = [press(say.plain("back"), f"templates:list:{sender.id}")]
    await context.show(Html("\n\n".join(parts)), [*rows, back])
    return True


def _rows(say: Voice, template: Template, state: str, *, may_change: bool) -> list[list[Button]]:
    verbs = [verb for verb in DOES[state] if may_change or verb in FOR_SENDERS]
    buttons = [
        press(
            say.plain(f"templates-do-{verb}"),
            f"sendings:use:{template.id}" if verb == "send" else f"templates:{verb}:{template.id}",
        )
        for verb in verbs
    ]
    return [buttons[n : n + 2] for n in range(0, len(buttons), 2)]


async def show_preview(context: Context, template_id: int) -> bool:
    with context.storage.reading() as tx:
        found = theirs(tx, context, template_id)
    if found is None:
        return False
    sender, template = found
    await show_message(context, sender, template, templates.samples_of(template))
    return await show_card(context, template_id)
