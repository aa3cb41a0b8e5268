"""What the money of a sponsored message buys, and why nothing is sold when there is nothing to sell."""

from collections import Counter
from dataclasses import replace
from datetime import date

from sqlmodel import Session

from handlers.words import NANOSTARS, Html, Voice
from rules.eligible import Candidate, Refusal
from rules.forecast import Forecast, Spot, forecast
from storage import campaigns, channels
from storage.channels import Channel
from storage.market import candidate_of, place_of


def expected(tx: Session, wish: Candidate, *, today: date) -> Forecast:
    """What it buys beside everything that is paid already; of its own campaign nothing counts twice."""
    spots = [_spot(channel) for channel in channels.open_channels(tx)]
    rivals = [
        candidate_of(one, one.advertiser_id, left, campaign_id=one.id or 0)
        for one, left in campaigns.funded(tx)
        if one.id != wish.campaign_id and one.last_day >= today
    ]
    return forecast(wish, spots, rivals)


def _spot(channel: Channel) -> Spot:
    return Spot(replace(place_of(channel), takes_promotions=channel.gives_traffic), channel.timetable())


def room_stars(found: Forecast) -> int:
    """Whole Stars that can be spent."""
    return found.room // NANOSTARS


def is_for_sale(found: Forecast, stars: int) -> bool:
    return bool(found.posts) and stars <= room_stars(found)


def buys(say: Voice, found: Forecast, stars: int) -> Html:
    """What the money buys; or why it is not taken, and what to change."""
    if is_for_sale(found, stars):
        return say(
            "advertise-buys",
            posts=found.posts,
            channels=found.channels,
            subscribers=found.subscribers,
        )
    if found.room:
        return say("advertise-room", room=room_stars(found), channels=found.channels)
    if not found.refusals and not found.channels:
        return say("advertise-no-channels")
    return Html("\n".join([say("advertise-buys-nothing"), *reasons(say, found.refusals)]))


def reasons(say: Voice, refusals: Counter[Refusal]) -> list[Html]:
    """What keeps channels away, the commonest first; without a reason, their slots are sold."""
    if not refusals:
        return [say("advertise-refusal-sold")]
    return [say(f"advertise-refusal-{why}", count=count) for why, count in refusals.most_common()]
