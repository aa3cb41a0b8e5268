"""Whose turn it is, for many hosts in a row: as `whose_turn`, without asking each member each time."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from heapq import heapify, heappop, heappush

from rules.fairness import SAME_LANGUAGE, Member, may_promote, more_than_usual

ANY = ""
Heap = list[tuple[int, int]]
"""(ahead, channel id). An entry whose figure is no longer its member's is dropped when it comes up."""


class Turns:
    """Gives promotions one after another. `given` are the impressions given since, to be shared out.

    Members of one kind keep their order whatever the post: so there is one heap for each kind, and another
    for each kind in each language, and a turn compares their heads only. Make one anew when the accounts
    were brought up to date.
    """

    def __init__(self, members: Iterable[Member]) -> None:
        self.members = {member.channel_id: member for member in members}
        self.given = 0
        self._ahead: dict[int, int] = {}
        self._heaps: dict[str, dict[tuple[int, int], Heap]] = {ANY: {}}
        for member in self.members.values():
            for heap in self._enter(member):
                heap.append((member.ahead(), member.channel_id))
        for kinds in self._heaps.values():
            for heap in kinds.values():
                heapify(heap)

    def promote(self, host: Member, lately: Collection[int]) -> Member | None:
        """Notes whom the host promotes next; returns that member as it is afterwards."""
        first = self._first(host, ANY, lately)
        if first is None:
            return None
        nearest = self._first(host, host.language, lately) if host.language else None
        if nearest is not None and nearest[0] - first[0] <= SAME_LANGUAGE:
            first = nearest
        was = self.members[first[1]]
        chosen = replace(was, got=was.got + host.size, largest=max(was.largest, host.size))
        self.members[chosen.channel_id] = chosen
        self.given += host.size
        for heap in self._enter(chosen):
            heappush(heap, (chosen.ahead(), chosen.channel_id))
        return chosen

    def _enter(self, member: Member) -> list[Heap]:
        """The heaps that the member belongs to now."""
        self._ahead[member.channel_id] = member.ahead()
        return [
            self._heaps.setdefault(language, {}).setdefault(member.kind(), [])
            for language in {ANY, member.language}
        ]

    def _first(self, host: Member, language: str, lately: Collection[int]) -> tuple[int, int] | None:
        """The place in line, and the id, of the first in line."""
        best: tuple[int, int] | None = None
        for kind, heap in self._heaps.get(language, {}).items():
            more = more_than_usual(host.size, *kind)
            if heap and (best is None or heap[0][0] + more <= best[0]):
                head = self._head(heap, kind, host, lately)
                if head is not None and (best is None or (head[0] + more, head[1]) < best):
                    best = head[0] + more, head[1]
        return best

    def _head(
        self, heap: Heap, kind: tuple[int, int], host: Member, lately: Collection[int]
    ) -> tuple[int, int] | None:
        """The head among those whom the host may promote; the others keep their places."""
        aside: Heap = []
        found = None
        while heap and found is None:
            ahead, channel_id = heap[0]
            member = self.members[channel_id]
            if self._ahead[channel_id] != ahead or member.kind() != kind:
                heappop(heap)
            elif may_promote(host, member, lately):
                found = heap[0]
            else:
                aside.append(heappop(heap))
        for entry in aside:
            heappush(heap, entry)
        return found
