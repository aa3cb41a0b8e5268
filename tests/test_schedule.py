"""Members write a post now, and it appears in their own channel when they say: once, or never by itself."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import col, select

from handlers.remind.moments import Reader
from handlers.running import Running
from rules.proof import TOP_TIME
from rules.scheduling import AHEAD_MAX, WAITING_MAX, refuse_time, top_is_free_at
from storage import Storage, channels, memberships, scheduled
from storage.channels import Joining
from storage.scheduled import ScheduledPost
from tests.cast import Channel, Person, Telegram
from tests.drawing import drawing
from tests.members import becomes_member
from tests.shop import one_engine
from tests.sponsoring import add_channel, placements, running_campaign, sees_standing, until
from tests.test_kill import stops, the_bot

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
WORDS = "Tomorrow we bake at four"


@pytest.fixture
async def channel(bot: Running, telegram: Telegram, carlo: Person) -> Channel:
    """Carlo is a member and has a channel."""
    channel = await add_channel(bot, telegram, carlo)
    await becomes_member(carlo)
    return channel


async def writes(carlo: Person, text: str = WORDS, at: str = "tomorrow 9am") -> None:
    """Up to the question whether it shall be so."""
    await carlo.says("/schedule")
    await carlo.taps("New post")
    await carlo.sees("Send me the post")
    await carlo.says(text)
    await carlo.sees("When shall it appear")
    await carlo.says(at)
    await carlo.sees("how it will look")


async def schedules(carlo: Person, text: str = WORDS, at: str = "tomorrow 9am") -> None:
    await writes(carlo, text, at)
    await carlo.taps("Post it then")
    await carlo.sees("🕘")


def kept(storage: Storage) -> list[ScheduledPost]:
    with storage.reading() as tx:
        return list(tx.exec(select(ScheduledPost).order_by(col(ScheduledPost.id))).all())


def is_over(bot: Running) -> bool:
    return all(post.over_at is not None for post in kept(bot.storage))


async def test_a_post_appears_at_its_time(
    bot: Running, telegram: Telegram, carlo: Person, channel: Channel
) -> None:
    await schedules(carlo)
    await telegram.clock_moves(hours=20)
    assert WORDS not in await channel.shows()
    await telegram.clock_moves(hours=1)
    post = await channel.sees(WORDS)
    assert f"/{post.id}" in (await carlo.sees("Your post stands in")).text
    await until(telegram, lambda: is_over(bot))
    assert kept(bot.storage)[0].sealed_words == ""


@one_engine
async def test_a_picture_keeps_its_words(telegram: Telegram, carlo: Person, channel: Channel) -> None:
    await carlo.says("/schedule")
    await carlo.taps("New post")
    await carlo.sees("Send me the post")
    await carlo.sends_photo(drawing(1, kind="JPEG"), caption="Our oven https://example.com")
    await carlo.sees("When shall it appear")
    await carlo.says("in 2 hours")
    await carlo.sees("how it will look")
    await carlo.taps("Post it then")
    await carlo.sees("🕘")
    await telegram.clock_moves(hours=2)
    post = await channel.sees("Our oven")
    assert post.raw["photo"]
    assert post.text == "Our oven https://example.com"


@one_engine
async def test_who_is_no_member_is_told_what_it_does(bot: Running, carlo: Person) -> None:
    await carlo.says("/schedule")
    page = await carlo.sees("It is part of premium")
    assert page.buttons == ["✦ Premium"]
    await carlo.presses(page.id, "schedule:new")
    assert kept(bot.storage) == []


@one_engine
async def test_a_member_without_a_channel_adds_one(carlo: Person) -> None:
    await becomes_member(carlo)
    await carlo.says("/schedule")
    assert (await carlo.sees("Add me to your channel first")).buttons == ["Add me to a channel"]


@one_engine
async def test_the_wizard_explains_what_it_cannot_take(carlo: Person, channel: Channel) -> None:
    await carlo.says("/schedule")
    await carlo.taps("New post")
    await carlo.sees("Send me the post")
    await carlo.sends("voice", b"hm", name="hm.ogg")
    await carlo.sees("a text, or one picture")
    await carlo.sends("photo", drawing(1, kind="JPEG"), name="1.jpg", album="7")
    await carlo.sees("not an album")
    await carlo.says(WORDS)
    await carlo.sees("When shall it appear")
    for said, answer in {
        "soon": "can’t find a moment",
        "yesterday": "already over",
        "in 400 days": "too far",
    }.items():
        await carlo.says(said)
        await carlo.sees(answer)
    await carlo.says("tomorrow 9am")
    await carlo.taps("Back")
    await carlo.sees("When shall it appear")
    await carlo.taps("Back")
    await carlo.sees("Send me the post")
    await carlo.taps("Cancel")
    await carlo.sees("Cancelled")


async def test_a_post_is_moved_and_deleted(
    bot: Running, telegram: Telegram, carlo: Person, channel: Channel
) -> None:
    await schedules(carlo)
    await carlo.taps("Another time")
    await carlo.sees("When shall it appear")
    await carlo.says("in 3 days")
    await carlo.sees("🕘 Casa")
    await telegram.clock_moves(hours=30)
    await carlo.says("/schedule")
    await carlo.taps("^1$")
    await carlo.sees("🕘 Casa")
    await carlo.taps("Delete")
    await carlo.sees("None of your posts waits")
    assert await channel.shows() == []
    (post,) = kept(bot.storage)
    assert (post.sealed_words, post.post_id) == ("", None)


@one_engine
async def test_no_more_wait_than_are_kept(bot: Running, carlo: Person, channel: Channel) -> None:
    with bot.storage.transaction() as tx:
        for _ in range(WAITING_MAX):
            scheduled.schedule(tx, carlo.id, channel.id, (1, WORDS), NOON + timedelta(days=2), NOON)
    await carlo.says("/schedule")
    await carlo.sees("Your posts")
    await carlo.taps("New post")
    await carlo.sees(f"{WAITING_MAX} of your posts wait")


@one_engine
async def test_posts_of_others_look_like_none(
    bot: Running, telegram: Telegram, carlo: Person, channel: Channel
) -> None:
    await schedules(carlo)
    eve = await telegram.person("Eve")
    await becomes_member(eve)
    await eve.says("/schedule")
    page = await eve.sees("Add me to your channel first")
    for verb in ("open", "delete", "now", "move", "there"):
        await eve.presses(page.id, f"schedule:{verb}:1")
    await eve.presses(page.id, f"schedule:in:{channel.id}")
    (post,) = kept(bot.storage)
    assert (post.over_at, post.due_at) == (None, NOON + timedelta(hours=21))


@one_engine
async def test_a_yes_counts_once_for_what_it_was_asked_of(
    bot: Running, carlo: Person, channel: Channel
) -> None:
    await writes(carlo)
    question = (await carlo.chat())[-1]
    yes = question.raw["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await carlo.says("in 3 days")
    await carlo.sees("how it will look")
    assert "no longer valid" in (await carlo.presses(question.id, yes) or "")
    await carlo.says("tomorrow 9am")
    await carlo.sees("how it will look")
    await carlo.presses(question.id, yes)
    assert "no longer valid" in (await carlo.presses(question.id, yes) or "")
    (post,) = kept(bot.storage)
    assert post.due_at == NOON + timedelta(hours=21)


async def test_a_lost_answer_is_shown_and_not_repeated(
    bot: Running, telegram: Telegram, carlo: Person, channel: Channel
) -> None:
    await schedules(carlo)
    await telegram.fault("drop_after", method="copyMessage", chat_id=channel.id)
    await telegram.clock_moves(hours=21)
    await carlo.sees("Telegram did not say")
    await telegram.clock_moves(hours=2)
    await carlo.taps("It stands there")
    await carlo.sees("None of your posts waits")
    assert await channel.shows() == [WORDS]


@one_engine
async def test_its_owner_posts_it_again_if_it_is_not_there(
    bot: Running, telegram: Telegram, carlo: Person, channel: Channel
) -> None:
    await schedules(carlo)
    await telegram.fault("hang", method="copyMessage", chat_id=channel.id, seconds=1)
    await telegram.clock_moves(hours=21)
    await carlo.sees("Telegram did not say", within=60)
    await carlo.taps("Not there")
    await channel.sees(WORDS)
    await carlo.sees("Your post stands in")


@one_engine
async def test_a_busy_telegram_is_asked_again(
    bot: Running, telegram: Telegram, carlo: Person, channel: Channel
) -> None:
    await schedules(carlo)
    await telegram.fault("drop_before", method="getChatMember")
    await telegram.fault("status", method="copyMessage", chat_id=channel.id, status=429, retry_after=3)
    await telegram.clock_moves(hours=21)
    await until(telegram, lambda: kept(bot.storage)[0].retry_at is not None)
    asked_again = kept(bot.storage)[0].retry_at
    await telegram.clock_moves(seconds=20)
    await until(telegram, lambda: kept(bot.storage)[0].retry_at not in (None, asked_again))
    await telegram.clock_moves(seconds=20)
    await carlo.sees("Your post stands in")
    assert await channel.shows() == [WORDS]


@one_engine
async def test_a_long_pause_is_told_after_an_hour(
    bot: Running, telegram: Telegram, carlo: Person, channel: Channel
) -> None:
    """Telegram wants no more posts there until tomorrow."""
    await schedules(carlo)
    await telegram.fault("status", method="copyMessage", chat_id=channel.id, status=429, retry_after=86_400)
    await telegram.clock_moves(hours=21)
    await until(telegram, lambda: kept(bot.storage)[0].retry_at is not None)
    await telegram.clock_moves(minutes=61)
    await carlo.sees("I could not post in time")
    assert await channel.shows() == []


async def test_what_is_an_hour_late_waits_for_a_word(
    bot: Running, telegram: Telegram, carlo: Person, channel: Channel
) -> None:
    await schedules(carlo, "One", "tomorrow 9am")
    await schedules(carlo, "Two", "tomorrow 9:30am")
    await schedules(carlo, "Three", "tomorrow 11am")
    await telegram.clock_moves(hours=23.5)
    text = (await carlo.sees("2 of your posts did not go out")).text
    assert "One" in text
    assert "Two" in text
    await channel.sees("Three")
    await carlo.taps("Post 2 now")
    await channel.sees("Two")
    assert await channel.shows() == ["Three", "Two"]


@one_engine
async def test_posts_wait_while_premium_has_ended(
    bot: Running, telegram: Telegram, carlo: Person, channel: Channel
) -> None:
    await schedules(carlo, "One", "in 364 days")
    await telegram.clock_moves(days=363)
    await carlo.says("/schedule")
    await carlo.taps("^1$")
    await carlo.taps("Another time")
    await carlo.says("in 10 days")
    await carlo.sees("🕘")
    await telegram.clock_moves(days=10)
    await carlo.sees("waits because your premium has ended")
    assert await channel.shows() == []
    await carlo.says("/schedule")
    await carlo.sees("once you are a member again")
    await becomes_member(carlo)
    await carlo.says("/schedule")
    await carlo.taps("^1$")
    await carlo.taps("Post now")
    await channel.sees("One")


@pytest.mark.parametrize("loss", ["the_bot_is_removed", "its_right_is_taken", "its_owner_may_post_no_more"])
@one_engine
async def test_a_lost_channel_keeps_its_posts(
    bot: Running, telegram: Telegram, carlo: Person, channel: Channel, loss: str
) -> None:
    await schedules(carlo, "One")
    await schedules(carlo, "Two")
    if loss == "the_bot_is_removed":
        await channel.removes_bot()
    elif loss == "its_right_is_taken":
        await channel.adds_bot(rights=("can_edit_messages",))
    else:
        await telegram.post("members", chat_id=channel.id, user_id=carlo.id, status="left", by=carlo.id)
    await telegram.clock_moves(hours=21)
    await carlo.sees("your post for .* did not go out")
    await until(telegram, lambda: all(post.held for post in kept(bot.storage)))
    told = [message for message in await carlo.chat() if message.has("did not go out")]
    assert len(told) == 1
    await carlo.taps("Post now")
    await carlo.sees("did not go out")
    assert await channel.shows() == []


@one_engine
async def test_a_post_goes_out_once_the_bot_is_back(
    bot: Running, telegram: Telegram, carlo: Person, channel: Channel
) -> None:
    await schedules(carlo)
    await channel.removes_bot()
    await telegram.clock_moves(hours=21)
    await carlo.sees("I am not an administrator there any more")
    await channel.adds_bot()
    await carlo.sees("I am back")
    await carlo.says("/schedule")
    await carlo.taps("^1$")
    await carlo.sees("I could not post in the channel then")
    await carlo.taps("Post now")
    await channel.sees(WORDS)


@one_engine
async def test_a_message_that_was_deleted_is_told(
    bot: Running, telegram: Telegram, carlo: Person, channel: Channel
) -> None:
    await schedules(carlo)
    (post,) = kept(bot.storage)
    with bot.storage.transaction() as tx:
        scheduled.fresh(tx, post).message_id = 999_999
    await carlo.says("/schedule")
    await carlo.taps("^1$")
    await carlo.sees("perhaps the message is gone from our chat")
    await telegram.clock_moves(hours=21)
    await carlo.sees("perhaps the message is gone from our chat")


async def test_a_post_of_ours_takes_the_top_like_any(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, channel: Channel
) -> None:
    await running_campaign(bot, telegram, ada)
    await sees_standing(bot, telegram, channel)
    await writes(carlo, at="in 20 minutes")
    await carlo.sees("costs you 20 %")
    await carlo.taps("Post it then")
    await carlo.sees("🕘")
    await telegram.clock_moves(minutes=20)
    await channel.sees(WORDS)
    await until(telegram, lambda: placements(bot)[0].topped_at is not None)


@one_engine
async def test_another_time_may_take_the_top_as_well(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, channel: Channel
) -> None:
    await schedules(carlo)
    await running_campaign(bot, telegram, ada)
    await sees_standing(bot, telegram, channel)
    await carlo.taps("Another time")
    await carlo.sees("When shall it appear")
    await carlo.says("in 20 minutes")
    await carlo.sees("costs you 20 %")
    await carlo.taps("Post now")
    await carlo.sees("stands at the top now.* costs you 20 %")
    assert WORDS not in await channel.shows()
    await carlo.taps("Post now")
    await channel.sees(WORDS)


@one_engine
async def test_the_warning_offers_a_better_time(
    bot: Running, telegram: Telegram, carlo: Person, channel: Channel
) -> None:
    await writes(carlo, at="tomorrow 12:30")
    await carlo.sees("A sponsored post may have just come")
    await carlo.taps("Rather on")
    await carlo.sees("on Sun 22 Nov 2026, 13:05")
    await carlo.taps("Post it then")
    await carlo.sees("🕘")
    assert kept(bot.storage)[0].due_at == NOON + timedelta(hours=25, minutes=5)


async def a_post_of(storage: Storage, telegram: Telegram, carlo: Person) -> Channel:
    """A member's post that is due now, without the talk."""
    channel = await telegram.channel("Casa", owner=carlo)
    await channel.adds_bot()
    await carlo.says(WORDS)
    number, now = (await carlo.chat())[-1].id, await telegram.now()
    with storage.transaction() as tx:
        channels.join(tx, Joining(channel.id, "Casa", "", carlo.id, 1000), "UTC", now)
        memberships.give(tx, carlo.id, "test", 30, now)
        post = scheduled.schedule(tx, carlo.id, channel.id, (number, WORDS), now, now)
        post.sealed_words = ""  # another process could not open them
    return channel


