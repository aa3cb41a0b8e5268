"""The balance of a business: what it holds, what sendings hold of it, more of it, what it was spent on, and
what is unspent back as Stars."""

from handlers.context import Button, Context, Rows, press
from handlers.doors import pressed
from handlers.numbers import number_in, whole_number
from handlers.payments import send_invoice
from handlers.plans.card import WIZARD
from handlers.plans.mine import account_of, find_mine, id_of, named
from handlers.unspent import Purse, give_back, show_unspent
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from rules.checkout import INVOICE_STARS_MAX
from storage import balances, drafts
from storage.businesses import Business
from storage.drafts import Draft
from storage.ledger import Transfer

AMOUNTS = (100, 500, 1_000)
MOVES_PAGE = 10
PAGES_MAX = 1_000


async def show(context: Context) -> None:
    business = await _mine(context)
    if business is None:
        return
    say = context.say
    with context.storage.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
        has = balances.of_business(tx, id_of(business))
    parts = [say("plans-balance", name=business.name, free=say.stars(has.free), held=say.stars(has.held))]
    if has.returning:
        parts.append(say("balance-returning", stars=say.stars(has.returning)))
    if has.free < 0:
        parts.append(say("plans-debt", stars=say.stars(-has.free)))
    await context.show(Html("\n\n".join(parts)), _choices(say, business, can_take_back=has.free > 0))


def _choices(say: Voice, business: Business, *, can_take_back: bool) -> Rows:
    number = business.id
    rows = [
        [press(f"+{stars} ⭐", f"plans:up:{number}:{stars}") for stars in AMOUNTS],
        [press(say.plain("balance-other"), f"plans:other:{number}")],
        [press(say.plain("plans-button-history"), f"plans:history:{number}:0")],
    ]
    if can_take_back:
        rows.append([press(say.plain("balance-unspent"), f"plans:unspent:{number}")])
    return [*rows, [press(say.plain("back"), f"plans:show:{number}")]]


async def _mine(context: Context) -> Business | None:
    """Of its owner alone; to anybody else it was said that the button is not good."""
    business = find_mine(context, named(context))
    if business is None:
        await context.stale()
    return business


async def up(context: Context) -> None:
    business, said = await _mine(context), pressed(context)[-1]
    if business is None:
        return
    if said not in map(str, AMOUNTS):
        await context.stale()
        return
    await context.answer()
    await _top_up(context, business, int(said))


async def other(context: Context) -> None:
    business = await _mine(context)
    if business is None:
        return
    with context.transaction() as tx:
        asked = Draft(WIZARD, "amount", {"business": str(business.id)})
        drafts.keep_draft(tx, context.user.id, asked, context.now())
    await context.show(context.say("balance-ask", max=INVOICE_STARS_MAX), [_way_out(context.say, business)])


def _way_out(say: Voice, business: Business) -> list[Button]:
    return [press(say.plain("back"), f"plans:balance:{business.id}"), cancel_button(say)]


async def take_amount(context: Context, draft: Draft) -> None:
    business, stars = find_mine(context, draft.answers["business"]), whole_number(context.text)
    if business is None:
        with context.transaction() as tx:
            drafts.drop_draft(tx, context.user.id, WIZARD)
        await context.reply(context.say("button-stale"))
        return
    if stars is None or not 1 <= stars <= INVOICE_STARS_MAX:
        wrong = context.say("balance-wrong", max=INVOICE_STARS_MAX)
        await context.reply(wrong, [_way_out(context.say, business)])
        return
    await _top_up(context, business, stars)


async def _top_up(context: Context, business: Business, stars: int) -> None:
    """An order, then its invoice. Each payment of it counts."""
    say, person_id = context.say, context.user.id
    with context.transaction() as tx:
        drafts.drop_draft(tx, person_id, WIZARD)
        order = balances.order_topup(tx, person_id, account_of(business), stars, context.now())
    await send_invoice(
        context, order, say.plain("balance-title"), say.plain("plans-topup-about", name=order.title)
    )


async def history(context: Context) -> None:
    """Every move, the newest first."""
    business = await _mine(context)
    if business is None:
        return
    say, page = context.say, min(number_in(pressed(context)[-1]) or 0, PAGES_MAX)
    with context.storage.reading() as tx:
        moves = balances.history(tx, account_of(business), MOVES_PAGE + 1, page * MOVES_PAGE)
    lines = [_move(say, one, account_of(business)) for one in moves[:MOVES_PAGE]] or [say("plans-no-moves")]
    turns = [press("‹", f"plans:history:{business.id}:{page - 1}")] if page else []
    if len(moves) > MOVES_PAGE:
        turns.append(press("›", f"plans:history:{business.id}:{page + 1}"))
    back = [press(say.plain("back"), f"plans:balance:{business.id}")]
    text = Html("\n".join([say("plans-history", name=business.name), *lines]))
    await context.show(text, [*([turns] if turns else []), back])


MOVES = {
    "topup": "topup",
    "refund.topup": "refunded",
    "sending.hold": "hold",
    "sending.rest": "rest",
    "spending.hold": "leaving",
    "spending.return": "returned",
}
"""Words for the kinds of transfers that come to a balance, or leave it."""


def _move(say: Voice, one: Transfer, account: str) -> Html:
    sign = 1 if one.target == account else -1
    what = say(f"plans-move-{MOVES.get(one.kind, 'other')}")
    return say("plans-move", day=say.day(one.at), stars=say.signed(sign * one.amount), what=what)


def _purse(business: Business) -> Purse:
    number = business.id
    return Purse(account_of(business), f"plans:balance:{number}", f"plans:back:{number}", "plans-no-charge")


async def unspent(context: Context) -> None:
    if (business := await _mine(context)) is not None:
        await show_unspent(context, _purse(business))


async def back(context: Context) -> None:
    if (business := await _mine(context)) is not None:
        await give_back(context, _purse(business), pressed(context)[-1])
