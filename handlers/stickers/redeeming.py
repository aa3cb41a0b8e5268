"""The link of a pack that was given: what it is and who gave it, then the pack for who redeems it first."""

from sqlmodel import Session

from handlers.context import Context, press
from handlers.doors import pressed
from handlers.start import argument
from handlers.stickers.card import show_card
from handlers.stickers.giving import title_of
from handlers.stickers.screen import show_words
from handlers.stickers.shelf import to_menu
from storage import pack_gifts, pack_shop
from storage.pack_gifts import PackGift, PackGiftRefusal


async def open_gift(context: Context) -> None:
    """t.me/<bot>?start=packgift_<token>"""
    say, token = context.say, argument(context)
    with context.storage.reading() as tx:
        gift = pack_gifts.find_gift(tx, token)
        refusal = pack_gifts.refusal_for(tx, gift, context.user.id)
        giver = pack_gifts.giver(tx, gift) if gift else ""
        shown = pack_shop.find_shelf(tx, gift.pack_id) if gift else None
    if gift is None or shown is None or refusal is not None:
        await _refuse(context, gift, refusal or PackGiftRefusal.UNKNOWN)
        return
    who, stickers = giver or say.plain("gifts-somebody"), say.plain("stickers-count", count=shown.stickers)
    text = say("stickers-gift-opened", who=who, title=shown.title, stickers=stickers)
    redeem_it = press(say.plain("stickers-button-redeem"), f"stickers:redeem:{gift.token}")
    look = press(say.plain("stickers-button-look"), f"stickers:pack:{gift.pack_id}")
    await show_words(context, text, [[redeem_it], [look]])


async def redeem(context: Context) -> None:
    """Whoever was faster has it; everybody else is told so. stickers:redeem:<token>"""
    token = "".join(pressed(context)[1:])
    with context.transaction() as tx:
        redeemed = pack_gifts.redeem(tx, token, context.user.id, context.now())
        gift = pack_gifts.find_gift(tx, token)
        if gift is not None and not isinstance(redeemed, PackGiftRefusal):
            _tell_giver(context, tx, gift)
    if isinstance(redeemed, PackGiftRefusal):
        await _refuse(context, gift, redeemed)
        return
    assert gift is not None
    await context.answer(context.say.plain("stickers-taken", bot=context.bot.username), alert=True)
    await show_card(context, gift.pack_id)


def _tell_giver(context: Context, tx: Session, gift: PackGift) -> None:
    """Who gave it learns that it arrived, though not with whom."""
    if gift.buyer_id == context.user.id:
        return
    say = context.voice_of(tx, gift.buyer_id)
    text = say("stickers-gift-arrived", title=title_of(tx, gift), at=say.moment(context.now()))
    context.owe(tx, gift.buyer_id, text, key=f"pack-gift-redeemed:{gift.token}")


async def _refuse(context: Context, gift: PackGift | None, refusal: PackGiftRefusal) -> None:
    is_theirs = gift is not None and gift.redeemed_by == context.user.id
    by_them = is_theirs and refusal is PackGiftRefusal.REDEEMED
    text = context.say("stickers-gift-by-you" if by_them else refusal)
    await show_words(context, text, [to_menu(context.say)])
