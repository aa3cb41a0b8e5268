"""Somebody asks for a public set of a pack: it is begun, or they hear how it stands."""

import hashlib

from sqlmodel import Session

from handlers.context import Context, Rows, press
from handlers.doors import first_parts
from handlers.numbers import number_in
from handlers.public_sets.due import done_words, of_theirs
from handlers.sticker.sets import StickerSet, look
from handlers.words import Html, Voice
from storage import packs, public_sets
from storage.packs import Edition
from storage.public_sets import DELETED, PublicSet

AGAIN = "again"


async def public_pressed(context: Context) -> None:
    """A licence is needed, or to be its artist. A set that was deleted in Telegram is made again only if its
    owner says so."""
    _public, said, verb = first_parts(context, 3)
    with context.storage.reading() as tx:
        edition = of_theirs(tx, number_in(said) or 0, context.user.id)
        latest = _latest(tx, edition, context.user.id) if edition else None
    if edition is None:
        await context.stale()
        return
    is_gone = latest is not None and latest.done_at is not None and await _is_gone(context, latest.name)
    with context.transaction() as tx:
        if latest is not None and is_gone:
            public_sets.gone(tx, latest.name)
        wanted = _wanted(context, tx, edition, again=verb == AGAIN)
        text, rows = _state(context.say, wanted, edition, len(packs.stickers_of(tx, wanted.edition_id)))
    await context.reply(text, rows)


def _wanted(context: Context, tx: Session, edition: Edition, *, again: bool) -> PublicSet:
    """The set as it is; it is begun if there is none, or `again` if it was deleted."""
    assert edition.id is not None
    person_id, now = context.user.id, context.now()
    latest = _latest(tx, edition, person_id)
    if latest is None or (latest.failed == DELETED and again):
        name = _name(context, edition, person_id, len(public_sets.sets_of(tx, edition.id, person_id)))
        return public_sets.want(tx, name, edition.pack_id, edition.id, person_id, now)
    if latest.failed not in ("", DELETED):
        public_sets.again(tx, latest.name, now)
    return latest


def _latest(tx: Session, edition: Edition, person_id: int) -> PublicSet | None:
    return next(iter(public_sets.sets_of(tx, edition.id or 0, person_id)), None)


async def _is_gone(context: Context, name: str) -> bool:
    """Whether Telegram says so; while it says nothing the set is taken to be there."""
    seen = await look(context, name)
    return isinstance(seen, StickerSet) and not seen.exists


def _name(context: Context, edition: Edition, owner_id: int, deleted: int) -> str:
    """The same whenever it is asked for, until that set is `deleted`: Telegram may keep an old name. It tells
    nobody whose it is: sets are public."""
    again = f":{deleted}" if deleted else ""
    secret = context.storage.sign(f"public-set:{edition.id}:{owner_id}{again}")
    return f"p{hashlib.sha256(secret.encode()).hexdigest()[:16]}_by_{context.bot.username}"


def _state(say: Voice, wanted: PublicSet, edition: Edition, total: int) -> tuple[Html, Rows]:
    if wanted.done_at is not None:
        return done_words(say, wanted, edition, total), []
    if wanted.failed:
        again = press(say.plain("sticker-public-again"), f"sticker:public:{edition.pack_id}:{AGAIN}")
        return say("sticker-public-deleted", title=edition.title), [[again]]
    return say("sticker-public-begun", title=edition.title), []
