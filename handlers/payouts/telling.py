"""Who learns of a payout: the owners when it is asked for, its payee when it is over."""

from sqlmodel import Session

from handlers.context import Context, press
from handlers.words import Html
from storage import payouts, people
from storage.payouts import Payout

ROUND_MAX = 100


def tell_owners(context: Context, tx: Session, payout: Payout) -> None:
    for owner_id in people.owners(tx):
        say = context.voice_of(tx, owner_id)
        values = {"id": str(payout.id), "payee": str(payout.payee_id), "stars": say.stars(payout.amount)}
        rows = [[press(say.plain("payouts-open"), f"payouts:open:{payout.id}")]]
        text = say("payouts-asked", **values)
        context.owe(tx, owner_id, text, rows, key=f"payout:{payout.id}:asked:{owner_id}")


def tell_owner(context: Context, tx: Session, owner_id: int, text: Html, payout_id: int) -> None:
    """What became of the gift that this owner sent."""
    say = context.voice_of(tx, owner_id)
    context.owe(tx, owner_id, text, [[press(say.plain("payouts-open"), f"payouts:open:{payout_id}")]])


def tell_payee(context: Context, tx: Session, payout: Payout) -> None:
    """That it is paid, or returned and why. Once."""
    say = context.voice_of(tx, payout.payee_id)
    key = f"payouts-told-{payout.state()}" + ("-gift" if payout.state() == "paid" and payout.gift_id else "")
    text = say(
        key,
        id=str(payout.id),
        stars=say.stars(payout.amount),
        reference=payout.reference,
        reason=payout.reason,
    )
    rows = [[press(say.plain("payouts-to-earnings"), "earnings:show")]]
    context.owe(tx, payout.payee_id, text, rows, key=f"payout:{payout.id}:over")
    payout.told_at = context.now()
    tx.add(payout)


async def payouts_due(context: Context) -> None:
    """Payouts that ended without a handler here: a gift that was found in Telegram's book."""
    with context.storage.reading() as tx:
        waiting = bool(payouts.untold(tx, 1))
    if not waiting:
        return
    with context.storage.transaction() as tx:
        for payout in payouts.untold(tx, ROUND_MAX):
            tell_payee(context, tx, payout)
    context.app.wake()
