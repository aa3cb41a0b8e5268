"""/artist: the packs of an artist, and a new one."""

from handlers.artist.card import show_card
from handlers.artist.mine import Mine, find_mine, of_own
from handlers.artist.showing import access_of, count_of, state_of, title_of
from handlers.context import Button, Context, press
from handlers.doors import number_of
from handlers.words import Html, Voice
from storage import drafts, packs
from storage.packs import Own
from storage.terms import terms

PAGE = 8
UNFINISHED_MAX = 10
"""New packs of one artist that are not decided on."""
LABEL_CHARACTERS_MAX = 40


async def artist(context: Context) -> None:
    await show_page(context, 0)


async def turn(context: Context) -> None:
    """artist:list:<page>"""
    await show_page(context, number_of(context))


async def show_page(context: Context, page: int) -> None:
    say = context.say
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, "artist")
        own = [mine for one in packs.packs_of(tx, context.user.id) if (mine := of_own(one))]
        shown = own[page * PAGE : (page + 1) * PAGE]
        counts = packs.counts_of(tx, [mine.edition.id or 0 for mine in shown])
        share = terms(tx).pack_shares()["artist"]
    new = [press(say.plain("artist-new"), "artist:new")]
    if not own:
        await context.show(say("artist-none", share=share), [new])
        return
    lines = [_line(say, mine, counts.get(mine.edition.id or 0, 0)) for mine in shown]
    rows = [[_open(say, mine)] for mine in shown]
    pool = [
        press(say.plain("artist-pool"), "artist:pool"),
        press(say.plain("artist-earnings"), "start:earnings"),
    ]
    turning = _turning(say, page, len(own))
    await context.show(Html("\n\n".join([say("artist-all"), *lines])), [*rows, *turning, new, pool])


def _turning(say: Voice, page: int, count: int) -> list[list[Button]]:
    buttons = []
    if page:
        buttons.append(press(say.plain("artist-before"), f"artist:list:{page - 1}"))
    if count > (page + 1) * PAGE:
        buttons.append(press(say.plain("artist-more"), f"artist:list:{page + 1}"))
    return [buttons] if buttons else []


def _line(say: Voice, mine: Mine, count: int) -> Html:
    return say(
        "artist-line",
        title=title_of(say, mine.edition),
        state=state_of(say, mine),
        stickers=count_of(say, count),
        access=access_of(say, mine.edition),
    )


def _open(say: Voice, mine: Mine) -> Button:
    return press(title_of(say, mine.edition)[:LABEL_CHARACTERS_MAX], f"artist:open:{mine.id}")


async def begin(context: Context) -> None:
    """A new pack. What it costs is for the artist to say: nothing is free because it was forgotten."""
    with context.storage.transaction() as tx:
        unfinished = sum(_is_unfinished(one) for one in packs.packs_of(tx, context.user.id))
        edition = None
        if unfinished < UNFINISHED_MAX:
            edition = packs.begin_pack(tx, context.user.id, context.now())
            packs.change(tx, edition, access="")
    mine = find_mine(context, str(edition.pack_id)) if edition else None
    if mine is None:
        await context.answer(context.say.plain("artist-too-many", max=UNFINISHED_MAX), alert=True)
        return
    await show_card(context, mine)


def _is_unfinished(own: Own) -> bool:
    return own.published is None and own.open is not None


async def delete(context: Context, mine: Mine) -> bool:
    """The draft goes; of a pack on offer, only the changes."""
    if not mine.may_change:
        return False
    with context.storage.transaction() as tx:
        edition = packs.open_edition(tx, mine.id)
        if edition is not None:
            packs.delete_draft(tx, edition)
    await context.answer(context.say.plain("artist-deleted"))
    await artist(context)
    return True
