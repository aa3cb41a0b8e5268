"""The main job, told once from the first word to the last fraction of a Star: by polling and by webhook."""

import socket
from collections.abc import AsyncIterator

import pytest

from handlers.running import Running
from sandbox import Sandbox
from settings import Settings
from storage import Storage
from storage.verify import verify
from tests.cast import Channel, Person, Telegram
from tests.sponsoring import sees_standing
from tests.ticking import ticking

POLLING: dict[str, object] = {"http_port": 0}


def webhook() -> dict[str, object]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    return {
        "http_port": port,
        "public_url": address,
        "webhook_secret": "a-secret-that-only-telegram-and-we-know",
    }


@pytest.fixture(params=["polling", "webhook"])
async def fairshare(
    request: pytest.FixtureRequest, storage: Storage, sandbox: Sandbox, olga: Person
) -> AsyncIterator[Running]:
    intake = POLLING if request.param == "polling" else webhook()
    values = {"bot_token": sandbox.token, "telegram_api_url": sandbox.url, "owner_ids": (olga.id,), **intake}
    settings = Settings.model_validate(values)
    async with ticking(settings, storage, sandbox) as bot:
        yield bot
    assert list(bot.crashes) == []
    with storage.reading() as tx:
        assert verify(tx, sandbox.clock.now()) == []


async def becomes_member(bruna: Person) -> None:
    await bruna.says("/start")
    await bruna.sees("Bruna")
    await bruna.says("/premium")
    await bruna.taps("Monthly")
    assert (await bruna.pays()).ok
    await bruna.sees("Thank you")
    await bruna.says("/remind every day 9:00 tea")
    await bruna.sees("repeats every day")


async def wants_good_bids(carlo: Person) -> None:
    """An advertiser who is alone pays the lowest bid that the channel takes."""
    await carlo.taps("Who may advertise")
    await carlo.taps("Lowest bid")
    await carlo.taps("100 ⭐")
    await carlo.sees("100 ⭐ for 1000")


async def advertises(ada: Person) -> None:
    await ada.says("/advertise")
    for answer in (
        "Ada’s Bikes",
        "Bikes by the hour.",
        "Rent a bike",
        "https://bikes.example.com/",
        "Travel",
    ):
        await ada.sees("Cancel|of 8")
        await (ada.taps(answer) if answer == "Travel" else ada.says(answer))
    for answer in ("100", "500"):
        await ada.sees("of 8")
        await ada.says(answer)
    await ada.taps("14 days")
    await ada.taps("Pay 500")
    await ada.sees("The budget")
    assert (await ada.pays()).ok
    await ada.sees("awaits review")


async def approves(olga: Person) -> None:
    await olga.says("/start")
    await olga.sees("Olga")
    await olga.says("/review")
    await olga.sees("bikes.example.com")
    await olga.taps("Approve")
    await olga.sees("is approved")


async def stands_and_goes(fairshare: Running, telegram: Telegram, channel: Channel) -> None:
    """The next morning, if it is night now: the channel is quiet from 23 to 8."""
    now = await telegram.now()
    await telegram.clock_moves(hours=(24 + 9 - now.hour) % 24)
    await sees_standing(fairshare, telegram, channel, "Sponsored · Ada’s Bikes")
    await telegram.clock_moves(hours=24)
    await channel.no_longer_sees("Ada’s Bikes")


async def test_the_whole_story(fairshare: Running, telegram: Telegram, olga: Person) -> None:
    bruna, carlo, ada = [await telegram.person(name) for name in ("Bruna", "Carlo", "Ada")]
    await becomes_member(bruna)
    await carlo.says("/start")
    channel = await telegram.channel("Casa & Cucina", owner=carlo, subscribers=1234)
    await channel.adds_bot()
    await carlo.sees("Casa & Cucina")
    await wants_good_bids(carlo)
    await advertises(ada)
    await approves(olga)
    await stands_and_goes(fairshare, telegram, channel)
    await carlo.sees("123.4 ⭐")
    await carlo.says("/earnings")
    await carlo.sees("yours 61.7 ⭐")
    await olga.says("/stats")
    revenue = await olga.sees("Revenue")
    assert revenue.has("Sponsored messages: 123.4 ⭐\nPlatform: 61.7 ⭐\nChannel owners: 61.7 ⭐")
    assert revenue.has("Premium: 100 ⭐\nPlatform: 70 ⭐\nArtists’ pool: 30 ⭐")
    assert await telegram.balance() == 600
