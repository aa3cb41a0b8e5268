"""Which campaign gets a channel's slot."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from rules.placement import CAMPAIGN_GAP, post_price


@dataclass(frozen=True)
class Candidate:
    """A running campaign, as seen from one channel. Amounts are nanostars."""

    campaign_id: int
    advertiser_id: int
    category: str
    bid: int
    budget_left: int
    first_day: date
    last_day: date
    last_in_channel: datetime | None = None


@dataclass(frozen=True)
class Place:
    """A channel whose slot is open."""

    owner_id: int
    subscribers: int
    floor: int
    refused_categories: frozenset[str] = frozenset()


def may_run(candidate: Candidate, place: Place, now: datetime) -> bool:
    """Paid, in its days, above the floor, wanted here, and not here lately. Nobody pays themselves."""
    price = post_price(candidate.bid, place.subscribers)
    return (
        0 < price <= candidate.budget_left
        and candidate.bid >= place.floor
        and candidate.first_day <= now.date() <= candidate.last_day
        and candidate.category not in place.refused_categories
        and candidate.advertiser_id != place.owner_id
        and (candidate.last_in_channel is None or now - candidate.last_in_channel >= CAMPAIGN_GAP)
    )


def choose(candidates: Iterable[Candidate], place: Place, now: datetime) -> Candidate | None:
    """The highest bid that may run here; among equals the older campaign."""
    able = [candidate for candidate in candidates if may_run(candidate, place, now)]
    return max(able, key=lambda candidate: (candidate.bid, -candidate.campaign_id), default=None)
