"""Free traffic in proportion to size: who is owed how much of it, and whose turn it is.

Everything is counted in impressions: a promotion reaches the subscribers of its host, at the time of posting.
What hosts gave is owed to all members in proportion to their size, to the last impression; each promotion
goes to a member that is behind by about as much, the furthest behind for its size.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

PAIR_GAP = timedelta(days=7)
"""No host promotes the same channel twice within it."""
GROWTH_WITHIN = timedelta(days=7)
GROWTH_PERCENT_MAX = 40
"""A channel that grew more within it counts as before, until an owner has looked at it."""
GROWTH_ALWAYS = 100
"""So many more never wait: a channel that begins doubles every day."""
MILLION = 1_000_000
LEAD = 80_000
"""How far ahead of its due a promotion may come, in impressions per million of the channel's subscribers:
about what a channel is owed in two or three hours."""
POST_PERCENT = 40
"""How much of a post must be owed by then. At 50 a channel would be as far behind before as ahead after it;
less helps small ones, which few hosts can serve."""
FINE = 1 << 40


@dataclass(frozen=True, slots=True)
class Member:
    """A channel that opted in, its `size` at least 1. `owed` and `got` are impressions since it first joined.

    One that leaves keeps its account, so that leaving and coming back wipes nothing out.
    """

    channel_id: int
    owner_id: int
    language: str
    size: int
    owed: int = 0
    got: int = 0

    def behind(self) -> int:
        """Impressions that it did not get yet, per million of its subscribers; below 0 if it is ahead."""
        return (self.owed - self.got) * MILLION // self.size

    def band(self) -> int:
        """Its size to three binary digits: channels of one band are taken to be equally large."""
        digits = max(self.size.bit_length() - 3, 0)
        return self.size >> digits << digits


@dataclass(frozen=True, slots=True)
class Post:
    """A host's promotion before it is known for whom. `accrued` is what everybody will be owed once it and
    all since the accounts were brought up to date are shared out, in impressions per million subscribers."""

    size: int
    band: int
    accrued: int
    is_ordinary: bool

    def worth(self, behind: int, band: int) -> int | None:
        """How much a member of that band needs it, None if it is too large. The most needy goes first.

        By how far it is behind for its size, less this post's part; and smaller ones before larger ones
        that are as far behind, for any host can serve the large. An ordinary host always serves somebody:
        a channel at least as large that is not ahead, or channels of one size would wait for each other.
        """
        due = behind + self.accrued
        short = due + LEAD - self.size * MILLION * POST_PERCENT // (100 * band)
        if short >= 0 or (self.is_ordinary and band >= self.band and due >= 0):
            return short * FINE // band
        return None


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


def whose_turn(
    host: Member, members: Collection[Member], lately: Collection[int], given: int = 0
) -> Member | None:
    """The member that the host's next promotion is for; None if nobody may have it, or is behind enough.

    Never the host, nor another channel of its owner, nor one of `lately` (promoted there within PAIR_GAP).
    `members` are all, the host too; `given` are the impressions given since their accounts were brought up
    to date. An empty slot takes nothing from anybody: what was not given is not owed.
    """
    sizes = [one.size for one in members]
    post = post_of(host, given, sum(sizes), ordinary_size(sizes))
    able = (
        (worth, one)
        for one in members
        if may_promote(host, one, lately) and (worth := post.worth(one.behind(), one.band())) is not None
    )
    best = min(able, key=lambda these: (-these[0], these[1].channel_id), default=None)
    return best and best[1]


def post_of(host: Member, given: int, total: int, ordinary: int) -> Post:
    accrued = (given + host.size) * MILLION // max(total, 1)
    return Post(host.size, host.band(), accrued, host.size <= ordinary)


def ordinary_size(sizes: Iterable[int]) -> int:
    """The channels as large, or larger, have half of all subscribers together. 0 if there are none."""
    largest_first = sorted(sizes, reverse=True)
    total, so_far = sum(largest_first), 0
    for size in largest_first:
        so_far += size
        if 2 * so_far >= total:
            return size
    return 0


def may_promote(host: Member, member: Member, lately: Collection[int]) -> bool:
    return (
        member.channel_id != host.channel_id
        and member.owner_id != host.owner_id
        and member.channel_id not in lately
    )
