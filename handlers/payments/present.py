"""A gift as it is handed over: a message with its link, made to be forwarded."""

from sqlmodel import Session

from handlers.context import Button, Context, link
from handlers.words import Html, Voice
from rules.membership import PLANS
from storage import gifts, pack_gifts, pack_shop
from storage.gifts import Gift
from storage.pack_gifts import PackGift


def hand_over(context: Context, tx: Session, charge_id: str, giver: str = "") -> None:
    """Owes the message to who paid for a gift, be it premium or a pack; any other charge has none. `giver` is
    the name that the gift bears, if anybody told it."""
    if gift := gifts.gift_of(tx, charge_id):
        _hand_over_premium(context, tx, gift, giver)
    elif given := pack_gifts.gift_of(tx, charge_id):
        _hand_over_pack(context, tx, given, giver)


def _hand_over_premium(context: Context, tx: Session, gift: Gift, giver: str) -> None:
    if giver:
        gifts.sign(tx, gift.token, giver)
    text, rows = present(context.voice_of(tx, gift.buyer_id), context.bot.username, gift.token, gift.plan)
    context.owe(tx, gift.buyer_id, text, rows, key=f"gift:{gift.token}")


def _hand_over_pack(context: Context, tx: Session, gift: PackGift, giver: str) -> None:
    if giver:
        pack_gifts.sign(tx, gift.token, giver)
    shown = pack_shop.find_shelf(tx, gift.pack_id)
    if shown is None or not shown.access:
        return  # taken down while it was paid: its Stars go back
    say = context.voice_of(tx, gift.buyer_id)
    text, rows = present_pack(say, context.bot.username, gift.token, shown.title)
    context.owe(tx, gift.buyer_id, text, rows, key=f"pack-gift:{gift.token}")


def present(say: Voice, username: str, token: str, plan: str) -> tuple[Html, list[list[Button]]]:
    url = f"https://t.me/{username}?start=gift_{token}"
    text = say("gifts-present", days=PLANS[plan].days, link=url)
    return text, [[link(say.plain("gifts-button-open"), url)]]


def present_pack(say: Voice, username: str, token: str, title: str) -> tuple[Html, list[list[Button]]]:
    url = f"https://t.me/{username}?start=packgift_{token}"
    text = say("stickers-present", title=title, link=url)
    return text, [[link(say.plain("gifts-button-open"), url)]]
