"""What the reviewer sees: one matter at a time, the oldest first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from handlers.artist.sheet import send_sheet
from handlers.context import Context, Rows, press
from handlers.posting.doubts import doubt_matter
from handlers.posting.post import method_of, sponsored, why_url
from handlers.posting.promoting import promotional
from handlers.posting.promoting import why_url as why_promoted_url
from handlers.review.business_cards import appeal_card, proof_card
from handlers.review.campaign import campaign_matter, reported_matter
from handlers.review.growth import growth_matter
from handlers.review.packs import complaint_card, edition_card
from handlers.review.recommending import barred_matter, description_matter
from handlers.templates.review_card import next_card
from handlers.words import Html
from storage import (
    appeals,
    barring,
    campaign_reviews,
    descriptions,
    pack_complaints,
    packs,
    posts,
    promotions,
    sizes,
    verifications,
)
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.packs import Placed


@dataclass(frozen=True)
class Matter:
    """What awaits an owner's word. Above it stands exactly what is, or would be, posted: the method of the
    Bot API that shows it, and its parameters."""

    text: Html
    rows: Rows
    method: str = ""
    post: dict[str, Any] | None = None
    sheet: Sequence[Placed] = ()
    """A pack's stickers: the text stands below one picture of them all, which has the `title`."""
    title: str = ""


async def show_next(context: Context, said: Html | None = None) -> None:
    """The next matter; `said` is what became of the last one."""
    with context.storage.reading() as tx:
        matter = next((found for find in MATTERS if (found := find(context, tx))), None)
    if said is not None:
        await context.show(said)
    if matter is None:
        offered = press(context.say.plain("packs-open"), "packs:all:0")
        await context.reply(context.say("review-empty"), [[offered]])
        return
    if matter.sheet:
        await send_sheet(context, matter.sheet, matter.title, matter.text, matter.rows)
        return
    if matter.post is not None:
        await context.call(matter.method, {"chat_id": context.chat_id, **matter.post})
    await context.reply(matter.text, matter.rows)


def _reported(context: Context, tx: Session) -> Matter | None:
    """What readers reported comes first: it stands in channels."""
    paused = campaign_reviews.reported(tx)
    if not paused:
        return None
    return _with_preview(context, paused[0], *reported_matter(tx, context.say, paused[0]))


def _barred(context: Context, tx: Session) -> Matter | None:
    waiting = barring.awaiting_look(tx)
    if not waiting:
        return None
    words = descriptions.words_of(tx, waiting[0].id)
    text, rows = barred_matter(tx, context.say, waiting[0])
    return Matter(text, rows, "sendMessage", _promotion(context, waiting[0], words))


def _campaign(context: Context, tx: Session) -> Matter | None:
    waiting = campaign_reviews.awaiting_review(tx)
    if not waiting:
        return None
    return _with_preview(context, waiting[0], *campaign_matter(tx, context.say, waiting[0], len(waiting)))


def _description(context: Context, tx: Session) -> Matter | None:
    waiting = descriptions.awaiting_review(tx)
    if not waiting:
        return None
    said, channel = waiting[0]
    text, rows = description_matter(context.say, said, channel, len(waiting))
    return Matter(text, rows, "sendMessage", _promotion(context, channel, said.wish))


def _complaint(context: Context, tx: Session) -> Matter | None:
    waiting = pack_complaints.next_complaint(tx)
    if waiting is None:
        return None
    text, rows, placed, title = complaint_card(tx, context.say, waiting)
    return Matter(text, rows, sheet=placed, title=title)


def _pack(context: Context, tx: Session) -> Matter | None:
    waiting = packs.waiting_editions(tx)
    if not waiting:
        return None
    text, rows, placed = edition_card(tx, context.say, waiting[0], len(waiting))
    return Matter(text, rows, sheet=placed, title=waiting[0].title)


def _template(context: Context, tx: Session) -> Matter | None:
    found = next_card(tx, context.say)
    return Matter(*found) if found is not None else None


def _business(context: Context, tx: Session) -> Matter | None:
    waiting = verifications.waiting(tx, 1)
    return Matter(*proof_card(tx, context.say, waiting[0])) if waiting else None


def _appeal(context: Context, tx: Session) -> Matter | None:
    waiting = appeals.waiting(tx, 1)
    return Matter(*appeal_card(tx, context.say, waiting[0])) if waiting else None


def _unknown(context: Context, tx: Session) -> Matter | None:
    say, waiting = context.say, posts.unknown(tx)
    if not waiting:
        return None
    placement = waiting[0]
    channel, campaign = tx.get_one(Channel, placement.channel_id), tx.get_one(Campaign, placement.campaign_id)
    text = say(
        "review-unknown",
        id=str(placement.id),
        title=channel.title,
        where=f"https://t.me/{channel.username}" if channel.username else str(channel.id),
        name=campaign.name,
        text=campaign.text,
        at=say.moment(placement.intended_at),
        reason=placement.reason,
    )
    rows = [
        [press(say.plain("review-stands"), f"review:stands:{placement.id}")],
        [press(say.plain("review-absent"), f"review:absent:{placement.id}")],
    ]
    return Matter(text, rows)


def _doubt(context: Context, tx: Session) -> Matter | None:
    waiting = promotions.unknown(tx)
    return Matter(*doubt_matter(tx, context.say, waiting[0])) if waiting else None


def _growth(context: Context, tx: Session) -> Matter | None:
    grown = sizes.awaiting_look(tx)
    return Matter(*growth_matter(tx, context.say, grown[0], len(grown))) if grown else None


def _with_preview(context: Context, campaign: Campaign, text: Html, rows: Rows) -> Matter:
    post = sponsored(campaign, context.say, why_url(context, 0))
    return Matter(text, rows, method_of(campaign), post)


def _promotion(context: Context, channel: Channel, words: str) -> dict[str, Any]:
    return promotional(channel, words, context.say, why_promoted_url(context, 0))


MATTERS: tuple[Callable[[Context, Session], Matter | None], ...] = (
    _reported,
    _barred,
    _complaint,
    _campaign,
    _pack,
    _business,
    _appeal,
    _template,
    _description,
    _unknown,
    _doubt,
    _growth,
)
"""In the order in which they are shown: what stands in channels now comes first."""
