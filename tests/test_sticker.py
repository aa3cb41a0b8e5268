"""/sticker: photos become stickers in sets of people's own; members make them of more."""

import io

import pytest
from PIL import Image

from sandbox import Sandbox
from tests.cast import Person, Telegram
from tests.control import Json, Message
from tests.hostile_files import moving
from tests.members import becomes_member
from tests.shop import one_engine

pytestmark = one_engine


def photo(shade: int = 0) -> bytes:
    """A picture; another shade is another picture."""
    file = io.BytesIO()
    Image.new("RGB", (300, 200), (250, 180, shade)).save(file, "PNG")
    return file.getvalue()


async def sends_picture(person: Person, shade: int = 0, **words: str) -> Message:
    """The sticker that comes back."""
    await person.sends_photo(photo(shade), **words)
    return await person.sees("")


async def sets(telegram: Telegram) -> list[Json]:
    return list((await telegram.world())["sticker_sets"])


async def test_photo_goes_into_an_own_set(bruna: Person, telegram: Telegram) -> None:
    await bruna.says("/sticker")
    await bruna.sees("Your own stickers")
    shown = (await sends_picture(bruna)).raw["sticker"]
    await bruna.taps("😂")
    told = await bruna.sees("your set.*1 of 120")

    [made] = await sets(telegram)
    assert (shown["width"], made["owner_id"], made["title"]) == (512, bruna.id, "My stickers 1")
    assert [one["emoji"] for one in made["stickers"]] == ["😂"]
    assert told.keys[0]["url"] == f"https://t.me/addstickers/{made['name']}"


async def test_caption_and_answer_do_as_well(bruna: Person) -> None:
    await sends_picture(bruna, 1, caption="/sticker fire")
    assert "🔥" in (await bruna.chat())[-1].buttons
    sent = next(one for one in await bruna.chat() if "photo" in one.raw)
    await bruna.looks_away()
    await bruna.telegram.post("say", **{"from": bruna.id}, text="/sticker", reply_to=sent.id)
    assert "sticker" in (await bruna.sees("")).raw


async def test_any_other_emoji_is_written(bruna: Person, telegram: Telegram) -> None:
    await sends_picture(bruna, caption="/sticker")
    await bruna.says("🦊")
    await bruna.sees("🦊 is in your set")
    await sends_picture(bruna, 1)
    await bruna.says("no idea")
    await bruna.sees("for example 🦊")
    await bruna.taps("👍")
    await bruna.sees("2 of 120")
    assert [one["emoji"] for one in (await sets(telegram))[0]["stickers"]] == ["🦊", "👍"]


async def test_pressed_twice_is_one_sticker(bruna: Person, telegram: Telegram) -> None:
    sticker = await sends_picture(bruna, caption="/sticker")
    await bruna.presses(sticker.id, "sticker:add:😂")
    await bruna.presses(sticker.id, "sticker:add:👍")
    await bruna.sees("1 of 120")
    assert [len(one["stickers"]) for one in await sets(telegram)] == [1]


@pytest.mark.parametrize("method", ["createNewStickerSet", "addStickerToSet"])
@pytest.mark.parametrize("kind", ["drop_before", "drop_after"])
async def test_lost_answers_make_nothing_twice(
    bruna: Person, telegram: Telegram, method: str, kind: str
) -> None:
    await telegram.fault(kind, method=method)
    for shade in range(2):
        await sends_picture(bruna, shade, caption="/sticker")
        await bruna.taps("😂")
        await telegram.clock_moves(seconds=10)
        await bruna.sees(f"{shade + 1} of 120")
    assert [len(one["stickers"]) for one in await sets(telegram)] == [2]


async def test_full_set_is_followed_by_another(bruna: Person, telegram: Telegram, sandbox: Sandbox) -> None:
    await sends_picture(bruna, caption="/sticker")
    await bruna.taps("😂")
    await bruna.sees("1 of 120")
    [full] = sandbox.cloud.world.sticker_sets.values()
    full.stickers += [{**full.stickers[0], "file_unique_id": str(number)} for number in range(119)]
    await sends_picture(bruna, 1)
    await bruna.taps("😂")
    await bruna.sees("1 of 120")
    assert [one["title"] for one in await sets(telegram)] == ["My stickers 1", "My stickers 2"]


