"""An artist makes a pack, hands it in and changes it; owners look at it first."""

import asyncio

import pytest
from telegram import InputSticker

from handlers.running import Running
from storage import drafts, licences, pack_sales, packs
from storage.orders import Order
from tests.books import balances
from tests.cast import Message, Person, Telegram
from tests.drawing import (
    answers,
    begins_pack,
    drafted_pack,
    drawing,
    hands_in,
    makes_pack,
    offered_pack,
    opens_pack,
    sends_drawing,
)
from tests.shop import asks, is_charged, one_engine
from tests.sponsoring import until
from tests.ticking import now_of

pytestmark = one_engine


@pytest.fixture
async def aiko(telegram: Telegram, bot: Running) -> Person:
    """An artist."""
    aiko = await telegram.person("Aiko")
    await menu_of(aiko)
    return aiko


async def menu_of(person: Person) -> Message:
    await person.says("/start")
    return await person.sees(person.name)


def stickers(bot: Running, pack_id: int = 1) -> list[packs.Placed]:
    with bot.storage.reading() as tx:
        edition = packs.open_edition(tx, pack_id) or packs.published(tx, pack_id)
        return packs.stickers_of(tx, edition.id or 0) if edition else []


async def newest_sticker(artist: Person) -> Message:
    return next(message for message in reversed(await artist.chat()) if "sticker" in message.raw)


def ordered(bot: Running, person: Person, pack_id: int) -> str:
    """An order for a pack, as if the person had asked for it."""
    with bot.storage.transaction() as tx:
        order = pack_sales.order(tx, person.id, pack_id, now_of(bot))
    assert isinstance(order, Order)
    return order.id


async def buys(bot: Running, person: Person, pack_id: int) -> None:
    await is_charged(person, ordered(bot, person, pack_id), 50)
    await person.sees("Sleepy Cats")


async def test_a_pack_is_made_and_approved(bot: Running, aiko: Person, olga: Person) -> None:
    await makes_pack(aiko)
    assert [(one.emoji, one.keywords) for one in stickers(bot)] == [(["🐱"], ["cat"]), (["🐶"], ["dog"])]
    await hands_in(aiko)
    await olga.sees("“Sleepy Cats” \\(2 stickers\\) awaits your review")
    await olga.says("/review")
    card = await olga.sees("Sleepy Cats")
    assert "photo" in card.raw
    assert card.has("Price: 50 ⭐\nTopic: Animals")
    await olga.taps("Approve")
    await aiko.sees("“Sleepy Cats” is approved")
    await aiko.says("/artist")
    assert (await aiko.sees("Your sticker packs")).has("Sleepy Cats · on offer")


async def test_each_picture_comes_back_as_a_sticker(bot: Running, telegram: Telegram, aiko: Person) -> None:
    await begins_pack(aiko)
    await asyncio.gather(
        *(aiko.sends("document", drawing(n), name=f"{n}.png", album="7") for n in range(3)),
        aiko.sends("photo", drawing(4, kind="JPEG"), name="x.jpg", album="7"),
    )
    await until(telegram, lambda: len(stickers(bot)) == 4)
    assert sum("sticker" in message.raw for message in await aiko.chat()) == 4
    await aiko.sends("document", b"PK\x03\x04", name="fine.png")
    refusal = await aiko.sees("(?i)archive")
    assert refusal.raw["reply_to_message"]["document"]["file_name"] == "fine.png"
    await aiko.sends("document", drawing(1), name="again.png")
    await aiko.sees("in the pack already")
    assert len(stickers(bot)) == 4


