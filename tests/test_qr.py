"""QR codes: any text as a picture; members choose colours and take SVG."""

import pytest

from tests.members import becomes_member
from tests.people import Person
from tests.shop import one_engine


@pytest.fixture
async def member(bruna: Person) -> Person:
    """Bruna, with premium."""
    await becomes_member(bruna)
    return bruna


@one_engine
@pytest.mark.parametrize("text", ["https://example.com/?a=1&b=2", "<i>hi</i>", "two\nlines", "é" * 500])
async def test_any_text_becomes_a_picture(bruna: Person, text: str) -> None:
    await bruna.says(f"/qr {text}")
    picture = (await bruna.sees("")).raw
    assert picture["caption"] == text
    assert picture["photo"][-1]["width"] == picture["photo"][-1]["height"] >= 600


@one_engine
async def test_without_text_it_explains(bruna: Person) -> None:
    await bruna.says("/qr")
    await bruna.sees("Write the text or link after the command")


@one_engine
async def test_too_long_a_text_is_refused(bruna: Person) -> None:
    await bruna.says("/qr " + "é" * 501)
    await bruna.sees("holds 1,000 bytes, and your text has 1,002")


@one_engine
async def test_colours_need_premium(bruna: Person) -> None:
    await bruna.says("/qr hello")
    await bruna.sees("hello")
    await bruna.taps("Colours and SVG")
    assert "✦ Premium" in (await bruna.sees("part of premium")).buttons


async def test_members_choose_colours(member: Person) -> None:
    await member.says("/qr hello")
    plain = await member.sees("hello")
    await member.taps("Ocean")
    coloured = await member.sees("hello")
    assert (coloured.id, "✓ Ocean" in coloured.buttons) == (plain.id, True)
    assert coloured.raw["photo"] != plain.raw["photo"]


@one_engine
async def test_members_take_svg(member: Person) -> None:
    await member.says("/qr hello")
    await member.sees("hello")
    await member.taps("SVG file")
    assert (await member.sees("")).raw["document"]["file_name"] == "qr.svg"


@one_engine
async def test_old_pictures_unlock_with_premium(bruna: Person) -> None:
    await bruna.says("/qr hello")
    await bruna.sees("hello")
    await becomes_member(bruna)
    await bruna.taps("Colours and SVG")
    assert "Night" in (await bruna.sees("hello")).buttons
