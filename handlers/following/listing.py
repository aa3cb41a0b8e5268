"""/following: every business that may write to this person, page by page, and the way out of all of them."""

from dataclasses import dataclass

from sqlmodel import Session

from handlers.business.showing import name_of
from handlers.context import Button, Context, Rows, press
from handlers.doors import first_parts, pressed
from handlers.following.stopping import stop
from handlers.words import Html, Voice
from storage import consents, customers
from storage.businesses import Business
from storage.consent_rows import Follow

PAGE = 8


@dataclass(frozen=True)
class Listed:
    """One page of what somebody follows: `of` is how many there are in all, `paused` how many of them."""

    shown: list[tuple[Follow, Business]]
    page: int
    of: int
    paused: int


def listed(tx: Session, person_id: int, page: int) -> Listed:
    mine = customers.following(tx, person_id)
    page = min(page, max(0, len(mine) - 1) // PAGE)
    some = mine[page * PAGE : (page + 1) * PAGE]
    paused = sum(one.blocked_at is not None for one in mine)
    return Listed([(one, tx.get_one(Business, one.business_id)) for one in some], page, len(mine), paused)


async def following(context: Context) -> None:
    await _show(context, 0)


async def list_pressed(context: Context) -> None:
    """following:list:<page>"""
    said = first_parts(context, 2)[1]
    await _show(context, int(said) if said.isascii() and said.isdecimal() and len(said) < 4 else 0)


async def _show(context: Context, page: int) -> None:
    with context.storage.reading() as tx:
        found = listed(tx, context.user.id, page)
    text, rows = screen(context.say, found)
    await context.show(text, rows)


def screen(say: Voice, found: Listed) -> tuple[Html, Rows]:
    if not found.of:
        return say("following-none"), []
    text = say("following-list", count=found.of)
    if found.paused:
        text = Html(f"{text}\n\n{say('following-some-paused', count=found.paused)}")
    one_each = [
        [press(_label(mine, business), f"following:card:{business.id}")] for mine, business in found.shown
    ]
    resume = [press(say.plain("following-resume-all"), "following:resumeall")]
    last = [press(say.plain("following-stop-all"), "following:stopall")]
    return text, [*one_each, *_turns(found), *([resume] if found.paused else []), last]


def _label(mine: Follow, business: Business) -> str:
    return f"⏸ {name_of(business)}" if mine.blocked_at is not None else name_of(business)


def _turns(found: Listed) -> list[list[Button]]:
    turns = [
        press(label, f"following:list:{to}")
        for label, to in (("‹", found.page - 1), ("›", found.page + 1))
        if 0 <= to * PAGE < found.of
    ]
    return [turns] if turns else []


async def resume_all(context: Context) -> None:
    """following:resumeall: what is paused since they blocked the bot goes on, because they say so."""
    with context.transaction() as tx:
        consents.back(tx, context.user.id, context.now())
    await _show(context, 0)


async def stop_all(context: Context) -> None:
    """following:stopall asks; following:stopall:yes does it."""
    say = context.say
    if pressed(context)[1:] == ["yes"]:
        with context.transaction() as tx:
            mine = list(customers.following(tx, context.user.id))
            count = sum(stop(context, tx, one, "following") for one in mine)
        await context.show(say("following-all-stopped", count=count))
        return
    with context.storage.reading() as tx:
        count = len(customers.following(tx, context.user.id))
    rows = [
        [press(say.plain("following-stop-all-yes"), "following:stopall:yes")],
        [press(say.plain("back"), "following:list:0")],
    ]
    await context.show(say("following-stop-all-sure", count=count), rows)