async def test_a_sticker_is_described_and_moved(bot: Running, aiko: Person) -> None:
    await makes_pack(aiko)
    last = await newest_sticker(aiko)
    data = {key["text"]: key["callback_data"] for key in last.keys}
    await aiko.presses(last.id, data["😂"])
    await aiko.presses(last.id, data["✓ 🐶"])
    assert "number 1 of 2" in str(await aiko.presses(last.id, data["‹ Earlier"]))
    await aiko.presses(last.id, data["Cover"])
    assert (await newest_sticker(aiko)).buttons[:2] == ["🐶", "✓ 😂"]
    await aiko.presses(last.id, data["✎ Emoji and words"])
    await aiko.says("happy dog, good boy")
    await aiko.sees("Noted: 😂 · happy dog, good boy")
    first = stickers(bot)[0]
    assert (first.emoji, first.keywords) == (["😂"], ["happy dog", "good boy"])
    await aiko.presses(last.id, data["Remove"])
    assert len(stickers(bot)) == 1


async def test_wrong_answers_are_explained(aiko: Person) -> None:
    await begins_pack(aiko)
    await aiko.taps("✎ Price")
    await aiko.sees("What does it cost")
    for price in ("0", "10001", "2.5", "cheap"):
        await aiko.says(price)
        await aiko.sees("whole number of Stars from 1 to")
    await aiko.taps("Back")
    await aiko.taps("✎ Title")
    await aiko.sees("called")
    await aiko.says("visit evil.example")
    await aiko.sees("no links")


async def test_a_draft_outlives_other_talk(bot: Running, aiko: Person) -> None:
    await begins_pack(aiko)
    await sends_drawing(aiko, 1)
    await aiko.says("/support")
    await aiko.sees("question")
    await aiko.says("/artist")
    await aiko.taps("No title yet")
    await aiko.sees("Still missing")
    await aiko.says("/cancel")
    await aiko.sees("Your sticker packs")
    await aiko.taps("No title yet")
    await aiko.sees("Still missing")
    await sends_drawing(aiko, 2)
    assert len(stickers(bot)) == 2


async def test_what_is_handed_in_is_what_was_shown(bot: Running, aiko: Person) -> None:
    drafted_pack(bot, aiko)
    await opens_pack(aiko)
    await aiko.taps("Hand in")
    shown = await aiko.sees("Above is")
    await answers(aiko, "✎ Title", "called", "Other Cats")
    assert "no longer valid" in str(await aiko.presses(shown.id, shown.keys[0]["callback_data"]))
    with bot.storage.reading() as tx:
        assert packs.waiting_editions(tx) == []


async def test_a_pack_is_its_artists_alone(bot: Running, aiko: Person, bruna: Person) -> None:
    drafted_pack(bot, aiko)
    await bruna.says("/artist")
    mine = await bruna.sees("You have none yet")
    key = stickers(bot)[0].sticker.unique_hash[:16]
    forged = [f"artist:{verb}:1:{key}" for verb in ("show", "words", "cover", "remove")]
    forged += [f"artist:emoji:1:{key}:🐱", f"artist:move:1:{key}:1", "artist:set:1:price:1", "artist:open:²"]
    forged += [f"artist:{verb}:1" for verb in ("open", "sheet", "submit", "delete", "title", "edit")]
    for data in forged:
        assert "no longer valid" in str(await bruna.presses(mine.id, data))
    assert [one.emoji for one in stickers(bot)] == [["🐱"], ["🐱"]]


async def test_changes_are_reviewed_beside_what_is_sold(bot: Running, aiko: Person, olga: Person) -> None:
    offered_pack(bot, aiko)
    await opens_pack(aiko)
    await aiko.taps("Change it")
    await aiko.sees("What is on offer stays")
    await sends_drawing(aiko, 3)
    await aiko.taps("To the pack")
    await answers(aiko, "✎ Price", "cost", "80")
    await hands_in(aiko)
    await olga.says("/review")
    card = await olga.sees("Changed since the last approval")
    assert card.has("Price: 50 ⭐ → 80 ⭐\n· one new sticker: no. 3")
    await olga.taps("Refuse")
    await olga.taps("In my own words")
    await olga.sees("Write the reason")
    await olga.says("Number 3 is <blurred>.")
    await aiko.sees("were refused: Number 3 is <blurred>")
    with bot.storage.reading() as tx:
        shown = packs.published(tx, 1)
    assert shown is not None
    assert shown.stars == 50