async def test_deleted_set_is_followed_by_another(bruna: Person, sandbox: Sandbox) -> None:
    await sends_picture(bruna, caption="/sticker")
    await bruna.taps("😂")
    await bruna.sees("1 of 120")
    sandbox.cloud.world.sticker_sets.clear()
    await sends_picture(bruna, 1)
    await bruna.taps("😂")
    await bruna.sees("1 of 120")
    assert [len(one.stickers) for one in sandbox.cloud.world.sticker_sets.values()] == [1]


async def test_last_one_comes_out_again(bruna: Person, carlo: Person, telegram: Telegram) -> None:
    for shade in range(2):
        await sends_picture(bruna, shade, caption="/sticker")
        await bruna.taps("😂")
        await bruna.sees(f"{shade + 1} of 120")
    await bruna.taps("My sets")
    await bruna.sees("My stickers 1: 2 of 120")
    await carlo.says("/start")
    menu = await carlo.sees("Carlo")
    assert "no longer valid" in (await carlo.presses(menu.id, "sticker:remove:2") or "")
    await bruna.taps("Take the last one out")
    await bruna.sees("out of your set again")
    assert [len(one["stickers"]) for one in await sets(telegram)] == [1]


async def test_refused_sticker_is_told(bruna: Person, telegram: Telegram) -> None:
    await telegram.fault(
        "status", method="createNewStickerSet", status=400, description="Bad Request: STICKER_EMOJI_INVALID"
    )
    await sends_picture(bruna, caption="/sticker")
    await bruna.taps("😂")
    await bruna.sees("Telegram did not take this sticker")


async def test_outlines_words_and_clips_need_premium(bruna: Person) -> None:
    await sends_picture(bruna, caption="/sticker")
    await bruna.taps("White outline")
    await bruna.sees("part of premium")
    await bruna.says("/sticker See you at ten!")
    await bruna.sees("part of premium")
    for kind, name in (("video", "clip.mp4"), ("document", "wave.gif")):
        await bruna.sends(kind, b"clip", name=name, caption="/sticker")
        await bruna.sees("part of premium")


async def test_members_outline_and_write(bruna: Person) -> None:
    await becomes_member(bruna)
    plain = (await sends_picture(bruna, caption="/sticker")).raw["sticker"]
    await bruna.taps("White outline")
    assert (await bruna.sees("")).raw["sticker"]["file_unique_id"] != plain["file_unique_id"]
    await bruna.says("/sticker")
    await bruna.taps("Sticker of words")
    await bruna.sees("Write what the sticker shall say")
    await bruna.says("See you at ten!")
    assert (await bruna.sees("")).raw["sticker"]["height"] <= 512
    await bruna.sends("document", moving("GIF"), name="wave.gif", caption="/sticker")
    assert (await bruna.sees("")).raw["sticker"]["is_video"]


async def test_forged_buttons_put_nothing_in(bruna: Person, telegram: Telegram) -> None:
    await bruna.says("/start")
    menu = await bruna.sees("Bruna")
    for data in ("sticker:add:😂", "sticker:outline", "sticker:remove:1", "sticker:add", "sticker:public:1"):
        assert "no longer valid" in (await bruna.presses(menu.id, data) or "")
    sticker = await sends_picture(bruna, caption="/sticker")
    assert "no longer valid" in (await bruna.presses(sticker.id, "sticker:add:x") or "")
    assert await sets(telegram) == []


async def test_what_is_no_picture_is_explained(bruna: Person) -> None:
    await bruna.says("/sticker")
    await bruna.sees("Your own stickers")
    await bruna.sends("document", b"%PDF-1.7 no picture", name="book.pdf")
    await bruna.sees("picture")
    await bruna.says("hm")
    await bruna.sees("That is no picture")
    await bruna.taps("Cancel")
    await bruna.sees("Cancelled")
