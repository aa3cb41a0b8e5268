"""No forbidden link gets from an advertiser's message into a channel."""

import base64
import re
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import pytest
from sqlmodel import col, update

from handlers.running import Running
from storage import campaigns
from storage.campaigns import Campaign
from tests.cast import Message, Person, Telegram
from tests.sponsoring import (
    LINK,
    SPONSORED,
    TEXT,
    add_channel,
    has_room,
    pays_ad,
    placements,
    running_campaign,
    until,
    writes_ad,
)

pytestmark = pytest.mark.parametrize("storage", ["sqlite"], indirect=True)

BUTTONS: dict[str, dict[str, Any]] = {
    "web_app": {"web_app": {"url": "https://evil.com/"}},
    "login_url": {"login_url": {"url": "https://evil.com/"}},
    "switch_inline": {"switch_inline_query": "evil.com"},
    "copy_text": {"copy_text": {"text": "evil.com"}},
    "url": {"url": "tg://resolve?domain=evil"},
}
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
)


async def tries_everything(ada: Person) -> None:
    """Answers each question of /advertise with what must not pass, then as one should."""
    await ada.says("/advertise")
    await ada.sees("Who advertises")
    for wrong, right, question in (
        ("evil.com", "Ada’s Bakery", "want to say"),
        ("Win at https://evil.com", TEXT, "button say"),
        ("@evil_bot", "See the menu", "button lead"),
    ):
        await ada.says(wrong)
        await ada.sees("Only the button has a link")
        await ada.says(right)
        await ada.sees(question)
    for wrong in (
        "javascript:alert(1)",
        "tg://login?code=1",
        "https://bank.com@evil.com",
        "https://t.me/+evil",
    ):
        await ada.says(wrong)
        await ada.sees("button lead")
    await ada.says(LINK)
    await ada.taps("Food")
    await ada.sees("bid for 1000")
    await ada.says("20")
    await ada.sees("cost in all")
    await ada.says("100")
    await ada.taps("30 days")
    await ada.sees("Above is your message")


def swap_link(bot: Running) -> None:
    """Past every door, as somebody at the database would."""
    with bot.storage.transaction() as tx:
        other = update(Campaign).where(col(Campaign.id) == 1).values(button_url=f"{LINK}/other")
        tx.connection().execute(other)


async def writes_raw(telegram: Telegram, ada: Person, text: str, **marks: Any) -> None:
    """A message with what no keyboard types: links behind words, buttons of its own."""
    said = next(message.raw for message in reversed(await ada.chat()) if not message.by_bot)
    await ada.looks_away()
    await telegram.delivers({"message": {**said, "text": text, **marks}})


async def newest_preview(ada: Person) -> Message:
    return next(message for message in reversed(await ada.chat()) if message.has(SPONSORED))


async def test_a_link_behind_words_is_refused(telegram: Telegram, ada: Person) -> None:
    await ada.says("/advertise")
    await ada.sees("Who advertises")
    await ada.says("Ada")
    await ada.sees("want to say")
    hidden = {"type": "text_link", "offset": 0, "length": 5, "url": "https://evil.com/"}
    await writes_raw(telegram, ada, text="Fresh bread", entities=[hidden])
    await ada.sees("There is a link behind its words")


async def test_only_the_words_of_a_message_are_kept(telegram: Telegram, ada: Person) -> None:
    await writes_ad(ada)
    await ada.taps("✎ Text")
    await ada.sees("want to say")
    kinds = ({"type": "spoiler"}, {"type": "custom_emoji", "custom_emoji_id": "1"}, {"type": "bold"})
    marks = [{"offset": 0, "length": 5, **kind} for kind in kinds]
    await writes_raw(telegram, ada, text="Fresh bread", entities=marks)
    await ada.sees("Above is your message")
    preview = await newest_preview(ada)
    assert [entity["type"] for entity in preview.raw["entities"]] == ["bold"]


