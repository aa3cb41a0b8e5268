"""Writing a sponsored message: questions, refusals, the preview, paying, and what happens to the money."""

from dataclasses import replace

import pytest

from handlers.advertise.answers import seal_of
from handlers.running import Running
from storage import channel_rules, drafts
from tests.books import balances
from tests.cast import Person, Telegram
from tests.sponsoring import (
    SPONSORED,
    TEXT,
    add_channel,
    has_room,
    pays_ad,
    placements,
    running_campaign,
    writes_ad,
)

REFUSED_LINKS = {
    "http://example.com": "must begin with https://",
    "https://bank.example@evil.example": "There is an @",
    "https://gооgle.com": "letters that look alike",
    "https://bit.ly/x": "link shortener",
    "https://t.me/+secret": "only public pages",
}

pytestmark = pytest.mark.parametrize("storage", ["sqlite"], indirect=True)


async def test_the_preview_is_the_post(bot: Running, telegram: Telegram, ada: Person, olga: Person) -> None:
    carlo = await telegram.person("Carlo")
    channel = await add_channel(bot, telegram, carlo)
    await writes_ad(ada)
    preview = next(message for message in await ada.chat() if message.has(SPONSORED))
    await pays_ad(ada)
    await olga.says("/review")
    await olga.taps("Approve")
    post = await channel.sees(SPONSORED)
    same = ("text", "entities", "link_preview_options")
    assert [post.raw.get(key) for key in same] == [preview.raw.get(key) for key in same]
    assert post.buttons == preview.buttons


async def test_a_wrong_answer_is_explained_and_asked_again(ada: Person) -> None:
    await ada.says("/advertise")
    await ada.sees("1 of 8")
    await ada.says("x" * 33)
    again = await ada.sees("That is 33 characters; 32 is the most")
    assert "Who advertises" in again.text


async def test_a_refused_link_says_why(ada: Person) -> None:
    await ada.says("/advertise")
    for answer, question in (("Ada", "want to say"), (TEXT, "button say"), ("Menu", "button lead")):
        await ada.says(answer)
        await ada.sees(question)
    for link, reason in REFUSED_LINKS.items():
        await ada.says(link)
        await ada.sees(reason)


async def test_back_shows_the_answer_given(ada: Person) -> None:
    await ada.says("/advertise")
    await ada.sees("Who advertises")
    await ada.says("Ada <3 you")
    await ada.sees("want to say")
    await ada.taps("Back")
    await ada.sees("Now: Ada <3 you")
    await ada.taps("Keep this")
    await ada.sees("want to say")


async def test_the_wizard_goes_on_where_it_stopped(ada: Person) -> None:
    await ada.says("/advertise")
    await ada.sees("Who advertises")
    await ada.says("Ada")
    await ada.sees("2 of 8")
    await ada.says("/help")
    await ada.says("/advertise")
    await ada.sees("2 of 8")


async def test_cancel_forgets_it(ada: Person) -> None:
    await ada.says("/advertise")
    await ada.sees("Who advertises")
    await ada.says("Ada")
    await ada.sees("2 of 8")
    await ada.taps("Cancel")
    await ada.sees("Cancelled")
    await ada.says("/advertise")
    await ada.sees("1 of 8")


async def test_a_budget_is_whole_stars_from_the_bid_up(ada: Person) -> None:
    await writes_ad(ada, bid=20)
    await ada.taps("Budget")
    await ada.sees("cost in all")
    for budget in ("19", "10001", "20.5", "-20", "a lot", "٣٠"):
        await ada.says(budget)
        await ada.sees("I need a whole number of Stars from 20 to")


async def test_a_higher_bid_asks_for_the_budget_again(ada: Person) -> None:
    await writes_ad(ada, bid=20, budget=20)
    await ada.taps("Bid")
    await ada.sees("bid for 1000")
    await ada.says("21")
    await ada.sees("at least your bid of 21 ⭐")


async def test_the_summary_says_what_the_money_buys(bot: Running, telegram: Telegram, ada: Person) -> None:
    await add_channel(bot, telegram, await telegram.person("Carlo"), subscribers=2000)
    await writes_ad(ada, bid=20, budget=100)
    await ada.taps("Budget")
    await ada.sees("cost in all")
    await ada.says("80")
    await ada.sees("about 2 posts in one channel with 2,000 subscribers")


async def test_no_channel_for_it_is_said(ada: Person) -> None:
    await writes_ad(ada)
    assert any(message.has("so I sell nothing") for message in await ada.chat())
    assert not any("Pay" in label for message in await ada.chat() for label in message.buttons)


async def test_the_invoice_of_an_older_version_is_refused(
    bot: Running, telegram: Telegram, ada: Person
) -> None:
    await has_room(bot, telegram)
    await writes_ad(ada)
    await ada.taps("Pay 100")
    invoice = await ada.sees("Sponsored message")
    await ada.taps("Text")
    await ada.sees("Now: Fresh bread")
    await ada.says("Fresh bread at five.")
    await ada.sees("Above is your message")
    await ada.taps("Pay 100")
    await ada.sees("Sponsored message")
    paid = await ada.telegram.post("pay", **{"from": ada.id}, chat_id=ada.id, message_id=invoice.id)
    assert not paid["ok"]


