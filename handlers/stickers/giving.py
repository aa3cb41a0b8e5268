"""Packs that somebody gave: the list, and the links of those that wait."""

from collections.abc import Sequence

from sqlmodel import Session

from handlers.context import Button, Context, press
from handlers.doors import pressed
from handlers.payments.present import present_pack
from handlers.stickers.menu import show_fresh
from handlers.stickers.screen import show_words
from handlers.stickers.shelf import LABEL_CHARACTERS_MAX, to_menu
from handlers.words import Html, Voice
from storage import pack_gifts, pack_shop
from storage.pack_gifts import PackGift

GIFTS_SHOWN = 20

Given = Sequence[tuple[PackGift, str]]
"""Each gift with its pack's title."""


async def show_given(context: Context) -> None:
    say = context.say
    with context.storage.reading() as tx:
        gifts = pack_gifts.gifts_of(tx, context.user.id, GIFTS_SHOWN)
        given = [(gift, title_of(tx, gift)) for gift in gifts]
    lines = [
        say("stickers-given-entry", day=say.day(gift.made_at), title=title, state=_state(say, gift))
        for gift, title in given
    ]
    text = say("stickers-given", gifts=Html("\n".join(lines))) if given else say("stickers-given-none")
    await show_words(context, text, [*_links(say, given), to_menu(say)])


async def show_link(context: Context) -> None:
    """The message to be forwarded, once more: stickers:link:<token>"""
    with context.storage.reading() as tx:
        gift = pack_gifts.find_gift(tx, "".join(pressed(context)[1:]))
        title = title_of(tx, gift) if gift else ""
    if gift is None or gift.buyer_id != context.user.id or not _waits(gift):
        await show_fresh(context)
        return
    await context.reply(*present_pack(context.say, context.bot.username, gift.token, title))


def title_of(tx: Session, gift: PackGift) -> str:
    shown = pack_shop.find_shelf(tx, gift.pack_id)
    assert shown is not None
    return shown.title


def _state(say: Voice, gift: PackGift) -> Html:
    if gift.revoked_at is not None:
        return say("stickers-given-revoked", day=say.day(gift.revoked_at))
    if gift.redeemed_at is not None:
        return say("stickers-given-redeemed", day=say.day(gift.redeemed_at))
    return say("stickers-given-waits")


def _waits(gift: PackGift) -> bool:
    return gift.revoked_at is None and gift.redeemed_at is None


def _links(say: Voice, given: Given) -> list[list[Button]]:
    return [[_link(say, gift, title)] for gift, title in given if _waits(gift)]


def _link(say: Voice, gift: PackGift, title: str) -> Button:
    short = title[:LABEL_CHARACTERS_MAX]
    label = say.plain("stickers-button-link", day=say.day(gift.made_at), title=short)
    return press(label, f"stickers:link:{gift.token}")
