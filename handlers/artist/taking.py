"""A whole set of one's own, taken over sticker by sticker.

Where it stands is the draft of the wizard, and what is in the pack already is known by its content: after a
crash it goes on, and nothing is taken twice.
"""

from dataclasses import replace
from typing import Any, NamedTuple

from handlers.artist.adding import add, below, changeable, new_sticker, put
from handlers.artist.mine import Mine
from handlers.artist.picture import Picture
from handlers.context import Context, press
from handlers.words import Html
from storage import drafts
from storage.drafts import Draft
from storage.packs import NewSticker

AT_ONCE_MAX = 40
"""Stickers until the artist is asked whether to go on: meanwhile they cannot be heard."""
SHOWN_EVERY = 5
LEFT_OUT_SHOWN = 10
REGULAR = "regular"


class _Next(NamedTuple):
    """The sticker whose turn it is."""

    number: int
    picture: Picture
    left_out: str


async def offer(context: Context, mine: Mine, picture: Picture) -> None:
    """Asks whose art it is, before anything is taken."""
    found = await _set_of(context, picture.set_name)
    say = context.say
    if found is None:
        await below(context, mine, say("artist-set-unknown"))
        return
    if found.get("sticker_type", REGULAR) != REGULAR:
        await below(context, mine, say("artist-set-emoji"))
        return
    answers = {"pack": str(mine.id), "set": picture.set_name, "file": picture.file_id, "emoji": picture.emoji}
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, Draft("artist", "taking", answers), context.now())
    rows = [
        [press(say.plain(f"artist-set-{which}"), f"artist:take:{mine.id}:{which}")]
        for which in ("all", "one", "no")
    ]
    text = say("artist-set-found", title=found["title"], count=len(found["stickers"]))
    await context.reply(text, rows)


async def pressed_take(context: Context, draft: Draft, which: str) -> bool:
    """False if nothing is offered any more."""
    answers = draft.answers
    mine = changeable(context, answers.get("pack", ""))
    if mine is None or draft.step != "taking":
        return False
    if which == "all":
        await _take(context, mine, draft)
    elif which == "one":
        await add(context, mine, Picture(answers["file"], emoji=answers["emoji"]))
        _leave(context, mine)
    elif which == "no":
        _leave(context, mine)
        await context.show(context.say("artist-set-declined"), _to_pack(context, mine))
    else:
        return False
    return True


def _leave(context: Context, mine: Mine) -> None:
    draft = Draft("artist", "stickers", {"pack": str(mine.id)})
    with context.storage.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())


def _to_pack(context: Context, mine: Mine) -> list[list[Any]]:
    return [[press(context.say.plain("artist-to-pack"), f"artist:open:{mine.id}")]]


async def _take(context: Context, mine: Mine, draft: Draft) -> None:
    """From where it stopped; each sticker that is in the pack is in it for good."""
    found = await _set_of(context, draft.answers["set"])
    if found is None:
        _leave(context, mine)
        await context.show(context.say("artist-set-unknown"), _to_pack(context, mine))
        return
    done, left_out = int(draft.answers.get("done", "0")), draft.answers.get("left_out", "")
    stickers, end = found["stickers"], min(done + AT_ONCE_MAX, len(found["stickers"]))
    values = {"title": found["title"], "count": len(stickers)}
    await context.show(context.say("artist-set-progress", done=done, **values))
    for number in range(done, end):
        left_out = await _take_one(context, mine, draft, _Next(number, _picture(stickers[number]), left_out))
        if (number + 1) % SHOWN_EVERY == 0 or number + 1 == end:
            await context.show(context.say("artist-set-progress", done=number + 1, **values))
    await _told(context, mine, values | {"done": end}, left_out)


def _picture(sticker: dict[str, Any]) -> Picture:
    return Picture(sticker["file_id"], sticker.get("file_size", 0), emoji=sticker.get("emoji", ""))


async def _take_one(context: Context, mine: Mine, draft: Draft, coming: _Next) -> str:
    """What was left out so far. The pack is read anew: it grows with every sticker. That it is taken, and
    that the next one comes, is one fact."""
    fresh = changeable(context, str(mine.id))
    made: NewSticker | Html = context.say("artist-not-open")
    if fresh is not None:
        made = await new_sticker(context, fresh, coming.picture)
    place, left_out = str(coming.number + 1), coming.left_out
    with context.storage.transaction() as tx:
        refused = made if isinstance(made, Html) else put(context, tx, mine.id, made)
        if refused is not None:
            left_out += f"{context.say('artist-not-made', place=place, why=refused)}\n"
        answers = {**draft.answers, "done": place, "left_out": left_out}
        drafts.keep_draft(tx, context.user.id, replace(draft, answers=answers), context.now())
    return left_out


async def _told(context: Context, mine: Mine, values: dict[str, Any], left_out: str) -> None:
    """How far it came: there is more, or it is done."""
    say = context.say
    if values["done"] < values["count"]:
        rows = [
            [press(say.plain("artist-set-go-on"), f"artist:take:{mine.id}:all")],
            [press(say.plain("artist-set-enough"), f"artist:take:{mine.id}:no")],
        ]
        await context.reply(say("artist-set-paused", **values), rows)
        return
    _leave(context, mine)
    lines = left_out.splitlines()
    parts = [say("artist-set-taken", title=values["title"], added=values["count"] - len(lines))]
    if lines:
        parts += [say("artist-set-left-out"), *map(Html, lines[:LEFT_OUT_SHOWN])]
    await context.reply(Html("\n".join(parts)), _to_pack(context, mine))


async def _set_of(context: Context, name: str) -> dict[str, Any] | None:
    found: dict[str, Any] | None = await context.ask("getStickerSet", {"name": name})
    return found
