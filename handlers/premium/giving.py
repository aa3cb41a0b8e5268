"""Premium for somebody else: its invoice, and a list of what was given."""

from collections.abc import Iterable

from handlers.context import Button, Context, press
from handlers.doors import pressed
from handlers.payments.present import present
from handlers.premium.buying import buy_once
from handlers.premium.card import show_fresh
from handlers.words import Html, Voice
from rules.membership import GIFTS, PLANS
from storage import gifts
from storage.gifts import Gift
from storage.terms import terms

GIFTS_SHOWN = 20


async def give(context: Context) -> None:
    """What can be given; with the plan named, its invoice."""
    plan = PLANS.get("".join(pressed(context)[1:]))
    if plan is not None and plan in GIFTS:
        await buy_once(context, plan)
        return
    say = context.say
    with context.storage.reading() as tx:
        now_valid = terms(tx)
        has_given = bool(gifts.gifts_of(tx, context.user.id, 1))
    rows = []
    for one in GIFTS:
        label = say.plain("gifts-button-days", days=one.days, stars=now_valid.price_of(one.key))
        rows.append([press(label, f"premium:give:{one.key}")])
    if has_given:
        rows.append([press(say.plain("gifts-button-given"), "premium:gifts")])
    await context.show(say("gifts-card"), [*rows, [press(say.plain("back"), "premium:card")]])


async def show_gifts(context: Context) -> None:
    """The gifts that somebody gave; those that wait have their link."""
    say = context.say
    with context.storage.reading() as tx:
        given = gifts.gifts_of(tx, context.user.id, GIFTS_SHOWN)
    lines = [
        say("gifts-entry", day=say.day(one.made_at), days=PLANS[one.plan].days, state=_state(say, one))
        for one in given
    ]
    text = say("gifts-list", gifts=Html("\n".join(lines))) if given else say("gifts-none")
    await context.show(text, [*_links(say, given), [press(say.plain("back"), "premium:give")]])


def _state(say: Voice, gift: Gift) -> Html:
    if gift.revoked_at is not None:
        return say("gifts-state-revoked", day=say.day(gift.revoked_at))
    if gift.redeemed_at is not None:
        return say("gifts-state-redeemed", day=say.day(gift.redeemed_at))
    return say("gifts-state-waits")


def _links(say: Voice, given: Iterable[Gift]) -> list[list[Button]]:
    return [
        [
            press(
                say.plain("gifts-button-link", day=say.day(one.made_at), days=PLANS[one.plan].days),
                f"premium:link:{one.token}",
            )
        ]
        for one in given
        if gifts.refusal_for(one) is None
    ]


async def show_link(context: Context) -> None:
    """The message to be forwarded, once more."""
    with context.storage.reading() as tx:
        gift = gifts.find_gift(tx, "".join(pressed(context)[1:]))
    if gift is None or gift.buyer_id != context.user.id or gifts.refusal_for(gift):
        await show_fresh(context)
        return
    await context.reply(*present(context.say, context.bot.username, gift.token, gift.plan))
