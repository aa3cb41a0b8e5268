"""Free posts by which one channel tells its readers of another: written, and sent once more if need be."""

from dataclasses import dataclass
from typing import Any

import orjson
from sqlmodel import Session

from handlers.context import Context, link
from handlers.posting.doubts import tell_doubt
from handlers.posting.outgoing import Book, send
from handlers.words import Voice
from rules.placement import open_slot
from rules.wording import length
from storage import descriptions, promotions, slots, traffic
from storage.channels import Channel
from storage.promotions import Promotion


@dataclass(frozen=True)
class PromotionPost:
    """An Outgoing that nobody pays for."""

    post_id: int
    channel_id: int
    params: dict[str, Any]
    method: str = "sendMessage"
    book: Book = promotions

    def refused(self, context: Context, tx: Session, reason: str) -> None:
        """Its slot is lost; the next one has another."""

    def noted(self, context: Context, tx: Session) -> None:
        """Where nobody knows its outcome, somebody has to look."""
        tell_doubt(context, tx, tx.get_one(Promotion, self.post_id))


def planned_promotion(context: Context, tx: Session, promotion: Promotion, host: Channel) -> PromotionPost:
    """Its keyboard is kept, so that an edit which changes nothing can repeat it."""
    assert promotion.id is not None
    promoted = tx.get_one(Channel, promotion.promoted_id)
    why, words = why_url(context, promotion.id), descriptions.words_of(tx, promoted.id)
    params = promotional(promoted, words, context.voice_of(tx, host.owner_id), why)
    promotion.keyboard = orjson.dumps(params["reply_markup"]).decode()
    tx.add(promotion)
    return PromotionPost(promotion.id, host.id, {"chat_id": host.id, **params})


def why_url(context: Context, promotion_id: int) -> str:
    """Where *Why this?* leads; a preview has the promotion id 0."""
    return f"https://t.me/{context.bot.username}?start=traffic_{promotion_id}"


def promotional(promoted: Channel, words: str, say: Voice, why: str) -> dict[str, Any]:
    """The parameters of the message; `words` are the channel's own, if it has any. Nobody is offered anything
    for joining: Telegram's terms forbid that."""
    label = say.plain("traffic-label", title=promoted.title)
    topics = ", ".join(say.plain(f"category-{topic}") for topic in sorted(promoted.is_about()))
    readers = say.plain("traffic-subscribers", count=promoted.size_counted)
    rows = [
        [link(say.plain("traffic-open"), f"https://t.me/{promoted.username}")],
        [link(say.plain("traffic-why"), why)],
    ]
    parts = (label, words, " · ".join(filter(None, (topics, readers))))
    return {
        "text": "\n\n".join(filter(None, parts)),
        "entities": [{"type": "bold", "offset": 0, "length": length(label)}],
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {"inline_keyboard": rows},
    }


async def retry_promotion(context: Context, promotion: Promotion) -> None:
    """Sends a post that was surely not sent, if its slot is still open and both still want it."""
    assert promotion.id is not None
    with context.storage.transaction() as tx:
        host = tx.get_one(Channel, promotion.host_id)
        slot = open_slot(context.now(), host.timetable()) if host.is_open() and host.gives_traffic else None
        may = traffic.takes_part(tx.get_one(Channel, promotion.promoted_id))
        is_its = slot is not None and (slot.day, slot.number) == (promotion.slot_day, promotion.slot_number)
        if not may or not is_its:
            promotions.void(tx, promotion.id, "missed", context.now())
            return
        promotions.send_again(tx, promotion.id)
        planned = planned_promotion(context, tx, tx.get_one(Promotion, promotion.id), host)
    await send(context, planned)


async def share_due(context: Context) -> None:
    """At the end of each day (UTC), shares out what was given on it; and forgets old slots."""
    with context.storage.transaction() as tx:
        traffic.share_out(tx, context.now())
        slots.forget_old(tx, context.now())
