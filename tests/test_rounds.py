"""What rounds of posting never do, whatever the bids, the budgets, the hours and the clock."""

import json
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, select

from handlers.posting.deciding import decide
from handlers.posting.looking import round_of
from rules.eligible import BID_MIN, Refusal
from storage import Storage, campaigns, market, slots, traffic
from storage.channels import Channel
from storage.columns import NANOSTARS
from storage.ledger import balance
from storage.placements import Placement
from storage.slots import DOWN
from storage.verify import verify
from tests.rounds import a_campaign, a_channel, every, free_posts, paid_posts, play, undone
from tests.shop import one_engine

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ROME = ZoneInfo("Europe/Rome")
whatever = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=12
)


def gaps_are_kept(tx: Session, channel: Channel) -> bool:
    at = sorted(
        [post.intended_at for post in paid_posts(tx) if post.channel_id == channel.id]
        + [post.intended_at for post in free_posts(tx) if post.host_id == channel.id]
    )
    return all(later - earlier >= channel.gap_hours * HOUR for earlier, later in pairwise(at))


def is_fairly_priced(tx: Session, post: Placement) -> bool:
    """Never above the bid, nor below the floor."""
    floor = max(tx.get_one(Channel, post.channel_id).floor, BID_MIN)
    least, most = (bid * post.subscribers // 1000 for bid in (floor, post.bid))
    return least <= post.price <= most


@whatever
@given(
    sizes=st.lists(st.integers(1, 30_000), min_size=1, max_size=4),
    bids=st.lists(st.tuples(st.integers(1, 40), st.integers(1, 400)), min_size=1, max_size=4),
    floor=st.integers(0, 25),
    gap=st.integers(1, 12),
    posts=st.integers(1, 6),
)
def test_no_round_breaks_a_promise(
    storage: Storage, sizes: list[int], bids: list[tuple[int, int]], floor: int, gap: int, posts: int
) -> None:
    rules = {"floor": floor * NANOSTARS, "gap_hours": gap, "posts_per_day": posts}
    with undone(storage) as tx:
        places = [a_channel(tx, 7_000 + n, MONDAY, size=size, **rules) for n, size in enumerate(sizes)]
        going = [a_campaign(tx, MONDAY, bid=bid, stars=max(bid, stars), days=2) for bid, stars in bids]
        play(tx, every(3 * HOUR, MONDAY, MONDAY + 2 * DAY))
        assert all(is_fairly_priced(tx, post) for post in paid_posts(tx))
        assert all(balance(tx, campaigns.account(one)) >= 0 for one in going)
        assert all(gaps_are_kept(tx, place) for place in places)
        assert verify(tx, MONDAY + 2 * DAY) == []


@pytest.mark.parametrize("sunday", ["2026-03-29", "2026-10-25"])
def test_quiet_hours_outlive_a_change_of_clocks(storage: Storage, sunday: str) -> None:
    midnight = datetime.fromisoformat(sunday).replace(tzinfo=ROME).astimezone(UTC)
    with undone(storage) as tx:
        channel = a_channel(tx, 7, midnight - DAY, timezone="Europe/Rome", posts_per_day=6, gap_hours=2)
        for _ in range(20):
            a_campaign(tx, midnight - DAY, stars=1000, days=5)
        play(tx, every(timedelta(minutes=30), midnight - DAY, midnight + 2 * DAY))
        wall = [post.intended_at.astimezone(ROME) for post in paid_posts(tx)]
        assert all(8 <= at.hour < 23 for at in wall)
        assert [sum(at.day == day.day for at in wall) for day in sorted({at.date() for at in wall})] == [
            6,
            6,
            6,
        ]
        assert gaps_are_kept(tx, channel)


def test_three_days_of_downtime_flood_nothing(storage: Storage) -> None:
    begin = MONDAY + 9 * HOUR
    with undone(storage) as tx:
        channel = a_channel(tx, 7, begin, posts_per_day=3, gap_hours=4)
        for _ in range(9):
            a_campaign(tx, begin)
        play(tx, [begin])
        play(tx, every(timedelta(minutes=1), begin + 3 * DAY, begin + 3 * DAY + 2 * HOUR))
        assert [post.slot_day for post in paid_posts(tx)] == [begin.date(), (begin + 3 * DAY).date()]
        missed = slots.missed(tx, channel, begin, begin + 3 * DAY)
        assert [one.why for one in missed] == [DOWN] * 8
        assert verify(tx, begin + 3 * DAY) == []


def test_a_clock_that_jumps_posts_nothing_twice(storage: Storage) -> None:
    noon = MONDAY + 12 * HOUR
    jumps = [noon, noon + 20 * DAY, noon - 5 * DAY, noon, noon + timedelta(minutes=1), noon + 20 * DAY]
    with undone(storage) as tx:
        channel = a_channel(tx, 7, noon - 9 * DAY, posts_per_day=1)
        for _ in range(5):
            a_campaign(tx, noon, days=28)
        play(tx, jumps)
        taken = [(post.slot_day, post.slot_number) for post in paid_posts(tx)]
        assert len(set(taken)) == len(taken)
        assert gaps_are_kept(tx, channel)


def test_the_winner_pays_the_next_bid(storage: Storage) -> None:
    noon = MONDAY + 12 * HOUR
    with undone(storage) as tx:
        channel = a_channel(tx, 7, noon)
        first, second = a_campaign(tx, noon, bid=30), a_campaign(tx, noon, bid=20)
        play(tx, [noon])
        post = paid_posts(tx)[0]
        assert (post.campaign_id, post.price, post.bid) == (first, 20 * NANOSTARS, 30 * NANOSTARS)
        record = slots.record_of(tx, channel.id, post.slot_day, post.slot_number)
        assert record is not None
        assert json.loads(record.eligible) == [[first, 30 * NANOSTARS], [second, 20 * NANOSTARS]]
        assert (record.count, record.next_bid) == (2, 20 * NANOSTARS)


@one_engine
def test_a_small_budget_posts_three_times_a_week(storage: Storage) -> None:
    """60 Stars for 30 days at a bid of 20, and a post costs 1.2: its gap holds it, not its pace."""
    begin = MONDAY + 10 * HOUR
    with undone(storage) as tx:
        a_channel(tx, 7, begin, size=1234)
        campaign = a_campaign(tx, begin, bid=20, stars=60, days=30)
        play(tx, every(2 * HOUR, begin, begin + 7 * DAY))
        assert [post.price for post in paid_posts(tx)] == [1_234_000_000] * 3
        assert balance(tx, campaigns.account(campaign)) == 60 * NANOSTARS - 3 * 1_234_000_000


def test_a_campaign_asks_why_it_is_not_there(storage: Storage) -> None:
    noon = MONDAY + 12 * HOUR
    with undone(storage) as tx:
        channel = a_channel(tx, 7, noon, floor=50 * NANOSTARS)
        campaign = campaigns.find_campaign(tx, a_campaign(tx, noon, bid=20))
        assert campaign is not None
        assert market.why_not(tx, campaign, channel, noon) is Refusal.BELOW_FLOOR
        channel.floor = 0
        play(tx, [noon])
        assert market.why_not(tx, campaign, channel, noon + HOUR) is Refusal.LATELY_HERE


def test_a_paused_channel_lists_its_slots(storage: Storage) -> None:
    noon = MONDAY + 12 * HOUR
    with undone(storage) as tx:
        channel = a_channel(tx, 7, noon - 2 * HOUR, paused_at=noon - HOUR)
        found = slots.missed(tx, channel, noon, noon + DAY)
        assert {one.why for one in found} == {slots.PAUSED}


@whatever
@given(sizes=st.lists(st.integers(1, 50_000), min_size=2, max_size=6), days=st.integers(1, 4))
def test_no_impression_is_lost_or_invented(storage: Storage, sizes: list[int], days: int) -> None:
    wishes = {"gives_traffic": True, "gets_traffic": True}
    with undone(storage) as tx:
        for n, size in enumerate(sizes):
            a_channel(tx, 7_000 + n, MONDAY, size=size, **wishes)
        for day in range(days):
            play(tx, every(6 * HOUR, MONDAY + day * DAY, MONDAY + (day + 1) * DAY))
            traffic.share_out(tx, MONDAY + (day + 1) * DAY)
            assert traffic.share_out(tx, MONDAY + (day + 1) * DAY) == 0
        assert free_posts(tx)
        accounts = [traffic.standing(tx, one.id) for one in tx.exec(select(Channel)).all()]
        assert sum(one.owed for one in accounts) == sum(one.got for one in accounts)
        assert verify(tx, MONDAY + days * DAY) == []


@one_engine
def test_a_pause_makes_posts_late_or_none(storage: Storage) -> None:
    """The process stood still between choosing and writing down: late within the slot, never outside."""
    noon = MONDAY + 12 * HOUR
    with undone(storage) as tx:
        channel = a_channel(tx, 7, noon)
        a_campaign(tx, noon)
        (offer,), _nobodies = round_of(tx, noon)
        assert decide(tx, channel, offer, offer.slot.closes_at - timedelta(seconds=1))
        assert decide(tx, channel, offer, offer.slot.closes_at) is None
        assert decide(tx, channel, offer, offer.slot.opens_at - DAY) is None


@one_engine
def test_nobody_promotes_itself_or_a_pair_twice(storage: Storage) -> None:
    wishes = {"gives_traffic": True, "gets_traffic": True, "posts_per_day": 6, "gap_hours": 1}
    with undone(storage) as tx:
        owners = {a_channel(tx, owner, MONDAY, **wishes).id: owner for owner in (1, 1, 2, 3)}
        play(tx, every(HOUR, MONDAY, MONDAY + 10 * DAY))
        posts = free_posts(tx)
        assert all(owners[post.host_id] != owners[post.promoted_id] for post in posts)
        pairs = sorted((post.host_id, post.promoted_id, post.intended_at) for post in posts)
        assert all(
            later[2] - earlier[2] >= 7 * DAY for earlier, later in pairwise(pairs) if earlier[:2] == later[:2]
        )


@one_engine
def test_one_slot_in_five_is_free(storage: Storage) -> None:
    with undone(storage) as tx:
        host = a_channel(tx, 1, MONDAY, gives_traffic=True, posts_per_day=6, gap_hours=1)
        for owner in range(2, 8):
            a_channel(tx, owner, MONDAY, gets_traffic=True, posts_per_day=0)
        for _ in range(30):
            a_campaign(tx, MONDAY, stars=1000)
        play(tx, every(HOUR, MONDAY, MONDAY + 5 * DAY))
        assert (len(paid_posts(tx)), len(free_posts(tx))) == (24, 6)
        assert {post.why for post in free_posts(tx)} == {"its-turn"}
        assert {post.host_id for post in free_posts(tx)} == {host.id}