async def test_an_approval_counts_for_what_was_seen(bot: Running, aiko: Person, olga: Person) -> None:
    drafted_pack(bot, aiko)
    await opens_pack(aiko)
    await hands_in(aiko)
    await olga.says("/review")
    card = await olga.sees("Sleepy Cats")
    approve = card.keys[0]["callback_data"]
    assert "no longer valid" in str(await aiko.presses((await menu_of(aiko)).id, approve))
    await opens_pack(aiko)
    await aiko.taps("Take back")
    await answers(aiko, "✎ Title", "called", "Rude Cats")
    await hands_in(aiko)
    assert "no longer valid" in str(await olga.presses(card.id, approve))
    with bot.storage.reading() as tx:
        assert packs.published(tx, 1) is None


async def test_a_set_of_ones_own_is_taken_over(bot: Running, telegram: Telegram, aiko: Person) -> None:
    await begins_pack(aiko)
    await telegrams_set(bot, aiko, count=3)
    await aiko.sees("of the set “My Cats” \\(3 stickers\\). Is the art yours")
    assert stickers(bot) == []
    await aiko.taps("take the whole set")
    await aiko.sees("“My Cats” is taken: 3 new stickers")
    assert [one.emoji for one in stickers(bot)] == [["😺"]] * 3
    await aiko.taps("To the pack")
    await aiko.sees("3 stickers")


async def telegrams_set(bot: Running, artist: Person, *, count: int) -> None:
    """The artist forwards a sticker of their set."""
    api = bot.application.bot
    name = f"my_cats_by_{api.username}"
    art = [InputSticker(drawing(n, size=(512, 400)), ["😺"], "static") for n in range(count)]
    await api.create_new_sticker_set(artist.id, name, "My Cats", art)
    found = await api.get_sticker_set(name)
    sent = await api.send_sticker(artist.id, found.stickers[0].file_id)
    await artist.looks_away()
    await artist.telegram.post("forward", **{"from": artist.id}, message_id=sent.message_id)


async def test_taking_a_set_goes_on_where_it_stopped(bot: Running, aiko: Person) -> None:
    await begins_pack(aiko)
    await telegrams_set(bot, aiko, count=3)
    await aiko.sees("Is the art yours")
    with bot.storage.transaction() as tx:  # as after a crash with two of them taken
        draft = drafts.read_draft(tx, aiko.id)
        assert draft is not None
        now = now_of(bot)
        drafts.keep_draft(tx, aiko.id, drafts.Draft("artist", "taking", {**draft.answers, "done": "2"}), now)
    await aiko.taps("take the whole set")
    await aiko.sees("is taken")
    assert len(stickers(bot)) == 1


async def test_copied_art_is_reported_and_taken_down(
    bot: Running, aiko: Person, bruna: Person, olga: Person
) -> None:
    pack_id, menu = offered_pack(bot, aiko), await menu_of(bruna)
    await bruna.presses(menu.id, f"artist:complain:{pack_id}")
    await bruna.sees("Is “Sleepy Cats” copied art")
    await bruna.says("See https://example.com/cats, mine since 2023")
    await bruna.sees("look at “Sleepy Cats” now")
    await bruna.presses(menu.id, f"artist:complain:{pack_id}")
    await bruna.sees("You have reported “Sleepy Cats” already")
    await olga.sees("reported as copied art. Please look")
    await olga.says("/review")
    card = await olga.sees("Reported as copied art")
    assert card.has("See https://example.com/cats, mine since 2023")
    await olga.taps("Take down")
    await aiko.sees("“Sleepy Cats” is taken down: It is copied art")
    await bruna.sees("it is taken down. Thank you")
    with bot.storage.reading() as tx:
        pack = packs.find_pack(tx, pack_id)
    assert pack is not None
    assert pack.taken_down_at is not None
    await olga.taps("Packs on offer")
    await olga.taps("✕ Sleepy Cats")
    await olga.taps("Restore")
    await aiko.sees("is on offer again")


