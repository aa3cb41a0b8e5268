"""Before anything is sent: the message as customers get it, how many, how long it takes, what it costs."""

from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import Session

from handlers.context import Button, Context, press
from handlers.limiter import OVERALL_MAX
from handlers.sendings.asking import size_of
from handlers.sendings.steps import CODE, LIST, SEGMENT, Answers, seal_of, values_of
from handlers.templates.showing import show_message
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from rules import segments
from rules.staging import WAIT, first_part, is_staged
from rules.template import Category
from storage import businesses, customers, filling, sendings, templates
from storage.businesses import Business
from storage.sendings import Estimate
from storage.templates import Template


@dataclass(frozen=True)
class Wanted:
    """What would be sent: `values` of the first customer, and in words to how many. A segment's number is
    never exact; what it costs is told for the most that it may have."""

    sender: Business
    template: Template
    values: dict[str, str]
    total: int
    unreachable: int
    costs: Estimate


async def show_estimate(context: Context, answers: Answers) -> None:
    with context.storage.reading() as tx:
        wanted = _wanted(tx, context, answers)
    say = context.say
    if wanted is None:
        await context.reply(say("sendings-gone"))
        return
    await show_message(context, wanted.sender, wanted.template, wanted.values)
    parts = [_how_many(say, answers, wanted)]
    if wanted.total > wanted.unreachable:
        parts += [_how_long(say, wanted), _quiet(say, wanted.template), _price(say, wanted)]
    await context.reply(Html("\n\n".join(parts)), _rows(say, answers, wanted))


def _wanted(tx: Session, context: Context, answers: Answers) -> Wanted | None:
    sender = businesses.find(tx, int(answers["business"]))
    template = templates.find(tx, int(answers["template"]))
    assert sender is not None
    assert template is not None
    values, unreachable = values_of(answers, template.draft()), 0
    consent = Category(template.category).consent
    if answers["to"] == SEGMENT:
        total = _rounded_up(size_of(tx, answers, template))
    elif answers["to"] == LIST:
        kept = filling.find(tx, int(answers[LIST]), context.user.id)
        if kept is None:
            return None
        rows = filling.rows_of(tx, kept)
        total, values = kept.rows, rows[0].values
        unreachable = filling.unreachable(tx, kept, rows, consent)
    else:
        total = 1
        unreachable = int(not customers.reach(tx, sender.id or 0, [answers[CODE]], consent))
    costs = sendings.estimate(tx, sender, total, context.now())
    return Wanted(sender, template, values, total, unreachable, costs)


def _rounded_up(size: int) -> int:
    """No fewer than the segment has, and no more exact than its estimate."""
    about = segments.estimate(size)
    return about + max(segments.ROUNDED_TO, 10 ** (len(str(about)) - 2)) if about else 0


def _how_many(say: Voice, answers: Answers, wanted: Wanted) -> Html:
    if answers["to"] == SEGMENT:
        return say("sendings-estimate-segment", count=wanted.total)
    if wanted.total == wanted.unreachable:
        return say("sendings-nobody")
    lines = [say("sendings-estimate-count", count=wanted.total)]
    if wanted.unreachable:
        lines.append(say("sendings-unreachable", count=wanted.unreachable))
    return Html("\n".join(lines))


def _how_long(say: Voice, wanted: Wanted) -> Html:
    lasts = timedelta(seconds=-(-wanted.total // OVERALL_MAX))
    if not is_staged(wanted.total):
        return say("sendings-time", minutes=_minutes(lasts))
    return say(
        "sendings-time-staged",
        minutes=_minutes(lasts + WAIT),
        first=first_part(wanted.total),
        wait=_minutes(WAIT),
    )


def _minutes(lasts: timedelta) -> int:
    return max(1, -(-int(lasts.total_seconds()) // 60))


def _quiet(say: Voice, template: Template) -> Html:
    at_once = template.is_alert or template.category == Category.AUTHENTICATION
    if at_once:
        return say("sendings-quiet-none")
    return say(f"sendings-quiet-{template.category}")


def _price(say: Voice, wanted: Wanted) -> Html:
    costs = wanted.costs
    if not costs.cost:
        return say("sendings-in-plan")
    values: dict[str, str | int] = {
        "plan": costs.in_plan,
        "beyond": costs.total - costs.in_plan,
        "cost": say.stars(costs.cost),
        "balance": say.stars(costs.balance),
    }
    text = say("sendings-beyond", **values)
    if costs.is_affordable:
        return text
    return Html(
        f"{text}\n{say('sendings-too-little', lacking=say.stars(costs.cost - max(costs.balance, 0)))}"
    )


def _rows(say: Voice, answers: Answers, wanted: Wanted) -> list[list[Button]]:
    rows: list[list[Button]] = []
    if wanted.costs.is_affordable and wanted.total > wanted.unreachable:
        rows.append([press(say.plain("sendings-go"), f"sendings:go:{seal_of(answers)}")])
    elif not wanted.costs.is_affordable:
        rows.append([press(say.plain("sendings-topup"), f"plans:balance:{wanted.sender.id}")])
    return [*rows, [press(say.plain("back"), "sendings:back"), cancel_button(say)]]
