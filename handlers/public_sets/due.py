"""The clock makes public sets, sticker by sticker, and deletes those of packs that were taken down."""

from collections.abc import Sequence

from sqlmodel import Session

from handlers.context import Context
from handlers.posting.turns import in_turns
from handlers.sending import NotSent, Outcome, Sent, Unknown
from handlers.sticker.sets import (
    FIRST_MAX,
    NAME_TAKEN,
    NO_SUCH_SET,
    NewSticker,
    StickerSet,
    add,
    begin_set,
    link_of,
    look,
    remove_set,
    says,
    wait_after,
)
from handlers.words import Html, Voice
from storage import licences, packs, public_sets
from storage.alarms import raise_alarm
from storage.packs import Edition
from storage.public_sets import DELETED, TAKEN_DOWN, PublicSet

AT_ONCE = 5
DUE_MAX = 50
ADDED_AT_ONCE = 20
"""Stickers of a set in a row; then it is the turn of others."""
NO_LONGER_THEIRS = "no longer theirs"


async def public_sets_due(context: Context) -> None:
    """Goes on with every set that is being made, or deleted. The clock never runs it beside itself."""
    with context.storage.reading() as tx:
        due = public_sets.sets_due(tx, context.now(), DUE_MAX)
    work = ((_remove if one.failed == TAKEN_DOWN else _go_on)(context, one) for one in due)
    await in_turns(work, AT_ONCE)


async def _remove(context: Context, wanted: PublicSet) -> None:
    """Until Telegram has it no more; if it refuses for good, the owners of the bot are told."""
    outcome = await remove_set(context, wanted.name)
    if isinstance(outcome, Sent) or says(outcome, NO_SUCH_SET):
        with context.storage.transaction() as tx:
            public_sets.gone(tx, wanted.name)
    elif isinstance(outcome, NotSent) and outcome.permanent:
        with context.storage.transaction() as tx:
            public_sets.gone(tx, wanted.name)
            why = f"Telegram does not let me delete {link_of(wanted.name)}: {outcome.reason}"
            raise_alarm(tx, f"public-set:{wanted.name}", why, context.now())
    else:
        _later(context, wanted, outcome)


async def _go_on(context: Context, wanted: PublicSet) -> None:
    with context.storage.reading() as tx:
        is_theirs = of_theirs(tx, wanted.pack_id, wanted.owner_id) is not None
        edition = packs.find_edition(tx, wanted.edition_id)
        placed = packs.stickers_of(tx, wanted.edition_id)
    assert edition is not None
    stickers = [NewSticker(one.sticker.file_id, one.sticker.kind, one.emoji, one.keywords) for one in placed]
    if not is_theirs:
        _close(context, wanted, NO_LONGER_THEIRS)
        return
    seen = await look(context, wanted.name)
    if isinstance(seen, NotSent | Unknown):
        _later(context, wanted, seen)
    elif wanted.next_position and not seen.exists:
        _close(context, wanted, DELETED)
    else:
        await _fill(context, wanted, edition, stickers, seen)


async def _fill(
    context: Context, wanted: PublicSet, edition: Edition, stickers: Sequence[NewSticker], seen: StickerSet
) -> None:
    """From where Telegram is on, which may be further than what was written down."""
    position = max(wanted.next_position, len(seen))
    if not seen.exists:
        first = stickers[:FIRST_MAX]
        outcome = await begin_set(context, wanted.owner_id, wanted.name, edition.title, first)
        if not _went_on(context, wanted, edition, outcome, len(first)):
            return
        position = len(first)
    for sticker in stickers[position : position + ADDED_AT_ONCE]:
        outcome = await add(context, wanted.owner_id, wanted.name, sticker)
        if not _went_on(context, wanted, edition, outcome, position + 1):
            return
        position += 1
    _told(context, wanted, edition, min(position, len(stickers)), len(stickers))


def _went_on(context: Context, wanted: PublicSet, edition: Edition, outcome: Outcome, position: int) -> bool:
    """Writes down how far it is. False if the work stops here, for now or for good."""
    if isinstance(outcome, Sent):
        with context.storage.transaction() as tx:
            public_sets.went_on(tx, wanted.name, position, context.now())
        return True
    if isinstance(outcome, NotSent) and outcome.permanent and not says(outcome, NAME_TAKEN):
        _refused(context, wanted, edition, outcome.reason)
    else:
        _later(context, wanted, outcome)
    return False


def _told(context: Context, wanted: PublicSet, edition: Edition, position: int, total: int) -> None:
    with context.storage.transaction() as tx:
        say = context.voice_of(tx, wanted.owner_id)
        if position < total:
            link = link_of(wanted.name)
            half = say("sticker-public-half", title=edition.title, count=position, total=total, link=link)
            context.owe(tx, wanted.owner_id, half, key=f"public-set:{wanted.name}:half")
        elif public_sets.done(tx, wanted.name, context.now()):
            context.owe(tx, wanted.owner_id, done_words(say, wanted, edition, total))
    context.app.wake()


def done_words(say: Voice, wanted: PublicSet, edition: Edition, total: int) -> Html:
    return say("sticker-public-done", title=edition.title, total=total, link=link_of(wanted.name))


def _later(context: Context, wanted: PublicSet, outcome: NotSent | Unknown) -> None:
    with context.storage.transaction() as tx:
        public_sets.later(tx, wanted.name, context.now() + wait_after(outcome))


def _close(context: Context, wanted: PublicSet, why: str) -> None:
    """Without a word until they ask again: its owner knows."""
    with context.storage.transaction() as tx:
        public_sets.failed(tx, wanted.name, why)


def _refused(context: Context, wanted: PublicSet, edition: Edition, reason: str) -> None:
    with context.storage.transaction() as tx:
        if public_sets.failed(tx, wanted.name, reason):
            say = context.voice_of(tx, wanted.owner_id)
            text = say("sticker-public-refused", title=edition.title, reason=reason)
            context.owe(tx, wanted.owner_id, text)
    context.app.wake()


def of_theirs(tx: Session, pack_id: int, person_id: int) -> Edition | None:
    """What is published of a pack of which this person may have a public set."""
    pack, edition = packs.find_pack(tx, pack_id), packs.published(tx, pack_id)
    if pack is None or edition is None or not edition.wants_public_set or pack.taken_down_at is not None:
        return None
    is_theirs = pack.artist_id == person_id or licences.owns(tx, person_id, pack_id)
    return edition if is_theirs else None