async def test_a_kill_in_the_middle_posts_nothing_twice(
    storage: Storage, telegram: Telegram, tmp_path: Path
) -> None:
    await telegram.person("Olga")
    carlo = await telegram.person("Carlo")
    channel = await a_post_of(storage, telegram, carlo)
    await telegram.fault("slow", method="copyMessage", accepted=True, seconds=10)
    async with the_bot(telegram, storage, tmp_path) as bot:
        await channel.sees(WORDS, within=60)
        bot.process.kill()
        await bot.ends()
    assert kept(storage)[0].is_on_its_way()
    await telegram.faults_end()
    async with the_bot(telegram, storage, tmp_path) as bot:
        await carlo.sees("Telegram did not say whether it stands there", within=60)
        await stops(bot)
    assert await channel.shows() == [WORDS]


def test_what_is_over_is_forgotten(storage: Storage) -> None:
    with storage.transaction() as tx:
        channels.join(tx, Joining(-1, "Casa", "", 1, 1000), "UTC", NOON)
        over, waits = (scheduled.schedule(tx, 1, -1, (7, WORDS), NOON, NOON) for _ in range(2))
        scheduled.finish(tx, over, NOON, 12)
        assert (over.message_id, over.sealed_words) == (0, "")
        scheduled.forget_old(tx, NOON + timedelta(days=29))
        assert scheduled.fresh(tx, over).post_id == 12
        scheduled.forget_old(tx, NOON + timedelta(days=31))
    assert [post.id for post in kept(storage)] == [waits.id]


