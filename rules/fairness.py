"""Free traffic in proportion to size: who is owed how much of it, and whose turn it is.

Everything is counted in impressions: a promotion reaches the subscribers of its host, at the time of posting.
What hosts gave is owed to all members in proportion to their size, to the last impression; each promotion
goes to the member that is furthest behind for its size.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

PAIR_GAP = timedelta(days=7)
"""No host promotes the same channel twice within it."""
GROWTH_PERCENT_MAX = 40
"""A channel that grew more in a week counts as before, until an owner has looked at it."""
GROWTH_ALWAYS = 100
"""So many more in a week never wait: a channel that begins doubles every day."""
MILLION = 1_000_000
SAME_LANGUAGE = 50_000
"""How much less behind a channel of the host's language may be and still go first, in impressions per million
of its subscribers: too little to upset proportions."""


@dataclass(frozen=True, slots=True)
class Member:
    """A channel that opted in, its `size` at least 1. `owed` and `got` are impressions since it first joined.

    One that leaves keeps its account, so that leaving and coming back wipes nothing out. `largest` is the
    largest post that it got within PAIR_GAP.
    """

    channel_id: int
    owner_id: int
    language: str
    size: int
    owed: int = 0
    got: int = 0
    largest: int = 0

    def ahead(self) -> int:
        """Impressions beyond what it is owed, per million of its subscribers, halfway through a large post.

        A post cannot be divided: a channel that gets large ones is half of one behind before and half of
        one ahead after it. Counted from its own middle it is even, and takes nothing from the others.
        """
        return (2 * (self.got - self.owed) + self.largest) * MILLION // (2 * self.size)

    def kind(self) -> tuple[int, int]:
        """The bands (bit lengths) of its size and of its largest post."""
        return self.size.bit_length(), self.largest.bit_length()


def counted_size(subscribers: int, week_ago: int | None, *, is_reviewed: bool = False) -> int:
    """The size that counts. Growth that looks bought waits for review; nobody knows `week_ago` at first."""
    if is_reviewed or week_ago is None:
        return subscribers
    much = subscribers * 100 > week_ago * (100 + GROWTH_PERCENT_MAX)
    return week_ago if much and subscribers > week_ago + GROWTH_ALWAYS else subscribers


def share(impressions: int, sizes: Mapping[int, int]) -> dict[int, int]:
    """What each channel is owed of the impressions given in a day: in proportion to its size, exactly.

    Rounded down; what is left goes one by one to the largest remainders (then to the older channel).

    >>> share(10, {1: 300, 2: 300, 3: 100})
    {1: 4, 2: 4, 3: 2}
    """
    total = sum(sizes.values())
    assert total > 0 or not impressions
    if not impressions:
        return dict.fromkeys(sizes, 0)
    parts = {channel_id: impressions * size // total for channel_id, size in sizes.items()}
    left = impressions - sum(parts.values())
    by_remainder = sorted(sizes, key=lambda one: (-(impressions * sizes[one] % total), one))
    for channel_id in by_remainder[:left]:
        parts[channel_id] += 1
    return parts


def whose_turn(host: Member, members: Iterable[Member], lately: Collection[int]) -> Member | None:
    """The member that the host's next promotion is for: the first in line; None if nobody may be promoted.

    Never the host, nor another channel of its owner, nor one of `lately` (promoted there within PAIR_GAP).
    One of the host's language goes first if it is behind almost as far (SAME_LANGUAGE).
    """
    able = [one for one in members if may_promote(host, one, lately)]
    near = [one for one in able if host.language and one.language == host.language]
    best, nearest = (
        min(these, key=lambda one: place_in_line(one, host.size), default=None) for these in (able, near)
    )
    if best is None or nearest is None:
        return best
    behind_best = place_in_line(nearest, host.size)[0] - place_in_line(best, host.size)[0]
    return nearest if behind_best <= SAME_LANGUAGE else best


def may_promote(host: Member, member: Member, lately: Collection[int]) -> bool:
    return (
        member.channel_id != host.channel_id
        and member.owner_id != host.owner_id
        and member.channel_id not in lately
    )


def place_in_line(member: Member, impressions: int) -> tuple[int, int]:
    """Who is furthest behind, halfway through the post; then the older channel. Smallest goes first."""
    return member.ahead() + more_than_usual(impressions, *member.kind()), member.channel_id


def more_than_usual(impressions: int, band: int, post_band: int) -> int:
    """Half of what a post has beyond the largest that a member got lately, per million subscribers.

    By bands (bit lengths), so that all members of one kind keep their order whatever the post.
    """
    return max(impressions - _middle(post_band), 0) * MILLION // (2 * _middle(band))


def _middle(band: int) -> int:
    """The middle of the numbers with so many bits."""
    return max(3 << band >> 2, 1) if band else 0
