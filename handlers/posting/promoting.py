"""Free posts by which one channel tells its readers of another: sent, deleted at their end, explained."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlmodel import Session

from handlers.context import Context, link
from handlers.limiter import Lane
from handlers.posting.outgoing import TRY_AGAIN, Book, send
from handlers.posting.post import post_url
from handlers.posting.turns import in_turns
from handlers.sending import NotSent, Outcome, Sent, Unknown, call
from handlers.start import argument
from handlers.words import Voice
from rules.placement import open_slot
from rules.wording import length
from storage import promotions, slots, traffic
from storage.channels import Channel
from storage.promotions import Promotion

NUMBER = re.compile(r"[1-9][0-9]{0,8}")
CALLS_AT_ONCE = 20


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
        """Readers see it, and that is all."""


def planned_promotion(context: Context, tx: Session, promotion: Promotion, host: Channel) -> PromotionPost:
    assert promotion.id is not None
    promoted = tx.get_one(Channel, promotion.promoted_id)
    why = f"https://t.me/{context.bot.username}?start=traffic_{promotion.id}"
    params = promotional(promoted, context.voice_of(tx, host.owner_id), why)
    return PromotionPost(promotion.id, host.id, {"chat_id": host.id, **params})


def promotional(promoted: Channel, say: Voice, why_url: str) -> dict[str, Any]:
    """The parameters of the message. Nobody is offered anything for joining: Telegram's terms forbid that."""
    label = say.plain("traffic-label", title=promoted.title)
    topics = ", ".join(say.plain(f"category-{topic}") for topic in sorted(promoted.is_about()))
    readers = say.plain("traffic-subscribers", count=promoted.size_counted)
    rows = [
        [link(say.plain("traffic-open"), f"https://t.me/{promoted.username}")],
        [link(say.plain("traffic-why"), why_url)],
    ]
    return {
        "text": f"{label}\n\n{' · '.join(filter(None, (topics, readers)))}",
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
        planned = planned_promotion(context, tx, promotion, host)
    await send(context, planned)


async def promotions_due(context: Context) -> None:
    """Deletes every promotion whose time is over."""
    with context.storage.reading() as tx:
        over = promotions.ending(tx, context.now())
    await in_turns((_end(context, promotion) for promotion in over), CALLS_AT_ONCE)


async def _end(context: Context, promotion: Promotion) -> None:
    assert promotion.id is not None
    with context.storage.transaction() as tx:
        host = tx.get_one(Channel, promotion.host_id)
        if host.suspended_at is not None or promotion.message_id is None:
            promotions.end(tx, promotion.id, "channel-lost", context.now())
            return
        promotions.remove(tx, promotion.id, context.now())
    where = {"chat_id": promotion.host_id, "message_id": promotion.message_id}
    outcome = await call(context.bot, "deleteMessage", where, Lane.ANSWER)
    with context.storage.transaction() as tx:
        _note_end(context, tx, promotion.id, outcome)
    context.app.wake()


def _note_end(context: Context, tx: Session, promotion_id: int, outcome: Outcome) -> None:
    now = context.now()
    match outcome:
        case Sent():
            promotions.end(tx, promotion_id, "stood", now)
        case NotSent(permanent=True):
            promotions.end(tx, promotion_id, "not-deleted", now)
            _ask_to_delete(context, tx, promotion_id)
        case NotSent(retry_after=seconds) if seconds:
            promotions.not_sent(tx, promotion_id, now + timedelta(seconds=seconds), outcome.reason)
        case NotSent() | Unknown():
            promotions.not_sent(tx, promotion_id, now + TRY_AGAIN, outcome.reason)


def _ask_to_delete(context: Context, tx: Session, promotion_id: int) -> None:
    promotion = tx.get_one(Promotion, promotion_id)
    host, promoted = tx.get_one(Channel, promotion.host_id), tx.get_one(Channel, promotion.promoted_id)
    say = context.voice_of(tx, host.owner_id)
    address = post_url(host, promotion.message_id)
    text = say("traffic-delete-it", title=host.title, promoted=promoted.title, url=address)
    context.owe(tx, host.owner_id, text, key=f"promotion:{promotion_id}:delete")


async def share_due(context: Context) -> None:
    """At the end of each day (UTC), shares out what was given on it; and forgets old slots."""
    with context.storage.transaction() as tx:
        traffic.share_out(tx, context.now())
        slots.forget_old(tx, context.now())


async def why_promoted(context: Context) -> None:
    """`/start traffic_<promotion id>`: *Why this?* below a promotion."""
    number = argument(context)
    with context.storage.reading() as tx:
        promotion = promotions.find_promotion(tx, int(number)) if NUMBER.fullmatch(number) else None
        host = tx.get_one(Channel, promotion.host_id) if promotion else None
        promoted = tx.get_one(Channel, promotion.promoted_id) if promotion else None
    if host is None or promoted is None:
        await context.reply(context.say("traffic-preview"))
        return
    await context.reply(context.say("traffic-explained", title=host.title, promoted=promoted.title))
