"""The card of one business that a customer follows: what it may send, what it knows, and the way out."""

from dataclasses import dataclass

from sqlmodel import Session

from handlers.context import Button, Context, Rows, press
from handlers.doors import first_parts, number_of
from handlers.following.card import ALL, KINDS, mask_in, mask_of, profile, shown, tick
from handlers.following.stopping import stop, undo
from handlers.words import Html, Voice
from rules.quality import REASONS
from rules.template import Category
from storage import businesses, consents, customers, notice_reports, quality
from storage.businesses import Business
from storage.consent_rows import Follow
from storage.notice_rows import Notice

NOTICES_SHOWN = 5
KIND_OF_PRIORITY = tuple(category.consent for category in Category)


@dataclass(frozen=True)
class Followed:
    """`last` are the latest notices, the newest first."""

    business: Business
    mine: Follow
    last: list[Notice]


def find(tx: Session, business_id: int, person_id: int) -> Followed | None:
    """None if they do not follow it: another's looks the same."""
    business, mine = businesses.find(tx, business_id), customers.find(tx, business_id, person_id)
    if business is None or mine is None or mine.ended_at is not None:
        return None
    return Followed(business, mine, list(notice_reports.latest(tx, business_id, person_id, NOTICES_SHOWN)))


async def show(context: Context, business_id: int) -> None:
    with context.storage.reading() as tx:
        found = find(tx, business_id, context.user.id)
    if found is None:
        await gone(context)
        return
    await context.show(_text(context.say, found), _rows(context.say, found))


async def gone(context: Context) -> None:
    """What the button speaks of is not theirs, or no more."""
    await context.stale()
    await context.show(context.say("following-gone"), [to_list(context.say)])


def to_list(say: Voice) -> list[Button]:
    return [press(say.plain("following-to-list"), "following:list:0")]


def _text(say: Voice, found: Followed) -> Html:
    mine, business = found.mine, found.business
    parts = [
        profile(say, business),
        say("following-code", code=mine.customer_code, day=say.day(mine.since)),
    ]
    if business.closed_at is not None:
        parts.append(say("following-closed"))
    elif mine.blocked_at is not None:
        parts.append(say("following-paused"))
    if found.last:
        lines = [
            say(
                "following-notice",
                at=say.moment(one.ended_at),
                kind=say.plain(f"following-kind-{KIND_OF_PRIORITY[one.priority]}"),
            )
            for one in found.last
            if one.ended_at is not None
        ]
        parts.append(say("following-last", list=Html("\n".join(lines))))
    return Html("\n\n".join(parts))


def _rows(say: Voice, found: Followed) -> Rows:
    number, mine = found.business.id, found.mine
    resume = [[press(say.plain("following-resume"), f"following:resume:{number}")]] if mine.blocked_at else []
    toggles = [
        [tick(say.plain(f"following-kind-{kind}"), is_on, f"following:let:{number}:{kind}:{int(not is_on)}")]
        for kind, is_on in ((kind, mine.chosen()[kind]) for kind in KINDS)
    ]
    name = f"following:let:{number}:name:{int(not mine.shows_name)}"
    write = [press(say.plain("following-write"), f"staff:write:{number}")]
    report = [press(say.plain("following-report"), f"following:report:{number}")]
    return [
        *resume,
        *toggles,
        [tick(say.plain("following-kind-name"), mine.shows_name, name)],
        [press(say.plain("following-answers"), f"following:answers:{number}")],
        *([write] if found.business.staff_chat_id and not found.business.closed_at else []),
        [*(report if found.last else []), press(say.plain("following-stop"), f"following:stop:{number}")],
        to_list(say),
    ]


async def card(context: Context) -> None:
    """following:card:<business>"""
    await show(context, number_of(context))


async def let(context: Context) -> None:
    """following:let:<business>:<kind or name>:<1 or 0>: set to what it says, so a second tap does no harm."""
    kind, value = first_parts(context, 4)[2:]
    number, say = number_of(context), context.say
    if (kind not in KINDS and kind != "name") or value not in ("0", "1"):
        await gone(context)
        return
    with context.transaction() as tx:
        if kind == "name":
            args = (tx, number, context.user.id, value == "1", shown(say, "following"), context.now())
            consents.show_name(*args)
        else:
            changes = {kind: value == "1"}
            consents.choose(tx, number, context.user.id, changes, shown(say, "following"), context.now())
    await show(context, number)


async def resume(context: Context) -> None:
    """following:resume:<business>: paused since they blocked the bot."""
    number = number_of(context)
    with context.transaction() as tx:
        consents.resume(tx, number, context.user.id, shown(context.say, "following"), context.now())
    await show(context, number)


async def stop_pressed(context: Context) -> None:
    """following:stop:<business>: at once; what it was can be had back by the same message."""
    number, say = number_of(context), context.say
    with context.transaction() as tx:
        found = find(tx, number, context.user.id)
        mask = mask_of(found.mine.chosen()) if found else ALL
        if found is not None:
            stop(context, tx, found.mine, "following")
    if found is None:
        await gone(context)
        return
    rows = [[press(say.plain("following-undo"), f"following:undo:{number}:{mask}")], to_list(say)]
    await context.show(say("following-stopped", name=found.business.name), rows)


async def undo_pressed(context: Context) -> None:
    """following:undo:<business>:<mask>"""
    number, mask = number_of(context), mask_in(first_parts(context, 3)[2])
    with context.transaction() as tx:
        business = undo(context, tx, number, mask, "following")
    if business is None:
        await gone(context)
        return
    await show(context, number)


async def report(context: Context) -> None:
    """following:report:<business>: about what it sent last."""
    number, say = number_of(context), context.say
    with context.storage.reading() as tx:
        found = find(tx, number, context.user.id)
    if found is None or not found.last:
        await gone(context)
        return
    reasons = [
        [press(say.plain(f"following-why-{reason}"), f"following:why:{number}:{reason}")]
        for reason in REASONS
    ]
    back = [press(say.plain("back"), f"following:card:{number}")]
    await context.show(say("following-report-why", name=found.business.name), [*reasons, back])


async def why(context: Context) -> None:
    """following:why:<business>:<reason>"""
    number, reason = number_of(context), first_parts(context, 3)[2]
    if reason not in REASONS:
        await gone(context)
        return
    with context.transaction() as tx:
        found = find(tx, number, context.user.id)
        is_first = bool(found and found.last) and found is not None and _report(context, tx, found, reason)
    if found is None or not found.last:
        await gone(context)
        return
    key = "following-reported" if is_first else "following-reported-today"
    await context.answer(context.say.plain(key, name=found.business.name), alert=True)
    await show(context, number)


def _report(context: Context, tx: Session, found: Followed, reason: str) -> bool:
    notice = found.last[0]
    assert notice.id is not None
    about = (notice.id, notice.business_id, notice.template_id)
    return quality.report(tx, about, context.user.id, reason, context.now())
