"""/stickers: what it is, what one has, and where to look."""

from handlers.context import Button, Context, press
from handlers.stickers.screen import show_words
from handlers.words import Voice
from storage import licences, memberships, pack_gifts

COUNTED_MAX = 1_000


async def show_menu(context: Context) -> None:
    say, person_id, now = context.say, context.user.id, context.now()
    with context.storage.reading() as tx:
        theirs = licences.licences_of(tx, person_id, COUNTED_MAX)
        is_member = memberships.is_premium(tx, person_id, now)
        has_given = bool(pack_gifts.gifts_of(tx, person_id, 1))
    count = len({licence.pack_id for licence in theirs})
    yours = say("stickers-yours-member" if is_member else "stickers-yours", count=count)
    text = say("stickers-menu", bot=context.bot.username, yours=yours)
    await show_words(context, text, _rows(say, is_member=is_member, has_given=has_given))


async def show_fresh(context: Context) -> None:
    """For a button whose time is over."""
    await context.stale()
    await show_menu(context)


def _rows(say: Voice, *, is_member: bool, has_given: bool) -> list[list[Button]]:
    def to(words: str, data: str) -> Button:
        return press(say.plain(f"stickers-button-{words}"), f"stickers:{data}")

    rows = [
        [to("newest", "list:newest:any:0"), to("most-used", "list:most-used:any:0")],
        [to("topics", "topics:newest"), to("search", "search")],
        [to("mine", "mine:0"), *([to("given", "given")] if has_given else [])],
    ]
    return rows if is_member else [*rows, [press(say.plain("stickers-button-member"), "start:premium")]]
