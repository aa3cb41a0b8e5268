"""The clock opens a slot: what is chosen is written down, then posted, at most once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlmodel import Session

from handlers.context import Context
from handlers.limiter import Lane
from handlers.posting.deciding import next_post
from handlers.posting.post import sponsored, why_url
from handlers.posting.rights import is_fit, suspend
from handlers.posting.turns import in_turns
from handlers.sending import NotSent, Outcome, Sent, Unknown, call
from rules.content import refuse_content
from rules.placement import CAMPAIGN_GAP, Slot, open_slot
from storage import campaigns, channels, placements, posts
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.placements import Placement
from storage.terms import terms

CHANNELS_AT_ONCE = 20
TRY_AGAIN = timedelta(seconds=10)


@dataclass(frozen=True)
class Planned:
    """A post that is written down and may be sent. `params` are those of sendMessage."""

    placement_id: int
    campaign_id: int
    channel_id: int
    params: dict[str, Any]


async def post_due(context: Context) -> None:
    """Posts into every channel whose slot is open. The clock never runs it beside itself: so whatever has no
    outcome when it begins was cut off by a crash, and is left to an owner."""
    _give_up_on_lost_answers(context)
    again, fresh = _due(context)
    await in_turns((_retry(context, placement) for placement in again), CHANNELS_AT_ONCE)
    await in_turns((_post_in(context, channel) for channel in fresh), CHANNELS_AT_ONCE)


def _give_up_on_lost_answers(context: Context) -> None:
    with context.storage.reading() as tx:
        lost = posts.unlearned(tx)
    if not lost:
        return
    with context.storage.transaction() as tx:
        for placement in lost:
            assert placement.id is not None
            placements.cannot_tell(tx, placement.id, "the bot was stopped while it posted", context.now())


def _due(context: Context) -> tuple[Sequence[Placement], list[Channel]]:
    """Posts to send again, and channels that have a slot and a campaign for it."""
    now = context.now()
    with context.storage.reading() as tx:
        again = [one for one in posts.not_sent_yet(tx) if _is_due(context, tx, one)]
        going = campaigns.running(tx)
        if not going:
            return again, []
        lately = posts.recent(tx, now - CAMPAIGN_GAP)
        waiting = [
            channel
            for channel in channels.open_channels(tx)
            if next_post(channel, lately.get(channel.id, []), going, now)
        ]
    return again, waiting[: posts.ROUND_MAX]


def _is_due(context: Context, tx: Session, placement: Placement) -> bool:
    """Its time to be tried again has come, or it cannot be any more."""
    if placement.retry_at is not None and placement.retry_at <= context.now():
        return True
    channel = tx.get_one(Channel, placement.channel_id)
    return not _is_its(open_slot(context.now(), channel.timetable()), placement)


async def _post_in(context: Context, channel: Channel) -> None:
    if not await is_fit(context, channel):
        return
    with context.storage.transaction() as tx:
        planned = _plan(context, tx, channel.id)
    if planned is not None:
        await _send(context, planned)


def _plan(context: Context, tx: Session, channel_id: int) -> Planned | None:
    """Decides again from what is true now, and writes the intent."""
    now = context.now()
    channel = tx.get_one(Channel, channel_id, with_for_update=True)
    lately = posts.recent_in(tx, channel_id, now - CAMPAIGN_GAP)
    chosen = next_post(channel, lately, campaigns.running(tx), now) if channel.is_open() else None
    if chosen is None or not _is_approved(context, tx, chosen[1]):
        return None
    slot, campaign = chosen
    placement = placements.intend(tx, channel, campaign, slot, terms(tx).sponsored_shares(), now)
    return None if placement is None else _planned(context, tx, placement, channel, campaign)


def _is_approved(context: Context, tx: Session, campaign: Campaign) -> bool:
    """Only what the reviewer saw is posted, and only what the rules of today still take."""
    refused = refuse_content(campaign.content())
    if campaign.content_hash == campaign.hash_of_content() and refused is None:
        return True
    assert campaign.id is not None
    campaigns.review_again(tx, campaign.id, refused or "its content changed", context.now())
    return False


def _planned(
    context: Context, tx: Session, placement: Placement, channel: Channel, campaign: Campaign
) -> Planned:
    assert placement.id is not None
    say = context.voice_of(tx, channel.owner_id)
    params = sponsored(campaign, say, why_url(context, placement.id))
    return Planned(placement.id, placement.campaign_id, channel.id, {"chat_id": channel.id, **params})


async def _retry(context: Context, placement: Placement) -> None:
    """Sends a post that was surely not sent, if its slot is still open; else it is missed."""
    assert placement.id is not None
    with context.storage.transaction() as tx:
        channel = tx.get_one(Channel, placement.channel_id)
        campaign = tx.get_one(Campaign, placement.campaign_id)
        slot = open_slot(context.now(), channel.timetable()) if channel.is_open() else None
        may = campaign.is_running() and _is_approved(context, tx, campaign)
        if not may or not _is_its(slot, placement):
            placements.void(tx, placement.id, "missed", context.now())
            return
        placements.send_again(tx, placement.id)
        planned = _planned(context, tx, placement, channel, campaign)
    await _send(context, planned)


def _is_its(slot: Slot | None, placement: Placement) -> bool:
    return slot is not None and (slot.day, slot.number) == (placement.slot_day, placement.slot_number)


async def _send(context: Context, planned: Planned) -> None:
    outcome = await call(context.bot, "sendMessage", planned.params, Lane.OWED)
    with context.storage.transaction() as tx:
        _note(context, tx, planned, outcome)
    context.app.wake()


def _note(context: Context, tx: Session, planned: Planned, outcome: Outcome) -> None:
    now, placement_id = context.now(), planned.placement_id
    match outcome:
        case Sent(result=result):
            placements.posted(tx, placement_id, int(result["message_id"]), now)
        case NotSent(permanent=False):
            wait = timedelta(seconds=outcome.retry_after) if outcome.retry_after else TRY_AGAIN
            placements.not_sent(tx, placement_id, now + wait, outcome.reason)
        case NotSent(unreachable=True):
            placements.void(tx, placement_id, "unreachable", now)
            suspend(context, tx, planned.channel_id, "unreachable")
        case NotSent():
            placements.void(tx, placement_id, "refused", now)
            campaigns.review_again(tx, planned.campaign_id, outcome.reason, now)
        case Unknown(reason=reason):
            placements.cannot_tell(tx, placement_id, reason, now)
