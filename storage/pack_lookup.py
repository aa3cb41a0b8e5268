"""The questions that inline look-up asks, put once for each shape of a query and compiled once per engine.

Somebody waits while they type, and to put such a statement costs several times what the database needs to
answer it: so nothing here is a list of a length of its own. What stands in place of one is padded.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, bindparam, exists, or_, select, union
from sqlalchemy.orm import aliased
from sqlmodel import col

from rules.packs import Access
from storage.licences import Licence
from storage.pack_rows import EditionSticker, Pack, PackWord, Sticker
from storage.pack_uses import StickerCount
from storage.prepared import Prepared

RECENT_MAX = 200
"""So many of the stickers that somebody used last come before all others."""
FILES_AT_ONCE = 51
EMOJI_MAX = 24
"""If a word is the name of emoji it stands for so many: fewer are filled up with the last of them, which both
engines look up once."""
LAST_SIGN = "\U0010ffff"

_PERSON: Any = bindparam("person")
_LIMIT: Any = bindparam("limit")
_MEMBERS: Any = bindparam("members")
"""`members`, or nothing that any pack is for one who is none."""


@dataclass(frozen=True)
class Word:
    """What a word of the query finds: words that begin so, and these emoji."""

    beginning: str
    emoji: tuple[str, ...] = ()

    @classmethod
    def of(cls, beginning: str, named: Sequence[str]) -> "Word":
        emoji = list(named[:EMOJI_MAX])
        emoji += emoji[-1:] * (EMOJI_MAX - len(emoji))
        return cls(beginning, tuple(emoji))


Shape = tuple[int, ...]
"""For each word of a query, how many emoji it has."""


def shape_of(words: Sequence[Word]) -> Shape:
    return tuple(len(word.emoji) for word in words)


def values_of(words: Sequence[Word]) -> dict[str, Any]:
    """By name of the parameter."""
    values: dict[str, Any] = {}
    for number, word in enumerate(words):
        values |= {f"first_{number}": word.beginning, f"last_{number}": word.beginning + LAST_SIGN}
        values |= {f"emoji_{number}_{n}": emoji for n, emoji in enumerate(word.emoji)}
    return values


def columns(*wanted: Any) -> Select[Any]:
    """Columns as SQLModel's attributes, which type checkers take for their values."""
    return select(*wanted)


def _recent_ones(*wanted: Any) -> Select[Any]:
    mine = columns(*wanted).where(col(StickerCount.person_id) == _PERSON)
    return mine.order_by(col(StickerCount.last_used_at).desc(), col(StickerCount.sticker_id)).limit(
        RECENT_MAX
    )


def _mine() -> Any:
    """The ids of a person's packs: with a licence, or their own."""
    has = columns(Licence.pack_id).where(col(Licence.person_id) == _PERSON, col(Licence.revoked_at).is_(None))
    return union(has, columns(Pack.id).where(col(Pack.artist_id) == _PERSON))


_SHELF = columns(Pack.id, Pack.published_edition_id, Pack.sticker_count).where(col(Pack.access) != "")

RECENTLY_USED = Prepared(_recent_ones(StickerCount.sticker_id, StickerCount.uses, StickerCount.last_used_at))
LICENSED = Prepared(
    _SHELF.join(Licence, col(Licence.pack_id) == col(Pack.id))
    .where(col(Licence.person_id) == _PERSON, col(Licence.revoked_at).is_(None))
    .order_by(col(Licence.since).desc(), col(Licence.id).desc())
    .limit(_LIMIT)
)
MADE = Prepared(_SHELF.where(col(Pack.artist_id) == _PERSON).order_by(col(Pack.id).desc()).limit(_LIMIT))
MOST_USED = Prepared(
    _SHELF.where(col(Pack.access) == Access.MEMBERS.value)
    .order_by(col(Pack.uses).desc(), col(Pack.id).desc())
    .limit(_LIMIT)
)
IN_EDITION = Prepared(
    columns(EditionSticker.position, EditionSticker.sticker_id)
    .where(col(EditionSticker.edition_id) == bindparam("edition"))
    .order_by(col(EditionSticker.position))
)
_FILES = Prepared(
    columns(Sticker.id, Sticker.file_id).where(
        col(Sticker.id).in_([bindparam(f"id_{n}") for n in range(FILES_AT_ONCE)])
    )
)


