"""How calls reach Telegram, and what the bot knows when they do not."""

import socket
import traceback
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import InputFile
from telegram.error import NetworkError, TimedOut
from telegram.ext import ExtBot

from handlers.carried import Plain, body_of
from handlers.sending import NotSent, Sent, Unknown, call, call_plainly
from handlers.transport import NotAccepted
from tests.cast import Telegram
from tests.desk import TOKEN, a_bot


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[ExtBot[Any]]:
    async with a_bot(telegram.url, telegram.token, read_timeout=0.3) as bot:
        yield bot


@pytest.fixture
async def unreachable_bot() -> AsyncIterator[ExtBot[Any]]:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # taken, but not listening: connections are refused
        bot = a_bot(f"http://127.0.0.1:{nobody.getsockname()[1]}")
        await bot.request.initialize()
        yield bot
        await bot.request.shutdown()


async def hello(bot: ExtBot[Any], telegram: Telegram) -> Any:
    bruna = await telegram.person("Bruna")
    await bruna.says("/start")
    return await call(bot, "sendMessage", {"chat_id": bruna.id, "text": "hello"})


async def test_a_message_is_sent(bot: ExtBot[Any], telegram: Telegram) -> None:
    outcome = await hello(bot, telegram)
    assert isinstance(outcome, Sent)
    assert outcome.result["text"] == "hello"


@pytest.mark.parametrize("send", [call, call_plainly])
async def test_words_arrive_as_they_were_written(bot: ExtBot[Any], telegram: Telegram, send: Any) -> None:
    bruna = await telegram.person("Bruna")
    await bruna.says("/start")
    text = "Caffè & bread; 100 % + 5 = ? #1 \\ / ~ ' \" 🥐\nsecond line"
    outcome = await send(bot, "sendMessage", {"chat_id": bruna.id, "text": text, "protect_content": True})
    assert outcome.result["text"] == text
    assert outcome.result["has_protected_content"] is True


async def test_a_plain_call_tells_who_has_blocked_the_bot(bot: ExtBot[Any], telegram: Telegram) -> None:
    bruna = await telegram.person("Bruna")
    await bruna.says("/start")
    await bruna.blocks_bot()
    outcome = await call_plainly(bot, "sendMessage", {"chat_id": bruna.id, "text": "hello"})
    assert isinstance(outcome, NotSent)
    assert outcome.unreachable


async def test_a_plain_call_leaves_when_it_may(bot: ExtBot[Any], telegram: Telegram) -> None:
    bruna = await telegram.person("Bruna")
    await bruna.says("/start")
    arrived_before = []

    async def departs() -> None:
        arrived_before.append("hello" in [message.text for message in await bruna.chat()])

    outcome = await call_plainly(bot, "sendMessage", {"chat_id": bruna.id, "text": "hello"}, departs)
    assert isinstance(outcome, Sent)
    assert arrived_before == [False]


@given(st.dictionaries(st.text("abc_", min_size=1), st.text(st.characters(exclude_categories=["Cs"]))))
def test_a_form_holds_every_character(params: dict[str, str]) -> None:
    body, _headers = body_of(Plain(params))
    assert dict(parse_qsl((body or b"").decode(), keep_blank_values=True)) == params


@pytest.mark.parametrize("kind", ["drop_after", "drop_before", "truncate", "html", "hang"])
async def test_a_broken_answer_is_unknown(bot: ExtBot[Any], telegram: Telegram, kind: str) -> None:
    await telegram.fault(kind, method="sendMessage")
    assert isinstance(await hello(bot, telegram), Unknown)


async def test_an_error_of_the_server_is_unknown(bot: ExtBot[Any], telegram: Telegram) -> None:
    await telegram.fault("status", method="sendMessage", status=500)
    assert isinstance(await hello(bot, telegram), Unknown)


async def test_a_late_answer_times_out(bot: ExtBot[Any], telegram: Telegram) -> None:
    await telegram.fault("hang", method="getMe")
    with pytest.raises(TimedOut):
        await bot.get_me()


async def test_a_refused_connection_is_not_sent(unreachable_bot: ExtBot[Any]) -> None:
    outcome = await call(unreachable_bot, "sendMessage", {"chat_id": 1, "text": "hello"})
    assert isinstance(outcome, NotSent)
    assert not outcome.permanent


async def test_a_refused_connection_says_so(unreachable_bot: ExtBot[Any]) -> None:
    with pytest.raises(NotAccepted, match="cannot be reached"):
        await unreachable_bot.get_me()


async def test_no_token_in_errors(unreachable_bot: ExtBot[Any]) -> None:
    with pytest.raises(NetworkError) as failed:
        await unreachable_bot.get_me()
    assert TOKEN not in "".join(traceback.format_exception(failed.value))


async def test_a_picture_is_uploaded(bot: ExtBot[Any], telegram: Telegram) -> None:
    bruna = await telegram.person("Bruna")
    await bruna.says("/start")
    document = InputFile(b"one,two" * 300_000, filename="ünïcode.csv")
    outcome = await call(bot, "sendDocument", {"chat_id": bruna.id, "document": document, "caption": "a & b"})
    assert isinstance(outcome, Sent)
    assert outcome.result["document"]["file_size"] == 2_100_000
    assert outcome.result["caption"] == "a & b"


async def test_a_file_is_downloaded(bot: ExtBot[Any], telegram: Telegram) -> None:
    bruna = await telegram.person("Bruna")
    await bruna.says("/start")
    sent = await call(bot, "sendDocument", {"chat_id": bruna.id, "document": InputFile(b"one,two")})
    assert isinstance(sent, Sent)
    file = await bot.get_file(sent.result["document"]["file_id"])
    assert await file.download_as_bytearray() == b"one,two"
