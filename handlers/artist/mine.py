"""A pack as its artist has it in hand; another's pack looks the same as none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from handlers.context import Context
from handlers.numbers import number_in
from storage import packs
from storage.packs import Edition, Own, Pack, Placed

SEEN_DIGITS = 12
"""How much of an edition's hash a button carries."""
KEY_DIGITS = 16
"""How much of a sticker's hash a button carries: it is known before the sticker has a row."""


@dataclass(frozen=True)
class Mine:
    """`edition` is the one that is being worked on or decided, else the one on offer."""

    pack: Pack
    edition: Edition
    placed: Sequence[Placed]
    is_published: bool

    @property
    def id(self) -> int:
        assert self.pack.id is not None
        return self.pack.id

    @property
    def may_change(self) -> bool:
        """It is a draft, new or of a pack on offer."""
        edition = self.edition
        return edition.is_open() and edition.submitted_at is None and self.pack.taken_down_at is None

    @property
    def cover(self) -> Placed | None:
        """The sticker that was chosen, else the first."""
        chosen = (one for one in self.placed if one.sticker.id == self.edition.cover_sticker_id)
        return next(chosen, self.placed[0] if self.placed else None)

    def find(self, key: str) -> Placed | None:
        """The sticker of this button."""
        fits = (
            one for one in self.placed if len(key) == KEY_DIGITS and key_of(one.sticker.unique_hash) == key
        )
        return next(fits, None)


def key_of(unique_hash: str) -> str:
    return unique_hash[:KEY_DIGITS]


def find_mine(context: Context, number: str) -> Mine | None:
    with context.storage.reading() as tx:
        return read_mine(tx, context.user.id, number)


def read_mine(tx: Session, person_id: int, number: str) -> Mine | None:
    pack_id = number_in(number)
    pack = packs.find_pack(tx, pack_id) if pack_id is not None else None
    return mine_of(tx, pack) if pack is not None and pack.artist_id == person_id else None


def mine_of(tx: Session, pack: Pack) -> Mine | None:
    """With its stickers."""
    own = next((one for one in packs.packs_of(tx, pack.artist_id) if one.pack.id == pack.id), None)
    mine = of_own(own) if own else None
    return replace(mine, placed=packs.stickers_of(tx, mine.edition.id or 0)) if mine else None


def of_own(own: Own) -> Mine | None:
    """Without its stickers. What is being worked on, waits or was refused comes before what is on offer."""
    edition = own.open or own.refused or own.published
    return Mine(own.pack, edition, (), own.published is not None) if edition is not None else None
