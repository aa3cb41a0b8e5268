"""Pictures become stickers of a pack, one by one or as an album: each is checked, fitted and shown back."""

import orjson
from sqlmodel import Session

from handlers.artist.mine import Mine, find_mine, key_of
from handlers.artist.picture import Picture, made_of, shown_back
from handlers.context import Context, message, press
from handlers.words import Html
from rules.packs import STICKERS_MAX
from storage import packs
from storage.packs import AddRefusal, NewSticker


async def add(context: Context, mine: Mine, picture: Picture) -> None:
    """The picture of this update; why it was refused is said below it."""
    made = await new_sticker(context, mine, picture)
    if isinstance(made, Html):
        await below(context, mine, made)
        return
    with context.transaction() as tx:
        refused = put(context, tx, mine.id, made)
    if refused is not None:
        await below(context, mine, refused)


async def new_sticker(context: Context, mine: Mine, picture: Picture) -> NewSticker | Html:
    """Shown back already, but not yet in the pack; or why it cannot be."""
    say = context.say
    if len(mine.placed) >= STICKERS_MAX:
        return say(AddRefusal.FULL, max=STICKERS_MAX)
    piece = await made_of(context, picture)
    if isinstance(piece, Html):
        return piece
    if mine.find(key_of(piece.sha256)) is not None:
        return say(AddRefusal.TWICE, max=STICKERS_MAX)
    return await shown_back(context, mine.id, piece, picture) or say("artist-not-fetched")


def put(context: Context, tx: Session, pack_id: int, made: NewSticker) -> Html | None:
    """Puts it at the end of the pack; why not, if it is refused."""
    edition = packs.open_edition(tx, pack_id)
    if edition is None or edition.submitted_at is not None:
        return context.say("artist-not-open")
    added = packs.add_sticker(tx, edition, made, context.now())
    if isinstance(added, AddRefusal):
        return context.say(added, max=STICKERS_MAX)
    return None


async def below(context: Context, mine: Mine, text: Html) -> None:
    """An answer that shows which of several files it is about."""
    about = {"message_id": context.incoming.effective_message.message_id, "allow_sending_without_reply": True}
    rows = [[press(context.say.plain("artist-to-pack"), f"artist:open:{mine.id}")]]
    params = {"chat_id": context.chat_id, "reply_parameters": orjson.dumps(about).decode()}
    await context.call("sendMessage", params | message(text, rows))


def changeable(context: Context, number: str) -> Mine | None:
    """Their draft, if this is one."""
    mine = find_mine(context, number)
    return mine if mine is not None and mine.may_change else None
