"""What the workshop makes of good files: stickers as Telegram takes them, and sheets to look at."""

import hashlib
import io
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from handlers.workshop import Unfit, clip_sticker, contact_sheet, examine, outline, text_sticker
from handlers.workshop.inside.clip import steady
from handlers.workshop.inside.moving import Moment
from handlers.workshop.inside.outlined import bordered
from handlers.workshop.inside.refused import Refused
from handlers.workshop.inside.still import fitted
from handlers.workshop.inside.webm import BYTES_MAX
from tests.hostile_files import film, image, lottie, moving, tgs

KINDS = ("PNG", "JPEG", "WEBP")
sides = st.tuples(st.integers(1, 900), st.integers(1, 900)).filter(lambda s: max(s) <= 32 * min(s))


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content), formats=["WEBP"])


@settings(max_examples=30, deadline=None)
@given(sides, st.sampled_from(KINDS))
def test_the_long_side_is_exactly_512(size: tuple[int, int], kind: str) -> None:
    made = fitted({}, [image(kind, size)])
    assert (max(made.width, made.height), opened(made.content).size) == (512, (made.width, made.height))
    assert abs(made.width * size[1] - made.height * size[0]) <= max(size)  # its shape, to the pixel


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 255))
def test_what_was_see_through_stays_so(alpha: int) -> None:
    picture = Image.new("RGBA", (64, 64))
    picture.paste((200, 60, 20, alpha), (0, 0, 32, 64))
    content = io.BytesIO()
    picture.save(content, "PNG")
    seen = opened(fitted({}, [content.getvalue()]).content).getchannel("A")
    assert (seen.getpixel((100, 256)), seen.getpixel((400, 256))) == (alpha, 0)


def test_a_photo_is_turned_upright_and_forgets_where_it_was() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif.get_ifd(0x8825)[1] = "N"
    made = fitted({}, [image("JPEG", (400, 200), exif=exif)])
    assert (made.width, made.height) == (256, 512)
    assert not opened(made.content).getexif()
    assert b"EXIF" not in made.content


@settings(max_examples=15, deadline=None)
@given(sides)
def test_an_outline_fits_and_is_white(size: tuple[int, int]) -> None:
    picture = bordered(Image.new("RGBA", size, "teal"))
    assert max(picture.size) == 512
    assert picture.getpixel((picture.width // 2, 4)) == (255, 255, 255, 255)


@settings(max_examples=50)
@given(st.lists(st.floats(0.001, 0.5), min_size=1, max_size=40))
def test_a_clip_keeps_its_pace(gaps: list[float]) -> None:
    """However its pictures came, it shows 30 a second, of them at most 90, in their order."""
    begins = [sum(gaps[:number]) for number in range(len(gaps))]
    pictures = [Image.new("RGBA", (1, 1)) for _ in gaps]
    shown = list(steady(Moment(*moment) for moment in zip(begins, gaps, pictures, strict=True)))
    assert len(shown) <= 90
    assert abs(len(shown) - min(sum(gaps), 3) * 30) <= 2
    order = [next(n for n, p in enumerate(pictures) if p is picture) for picture in shown]
    assert all(later >= earlier for earlier, later in pairwise(order))


async def test_a_picture_becomes_a_sticker() -> None:
    piece = await examine(image("PNG", (800, 400)))
    assert (piece.kind, piece.width, piece.height, piece.filename) == ("static", 512, 256, "sticker.webp")
    assert piece.sha256 == hashlib.sha256(piece.content).hexdigest()
    assert opened(piece.thumb).size == (160, 80)


async def test_a_good_animation_is_taken_without_its_names() -> None:
    named = b"\x1f\x8b\x08\x08" + bytes(4) + b"\x02\xffsecret.json\0" + tgs()[10:]
    piece = await examine(named)
    assert (piece.kind, b"secret" in piece.content) == ("animated", False)
    assert (await examine(piece.content)).sha256 == piece.sha256


async def test_a_good_video_is_taken_without_its_notes() -> None:
    piece = await examine(film())
    assert (piece.kind, piece.width, piece.height) == ("video", 512, 288)
    assert b"ENCODER" not in piece.content
    assert (await examine(piece.content)).sha256 == piece.sha256


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP", "mp4"])
async def test_what_moves_becomes_a_video_sticker(kind: str) -> None:
    content = film(20, (320, 240), codec="mpeg4", kind="mp4") if kind == "mp4" else moving(kind)
    piece = await clip_sticker(content)
    assert (piece.kind, max(piece.width, piece.height)) == ("video", 512)
    assert len(piece.content) <= BYTES_MAX
    assert (await examine(piece.content)).content  # as Telegram wants it


async def test_what_stands_still_is_no_clip() -> None:
    with pytest.raises(Unfit, match="workshop-clip-still"):
        await clip_sticker(image("PNG"))


async def test_words_in_several_scripts_become_a_sticker() -> None:
    piece = await text_sticker("Ciao, Καλημέρα, Привет!")
    assert (piece.kind, max(piece.width, piece.height)) == ("static", 512)


@pytest.mark.parametrize(
    ("words", "reason"), [(" \n", "text-empty"), ("你好", "text-letters"), ("long " * 40, "text-long")]
)
async def test_words_that_cannot_be_drawn_are_refused(words: str, reason: str) -> None:
    with pytest.raises(Unfit, match=f"workshop-{reason}"):
        await text_sticker(words)


async def test_only_still_pictures_get_an_outline() -> None:
    assert (await outline(image("WEBP"))).width == 512
    with pytest.raises(Unfit, match="workshop-not-still"):
        await outline(tgs())


async def test_a_full_sheet_shows_every_sticker() -> None:
    thumb = (await examine(image("PNG"))).thumb
    sheet = Image.open(io.BytesIO(await contact_sheet([(thumb, "😀")] * 120, "Sea 🐚 <b>")))
    assert (sheet.format, max(sheet.size) <= 2_800) == ("PNG", True)


def test_an_animation_that_needs_pictures_is_refused() -> None:
    from handlers.workshop.inside.tgs import check_animation

    check_animation(lottie())
    with pytest.raises(Refused, match="workshop-tgs-content"):
        check_animation(lottie(layers=[{"ind": 1, "ty": 2, "ks": {}}]))
