"""The balance of an advertiser: what it holds, more of it, and what is unspent back as Stars."""

from handlers.context import Button, Context, Rows, press
from handlers.doors import Handle, Step, button, by_verb, pressed
from handlers.numbers import whole_number
from handlers.payments import send_invoice
from handlers.unspent import Purse, give_back, show_unspent
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from rules.checkout import INVOICE_STARS_MAX
from storage import balances, drafts
from storage.drafts import Draft
from storage.ledger import advertiser

WIZARD = "balance"
"""Waits for an amount to top up with."""
AMOUNTS = (100, 500, 1_000)


async def balance(context: Context) -> None:
    say, person_id = context.say, context.user.id
    with context.storage.reading() as tx:
        has = balances.of_advertiser(tx, person_id, advertiser(person_id))
    parts = [say("balance-card", free=say.stars(has.free), in_campaigns=say.stars(has.in_campaigns))]
    if has.returning:
        parts.append(say("balance-returning", stars=say.stars(has.returning)))
    if has.free < 0:
        parts.append(say("balance-debt", stars=say.stars(-has.free)))
    await context.show(Html("\n\n".join(parts)), _choices(say, can_take_back=has.free > 0))


def _choices(say: Voice, *, can_take_back: bool) -> Rows:
    amounts = [press(f"+{stars} ⭐", f"balance:up:{stars}") for stars in AMOUNTS]
    other = press(say.plain("balance-other"), "balance:other")
    back = press(say.plain("balance-unspent"), "balance:unspent")
    campaigns = press(say.plain("balance-campaigns"), "campaigns:all")
    return [amounts, [other], *([[back]] if can_take_back else []), [campaigns]]


async def _stale(context: Context) -> None:
    await context.stale()
    await _card(context)


async def _card(context: Context) -> None:
    """The card again; a question that was asked is dropped."""
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
    await balance(context)


async def _up(context: Context) -> None:
    said = "".join(pressed(context)[1:])
    if said not in map(str, AMOUNTS):
        await _stale(context)
        return
    await context.answer()
    await _top_up(context, int(said))


async def _other(context: Context) -> None:
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, Draft(WIZARD, "amount"), context.now())
    await context.show(context.say("balance-ask", max=INVOICE_STARS_MAX), [_way_out(context.say)])


def _way_out(say: Voice) -> list[Button]:
    return [press(say.plain("back"), "balance:card"), cancel_button(say)]


async def take_amount(context: Context, draft: Draft) -> None:
    stars = whole_number(context.text)
    if stars is None or not 1 <= stars <= INVOICE_STARS_MAX:
        await context.reply(context.say("balance-wrong", max=INVOICE_STARS_MAX), [_way_out(context.say)])
        return
    await _top_up(context, stars)


async def _top_up(context: Context, stars: int) -> None:
    """An order, then its invoice. Each payment of it counts."""
    say, person_id = context.say, context.user.id
    with context.transaction() as tx:
        drafts.drop_draft(tx, person_id, WIZARD)
        order = balances.order_topup(tx, person_id, advertiser(person_id), stars, context.now())
    await send_invoice(context, order, say.plain("balance-title"), say.plain("balance-about"))


def _purse(context: Context) -> Purse:
    account = advertiser(context.user.id)
    return Purse(account, "balance:card", "balance:back", "balance-stays-no-charge")


async def _unspent(context: Context) -> None:
    await show_unspent(context, _purse(context))


async def _back(context: Context) -> None:
    await give_back(context, _purse(context), pressed(context)[-1])


PRESSED: dict[str, Handle] = {
    "card": _card,
    "up": _up,
    "other": _other,
    "unspent": _unspent,
    "back": _back,
}

handlers = [button("balance", by_verb(PRESSED, _stale))]
wizards: dict[str, Step] = {WIZARD: take_amount}
starts = {"balance": balance}
