"""The clock puts stickers into sets of people's own: one person's in the order in which they were asked for.

What is in the set tells what became of a call whose answer was lost, or that was cut off by a crash.
"""

from datetime import timedelta

from sqlmodel import Session

from handlers.context import Context, Rows, link, press
from handlers.posting.turns import in_turns
from handlers.sending import NotSent, Outcome, Sent, Unknown
from handlers.sticker.sets import (
    FULL,
    NAME_TAKEN,
    NO_SUCH_SET,
    SET_MAX,
    NewSticker,
    StickerSet,
    add,
    begin_set,
    link_of,
    look,
    says,
    wait_after,
)
from handlers.words import Voice
from storage import own_sets
from storage.own_sets import OwnSticker

AT_ONCE = 20
DUE_MAX = 100
GIVEN_UP_AFTER = timedelta(days=1)


async def own_sets_due(context: Context) -> None:
    """Adds whatever people asked for. The clock never runs it beside itself."""
    with context.storage.reading() as tx:
        due = own_sets.next_open(tx, context.now(), DUE_MAX)
    await in_turns((_settle(context, one) for one in due), AT_ONCE)


async def _settle(context: Context, wanted: OwnSticker) -> None:
    seen = await look(context, wanted.set_name)
    if isinstance(seen, NotSent | Unknown):
        _try_again(context, wanted, seen)
    elif wanted.stickers_before is not None and len(seen) > wanted.stickers_before:
        _added(context, wanted, seen)
    elif len(seen) >= SET_MAX or (wanted.stickers_before and not seen.exists):
        _go_to_next_set(context, wanted)
    else:
        await _ask(context, wanted, seen)


async def _ask(context: Context, wanted: OwnSticker, seen: StickerSet) -> None:
    """Writes down how the set stands, then asks Telegram."""
    with context.storage.transaction() as tx:
        own_sets.begin(tx, wanted.id or 0, len(seen))
        title = context.voice_of(tx, wanted.person_id).plain("sticker-set-title", number=wanted.set_number)
    sticker = NewSticker(wanted.file_id, wanted.kind, [wanted.emoji])
    if seen.exists:
        outcome = await add(context, wanted.person_id, wanted.set_name, sticker)
    else:
        outcome = await begin_set(context, wanted.person_id, wanted.set_name, title, [sticker])
    await _note(context, wanted, seen, outcome)


async def _note(context: Context, wanted: OwnSticker, before: StickerSet, outcome: Outcome) -> None:
    if isinstance(outcome, Sent):
        after = await look(context, wanted.set_name)
        if isinstance(after, StickerSet):
            _added(context, wanted, after, was_there=len(after) <= len(before))
    elif says(outcome, FULL) or says(outcome, NO_SUCH_SET):
        _go_to_next_set(context, wanted)
    elif says(outcome, NAME_TAKEN):
        await _find_again(context, wanted)
    elif isinstance(outcome, Unknown) or not outcome.permanent:
        _try_again(context, wanted, outcome)
    else:
        _give_up(context, wanted, outcome.reason)


async def _find_again(context: Context, wanted: OwnSticker) -> None:
    """A creation whose answer was lost came to pass after all; or the name is one of a set that is gone."""
    seen = await look(context, wanted.set_name)
    if isinstance(seen, StickerSet) and not seen.exists:
        _go_to_next_set(context, wanted)


def _try_again(context: Context, wanted: OwnSticker, outcome: NotSent | Unknown) -> None:
    if context.now() - wanted.wanted_at > GIVEN_UP_AFTER:
        _give_up(context, wanted, outcome.reason)
        return
    with context.storage.transaction() as tx:
        own_sets.wait(tx, wanted.id or 0, context.now() + wait_after(outcome))


def _go_to_next_set(context: Context, wanted: OwnSticker) -> None:
    with context.storage.transaction() as tx:
        own_sets.move_on(tx, wanted.id or 0, context.bot.username)


def _added(context: Context, wanted: OwnSticker, seen: StickerSet, *, was_there: bool = False) -> None:
    with context.storage.transaction() as tx:
        file_id = "" if was_there else seen.file_ids[-1]
        row = own_sets.added(tx, wanted.id or 0, file_id, context.now())
        _tell(context, tx, row, len(seen))
    context.app.wake()


def _tell(context: Context, tx: Session, row: OwnSticker, count: int) -> None:
    say = context.voice_of(tx, row.person_id)
    key = "sticker-added" if row.set_file_id else "sticker-was-there"
    text = say(key, emoji=row.emoji, count=count, max=SET_MAX, link=link_of(row.set_name))
    context.owe(tx, row.person_id, text, added_rows(say, row), key=f"own-sticker:{row.id}")


def added_rows(say: Voice, row: OwnSticker) -> Rows:
    remove = [press(say.plain("sticker-remove"), f"sticker:remove:{row.id}")] if row.set_file_id else []
    return [
        [link(say.plain("sticker-open-set"), link_of(row.set_name))],
        [*remove, press(say.plain("sticker-sets"), "sticker:sets")],
    ]


def _give_up(context: Context, wanted: OwnSticker, reason: str) -> None:
    with context.storage.transaction() as tx:
        row = own_sets.give_up(tx, wanted.id or 0, reason, context.now())
        say = context.voice_of(tx, row.person_id)
        text = say("sticker-refused", reason=reason)
        context.owe(tx, row.person_id, text, key=f"own-sticker:{row.id}")
    context.app.wake()
