"""Clicks: counted by a redirect that leads only where the approved button leads, and knows nobody."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from sqlmodel import select

from handlers.running import Running
from sandbox import Sandbox
from storage import Storage, campaign_reviews, campaigns, clicks
from storage.campaigns import Campaign
from storage.clicks import Clicks
from storage.placements import Placement
from tests.at_work import at_work, public_address
from tests.cast import Person, Telegram
from tests.shop import one_engine
from tests.sponsoring import LINK, SPONSORED, has_room, running_campaign

BROWSER = {"User-Agent": "Mozilla/5.0 (Android 14; Mobile) Firefox/132.0"}
TELEGRAMS_LOOK = {"User-Agent": "TelegramBot (like TwitterBot)"}


@pytest.fixture
async def bot(storage: Storage, sandbox: Sandbox, olga: Person) -> AsyncIterator[Running]:
    """The bot with a public address, which is this machine's own."""
    async with at_work(storage, sandbox, olga, **public_address()) as bot:
        yield bot


@pytest.fixture
async def button(bot: Running, telegram: Telegram, ada: Person) -> str:
    """The address behind the button of a post that stands."""
    channel = await has_room(bot, telegram)
    await running_campaign(bot, telegram, ada)
    post = await channel.sees(SPONSORED)
    return str(post.keys[0]["url"])


async def follows(url: str, method: str = "GET", headers: dict[str, str] = BROWSER) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as http,
        http.request(method, url, headers=headers, allow_redirects=False) as answer,
    ):
        return answer.status, answer.headers.get("Location", "")


def counted(bot: Running) -> int:
    with bot.storage.reading() as tx:
        return sum(one.count for one in tx.exec(select(Clicks)).all())


async def test_a_click_is_counted_and_led_on(bot: Running, button: str, ada: Person) -> None:
    assert await follows(button) == (302, LINK)
    assert counted(bot) == 1
    await ada.says("/campaigns")
    await ada.taps("1 · Ada")
    await ada.sees("Clicks: 1")


@one_engine
async def test_nobody_is_told_where_it_came_from(bot: Running, button: str) -> None:
    async with aiohttp.ClientSession() as http, http.get(button, allow_redirects=False) as answer:
        kept = answer.headers["Cache-Control"], answer.headers["Referrer-Policy"]
    assert kept == ("no-store", "no-referrer")


@one_engine
@pytest.mark.parametrize(
    ("method", "headers"),
    [("HEAD", BROWSER), ("GET", TELEGRAMS_LOOK), ("GET", {"User-Agent": ""})],
    ids=["head", "preview", "nameless"],
)
async def test_a_look_is_no_click(bot: Running, button: str, method: str, headers: dict[str, str]) -> None:
    assert await follows(button, method, headers) == (302, LINK)
    assert counted(bot) == 0


@one_engine
async def test_an_impatient_finger_counts_once(bot: Running, button: str) -> None:
    for _ in range(5):
        await follows(button)
    assert counted(bot) == 1


@one_engine
async def test_a_flood_is_refused(bot: Running, button: str) -> None:
    answers = [(await follows(button))[0] for _ in range(70)]
    assert (answers[0], answers[-1]) == (302, 429)


@one_engine
async def test_only_our_own_addresses_lead_anywhere(bot: Running, button: str) -> None:
    head, _, token = button.rpartition("/")
    number, _, signature = token.partition("-")
    wrong = (
        f"{int(number) + 1}-{signature}",
        f"{number}-{'A' * 16}",
        f"{number}-{signature[:-1]}",
        f"0{number}-{signature}",
        f"{number}-{signature}?url=https://evil.example",
        "https:%2F%2Fevil.example",
        "-",
    )
    answers = {await follows(f"{head}/{one}") for one in wrong}
    assert answers == {(404, ""), (302, LINK)}  # what is asked beside the address changes nothing


@one_engine
async def test_a_later_link_of_the_campaign_is_not_served(bot: Running, button: str) -> None:
    with bot.storage.transaction() as tx:
        campaign = tx.get_one(Campaign, 1)
        campaign.button_url = "https://evil.example/"
        tx.add(campaign)
    assert await follows(button) == (302, LINK)


@one_engine
async def test_a_refused_campaign_leads_nowhere(bot: Running, button: str, telegram: Telegram) -> None:
    now = await telegram.now()
    with bot.storage.transaction() as tx:
        campaigns.stop(tx, 1, "reported", now)
    assert await follows(button) == (404, "")


@one_engine
async def test_a_link_that_the_rules_refuse_today_is_not_served(bot: Running, button: str) -> None:
    with bot.storage.transaction() as tx:
        placement = tx.get_one(Placement, 1)
        placement.button_url = "https://bit.ly/x"
        tx.add(placement)
    assert await follows(button) == (404, "")


@one_engine
async def test_the_preview_has_the_advertisers_own_link(bot: Running, button: str, olga: Person) -> None:
    now = bot.application.bot_data.now()
    with bot.storage.transaction() as tx:
        campaign_reviews.review_again(tx, 1, "a test", now)
    await olga.says("/review")
    await olga.sees("The link’s real host: example.com")
    preview = next(one for one in await olga.chat() if one.has(SPONSORED))
    assert preview.keys[0]["url"] == LINK


async def test_each_day_is_counted_for_itself(bot: Running, button: str, telegram: Telegram) -> None:
    today = (await telegram.now()).date()
    with bot.storage.transaction() as tx:
        for _ in range(3):
            clicks.count_click(tx, 1, today)
    with bot.storage.reading() as tx:
        assert clicks.clicks_of(tx, 1) == {1: 3}
