"""Which campaigns may have a channel's slot, and the named reason of each that may not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from rules.pacing import EVEN, Pace
from rules.placement import CAMPAIGN_GAP, SUBSCRIBERS_PER_BID, post_price

BID_MIN = 10**9
"""Nanostars per 1000 subscribers: nobody bids less, and nobody pays less, whatever the channel's floor."""
FAIR_EVERY = 5
"""One slot in so many is the fair traffic's."""


class Refusal(StrEnum):
    """Why a campaign may not have a slot; what only its terms or the channel's can change comes first."""

    OWN_CHANNEL = "own-channel"
    NAMED_OUT = "named-out"
    NOT_NAMED_IN = "not-named-in"
    WRONG_LANGUAGE = "wrong-language"
    WRONG_TOPIC = "wrong-topic"
    TOO_SMALL = "too-small"
    TOO_BIG = "too-big"
    REFUSED_CATEGORY = "refused-category"
    REFUSED_ADVERTISER = "refused-advertiser"
    BELOW_FLOOR = "below-floor"
    NOT_ITS_DAYS = "not-its-days"
    DAY_FULL = "day-full"
    LATELY_HERE = "lately-here"
    BUDGET_SPENT = "budget-spent"
    AHEAD_OF_PACE = "ahead-of-pace"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A running campaign. Amounts are nanostars, `bid` per 1000 subscribers; an empty set takes any channel.

    `posts_max` is per day (UTC), of which it had `posts_today`. Without a `pace` it spends as it can.
    """

    campaign_id: int
    advertiser_id: int
    category: str
    bid: int
    budget_left: int
    first_day: date
    last_day: date
    pace: Pace | None = None
    languages: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    size_min: int = 0
    size_max: int | None = None
    named_in: frozenset[int] = frozenset()
    named_out: frozenset[int] = frozenset()
    posts_max: int | None = None
    posts_today: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """A channel whose slot is open. `floor` is nanostars per 1000 subscribers.

    `lately` are the campaigns that were there within CAMPAIGN_GAP, `slots_before` the channel's slots that
    were filled ever. `takes_promotions`: it opted in to fair traffic, and there is a channel to promote.
    """

    owner_id: int
    subscribers: int
    floor: int
    refused_categories: frozenset[str] = frozenset()
    channel_id: int = 0
    language: str = ""
    topics: frozenset[str] = frozenset()
    refused_advertisers: frozenset[int] = frozenset()
    lately: frozenset[int] = frozenset()
    takes_promotions: bool = False
    slots_before: int = 0

    def lowest_bid(self) -> int:
        return max(self.floor, BID_MIN)

    def is_fair_turn(self) -> bool:
        """Whether this slot is of the reserved share: every fifth of the channel's slots."""
        return self.takes_promotions and self.slots_before % FAIR_EVERY == FAIR_EVERY - 1


@dataclass(slots=True)
class Standing:
    """A candidate at one moment: how urgent it is, the nanostars that it has `left`, and how many of them its
    pace has `room` for (below 0 if it is ahead)."""

    candidate: Candidate
    urgency: int
    left: int
    room: int
    posts_left: int | None
    barred: Refusal | None

    def weight(self) -> int:
        return self.candidate.bid * self.urgency

    def rank(self) -> tuple[int, int]:
        """Sorts the strongest first; among equals the older campaign."""
        return -self.weight(), self.candidate.campaign_id

    def has_room(self, subscribers: int) -> bool:
        """Whether its pace has room for its whole bid, whatever the post will cost."""
        return post_price(self.candidate.bid, subscribers) <= self.room

    def reach(self, bid: int) -> int:
        """The largest channel that it wants and can pay for if it pays that bid; 0 if it may have no post."""
        if self.barred:
            return 0
        wants = self.candidate.size_max
        has = min(_subscribers_for(self.left, self.candidate.bid), _subscribers_for(self.room, bid))
        return has if wants is None else min(has, wants)

    def pay(self, price: int) -> None:
        """It has won a post. Its urgency stays that of the round's beginning."""
        self.left -= price
        self.room -= price
        if self.posts_left is not None:
            self.posts_left -= 1
            self.barred = self.barred or (None if self.posts_left else Refusal.DAY_FULL)


def _subscribers_for(nanostars: int, bid: int) -> int:
    """The most that a post may reach and cost no more: `post_price`, turned round."""
    return ((nanostars + 1) * SUBSCRIBERS_PER_BID - 1) // bid


def why_not(candidate: Candidate, place: Place, now: datetime) -> Refusal | None:
    """Why a campaign may not have this slot; None if it may (then only a weightier bid keeps it away)."""
    return refusal_of(standing(candidate, now), place)


def lately_here(shown: Mapping[int, datetime], now: datetime) -> frozenset[int]:
    """The campaigns that were in a channel within the gap, from when each was there last."""
    return frozenset(campaign_id for campaign_id, at in shown.items() if now - at < CAMPAIGN_GAP)


def standing(candidate: Candidate, now: datetime) -> Standing:
    pace, urgency, room = candidate.pace, EVEN, candidate.budget_left
    if pace is not None:
        spent = pace.budget - candidate.budget_left
        urgency, room = pace.urgency(spent, now), pace.allowed(now) - spent
    posts_left = None if candidate.posts_max is None else candidate.posts_max - candidate.posts_today
    barred = None
    if not candidate.first_day <= now.date() <= candidate.last_day:
        barred = Refusal.NOT_ITS_DAYS
    elif posts_left is not None and posts_left <= 0:
        barred = Refusal.DAY_FULL
    return Standing(candidate, urgency, candidate.budget_left, room, posts_left, barred)


def refusal_of(one: Standing, place: Place) -> Refusal | None:
    """The budget must pay the bid in full, the pace at least the lowest bid: what it really pays comes out
    when the others are known."""
    candidate = one.candidate
    if refusal := mismatch(candidate, place) or one.barred:
        return refusal
    if candidate.campaign_id in place.lately:
        return Refusal.LATELY_HERE
    if post_price(candidate.bid, place.subscribers) > one.left:
        return Refusal.BUDGET_SPENT
    return Refusal.AHEAD_OF_PACE if post_price(place.lowest_bid(), place.subscribers) > one.room else None


def mismatch(candidate: Candidate, place: Place) -> Refusal | None:
    """Why these two never meet, whatever the hour and the budget; None if they may."""
    if candidate.advertiser_id == place.owner_id:
        return Refusal.OWN_CHANNEL
    if place.channel_id in candidate.named_out:
        return Refusal.NAMED_OUT
    if candidate.named_in and place.channel_id not in candidate.named_in:
        return Refusal.NOT_NAMED_IN
    if candidate.languages and place.language not in candidate.languages:
        return Refusal.WRONG_LANGUAGE
    if candidate.topics and candidate.topics.isdisjoint(place.topics):
        return Refusal.WRONG_TOPIC
    if place.subscribers < candidate.size_min or place.subscribers < 1:
        return Refusal.TOO_SMALL
    if candidate.size_max is not None and place.subscribers > candidate.size_max:
        return Refusal.TOO_BIG
    if candidate.category in place.refused_categories:
        return Refusal.REFUSED_CATEGORY
    if candidate.advertiser_id in place.refused_advertisers:
        return Refusal.REFUSED_ADVERTISER
    return Refusal.BELOW_FLOOR if candidate.bid < place.floor or candidate.bid < BID_MIN else None
