"""Stars of Telegram's book that nobody can place: an owner counts them as the platform's, or leaves them."""

from handlers.context import Context, press
from handlers.words import Voice
from storage import unmatched
from storage.ledger import Transfer

SHOWN_MAX = 8


async def show_suspense(context: Context) -> None:
    say = context.say
    with context.storage.reading() as tx:
        waiting = unmatched.waiting(tx)
    if not waiting:
        await context.show(say("reconcile-suspense-none"))
        return
    rows = [[press(_label(say, one), f"book:place:{one.id}")] for one in waiting[:SHOWN_MAX]]
    await context.show(say("reconcile-suspense", count=len(waiting)), rows)


async def confirm_settling(context: Context, transfer_id: int) -> None:
    say, one = context.say, _waiting(context, transfer_id)
    if one is None:
        await _stale(context)
        return
    way = "in" if one.kind == unmatched.IN else "out"
    text = say(f"reconcile-unplaced-{way}", stars=say.stars(one.amount), at=say.moment(one.at), row=one.key)
    yes = press(say.plain(f"reconcile-button-{way}"), f"book:settle:{one.id}")
    leave = press(say.plain("reconcile-button-leave"), "book:suspense")
    await context.show(text, [[yes], [leave]])


async def settle(context: Context, transfer_id: int) -> None:
    with context.transaction() as tx:
        one = unmatched.settle(tx, transfer_id, context.user.id, context.now())
    if one is None:
        await _stale(context)
        return
    await context.answer(context.say.plain("reconcile-settled"))
    await show_suspense(context)


async def _stale(context: Context) -> None:
    await context.stale()
    await show_suspense(context)


def _waiting(context: Context, transfer_id: int) -> Transfer | None:
    with context.storage.reading() as tx:
        return next((one for one in unmatched.waiting(tx) if one.id == transfer_id), None)


def _label(say: Voice, one: Transfer) -> str:
    way = "in" if one.kind == unmatched.IN else "out"
    return say.plain(f"reconcile-label-{way}", stars=say.stars(one.amount), at=say.moment(one.at))
