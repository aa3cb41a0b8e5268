"""Members see what the bot knows of their own channels, and nothing of others."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session

from handlers.insights.page import View, change
from handlers.insights.sketching import sketch
from handlers.running import Running
from handlers.stats.picture import draw
from handlers.words import Voice
from storage import Storage, clicks, insights, ledger, sizes
from storage.channels import Channel as Row
from storage.columns import NANOSTARS
from storage.insights import Insights
from tests.cast import Channel, Person, Telegram
from tests.members import becomes_member
from tests.recommending import recommended
from tests.rounds import a_campaign, a_channel, every, paid_posts, play
from tests.shop import one_engine
from tests.sponsoring import add_channel, placements, running_campaign, sees_standing, until

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


async def a_sale(bot: Running, telegram: Telegram, carlo: Person, ada: Person) -> Channel:
    """A post for 20 Stars stood in Carlo’s channel to its end."""
    channel = await add_channel(bot, telegram, carlo)
    await running_campaign(bot, telegram, ada, stars=20)
    await sees_standing(bot, telegram, channel)
    await telegram.clock_moves(hours=25)
    await until(telegram, lambda: placements(bot)[0].settled_at is not None)
    return channel


async def test_a_channel_shows_what_it_earned(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await a_sale(bot, telegram, carlo, ada)
    await becomes_member(carlo)
    await carlo.says("/insights")
    page = await carlo.sees("Casa & Cucina, last 30 days")
    with bot.storage.reading() as tx:
        earned = ledger.balance(tx, ledger.payee(carlo.id))
    assert earned == 10 * NANOSTARS
    assert "photo" in page.raw
    assert (
        "Sponsored posts: 1\nYours: 10 ⭐\nPrice for 1000 subscribers: 20 ⭐ (your lowest: 20 ⭐)"
        in page.text
    )
    assert "1 sold" in page.text
    assert "Telegram tells bots neither views" in page.text


@one_engine
async def test_a_post_that_is_asked_about_is_not_sold(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo, asks_first=True)
    await running_campaign(bot, telegram, ada)
    await carlo.sees("May it?")
    with bot.storage.reading() as tx:
        assert of(tx, channel.id, now=await telegram.now()).slots_sold == 0


@one_engine
async def test_periods_are_switched_in_place(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await a_sale(bot, telegram, carlo, ada)
    await becomes_member(carlo)
    await telegram.clock_moves(days=10)
    await carlo.says("/insights")
    await carlo.sees("last 30 days")
    shown = len(await carlo.chat())
    await carlo.taps("7 d")
    assert "Sponsored posts: 0" in (await carlo.sees("last 7 days")).text
    await carlo.taps("90 d")
    assert "Sponsored posts: 1" in (await carlo.sees("last 90 days")).text
    assert len(await carlo.chat()) == shown


@one_engine
async def test_who_is_no_member_sees_no_numbers(bot: Running, telegram: Telegram, carlo: Person) -> None:
    await add_channel(bot, telegram, carlo)
    await carlo.says("/insights")
    page = await carlo.sees("It is part of premium")
    assert page.buttons == ["✦ Premium"]
    await becomes_member(carlo)
    await carlo.says("/insights")
    await carlo.sees("Subscribers: 1,000")


@one_engine
async def test_a_foreign_channel_looks_like_none(bot: Running, telegram: Telegram, carlo: Person) -> None:
    channel = await add_channel(bot, telegram, carlo)
    eve = await telegram.person("Eve")
    await becomes_member(eve)
    await eve.says("/insights")
    page = await eve.sees("Add me to your channel first")
    await eve.presses(page.id, f"insights:show:{channel.id}:30")
    await eve.sees("Add me to your channel first")
    await eve.presses(page.id, "insights:show:1:2:3")
    await eve.sees("Add me to your channel first")


@one_engine
async def test_recommendations_are_counted_on_both_sides(
    bot: Running, telegram: Telegram, carlo: Person
) -> None:
    _host, garden, _post = await recommended(bot, telegram, carlo)
    await becomes_member(carlo)
    await carlo.says("/insights")
    await carlo.sees("You recommended others 1 ×, before 1,000 subscribers")
    with bot.storage.reading() as tx:
        found = of(tx, garden.id, now=await telegram.now())
    assert (found.got.posts, found.got.subscribers, found.gave.posts) == (1, 1000, 0)


def of(tx: Session, channel_id: int, *, now: datetime, days: int = 30) -> Insights:
    return insights.insights(tx, tx.get_one(Row, channel_id), days, now)


def test_growth_is_told_where_it_was_counted(storage: Storage) -> None:
    with storage.transaction() as tx:
        channel = a_channel(tx, 1, NOON - 100 * DAY)
        for day in (40, 8, 3, 0):
            sizes.counted(tx, channel.id, 1000 - 10 * day, NOON - day * DAY)
        found = of(tx, channel.id, now=NOON, days=7)
    assert found.changes == {7: 80, 30: 400, 90: None}
    assert found.counts == {(NOON - 3 * DAY).date(): 970, NOON.date(): 1000}


def test_every_slot_is_accounted_for(storage: Storage) -> None:
    """As many as there were in four days. Nobody wrote down why some stayed empty: the bot was away."""
    with storage.transaction() as tx:
        channel = a_channel(tx, 1, NOON - HOUR, quiet_from=8, quiet_to=8, gap_hours=1)
        a_campaign(tx, NOON, stars=40)
        play(tx, every(HOUR, NOON, NOON + 4 * DAY))
        found = of(tx, channel.id, now=NOON + 4 * DAY - 4 * HOUR)
        sold = len(paid_posts(tx))
    assert View(channel, found, 30, has_clicks=False).slots() == {"sold": 2, "fair": 0, "away": 6}
    assert sold == 2


def test_what_another_owner_earned_is_not_told(storage: Storage) -> None:
    with storage.transaction() as tx:
        channel = a_channel(tx, 1, NOON, quiet_from=8, quiet_to=8)
        a_campaign(tx, NOON)
        play(tx, [NOON])
        (post,) = paid_posts(tx)
        clicks.count_click(tx, post.id or 0, NOON.date())
        mine = of(tx, channel.id, now=NOON)
        channel.owner_id = 2
        tx.add(channel)
        tx.flush()
        theirs = of(tx, channel.id, now=NOON)
    assert (mine.clicks, theirs.clicks) == (1, 0)


@pytest.mark.parametrize("language", ["en", "it", "fr", "de", "es"])
@one_engine
def test_the_picture_says_what_the_words_say(storage: Storage, language: str) -> None:
    with storage.transaction() as tx:
        channel = a_channel(tx, 1, NOON - 5 * DAY, size=12_345)
        sizes.counted(tx, channel.id, 12_345, NOON)
        say = Voice(language)
        view = View(channel, of(tx, channel.id, now=NOON), 30, has_clicks=True)
    plan = sketch(say, view, NOON)
    assert plan.tiles[0].note == change(say, view.found.changes[30])
    assert {line.value for line in plan.lines} == {str(count) for count in view.slots().values()}
    assert draw(plan).startswith(b"\x89PNG")
