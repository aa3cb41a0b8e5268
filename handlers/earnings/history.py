"""A payee's payouts, and the way to cancel the one that is open."""

from handlers.context import Context, press
from handlers.doors import pressed
from handlers.earnings.showing import back_button, page_of, page_turns, stale
from handlers.words import Html, Voice
from storage import paying, payouts
from storage.payouts import Payout

PAGE = 5


async def history_pressed(context: Context) -> None:
    await _show(context, page_of(context))


async def _show(context: Context, page: int) -> None:
    say, person_id = context.say, context.user.id
    with context.storage.reading() as tx:
        mine = payouts.payouts_of(tx, person_id, PAGE + 1, page * PAGE)
        states = {one.id: _state(one, is_sent=payouts.is_being_sent(tx, one)) for one in mine}
    lines = [_line(say, one, states[one.id]) for one in mine[:PAGE]] or [say("earnings-no-payouts")]
    rows = page_turns("earnings:history", page, has_more=len(mine) > PAGE)
    rows += [
        [press(say.plain("earnings-cancel", id=str(one.id)), f"earnings:cancel:{one.id}")]
        for one in mine[:PAGE]
        if states[one.id] == "open"
    ]
    text = Html("\n\n".join([say("earnings-payouts"), *lines]))
    await context.show(text, [*rows, [back_button(say)]])


def _state(payout: Payout, *, is_sent: bool) -> str:
    """`open`, in an owner's `hand`, being `sent` as a gift, or how it ended."""
    if not payout.is_open():
        return payout.state()
    if is_sent:
        return "sent"
    return "open" if payout.taken_by is None else "hand"


def _line(say: Voice, payout: Payout, state: str) -> Html:
    ended = payout.paid_at or payout.returned_at
    return say(
        f"earnings-payout-{state}",
        id=str(payout.id),
        stars=say.stars(payout.amount),
        rail=say(f"earnings-by-{payout.rail}"),
        asked=say.day(payout.requested_at),
        ended=say.day(ended) if ended else "",
        reference=payout.reference,
        reason=payout.reason,
    )


async def cancel_pressed(context: Context) -> None:
    """Another's payout looks the same as none."""
    number = pressed(context)[-1]
    if not (number.isascii() and number.isdecimal() and len(number) < 10):
        await stale(context)
        return
    with context.transaction() as tx:
        payout = payouts.find_payout(tx, int(number))
        done = None
        if payout is not None and payout.payee_id == context.user.id:
            done = paying.give_back(tx, int(number), context.user.id, "", context.now())
        if isinstance(done, Payout):
            done.told_at = context.now()
    if not isinstance(done, Payout):
        in_hand = done in (paying.PayingRefusal.TAKEN, paying.PayingRefusal.SENDING)
        key = "earnings-cancel-late" if in_hand else "button-stale"
        await context.answer(context.say.plain(key), alert=True)
    await _show(context, 0)
