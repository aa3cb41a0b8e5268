"""How a pack becomes somebody's: taken for free, bought, or bought as a gift."""

from handlers.context import Context
from handlers.doors import first_parts, pressed
from handlers.numbers import number_in
from handlers.payments import send_invoice
from handlers.stickers.card import show_card
from handlers.stickers.menu import show_fresh
from rules.packs import BuyRefusal
from storage import licences, pack_sales, pack_shop
from storage.orders import PACK_GIFT, Order
from storage.pack_shop import Shelf


async def take(context: Context) -> None:
    """stickers:take:<id>"""
    pack_id = number_in("".join(pressed(context)[1:]))
    if pack_id is None:
        await show_fresh(context)
        return
    with context.transaction() as tx:
        taken = licences.take_free(tx, context.user.id, pack_id, context.now())
    say = context.say
    if isinstance(taken, BuyRefusal):
        await context.answer(say.plain(taken), alert=True)
    else:
        await context.answer(say.plain("stickers-taken", bot=context.bot.username), alert=True)
    await show_card(context, pack_id)


async def buy(context: Context) -> None:
    """stickers:buy:<id>:<stars>"""
    await _sell(context, gift=False)


async def give(context: Context) -> None:
    """stickers:give:<id>:<stars>"""
    await _sell(context, gift=True)


async def _sell(context: Context, *, gift: bool) -> None:
    """The invoice, below the card. The update is not marked done: if the invoice cannot be shown it is tried
    again, and another unpaid order does no harm."""
    pack_id, stars = _named(context)
    if pack_id is None:
        await show_fresh(context)
        return
    with context.storage.transaction() as tx:
        ordered = pack_sales.order(tx, context.user.id, pack_id, context.now(), gift=gift)
        shown = pack_shop.find_shelf(tx, pack_id)
    if isinstance(ordered, Order) and ordered.stars != stars:
        ordered = BuyRefusal.PRICE
    if isinstance(ordered, BuyRefusal):
        await context.answer(context.say.plain(ordered), alert=True)
        await show_card(context, pack_id)
        return
    assert shown is not None
    await context.answer()
    await _show_invoice(context, ordered, shown)


async def _show_invoice(context: Context, order: Order, shown: Shelf) -> None:
    say, stickers = context.say, context.say.plain("stickers-count", count=shown.stickers)
    if order.product == PACK_GIFT:
        title, about = say.plain("stickers-gift-title", title=shown.title), "stickers-gift-about"
    else:
        title, about = say.plain("stickers-title", title=shown.title), "stickers-about"
    await send_invoice(context, order, title, say.plain(about, stickers=stickers))


def _named(context: Context) -> tuple[int | None, int | None]:
    """The pack and the price that the pressed button shows."""
    _verb, pack_id, stars = first_parts(context, 3)
    return number_in(pack_id), number_in(stars)
