"""A payout as a gift: through the gate that guards the bot's Stars, and never sent twice.

That Telegram is asked is written before it is asked. After a crash, or without an answer, nobody can tell:
Telegram's own book will, or an owner does.
"""

from datetime import datetime, timedelta

from sqlmodel import Session

from handlers.context import Context
from handlers.limiter import Lane
from handlers.payouts.gifts import available_gifts
from handlers.payouts.queue import is_unknown, number_of, refuse, show_card, stale
from handlers.payouts.telling import tell_owner, tell_payee
from handlers.sending import NotSent, Outcome, Sent, call
from storage import paying, payouts, spending
from storage.alarms import raise_alarm
from storage.columns import NANOSTARS
from storage.payouts import GIFT_RAIL, Payout
from storage.spending import GIFT, Ask, Spending

ROUND_MAX = 20
TRY_AGAIN = timedelta(seconds=10)


async def gift_pressed(context: Context) -> None:
    """Asks the gate; the call itself is made by the clock."""
    number, say = number_of(context), context.say
    with context.storage.reading() as tx:
        payout = payouts.find_payout(tx, number or 0)
    if number is None or payout is None or payout.rail != GIFT_RAIL:
        await stale(context)
        return
    costs = {gift.id: gift.stars * NANOSTARS for gift in await available_gifts(context)}
    if costs.get(payout.gift_id) != payout.amount:
        await context.answer(say.plain("payouts-gift-gone"), alert=True)
        await show_card(context, number)
        return
    with context.transaction() as tx:
        found = paying.payable(tx, number, context.user.id, context.now())
        asked = _ask(tx, found, context.user.id, context.now()) if isinstance(found, Payout) else found
    if isinstance(asked, paying.PayingRefusal):
        await refuse(context, asked, number)
        return
    if not isinstance(asked, Spending):
        await context.answer(say.plain(f"payouts-gate-{asked}"), alert=True)
    await show_card(context, number)


def _ask(tx: Session, payout: Payout, owner_id: int, now: datetime) -> Spending | spending.SpendingRefusal:
    wanted = Ask(
        kind=GIFT,
        key=str(payout.id),
        source=payout.account(),
        stars=payout.amount // NANOSTARS,
        person_id=payout.payee_id,
        asked_by=owner_id,
        reason=f"payout {payout.id}",
    )
    return spending.ask(tx, wanted, now)


async def gifts_due(context: Context) -> None:
    """Sends what the gate let through."""
    with context.storage.reading() as tx:
        waiting = spending.due(tx, context.now(), ROUND_MAX, kind=GIFT)
        gift_ids = {one.id: tx.get_one(Payout, int(one.key)).gift_id for one in waiting}
    for one in waiting:
        await _send(context, one, gift_ids[one.id])


async def _send(context: Context, one: Spending, gift_id: str) -> None:
    assert one.id is not None
    with context.storage.transaction() as tx:
        spending.unknown(tx, one.id, "no answer yet", context.now())
        text = context.voice_of(tx, one.person_id).plain("payouts-gift-text", id=one.key)
    params = {"user_id": one.person_id, "gift_id": gift_id, "text": text}
    outcome = await call(context.bot, "sendGift", params, Lane.ANSWER)
    with context.storage.transaction() as tx:
        _note(context, tx, one, outcome)
    context.app.wake()


def _note(context: Context, tx: Session, one: Spending, outcome: Outcome) -> None:
    assert one.id is not None
    now, say = context.now(), context.voice_of(tx, one.asked_by)
    match outcome:
        case Sent():
            _arrived(context, tx, one)
            text = say("payouts-gift-arrived", id=one.key)
        case NotSent(permanent=False):
            wait = timedelta(seconds=outcome.retry_after) if outcome.retry_after else TRY_AGAIN
            spending.later(tx, one.id, outcome.reason, now + wait)
            return
        case NotSent():
            spending.failed(tx, one.id, outcome.reason, now)
            text = say("payouts-gift-back", id=one.key, why=outcome.reason)
        case _:
            spending.unknown(tx, one.id, outcome.reason, now)
            text = say("payouts-gift-lost", id=one.key, why=outcome.reason)
    tell_owner(context, tx, one.asked_by, text, int(one.key))


def _arrived(context: Context, tx: Session, one: Spending) -> None:
    assert one.id is not None
    spending.done(tx, one.id, context.now())
    payout = tx.get_one(Payout, int(one.key))
    if payout.paid_at is not None:
        tell_payee(context, tx, payout)
        return
    # Somebody said meanwhile that it did not arrive: its Stars are with the payee again, and gone.
    text = f"The gift of payout {payout.id} arrived, though it was taken for unsent. Do not pay it again."
    raise_alarm(tx, f"payout:{payout.id}:gift:{one.id}", text, context.now())


async def sent_pressed(context: Context) -> None:
    """An owner saw that the gift arrived."""
    await _resolve(context, arrived=True)


async def not_sent_pressed(context: Context) -> None:
    """An owner saw that it did not: the payout waits in the queue again."""
    await _resolve(context, arrived=False)


async def _resolve(context: Context, *, arrived: bool) -> None:
    number = number_of(context)
    with context.transaction() as tx:
        one = spending.find_open(tx, GIFT, str(number), for_update=True)
        resolved = one is not None and one.id is not None and is_unknown(one, context.now())
        if one is not None and one.id is not None and resolved:
            if arrived:
                _arrived(context, tx, one)
            else:
                spending.failed(tx, one.id, "an owner saw that it did not arrive", context.now())
    await (show_card(context, number) if resolved and number is not None else stale(context))
