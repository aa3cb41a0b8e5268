"""Public sets: a pack as a Telegram set, in the name of who has it, where its artist wished it."""

from datetime import datetime

import pytest
from sqlmodel import select

from handlers.running import Running
from sandbox import Sandbox
from sandbox.files import Upload
from storage import licences, packs
from storage.packs import NewSticker
from storage.public_sets import PublicSet
from tests.cast import Person, Telegram
from tests.control import Json, Message
from tests.shop import one_engine
from tests.sponsoring import until
from tests.test_sandbox_stickers import png

pytestmark = one_engine

STICKERS = 53


@pytest.fixture
async def aiko(telegram: Telegram, bot: Running) -> Person:
    """An artist."""
    aiko = await telegram.person("Aiko")
    await aiko.says("/start")
    await aiko.sees("Aiko")
    return aiko


def publishes(bot: Running, sandbox: Sandbox, artist: Person, size: int, public: bool = True) -> int:
    """A free pack; its id."""
    now: datetime = sandbox.clock.now()
    with bot.storage.transaction() as tx:
        edition = packs.begin_pack(tx, artist.id, now)
        packs.change(tx, edition, title="Mochi", topic="animals", access="free", wants_public_set=public)
        for number in range(size):
            content = Upload(f"{number}.png", png(512, 512) + bytes(number))
            file = sandbox.cloud.files.store("sticker", content)
            cat = NewSticker("static", file.file_id, f"{artist.id}-{number}", b"", ["🐱"], ["cat"])
            packs.add_sticker(tx, edition, cat, now)
        packs.submit(tx, edition, now)
        assert packs.approve(tx, edition.id or 0, packs.hash_of(tx, edition), 1, now)
        return edition.pack_id


def takes(bot: Running, sandbox: Sandbox, person: Person, pack_id: int) -> None:
    with bot.storage.transaction() as tx:
        licences.take_free(tx, person.id, pack_id, sandbox.clock.now())


async def asks_for_set(person: Person, pack_id: int) -> str | None:
    await person.says("/start")
    menu: Message = await person.sees(person.name)
    await person.looks_away()
    return await person.presses(menu.id, f"sticker:public:{pack_id}")


async def sets(telegram: Telegram) -> list[Json]:
    return list((await telegram.world())["sticker_sets"])


async def test_pack_becomes_a_set_of_its_buyer(
    bot: Running, sandbox: Sandbox, telegram: Telegram, aiko: Person, bruna: Person
) -> None:
    pack_id = publishes(bot, sandbox, aiko, STICKERS)
    takes(bot, sandbox, bruna, pack_id)
    await asks_for_set(bruna, pack_id)
    await bruna.sees("I am making a Telegram set")
    await bruna.sees("Your set “Mochi” is there, with all its 53 stickers")
    [made] = await sets(telegram)
    assert (made["owner_id"], made["title"], len(made["stickers"])) == (bruna.id, "Mochi", STICKERS)

    await asks_for_set(bruna, pack_id)
    await bruna.sees("is there, with all its 53 stickers")
    assert len(await sets(telegram)) == 1


@pytest.mark.parametrize("method", ["createNewStickerSet", "addStickerToSet", "getStickerSet"])
@pytest.mark.parametrize("kind", ["drop_before", "drop_after"])
async def test_lost_answers_leave_no_gap_and_no_double(
    bot: Running, sandbox: Sandbox, telegram: Telegram, aiko: Person, method: str, kind: str
) -> None:
    pack_id = publishes(bot, sandbox, aiko, STICKERS)
    await telegram.fault(kind, method=method)
    await asks_for_set(aiko, pack_id)
    await aiko.sees("I am making")
    await telegram.clock_moves(seconds=10)
    await aiko.sees("is there, with all its 53")
    [made] = await sets(telegram)
    order = [one["file_unique_id"] for one in made["stickers"]]
    with bot.storage.reading() as tx:
        edition = packs.published(tx, pack_id)
        assert edition is not None
        placed = packs.stickers_of(tx, edition.id or 0)
    files = sandbox.cloud.world.files
    assert order == [files[one.sticker.file_id].unique_id for one in placed]