async def test_a_takedown_pays_the_buyers_back(
    bot: Running, telegram: Telegram, aiko: Person, bruna: Person, olga: Person
) -> None:
    await menu_of(bruna)
    pack_id = offered_pack(bot, aiko)
    await buys(bot, bruna, pack_id)
    assert balances(bot.storage) == {f"payee:{aiko.id}": "35", "platform": "15", "telegram": "-50"}
    await olga.says("/review")
    await olga.taps("Packs on offer")
    await olga.taps("Sleepy Cats")
    await olga.taps("Take down and refund")
    why = await olga.sees("Why is “Sleepy Cats” taken down")
    assert why.has("One buyer of “Sleepy Cats” gets 50 ⭐ back")
    await olga.taps("It is copied art")
    await olga.sees("Refunds under way: 1")
    await aiko.sees("your share of those sales goes back too")
    await bruna.sees("50 ⭐")
    await until(telegram, lambda: balances(bot.storage) == {})
    with bot.storage.reading() as tx:
        assert not licences.owns(tx, bruna.id, pack_id)


async def test_a_report_pays_nobody_back_at_one_tap(
    bot: Running, aiko: Person, bruna: Person, carlo: Person, olga: Person
) -> None:
    await menu_of(bruna)
    pack_id = offered_pack(bot, aiko)
    await buys(bot, bruna, pack_id)
    await carlo.presses((await menu_of(carlo)).id, f"artist:complain:{pack_id}")
    await carlo.sees("copied art")
    await carlo.says("It is mine")
    await carlo.sees("Thank you")
    await olga.says("/review")
    await olga.sees("It is mine")
    await olga.taps("Take down and refund")
    await olga.sees("One buyer of “Sleepy Cats” gets 50 ⭐ back")
    with bot.storage.reading() as tx:
        assert licences.may_use(tx, bruna.id, pack_id, now_of(bot))
    await olga.taps("Yes, take down and refund 50 ⭐")
    await olga.sees("Refunds under way: 1")
    await bruna.sees("50 ⭐")


async def test_buyers_hear_of_a_takedown(bot: Running, aiko: Person, bruna: Person, olga: Person) -> None:
    await menu_of(bruna)
    pack_id = offered_pack(bot, aiko)
    late = ordered(bot, olga, pack_id)
    await buys(bot, bruna, pack_id)
    await olga.says("/review")
    await olga.taps("Packs on offer")
    await olga.taps("Sleepy Cats")
    await olga.taps("Take down$")
    await olga.taps("It is copied art")
    told = await bruna.sees("“Sleepy Cats”, a sticker pack that you have, was taken down: It is copied art")
    assert told.has("write to /paysupport")
    assert "This pack was taken down" in (await asks(olga, late, 50))["error"]


async def test_a_report_that_is_wrong_is_dismissed(
    bot: Running, aiko: Person, bruna: Person, olga: Person
) -> None:
    pack_id, menu = offered_pack(bot, aiko), await menu_of(bruna)
    await bruna.presses(menu.id, f"artist:complain:{pack_id}")
    await bruna.says("I do not like it")
    await bruna.sees("Thank you")
    await bruna.presses(menu.id, f"artist:complain:{pack_id}")
    await bruna.sees("reported “Sleepy Cats” already")
    await olga.says("/review")
    await olga.sees("I do not like it")
    await olga.taps("Dismiss")
    await bruna.sees("found no copy")
    assert "no longer valid" in str(
        await aiko.presses((await menu_of(aiko)).id, f"artist:complain:{pack_id}")
    )
