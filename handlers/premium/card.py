"""The card of /premium: what it unlocks, what it costs, how it stands with you, what you can do now."""

from handlers.context import Context, Rows, press
from handlers.words import Html
from rules.membership import FREE_REMINDERS_MAX, MONTH, PREMIUM_REMINDERS_MAX, YEAR, is_member
from storage import memberships
from storage.memberships import Membership


async def show_card(context: Context) -> None:
    await context.show(*_card(context))


async def show_fresh(context: Context) -> None:
    """For a button whose time is over."""
    await context.answer(context.say.plain("button-stale"), alert=True)
    await show_card(context)


def _card(context: Context) -> tuple[Html, Rows]:
    say = context.say
    with context.storage.reading() as tx:
        member = memberships.find_membership(tx, context.user.id)
    text = say(
        "premium-card",
        state=_state(context, member),
        reminders=PREMIUM_REMINDERS_MAX,
        free=FREE_REMINDERS_MAX,
        month=MONTH.stars,
        year=YEAR.stars,
    )
    return text, _choices(context, member)


def _state(context: Context, member: Membership | None) -> Html:
    say, now = context.say, context.now()
    if member is None or not is_member(member.until, now):
        return say("premium-state-none")
    if member.renews(now) and member.subscription_until is not None:
        return say("premium-state-renews", at=say.moment(member.subscription_until), stars=MONTH.stars)
    return say("premium-state-ends", until=say.moment(member.until))


def _choices(context: Context, member: Membership | None) -> Rows:
    """What makes sense now. Yearly stays in sight while a plan renews: its button explains what to do."""
    say, now = context.say, context.now()
    month = press(say.plain("premium-button-month", stars=MONTH.stars), "premium:month")
    year = press(say.plain("premium-button-year", stars=YEAR.stars), "premium:year")
    if member is None or not is_member(member.until, now):
        return [[month], [year]]
    if member.renews(now):
        return [[press(say.plain("premium-button-cancel"), "premium:cancel")], [year]]
    more = press(say.plain("premium-button-more", stars=YEAR.stars), "premium:year")
    if member.can_resume(now):
        return [[press(say.plain("premium-button-resume"), "premium:resume")], [more]]
    return [[more]]
