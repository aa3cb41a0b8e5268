"""Inline mode: each person finds what they may use, at once, and each sticker that is sent counts once."""

import asyncio
from typing import Any

from sqlalchemy import func, select
from telegram import Update

from handlers.context import Context
from handlers.inline_lane import WAITING_MAX
from handlers.running import Running
from storage import Storage, pack_uses, packs
from storage.inbox import INBOX
from storage.pack_uses import PackUse
from tests.cast import Person, Telegram
from tests.control import Json
from tests.desk import TOKEN, Desk, payment_update, soon, text_update
from tests.shelf import publishes
from tests.shop import buys_month, catches_up, one_engine
from tests.ticking import now_of

NOWHERE = "http://127.0.0.1:9"


def ids(answer: Json) -> list[str]:
    return [result["id"] for result in answer["results"]]


def uses(storage: Storage) -> int:
    with storage.reading() as tx:
        return int(tx.connection().execute(select(func.count()).select_from(PackUse)).scalar_one())


async def takes(person: Person, number: int) -> None:
    await person.says(f"/start pack_{number}")
    await person.taps("Take it")
    await person.sees("✓ Yours")


async def test_everybody_finds_only_their_own(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia, carlo = await telegram.person("Mia"), await telegram.person("Carlo", language="it")
    cats = await publishes(bot, mia)
    await publishes(bot, mia, "Dogs", stars=50, drawn=[("🐶", ["dog"])])
    await publishes(bot, mia, "Stars", access="members", drawn=[("⭐", ["star"])])
    await takes(bruna, cats)
    assert len(ids(await bruna.asks_inline())) == 2
    assert len(ids(await bruna.asks_inline("cat"))) == 2
    assert len(ids(await bruna.asks_inline("😴"))) == 1
    assert len(ids(await bruna.asks_inline("SLEEPY c"))) == 1
    assert ids(await bruna.asks_inline("dog")) == []
    assert len(ids(await mia.asks_inline())) == 4
    assert ids(await carlo.asks_inline("gatto")) == []
    await buys_month(bruna)
    assert len(ids(await bruna.asks_inline("star"))) == 1


@one_engine
async def test_the_button_says_what_is_there(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia = await telegram.person("Mia")
    number = await publishes(bot, mia)
    first = await bruna.asks_inline()
    assert first["button"] == {"text": "You have no stickers yet: get some", "start_parameter": "stickers"}
    assert (first["is_personal"], first["cache_time"], first["results"]) == (True, 0, [])
    await bruna.says("/start stickers")
    await bruna.sees("You have no pack yet")
    await takes(bruna, number)
    assert (await bruna.asks_inline())["button"]["text"] == "More stickers"
    assert (await bruna.asks_inline("whale"))["button"]["text"] == "Nothing of yours fits: members have more"
    await buys_month(bruna)
    assert (await bruna.asks_inline("whale"))["button"]["text"] == "Nothing of yours fits: look in the shop"


async def test_a_use_counts_once_and_comes_first(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia = await telegram.person("Mia")
    await takes(bruna, await publishes(bot, mia))
    shown = (await bruna.asks_inline("cat"))["results"]
    chosen = {"result_id": shown[1]["id"], "from": {"id": bruna.id, "is_bot": False, "first_name": "B"}}
    told = {"update_id": 2_000_000, "chosen_inline_result": {**chosen, "query": "cat"}}
    await telegram.delivers(told, told, {**told, "update_id": 2_000_001})
    await telegram.delivers({**told, "update_id": 2_000_002, "chosen_inline_result": {**chosen, "query": ""}})
    await catches_up(bruna)
    assert uses(bot.storage) == 3
    assert ids(await bruna.asks_inline()) == [shown[1]["id"], shown[0]["id"]]
    with bot.storage.reading() as tx:
        assert pack_uses.uses_of_artist(tx, mia.id) == 3


@one_engine
async def test_made_up_results_count_for_nothing(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia = await telegram.person("Mia")
    number = await publishes(bot, mia)
    (theirs, *_others) = (await mia.asks_inline())["results"]
    await takes(bruna, number)
    with bot.storage.transaction() as tx:
        packs.take_down(tx, number, 1, "copied", now_of(bot))
    for result_id in (theirs["id"], "999999", "-1", "0", "x" * 64, "1e3", "²"):
        await bruna.telegram.post("choose", **{"from": bruna.id}, result_id=result_id)
    await catches_up(bruna)
    assert uses(bot.storage) == 0
    assert ids(await bruna.asks_inline()) == []


@one_engine
async def test_pages_show_each_sticker_once(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia = await telegram.person("Mia")
    signs = [chr(0x1F400 + n) for n in range(60)]
    await takes(bruna, await publishes(bot, mia, "Many", drawn=[(sign, ["many"]) for sign in signs]))
    await takes(bruna, await publishes(bot, mia))
    seen, offset = [], ""
    for _page in range(4):
        answer = await bruna.asks_inline("", offset)
        seen += ids(answer)
        offset = answer["next_offset"]
        assert len(offset.encode()) <= 64
        if not offset:
            break
    assert (len(seen), len(set(seen))) == (62, 62)
    assert (
        ids(await bruna.asks_inline("many", "no offset of ours"))[:5]
        == ids(await bruna.asks_inline("many"))[:5]
    )


@one_engine
async def test_tried_in_the_bots_own_chat(bot: Running, telegram: Telegram, bruna: Person) -> None:
    mia = await telegram.person("Mia")
    await takes(bruna, await publishes(bot, mia))
    before = len(await bruna.chat())
    await bruna.chooses((await bruna.asks_inline())["results"][0])
    await catches_up(bruna)
    await bruna.says("/discover")
    await bruna.sees("Channels to discover")
    said = [message.text for message in (await bruna.chat())[before:] if message.by_bot]
    assert len(said) == 2


@one_engine
async def test_a_file_that_telegram_lost_hides_no_shop(
    bot: Running, telegram: Telegram, bruna: Person
) -> None:
    mia = await telegram.person("Mia")
    number = await publishes(bot, mia)
    await takes(bruna, number)
    with bot.storage.transaction() as tx:
        edition = packs.published(tx, number)
        assert edition is not None
        lost = packs.stickers_of(tx, edition.id or 0)[0].sticker
        lost.file_id = "gone"
        tx.add(lost)
    answer = await bruna.asks_inline()
    assert (ids(answer), answer["button"]["start_parameter"]) == ([], "stickers")


def inline_update(number: int, query: str, person: int = 7) -> dict[str, Any]:
    sender = {"id": person, "is_bot": False, "first_name": "Bruna"}
    return {
        "update_id": number,
        "inline_query": {"id": str(number), "from": sender, "query": query, "offset": ""},
    }


class Shop:
    """A handler that notes queries. What people write is never done until `release` is set."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.paid = 0
        self.release, self.changed = asyncio.Event(), asyncio.Event()

    async def __call__(self, update: Update, context: Context) -> None:
        if update.inline_query:
            if update.inline_query.query == "boom":
                raise RuntimeError("boom")
            self.asked.append(update.inline_query.query)
        elif update.message and update.message.successful_payment:
            self.paid += 1
        else:
            await self.release.wait()
        self.changed.set()

    async def heard(self, count: int) -> list[str]:
        while len(self.asked) < count:
            self.changed.clear()
            await soon(self.changed.wait())
        return self.asked


class Offline(Desk):
    async def __aenter__(self) -> "Offline":
        return self


def stored(storage: Storage) -> set[int]:
    with storage.reading() as tx:
        return set(tx.connection().execute(select(INBOX.c.update_id)).scalars())


@one_engine
async def test_queries_wait_behind_nothing(storage: Storage) -> None:
    shop = Shop()
    async with Offline(NOWHERE, TOKEN, storage, shop, polls=False) as bot:
        bot.intake.receive([text_update(number, "slow", number) for number in range(1, 400)])
        poison = {"update_id": 900, "inline_query": {"id": "1", "query": "secret"}}
        assert bot.intake.receive([poison, inline_update(901, "boom"), inline_update(902, "cat", 8)])
        assert await shop.heard(1) == ["cat"]
        shop.release.set()
    assert [str(crash) for crash in bot.lanes.crashes] == ["boom"]
    assert not stored(storage) & {900, 901, 902}


@one_engine
async def test_a_flood_of_queries_delays_no_payment(storage: Storage) -> None:
    shop = Shop()
    shop.release.set()
    async with Offline(NOWHERE, TOKEN, storage, shop, polls=False) as bot:
        flood = [inline_update(n, "x" * (n % 9), person=n) for n in range(1, 3 * WAITING_MAX)]
        bot.intake.receive([*flood, payment_update(9_999, person=5)])
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert shop.paid == 1
        assert bot.lanes.waiting == 0
    assert len(shop.asked) <= WAITING_MAX + 32


@one_engine
async def test_only_the_newest_of_a_person_is_answered(storage: Storage) -> None:
    shop = Shop()
    async with Offline(NOWHERE, TOKEN, storage, shop, polls=False) as bot:
        typed = ["c", "ca", "cat"]
        bot.intake.receive([inline_update(n, query) for n, query in enumerate(typed, 1)])
        assert (await shop.heard(1))[-1] == "cat"
        shop.release.set()
    assert shop.asked == ["cat"]
