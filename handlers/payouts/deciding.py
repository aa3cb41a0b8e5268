"""An owner pays by hand: takes the payout, writes the reference, confirms. Each is checked and done once."""

from handlers.context import Context, press
from handlers.doors import pressed
from handlers.payouts.queue import number_of, refuse, show_card, stale
from handlers.payouts.telling import tell_payee
from storage import drafts, paying, payouts
from storage.drafts import Draft
from storage.payouts import OUTSIDE_RAIL, Payout

WIZARD = "payouts"


async def pay_pressed(context: Context) -> None:
    """Takes it in hand, says where to pay, and asks for the reference."""
    say, number, owner_id = context.say, number_of(context), context.user.id
    if number is None:
        await stale(context)
        return
    with context.transaction() as tx:
        found = payouts.find_payout(tx, number)
        by_hand = found is not None and found.rail == OUTSIDE_RAIL
        taken = paying.take(tx, number, owner_id, context.now()) if by_hand else paying.PayingRefusal.OVER
        where = payouts.destination(tx, taken) if isinstance(taken, Payout) else ""
        if isinstance(taken, Payout):
            draft = Draft(WIZARD, "reference", {"payout": str(number)})
            drafts.keep_draft(tx, owner_id, draft, context.now())
    if not isinstance(taken, Payout):
        await refuse(context, taken, number)
        return
    text = say("payouts-pay-now", id=str(number), stars=say.stars(taken.amount), where=where)
    await context.show(text, [[press(say.plain("payouts-do-back"), f"payouts:back:{number}")]])


async def put_back_pressed(context: Context) -> None:
    """Nobody has it in hand any more: it waits for any owner, and its payee may cancel it."""
    number = number_of(context)
    if number is None:
        await stale(context)
        return
    with context.transaction() as tx:
        payout = paying.put_back(tx, number)
        drafts.drop_draft(tx, context.user.id, WIZARD)
    await (stale(context) if payout is None else show_card(context, number))


async def confirm_pressed(context: Context) -> None:
    """It is paid, with the reference that the draft holds."""
    say, number, owner_id = context.say, pressed(context)[-1], context.user.id
    with context.transaction() as tx:
        draft = drafts.read_draft(tx, owner_id)
        stands = draft is not None and (draft.wizard, draft.step) == (WIZARD, "confirm")
        paid = None
        if draft is not None and stands and draft.answers["payout"] == number:
            paid = paying.pay(tx, int(number), owner_id, draft.answers["reference"], context.now())
            drafts.drop_draft(tx, owner_id)
        if isinstance(paid, Payout):
            tell_payee(context, tx, paid)
    if paid is None:
        await stale(context)
    elif isinstance(paid, Payout):
        await context.show(
            say("payouts-paid", id=number, stars=say.stars(paid.amount)),
            [[press(say.plain("payouts-to-list"), "payouts:list:0")]],
        )
    else:
        await refuse(context, paid, int(number))
