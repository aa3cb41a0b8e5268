"""A finished draft goes to the owners' review, comes back when its artist says so, or is dropped."""

from sqlmodel import Session

from handlers.artist.card import back_to_pack, missing, show_card
from handlers.artist.mine import SEEN_DIGITS, Mine
from handlers.artist.sheet import send_sheet
from handlers.artist.showing import access_of, count_of, title_of
from handlers.context import Context, press
from handlers.words import Html
from storage import drafts, packs, people
from storage.packs import Edition


async def preview(context: Context, mine: Mine) -> bool:
    if not mine.placed:
        return False
    say, title = context.say, title_of(context.say, mine.edition)
    words = say("artist-sheet", title=title, stickers=count_of(say, len(mine.placed)))
    await send_sheet(context, mine.placed, title, words, [back_to_pack(say, mine)])
    return True


async def ask_rights(context: Context, mine: Mine) -> bool:
    """The sheet, and the question whose art it is. The button carries what was shown."""
    say = context.say
    if not mine.may_change:
        return False
    if missing(say, mine):
        return await show_card(context, mine)
    with context.storage.reading() as tx:
        seen = packs.hash_of(tx, mine.edition)[:SEEN_DIGITS]
    title = title_of(say, mine.edition)
    words = say("artist-confirm", title=title, access=access_of(say, mine.edition))
    yes = [press(say.plain("artist-confirm-yes"), f"artist:send:{mine.id}:{seen}")]
    await send_sheet(
        context, mine.placed, title, words, [yes, [press(say.plain("back"), f"artist:open:{mine.id}")]]
    )
    return True


async def hand_in(context: Context, mine: Mine, seen: str) -> bool:
    """False if it is not what was shown."""
    if not mine.may_change:
        return False
    with context.transaction() as tx:
        edition = packs.open_edition(tx, mine.id)
        is_seen = (
            edition is not None
            and len(seen) == SEEN_DIGITS
            and packs.hash_of(tx, edition)[:SEEN_DIGITS] == seen
        )
        refused = None
        if edition is not None and is_seen:
            refused = packs.submit(tx, edition, context.now())
            if refused is None:
                drafts.drop_draft(tx, context.user.id)
                _tell_owners(context, tx, edition, len(mine.placed))
    if not is_seen:
        return False
    say = context.say
    if refused is not None:
        text = Html(f"{say('artist-missing')}\n{say(refused, numbers='')}")
    else:
        text = say("artist-submitted", title=title_of(say, mine.edition))
    await context.show(text, [back_to_pack(say, mine)])
    return True


def _tell_owners(context: Context, tx: Session, edition: Edition, count: int) -> None:
    for owner_id in people.owners(tx):
        say = context.voice_of(tx, owner_id)
        text = say("packs-waiting", title=edition.title, stickers=count_of(say, count))
        rows = [[press(say.plain("review-open"), "review:next")]]
        key = f"packs:{edition.id}:{edition.submitted_at:%Y-%m-%dT%H:%M:%S}:{owner_id}"
        context.owe(tx, owner_id, text, rows, key=key)


async def withdraw(context: Context, mine: Mine) -> bool:
    with context.storage.transaction() as tx:
        edition = packs.open_edition(tx, mine.id)
        withdrawn = edition is not None and packs.withdraw_submission(tx, edition)
    if not withdrawn:
        return False
    said = context.say("artist-withdrawn", title=title_of(context.say, mine.edition))
    return await show_card(context, mine, said)


async def edit(context: Context, mine: Mine) -> bool:
    """What is on offer stays; the changes are made to a copy."""
    if mine.pack.taken_down_at is not None or mine.edition.is_open():
        return False
    with context.storage.transaction() as tx:
        packs.edit(tx, mine.id, context.user.id, context.now())
    return await show_card(context, mine)


async def ask_drop(context: Context, mine: Mine) -> bool:
    if not mine.may_change:
        return False
    say, title = context.say, title_of(context.say, mine.edition)
    count = count_of(say, len(mine.placed))
    text = (
        say("artist-ask-undo", title=title)
        if mine.is_published
        else say("artist-ask-delete", title=title, stickers=count)
    )
    yes = [press(say.plain("artist-delete-yes"), f"artist:delete:{mine.id}")]
    await context.show(text, [yes, [press(say.plain("back"), f"artist:open:{mine.id}")]])
    return True
