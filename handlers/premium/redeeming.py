"""A gift's link: what it is and who gave it, then its days for whoever redeems it first."""

from datetime import datetime

from sqlmodel import Session

from handlers.context import Button, Context, press
from handlers.doors import pressed
from handlers.start import argument
from handlers.words import Html
from rules.membership import PLANS
from storage import gifts, memberships
from storage.gifts import Gift, GiftRefusal


async def open_gift(context: Context) -> None:
    """t.me/<bot>?start=gift_<token>"""
    say, token = context.say, argument(context)
    with context.storage.reading() as tx:
        gift = gifts.find_gift(tx, token)
        refusal = gifts.refusal_for(gift)
        giver = gifts.giver(tx, gift) if gift else ""
        member = memberships.find_membership(tx, context.user.id)
    if gift is None or refusal is not None:
        await _refuse(context, gift, refusal or GiftRefusal.UNKNOWN)
        return
    who = giver or say.plain("gifts-somebody")
    renews = member is not None and member.renews(context.now())
    after = say("gifts-after-renewal" if renews else "gifts-after")
    text = say("gifts-opened", who=who, days=PLANS[gift.plan].days, after=after)
    redeem_it = press(say.plain("gifts-button-redeem"), f"premium:redeem:{gift.token}")
    await context.show(text, [[redeem_it], [press(say.plain("gifts-button-later"), "premium:card")]])


async def redeem(context: Context) -> None:
    """Whoever was faster has it; everybody else is told so."""
    token = "".join(pressed(context)[1:])
    with context.transaction() as tx:
        until = gifts.redeem(tx, token, context.user.id, context.now())
        gift = gifts.find_gift(tx, token)
        if gift is not None and isinstance(until, datetime):
            _tell_giver(context, tx, gift)
    if isinstance(until, GiftRefusal):
        await _refuse(context, gift, until)
    else:
        text = context.say("gifts-done", until=context.say.moment(until))
        await context.show(text, [_to_premium(context)])


def _tell_giver(context: Context, tx: Session, gift: Gift) -> None:
    """Who gave it learns that it arrived, though not with whom."""
    if gift.buyer_id == context.user.id:
        return
    say = context.voice_of(tx, gift.buyer_id)
    text = say("gifts-arrived", day=say.day(gift.made_at), at=say.moment(context.now()))
    context.owe(tx, gift.buyer_id, text, key=f"gift-redeemed:{gift.token}")


async def _refuse(context: Context, gift: Gift | None, refusal: GiftRefusal) -> None:
    is_theirs = gift is not None and gift.redeemed_by == context.user.id
    by_them = is_theirs and refusal is GiftRefusal.REDEEMED
    text: Html = context.say("gifts-redeemed-by-you" if by_them else refusal)
    await context.show(text, [_to_premium(context)])


def _to_premium(context: Context) -> list[Button]:
    return [press(context.say.plain("payments-button-premium"), "premium:card")]
