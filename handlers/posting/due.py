"""The clock opens slots: what is chosen is written down, then posted, at most once."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from handlers.context import Context
from handlers.posting.asking import ask_first, tell_what_became
from handlers.posting.deciding import Decision, Nobody, Offer, decide, may_still
from handlers.posting.doubts import tell_doubt
from handlers.posting.looking import round_of
from handlers.posting.outgoing import Outgoing, send
from handlers.posting.promoting import planned_promotion, retry_promotion
from handlers.posting.rights import is_fit
from handlers.posting.sponsoring import SponsoredPost, is_approved, planned_post
from handlers.posting.turns import in_turns
from rules.fairness import PAIR_GAP
from rules.placement import open_slot
from storage import outcomes, placements, posts, promotions, slots
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.placements import Placement
from storage.promotions import Promotion
from storage.terms import terms
from storage.uses import uses

CHANNELS_AT_ONCE = 20
STOPPED = "the bot was stopped while it posted"


@dataclass(frozen=True)
class Due:
    """What one tick does: posts to send again, open slots with those who would have them, and what is to be
    noted of slots that nobody may have."""

    again: Sequence[Placement]
    free_again: Sequence[Promotion]
    offers: Sequence[Offer]
    nobodies: Sequence[Nobody]


async def post_due(context: Context) -> None:
    """Posts into every channel whose slot is open. The clock never runs it beside itself: so whatever has no
    outcome when it begins was cut off by a crash, and is left to an owner."""
    _give_up_on_lost_answers(context)
    with context.storage.reading() as tx:
        due = _due(context, tx)
    if due.nobodies:
        _note_nobodies(context, due.nobodies)
    await in_turns((_retry(context, one) for one in due.again), CHANNELS_AT_ONCE)
    await in_turns((retry_promotion(context, one) for one in due.free_again), CHANNELS_AT_ONCE)
    await in_turns((_post_in(context, offer) for offer in due.offers), CHANNELS_AT_ONCE)


def _give_up_on_lost_answers(context: Context) -> None:
    with context.storage.reading() as tx:
        lost, free = posts.unlearned(tx), promotions.unlearned(tx)
    if not lost and not free:
        return
    with context.storage.transaction() as tx:
        for placement in lost:
            outcomes.cannot_tell(tx, placement.id or 0, STOPPED, context.now())
            tell_what_became(context, tx, placement)
        for promotion in free:
            promotions.cannot_tell(tx, promotion.id or 0, STOPPED, context.now())
            tell_doubt(context, tx, tx.get_one(Promotion, promotion.id))


def _due(context: Context, tx: Session) -> Due:
    now = context.now()
    again = [one for one in posts.not_sent_yet(tx) if _is_due(context, tx, one)]
    free = [one for one in promotions.not_sent_yet(tx) if _is_due(context, tx, one)]
    return Due(again, free, *round_of(tx, now, context.storage.looks))


def _is_due(context: Context, tx: Session, post: Placement | Promotion) -> bool:
    """Its time to be tried again has come, or it cannot be any more."""
    if post.retry_at is not None and post.retry_at <= context.now():
        return True
    if isinstance(post, Placement):
        return not _may_send(context, tx, post)
    host = tx.get_one(Channel, post.host_id)
    slot = open_slot(context.now(), host.timetable())
    return slot is None or (slot.day, slot.number) != (post.slot_day, post.slot_number)


def _note_nobodies(context: Context, nobodies: Sequence[Nobody]) -> None:
    with context.storage.transaction() as tx:
        for nobody in nobodies:
            slots.record(tx, (nobody.channel_id, nobody.slot), nobody.why, context.now())


async def _post_in(context: Context, offer: Offer) -> None:
    if not await is_fit(context, offer.channel):
        return
    with context.storage.transaction() as tx:
        planned = _plan(context, tx, offer)
    if planned is not None:
        await send(context, planned)
    else:
        context.storage.looks.kept = None  # the round was wrong about it
        context.app.wake()


def _plan(context: Context, tx: Session, offer: Offer) -> Outgoing | None:
    """Decides again from what is true now, and writes the intent with its reason. None if there is nothing to
    send: nobody has the slot any more, or the channel's owner is asked first."""
    now = context.now()
    channel = tx.get_one(Channel, offer.channel.id, with_for_update=True)
    decision = decide(tx, channel, offer, now) if channel.is_open() else None
    if decision is None:
        return None
    if decision.promoted_id is not None:
        return _plan_promotion(context, tx, channel, decision, decision.promoted_id)
    return _plan_sponsored(context, tx, channel, decision)


def _plan_promotion(
    context: Context, tx: Session, host: Channel, decision: Decision, promoted_id: int
) -> Outgoing | None:
    now, why = context.now(), str(decision.choice.why_fair)
    promotion = promotions.intend(tx, host, promoted_id, decision.slot, why, now)
    if promotion is None:
        return None
    slots.record(tx, (host.id, decision.slot), why, now, promoted_id=promoted_id)
    return planned_promotion(context, tx, promotion, host)


def _plan_sponsored(context: Context, tx: Session, channel: Channel, decision: Decision) -> Outgoing | None:
    now, choice = context.now(), decision.choice
    assert choice.winner is not None
    campaign = tx.get_one(Campaign, choice.winner.campaign_id)
    if not is_approved(context, tx, campaign):
        return None
    shares = terms(tx).sponsored_shares()
    placement = placements.intend(tx, channel, decision.slot, choice, shares, now)
    if placement is None:
        return None
    slots.record(tx, (channel.id, decision.slot), "", now, choice=choice)
    if channel.asks_first:
        ask_first(context, tx, placement, channel, campaign)
        return None
    return planned_post(context, tx, placement, channel, campaign)


async def _retry(context: Context, placement: Placement) -> None:
    """Sends a post that was surely not sent, if it still may be; else it is missed."""
    with context.storage.transaction() as tx:
        planned = _plan_again(context, tx, placement.id or 0)
    if planned is not None:
        await send(context, planned)
    context.app.wake()


def _plan_again(context: Context, tx: Session, placement_id: int) -> SponsoredPost | None:
    placement = tx.get_one(Placement, placement_id)
    campaign = tx.get_one(Campaign, placement.campaign_id)
    may = campaign.is_running() and is_approved(context, tx, campaign)
    if may and _may_send(context, tx, placement):
        outcomes.send_again(tx, placement_id)
        return planned_post(context, tx, placement, tx.get_one(Channel, placement.channel_id), campaign)
    outcomes.void(tx, placement_id, "missed", context.now())
    tell_what_became(context, tx, placement)
    return None


def _may_send(context: Context, tx: Session, placement: Placement) -> bool:
    """In its slot; or, if its owner was asked first and took their time, while its day leaves room for it."""
    now, channel = context.now(), tx.get_one(Channel, placement.channel_id)
    slot = open_slot(now, channel.timetable())
    if channel.is_open() and slot and (slot.day, slot.number) == (placement.slot_day, placement.slot_number):
        return True
    if placement.answered_at is None:
        return False
    return may_still(channel, placement, uses(tx, now - PAIR_GAP, [channel.id]).get(channel.id, []), now)
