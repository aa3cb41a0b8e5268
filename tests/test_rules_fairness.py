"""Free traffic: owed in proportion to size, given to who is furthest behind, and none of it lost."""

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.fairness import Member, counted_size, share, whose_turn
from rules.turns import Turns

HOST = Member(1, 101, "it", 1000)

members = st.lists(
    st.builds(
        Member,
        channel_id=st.integers(1, 40),
        owner_id=st.integers(1, 12),
        language=st.sampled_from(("it", "en", "")),
        size=st.integers(1, 50) | st.integers(1, 1_000_000),
        owed=st.integers(0, 10**6),
        got=st.integers(0, 10**6),
    ),
    min_size=1,
    max_size=15,
    unique_by=lambda one: one.channel_id,
)
turns_taken = st.lists(st.integers(0, 14), max_size=40)


def who(host: Member, field: list[Member], lately: set[int] | None = None) -> int | None:
    chosen = whose_turn(host, field, lately or set())
    return chosen.channel_id if chosen else None


@pytest.mark.parametrize(
    ("now", "week_ago", "is_reviewed", "counted"),
    [
        (1400, 1000, False, 1400),
        (1401, 1000, False, 1000),
        (1401, 1000, True, 1401),
        (1401, None, False, 1401),
        (600, 1000, False, 600),
        (103, 3, False, 103),
        (104, 3, False, 3),
    ],
    ids=["grew_40_percent", "grew_more", "was_reviewed", "just_joined", "shrank", "began", "began_too_well"],
)
def test_growth_that_looks_bought_waits(
    now: int, week_ago: int | None, is_reviewed: bool, counted: int
) -> None:
    assert counted_size(now, week_ago, is_reviewed=is_reviewed) == counted


@given(st.integers(0, 10**12), st.dictionaries(st.integers(), st.integers(1, 10**6), min_size=1, max_size=30))
def test_what_is_given_is_owed_exactly(impressions: int, sizes: dict[int, int]) -> None:
    parts, total = share(impressions, sizes), sum(sizes.values())
    assert sum(parts.values()) == impressions
    assert all(abs(part * total - impressions * sizes[one]) < total for one, part in parts.items())


def test_the_furthest_behind_for_its_size_goes_first() -> None:
    field = [Member(2, 102, "it", 1000, owed=900), Member(3, 103, "it", 1100, owed=910), HOST]
    assert who(HOST, field) == 2


def test_a_large_post_goes_to_a_large_channel() -> None:
    large_host = replace(HOST, size=100_000)
    field = [Member(2, 102, "it", 500, owed=1500), Member(3, 103, "it", 50_000, owed=40_000), large_host]
    assert (who(HOST, field), who(large_host, field)) == (2, 3)


def test_a_giant_promotes_nobody_rather_than_a_dwarf() -> None:
    giant = replace(HOST, size=100_000)
    dwarfs = [Member(n, 100 + n, "it", 100, owed=300) for n in range(2, 12)]
    assert who(giant, [giant, *dwarfs]) is None


@pytest.mark.parametrize("count", [2, 10, 40])
def test_channels_of_one_size_do_not_wait_for_each_other(count: int) -> None:
    turns = Turns(Member(n, 100 + n, "it", 1000) for n in range(count))
    promoted = [turns.promote(turns.members[n], set()) for n in range(count)]
    assert None not in promoted


@pytest.mark.parametrize(
    ("field", "lately"),
    [
        ([HOST], set()),
        ([Member(2, 101, "it", 1000, owed=9000)], set()),
        ([Member(2, 102, "it", 1000, owed=9000)], {2}),
        ([], set()),
    ],
    ids=["itself", "same_owner", "same_pair_within_7_days", "nobody"],
)
def test_who_may_not_be_promoted_is_not(field: list[Member], lately: set[int]) -> None:
    assert who(HOST, field, lately) is None


@given(members, st.randoms(use_true_random=False), st.sets(st.integers(1, 40)))
def test_the_order_of_members_does_not_matter(field: list[Member], dice: Random, lately: set[int]) -> None:
    assert who(field[0], dice.sample(field, len(field)), lately) == who(field[0], field, lately)


@settings(deadline=None)
@given(members, turns_taken, st.booleans())
def test_a_row_of_turns_chooses_as_one_does(field: list[Member], hosts: list[int], repeats: bool) -> None:
    """Against asking every member each time."""
    turns, promoted = Turns(field), Counter[tuple[int, int]]()
    for number in hosts:
        host = turns.members[field[number % len(field)].channel_id]
        lately = {other for (one, other) in promoted if one == host.channel_id and not repeats}
        expected = whose_turn(host, turns.members.values(), lately, turns.given)
        chosen = turns.promote(host, lately)
        assert (chosen and chosen.channel_id) == (expected and expected.channel_id)
        if chosen:
            promoted[host.channel_id, chosen.channel_id] += 1


@settings(deadline=None)
@given(members, turns_taken)
def test_all_that_was_given_was_got(field: list[Member], hosts: list[int]) -> None:
    turns, given_before = Turns(field), sum(one.got for one in field)
    gave = 0
    for number in hosts:
        host = turns.members[field[number % len(field)].channel_id]
        gave += host.size if turns.promote(host, set()) else 0
    assert turns.given == gave == sum(one.got for one in turns.members.values()) - given_before


@settings(deadline=None)
@given(members, turns_taken)
def test_nobody_promotes_itself_or_its_owners_other_channels(field: list[Member], hosts: list[int]) -> None:
    turns = Turns(field)
    for number in hosts:
        host = turns.members[field[number % len(field)].channel_id]
        chosen = turns.promote(host, set())
        assert chosen is None or chosen.owner_id != host.owner_id


def test_what_is_owed_carries_over() -> None:
    """Three equal channels that promote each other for 60 days; on most days somebody is left without."""
    accounts = {n: Member(n, 100 + n, "it", 1000) for n in (1, 2, 3)}
    for day in range(60):
        turns = Turns(accounts.values())
        turns.promote(turns.members[day % 3 + 1], set())
        owed = share(turns.given, {one.channel_id: one.size for one in turns.members.values()})
        accounts = {n: replace(one, owed=one.owed + owed[n]) for n, one in turns.members.items()}
    assert [one.got for one in accounts.values()] == [20_000, 20_000, 20_000]
    assert sum(one.owed for one in accounts.values()) == 60_000
