"""How an artist of a test draws, and what it takes until a pack is on offer."""

import io

from PIL import Image, ImageDraw

from handlers.running import Running
from storage import packs
from storage.packs import NewSticker
from tests.cast import Person


def drawing(number: int, *, size: tuple[int, int] = (300, 200), kind: str = "PNG") -> bytes:
    """A picture like no other: transparent, with a disc whose place and colour tell its number."""
    picture = Image.new("RGBA", size, (0, 0, 0, 0))
    colour = (40 * number % 256, 90 * number % 256, 200, 255)
    ImageDraw.Draw(picture).ellipse((10 + number, 10, 150 + number, 150), fill=colour)
    content = io.BytesIO()
    picture.convert("RGB" if kind == "JPEG" else "RGBA").save(content, kind)
    return content.getvalue()


async def begins_pack(artist: Person) -> None:
    """A new draft is open: what is sent from here on becomes its stickers."""
    await artist.says("/artist")
    await artist.taps("New pack")
    await artist.sees("Still missing")


async def sends_drawing(artist: Person, number: int, name: str = "cat.png") -> None:
    """The sticker is shown, and in the pack: that is known once something later in this chat was handled."""
    before = sum("sticker" in message.raw for message in await artist.chat())
    await artist.sends("document", drawing(number), name=name)
    shown = await artist.sees("")
    await artist.presses(shown.id, "a button that nobody has")
    after = sum("sticker" in message.raw for message in await artist.chat())
    assert after == before + 1, "\n".join(map(str, await artist.chat()))


async def answers(artist: Person, button: str, question: str, said: str) -> None:
    await artist.taps(button)
    await artist.sees(question)
    await artist.says(said)
    await artist.sees("cover:")


async def makes_pack(artist: Person, *, title: str = "Sleepy Cats", stars: int = 50) -> None:
    """A draft of two stickers that can be handed in."""
    await begins_pack(artist)
    for number, name in ((1, "cat.png"), (2, "dog.png")):
        await sends_drawing(artist, number, name)
    await artist.taps("To the pack")
    await answers(artist, "✎ Title", "called", title)
    await answers(artist, "✎ Price", "cost", str(stars))
    await artist.taps("✎ Topic")
    await artist.taps("Animals")
    await artist.sees("Everything is there")


async def hands_in(artist: Person) -> None:
    """The card of a finished draft is open."""
    await artist.taps("Hand in")
    await artist.sees("Above is")
    await artist.taps("It is mine: hand it in")
    await artist.sees("is handed in")


async def opens_pack(artist: Person, label: str = "Sleepy Cats") -> None:
    await artist.says("/artist")
    await artist.sees("Your sticker packs")
    await artist.taps(label)
    await artist.sees("cover:")


def drafted_pack(bot: Running, artist: Person, *, access: str = "sale", stars: int = 50) -> int:
    """A draft of two stickers that can be handed in, made without all the talk; its id."""
    now = bot.application.bot_data.now()
    with bot.storage.transaction() as tx:
        edition = packs.begin_pack(tx, artist.id, now)
        packs.change(tx, edition, title="Sleepy Cats", topic="animals", access=access, stars=stars)
        for number in (1, 2):
            content_hash = f"{artist.id:08}{number:056}"
            new = NewSticker("static", f"file-{artist.id}-{number}", content_hash, thumb(), ["🐱"])
            packs.add_sticker(tx, edition, new, now)
        return edition.pack_id


def offered_pack(bot: Running, artist: Person, *, access: str = "sale", stars: int = 50) -> int:
    """A pack that was approved without all the talk; its id."""
    pack_id, now = drafted_pack(bot, artist, access=access, stars=stars), bot.application.bot_data.now()
    with bot.storage.transaction() as tx:
        edition = packs.open_edition(tx, pack_id)
        assert edition is not None
        assert packs.submit(tx, edition, now) is None
        assert packs.approve(tx, edition.id or 0, packs.hash_of(tx, edition), 1, now)
    return pack_id


def thumb() -> bytes:
    content = io.BytesIO()
    Image.new("RGBA", (160, 160), (200, 120, 40, 255)).save(content, "WEBP")
    return content.getvalue()
