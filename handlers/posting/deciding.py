"""What channels show next, decided from rows alone: a round for all of them, and again for each when its
post is written down."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlmodel import Session

from rules.choosing import Choice, WhyFair, choose
from rules.fairness import PAIR_GAP, may_promote
from rules.market import Market
from rules.placement import Slot, gap_is_over, open_slot
from rules.turns import Turns
from storage import channels, market, traffic
from storage.channels import Channel
from storage.market import place_among, place_of
from storage.placements import Placement
from storage.slots import PAUSED
from storage.uses import Use, uses

__all__ = [
    "Decision",
    "Nobody",
    "Offer",
    "Round",
    "decide",
    "is_taken",
    "may_still",
    "place_of",
    "why_closed",
]

TO_PRICE = 2
"""The winner and who sets its price. Whom the round did not name is weaker than those."""
ROUND_KEPT = timedelta(seconds=30)
NOBODY = "nobody"
NOBODY_TO_PROMOTE = "nobody-to-promote"
NOBODY_BEHIND = "nobody-behind"


@dataclass(frozen=True)
class Offer:
    """An open slot and who would have it: the strongest campaigns, or else the channel to promote."""

    channel: Channel
    slot: Slot
    strongest: tuple[int, ...]
    promoted_id: int | None


@dataclass(frozen=True)
class Nobody:
    """An open slot that nobody may have at present, and why."""

    channel_id: int
    slot: Slot
    why: str


@dataclass(frozen=True)
class Decision:
    """Who has a slot: a choice with a winner, or the channel to promote."""

    slot: Slot
    choice: Choice
    promoted_id: int | None = None


class Round:
    """All slots that are open now. One market and one line of turns serve them all, and the rounds of the
    next ROUND_KEPT too: reading all campaigns and all members takes longer than all the rest."""

    def __init__(self, now: datetime) -> None:
        self._since = self._now = now
        self._markets: Market | None = None
        self._turns: Turns | None = None

    def again(self, tx: Session, now: datetime) -> bool:
        """Begins, or goes on; False if it is too old."""
        self._tx, self._now = tx, now
        return abs(now - self._since) < ROUND_KEPT

    @property
    def _market(self) -> Market:
        if self._markets is None:
            self._markets = Market(market.candidates(self._tx, self._now), self._now)
        return self._markets

    def offer(self, channel: Channel, slot: Slot, lately: Sequence[Use]) -> Offer | Nobody:
        place = place_among(channel, lately, self._now)
        promoted = self._promote(channel, lately) if _is_fair_turn(channel) else None
        if promoted is not None:
            return Offer(channel, slot, (), promoted)
        choice = self._market.choose(place)
        if choice.winner is not None:
            return Offer(channel, slot, choice.ids(), None)
        if not channel.gives_traffic:
            return Nobody(channel.id, slot, NOBODY)
        promoted = self._promote(channel, lately)
        if promoted is None:
            return Nobody(channel.id, slot, self._why_nobody(channel, lately))
        return Offer(channel, slot, (), promoted)

    def _why_nobody(self, host: Channel, lately: Sequence[Use]) -> str:
        """There may be channels to promote, none of which is owed enough."""
        member, recent = traffic.member_of(host), _promoted(lately, self._now)
        takers = self._turns.members.values() if self._turns and member.size else ()
        is_able = any(may_promote(member, one, recent) for one in takers)
        return NOBODY_BEHIND if is_able else NOBODY_TO_PROMOTE

    def _promote(self, host: Channel, lately: Sequence[Use]) -> int | None:
        if self._turns is None:
            self._turns = Turns(traffic.members(self._tx), traffic.unshared(self._tx))
        member = traffic.member_of(host)
        chosen = self._turns.promote(member, _promoted(lately, self._now)) if member.size else None
        return None if chosen is None else chosen.channel_id


def decide(tx: Session, channel: Channel, offer: Offer, now: datetime) -> Decision | None:
    """Decides again about an offer, from what is true now. None if the round's answer no longer holds: the
    next round gives another."""
    slot = open_slot(now, channel.timetable())
    lately = uses(tx, now - PAIR_GAP, [channel.id]).get(channel.id, [])
    if slot != offer.slot or is_taken(slot, lately) or why_closed(slot, channel, lately, now):
        return None
    if offer.promoted_id is not None:
        why = WhyFair.ITS_TURN if _is_fair_turn(channel) else WhyFair.NO_CAMPAIGN
        fits = _may_promote(tx, channel, offer.promoted_id, lately, now)
        return Decision(slot, Choice(why_fair=why), offer.promoted_id) if fits else None
    strongest = market.candidates(tx, now, offer.strongest)
    choice = choose(strongest, place_among(channel, lately, now), now)
    return Decision(slot, choice) if choice.out_of >= min(len(offer.strongest), TO_PRICE) else None


def why_closed(slot: Slot, channel: Channel, lately: Iterable[Use], now: datetime) -> str:
    """Why nothing may be posted in an open slot; empty if something may. The channel's rules may have changed
    since the morning."""
    if channel.paused_at is not None:
        return PAUSED
    seen = [use for use in lately if use.is_seen]
    if any(use.is_asked for use in seen):
        return "asking"
    if sum(use.day == slot.day for use in seen) >= channel.posts_per_day:
        return "day-full"
    newest = max((use.at for use in seen), default=None)
    return "" if gap_is_over(now, newest, channel.timetable()) else "gap"


def may_still(channel: Channel, placement: Placement, lately: Iterable[Use], now: datetime) -> bool:
    """Whether a post that its channel's owner approved may appear now: on its slot's day, in no quiet hours,
    and if what else was posted leaves room for it."""
    slot = open_slot(now, channel.timetable())
    others = [use for use in lately if use.is_seen and (use.campaign_id == 0 or use.post_id != placement.id)]
    newest = max((use.at for use in others), default=None)
    return (
        channel.is_open()
        and slot is not None
        and slot.day == placement.slot_day
        and sum(use.day == placement.slot_day for use in others) < channel.posts_per_day
        and gap_is_over(now, newest, channel.timetable())
    )


def is_taken(slot: Slot, lately: Iterable[Use]) -> bool:
    return any((use.day, use.number) == (slot.day, slot.number) for use in lately)


def _is_fair_turn(channel: Channel) -> bool:
    return channel.gives_traffic and replace(place_of(channel), takes_promotions=True).is_fair_turn()


def _promoted(lately: Iterable[Use], now: datetime) -> set[int]:
    """Whom the channel promoted within PAIR_GAP."""
    return {use.promoted_id for use in lately if use.promoted_id and use.is_seen and now - use.at < PAIR_GAP}


def _may_promote(tx: Session, host: Channel, promoted_id: int, lately: Iterable[Use], now: datetime) -> bool:
    """Both still want it."""
    promoted = channels.find_channel(tx, promoted_id)
    if promoted is None or not traffic.takes_part(promoted) or not host.gives_traffic:
        return False
    if not host.size_counted:
        return False
    return may_promote(traffic.member_of(host), traffic.member_of(promoted), _promoted(lately, now))