@given(
    st.integers(0, 365 * 86_400).map(lambda seconds: NOON + timedelta(seconds=seconds)),
    st.lists(st.integers(-7200, 7200), max_size=5),
)
def test_the_time_that_is_offered_disturbs_nothing_known(at: datetime, seconds: list[int]) -> None:
    begins = [at + timedelta(seconds=one) for one in seconds]
    free = top_is_free_at(at, begins)
    known = [one for one in begins if one <= at]
    assert top_is_free_at(free or at, known) is None
    assert free is None or at < free <= at + TOP_TIME


@pytest.mark.parametrize(
    ("at", "is_taken"),
    [(NOON, False), (NOON + timedelta(minutes=1), True), (NOON + AHEAD_MAX, True), (NOON - AHEAD_MAX, False)],
)
def test_posts_are_for_the_year_to_come(at: datetime, is_taken: bool) -> None:
    assert (refuse_time(at, NOON) is None) == is_taken


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["tomorrow 9am", "friday at 18:30", "24 december 8:00"]),
        ("it", ["domani alle 9", "venerdì alle 18:30", "24 dicembre alle 8"]),
        ("fr", ["demain à 9h", "vendredi à 18h30", "24 décembre à 8h"]),
        ("de", ["morgen um 9 Uhr", "Freitag um 18:30", "24. Dezember um 8 Uhr"]),
        ("es", ["mañana a las 9", "viernes a las 18:30", "24 de diciembre a las 8"]),
    ],
)
def test_the_examples_of_the_question_are_understood(language: str, said: list[str]) -> None:
    reader = Reader(language, "UTC", NOON)
    wished = [wish and (wish.at.strftime("%d %H:%M"), wish.text) for wish in map(reader.wish, said)]
    assert wished == [("22 09:00", ""), ("27 18:30", ""), ("24 08:00", "")]
