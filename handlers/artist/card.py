"""One pack before its artist: what it is, what is missing, how it does, and what can be done now."""

from sqlmodel import Session

from handlers.artist.earned import numbers_of
from handlers.artist.mine import Mine, read_mine
from handlers.artist.showing import access_of, count_of, cover_of, public_of, state_of, title_of, topic_of
from handlers.context import Button, Context, press
from handlers.words import Html, Voice
from rules.packs import Access, SubmitRefusal
from storage import drafts
from storage.drafts import Draft

WIZARD = "artist"
WAITING_FOR_PICTURES = "stickers"
"""The step at which pictures that are sent become stickers of the pack."""


async def show_card(context: Context, mine: Mine, said: Html | None = None) -> bool:
    """While a draft's card is open, pictures go into it. `said` stands above."""
    with context.transaction() as tx:
        fresh = read_mine(tx, context.user.id, str(mine.id)) or mine
        if fresh.may_change:
            draft = Draft(WIZARD, WAITING_FOR_PICTURES, {"pack": str(mine.id)})
            drafts.keep_draft(tx, context.user.id, draft, context.now())
        else:
            drafts.drop_draft(tx, context.user.id, WIZARD)
        text = card(context, tx, fresh)
    parts = [said, text] if said is not None else [text]
    await context.show(Html("\n\n".join(parts)), rows(context.say, fresh))
    return True


def card(context: Context, tx: Session, mine: Mine) -> Html:
    say = context.say
    parts = [
        say(
            "artist-card",
            title=title_of(say, mine.edition),
            state=state_of(say, mine),
            stickers=count_of(say, len(mine.placed)),
            cover=cover_of(say, mine),
            access=access_of(say, mine.edition) if mine.edition.access else say.plain("artist-not-chosen"),
            topic=topic_of(say, mine.edition),
            public=public_of(say, mine.edition),
        )
    ]
    if mine.is_published:
        parts.append(numbers_of(context, tx, mine.pack))
    return Html("\n\n".join([*parts, *_next_steps(say, mine)]))


def _next_steps(say: Voice, mine: Mine) -> list[Html]:
    """What the state means for the artist."""
    if mine.pack.taken_down_at is not None:
        return [say("artist-card-down")]
    if mine.edition.submitted_at is not None and mine.edition.is_open():
        return [say("artist-card-waiting")]
    if not mine.may_change:
        return []
    lacks = missing(say, mine)
    steps = [Html("\n".join([say("artist-missing"), *lacks])) if lacks else say("artist-ready")]
    if mine.is_published:
        steps.append(say("artist-card-editing"))
    return [*steps, say("artist-card-send")]


def missing(say: Voice, mine: Mine) -> list[Html]:
    """All that a draft needs before it can be handed in."""
    edition = mine.edition
    unnamed = ", ".join(str(place) for place, one in enumerate(mine.placed, 1) if not one.emoji)
    lacks = {
        SubmitRefusal.EMPTY: not mine.placed,
        SubmitRefusal.TITLE: not edition.title,
        SubmitRefusal.TOPIC: not edition.topic,
        SubmitRefusal.PRICE: not edition.access or (edition.access == Access.SALE and not edition.stars),
        SubmitRefusal.EMOJI: bool(unnamed),
    }
    return [say(why, numbers=unnamed) for why, is_lacking in lacks.items() if is_lacking]


def rows(say: Voice, mine: Mine) -> list[list[Button]]:
    """Only what its state allows."""
    back = [press(say.plain("back"), "artist:list")]
    sheet = _button(say, mine, "sheet")
    if mine.pack.taken_down_at is not None:
        return [back]
    if mine.may_change:
        return [*_draft_rows(say, mine), back]
    if mine.edition.is_open():
        return [[sheet, _button(say, mine, "withdraw")], back]
    again = "edit-again" if mine.edition.refusal else "edit"
    return [[sheet, press(say.plain(f"artist-do-{again}"), f"artist:edit:{mine.id}")], back]


def _draft_rows(say: Voice, mine: Mine) -> list[list[Button]]:
    stickers = press(say.plain("artist-do-stickers", count=len(mine.placed)), f"artist:stickers:{mine.id}:0")
    found = [
        [_button(say, mine, "add"), *([stickers] if mine.placed else [])],
        [_button(say, mine, "title"), _button(say, mine, "price")],
        [_button(say, mine, "topic"), _button(say, mine, "public")],
    ]
    if mine.placed:
        found.append([_button(say, mine, "sheet")])
    if not missing(say, mine):
        found[-1].append(_button(say, mine, "submit"))
    drop = "artist-do-undo" if mine.is_published else "artist-do-delete"
    return [*found, [press(say.plain(drop), f"artist:drop:{mine.id}")]]


def _button(say: Voice, mine: Mine, verb: str) -> Button:
    return press(say.plain(f"artist-do-{verb}"), f"artist:{verb}:{mine.id}")


def back_to_pack(say: Voice, mine: Mine) -> list[Button]:
    return [press(say.plain("artist-to-pack"), f"artist:open:{mine.id}")]
