"""Owners look at each sponsored message before anybody else does."""

import pytest

from handlers.running import Running
from storage import campaign_reviews, campaigns
from storage.campaigns import Campaign
from tests.books import balances
from tests.cast import Message, Person, Telegram
from tests.sponsoring import LINK, has_room, pays_ad, writes_ad

pytestmark = pytest.mark.parametrize("storage", ["sqlite"], indirect=True)


@pytest.fixture
async def ada(telegram: Telegram, bot: Running) -> Person:
    """An advertiser whose message awaits review."""
    ada = await telegram.person("Ada")
    await has_room(bot, telegram)
    await writes_ad(ada)
    await pays_ad(ada)
    return ada


async def opens_review(olga: Person) -> Message:
    await olga.says("/review")
    return await olga.sees("The link’s real host")


async def test_owners_are_told_once(ada: Person, olga: Person, telegram: Telegram) -> None:
    await olga.sees("“Ada’s Bakery” \\(100 ⭐\\) awaits your review")
    await telegram.clock_moves(hours=1)
    await opens_review(olga)
    assert sum(message.has("awaits your review") for message in await olga.chat()) == 1


async def test_the_reviewer_sees_the_post_and_the_real_host(
    telegram: Telegram, bot: Running, olga: Person
) -> None:
    ada = await telegram.person("Ada")
    await has_room(bot, telegram)
    await writes_ad(ada, link="https://münchen.de/bier")
    await pays_ad(ada)
    card = await opens_review(olga)
    assert "real host: xn--mnchen-3ya.de" in card.text
    assert any(message.has("Sponsored · Ada’s Bakery") for message in await olga.chat())


async def test_an_approval_is_told(ada: Person, olga: Person) -> None:
    await opens_review(olga)
    await olga.taps("Approve")
    await olga.sees("Nothing awaits review")
    await ada.sees("is approved. It runs until")


async def test_a_refusal_returns_the_money(bot: Running, ada: Person, olga: Person) -> None:
    await opens_review(olga)
    await olga.taps("Refuse")
    await olga.taps("It is misleading")
    await olga.sees("is refused")
    await ada.sees("was refused: It is misleading. 100 ⭐ are back on your balance")
    assert balances(bot.storage) == {"advertiser:1002": "100", "telegram": "-100"}


async def test_a_reason_in_ones_own_words(ada: Person, olga: Person) -> None:
    await opens_review(olga)
    await olga.taps("Refuse")
    await olga.taps("In my own words")
    await olga.sees("Write the reason")
    await olga.says("The <price> differs.")
    await ada.sees("was refused: The <price> differs.")


async def test_an_approval_counts_once(ada: Person, olga: Person) -> None:
    card = await opens_review(olga)
    approve, refuse = (key["callback_data"] for key in card.keys)
    await olga.presses(card.id, approve)
    assert "no longer valid" in await olga.presses(card.id, refuse)


async def test_an_approval_of_other_words_is_refused(bot: Running, ada: Person, olga: Person) -> None:
    card = await opens_review(olga)
    with bot.storage.transaction() as tx:
        campaign = campaigns.find_campaign(tx, 1)
        assert campaign is not None
        campaign.button_url = LINK + "/other"
        tx.add(campaign)
    assert "no longer valid" in await olga.presses(card.id, card.keys[0]["callback_data"])


async def test_an_approval_of_other_terms_is_refused(bot: Running, ada: Person, olga: Person) -> None:
    """The words are the same, but the card said another category."""
    card = await opens_review(olga)
    with bot.storage.transaction() as tx:
        tx.get_one(Campaign, 1).category = "tech"
    assert "no longer valid" in await olga.presses(card.id, card.keys[0]["callback_data"])
    with bot.storage.reading() as tx:
        assert tx.get_one(Campaign, 1).approved_at is None


async def test_an_old_approval_takes_no_twin_with_it(bot: Running, ada: Person, olga: Person) -> None:
    card = await opens_review(olga)
    with bot.storage.transaction() as tx:
        first = tx.get_one(Campaign, 1)
        twin = campaigns.create(tx, ada.id, campaigns.brief_of(first), first.created_at)
        assert twin.edition() == first.edition()
        campaigns.paid(tx, twin.id or 0, first.created_at)
    for _ in range(2):
        await olga.presses(card.id, card.keys[0]["callback_data"])
    with bot.storage.reading() as tx:
        assert [one.id for one in campaign_reviews.awaiting_review(tx)] == [2]


async def test_an_approval_needs_what_was_seen(bot: Running, ada: Person, olga: Person) -> None:
    card = await opens_review(olga)
    for seen in ("", "0", "000000000000"):
        assert "no longer valid" in await olga.presses(card.id, f"review:approve:1:{seen}")


async def test_strangers_cannot_review(bot: Running, ada: Person, olga: Person) -> None:
    card = await opens_review(olga)
    mine = await ada.sees("")
    await ada.presses(mine.id, card.keys[0]["callback_data"])
    await ada.says("/review")
    await ada.sees("I don’t know that command")
    with bot.storage.reading() as tx:
        assert len(campaign_reviews.awaiting_review(tx)) == 1


async def test_the_reviewer_sees_whom_it_reaches_and_who_asks(ada: Person, olga: Person) -> None:
    card = await opens_review(olga)
    assert card.has("Budget: 100 ⭐, 30 days from ")
    assert card.has("Languages: any\nTopics: any\nChannel size: any")
    assert card.has("one campaign (0 refused), 0 posts, 0 reports; no channel has rated it yet")


async def test_owners_are_told_of_each_new_version(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    await opens_review(olga)
    await olga.taps("Approve")
    await ada.sees("is approved")
    await telegram.clock_moves(minutes=5)
    await ada.says("/campaigns")
    await ada.taps("1 · Ada")
    await ada.taps("Edit")
    await ada.taps("✎ Bid")
    await ada.sees("bid for 1000")
    await ada.says("25")
    await ada.sees("Before you send it")
    await ada.taps("Send to review")
    await ada.sees("awaits its review")
    await olga.sees("awaits your review")
    await olga.says("/review")
    await olga.sees("✎ Bid: 20 ⭐ → 25 ⭐")
