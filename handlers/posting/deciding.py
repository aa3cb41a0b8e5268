"""What a channel shows next, decided from rows alone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from rules.choosing import Candidate, Place, choose
from rules.eligible import lately_here
from rules.placement import Slot, gap_is_over, open_slot
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.placements import Placement


def next_post(
    channel: Channel, lately: Sequence[Placement], going: Sequence[tuple[Campaign, int]], now: datetime
) -> tuple[Slot, Campaign] | None:
    """The slot that is open in the channel now and who gets it; None if there is nothing to post.

    `lately` is what was intended there in the last 72 hours, `going` the campaigns with their nanostars left.
    """
    slot = open_slot(now, channel.timetable())
    if slot is None or not _is_free(slot, channel, lately, now):
        return None
    shown = {p.campaign_id: when_shown(p) for p in sorted(lately, key=when_shown) if counts(p)}
    candidates = [candidate_of(campaign, left) for campaign, left in going]
    place = replace(place_of(channel), lately=lately_here(shown, now))
    winner = choose(candidates, place, now).winner
    if winner is None:
        return None
    return slot, next(campaign for campaign, _left in going if campaign.id == winner.campaign_id)


def place_of(channel: Channel) -> Place:
    return Place(
        channel.owner_id,
        channel.size_counted,
        channel.floor,
        channel.refuses(),
        channel_id=channel.id,
        language=channel.language,
        topics=channel.is_about(),
        refused_advertisers=channel.refuses_advertisers(),
    )


def counts(placement: Placement) -> bool:
    """Readers saw it, or may have."""
    return placement.voided_at is None or placement.posted_at is not None


def when_shown(placement: Placement) -> datetime:
    return placement.posted_at or placement.intended_at


def _is_free(slot: Slot, channel: Channel, lately: Sequence[Placement], now: datetime) -> bool:
    """Not taken, the day not full (its rules may have changed since morning), and the gap over."""
    shown = [placement for placement in lately if counts(placement)]
    newest = max(map(when_shown, shown), default=None)
    return (
        all((p.slot_day, p.slot_number) != (slot.day, slot.number) for p in lately)
        and sum(placement.slot_day == slot.day for placement in shown) < channel.posts_per_day
        and gap_is_over(now, newest, channel.timetable())
    )


def candidate_of(campaign: Campaign, left: int) -> Candidate:
    assert campaign.id is not None
    return Candidate(
        campaign_id=campaign.id,
        advertiser_id=campaign.advertiser_id,
        category=campaign.category,
        bid=campaign.bid,
        budget_left=left,
        first_day=campaign.first_day,
        last_day=campaign.last_day,
    )
