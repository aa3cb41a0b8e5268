"""Whom a sponsored message reaches, when it begins, and its picture: all from the preview."""

import json

import pytest

from handlers.running import Running
from storage import campaigns, channel_rules, channels, people
from storage.campaigns import Campaign
from tests.cast import Channel, Person, Telegram
from tests.raw_bot import png
from tests.sponsoring import (
    SPONSORED,
    add_channel,
    has_room,
    pays_ad,
    writes_ad,
)

pytestmark = pytest.mark.parametrize("storage", ["sqlite"], indirect=True)


def campaign(bot: Running) -> Campaign:
    with bot.storage.reading() as tx:
        found = campaigns.find_campaign(tx, 1)
    assert found is not None
    return found


async def named_channel(bot: Running, telegram: Telegram, username: str) -> Channel:
    channel = await has_room(bot, telegram)
    with bot.storage.transaction() as tx:
        channels.renamed(tx, channel.id, "Casa & Cucina", username)
    return channel


async def edits(ada: Person, label: str, question: str) -> None:
    await ada.taps(label)
    await ada.sees(question)


async def test_nobody_speaks_that_language(bot: Running, telegram: Telegram, ada: Person) -> None:
    await has_room(bot, telegram)
    await writes_ad(ada)
    await edits(ada, "✎ Languages", "In which languages")
    await ada.taps("Italian")
    await ada.sees("Now: Italian")
    await ada.taps("Keep this")
    summary = await ada.sees("No channel would take it as it is, so I take no money")
    assert summary.has("one channel is in another language: add languages, or take any")
    assert not any("Pay" in label for label in summary.buttons)


async def test_any_language_again(bot: Running, telegram: Telegram, ada: Person) -> None:
    await has_room(bot, telegram)
    await writes_ad(ada)
    await edits(ada, "✎ Languages", "In which languages")
    await ada.taps("Italian")
    await ada.sees("Now: Italian")
    await ada.taps("Any language")
    await ada.sees("Languages: any")
    await ada.taps("Pay 100")
    await ada.sees("The budget of")


async def test_more_than_the_places_take_is_not_sold(bot: Running, telegram: Telegram, ada: Person) -> None:
    """One channel shows it ten times in 30 days, at 20 ⭐."""
    await has_room(bot, telegram)
    await writes_ad(ada, budget=500)
    summary = await ada.sees("take 200 ⭐ on those days, in one channel: more I cannot sell")
    assert not any("Pay" in label for label in summary.buttons)
    await ada.taps("Budget: 200 ⭐")
    await ada.sees("about 10 posts in one channel")
    await ada.taps("Pay 200")
    await ada.sees("The budget of")


async def test_what_another_bought_is_not_sold_again(bot: Running, telegram: Telegram, ada: Person) -> None:
    """One place a day for 30 days, and three of them are Bea's: the rest is enough for Ada, but no more."""
    channel = await has_room(bot, telegram)
    with bot.storage.transaction() as tx:
        channel_rules.change(tx, channel.owner.id, channel.id, posts_per_day=1)
    for name in ("Bea", "Cleo"):
        other = await telegram.person(name)
        await writes_ad(other, budget=200)
        await pays_ad(other)
    await writes_ad(ada, budget=200)
    await ada.taps("✎ Days")
    await ada.sees("For how many days")
    await ada.says("3")
    await ada.sees("take 20 ⭐ on those days")


async def test_a_named_channel_must_have_joined(bot: Running, telegram: Telegram, ada: Person) -> None:
    await named_channel(bot, telegram, "casacucina")
    await writes_ad(ada)
    await edits(ada, "✎ Only in", "Only in certain channels")
    await ada.says("@casacucina, https://t.me/nobody_here")
    await ada.sees("These have not joined, or I cannot post in them: https://t.me/nobody_here")
    await ada.says("t.me/CasaCucina")
    await ada.sees("Only in: @casacucina")


async def test_a_channel_left_out_is_left_out(bot: Running, telegram: Telegram, ada: Person) -> None:
    await named_channel(bot, telegram, "casacucina")
    await writes_ad(ada)
    await edits(ada, "✎ Not in", "In which channels not")
    await ada.says("@casacucina")
    await ada.sees("one channel: you left it out")


async def test_sizes_are_from_and_to(bot: Running, telegram: Telegram, ada: Person) -> None:
    await has_room(bot, telegram)
    await writes_ad(ada)
    await edits(ada, "✎ Channel size", "How many subscribers")
    for size in ("many", "5000-100", "-", "1-99999999999"):
        await ada.says(size)
        await ada.sees("I need two numbers of subscribers")
    await ada.says("5000-")
    await ada.sees("one channel is too small: lower the number of subscribers")


