"""Demo stickers of the sandbox: three small packs of Aiko's, drawn by code, as files that Telegram has."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from sandbox.cloud import Cloud
from sandbox.demo.brush import Brush
from sandbox.demo.poses import POSES
from sandbox.files import Upload

ARTIST = "Aiko"


@dataclass(frozen=True)
class DemoSticker:
    """`unique_hash`: SHA-256 of the file; `thumb`: WEBP, 160 px."""

    file_id: str
    unique_hash: str
    thumb: bytes
    emoji: Sequence[str]
    keywords: Sequence[str]


@dataclass(frozen=True)
class DemoPack:
    """`access`: free, sale or members; `stars` is the price of one for sale."""

    title: str
    topic: str
    access: str
    stars: int
    wants_public_set: bool
    stickers: Sequence[DemoSticker]


WORDS = {
    "hello": (["👋", "😀"], "hello hi ciao salut hallo hola"),
    "thanks": (["🙏", "🌸"], "thanks grazie merci danke gracias flower"),
    "yes": (["👍", "✅"], "yes ok sì oui ja sí done"),
    "sleep": (["😴", "🌙"], "sleep night notte nuit nacht noche"),
    "love": (["😍", "❤️"], "love amore amour liebe amor heart"),
    "laugh": (["😂", "🤣"], "laugh haha ridere rire lachen reír"),
    "cry": (["😭", "😢"], "cry sad triste traurig tears"),
    "angry": (["😡", "😤"], "angry arrabbiato fâché wütend enfadado"),
    "tea": (["☕", "🍵"], "tea tè thé tee té coffee"),
    "cool": (["😎", "✌️"], "cool sun sole soleil sonne sol"),
    "party": (["🥳", "🎉"], "party festa fête fest fiesta birthday"),
    "rain": (["☔", "🌧️"], "rain pioggia pluie regen lluvia"),
}
"""Of each pose: its emoji, and the words that find it in five languages."""
PACKS: tuple[tuple[str, str, str, int, bool, str], ...] = (
    ("Mochi says hello", "friends", "free", 0, True, "hello thanks yes sleep"),
    ("Mochi has feelings", "feelings", "sale", 25, True, "love laugh cry angry"),
    ("A day with Mochi", "funny", "members", 0, False, "tea cool party rain"),
)


def artist_id(cloud: Cloud) -> int | None:
    """None if the artist is not among the people of this world."""
    return next((one.id for one in cloud.world.people.values() if one.first_name == ARTIST), None)


def draw_packs(cloud: Cloud) -> list[DemoPack]:
    """Takes a second or two."""
    return [
        DemoPack(title, topic, access, stars, public, [_draw(cloud, pose) for pose in poses.split()])
        for title, topic, access, stars, public, poses in PACKS
    ]


def _draw(cloud: Cloud, pose: str) -> DemoSticker:
    brush = Brush()
    POSES[pose](brush)
    content, thumb = brush.finished()
    stored = cloud.files.store("sticker", Upload(f"{pose}.webp", content))
    emoji, words = WORDS[pose]
    return DemoSticker(stored.file_id, hashlib.sha256(content).hexdigest(), thumb, emoji, words.split())
