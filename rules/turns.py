"""Whose turn it is, for many hosts in a row: as `whose_turn`, without asking each member each time."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from heapq import heapify, heappop, heappush

from rules.fairness import Member, may_promote, ordinary_size, post_of

Heap = list[tuple[int, int]]
"""(how far ahead, channel id). An entry whose figure is not its member's any more is dropped at the head."""


class Turns:
    """Gives promotions one after another. `given` are the impressions that are still to be shared out.

    Members of one band keep their order whatever the post: so there is one heap for each band, and a turn
    compares their heads only. Make one anew when the accounts were brought up to date.
    """

    def __init__(self, members: Iterable[Member], given: int = 0) -> None:
        self.members = {member.channel_id: member for member in members}
        self.given = given
        sizes = [member.size for member in self.members.values()]
        self._total, self._ordinary = sum(sizes), ordinary_size(sizes)
        self._behind = {number: member.behind() for number, member in self.members.items()}
        self._heaps: dict[int, Heap] = {}
        for number, member in self.members.items():
            self._heaps.setdefault(member.band(), []).append((-self._behind[number], number))
        for heap in self._heaps.values():
            heapify(heap)

    def promote(self, host: Member, lately: Collection[int]) -> Member | None:
        """Notes whom the host promotes next; returns that member as it is afterwards."""
        post = post_of(host, self.given, self._total, self._ordinary)
        best: tuple[int, int] | None = None
        for band, heap in self._heaps.items():
            worth = post.worth(-heap[0][0], band)
            if worth is None or (best is not None and -worth > best[0]):
                continue
            head = self._head(heap, host, lately)
            worth = None if head is None else post.worth(self._behind[head], band)
            if head is not None and worth is not None and (best is None or (-worth, head) < best):
                best = -worth, head
        return None if best is None else self._note(best[1], host.size)

    def _note(self, channel_id: int, impressions: int) -> Member:
        was = self.members[channel_id]
        chosen = self.members[channel_id] = replace(was, got=was.got + impressions)
        self.given += impressions
        self._behind[channel_id] = chosen.behind()
        heappush(self._heaps[chosen.band()], (-chosen.behind(), channel_id))
        return chosen

    def _head(self, heap: Heap, host: Member, lately: Collection[int]) -> int | None:
        """The head among those whom the host may promote; the others keep their places."""
        aside: Heap = []
        found = None
        while heap and found is None:
            ahead, channel_id = heap[0]
            if self._behind[channel_id] != -ahead:
                heappop(heap)
            elif may_promote(host, self.members[channel_id], lately):
                found = channel_id
            else:
                aside.append(heappop(heap))
        for entry in aside:
            heappush(heap, entry)
        return found
