"""A business's templates, and the ready-made ones to begin with."""

from handlers.context import Context, press
from handlers.templates.keeping import tell_full
from handlers.templates.showing import marked
from handlers.templates.steps import SAMPLE
from handlers.templates.wizard import begin
from rules.business import Role, may
from rules.ready_templates import READY
from rules.template import Category
from storage import business_plans, businesses, teams, templates
from storage.businesses import Business
from storage.templates import QUALITY, Template

A_PAGE = 8


async def show_list(context: Context, business_id: int, page: int = 0) -> bool:
    """False if it is not theirs."""
    say, now = context.say, context.now()
    with context.storage.reading() as tx:
        sender = businesses.may_act(tx, business_id, context.user.id, Role.SENDER, context.now())
        if sender is None:
            return False
        role = teams.role_of(tx, business_id, context.user.id)
        shown = [one for one in templates.of_business(tx, business_id, everything=True) if _is_shown(one)]
        count = templates.count(tx, business_id)
        plan, _until = business_plans.plan_of(tx, business_id, now)
    page = min(page, max(len(shown) - 1, 0) // A_PAGE)
    rows = [
        [press(marked(one, now), f"templates:open:{one.id}")]
        for one in shown[page * A_PAGE : (page + 1) * A_PAGE]
    ]
    turns = []
    if page:
        turns.append(press("‹", f"templates:list:{business_id}:{page - 1}"))
    if len(shown) > (page + 1) * A_PAGE:
        turns.append(press("›", f"templates:list:{business_id}:{page + 1}"))
    rows += [turns] if turns else []
    if may(role, Role.OWNER):
        rows.append([press(say.plain("templates-new"), f"templates:new:{business_id}")])
    rows.append([press(say.plain("templates-sendings"), f"sendings:list:{business_id}")])
    rows.append([press(say.plain("back"), f"business:open:{business_id}")])
    key = "templates-list" if shown else "templates-none"
    await context.show(say(key, name=sender.name, count=count, max=plan.templates), rows)
    return True


def _is_shown(template: Template) -> bool:
    """What its business deleted, and what was replaced, is gone; what its quality ended is told."""
    return template.off_at is None or template.off_why == QUALITY


async def show_new(context: Context, business_id: int) -> bool:
    sender = _with_room(context, business_id)
    if sender is None:
        return False
    if not sender[1]:
        await tell_full(context, sender[0])
        return True
    say = context.say
    ready = [
        press(say.plain(f"templates-ready-{key}"), f"templates:ready:{business_id}:{key}") for key in READY
    ]
    rows = [ready[n : n + 2] for n in range(0, len(ready), 2)]
    rows.append([press(say.plain("templates-scratch"), f"templates:scratch:{business_id}")])
    rows.append([press(say.plain("back"), f"templates:list:{business_id}")])
    await context.show(say("templates-new-how"), rows)
    return True


def _with_room(context: Context, business_id: int) -> tuple[Business, bool] | None:
    """The business, and whether its plan has room for another template."""
    with context.storage.reading() as tx:
        sender = businesses.may_act(tx, business_id, context.user.id, Role.OWNER, context.now())
        if sender is None:
            return None
        plan, _until = business_plans.plan_of(tx, business_id, context.now())
        return sender, templates.count(tx, business_id) < plan.templates


async def begin_new(context: Context, business_id: int, key: str = "") -> bool:
    """From scratch, or from the ready-made one of this key."""
    sender = _with_room(context, business_id)
    if sender is None or (key and key not in READY):
        return False
    if not sender[1]:
        await tell_full(context, sender[0])
        return True
    answers = {"business": str(business_id)}
    await begin(context, {**answers, **(_ready_answers(context, key) if key else {})})
    return True


def _ready_answers(context: Context, key: str) -> dict[str, str]:
    ready, say = READY[key], context.say
    given = {
        "category": ready.category,
        "name": say.plain(f"templates-ready-{key}"),
        "alert": "1" if ready.is_alert else "",
        **{SAMPLE + name: value for name, value in ready.samples_in(say.language).items()},
    }
    if ready.category == Category.AUTHENTICATION:
        return {**given, "language": say.language}
    return {**given, "text": ready.texts[say.language], "picture": "", "label": ""}
