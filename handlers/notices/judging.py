"""The clock judges: businesses by their quality, templates by theirs; tiers grow and plans end."""

from datetime import datetime, timedelta

from sqlmodel import Session

from handlers.business.showing import numbers_of
from handlers.business.telling import tell_lost
from handlers.context import Context, press
from rules.plans import TIERS
from rules.quality import Level
from storage import business_plans, businesses, callbacks, quality, sendings, templates, verifications
from storage.businesses import Business
from storage.notice_rows import MARKETING
from storage.quality import Judged
from storage.templates import Template

DAY = timedelta(days=1)
ENDS_SOON = timedelta(days=3)


async def quality_due(context: Context) -> None:
    now = context.now()
    with context.storage.reading() as tx:
        ids, shown = quality.to_judge(tx, now), templates.ready(tx, now)
        bad = [one.id for one in shown if _complain(tx, one, now)]
    for business_id in ids:
        with context.storage.transaction() as tx:
            _judge(context, tx, business_id)
    for template_id in bad:
        with context.storage.transaction() as tx:
            if (rests := templates.pause(tx, template_id or 0, now)) is not None:
                _tell_paused(context, tx, rests)
    if ids or bad:
        context.app.wake()


def _judge(context: Context, tx: Session, business_id: int) -> None:
    now = context.now()
    judged = quality.judge(tx, business_id, now)
    business = tx.get_one(Business, business_id)
    if judged.loses and verifications.lose(tx, business_id, judged.numbers, now):
        tell_lost(context, tx, business, judged.numbers)
    if judged.level is Level.RED:
        sendings.stop_all(tx, business_id, "quality", now, priority=MARKETING)
    if judged.change is not None:
        _tell_quality(context, tx, business, judged)


def _tell_quality(context: Context, tx: Session, business: Business, judged: Judged) -> None:
    change, say = judged.change, context.voice_of(tx, business.owner_id)
    assert change is not None
    if change.before != change.after and not judged.loses:
        numbers = numbers_of(say, judged.numbers)
        text = say(f"notices-quality-{judged.level}", name=business.name, numbers=numbers)
        rows = [[press(say.plain("notices-to-quality"), f"business:quality:{business.id}")]]
        context.owe(tx, business.owner_id, text, rows, key=f"quality:{change.id}")
    told = {"before": change.before, "after": change.after, "lost_verification": change.lost_verification}
    callbacks.owe(tx, business.id or 0, [("quality.changed", told)], context.now())


def _complain(tx: Session, template: Template, now: datetime) -> bool:
    """After a rest only new complaints count: it was punished for the old ones."""
    if quality.numbers_of_template(tx, template.id or 0, now).level is not Level.RED:
        return False
    rested = template.paused_until
    return rested is None or quality.complained_since(tx, template.id or 0, rested)


def _tell_paused(context: Context, tx: Session, template: Template) -> None:
    business = tx.get_one(Business, template.business_id)
    say = context.voice_of(tx, business.owner_id)
    if template.off_at is not None:
        text = say("notices-template-off", template=template.name)
    else:
        assert template.paused_until is not None
        until = say.moment(template.paused_until)
        text = say("notices-template-rests", template=template.name, until=until)
    context.owe(tx, business.owner_id, text, key=f"template-rests:{template.id}:{template.pauses}")


async def plans_due(context: Context) -> None:
    """Tiers climb, and whose plan has ended or ends soon is told. To call it more often does no harm."""
    with context.storage.reading() as tx:
        ids = business_plans.with_plans(tx)
    for business_id in ids:
        with context.storage.transaction() as tx:
            _look_at_plan(context, tx, business_id)
    if ids:
        context.app.wake()


def _look_at_plan(context: Context, tx: Session, business_id: int) -> None:
    now, business = context.now(), businesses.find(tx, business_id)
    if business is None or business.closed_at is not None:
        return
    say = context.voice_of(tx, business.owner_id)
    rows = [[press(say.plain("notices-to-plan"), f"plans:show:{business_id}")]]
    if (tier := business_plans.climb(tx, business_id, now)) is not None:
        text = say("notices-tier", name=business.name, recipients=TIERS[tier])
        context.owe(tx, business.owner_id, text, key=f"tier:{business_id}:{tier}:{now:%Y%m%d}")
    plan, until = business_plans.plan_of(tx, business_id, now)
    had, ended = business_plans.plan_of(tx, business_id, now - DAY)
    if ended is not None and plan.rank < had.rank and until != ended:
        text = say("notices-plan-ended", name=business.name, plan=say.plain(f"notices-plan-{had.key}"))
        context.owe(tx, business.owner_id, text, rows, key=f"plan-ended:{business_id}:{ended:%Y%m%d}")
    elif until is not None and not _renews(tx, business_id, now) and now < until <= now + ENDS_SOON:
        names = {"name": business.name, "plan": say.plain(f"notices-plan-{plan.key}")}
        text = say("notices-plan-ends", until=say.day(until), **names)
        context.owe(tx, business.owner_id, text, rows, key=f"plan-ends:{business_id}:{until:%Y%m%d}")


def _renews(tx: Session, business_id: int, now: datetime) -> bool:
    runs = business_plans.subscription_of(tx, business_id, now)
    return runs is not None and runs.cancelled_at is None