async def test_only_who_has_it_and_where_it_is_wished(
    bot: Running, sandbox: Sandbox, telegram: Telegram, aiko: Person, bruna: Person
) -> None:
    wished, unwished = publishes(bot, sandbox, aiko, 1), publishes(bot, sandbox, aiko, 1, public=False)
    assert "no longer valid" in (await asks_for_set(bruna, wished) or "")
    takes(bot, sandbox, bruna, unwished)
    assert "no longer valid" in (await asks_for_set(bruna, unwished) or "")
    assert await sets(telegram) == []


async def test_refusal_of_telegram_is_told(
    bot: Running, sandbox: Sandbox, telegram: Telegram, aiko: Person
) -> None:
    pack_id = publishes(bot, sandbox, aiko, 2)
    await telegram.fault(
        "status", method="createNewStickerSet", status=400, description="Bad Request: PACK_TITLE_INVALID"
    )
    await asks_for_set(aiko, pack_id)
    await aiko.sees("Telegram did not take the set of “Mochi”")
    await asks_for_set(aiko, pack_id)
    await aiko.sees("is there, with all its 2")
    assert [len(one["stickers"]) for one in await sets(telegram)] == [2]


async def test_a_set_deleted_half_way_is_left_alone(
    bot: Running, sandbox: Sandbox, telegram: Telegram, aiko: Person
) -> None:
    pack_id = publishes(bot, sandbox, aiko, STICKERS)
    await telegram.fault("status", method="addStickerToSet", status=429, retry_after=30)
    await asks_for_set(aiko, pack_id)
    await until(telegram, lambda: _waits(bot, aiko))
    sandbox.cloud.world.sticker_sets.clear()
    await telegram.clock_moves(seconds=40)
    await until(telegram, lambda: not _waits(bot, aiko))
    await asks_for_set(aiko, pack_id)
    await aiko.sees("was deleted in Telegram")
    assert await sets(telegram) == []
    await aiko.taps("Make it again")
    await aiko.sees("is there, with all its 53")


async def test_a_set_that_its_owner_deleted_is_made_again(
    bot: Running, sandbox: Sandbox, telegram: Telegram, aiko: Person
) -> None:
    pack_id = publishes(bot, sandbox, aiko, 2)
    await asks_for_set(aiko, pack_id)
    await aiko.sees("is there, with all its 2")
    [first] = await sets(telegram)
    sandbox.cloud.world.sticker_sets.clear()
    await asks_for_set(aiko, pack_id)
    await aiko.sees("“Mochi” was deleted in Telegram, so its link leads nowhere")
    await aiko.taps("Make it again")
    await aiko.sees("is there, with all its 2")
    [second] = await sets(telegram)
    assert second["name"] != first["name"]
    await asks_for_set(aiko, pack_id)
    await aiko.sees("is there, with all its 2")


@pytest.mark.parametrize("fault", [{"kind": "drop_after"}, {"kind": "status", "status": 500}, {}])
async def test_sets_of_copied_art_leave_telegram(
    bot: Running, sandbox: Sandbox, telegram: Telegram, aiko: Person, bruna: Person, olga: Person, fault: Json
) -> None:
    pack_id = publishes(bot, sandbox, aiko, 2)
    takes(bot, sandbox, bruna, pack_id)
    for person in (aiko, bruna):
        await asks_for_set(person, pack_id)
        await person.sees("is there, with all its 2")
    if fault:
        await telegram.fault(**fault, method="deleteStickerSet")
    await olga.says("/review")
    await olga.taps("Packs on offer")
    await olga.taps("Mochi")
    await olga.taps("Take down$")
    await olga.taps("It is copied art")
    await aiko.sees("is taken down")
    await until(telegram, lambda: _count_due(bot) <= int(bool(fault)))
    await telegram.clock_moves(seconds=10)
    await until(telegram, lambda: _count_due(bot) == 0)
    assert await sets(telegram) == []


def _count_due(bot: Running) -> int:
    with bot.storage.reading() as tx:
        return sum(one.retry_at is not None for one in tx.exec(select(PublicSet)).all())


def _waits(bot: Running, owner: Person) -> bool:
    """Whether a set of theirs is begun and goes on."""
    with bot.storage.reading() as tx:
        mine = tx.exec(select(PublicSet).where(PublicSet.owner_id == owner.id)).all()
    return any(one.next_position and one.retry_at for one in mine)