async def test_it_begins_on_a_later_day(bot: Running, telegram: Telegram, ada: Person, olga: Person) -> None:
    channel = await has_room(bot, telegram)
    await writes_ad(ada)
    await edits(ada, "✎ First day", "When does it begin")
    for day in ("yesterday", "2020-01-01", "2199-12-31", "2026-13-40"):
        await ada.says(day)
        await ada.sees("I need a day from today on")
    await ada.taps(str((await telegram.now()).year))
    await ada.sees("Begins: ")
    await pays_ad(ada)
    await olga.says("/review")
    await olga.taps("Approve")
    await ada.sees("is approved")
    await ada.says("/campaigns")
    await ada.sees("approved; begins on")
    assert await channel.posted() == []
    await telegram.clock_moves(hours=24)
    await channel.sees(SPONSORED)


async def test_a_limit_of_posts_a_day_is_kept(bot: Running, telegram: Telegram, ada: Person) -> None:
    await has_room(bot, telegram)
    await writes_ad(ada)
    await edits(ada, "✎ Posts a day", "At most how many posts")
    await ada.says("0")
    await ada.sees("I need a whole number from 1 to 1,000")
    await ada.says("2")
    await ada.sees("Posts: 2 a day; in the same channel once in 72 hours at most")
    await pays_ad(ada)
    assert campaign(bot).posts_max == 2


async def test_a_picture_is_shown_reviewed_and_posted(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    channel = await has_room(bot, telegram)
    await writes_ad(ada)
    await edits(ada, "✎ Picture", "Which picture")
    await ada.sends_photo(png(30, 20))
    await ada.sees("Picture: as above")
    preview = next(one for one in reversed(await ada.chat()) if one.has(SPONSORED))
    await pays_ad(ada)
    await olga.says("/review")
    await olga.sees("Picture: as above")
    await olga.taps("Approve")
    post = await channel.sees(SPONSORED)
    same = ("photo", "caption", "caption_entities")
    assert [post.raw.get(key) for key in same] == [preview.raw.get(key) for key in same]
    assert len(campaign(bot).picture_hash) == 64


async def test_an_image_file_becomes_a_photo(bot: Running, telegram: Telegram, ada: Person) -> None:
    await has_room(bot, telegram)
    await writes_ad(ada)
    await edits(ada, "✎ Picture", "Which picture")
    await ada.sends("document", png(30, 20), name="bread.png")
    await ada.sees("Picture: as above")
    assert any("photo" in one.raw and one.has(SPONSORED) for one in await ada.chat())


async def test_what_is_no_picture_is_refused(ada: Person) -> None:
    await writes_ad(ada)
    await edits(ada, "✎ Picture", "Which picture")
    await ada.says("a loaf of bread")
    await ada.sees("That is no picture that I can post")
    await ada.sends("document", b"%PDF-1.4", name="menu.pdf")
    await ada.sees("That is no picture that I can post")


async def test_options_wait_for_the_questions(ada: Person) -> None:
    await ada.says("/advertise")
    asked = await ada.sees("1 of 8")
    assert "no longer valid" in await ada.presses(asked.id, "advertise:edit:languages")


async def test_it_is_asked_in_italian(bot: Running, telegram: Telegram, ada: Person) -> None:
    await has_room(bot, telegram)
    await writes_ad(ada)
    with bot.storage.transaction() as tx:
        people.choose_language(tx, ada.id, "it")
    await ada.says("/advertise")
    await ada.sees("Lingue: tutte")
    await ada.taps("✎ Argomenti")
    await ada.sees("Di che cosa parlano i canali")
    await ada.taps("Umorismo|Cibo")
    await ada.sees("Adesso: ")
    await ada.taps("Va bene così")
    await ada.sees("un canale parla d’altro")


async def test_the_target_is_kept(bot: Running, telegram: Telegram, ada: Person) -> None:
    channel = await named_channel(bot, telegram, "casacucina")
    await writes_ad(ada)
    await edits(ada, "✎ Only in", "Only in certain channels")
    await ada.says("@casacucina")
    await ada.sees("Only in: @casacucina")
    await pays_ad(ada)
    assert json.loads(campaign(bot).channels_in) == [channel.id]


async def test_two_channels_make_room_for_more(bot: Running, telegram: Telegram, ada: Person) -> None:
    await has_room(bot, telegram)
    await add_channel(bot, telegram, await telegram.person("Dora"))
    await writes_ad(ada, budget=400)
    await ada.sees("about 20 posts in 2 channels")
