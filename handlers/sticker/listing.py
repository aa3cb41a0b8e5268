"""A person's own sets, and the last sticker out of them again."""

from handlers.context import Context, Rows, link, press
from handlers.doors import pressed
from handlers.limiter import Lane
from handlers.sending import Outcome, Sent, call
from handlers.sticker.sets import SET_MAX, link_of, says
from handlers.words import Html
from storage import own_sets
from storage.own_sets import OwnSet, OwnSticker

LINKS_MAX = 20
GONE = ("sticker_invalid", "stickerset_invalid")
"""What Telegram says when it is in no set any more."""


async def sets_pressed(context: Context) -> None:
    with context.storage.reading() as tx:
        sets = own_sets.sets_of(tx, context.user.id)
        last = own_sets.find_last(tx, context.user.id)
    say = context.say
    if not sets:
        await context.show(say("sticker-no-sets"), [[press(say.plain("sticker-new"), "sticker:new")]])
        return
    lines = [
        say("sticker-set", number=one.number, count=one.stickers, max=SET_MAX, link=link_of(one.name))
        for one in sets
    ]
    text = say("sticker-your-sets", sets=Html("\n".join(lines)))
    await context.show(text, _rows(context, sets[-LINKS_MAX:], last))


def _rows(context: Context, sets: list[OwnSet], last: OwnSticker | None) -> Rows:
    say = context.say
    opening = [[link(say.plain("sticker-open-number", number=one.number), link_of(one.name))] for one in sets]
    new = press(say.plain("sticker-new"), "sticker:new")
    if last is None:
        return [*opening, [new]]
    return [*opening, [new, press(say.plain("sticker-remove-last"), f"sticker:remove:{last.id}")]]


async def remove_pressed(context: Context) -> None:
    """Only the last one: an older one is taken out in Telegram itself."""
    with context.storage.reading() as tx:
        last = own_sets.find_last(tx, context.user.id)
    if last is None or last.id != int(pressed(context)[1]):
        await context.stale()
        await sets_pressed(context)
        return
    outcome = await call(context.bot, "deleteStickerFromSet", {"sticker": last.set_file_id}, Lane.ANSWER)
    if not _is_out(outcome):
        await context.answer(context.say.plain("sticker-not-removed"), alert=True)
        return
    with context.transaction() as tx:
        own_sets.removed(tx, last.id, context.now())
    text = context.say("sticker-removed", emoji=last.emoji)
    await context.show(text, [[press(context.say.plain("sticker-sets"), "sticker:sets")]])


def _is_out(outcome: Outcome) -> bool:
    return isinstance(outcome, Sent) or any(says(outcome, words) for words in GONE)
