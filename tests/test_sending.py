"""What is owed arrives, and what every outcome of a call leads to."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import select
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from handlers.limiter import Lane, Limiter
from handlers.owed import QUIET_UNKNOWN_MAX, UNKNOWN_MAX, OwedSender
from handlers.sending import NotSent, Outcome, Sent, Unknown, call, outcome_of
from handlers.transport import NotAccepted
from storage import Storage, alarms, outbox
from storage.outbox import OWED
from tests.cast import Telegram
from tests.desk import Desk, soon
from tests.people import Person
from tests.shop import one_engine


async def nothing(_update: Any, _context: Any) -> None:
    pass


class Post:
    """A bot that only sends what it owes."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.storage = desk, desk.storage
        self.unreachable: list[int] = []
        self.sender = OwedSender(desk.bot, desk.storage, desk.now, unreachable=self.unreachable.append)

    def owes(self, chat_id: int, text: str, *, key: str | None = None) -> bool:
        with self.storage.transaction() as tx:
            return outbox.owe(tx, (chat_id, "sendMessage", {"text": text}), self.desk.now(), key=key)

    def rows(self) -> list[Any]:
        with self.storage.reading() as tx:
            return list(tx.connection().execute(select(OWED).order_by(OWED.c.id)))

    async def sends(self) -> None:
        await soon(self.sender.send_due())

    async def sends_later(self) -> None:
        self.desk.skipped_seconds += 700
        await self.sends()


@pytest.fixture
async def post(telegram: Telegram, storage: Storage) -> AsyncIterator[Post]:
    async with Desk(telegram.url, telegram.token, storage, nothing, polls=False) as desk:
        yield Post(desk)


@pytest.fixture
async def bruna(telegram: Telegram) -> Person:
    bruna = await telegram.person("Bruna")
    await bruna.says("/start")
    return bruna


@one_engine
async def test_an_answer_waits_for_nobody(post: Post, bruna: Person) -> None:
    limiter = post.desk.bot.rate_limiter
    assert isinstance(limiter, Limiter)
    limiter.pause(bruna.id, 3_600)
    letter = {"chat_id": bruna.id, "text": "now"}
    assert isinstance(await call(post.desk.bot, "sendMessage", letter, Lane.ANSWER), Sent)
    assert isinstance(await call(post.desk.bot, "sendMessage", letter, Lane.REPLY), NotSent)


async def sent_texts(telegram: Telegram) -> list[str]:
    return [made["params"]["text"] for made in await telegram.calls("sendMessage")]


async def test_an_owed_message_arrives_once(post: Post, telegram: Telegram, bruna: Person) -> None:
    post.owes(bruna.id, "your receipt")
    await post.sends()
    await post.sends_later()
    assert await sent_texts(telegram) == ["your receipt"]
    assert (post.rows()[0].params, post.rows()[0].message_id) == (None, (await bruna.sees("receipt")).id)


async def test_the_same_key_is_owed_once(post: Post, telegram: Telegram, bruna: Person) -> None:
    assert [post.owes(bruna.id, "receipt", key="charge-1") for _ in range(2)] == [True, False]


@one_engine
async def test_an_unknown_outcome_is_tried_again(post: Post, telegram: Telegram, bruna: Person) -> None:
    await telegram.fault("drop_before", method="sendMessage")
    post.owes(bruna.id, "your receipt")
    for _ in range(3):
        await post.sends()
    assert len(await telegram.calls("sendMessage")) == 1
    await post.sends_later()
    assert post.rows()[0].sent_at is not None


@one_engine
async def test_unknown_outcomes_end(post: Post, telegram: Telegram, bruna: Person) -> None:
    await telegram.fault("drop_after", method="sendMessage", times=-1)
    post.owes(bruna.id, "your receipt")
    for _ in range(UNKNOWN_MAX + 3):
        await post.sends_later()
    assert len(await sent_texts(telegram)) == UNKNOWN_MAX
    assert post.rows()[0].reason.startswith("outcome unknown")


