"""The plan of a business: what it allows, what of it is used, what is beyond it, and what can be bought."""

from dataclasses import dataclass

from sqlmodel import Session

from handlers.api.address import missing
from handlers.context import Button, Context, press
from handlers.plans.mine import account_of, find_mine, id_of, named
from handlers.words import Html, Voice
from rules.business import Role
from rules.plans import MESSAGES_PRICED, SOLD, TIERS
from rules.terms import MESSAGES_PRICE, SENDING_FEE, Terms
from storage import drafts, plan_periods, plan_subscriptions, plan_uses, teams, templates
from storage.businesses import Business
from storage.ledger import balance
from storage.plan_periods import PlanPeriod
from storage.plan_uses import Standing
from storage.terms import terms

WIZARD = "plans"
"""Waits for an amount to top up with."""


@dataclass(frozen=True)
class View:
    """What the card is made of. `used` is recipients of the last 24 hours, `balance` nanostars."""

    business: Business
    is_owner: bool
    standing: Standing
    used: int
    templates: int
    balance: int
    terms: Terms
    subscriptions: list[PlanPeriod]


async def show(context: Context) -> None:
    business = find_mine(context, named(context), Role.SENDER)
    if business is None:
        await context.stale()
        return
    await show_card(context, business)


async def show_card(context: Context, business: Business) -> None:
    """A question for an amount that was asked is dropped."""
    with context.storage.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
        view = _view(tx, context, business)
    await context.show(_text(context, view), _rows(context, view))


def _view(tx: Session, context: Context, business: Business) -> View:
    business_id, now = id_of(business), context.now()
    return View(
        business,
        teams.role_of(tx, business_id, context.user.id) == Role.OWNER,
        plan_uses.allowance(tx, business, now),
        plan_uses.used_24h(tx, business_id, now),
        templates.count(tx, business_id),
        balance(tx, account_of(business)),
        terms(tx),
        plan_subscriptions.running(tx, business_id, now),
    )


def _text(context: Context, view: View) -> Html:
    say, standing = context.say, view.standing
    parts = [
        say(
            "plans-card",
            name=view.business.name,
            state=_state(context, view),
            limit=standing.limit,
            used=view.used,
            free=standing.free,
            templates=view.templates,
            templates_max=standing.plan.templates,
            fee=view.terms[SENDING_FEE],
            price=view.terms[MESSAGES_PRICE],
            messages=MESSAGES_PRICED,
            balance=say.stars(view.balance),
        )
    ]
    if standing.plan.has_tiers:
        parts.append(say("plans-tiers", tiers=" → ".join(say.stars(tier * 10**9) for tier in TIERS)))
    if not view.business.is_verified():
        parts.append(say("plans-not-verified"))
    elif view.is_owner:
        parts.append(Html("\n".join(say(f"plans-about-{plan.key}") for plan in SOLD)))
        parts += [why] if (why := missing(context)) else []
    return Html("\n\n".join(parts))


def _state(context: Context, view: View) -> Html:
    """The plan that holds; below it each subscription that goes on, or will not."""
    say, standing = context.say, view.standing
    name = say.plain(f"plans-name-{standing.plan.key}")
    lines = [say("plans-state", plan=name)]
    if standing.until is not None and not standing.plan.is_subscription:
        lines = [say("plans-state-until", plan=name, until=say.moment(standing.until))]
    with context.storage.reading() as tx:
        for first in view.subscriptions:
            until = plan_periods.until_of(tx, first.business_id, first.plan)
            key = "plans-renews" if first.cancelled_at is None else "plans-ends"
            plan = say.plain(f"plans-name-{first.plan}")
            lines.append(say(key, plan=plan, at=say.moment(until or first.begins_at)))
    return Html("\n".join(lines))


def _rows(context: Context, view: View) -> list[list[Button]]:
    say, number = context.say, view.business.id
    rows: list[list[Button]] = []
    if view.is_owner:
        if view.business.is_verified():
            rows += _to_buy(say, view)
        rows += [[_renewal(say, first)] for first in view.subscriptions]
        rows.append([press(say.plain("plans-button-balance"), f"plans:balance:{number}")])
        if not view.business.is_verified():
            verify = press(say.plain("plans-button-verify"), f"business:verification:{number}")
            rows.append([verify])
    return [*rows, [press(say.plain("back"), f"business:open:{number}")]]


def _to_buy(say: Voice, view: View) -> list[list[Button]]:
    renewing = {first.plan for first in view.subscriptions if first.cancelled_at is None}
    return [
        [
            press(
                say.plain(f"plans-buy-{plan.key}", stars=view.terms.price_of_business_plan(plan.key)),
                f"plans:buy:{view.business.id}:{plan.key}",
            )
        ]
        for plan in SOLD
        if plan.key not in renewing
    ]


def _renewal(say: Voice, first: PlanPeriod) -> Button:
    """Who pays for it may stop it, and take it up again."""
    verb = "cancel" if first.cancelled_at is None else "resume"
    label = say.plain(f"plans-button-{verb}", plan=say.plain(f"plans-name-{first.plan}"))
    return press(label, f"plans:{verb}:{first.business_id}:{first.plan}")
