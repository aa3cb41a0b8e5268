"""What owners of businesses are told when a plan ends."""

from sqlmodel import Session

from handlers.context import Context, press
from handlers.words import Html
from storage import business_plans, businesses, plan_ends
from storage.businesses import Business
from storage.plan_ends import PlanEnd

TOLD_AT_ONCE_MAX = 100


async def plan_ends_due(context: Context) -> None:
    """Tells, once each, that a plan ends soon and does not renew, and that it has ended."""
    now = context.now()
    with context.storage.reading() as tx:
        if not plan_ends.ending(tx, now, 1) and not plan_ends.ended(tx, now, 1):
            return
    with context.storage.transaction() as tx:
        for end in plan_ends.ending(tx, now, TOLD_AT_ONCE_MAX):
            end.warned_of = end.until
            if not business_plans.renews(tx, end.business_id, end.plan, now):
                _tell(context, tx, end, "ending")
            tx.add(end)
        for end in plan_ends.ended(tx, now, TOLD_AT_ONCE_MAX):
            end.told_of = end.until
            _tell(context, tx, end, "ended")
            tx.add(end)
    context.app.wake()


def _tell(context: Context, tx: Session, end: PlanEnd, what: str) -> None:
    business = businesses.find(tx, end.business_id)
    if business is None or business.closed_at is not None:
        return
    say = context.voice_of(tx, business.owner_id)
    rows = [[press(say.plain("plans-button-show"), f"plans:show:{business.id}")]]
    key = f"plan-{what}:{end.business_id}:{end.plan}:{end.until:%Y%m%d%H%M%S}"
    context.owe(tx, business.owner_id, _words(context, tx, business, end, what), rows, key=key)


def _words(context: Context, tx: Session, business: Business, end: PlanEnd, what: str) -> Html:
    say = context.voice_of(tx, business.owner_id)
    plan, until = say.plain(f"plans-name-{end.plan}"), say.moment(end.until)
    if what == "ending":
        return say("plans-ending", plan=plan, name=business.name, until=until)
    holds = business_plans.allowance(tx, business, context.now())
    name = say.plain(f"plans-name-{holds.plan.key}")
    said = {"plan": plan, "name": business.name, "until": until}
    return say("plans-ended", now=name, limit=holds.limit, templates=holds.plan.templates, **said)
