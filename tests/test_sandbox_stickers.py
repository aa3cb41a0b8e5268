"""The sandbox: files, sticker sets and inline mode."""

import asyncio
import struct
import zlib
from collections.abc import AsyncIterator

import pytest
from telegram import InlineQueryResultCachedSticker, InputSticker
from telegram.error import BadRequest

from tests.emulated import Desk, emulated, library_bot


def png(width: int, height: int) -> bytes:
    """A whole, empty picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    rows = zlib.compress(b"".join(b"\0" * (1 + width) for _ in range(height)))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with emulated() as desk:
        yield desk


async def test_photo_goes_both_ways(desk: Desk) -> None:
    bruna = await desk.customer()
    await bruna.sends_photo(png(30, 20), caption="/look", name="cake.png")
    photo = (await desk.update("message"))["photo"][-1]
    async with library_bot(desk) as bot:
        file = await bot.get_file(photo["file_id"])
        assert bytes(await file.download_as_bytearray()) == png(30, 20)
        sent = await bot.send_photo(bruna.id, png(8, 8), caption="<i>here</i>", parse_mode="HTML")
        again = await bot.send_photo(bruna.id, sent.photo[-1].file_id)
    assert (photo["width"], sent.caption, again.photo[-1].width) == (30, "here", 8)


async def test_broken_picture_is_refused(desk: Desk) -> None:
    bruna = await desk.customer()
    async with library_bot(desk) as bot:
        with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
            await bot.send_photo(bruna.id, b"no picture")
        document = await bot.send_document(bruna.id, b"a,b\n1,2\n", filename="data.csv")
    assert document.document is not None
    assert (document.document.file_name, document.document.mime_type) == ("data.csv", "text/csv")


async def test_sticker_set_grows_and_shrinks(desk: Desk) -> None:
    aiko = await desk.customer("Aiko")
    name = "cats_by_fairshare_bot"
    async with library_bot(desk) as bot:
        first, second = (InputSticker(png(512, side), ["😺"], "static") for side in (512, 300))
        await bot.create_new_sticker_set(aiko.id, name, "Cats", [first])
        await bot.add_sticker_to_set(aiko.id, name, second)
        stickers = (await bot.get_sticker_set(name)).stickers
        assert [(one.width, one.height, one.emoji) for one in stickers] == [
            (512, 512, "😺"),
            (512, 300, "😺"),
        ]
        sent = await bot.send_sticker(aiko.id, stickers[0])
        assert sent.sticker is not None
        assert sent.sticker.set_name == name
        await bot.delete_sticker_from_set(stickers[0])
        assert len((await bot.get_sticker_set(name)).stickers) == 1


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("cats", png(512, 512), "invalid sticker set name is specified"),
        ("cats_by_fairshare_bot", png(300, 300), "STICKER_PNG_DIMENSIONS"),
        ("cats_by_fairshare_bot", b"text", "STICKER_PNG_NOPNG"),
    ],
)
async def test_bad_stickers_are_refused(desk: Desk, name: str, content: bytes, complaint: str) -> None:
    aiko = await desk.customer("Aiko")
    async with library_bot(desk) as bot:
        with pytest.raises(BadRequest, match=f"(?i){complaint}"):
            await bot.create_new_sticker_set(aiko.id, name, "Cats", [InputSticker(content, ["😺"], "static")])


async def test_unknown_set_is_invalid(desk: Desk) -> None:
    assert await desk.refusal("getStickerSet", name="none") == "Bad Request: STICKERSET_INVALID"


async def test_inline_answer_reaches_the_person(desk: Desk) -> None:
    aiko = await desk.customer("Aiko")
    async with library_bot(desk) as bot:
        uploaded = await bot.upload_sticker_file(aiko.id, png(512, 512), "static")
        asking = asyncio.create_task(desk.people.post("inline", **{"from": aiko.id}, query="cat"))
        query = await desk.update("inline_query")
        result = InlineQueryResultCachedSticker("1", uploaded.file_id)
        await bot.answer_inline_query(query["id"], [result], cache_time=0, is_personal=True)
    assert [one["id"] for one in (await asking)["results"]] == ["1"]
    await desk.people.post("choose", **{"from": aiko.id}, result_id="1", query="cat")
    assert (await desk.update("chosen_inline_result"))["result_id"] == "1"


async def test_cached_answers_are_not_asked_again(desk: Desk) -> None:
    aiko = await desk.customer("Aiko")
    asking = asyncio.create_task(desk.people.post("inline", **{"from": aiko.id}, query="cat"))
    query = await desk.update("inline_query")
    await desk.result("answerInlineQuery", inline_query_id=query["id"], results=[], cache_time=60)
    await asking
    assert (await desk.people.post("inline", **{"from": aiko.id}, query="cat"))["cached"]


async def test_too_many_results_are_refused(desk: Desk) -> None:
    results = [{"type": "article", "id": str(number)} for number in range(51)]
    assert await desk.refusal("answerInlineQuery", inline_query_id="1", results=results) == (
        "Bad Request: too many inline query results specified"
    )