async def test_an_old_pay_button_cannot_pay_for_a_new_text(
    bot: Running, telegram: Telegram, ada: Person
) -> None:
    await has_room(bot, telegram)
    await writes_ad(ada)
    summary = next(message for message in await ada.chat() if message.has("Above is your message"))
    await ada.taps("Text")
    await ada.sees("Now: Fresh bread")
    await ada.says("Fresh bread at five.")
    await ada.sees("Above is your message")
    assert "no longer valid" in await ada.presses(summary.id, summary.keys[0]["callback_data"])


async def test_an_unapproved_message_is_never_posted(bot: Running, telegram: Telegram, ada: Person) -> None:
    channel = await add_channel(bot, telegram, await telegram.person("Carlo"))
    await writes_ad(ada)
    await pays_ad(ada)
    await telegram.clock_moves(hours=30)
    await ada.says("/campaigns")
    await ada.sees("a person looks at it")
    assert (await channel.posted(), placements(bot)) == ([], [])


async def test_what_was_left_pays_for_the_next(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    await running_campaign(bot, telegram, ada, stars=100)
    await ada.says("/campaigns")
    await ada.taps("1 · Ada")
    await ada.taps("Stop it")
    await ada.taps("Yes, stop it")
    await ada.sees("100 ⭐ are back on your balance")
    await has_room(bot, telegram)
    await writes_ad(ada, budget=60)
    await ada.taps("Use my balance")
    await ada.sees("Paid from your balance")
    await olga.sees("awaits your review")
    assert balances(bot.storage) == {"advertiser:1002": "40", "campaign:2": "60", "telegram": "-100"}


async def test_a_stopped_campaign_lets_its_post_stand(bot: Running, telegram: Telegram, ada: Person) -> None:
    channel = await add_channel(bot, telegram, await telegram.person("Carlo"))
    await running_campaign(bot, telegram, ada, stars=100)
    await channel.sees(SPONSORED)
    await ada.says("/campaigns")
    await ada.taps("1 · Ada")
    await ada.taps("Stop it")
    await ada.taps("Yes, stop it")
    await ada.sees("80 ⭐ are back")
    await telegram.clock_moves(hours=25)
    await ada.sees("It cost 20 ⭐")


async def test_another_persons_campaign_looks_like_none(
    bot: Running, telegram: Telegram, ada: Person
) -> None:
    await running_campaign(bot, telegram, ada)
    mallory = await telegram.person("Mallory")
    await mallory.says("/campaigns")
    menu = await mallory.sees("You have no campaigns yet")
    popped = {await mallory.presses(menu.id, data) for data in ("campaigns:stop:1", "campaigns:open:999")}
    assert len(popped) == 1
    assert "no longer valid" in popped.pop()


async def test_everything_is_looked_at_again_before_it_is_paid(
    bot: Running, telegram: Telegram, ada: Person
) -> None:
    """A draft is as old as its writer likes, and the rules may have learned since."""
    await has_room(bot, telegram)
    await writes_ad(ada)
    now = await telegram.now()
    with bot.storage.transaction() as tx:
        draft = drafts.read_draft(tx, ada.id)
        assert draft is not None
        answers = {**draft.answers, "link": "https://bit.ly/x"}
        drafts.keep_draft(tx, ada.id, replace(draft, answers=answers), now)
    summary = await ada.sees("Above is your message")
    pressed = f"advertise:pay:{seal_of(answers)}"
    await ada.presses(summary.id, pressed)
    await ada.sees("That is a link shortener")
    assert not any("invoice" in message.raw for message in await ada.chat())


async def test_no_place_is_sold_that_went_meanwhile(bot: Running, telegram: Telegram, ada: Person) -> None:
    channel = await has_room(bot, telegram)
    await writes_ad(ada)
    now = await telegram.now()
    with bot.storage.transaction() as tx:
        channel_rules.pause(tx, channel.owner.id, channel.id, now)
    await ada.taps("Pay 100")
    await ada.sees("so I sell nothing")
    assert not any("invoice" in message.raw for message in await ada.chat())


async def test_a_bid_of_a_paid_campaign_stays_within_its_money(
    bot: Running, telegram: Telegram, ada: Person
) -> None:
    await running_campaign(bot, telegram, ada, stars=100)
    await ada.says("/campaigns")
    await ada.taps("1 · Ada")
    await ada.taps("Edit")
    await ada.taps("✎ Bid")
    menu = await ada.sees("bid for 1000")
    await ada.says("101")
    await ada.sees("I need a whole number of Stars from 1 to 100")
    assert "no longer valid" in await ada.presses(menu.id, "advertise:edit:budget")
