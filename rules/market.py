"""A whole round of choosing: many channels among many campaigns, without asking each about each."""

from collections.abc import Iterable
from datetime import datetime
from itertools import product

from rules.choosing import FAIR_TURN, FEW, Choice, award
from rules.eligible import BID_MIN, Candidate, Place, Standing, mismatch, standing
from rules.payers import BLOCK, Payers, Ranks, add, set_of, step_of, union
from rules.placement import post_price

ANY = ""
"""Stands for the language, or the topic, of a campaign that takes any."""

Terms = tuple[Standing, int, int, str, int, int, int, frozenset[int]]
"""A campaign, with its id, advertiser, category, bid, weight, smallest channel and those named out: what it
asks and offers but for its languages and topics. Plain, as nothing else is looked at so often."""


class Market:
    """Gives slots one after another, each as `choose` would, and takes each price off its winner's purse.

    What a bid weighs is settled when the round begins; what it can pay is always true. A slot costs a few
    looks however few can still pay, and at most one `&` for each BLOCK of campaigns. Not for keeping: make
    one for each round.
    """

    def __init__(self, candidates: Iterable[Candidate], now: datetime) -> None:
        able = [standing(candidate, now) for candidate in candidates]
        standings = sorted((one for one in able if one.reach(BID_MIN) > 0), key=Standing.rank)
        sizes_min = [max(one.candidate.size_min, 1) for one in standings]
        self._whole = Payers([one.reach(one.candidate.bid) for one in standings], sizes_min)
        self._short = Payers([one.reach(BID_MIN) for one in standings], sizes_min)
        self._keeps_pace = any(one.candidate.pace for one in standings)
        self._terms = [_terms(one) for one in standings]
        self._ranks = {one.candidate.campaign_id: rank for rank, one in enumerate(standings)}
        self._urgency_min = min((one.urgency for one in standings), default=1)
        self._nobody = set_of((), len(standings))
        self._takers: dict[tuple[str, str], Ranks] = {}
        self._called: dict[int, list[int]] = {}
        self._kinds: dict[tuple[str, frozenset[str]], Ranks] = {}
        for rank, one in enumerate(standings):
            self._enter(rank, one.candidate)

    def choose(self, place: Place) -> Choice:
        """The outcome for one slot; no more than the FEW strongest are counted."""
        if place.is_fair_turn():
            return FAIR_TURN
        able = self._strongest(place, self._whole)
        if not able and self._keeps_pace:
            able = self._strongest(place, self._short)
        choice = award(able, place, len(able))
        if choice.able:
            self._pay(able[len(able) - len(choice.able)], choice.price)
        return choice

    def _pay(self, winner: Standing, price: int) -> None:
        winner.pay(price)
        rank = self._ranks[winner.candidate.campaign_id]
        self._whole.sink(rank, winner.reach(winner.candidate.bid))
        if self._keeps_pace:
            self._short.sink(rank, winner.reach(BID_MIN))

    def _strongest(self, place: Place, payers: Payers) -> list[Standing]:
        """The FEW strongest that may have it, in their order. No bid below the floor weighs `enough`."""
        subscribers, channel_id, owner_id = place.subscribers, place.channel_id, place.owner_id
        lately, refused, unwanted = place.lately, place.refused_categories, place.refused_advertisers
        floor, terms, reach, able = place.lowest_bid(), self._terms, payers.reach, list[Standing]()
        enough, least = floor * self._urgency_min, post_price(floor, subscribers)
        end = 0
        for takers, those in zip(self._takers_for(place), payers.at(step_of(subscribers)), strict=True):
            end += BLOCK
            both = takers & those
            while both:
                digits = both.bit_length()
                both ^= 1 << digits - 1
                rank = end - digits
                if reach[rank] < subscribers:
                    continue
                one, campaign_id, advertiser_id, category, bid, weight, size_min, named_out = terms[rank]
                if weight < enough:
                    return able
                if (
                    bid >= floor
                    and size_min <= subscribers
                    and campaign_id not in lately
                    and category not in refused
                    and advertiser_id != owner_id
                    and advertiser_id not in unwanted
                    and channel_id not in named_out
                    and one.room >= least
                ):
                    able.append(one)
                    if len(able) == FEW:
                        return able
        return able

    def _takers_for(self, place: Place) -> Ranks:
        """Those that take the channel's language and topics, or named it."""
        kind = place.language, place.topics
        takers = self._kinds.get(kind)
        if takers is None:
            targets = product({place.language, ANY}, {*place.topics, ANY})
            sets = [self._takers[target] for target in targets if target in self._takers]
            takers = self._kinds[kind] = union(self._nobody, *sets)
        called = self._called.get(place.channel_id)
        if called is None:
            return takers
        suited = (rank for rank in called if mismatch(self._terms[rank][0].candidate, place) is None)
        return union(takers, set_of(suited, len(self._terms)))

    def _enter(self, rank: int, candidate: Candidate) -> None:
        for channel_id in candidate.named_in:
            self._called.setdefault(channel_id, []).append(rank)
        if not candidate.named_in:
            for target in product(candidate.languages or (ANY,), candidate.topics or (ANY,)):
                add(rank, self._takers.setdefault(target, self._nobody.copy()))


def _terms(one: Standing) -> Terms:
    """No campaign takes a channel without subscribers."""
    it, size_min = one.candidate, max(one.candidate.size_min, 1)
    return one, it.campaign_id, it.advertiser_id, it.category, it.bid, one.weight(), size_min, it.named_out
