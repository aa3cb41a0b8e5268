"""A pack's card: a picture of all its stickers, what it costs, and what one may do with it."""

from dataclasses import dataclass
from enum import Enum, auto

from sqlmodel import Session

from handlers.context import Button, Context, press
from handlers.doors import pressed
from handlers.numbers import number_in
from handlers.sending import NotSent
from handlers.start import argument
from handlers.stickers.menu import show_fresh
from handlers.stickers.screen import file_id_of, show_picture, show_words
from handlers.stickers.shelf import to_menu, topic_name
from handlers.words import Html, Voice
from handlers.workshop import Unfit, contact_sheet
from rules.packs import Access, BuyRefusal
from rules.terms import ARTIST_SHARE
from storage import licences, memberships, packs
from storage.packs import Edition, Pack
from storage.terms import terms


class Standing(Enum):
    """What a pack is to a person."""

    MADE = auto()
    YOURS = auto()
    MEMBER = auto()
    """They may use it as a member."""
    OPEN = auto()
    """It could become theirs."""


@dataclass(frozen=True)
class View:
    """What the card is made of."""

    pack: Pack
    edition: Edition
    standing: Standing
    artist_percent: int

    @property
    def edition_id(self) -> int:
        assert self.edition.id is not None
        return self.edition.id


async def pack_pressed(context: Context) -> None:
    """stickers:pack:<id>"""
    await _show(context, "".join(pressed(context)[1:]))


async def open_pack(context: Context) -> None:
    """t.me/<bot>?start=pack_<id>"""
    await _show(context, argument(context))


async def _show(context: Context, said: str) -> None:
    if (pack_id := number_in(said)) is None:
        await show_fresh(context)
    else:
        await show_card(context, pack_id)


async def show_card(context: Context, pack_id: int) -> None:
    """The card; or, of a pack that is not on the shelf, that it is gone."""
    with context.storage.reading() as tx:
        view = _view(context, tx, pack_id)
        gone = _gone(context, tx, pack_id) if view is None else None
    if view is None:
        await context.answer()
        await show_words(context, gone or context.say(BuyRefusal.GONE), [to_menu(context.say)])
        return
    text, rows = _words(context, view), _rows(context, view)
    if await _show_kept(context, view.edition, text, rows):
        return
    try:
        sheet = await _sheet(context, view)
    except Unfit:  # the workshop has its hands full: the next who opens the card has the picture
        await show_words(context, text, rows)
        return
    outcome = await show_picture(context, sheet, text, rows)
    if file_id := file_id_of(outcome):
        with context.storage.transaction() as tx:
            packs.keep_sheet(tx, view.edition_id, file_id)


def _view(context: Context, tx: Session, pack_id: int) -> View | None:
    pack, edition = packs.find_pack(tx, pack_id), packs.published(tx, pack_id)
    if pack is None or edition is None or not pack.access:
        return None
    return View(pack, edition, _standing(context, tx, pack), terms(tx)[ARTIST_SHARE])


def _gone(context: Context, tx: Session, pack_id: int) -> Html | None:
    """To whoever has a pack that was taken down: it is not true that nothing was charged."""
    edition = packs.published(tx, pack_id)
    if edition is None or not licences.owns(tx, context.user.id, pack_id):
        return None
    return context.say("stickers-taken-down", title=edition.title)


def _standing(context: Context, tx: Session, pack: Pack) -> Standing:
    assert pack.id is not None
    person_id = context.user.id
    if pack.artist_id == person_id:
        return Standing.MADE
    if licences.owns(tx, person_id, pack.id):
        return Standing.YOURS
    is_member = pack.access == Access.MEMBERS and memberships.is_premium(tx, person_id, context.now())
    return Standing.MEMBER if is_member else Standing.OPEN


async def _show_kept(context: Context, edition: Edition, text: Html, rows: list[list[Button]]) -> bool:
    """The picture that Telegram has of this edition; False if it has none (any more)."""
    if not edition.sheet_file_id:
        return False
    outcome = await show_picture(context, edition.sheet_file_id, text, rows)
    return not isinstance(outcome, NotSent)


async def _sheet(context: Context, view: View) -> bytes:
    """Drawn once for each edition. Raises Unfit."""
    with context.storage.reading() as tx:
        thumbs = [(one.sticker.thumb, one.emoji[0]) for one in packs.stickers_of(tx, view.edition_id)]
    return await contact_sheet(thumbs, view.edition.title)


def _words(context: Context, view: View) -> Html:
    say, pack = context.say, view.pack
    count = say.plain("stickers-count", count=pack.sticker_count)
    uses = say.plain("stickers-uses", count=pack.uses)
    about = " · ".join([topic_name(say, pack.topic), count, uses])
    return say("stickers-card", title=view.edition.title, about=about, state=_state(context, view))


def _state(context: Context, view: View) -> Html:
    say, bot = context.say, context.bot.username
    match view.standing:
        case Standing.MADE:
            return say("stickers-state-made", bot=bot)
        case Standing.YOURS:
            return say("stickers-state-yours", bot=bot)
        case Standing.MEMBER:
            return say("stickers-state-member", bot=bot)
    if view.pack.access == Access.SALE:
        return say("stickers-state-sale", stars=view.edition.stars, percent=view.artist_percent)
    return say(f"stickers-state-{view.pack.access}")


def _rows(context: Context, view: View) -> list[list[Button]]:
    say, pack_id = context.say, view.pack.id
    is_open = view.standing is Standing.OPEN
    rows = [_ways(say, view)] if is_open else [_uses(say)]
    if view.pack.access == Access.SALE and view.standing is not Standing.MADE:
        stars = view.edition.stars
        give = press(say.plain("stickers-button-give", stars=stars), f"stickers:give:{pack_id}:{stars}")
        rows.append([give])
    if view.edition.wants_public_set and not is_open:
        rows.append([press(say.plain("stickers-button-public"), f"sticker:public:{pack_id}")])
    if view.standing is not Standing.MADE:
        rows.append([press(say.plain("stickers-button-report"), f"artist:complain:{pack_id}")])
    return [*rows, to_menu(say)]


def _ways(say: Voice, view: View) -> list[Button]:
    """How it becomes theirs. The price is in the button: nobody pays another than they saw."""
    pack_id, stars = view.pack.id, view.edition.stars
    if view.pack.access == Access.SALE:
        return [press(say.plain("stickers-button-buy", stars=stars), f"stickers:buy:{pack_id}:{stars}")]
    if view.pack.access == Access.MEMBERS:
        return [press(say.plain("stickers-button-member"), "start:premium")]
    return [press(say.plain("stickers-button-take"), f"stickers:take:{pack_id}")]


def _uses(say: Voice) -> list[Button]:
    """Telegram itself writes the bot's name into this chat, or into one that the person chooses."""
    here: Button = {"text": say.plain("stickers-button-try"), "switch_inline_query_current_chat": ""}
    there: Button = {"text": say.plain("stickers-button-use"), "switch_inline_query": ""}
    return [here, there]