@one_engine
async def test_the_end_of_a_renewal_is_not_given_up_soon(
    post: Post, telegram: Telegram, bruna: Person
) -> None:
    await telegram.fault("drop_before", method="editUserStarSubscription", times=-1)
    with post.storage.transaction() as tx:
        outbox.unsubscribe(tx, bruna.id, "charge-1", post.desk.now())
    for _ in range(UNKNOWN_MAX + 1):
        await post.sends_later()
    assert post.rows()[0].failed_at is None
    for _ in range(4 * QUIET_UNKNOWN_MAX):
        await post.sends_later()
    with post.storage.reading() as tx:
        [alarm] = alarms.every(tx)
    assert "no answer to editUserStarSubscription" in alarm.text


@one_engine
async def test_a_person_who_blocked_is_reported(post: Post, telegram: Telegram, bruna: Person) -> None:
    await telegram.post("block", **{"from": bruna.id}, blocked=True)
    post.owes(bruna.id, "your receipt")
    await post.sends()
    assert post.unreachable == [bruna.id]
    assert (post.rows()[0].failed_at is None, post.rows()[0].params) == (False, None)


@one_engine
async def test_a_flood_wait_postpones_one_chat(post: Post, telegram: Telegram, bruna: Person) -> None:
    other = await telegram.person("Other")
    await other.says("/start")
    await telegram.fault("status", method="sendMessage", chat_id=bruna.id, status=429, retry_after=300)
    post.owes(bruna.id, "slow")
    post.owes(other.id, "quick")
    await post.sends()
    assert [row.sent_at is not None for row in post.rows()] == [False, True]


async def test_what_is_owed_keeps_its_order(post: Post, telegram: Telegram, bruna: Person) -> None:
    for text in ("first", "second"):
        post.owes(bruna.id, text)
    await post.sends()
    await post.sends_later()
    assert await sent_texts(telegram) == ["first", "second"]


@one_engine
async def test_an_edit_without_a_change_stands(post: Post, telegram: Telegram, bruna: Person) -> None:
    sent = await call(post.desk.bot, "sendMessage", {"chat_id": bruna.id, "text": "hello"})
    assert isinstance(sent, Sent)
    params = {"chat_id": bruna.id, "message_id": sent.result["message_id"], "text": "hello"}
    outcome = await call(post.desk.bot, "editMessageText", params)
    assert isinstance(outcome, Sent)
    assert "not modified" in outcome.already


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (RetryAfter(15), NotSent("Flood control exceeded. Retry in 0:00:15", False, 15.0)),
        (NetworkError("Too Many Requests"), NotSent("Too Many Requests", False, 5.0)),
        (BadRequest("Message text is empty"), NotSent("Message text is empty", True)),
        (BadRequest("Chat not found"), NotSent("Chat not found", True, unreachable=True)),
        (BadRequest("CHARGE_ALREADY_REFUNDED"), Sent(True, already="CHARGE_ALREADY_REFUNDED")),
        (Forbidden("bot was blocked by the user"), NotSent("bot was blocked by the user", True, None, True)),
        (ChatMigrated(-100), NotSent("Group migrated to supergroup. New chat id: -100", True)),
        (NotAccepted("refused"), NotSent("refused", False)),
        (InvalidToken(), NotSent("Invalid token", False, 60.0)),
        (TimedOut(), Unknown("Timed out")),
        (NetworkError("Bad Gateway"), Unknown("Bad Gateway")),
    ],
)
def test_every_error_has_its_outcome(error: TelegramError, outcome: Outcome) -> None:
    assert outcome_of(error) == outcome


@one_engine
async def test_a_failure_holds_what_comes_after(post: Post, telegram: Telegram, bruna: Person) -> None:
    await telegram.fault("status", method="sendMessage", status=429, retry_after=30)
    for text in ("first", "second"):
        post.owes(bruna.id, text)
    await post.sends()
    await post.sends_later()
    assert await sent_texts(telegram) == ["first", "first", "second"]


@one_engine
async def test_a_row_just_owed_leaves_at_once(post: Post, bruna: Person) -> None:
    sender = OwedSender(post.desk.bot, post.storage, post.desk.now, tick_seconds=3600)
    running = asyncio.create_task(sender.run())
    await asyncio.sleep(0)
    post.owes(bruna.id, "your receipt")
    sender.wake()
    await bruna.sees("your receipt")
    running.cancel()
    await sender.drain()