@pytest.mark.parametrize("key", BUTTONS.values(), ids=BUTTONS)
async def test_buttons_of_a_forwarded_message_are_not_kept(
    telegram: Telegram, ada: Person, key: dict[str, Any]
) -> None:
    await writes_ad(ada)
    await ada.taps("✎ Text")
    await ada.sees("want to say")
    markup = {"inline_keyboard": [[{"text": "Win", **key}]]}
    await writes_raw(telegram, ada, text="Fresh bread", reply_markup=markup)
    await ada.sees("Above is your message")
    preview = await newest_preview(ada)
    assert preview.buttons == ["See the menu", "Why this ad?"]


async def test_a_caption_is_no_answer(ada: Person) -> None:
    await ada.says("/advertise")
    await ada.sees("Who advertises")
    await ada.sends_photo(PICTURE, caption="https://evil.com")
    await ada.sees("I need some words here")


async def test_what_is_posted_has_no_forbidden_address(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    channel = await add_channel(bot, telegram, await telegram.person("Carlo"))
    await tries_everything(ada)
    await pays_ad(ada)
    await olga.says("/review")
    await olga.taps("Approve")
    post = await channel.sees(SPONSORED)
    urls = [urlsplit(key["url"]) for key in post.keys]
    assert [(url.scheme, url.hostname) for url in urls] == [("https", "example.com"), ("https", "t.me")]
    assert [entity["type"] for entity in post.raw["entities"]] == ["bold"]
    assert not re.search(r"evil|://|@|javascript", post.text)


@pytest.mark.parametrize(
    "changed",
    [{"button_url": "https://bit.ly/x"}, {"text": "See evil.com"}, {"name": "Ada\u202e"}],
    ids=["link", "text", "name"],
)
async def test_rules_that_learned_stop_an_approved_message(
    bot: Running, telegram: Telegram, ada: Person, olga: Person, changed: dict[str, str]
) -> None:
    await running_campaign(bot, telegram, ada)
    with bot.storage.transaction() as tx:
        stored = campaigns.find_campaign(tx, 1)
        assert stored is not None
        shown = replace(stored.content(), **changed)
        values = {**changed, "content_hash": shown.fingerprint()}
        tx.connection().execute(update(Campaign).where(col(Campaign.id) == 1).values(values))
    channel = await add_channel(bot, telegram, await telegram.person("Carlo"))
    await olga.sees("cannot be posted")
    await olga.says("/review")
    card = await olga.sees("The rules refuse it today")
    assert (await channel.posted(), placements(bot), card.buttons) == ([], [], ["Refuse"])


async def test_a_link_swapped_after_approval_is_not_posted(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    await running_campaign(bot, telegram, ada)
    swap_link(bot)
    channel = await add_channel(bot, telegram, await telegram.person("Carlo"))
    await olga.sees("its content changed")
    assert await channel.posted() == []


async def test_a_link_swapped_before_another_try_is_not_posted(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    channel = await add_channel(bot, telegram, await telegram.person("Carlo"))
    await telegram.fault("status", method="sendMessage", chat_id=channel.id, status=429, retry_after=600)
    await running_campaign(bot, telegram, ada)
    await until(telegram, lambda: any(one.retry_at for one in placements(bot)))
    swap_link(bot)
    await telegram.clock_moves(seconds=601)
    await olga.sees("its content changed")
    assert await channel.posted() == []


async def test_a_forbidden_theme_is_refused_by_name(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    await has_room(bot, telegram)
    await writes_ad(ada)
    await pays_ad(ada)
    await olga.says("/review")
    await olga.taps("Refuse")
    await olga.taps("Gambling")
    await ada.sees("was refused: Gambling or lotteries")


async def test_no_button_chooses_a_forbidden_theme(ada: Person) -> None:
    await writes_ad(ada)
    await ada.taps("✎ Category")
    menu = await ada.sees("What is it about")
    await ada.presses(menu.id, "advertise:pick:category:gambling")
    await ada.sees("Please choose one of the buttons")
