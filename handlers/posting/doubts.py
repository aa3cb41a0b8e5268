"""A promotion of which nobody knows whether it appeared: its host's owner and the bot's owners are asked.

No money hangs on it: whoever looks first says what became of it.
"""

from sqlmodel import Session

from handlers.context import Context, Rows, press
from handlers.doors import first_parts, is_owner
from handlers.numbers import number_in
from handlers.posting.post import post_in
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from storage import channels, drafts, people, promotions
from storage.channels import Channel
from storage.drafts import Draft
from storage.post_rows import fresh
from storage.promotions import Promotion

WIZARD = "doubt"
STANDS, NO_LINK, ABSENT = "stands", "nolink", "absent"


def tell_doubt(context: Context, tx: Session, promotion: Promotion) -> None:
    """Asks, once each, whoever can look; nothing while there is no doubt."""
    if not promotion.is_unknown():
        return
    host = tx.get_one(Channel, promotion.host_id)
    for person_id in dict.fromkeys([host.owner_id, *people.owners(tx)]):
        text, rows = doubt_matter(tx, context.voice_of(tx, person_id), promotion)
        context.owe(tx, person_id, text, rows, key=f"promotion:{promotion.id}:doubt:{person_id}")


def doubt_matter(tx: Session, say: Voice, promotion: Promotion) -> tuple[Html, Rows]:
    host, promoted = tx.get_one(Channel, promotion.host_id), tx.get_one(Channel, promotion.promoted_id)
    text = say(
        "traffic-doubt",
        title=host.title,
        where=f"https://t.me/{host.username}" if host.username else str(host.id),
        promoted=promoted.title,
        at=say.moment(promotion.intended_at),
        reason=promotion.reason,
    )
    rows = [
        [press(say.plain("review-stands"), f"doubt:{STANDS}:{promotion.id}")],
        [press(say.plain("review-absent"), f"doubt:{ABSENT}:{promotion.id}")],
    ]
    return text, rows


async def doubt_pressed(context: Context) -> None:
    verb, number = first_parts(context, 2)
    with context.storage.reading() as tx:
        open_one = _open(context, tx, number_in(number) or 0)
    if open_one is None or verb not in (STANDS, NO_LINK, ABSENT):
        await context.stale()
    elif verb == STANDS:
        await _ask_link(context, open_one)
    else:
        await _note(context, open_one, None, stands=verb == NO_LINK)


def _open(context: Context, tx: Session, promotion_id: int) -> Promotion | None:
    """Another's looks the same as none."""
    promotion = promotions.find_promotion(tx, promotion_id)
    if promotion is None or not promotion.is_unknown():
        return None
    is_host = channels.channel_of(tx, context.user.id, promotion.host_id) is not None
    return promotion if is_host or is_owner(context) else None


async def _ask_link(context: Context, promotion: Promotion) -> None:
    with context.transaction() as tx:
        draft = Draft(WIZARD, "link", {"promotion": str(promotion.id)})
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    say = context.say
    without = press(say.plain("review-no-link"), f"doubt:{NO_LINK}:{promotion.id}")
    await context.show(say("review-ask-link"), [[without], [cancel_button(say)]])


async def take_link(context: Context, draft: Draft) -> None:
    with context.storage.reading() as tx:
        open_one = _open(context, tx, int(draft.answers["promotion"]))
        host = tx.get_one(Channel, open_one.host_id) if open_one else None
    if open_one is None or host is None:
        with context.transaction() as tx:
            drafts.drop_draft(tx, context.user.id, WIZARD)
        await context.reply(context.say("button-stale"))
        return
    message_id = post_in(host, context.text)
    if message_id is None:
        await context.reply(context.say("review-wrong-link"), [[cancel_button(context.say)]])
        return
    await _note(context, open_one, message_id, stands=True)


async def _note(context: Context, promotion: Promotion, message_id: int | None, *, stands: bool) -> None:
    """It counts from when it was tried, or not at all."""
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
        promotion = fresh(tx, promotion)
        is_open = promotion.is_unknown()
        if is_open and stands:
            promotions.posted(tx, promotion.id or 0, message_id, promotion.intended_at)
        elif is_open:
            promotions.void(tx, promotion.id or 0, "absent", context.now())
    if not is_open:
        await context.stale()
        return
    rows = [[press(context.say.plain("review-open"), "review:next")]] if is_owner(context) else []
    await context.show(context.say("traffic-noted-stands" if stands else "traffic-noted-absent"), rows)
