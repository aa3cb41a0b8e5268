"""What owners of businesses are told when a plan ends; and they and their teams when it takes the team's
rights along, or brings them back."""

from sqlmodel import Session

from handlers.context import Context, press
from handlers.words import Html
from storage import api_keys, businesses, plan_ends, plan_subscriptions, plan_uses, teams
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
            if not plan_subscriptions.renews(tx, end.business_id, end.plan, now):
                _tell(context, tx, end, "ending")
            tx.add(end)
        for end in plan_ends.ended(tx, now, TOLD_AT_ONCE_MAX):
            end.told_of = end.until
            _tell(context, tx, end, "ended")
            tx.add(end)
    context.app.wake()


async def teams_due(context: Context) -> None:
    """Tells, once each, that the plan has no team and no API any more, and that it has them again. Whether
    anybody may act is asked anew whenever they do; here they only hear of it."""
    now = context.now()
    with context.storage.reading() as tx:
        resting = teams.to_rest(tx, now, TOLD_AT_ONCE_MAX)
        returning = teams.to_return(tx, now, TOLD_AT_ONCE_MAX)
    if not resting and not returning:
        return
    with context.storage.transaction() as tx:
        for one in resting:
            if teams.rest(tx, one, now):
                _tell_team(context, tx, one, "rests")
        for one in returning:
            if teams.end_rest(tx, one):
                _tell_team(context, tx, one, "returns")
    context.app.wake()


def _tell_team(context: Context, tx: Session, business_id: int, what: str) -> None:
    business = businesses.find(tx, business_id)
    if business is None or business.closed_at is not None:
        return
    senders, keys = teams.senders(tx, business_id), api_keys.of_business(tx, business_id, context.now())
    say, key = (
        context.voice_of(tx, business.owner_id),
        f"team-{what}:{business_id}:{context.now().isoformat()}",
    )
    rows = [[press(say.plain("plans-button-show"), f"plans:show:{business_id}")]]
    text = say(f"plans-team-{what}", name=business.name, senders=len(senders), keys=len(keys))
    context.owe(tx, business.owner_id, text, rows, key=key)
    for one in senders:
        theirs = context.voice_of(tx, one.person_id)
        rows = [[press(theirs.plain("business-to-card"), f"business:open:{business_id}")]]
        text = theirs(f"plans-sender-{what}", name=business.name)
        context.owe(tx, one.person_id, text, rows, key=f"{key}:{one.person_id}")


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
    holds = plan_uses.allowance(tx, business, context.now())
    name = say.plain(f"plans-name-{holds.plan.key}")
    said = {"plan": plan, "name": business.name, "until": until}
    return say("plans-ended", now=name, limit=holds.limit, templates=holds.plan.templates, **said)
