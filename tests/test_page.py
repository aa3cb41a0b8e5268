"""The chat page of the sandbox, in a real browser, with a small tea shop as the bot."""

import asyncio
import re
import shutil
import sys
from collections.abc import AsyncIterator
from ctypes.util import find_library
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from sandbox import Sandbox
from sandbox.demo.brush import Brush
from sandbox.demo.poses import POSES
from tests.cast import Channel, Person, Telegram

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
LACKS_ATOMIC = sys.platform == "linux" and not find_library("atomic")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

pytestmark = [
    pytest.mark.skipif(not CHROMIUM, reason="Chromium is not installed: apt-get install chromium"),
    pytest.mark.skipif(LACKS_ATOMIC, reason="Playwright lacks a library: apt-get install libatomic1"),
    pytest.mark.asyncio(loop_scope="module"),
]


async def test_first_visit_says_who_you_are(page: Page) -> None:
    await expect(page.get_by_text("You are Bruna. Say /start")).to_be_visible()


async def test_a_page_under_example_is_put_up(page: Page, telegram: Telegram) -> None:
    await page.get_by_role("button", name="Put up a web page").click()
    sheet = page.locator("#site-sheet")
    await sheet.get_by_label("Address").fill("https://bakery.example/.well-known/fairshare.txt")
    await sheet.get_by_label("What stands there").fill("fairshare-1234")
    await sheet.get_by_role("button", name="Put it up").click()

    await expect(page.locator(".toast")).to_have_text("It is there.")
    assert list((await telegram.get("sites"))["pages"].values()) == ["fairshare-1234"]


async def test_typing_brings_an_answer(page: Page) -> None:
    await page.get_by_label("Message", exact=True).fill("/start")
    await page.keyboard.press("Enter")

    await expect(page.get_by_text("What will it be, Bruna?")).to_be_visible()
    await expect(page.locator(".words strong")).to_have_text("Bruna")


async def test_markup_in_words_stays_words(page: Page) -> None:
    await page.get_by_label("Message", exact=True).fill("<b>bold</b>")
    await page.get_by_role("button", name="Send").click()

    await expect(page.locator(".mine .words")).to_have_text("<b>bold</b>")


async def test_tapping_shows_the_answer(page: Page) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.get_by_role("button", name="Earl Grey").click()

    await expect(page.locator(".toast")).to_have_text("It steeps")
    await expect(page.get_by_text("One Earl Grey")).to_be_visible()


async def test_paying_moves_play_stars(page: Page, telegram: Telegram) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.get_by_role("button", name="Earl Grey").click()
    await page.get_by_role("group").get_by_role("button", name="Pay").click()
    await page.get_by_role("dialog").get_by_role("button", name="Pay").click()

    await expect(page.get_by_text("Enjoy!")).to_be_visible()
    await expect(page.locator("#purse")).to_contain_text("4,950")
    assert await telegram.balance() == 50


async def test_clock_moves_by_a_day(page: Page, telegram: Telegram) -> None:
    tomorrow = (await telegram.now() + timedelta(days=1)).date()
    await page.get_by_role("button", name="+1 day").first.click()

    await expect(page.locator("#clock-time")).to_have_attribute("datetime", re.compile(f"^{tomorrow}"))


async def test_owner_adds_the_bot_to_a_channel(page: Page, telegram: Telegram) -> None:
    await page.get_by_label("You are").select_option("Carlo")
    await page.get_by_role("button", name="Casa & Cucina").click()
    await page.get_by_role("button", name="Add the bot").click()
    await page.get_by_role("dialog").get_by_role("button", name="Add", exact=True).click()

    await expect(page.get_by_role("button", name="Bot's rights")).to_be_visible()


async def test_inline_results_are_sent_by_a_click(page: Page) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    text = page.get_by_label("Message", exact=True)
    await text.fill("@fairshare_bot tea")
    results = page.get_by_role("region", name="Results of the bot").get_by_role("listitem")
    await expect(results).to_have_count(50)
    await results.last.scroll_into_view_if_needed()
    await expect(results).to_have_count(60)
    await results.nth(59).get_by_role("button").click()

    await expect(page.locator(".mine img.sticker")).to_be_visible()
    await expect(page.get_by_text("via @fairshare_bot")).to_be_visible()
    await expect(page.get_by_text("You chose 59")).to_be_visible()
    await expect(text).to_have_value("")


async def test_inline_button_leads_into_the_shop(page: Page) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.get_by_label("Message", exact=True).fill("@fairshare_bot tea")
    await page.get_by_role("button", name="Buy more tea").click()

    await expect(page.locator(".mine").get_by_text("/start shop")).to_be_visible()


