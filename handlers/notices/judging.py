"""The clock judges: businesses by their quality, templates by theirs; and tiers grow."""

from datetime import datetime

from sqlmodel import Session

from handlers.business.showing import numbers_of
from handlers.business.telling import tell_lost
from handlers.context import Context, press
from rules.plans import TIERS
from rules.quality import Level
from storage import plan_uses, quality, sendings, templates, verifications
from storage.businesses import Business
from storage.notice_rows import MARKETING
from storage.quality import Judged
from storage.templates import Template


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


async def tiers_due(context: Context) -> None:
    """Tiers climb."""
    with context.storage.reading() as tx:
        ids = plan_uses.to_climb(tx, context.now())
    for business_id in ids:
        with context.storage.transaction() as tx:
            _climb(context, tx, business_id)
    if ids:
        context.app.wake()


def _climb(context: Context, tx: Session, business_id: int) -> None:
    now = context.now()
    if (tier := plan_uses.climb(tx, business_id, now)) is None:
        return
    business = tx.get_one(Business, business_id)
    say = context.voice_of(tx, business.owner_id)
    text = say("notices-tier", name=business.name, recipients=TIERS[tier])
    context.owe(tx, business.owner_id, text, key=f"tier:{business_id}:{tier}:{now:%Y%m%d}")
