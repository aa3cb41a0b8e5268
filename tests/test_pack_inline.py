"""Inline, everybody finds what they may use, and nothing else; on both engines."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session

from storage import Storage, licences, pack_inline, pack_uses, packs
from storage.packs import Pack
from tests.packing import OWNER, becomes_member, makes_pack

NOW = datetime(2027, 5, 12, 12, tzinfo=UTC)
ARTIST, BRUNA = 7, 8


@pytest.fixture
def tx(storage: Storage) -> Iterator[Session]:
    with storage.transaction() as tx:
        yield tx


def gets(tx: Session, pack: Pack, since: datetime = NOW) -> None:
    licences.grant(tx, BRUNA, pack.id or 0, licences.FREE, "", since)


def pages(tx: Session, query: str, *, language: str = "en", limit: int = 50) -> list[str]:
    """The files of all pages."""
    files: list[str] = []
    offset = ""
    while True:
        found = pack_inline.usable(tx, BRUNA, query, language, offset, NOW, limit)
        files += [file for _id, file in found.stickers]
        offset = found.next_offset
        if not offset:
            return files


def files(pack: Pack, *numbers: int) -> list[str]:
    return [f"file-{pack.id}-{number}" for number in numbers]


def test_only_what_is_theirs_is_found(tx: Session) -> None:
    mine, foreign = makes_pack(tx, ARTIST, NOW, words=["cat", "Sleepy cat"]), makes_pack(tx, ARTIST, NOW)
    gets(tx, mine)
    assert pages(tx, "🐱") == files(mine, 0, 1)
    assert pages(tx, "SLEE") == pages(tx, "cat sleepy") == files(mine, 1)
    assert pages(tx, "file") == []
    packs.take_down(tx, mine.id or 0, OWNER, "copied", NOW)
    assert pages(tx, "") == []
    assert foreign.access == "sale"


def test_members_find_what_is_for_members(tx: Session) -> None:
    others = makes_pack(tx, ARTIST, NOW, "members", words=["cat", "cats", "dog"])
    mine = makes_pack(tx, ARTIST, NOW, words=["cat"])
    gets(tx, mine)
    assert pages(tx, "cat") == files(mine, 0)
    becomes_member(tx, BRUNA, "month", "m1", NOW)
    assert pages(tx, "ca") == [*files(mine, 0), *files(others, 0, 1), *files(others, 2)]
    assert pages(tx, "dog") == files(others, 2)
    assert pages(tx, "") == [*files(mine, 0), *files(others, 0, 1, 2)]


def test_names_of_emoji_are_understood(tx: Session) -> None:
    mine = makes_pack(tx, ARTIST, NOW, words=["miao"])
    gets(tx, mine)
    assert pages(tx, "gatti", language="it") == files(mine, 0)
    assert pages(tx, "katze", language="de") == files(mine, 0)
    assert pages(tx, "katze", language="it") == []


def test_what_is_used_comes_first(tx: Session) -> None:
    old, new = (makes_pack(tx, ARTIST, NOW, words=["a", "b", "c"]) for _ in range(2))
    gets(tx, old, NOW - timedelta(days=1))
    gets(tx, new)
    for number, (pack, place) in enumerate([(old, 2), (old, 2), (new, 1)], 1):
        sticker = packs.stickers_of(tx, pack.published_edition_id or 0)[place].sticker
        assert pack_uses.count_use(tx, number, sticker.id or 0, BRUNA, NOW + timedelta(minutes=number))
        assert not pack_uses.count_use(tx, number, sticker.id or 0, BRUNA, NOW)
    expected = [*files(old, 2), *files(new, 1), *files(new, 0, 2), *files(old, 0, 1)]
    assert pages(tx, "🐱") == pages(tx, "") == expected


@pytest.mark.parametrize("query", ["", "🐱", "w"])
def test_every_sticker_is_on_one_page(tx: Session, query: str) -> None:
    becomes_member(tx, BRUNA, "month", "m1", NOW)
    words = [f"w{number}" for number in range(7)]
    mine = [makes_pack(tx, ARTIST, NOW, words=words) for _ in range(3)]
    others = [makes_pack(tx, ARTIST, NOW, "members", words=words) for _ in range(3)]
    for pack in mine:
        gets(tx, pack)
    for number, pack in enumerate((mine[1], others[2])):
        sticker = packs.stickers_of(tx, pack.published_edition_id or 0)[3].sticker
        pack_uses.count_use(tx, number, sticker.id or 0, BRUNA, NOW)
    found = pages(tx, query, limit=5)
    assert sorted(found) == sorted(file for pack in mine + others for file in files(pack, *range(7)))
