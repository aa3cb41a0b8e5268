"""Packs as rows: a pack, its editions, its stickers, and the words by which they are found."""

import json
from datetime import datetime

from sqlalchemy import BigInteger, Index, LargeBinary, String, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.columns import UtcDateTime

BYTEWISE = String().with_variant(String(collation="C"), "postgresql")
"""Words in the order of their bytes on both engines, so that a prefix is a range of the index."""
OPEN = text("decided_at IS NULL")


class Pack(SQLModel, table=True):
    """A set of stickers of one artist. What of it is on the shelf stands here too, to be browsed by."""

    __table_args__ = (
        Index("pack_newest", "topic", "published_at"),
        Index("pack_most_used", "topic", "uses"),
        Index("pack_of_access", "access", "uses"),
    )

    id: int | None = Field(default=None, primary_key=True)
    artist_id: int = Field(sa_type=BigInteger, index=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    published_edition_id: int | None = None
    published_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    """When it came on the shelf first."""
    taken_down_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    taken_down_by: int | None = Field(default=None, sa_type=BigInteger)
    takedown_reason: str = ""
    access: str = ""
    """Of what is on the shelf (rules.packs.Access); empty while nothing of it is."""
    topic: str = ""
    sticker_count: int = 0
    """Of what is on the shelf."""
    uses: int = Field(default=0, sa_type=BigInteger, index=True)
    sales: int = 0
    """Charges that stand."""


class Edition(SQLModel, table=True):
    """A version of a pack's contents, reviewed as a whole. At most one of a pack is open (not decided)."""

    __table_args__ = (
        Index("one_open_edition", "pack_id", unique=True, sqlite_where=OPEN, postgresql_where=OPEN),
    )

    id: int | None = Field(default=None, primary_key=True)
    pack_id: int = Field(foreign_key="pack.id", index=True)
    title: str = ""
    topic: str = ""
    access: str = "free"
    stars: int = 0
    """0 unless it is for sale."""
    wants_public_set: bool = False
    cover_sticker_id: int | None = None
    """None: the first one."""
    created_at: datetime = Field(sa_type=UtcDateTime)
    submitted_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    decided_by: int | None = Field(default=None, sa_type=BigInteger)
    refusal: str = ""
    """Why it was refused; empty when it was approved."""
    content_hash: str = ""
    """Of what was submitted."""
    sheet_file_id: str = ""
    """Telegram's, of the picture of all its stickers; empty until it was shown first."""

    def is_open(self) -> bool:
        return self.decided_at is None

    def is_approved(self) -> bool:
        return self.decided_at is not None and not self.refusal


class Sticker(SQLModel, table=True):
    """One file of a pack. `thumb` comes last: whoever reads only the other columns does not load it."""

    __table_args__ = (UniqueConstraint("pack_id", "unique_hash"),)

    id: int | None = Field(default=None, primary_key=True)
    pack_id: int = Field(foreign_key="pack.id")
    kind: str
    """`static`, `animated` or `video`."""
    file_id: str
    """Telegram's, for this bot."""
    unique_hash: str = Field(index=True)
    """SHA-256 of the fitted file."""
    added_at: datetime = Field(sa_type=UtcDateTime)
    thumb: bytes = Field(sa_type=LargeBinary)
    """WEBP, at most 160 px."""


class EditionSticker(SQLModel, table=True):
    """A sticker in an edition, at its place."""

    __tablename__ = "edition_sticker"

    edition_id: int = Field(primary_key=True, foreign_key="edition.id")
    sticker_id: int = Field(primary_key=True, foreign_key="sticker.id", index=True)
    position: int
    emoji: str
    """JSON list."""
    keywords: str = "[]"
    """JSON list."""

    def emoji_list(self) -> list[str]:
        return list(json.loads(self.emoji))

    def keyword_list(self) -> list[str]:
        return list(json.loads(self.keywords))


class PackWord(SQLModel, table=True):
    """A word by which a sticker on the shelf is found: an emoji, or a word of a keyword. Words of the pack's
    title have sticker 0: they find the pack in the shop."""

    __tablename__ = "pack_word"
    __table_args__ = (
        Index("pack_word_of_members", "is_members", "word", "sticker_id"),
        Index("pack_word_anywhere", "word", "pack_id"),
    )

    pack_id: int = Field(primary_key=True, foreign_key="pack.id")
    word: str = Field(primary_key=True, sa_type=BYTEWISE)
    sticker_id: int = Field(primary_key=True)
    is_members: bool
    """The pack is members-only."""
