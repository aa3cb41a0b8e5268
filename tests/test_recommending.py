"""Recommendations are looked after, described and reported like sponsored posts; only no money moves."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handlers.posting.looking import round_of
from handlers.running import Running
from rules.proof import Found
from storage import Storage, barring, channel_rules, channels, descriptions, promotions, traffic
from storage.channels import Channel as Row
from storage.verify import verify
from tests.cast import Channel, Person, Telegram
from tests.recommending import RECOMMENDED, account, found, garden, recommended
from tests.rounds import a_channel, every, free_posts, play, undone
from tests.shop import one_engine
from tests.sponsoring import add_channel, until

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
WORDS = "Roses, herbs and patience."


async def test_a_recommendation_removed_early_counts_for_its_time(
    bot: Running, telegram: Telegram, carlo: Person
) -> None:
    host, promoted, post = await recommended(bot, telegram, carlo)
    await telegram.clock_moves(hours=12)
    await until(telegram, lambda: len(found(bot)) >= 2)
    await host.deletes(post)
    await telegram.clock_moves(hours=6)
    told = await carlo.sees("instead of 1,?000 impressions: it was removed early")
    given = account(bot, host).given
    assert given == account(bot, promoted).got == 500, told.text
    await telegram.clock_moves(hours=48)
    await until(telegram, lambda: account(bot, promoted).owed == account(bot, promoted).got)


@one_engine
async def test_looking_after_a_recommendation_changes_nothing(
    bot: Running, telegram: Telegram, carlo: Person
) -> None:
    host, promoted, post = await recommended(bot, telegram, carlo)
    await telegram.clock_moves(hours=18)
    await until(telegram, lambda: len(found(bot)) >= 3)
    assert (await host.sees(RECOMMENDED)).raw == post.raw
    assert set(found(bot)) == {Found.THERE}
    await telegram.clock_moves(hours=6, minutes=1)
    await host.no_longer_sees(RECOMMENDED)
    assert account(bot, promoted).got == 1000


@one_engine
async def test_an_edited_recommendation_counts_for_nobody(
    bot: Running, telegram: Telegram, carlo: Person
) -> None:
    host, promoted, post = await recommended(bot, telegram, carlo)
    await host.edits(post, f"{RECOMMENDED}\n\nRead mine instead")
    await host.no_longer_sees(RECOMMENDED)
    await carlo.sees("counts for 0 instead of 1,?000 impressions: somebody changed it")
    assert (account(bot, host).given, account(bot, promoted).got) == (0, 0)


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    sizes=st.lists(st.integers(1, 50_000), min_size=2, max_size=5),
    stood=st.lists(st.integers(0, 100), min_size=1, max_size=20),
)
def test_what_was_not_reached_is_owed_to_nobody(storage: Storage, sizes: list[int], stood: list[int]) -> None:
    """Whenever a post turns out short, before its day is shared out or after."""
    with undone(storage) as tx:
        for n, size in enumerate(sizes):
            a_channel(tx, 7_000 + n, MONDAY, size=size, gives_traffic=True, gets_traffic=True)
        for day in range(3):
            play(tx, every(6 * HOUR, MONDAY + day * DAY, MONDAY + (day + 1) * DAY))
            traffic.share_out(tx, MONDAY + (day + 1) * DAY)
            for post, percent in zip(free_posts(tx)[day:], stood, strict=False):
                lost = post.impressions * (100 - percent) // 100
                promotions.end(tx, post.id or 0, "gone", MONDAY + (day + 1) * DAY, lost=lost)
        traffic.share_out(tx, MONDAY + 4 * DAY)
        tx.expire_all()
        accounts = [traffic.standing(tx, one.id) for one in channels.present(tx)]
        reached = sum(post.impressions - post.lost for post in free_posts(tx))
        assert [sum(getattr(one, name) for one in accounts) for name in ("given", "owed", "got")] == [
            reached
        ] * 3
        assert traffic.unshared(tx) == 0
        assert verify(tx, MONDAY + 4 * DAY) == []


@one_engine
def test_an_empty_slot_says_that_nobody_is_behind(storage: Storage) -> None:
    noon = MONDAY + 12 * HOUR
    with undone(storage) as tx:
        host = a_channel(tx, 1, noon, gives_traffic=True)
        assert [one.why for one in round_of(tx, noon)[1]] == ["nobody-to-promote"]
        taker = a_channel(tx, 2, noon, gets_traffic=True, posts_per_day=0)
        traffic.count(tx, host.id, taker.id, 10**9)
        assert [one.why for one in round_of(tx, noon)[1]] == ["nobody-behind"]


async def loses_an_answer(bot: Running, telegram: Telegram, carlo: Person) -> Channel:
    """A recommendation of which nobody knows whether it appeared."""
    await garden(bot, telegram, await telegram.person("Dora"))
    host = await add_channel(bot, telegram, carlo)
    await telegram.fault("drop_after", method="sendMessage", chat_id=host.id)
    with bot.storage.transaction() as tx:
        channel_rules.change(tx, carlo.id, host.id, gives_traffic=True)
    await host.sees(RECOMMENDED)
    await carlo.sees("Does this recommendation stand\\?", within=30)
    return host


@one_engine
async def test_its_owner_says_that_a_recommendation_stands(
    bot: Running, telegram: Telegram, carlo: Person, olga: Person
) -> None:
    host = await loses_an_answer(bot, telegram, carlo)
    await carlo.taps("It stands")
    await carlo.sees("Send me the post’s link")
    await carlo.says("https://t.me/elsewhere/3")
    await carlo.sees("not the link of a post in this channel")
    post = await host.sees(RECOMMENDED)
    await carlo.says(f"https://t.me/c/{str(host.id)[4:]}/{post.id}")
    await carlo.sees("Noted: it stands")
    assert account(bot, host).given == 1000
    assert "no longer valid" in (await olga.taps("It does not") or "")
    await telegram.clock_moves(hours=24, minutes=1)
    await host.no_longer_sees(RECOMMENDED)


@one_engine
async def test_an_owner_of_the_bot_says_that_it_is_absent(
    bot: Running, telegram: Telegram, carlo: Person, olga: Person
) -> None:
    host = await loses_an_answer(bot, telegram, carlo)
    stranger = await telegram.person("Rita")
    await stranger.says("/start")
    menu = await stranger.sees("Rita")
    assert "no longer valid" in await stranger.presses(menu.id, "doubt:absent:1")
    await olga.says("/review")
    await olga.sees("Does this recommendation stand")
    await olga.taps("It does not")
    await olga.sees("counts for nobody")
    assert account(bot, host).given == 0


async def report(telegram: Telegram, name: str) -> None:
    reader = await telegram.person(name)
    await reader.opens("https://t.me/fairshare_bot?start=traffic_1")
    await reader.sees("Should it not be there")
    await reader.taps("It is misleading")
    await reader.sees("Thank you")


def is_promoted(bot: Running, channel: Channel) -> bool:
    with bot.storage.reading() as tx:
        return traffic.takes_part(tx.get_one(Row, channel.id)) and channel.id in {
            one.channel_id for one in traffic.members(tx)
        }


@pytest.mark.parametrize("says_stop", [False, True], ids=["resumed", "stopped"])
async def test_three_readers_stop_a_channel_s_recommendations(
    bot: Running, telegram: Telegram, carlo: Person, olga: Person, says_stop: bool
) -> None:
    _, promoted, _ = await recommended(bot, telegram, carlo)
    for name in ("Rosa", "Sven"):
        await report(telegram, name)
    assert is_promoted(bot, promoted)
    await report(telegram, "Tea")
    assert not is_promoted(bot, promoted)
    await olga.says("/review")
    card = await olga.sees("Readers reported recommendations of Dora’s Garden")
    assert card.has("3 × It is misleading")
    await olga.taps("Stop" if says_stop else "Resume")
    await promoted.owner.sees("Nobody recommends .* any more" if says_stop else "is recommended again")
    assert is_promoted(bot, promoted) is not says_stop
    assert "no longer valid" in await olga.presses(card.id, card.keys[0]["callback_data"])


@one_engine
def test_who_was_barred_may_ask_again_in_a_month(storage: Storage) -> None:
    with undone(storage) as tx:
        channel = a_channel(tx, 1, MONDAY, barred_at=MONDAY, barred=barring.REPORTED)
        seen = barring.seen(channel)
        assert barring.decide(tx, channel.id, seen - 1, MONDAY, may_go_on=False) is None
        assert barring.decide(tx, channel.id, seen, MONDAY, may_go_on=False)
        assert barring.ask_look(tx, channel.id, MONDAY + 29 * DAY) is None
        assert barring.ask_look(tx, channel.id, MONDAY + 30 * DAY)
        assert [one.id for one in barring.awaiting_look(tx)] == [channel.id]


async def describes(dora: Person, words: str) -> None:
    await dora.says("/channels")
    await dora.taps("^Dora")
    await dora.taps("Fair traffic")
    await dora.taps("Describe it")
    await dora.sees("at most 160 characters")
    await dora.says(words)


async def test_a_description_is_used_once_approved(
    bot: Running, telegram: Telegram, carlo: Person, olga: Person
) -> None:
    dora = await telegram.person("Dora")
    await garden(bot, telegram, dora)
    await describes(dora, "Buy at www.example.com")
    await dora.sees("Only the button has a link")
    await dora.says(WORDS)
    await dora.sees(f"Waits for a look: “{WORDS}”")
    await olga.sees("describes itself anew")
    await olga.says("/review")
    await olga.sees(f"In its own words: {WORDS}")
    assert any(message.has(f"{RECOMMENDED}\n\n{WORDS}") for message in await olga.chat())
    await olga.taps("Approve")
    await dora.sees("is approved")
    host = await add_channel(bot, telegram, carlo, gives_traffic=True)
    assert (await host.sees(RECOMMENDED)).text == f"{RECOMMENDED}\n\n{WORDS}\n\n300 subscribers"


@one_engine
async def test_other_words_than_were_seen_are_not_approved(
    bot: Running, telegram: Telegram, olga: Person
) -> None:
    dora = await telegram.person("Dora")
    promoted = await garden(bot, telegram, dora)
    await describes(dora, WORDS)
    await dora.sees("Waits for a look")
    await olga.says("/review")
    card = await olga.sees("In its own words")
    await describes(dora, "Something else.")
    await dora.sees("Something else")
    assert "no longer valid" in await olga.presses(card.id, card.keys[0]["callback_data"])
    await olga.sees("In its own words: Something else")
    await olga.taps("Refuse")
    await olga.taps("It is misleading")
    await dora.sees("was refused: It is misleading")
    with bot.storage.reading() as tx:
        assert descriptions.words_of(tx, promoted.id) == ""


@one_engine
def test_approved_words_that_changed_are_not_used(storage: Storage) -> None:
    with undone(storage) as tx:
        channel = a_channel(tx, 1, MONDAY)
        descriptions.wish(tx, channel, WORDS, MONDAY)
        seen = descriptions.fingerprint(WORDS)
        said = descriptions.approve(tx, channel.id, seen, 1, MONDAY)
        assert said
        assert descriptions.words_of(tx, channel.id) == WORDS
        said.words = "Something else."
        tx.flush()
        assert descriptions.words_of(tx, channel.id) == ""