async def test_words_after_a_name_are_still_sent(page: Page) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.get_by_label("Message", exact=True).fill("@fairshare_bot tea")
    await expect(page.get_by_role("region", name="Results of the bot")).to_be_visible()
    await page.keyboard.press("Enter")

    await expect(page.locator(".mine .words").last).to_have_text("@fairshare_bot tea")
    await expect(page.get_by_role("region", name="Results of the bot")).to_be_hidden()


async def test_a_reply_quotes_what_it_answers(page: Page) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    asked = page.locator(".theirs", has_text="What will it be, Bruna?")
    await asked.hover()
    await asked.get_by_role("button", name="Reply to this message").click()
    await expect(page.locator("#reply-bar")).to_contain_text("What will it be, Bruna?")
    await page.keyboard.type("Surprise me")
    await page.keyboard.press("Enter")

    await expect(page.locator(".mine .quoted").last).to_contain_text("What will it be, Bruna?")
    await expect(page.locator("#reply-bar")).to_be_hidden()


async def test_a_reply_can_be_thought_better_of(page: Page) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.locator(".mine").get_by_role("button", name="Reply to this message").click()
    await expect(page.locator("#reply-bar")).to_contain_text("Reply to yourself")
    await page.keyboard.press("Escape")
    await expect(page.locator("#reply-bar")).to_be_hidden()
    await page.get_by_label("Message", exact=True).fill("Nothing, thanks")
    await page.keyboard.press("Enter")

    await expect(page.locator(".mine", has_text="Nothing, thanks").locator(".quoted")).to_have_count(0)


async def test_topics_of_a_forum_are_chats_of_their_own(page: Page, telegram: Telegram) -> None:
    staff = await forum(telegram)
    topic = await made_topic(telegram, staff.id, "C7F3-K2MQ")
    await page.get_by_role("button", name="Staff").click()
    topics = page.get_by_role("navigation", name="Topics")
    await expect(topics.get_by_role("button")).to_have_text(["General", re.compile("C7F3-K2MQ")])
    await topics.get_by_role("button", name="C7F3-K2MQ").click()
    await expect(page.get_by_text("The topic “C7F3-K2MQ” was made")).to_be_visible()
    await page.get_by_label("Message", exact=True).fill("Ready at five")
    await page.keyboard.press("Enter")
    await expect(page.locator(".mine .words")).to_have_text("Ready at five")
    assert (await staff.posted())[-1].raw["message_thread_id"] == topic
    await topics.get_by_role("button", name="General").click()

    await expect(page.get_by_text("Ready at five")).to_be_hidden()


async def test_what_comes_into_another_topic_is_counted(page: Page, telegram: Telegram) -> None:
    staff = await forum(telegram)
    await page.get_by_role("button", name="Staff").click()
    await made_topic(telegram, staff.id, "C7F3-K2MQ")

    tab = page.get_by_role("navigation", name="Topics").get_by_role("button", name="C7F3-K2MQ")
    await expect(tab.locator(".unread")).to_contain_text("1")


async def test_a_group_gets_the_word_of_its_link(page: Page, telegram: Telegram) -> None:
    bruna = await her(telegram)
    await telegram.group("Staff", owner=bruna)
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(page.get_by_text("What will it be, Bruna?")).to_be_visible()
    url = "https://t.me/fairshare_bot?startgroup=tea&admin=manage_topics"
    keys = {"inline_keyboard": [[{"text": "To a group", "url": url}]]}
    await called(telegram, "sendMessage", chat_id=bruna.id, text="Where?", reply_markup=keys)
    await page.get_by_role("button", name="To a group").click()
    await page.get_by_role("dialog").get_by_role("button", name="Staff").click()
    await expect(page.get_by_role("checkbox", name="Manage topics")).to_be_checked()
    await page.get_by_role("dialog").get_by_role("button", name="Add", exact=True).click()

    await expect(page.get_by_text("/start@fairshare_bot tea")).to_be_visible()


async def her(telegram: Telegram) -> Person:
    """Bruna, who looks at the page."""
    people = (await telegram.world())["people"]
    return Person(telegram, next(one["id"] for one in people if one["first_name"] == "Bruna"), "Bruna")


async def forum(telegram: Telegram) -> Channel:
    """Her group with topics, where the bot may make some."""
    staff = await telegram.group("Staff", owner=await her(telegram), forum=True)
    await staff.adds_bot(rights=("can_manage_topics",))
    return staff