def files(tx: Any, wanted: Sequence[int]) -> Mapping[int, str]:
    """Telegram's file ids, by sticker."""
    found: dict[int, str] = {}
    for first in range(0, len(wanted), FILES_AT_ONCE):
        ids = [*wanted[first : first + FILES_AT_ONCE], *[0] * FILES_AT_ONCE][:FILES_AT_ONCE]
        found |= dict(_FILES.read(tx, {f"id_{n}": number for n, number in enumerate(ids)}))
    return found


@lru_cache(maxsize=256)
def recent(shape: Shape) -> Prepared:
    """Stickers that the person used lately, may use still, and that have the words."""
    used = _recent_ones(StickerCount.sticker_id, StickerCount.pack_id).subquery()
    licensed = exists().where(
        col(Licence.pack_id) == col(Pack.id),
        col(Licence.person_id) == _PERSON,
        col(Licence.revoked_at).is_(None),
    )
    may = or_(licensed, col(Pack.artist_id) == _PERSON, col(Pack.access) == _MEMBERS)
    is_shown = and_(
        col(EditionSticker.edition_id) == col(Pack.published_edition_id),
        col(EditionSticker.sticker_id) == used.c.sticker_id,
    )
    found = columns(used.c.sticker_id).join(Pack, col(Pack.id) == used.c.pack_id)
    found = found.join(EditionSticker, is_shown).where(col(Pack.access) != "", may)
    return Prepared(found.where(*_have(shape, 0, used.c.pack_id, used.c.sticker_id)))


@lru_cache(maxsize=256)
def own(shape: Shape, *, by_emoji: bool) -> Prepared:
    """Stickers in the person's packs, by the beginning of the first word, or by its emoji."""
    found = columns(PackWord.pack_id, PackWord.sticker_id).where(
        col(PackWord.pack_id).in_(_mine()), _is(PackWord, 0, shape[0] if by_emoji else 0)
    )
    return Prepared(found.where(*_have(shape, 1, col(PackWord.pack_id), col(PackWord.sticker_id))))


@lru_cache(maxsize=256)
def members(shape: Shape, *, by_emoji: bool) -> Prepared:
    """Stickers for members that are not on the shelves before, each at the first of its words that was
    found; by emoji only those that were not found by the beginning."""
    pack_id, sticker_id, word = col(PackWord.pack_id), col(PackWord.sticker_id), col(PackWord.word)
    before, begun = aliased(PackWord), aliased(PackWord)
    emoji = shape[0] if by_emoji else 0
    is_second = exists().where(
        col(before.pack_id) == pack_id,
        col(before.sticker_id) == sticker_id,
        _is(before, 0, emoji),
        col(before.word) < word,
    )
    is_begun = exists().where(
        col(begun.pack_id) == pack_id, col(begun.sticker_id) == sticker_id, _is(begun, 0, 0)
    )
    found = columns(sticker_id).where(
        col(PackWord.is_members).is_(True),
        _is(PackWord, 0, emoji),
        sticker_id > 0,
        pack_id.not_in(_mine()),
        sticker_id.not_in(_recent_ones(StickerCount.sticker_id)),
        ~is_second,
        *([~is_begun] if by_emoji else []),
        *_have(shape, 1, pack_id, sticker_id),
    )
    return Prepared(found.order_by(word, sticker_id).limit(_LIMIT))


def _have(shape: Shape, first: int, pack_id: Any, sticker_id: Any) -> list[ColumnElement[bool]]:
    """That the sticker has each word from the first on: one look for the beginning and one for the emoji, for
    each is a range of the index."""

    def has(number: int, emoji: int) -> ColumnElement[bool]:
        one = aliased(PackWord)
        is_its = and_(col(one.pack_id) == pack_id, col(one.sticker_id) == sticker_id)
        return exists().where(is_its, _is(one, number, emoji))

    return [
        or_(has(number, 0), has(number, shape[number])) if shape[number] else has(number, 0)
        for number in range(first, len(shape))
    ]


def _is(words: Any, number: int, emoji: int) -> ColumnElement[bool]:
    """One of the emoji of a word, or without any: begun by the word."""
    if emoji:
        return col(words.word).in_([_word(f"emoji_{number}_{n}") for n in range(emoji)])
    return and_(col(words.word) >= _word(f"first_{number}"), col(words.word) <= _word(f"last_{number}"))


def _word(name: str) -> Any:
    """The column tells how words are compared, not what stands beside it."""
    return bindparam(name, type_=String())
