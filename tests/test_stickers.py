"""/stickers: packs are found, taken, bought, given and taken back, and every receipt names them."""

import re

from handlers.running import Running
from storage import packs
from tests.books import balances
from tests.cast import Person, Telegram
from tests.offering import newest_order
from tests.shelf import CATS, publishes
from tests.shop import asks, buys_month, catches_up, is_charged, one_engine
from tests.ticking import now_of


async def opens_card(person: Person, title: str) -> None:
    await person.says("/stickers")
    await person.taps("Newest")
    await person.taps(title)
    await person.sees(title)


async def inline_count(person: Person, query: str = "") -> int:
    return len((await person.asks_inline(query))["results"])


async def test_a_pack_is_bought_used_and_refunded(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia = await telegram.person("Mia")
    await publishes(bot, mia, "Cats at work", stars=100)
    await opens_card(bruna, "Cats at work")
    card = await bruna.sees("<?Cats at work")
    assert "photo" in card.raw
    assert "70 % of it goes to the artist" in card.text
    await bruna.taps("Buy")
    await bruna.sees("Stickers: Cats at work")
    paid = await bruna.pays()
    await bruna.sees("“Cats at work” is yours")
    assert await inline_count(bruna, "cat") == 2
    assert balances(bot.storage) == {f"payee:{mia.id}": "70", "platform": "30", "telegram": "-100"}
    await telegram.post("refund", charge_id=paid.charge_id)
    await bruna.sees("“Cats at work” is not yours any more")
    assert await inline_count(bruna, "cat") == 0
    assert balances(bot.storage) == {}


@one_engine
async def test_a_free_pack_costs_one_tap(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia = await telegram.person("Mia")
    await publishes(bot, mia)
    await opens_card(bruna, "Cats")
    assert "It is yours" in (await bruna.taps("Take it") or "")
    shown = await bruna.sees("✓ Yours")
    assert {"Try it here", "Use it in a chat", "Report"} <= set(shown.buttons)
    await bruna.taps("All of /stickers")
    await bruna.sees("You have one pack")
    await bruna.taps("My packs")
    await bruna.sees("Cats · free")
    await bruna.sees("2 stickers, not used yet")


@one_engine
async def test_its_picture_is_drawn_once(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia = await telegram.person("Mia")
    number = await publishes(bot, mia)
    shown = []
    for person in (bruna, mia):
        await person.opens(f"https://t.me/{bot.application.bot.username}?start=pack_{number}")
        shown.append((await person.sees("Cats")).raw["photo"][-1]["file_id"])
        await catches_up(person)
    assert shown[0] == shown[1]


@one_engine
async def test_shelves_have_topics_orders_and_pages(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia = await telegram.person("Mia")
    for number in range(1, 8):
        await publishes(bot, mia, f"Pack {number}", drawn=CATS[:1])
    await publishes(bot, mia, "Cakes", topic="food", drawn=CATS[:1])
    await bruna.says("/stickers")
    await bruna.taps("Newest")
    first = await bruna.sees("Cakes")
    assert "Pack 2" not in first.text
    await bruna.taps("More ›")
    await bruna.sees("Pack 2")
    await bruna.taps("Any topic")
    await bruna.taps("Food")
    assert "Pack" not in (await bruna.sees("Newest packs · Food")).text
    await bruna.taps("Most used")
    await bruna.sees("Most used packs · Food")


@one_engine
async def test_words_find_a_pack(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia = await telegram.person("Mia")
    await publishes(bot, mia, "Tiny things", drawn=[("🧵", ["needle"]), ("🐌", [])])
    await bruna.says("/stickers")
    await bruna.taps("Search")
    await bruna.sees("What shall the pack be about")
    await bruna.says("\u200b")
    await bruna.sees("no word I could look for")
    await bruna.says("NEED")
    await bruna.sees("Tiny things")
    await bruna.says("/stickers 🐌")
    await bruna.sees("Tiny things")
    await bruna.says("/stickers <b>whale: & 鯨鯨鯨鯨鯨鯨鯨鯨鯨鯨鯨鯨鯨")
    await bruna.sees("I found none")


@one_engine
async def test_members_use_what_is_for_members(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia = await telegram.person("Mia")
    number = await publishes(bot, mia, access="members")
    await opens_card(bruna, "Cats")
    await bruna.sees("For members.")
    assert await inline_count(bruna) == 0
    await bruna.taps("Become a member")
    await bruna.sees("not a member yet")
    await buys_month(bruna)
    assert await inline_count(bruna) == 2
    await bruna.opens(f"https://t.me/{bot.application.bot.username}?start=pack_{number}")
    await bruna.sees("You may use it as a member")


async def test_a_pack_is_given_and_redeemed_once(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia, carlo, dora = [await telegram.person(name) for name in ("Mia", "Carlo", "Dora")]
    await publishes(bot, mia, stars=50)
    await opens_card(bruna, "Cats")
    await bruna.taps("Give, 50")
    paid = await bruna.pays()
    url = _link((await bruna.sees("A gift for you")).text)
    for friend in (carlo, dora):
        await friend.opens(url)
        await friend.sees("Bruna gave the sticker pack “Cats”")
    await bruna.looks_away()
    await carlo.taps("Redeem")
    await bruna.sees("Your gift “Cats” was redeemed")
    await dora.taps("Redeem")
    await dora.sees("Somebody else was faster")
    assert [await inline_count(one) for one in (carlo, dora, bruna)] == [2, 0, 0]
    await telegram.post("refund", charge_id=paid.charge_id)
    await bruna.sees("taken from who had redeemed it")
    await carlo.sees("that was given to you was taken back")
    assert await inline_count(carlo) == 0


@one_engine
async def test_givers_find_their_links_again(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia, eve = await telegram.person("Mia"), await telegram.person("Eve")
    await publishes(bot, mia, stars=50)
    await opens_card(bruna, "Cats")
    await bruna.taps("Give, 50")
    await bruna.pays()
    url = _link((await bruna.sees("A gift for you")).text)
    await bruna.says("/stickers")
    await bruna.taps("Packs I gave")
    await bruna.sees("“Cats”: waits to be redeemed")
    await bruna.taps("Link of")
    assert url in (await bruna.sees("A gift for you")).text
    await bruna.says("/receipts")
    await bruna.sees("sticker pack “Cats” as a gift\nPaid; your gift waits")
    await eve.says("/stickers")
    menu = await eve.sees("Stickers")
    assert "no longer valid" in (await eve.presses(menu.id, f"stickers:link:{url[-32:]}") or "")
    await eve.says("/start packgift_nothing")
    await eve.sees("I don’t know this gift")


@one_engine
async def test_the_till_refuses_what_has_changed(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia = await telegram.person("Mia")
    number = await publishes(bot, mia, stars=50)
    await opens_card(bruna, "Cats")
    await bruna.taps("Buy")
    invoice = await bruna.sees("Stickers: Cats")
    assert invoice.raw["invoice"]["start_parameter"] == f"pack_{number}"
    payload = newest_order(bot, bruna)
    assert (await asks(bruna, payload, 50))["ok"]
    await is_charged(bruna, payload, 50)
    await bruna.sees("is yours")
    await bruna.says(f"/start pack_{number}")
    card = await bruna.sees("✓ Yours")
    assert "You have this pack already" in (await bruna.presses(card.id, f"stickers:buy:{number}:50") or "")
    assert "price of this pack has changed" in (
        await bruna.presses(card.id, f"stickers:give:{number}:1") or ""
    )
    with bot.storage.transaction() as tx:
        packs.take_down(tx, number, 1, "copied", now_of(bot))
    await bruna.presses(card.id, f"stickers:give:{number}:50")
    await bruna.sees("“Cats” was taken down.*If you paid for it")


@one_engine
async def test_a_second_payment_comes_back(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia = await telegram.person("Mia")
    await publishes(bot, mia, stars=50)
    await opens_card(bruna, "Cats")
    await bruna.taps("Buy")
    await bruna.sees("Stickers: Cats")
    payload = newest_order(bot, bruna)
    await bruna.pays()
    await bruna.sees("is yours")
    await is_charged(bruna, payload, 50, charge_id="again")
    await bruna.sees("You have “Cats” already, so this payment goes back")
    await bruna.sees("you had the pack already, and it stays yours")
    assert await inline_count(bruna) == 2
    assert balances(bot.storage) == {f"payee:{mia.id}": "35", "platform": "15", "telegram": "-50"}


@one_engine
async def test_owners_see_what_a_pack_was(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    mia = await telegram.person("Mia")
    await publishes(bot, mia, stars=50)
    await opens_card(bruna, "Cats")
    await bruna.taps("Buy")
    paid = await bruna.pays()
    await bruna.sees("is yours")
    await olga.says(f"/refund {paid.charge_id}")
    shown = await olga.sees("sticker pack “Cats”")
    assert "35 ⭐" in shown.text
    await bruna.says("/paysupport")
    await bruna.sees("sticker pack “Cats”")


@one_engine
async def test_italians_shop_in_italian(bot: Running, telegram: Telegram) -> None:
    mia, dora = await telegram.person("Mia"), await telegram.person("Dora", language="it")
    await publishes(bot, mia, stars=50)
    await dora.says("/stickers")
    await dora.taps("I più nuovi")
    await dora.sees("2 sticker, mai usato")
    await dora.taps("Cats")
    await dora.sees("Il 70 % va all’artista")


@one_engine
async def test_forged_buttons_say_so(bot: Running, bruna: Person) -> None:
    await bruna.says("/stickers")
    menu = await bruna.sees("Stickers")
    lists = (
        "list:newest:any:-1",
        "list:oldest:any:0",
        "list:newest:<b>:0",
        "topics:x",
        "find:0:",
        "find:x:cat",
    )
    cards = ("pack:0", "pack:x", "take:", "buy:1x:5", "link:x", "steal:1", "")
    for data in (*lists, *cards):
        assert "no longer valid" in (await bruna.presses(menu.id, f"stickers:{data}") or "")
    await bruna.presses(menu.id, "stickers:pack:77")
    await bruna.sees("not sold any more")
    await bruna.presses(menu.id, "stickers:redeem:77")
    await bruna.sees("I don’t know this gift")


def _link(text: str) -> str:
    found = re.search(r"https://t\.me/\S+", text)
    assert found is not None
    return found[0]
