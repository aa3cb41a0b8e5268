"""The card of /premium: what it unlocks, what it costs, how it stands with you, what you can do now."""

from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import Session

from handlers.context import Button, Context, Rows, press
from handlers.words import Html
from rules.membership import (
    FREE_REMINDERS_MAX,
    GIFT_MONTH,
    MONTH,
    PREMIUM_REMINDERS_MAX,
    YEAR,
    Plan,
    is_member,
    refuse_plan,
)
from rules.terms import TRIAL_DAYS, Terms
from storage import memberships, orders, trials
from storage.memberships import Membership
from storage.terms import terms


@dataclass(frozen=True)
class View:
    """What the card is made of."""

    terms: Terms
    member: Membership | None
    renews_for: int
    """Stars: the price of the order by which the plan began, whatever a month costs now."""
    is_on_trial: bool


async def show_card(context: Context) -> None:
    await context.show(*_card(context))


async def show_fresh(context: Context) -> None:
    """For a button whose time is over."""
    await context.stale()
    await show_card(context)


def _card(context: Context) -> tuple[Html, Rows]:
    with context.storage.reading() as tx:
        view = _view(tx, context.user.id)
    text = context.say(
        "premium-card",
        state=_state(context, view),
        reminders=PREMIUM_REMINDERS_MAX,
        free=FREE_REMINDERS_MAX,
        month=view.terms.price_of(MONTH.key),
        year=view.terms.price_of(YEAR.key),
        gift=view.terms.price_of(GIFT_MONTH.key),
    )
    return text, _choices(context, view)


def _view(tx: Session, person_id: int) -> View:
    now_valid, member = terms(tx), memberships.find_membership(tx, person_id)
    if member is None:
        return View(now_valid, None, 0, is_on_trial=False)
    order = orders.find_order(tx, member.subscription_order_id or "")
    return View(now_valid, member, order.stars if order else 0, trials.is_on_trial(tx, member))


def _state(context: Context, view: View) -> Html:
    say, now, member = context.say, context.now(), view.member
    if member is None or not is_member(member.until, now):
        return say("premium-state-none")
    if member.renews(now) and member.subscription_until is not None:
        at, stars = say.moment(member.subscription_until), view.renews_for
        days = round((member.until - member.subscription_until) / timedelta(days=1))  # Telegram drops seconds
        if days > 0:
            return say("premium-state-renews-and-more", at=at, stars=stars, days=days)
        return say("premium-state-renews", at=at, stars=stars)
    key = "premium-state-trial" if view.is_on_trial else "premium-state-ends"
    return say(key, until=say.moment(member.until))


def _choices(context: Context, view: View) -> Rows:
    say = context.say
    days = view.terms[TRIAL_DAYS]
    trial = press(say.plain("premium-button-trial", days=days), "premium:trial")
    give = press(say.plain("gifts-button-give"), "premium:give")
    code = press(say.plain("promos-button-code"), "premium:code")
    first = [[trial]] if trials.is_offered(days, view.member) else []
    return [*first, *_plans(context, view), [give, code]]


def _plans(context: Context, view: View) -> list[list[Button]]:
    """What makes sense now. Yearly stays in sight while a plan renews: its button explains what to do."""
    say, now, member = context.say, context.now(), view.member
    month = _plan(context, view, MONTH, "premium-button-month")
    year = _plan(context, view, YEAR, "premium-button-year")
    if member is None or not is_member(member.until, now):
        return [[month], [year]]
    if member.renews(now):
        return [[press(say.plain("premium-button-cancel"), "premium:cancel")], [year]]
    more = _plan(context, view, YEAR, "premium-button-more")
    if member.can_resume(now):
        return [[press(say.plain("premium-button-resume"), "premium:resume")], [more]]
    covered = refuse_plan(MONTH, member.standing(now), now)
    return [[more]] if covered else [[month], [more]]


def _plan(context: Context, view: View, plan: Plan, words: str) -> Button:
    label = context.say.plain(words, stars=view.terms.price_of(plan.key))
    return press(label, f"premium:{plan.key}")