async def made_topic(telegram: Telegram, chat_id: int, name: str) -> int:
    made = await called(telegram, "createForumTopic", chat_id=chat_id, name=name)
    return int(made["message_thread_id"])


async def called(telegram: Telegram, method: str, **arguments: Any) -> Any:
    """A method of the Bot API, as the bot calls it."""
    async with (
        aiohttp.ClientSession() as http,
        http.post(f"{telegram.url}/bot{telegram.token}/{method}", json=arguments) as response,
    ):
        answer = await response.json()
        assert answer["ok"], answer
        return answer["result"]


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, telegram: Telegram) -> AsyncIterator[Page]:
    bruna = await telegram.person("Bruna")
    carlo = await telegram.person("Carlo", language="it")
    await telegram.channel("Casa & Cucina", owner=carlo, subscribers=1234)
    shop = asyncio.create_task(TeaShop(telegram).serve())
    page = await browser.new_page(viewport={"width": 1280, "height": 800})
    await page.goto(f"{telegram.url}/#{bruna.id}")
    await page.wait_for_selector("body[data-ready]")
    yield page
    await page.close()
    shop.cancel()
    await asyncio.wait([shop])


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def telegram() -> AsyncIterator[Telegram]:
    """As elsewhere, but in the event loop that the browser lives in: starting it anew is slow."""
    async with Sandbox() as sandbox, Telegram(sandbox.url, sandbox.token) as telegram:
        yield telegram


class TeaShop:
    """The least of a bot: a menu, one tea, one price."""

    def __init__(self, telegram: Telegram) -> None:
        self.address = f"{telegram.url}/bot{telegram.token}"

    async def serve(self) -> None:
        offset = 0
        async with aiohttp.ClientSession() as self.http:
            while True:
                for update in await self.call("getUpdates", offset=offset, timeout=30):
                    offset = update["update_id"] + 1
                    await self.answer(update)

    async def answer(self, update: dict[str, Any]) -> None:
        match update:
            case {"message": {"text": "/start", "chat": {"id": chat}, "from": {"first_name": name}}}:
                tea = [[{"text": "Earl Grey", "callback_data": "grey"}]]
                words = f"What will it be, <b>{name}</b>?"
                markup = {"inline_keyboard": tea}
                await self.call(
                    "sendMessage", chat_id=chat, text=words, parse_mode="HTML", reply_markup=markup
                )
            case {"callback_query": {"id": query, "from": {"id": person}}}:
                await self.call("answerCallbackQuery", callback_query_id=query, text="It steeps")
                bill = {"title": "One Earl Grey", "description": "With lemon", "payload": "tea"}
                price = [{"label": "Tea", "amount": 50}]
                await self.call("sendInvoice", chat_id=person, **bill, currency="XTR", prices=price)
            case {"pre_checkout_query": {"id": query}}:
                await self.call("answerPreCheckoutQuery", pre_checkout_query_id=query, ok=True)
            case {"inline_query": {"id": query, "offset": offset, "from": {"id": person}}}:
                first = int(offset or 0)
                cup = {"type": "sticker", "sticker_file_id": await self.sticker(person)}
                cups = [{**cup, "id": str(number)} for number in range(first, min(first + 50, 60))]
                more = {"next_offset": "50"} if not first else {}
                shop = {"text": "Buy more tea", "start_parameter": "shop"}
                asked = {"inline_query_id": query, "cache_time": 0, "button": shop}
                await self.call("answerInlineQuery", results=cups, **asked, **more)
            case {"chosen_inline_result": {"result_id": result, "from": {"id": person}}}:
                await self.call("sendMessage", chat_id=person, text=f"You chose {result}")
            case {"message": {"successful_payment": _, "chat": {"id": chat}}}:
                await self.call("sendMessage", chat_id=chat, text="Enjoy!")

    async def sticker(self, person_id: int) -> str:
        """The file of a cup of tea."""
        brush = Brush()
        POSES["tea"](brush)
        form = aiohttp.FormData({"user_id": str(person_id), "sticker_format": "static"})
        form.add_field("sticker", brush.finished()[0], filename="tea.webp")
        async with self.http.post(f"{self.address}/uploadStickerFile", data=form) as response:
            return str((await response.json())["result"]["file_id"])

    async def call(self, method: str, **arguments: Any) -> Any:
        async with self.http.post(f"{self.address}/{method}", json=arguments) as response:
            answer = await response.json()
            assert answer["ok"], answer
            return answer["result"]
