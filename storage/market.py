"""What the rules of choosing need to know, read from rows: for a whole round, or for one channel."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from rules import eligible
from rules.eligible import Candidate, Place, Refusal, lately_here
from rules.pacing import DAY, Pace
from rules.placement import CAMPAIGN_GAP
from storage import campaigns
from storage.campaigns import Brief, Campaign
from storage.channels import Channel
from storage.ledger import balance
from storage.placements import Placement
from storage.uses import Use, uses


def candidates(tx: Session, now: datetime, only: Collection[int] | None = None) -> list[Candidate]:
    """The running campaigns that have money, or `only` these of them."""
    going = campaigns.running(tx) if only is None else _running(tx, only)
    today = _posts_today(tx, now) if any(campaign.posts_max for campaign, _left in going) else {}
    return [_candidate(campaign, left, today.get(campaign.id or 0, 0), now) for campaign, left in going]


def place_of(channel: Channel) -> Place:
    """A channel as the rules see it, whatever was there lately."""
    return Place(
        channel.owner_id,
        channel.size_counted,
        channel.floor,
        channel.refuses(),
        channel_id=channel.id,
        language=channel.language,
        topics=channel.is_about(),
        refused_advertisers=channel.refuses_advertisers(),
        slots_before=channel.slots_filled,
    )


def place_among(channel: Channel, lately: Sequence[Use], now: datetime) -> Place:
    """With the campaigns that were there lately, `lately` being its uses within CAMPAIGN_GAP, the oldest
    first. One that its owner refused stays away as long: nobody is asked the same again and again."""
    shown = {use.campaign_id: use.at for use in lately if use.campaign_id and (use.is_seen or use.is_refused)}
    return replace(place_of(channel), lately=lately_here(shown, now))


def place_now(tx: Session, channel: Channel, now: datetime) -> Place:
    lately = uses(tx, now - CAMPAIGN_GAP, [channel.id])
    return place_among(channel, lately.get(channel.id, []), now)


def why_not(tx: Session, campaign: Campaign, channel: Channel, now: datetime) -> Refusal | None:
    """Why a campaign may not have the channel's next slot; None if only a weightier bid keeps it away."""
    assert campaign.id is not None
    left = balance(tx, campaigns.account(campaign.id))
    today = _posts_today(tx, now).get(campaign.id, 0) if campaign.posts_max else 0
    return eligible.why_not(_candidate(campaign, left, today, now), place_now(tx, channel, now), now)


def _running(tx: Session, ids: Collection[int]) -> list[tuple[Campaign, int]]:
    these = select(Campaign).where(col(Campaign.id).in_(ids)).order_by(col(Campaign.id))
    found = tx.exec(these.execution_options(populate_existing=True)).all()
    going = [(one, balance(tx, campaigns.account(one.id or 0))) for one in found if one.is_running()]
    return [(campaign, left) for campaign, left in going if left > 0]


def _posts_today(tx: Session, now: datetime) -> dict[int, int]:
    """How many posts each campaign had on this day (UTC), with those under way."""
    morning = now.replace(hour=0, minute=0, second=0, microsecond=0)
    had = select(Placement.campaign_id, func.count()).where(Placement.intended_at >= morning)
    had = had.where(col(Placement.voided_at).is_(None) | col(Placement.posted_at).is_not(None))
    return dict(tx.exec(had.group_by(col(Placement.campaign_id))).all())


def candidate_of(what: Brief | Campaign, advertiser_id: int, left: int, *, campaign_id: int = 0) -> Candidate:
    """A campaign, or what is going to be one, with `left` nanostars to spend as fast as it can."""
    target = what.target()
    return Candidate(
        campaign_id=campaign_id,
        advertiser_id=advertiser_id,
        category=what.category,
        bid=what.bid,
        budget_left=left,
        first_day=what.first_day,
        last_day=what.last_day,
        languages=target.languages,
        topics=target.topics,
        size_min=target.size_min,
        size_max=target.size_max or None,
        named_in=target.channels_in,
        named_out=target.channels_out,
        posts_max=what.posts_max or None,
    )


def _candidate(campaign: Campaign, left: int, posts_today: int, now: datetime) -> Candidate:
    assert campaign.id is not None
    wants = candidate_of(campaign, campaign.advertiser_id, left, campaign_id=campaign.id)
    return replace(wants, pace=_pace(campaign, left, now), posts_today=posts_today)


def _pace(campaign: Campaign, left: int, now: datetime) -> Pace | None:
    """None on its first day until its first post: its share of a day may be less than one post, and an
    advertiser who has just paid wants to see one."""
    pace = campaign.pace()
    return None if left >= pace.budget and now - pace.since < DAY else pace
