"""What becomes of the price when a post does not stand as agreed, and what both sides are told."""

from datetime import datetime, timedelta

import pytest
from sqlmodel import col, select

from handlers.running import Running
from rules.proof import Found, moments
from sandbox import Sandbox
from storage import Storage, journal, posts, proofs
from storage.columns import NANOSTARS
from storage.placements import Placement
from storage.proofs import Proof
from storage.split_log import split_of
from storage.stats import Period
from tests.at_work import at_work
from tests.books import balances
from tests.cast import Channel, Message, Person, Telegram
from tests.raw_bot import RawBot
from tests.shop import one_engine
from tests.sponsoring import SPONSORED, add_channel, placements, running_campaign, sees_standing, until

LOOK = "editMessageReplyMarkup"
PRICE = 24 * NANOSTARS


async def a_post(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> tuple[Channel, Message, Placement]:
    """A post that costs a Star an hour stands in Carlo’s channel."""
    channel = await add_channel(bot, telegram, carlo, subscribers=1000, floor=PRICE)
    await running_campaign(bot, telegram, ada, bid=24)
    post = await sees_standing(bot, telegram, channel)
    return channel, post, placements(bot)[0]


def found(bot: Running) -> list[str]:
    """What the looks at the posts found so far."""
    with bot.storage.reading() as tx:
        taken = select(Proof.found).where(col(Proof.checked_at).is_not(None))
        return list(tx.exec(taken.order_by(col(Proof.due_at))).all())


async def stands_for(telegram: Telegram, bot: Running, hours: int) -> None:
    """The clock moves on, and the looks of that time find the post there."""
    before = len(found(bot))
    await telegram.clock_moves(hours=hours)
    await until(telegram, lambda: len(found(bot)) >= before + hours // 6)


async def test_a_post_removed_early_is_paid_until_last_seen(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel, post, _ = await a_post(bot, telegram, carlo, ada)
    await stands_for(telegram, bot, 6)
    await channel.deletes(post)
    await telegram.clock_moves(hours=6)
    told = await carlo.sees("It earned 6\\.")
    assert "it was gone before its 24 hours were over. I saw it last" in told.text
    await ada.sees("Returned: 17\\.")
    assert placements(bot)[0].reason == "gone"


async def test_a_post_removed_at_once_costs_nothing(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel, post, placement = await a_post(bot, telegram, carlo, ada)
    await channel.deletes(post)
    await telegram.clock_moves(hours=6)
    await carlo.sees("was not paid")
    await ada.sees("you pay nothing for it: 24 ⭐ are back with the campaign")
    assert balances(bot.storage)[f"campaign:{placement.campaign_id}"] == "100"


async def test_another_post_at_the_top_costs_a_fifth(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel, _, _ = await a_post(bot, telegram, carlo, ada)
    await channel.posts("Hello, dear readers")
    await until(telegram, lambda: placements(bot)[0].topped_at is not None)
    await telegram.clock_moves(hours=24, minutes=1)
    await carlo.sees("− 4.8 ⭐ \\(20 %\\): another post took its place at the top")
    await ada.sees("Returned: 4.8 ⭐")
    assert balances(bot.storage)["payee:1002"] == "9.6"


async def test_an_edited_post_is_taken_away_unpaid(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel, post, placement = await a_post(bot, telegram, carlo, ada)
    await channel.edits(post, f"{SPONSORED}\n\nBuy mine instead")
    await channel.no_longer_sees(SPONSORED)
    await carlo.sees("somebody changed it")
    await ada.sees("did not stand as agreed")
    assert balances(bot.storage)[f"campaign:{placement.campaign_id}"] == "100"


@one_engine
async def test_a_lost_keyboard_is_an_edit(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel, post, _ = await a_post(bot, telegram, carlo, ada)
    async with RawBot(telegram) as silent:
        await silent.bot(LOOK, chat_id=channel.id, message_id=post.id)
    await telegram.clock_moves(hours=6)
    await carlo.sees("somebody changed it")
    await channel.no_longer_sees(SPONSORED)


@one_engine
async def test_looking_after_a_post_changes_nothing(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel, post, _ = await a_post(bot, telegram, carlo, ada)
    await stands_for(telegram, bot, 18)
    assert (await channel.sees(SPONSORED)).raw == post.raw
    assert set(found(bot)) == {Found.THERE}


@one_engine
async def test_late_looks_are_made_once(bot: Running, telegram: Telegram, carlo: Person, ada: Person) -> None:
    await a_post(bot, telegram, carlo, ada)
    await telegram.clock_moves(hours=23)
    await until(telegram, lambda: len(found(bot)) >= 3)
    assert len(await telegram.calls(LOOK)) == len({look.checked_at for look in taken(bot)})
    assert len(await telegram.calls(LOOK)) <= 2


def taken(bot: Running) -> list[Proof]:
    with bot.storage.reading() as tx:
        return list(tx.exec(select(Proof).where(col(Proof.checked_at).is_not(None))).all())


@one_engine
async def test_posts_before_ours_cost_nothing(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel = await add_channel(bot, telegram, carlo, floor=PRICE)
    await channel.posts("Good morning")
    await running_campaign(bot, telegram, ada, bid=24)
    await sees_standing(bot, telegram, channel)
    await telegram.clock_moves(hours=1, minutes=1)
    await channel.posts("Good evening")
    await telegram.clock_moves(hours=23)
    await carlo.sees("12 ⭐ yours")


@one_engine
async def test_an_album_costs_the_top_once(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel, _, _ = await a_post(bot, telegram, carlo, ada)
    await channel.posts_album(b"one", b"two", b"three")
    await until(telegram, lambda: placements(bot)[0].topped_at is not None)
    await telegram.clock_moves(hours=24, minutes=1)
    await carlo.sees("9.6 ⭐ yours")


@one_engine
async def test_a_service_message_costs_nothing(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    _, post, _ = await a_post(bot, telegram, carlo, ada)
    now = int((await telegram.now()).timestamp())
    service = {"message_id": post.id + 1, "date": now, "chat": post.raw["chat"], "delete_chat_photo": True}
    await telegram.delivers({"channel_post": service})
    await telegram.clock_moves(hours=24, minutes=1)
    await carlo.sees("12 ⭐ yours")


@one_engine
async def test_strange_channels_are_left_alone(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    _, post, _ = await a_post(bot, telegram, carlo, ada)
    chat = {"id": -1009999999999, "type": "channel", "title": "Elsewhere"}
    strange = {"message_id": post.id, "date": 1, "edit_date": 2, "chat": chat, "text": "Hello"}
    await telegram.delivers({"channel_post": strange}, {"edited_channel_post": strange})
    await carlo.says("/help")
    await carlo.sees("/start")
    assert (placements(bot)[0].topped_at, placements(bot)[0].altered_at) == (None, None)


@one_engine
async def test_silence_does_not_blame_anybody(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await a_post(bot, telegram, carlo, ada)
    await telegram.fault("status", method=LOOK, status=500, times=-1)
    await telegram.clock_moves(hours=24, minutes=1)
    await carlo.sees("12 ⭐ yours")


@pytest.mark.parametrize("refusal", ["Forbidden: bot is not a member of the channel chat"])
async def test_what_nobody_can_tell_is_paid_until_last_seen(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, refusal: str
) -> None:
    await a_post(bot, telegram, carlo, ada)
    await stands_for(telegram, bot, 12)
    await telegram.fault("status", method=LOOK, status=403, description=refusal, times=-1)
    await telegram.clock_moves(hours=12)
    split = await carlo.sees("It earned 12\\.")
    assert "I could not see whether it stood to its end" in split.text
    await carlo.sees("I no longer post in Casa & Cucina")
    await ada.sees("Returned: 11\\.")


@one_engine
async def test_looks_pause_when_telegram_says_so(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await a_post(bot, telegram, carlo, ada)
    await telegram.fault("status", method=LOOK, status=429, retry_after=2)
    await telegram.clock_moves(hours=6)
    await until(telegram, lambda: any(look.retry_at for look in all_looks(bot)))
    await telegram.clock_moves(minutes=1)
    await until(telegram, lambda: found(bot) == [Found.THERE])


def all_looks(bot: Running) -> list[Proof]:
    with bot.storage.reading() as tx:
        return list(tx.exec(select(Proof).order_by(col(Proof.due_at), col(Proof.id))).all())


async def test_the_log_of_the_split_adds_up(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    channel, _, placement = await a_post(bot, telegram, carlo, ada)
    await channel.posts("Hello")
    await until(telegram, lambda: placements(bot)[0].topped_at is not None)
    await telegram.clock_moves(hours=24, minutes=1)
    await carlo.sees("another post")
    with bot.storage.reading() as tx:
        split = split_of(tx, placement.id or 0)
        assert split is not None
        (row,) = journal.placements(tx, Period.of(0, split.closed_at))
    assert row.says[7:] == (split.url, PRICE, split.owner, split.platform, PRICE // 5)
    assert (split.price, split.owner, split.platform) == (PRICE, PRICE * 2 // 5, PRICE * 2 // 5)
    assert split.lost == {"top": PRICE // 5}
    assert split.due_at == split.closed_at + timedelta(days=21)
    await ada.says("/campaigns")
    await ada.taps("1 · Ada")
    line = await ada.sees("24 ⭐ = 9.6 ⭐ for the owner \\+ 9.6 ⭐ for the platform")
    assert split.url in line.text
    await carlo.says("/earnings")
    await carlo.taps("By sale")
    log = await carlo.sees("24 ⭐ = 9.6 ⭐ for the owner \\+ 9.6 ⭐ for the platform")
    assert "4.8 ⭐ back: another post took its place at the top" in log.text


@one_engine
async def test_looks_are_drawn_once_and_made_once(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    _, _, placement = await a_post(bot, telegram, carlo, ada)
    assert placement.seed
    assert placement.posted_at
    assert placement.ends_at
    drawn = moments(placement.seed, placement.posted_at, placement.ends_at)
    assert [look.due_at for look in all_looks(bot)] == drawn
    await stands_for(telegram, bot, 6)
    now = await telegram.now()
    with bot.storage.reading() as tx:
        assert posts.to_look_after(tx, now) == []


async def test_an_edit_while_the_bot_was_down_is_heard_first(
    storage: Storage, sandbox: Sandbox, telegram: Telegram, olga: Person
) -> None:
    carlo, ada = await telegram.person("Carlo"), await telegram.person("Ada")
    async with at_work(storage, sandbox, olga) as bot:
        channel, post, _ = await a_post(bot, telegram, carlo, ada)
    await telegram.clock_moves(hours=20)
    await channel.edits(post, "Buy mine instead")
    await telegram.clock_moves(hours=5)
    async with at_work(storage, sandbox, olga):
        await carlo.sees("somebody changed it")
        assert len(await telegram.calls(LOOK)) == 0


@one_engine
async def test_evidence_is_kept_for_ninety_days(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await a_post(bot, telegram, carlo, ada)
    await telegram.clock_moves(hours=24, minutes=1)
    await carlo.sees("12 ⭐ yours")
    assert found(bot)
    with bot.storage.transaction() as tx:
        assert proofs.forget_old(tx, at(placements(bot)[0], days=89)) == 0
        assert proofs.forget_old(tx, at(placements(bot)[0], days=92)) > 0


def at(placement: Placement, days: int) -> datetime:
    assert placement.settled_at is not None
    return placement.settled_at + timedelta(days=days)
