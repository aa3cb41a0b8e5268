"""Thirty days of the market, hour by hour, among channels that leave, return, grow, or buy growth.

Nothing here is random but for the seed.
"""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random

from bench import crowd
from rules.choosing import Candidate, Place
from rules.eligible import lately_here, mismatch
from rules.fairness import PAIR_GAP, Member, counted_size, share
from rules.market import Market
from rules.placement import CAMPAIGN_GAP, post_price
from rules.turns import Turns

START = datetime(2026, 11, 1, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
OPENING_HOURS = (8, 16)
"""When the two slots of a day open, on the channel's clock."""
LEAVE, RETURN, BUY_GROWTH = 0.01, 0.1, 0.0005
"""Chances a day."""
PACE_WITHIN = 0.05


@dataclass
class Host:
    """A channel in the simulation. `sizes` are its subscribers, one for each day."""

    place: Place
    zone: int
    sizes: list[int]
    is_here: bool = True
    slots: int = 0
    shown: dict[int, datetime] = field(default_factory=dict)
    promoted: dict[int, datetime] = field(default_factory=dict)
    received: list[tuple[datetime, int]] = field(default_factory=list)


@dataclass
class Sums:
    slots: int = 0
    sponsored: int = 0
    promotions: int = 0
    left_empty: int = 0
    impressions: int = 0
    not_given: int = 0
    paid: int = 0
    paces: list[tuple[float, int]] = field(default_factory=list)
    """Spent in proportion to what was due at a day's end, and whose budget."""
    won: dict[int, tuple[int, int]] = field(default_factory=dict)
    """What each campaign paid, and what it would have paid at its own bid."""


class Simulation:
    def __init__(self, channels: int, campaigns: int, days: int) -> None:
        self.dice = dice = Random(4)
        self.days, self.sums = days, Sums()
        places = [crowd.channel(number, dice) for number in range(1, channels + 1)]
        self.hosts = {
            place.channel_id: Host(
                replace(place, takes_promotions=True), dice.randrange(24), [place.subscribers]
            )
            for place in places
        }
        self.members = {
            place.channel_id: Member(place.channel_id, place.owner_id, place.language, place.subscribers)
            for place in places
        }
        self.candidates = [self._campaign(number) for number in range(1, campaigns + 1)]
        self.supply = {one.campaign_id: _supply(one, places) for one in self.candidates}

    def _campaign(self, number: int) -> Candidate:
        length = self.dice.choice((7, 14, 30))
        first_day = (START + DAY * self.dice.randrange(-5, self.days - 5)).date()
        posts = self.dice.choice((20, 80, 300)) * length / 7
        return crowd.campaign(number, self.dice, max(first_day, START.date()), length, posts)

    def run(self) -> None:
        for number in range(self.days):
            self._one_day(START + DAY * number)
            self._churn()

    def _one_day(self, day: datetime) -> None:
        here = [number for number, host in self.hosts.items() if host.is_here]
        turns = Turns(self._member(number, day) for number in here)
        opening = defaultdict(list)
        for number in here:
            for hour in OPENING_HOURS:
                opening[(hour - self.hosts[number].zone) % 24].append(number)
        for hour in range(24):
            self._one_hour(day + HOUR * hour, opening[hour], turns)
        owed = share(turns.given, {number: one.size for number, one in turns.members.items()})
        for number, one in turns.members.items():
            self.members[number] = replace(one, owed=one.owed + owed[number])
        self.sums.impressions += turns.given
        self._note_paces(day + DAY)

    def _member(self, number: int, day: datetime) -> Member:
        host = self.hosts[number]
        week_ago = host.sizes[-8] if len(host.sizes) > 7 else host.sizes[0]
        return replace(self.members[number], size=counted_size(host.sizes[-1], week_ago))

    def _one_hour(self, now: datetime, due: list[int], turns: Turns) -> None:
        going = {
            n: one for n, one in enumerate(self.candidates) if one.first_day <= now.date() <= one.last_day
        }
        market, spent = Market(going.values(), now), defaultdict(int)
        for number in due:
            host = self.hosts[number]
            host.shown = {one: at for one, at in host.shown.items() if now - at < 3 * DAY}
            lately = lately_here(host.shown, now)
            place = replace(host.place, subscribers=host.sizes[-1], lately=lately, slots_before=host.slots)
            chosen = market.choose(place)
            host.slots += 1
            self.sums.slots += 1
            if chosen.winner:
                host.shown[chosen.winner.campaign_id] = now
                spent[chosen.winner.campaign_id] += chosen.price
                paid, at_bid = self.sums.won.get(chosen.winner.campaign_id, (0, 0))
                whole = post_price(chosen.winner.bid, place.subscribers)
                self.sums.won[chosen.winner.campaign_id] = paid + chosen.price, at_bid + whole
                self.sums.sponsored += 1
            elif chosen.why_fair:
                self._promote(host, turns, now)
        self.sums.paid += sum(spent.values())
        for n, one in going.items():
            if price := spent.get(one.campaign_id):
                self.candidates[n] = replace(one, budget_left=one.budget_left - price)

    def _promote(self, host: Host, turns: Turns, now: datetime) -> None:
        host.promoted = {one: at for one, at in host.promoted.items() if now - at < PAIR_GAP}
        giver = turns.members[host.place.channel_id]
        chosen = turns.promote(giver, host.promoted.keys())
        if chosen is not None:
            host.promoted[chosen.channel_id] = now
            self.hosts[chosen.channel_id].received.append((now, giver.size))
            self.sums.promotions += 1
        else:
            self.sums.left_empty += 1
            self.sums.not_given += giver.size

    def _note_paces(self, day_ends: datetime) -> None:
        for one in self.candidates:
            if one.pace and one.first_day < day_ends.date() <= one.last_day + DAY:
                due = one.pace.due(day_ends)
                share_spent = (one.pace.budget - one.budget_left) / due
                self.sums.paces.append((share_spent, one.campaign_id))

    def _churn(self) -> None:
        for host in self.hosts.values():
            chance = LEAVE if host.is_here else RETURN
            host.is_here ^= self.dice.random() < chance
            growth = 1.6 if self.dice.random() < BUY_GROWTH else self.dice.uniform(0.995, 1.005)
            host.sizes.append(max(int(host.sizes[-1] * growth), 1))


def _supply(one: Candidate, places: list[Place]) -> float:
    """How many times its day's spending the channels that suit it could take a day, at its own bid."""
    a_day = one.budget_left / ((one.last_day - one.first_day).days + 1)
    posts = (post_price(one.bid, place.subscribers) for place in places if mismatch(one, place) is None)
    return sum(price for price in posts if price <= a_day * PACE_WITHIN) / CAMPAIGN_GAP.days / a_day
