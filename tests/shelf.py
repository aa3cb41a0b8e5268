"""Packs on the shelf without the way there: drawn, approved, and known to Telegram."""

import base64
import io
from collections.abc import Sequence
from hashlib import sha256

from PIL import Image

from handlers.running import Running
from storage import packs
from storage.packs import NewSticker, Sticker
from tests.cast import Person
from tests.ticking import now_of

Drawn = Sequence[tuple[str, Sequence[str]]]
"""Stickers, each by its emoji and keywords."""
CATS: Drawn = (("😺", ("cat", "gatto")), ("😴", ("sleepy cat",)))


async def publishes(
    bot: Running, artist: Person, title: str = "Cats", *, stars: int = 0, drawn: Drawn = CATS, **more: object
) -> int:
    """Puts a pack on the shelf: for Stars, else free, unless `more` (columns of its edition) says otherwise.
    The number of the pack."""
    files = [await _uploads(artist, f"{title} {n}") for n in range(len(drawn))]
    access = "sale" if stars else "free"
    with bot.storage.transaction() as tx:
        edition = packs.begin_pack(tx, artist.id, now_of(bot))
        for file_id, (emoji, keywords) in zip(files, drawn, strict=True):
            name = sha256(file_id.encode()).hexdigest()
            new = NewSticker("static", file_id, name, thumb(title), [emoji], list(keywords))
            assert isinstance(packs.add_sticker(tx, edition, new, now_of(bot)), Sticker)
        said = {"title": title, "topic": "animals", "access": access, "stars": stars, **more}
        packs.change(tx, edition, **said)
        assert packs.submit(tx, edition, now_of(bot)) is None
        assert packs.approve(tx, edition.id or 0, packs.hash_of(tx, edition), 1, now_of(bot))
        return edition.pack_id


async def _uploads(artist: Person, name: str) -> str:
    """Telegram's file id."""
    content = base64.b64encode(thumb(name, 512)).decode()
    details = {"kind": "sticker", "name": "sticker.webp", "base64": content}
    sent = await artist.telegram.post("send", **{"from": artist.id}, **details)
    return str(sent["sticker"]["file_id"])


def thumb(name: str, side: int = 96) -> bytes:
    """A WEBP of one colour, another for each name."""
    colour = sha256(name.encode()).digest()[:3]
    picture = io.BytesIO()
    Image.new("RGBA", (side, side), (*colour, 255)).save(picture, "WEBP")
    return picture.getvalue()
