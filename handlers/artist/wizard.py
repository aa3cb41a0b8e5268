"""The way from each button, and from each thing that is sent, to its work."""

from collections.abc import Awaitable, Callable

from handlers.artist import answers, describing, handing_in
from handlers.artist.adding import add, changeable
from handlers.artist.card import WAITING_FOR_PICTURES, back_to_pack, show_card
from handlers.artist.complaining import ask_complaint
from handlers.artist.earned import show_pool
from handlers.artist.listing import artist, begin, delete, turn
from handlers.artist.mine import Mine, find_mine
from handlers.artist.picture import picture_in
from handlers.artist.stickers import show_one, show_stickers
from handlers.artist.taking import offer, pressed_take
from handlers.context import Context
from handlers.doors import Handle, first_parts
from storage import drafts
from storage.drafts import Draft
from storage.packs import Placed

OfPack = Callable[[Context, Mine], Awaitable[bool]]
"""False if the state of the pack does not allow what was pressed."""
OfSticker = Callable[[Context, Mine, Placed, str], Awaitable[bool]]


async def take_answer(context: Context, draft: Draft) -> None:
    """What the artist wrote or sent, for the pack that is open. A picture is a sticker whatever was asked."""
    mine, message = changeable(context, draft.answers.get("pack", "")), context.incoming.effective_message
    if mine is None or message is None:
        await artist(context)
    elif (picture := picture_in(message)) is not None:
        await (offer if picture.set_name else add)(context, mine, picture)
    elif not context.text:
        await context.reply(context.say("artist-not-a-picture"), [back_to_pack(context.say, mine)])
    elif draft.step in answers.ASKED:
        await answers.take(context, mine, draft.step, context.text)
    elif draft.step != "words" or not await describing.take_words(context, mine, draft.answers["sticker"]):
        await show_card(context, mine, context.say("artist-text-here"))


async def pressed_in_artist(context: Context) -> None:
    verb, number, key, rest = first_parts(context, 4)
    if verb in OPEN_TO_ALL:
        await OPEN_TO_ALL[verb](context)
        return
    mine = find_mine(context, number)
    if mine is None or not await _work(context, mine, verb, key, rest):
        await context.stale()
        await (artist(context) if mine is None else show_card(context, find_mine(context, number) or mine))


async def _work(context: Context, mine: Mine, verb: str, key: str, rest: str) -> bool:
    if verb in OF_PACK:
        return await OF_PACK[verb](context, mine)
    if verb in answers.ASKED:
        return await answers.ask(context, mine, verb)
    if verb in OF_STICKER:
        placed = mine.find(key) if mine.may_change else None
        return placed is not None and await OF_STICKER[verb](context, mine, placed, rest)
    if verb == "set" and key in answers.ASKED:
        return await answers.take(context, mine, key, rest)
    if verb == "stickers":
        return await show_stickers(context, mine, key)
    if verb == "send":
        return await handing_in.hand_in(context, mine, key)
    if verb == "take":
        return await pressed_take(context, _draft(context), key)
    return False


def _draft(context: Context) -> Draft:
    with context.storage.reading() as tx:
        return drafts.read_draft(tx, context.user.id) or Draft("", "")


async def _ask_stickers(context: Context, mine: Mine) -> bool:
    if not mine.may_change:
        return False
    with context.transaction() as tx:
        draft = Draft("artist", WAITING_FOR_PICTURES, {"pack": str(mine.id)})
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    await context.show(context.say("artist-ask-stickers"), [back_to_pack(context.say, mine)])
    return True


OPEN_TO_ALL: dict[str, Handle] = {
    "list": turn,
    "new": begin,
    "pool": show_pool,
    "complain": ask_complaint,
}
OF_PACK: dict[str, OfPack] = {
    "open": show_card,
    "add": _ask_stickers,
    "sheet": handing_in.preview,
    "submit": handing_in.ask_rights,
    "withdraw": handing_in.withdraw,
    "edit": handing_in.edit,
    "drop": handing_in.ask_drop,
    "delete": delete,
}
OF_STICKER: dict[str, OfSticker] = {
    "show": show_one,
    "emoji": describing.toggle,
    "words": describing.ask_words,
    "move": describing.move,
    "cover": describing.set_cover,
    "remove": describing.remove,
}
