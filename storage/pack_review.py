"""Editions in review: submitted as they are, approved as they were seen, and packs that are taken down."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert
from sqlmodel import Session, col, select

from rules.packs import Access, Draft, SubmitRefusal, refuse_draft, words_of
from storage import orders
from storage.pack_contents import hash_of, hold, stickers_of, taken_by_others
from storage.pack_rows import Edition, Pack, PackWord

TITLE_OF_PACK = 0
"""In place of a sticker: the word is the title's."""


def unfit_to_submit(tx: Session, edition: Edition) -> SubmitRefusal | None:
    """What is missing, or None: then it may be submitted."""
    if not edition.is_open() or edition.submitted_at is not None:
        return SubmitRefusal.DECIDED
    assert edition.id is not None
    placed = stickers_of(tx, edition.id)
    emoji = [len(one.emoji) for one in placed]
    draft = Draft(edition.title, edition.topic, edition.access, edition.stars, emoji)
    if refusal := refuse_draft(draft):
        return refusal
    artist_id = tx.get_one(Pack, edition.pack_id).artist_id
    if taken_by_others(tx, artist_id, [one.sticker.unique_hash for one in placed]):
        return SubmitRefusal.OTHERS
    return None


def submit(tx: Session, edition: Edition, now: datetime) -> SubmitRefusal | None:
    """To the owners' review, as it is now."""
    hold(tx, edition)
    if refusal := unfit_to_submit(tx, edition):
        return refusal
    edition.submitted_at, edition.content_hash = now, hash_of(tx, edition)
    tx.add(edition)
    tx.flush()
    return None


def withdraw_submission(tx: Session, edition: Edition) -> bool:
    """Back to its artist's desk. False if it is decided, or was not submitted."""
    held = _waiting(tx, edition.id or 0)
    if held is None:
        return False
    held.submitted_at, held.content_hash = None, ""
    tx.add(held)
    tx.flush()
    return True


def waiting_editions(tx: Session, limit: int = 100) -> Sequence[Edition]:
    """What waits for its review, the oldest first."""
    waiting = select(Edition).where(col(Edition.submitted_at).is_not(None), col(Edition.decided_at).is_(None))
    return tx.exec(waiting.order_by(col(Edition.submitted_at), col(Edition.id)).limit(limit)).all()


def approve(tx: Session, edition_id: int, content_hash: str, owner_id: int, now: datetime) -> bool:
    """Publishes it. False if it no longer is what the owner saw (`hash_of`), or is decided already."""
    edition = _waiting(tx, edition_id)
    if edition is None or hash_of(tx, edition) != content_hash:
        return False
    edition.decided_at, edition.decided_by = now, owner_id
    edition.content_hash = content_hash
    pack = _locked_pack(tx, edition.pack_id)
    pack.published_edition_id = edition.id
    pack.published_at = pack.published_at or now
    tx.add(edition)
    tx.add(pack)
    if pack.taken_down_at is None:
        _put_on_shelf(tx, pack, edition)
    return True


def refuse(tx: Session, edition_id: int, owner_id: int, reason: str, now: datetime) -> bool:
    """What is published stays as it was. False if it does not wait any more."""
    edition = _waiting(tx, edition_id)
    if edition is None:
        return False
    assert reason
    edition.decided_at, edition.decided_by, edition.refusal = now, owner_id, reason
    tx.add(edition)
    tx.flush()
    return True


def take_down(tx: Session, pack_id: int, owner_id: int, reason: str, now: datetime) -> bool:
    """Nobody can use, find or buy it any more. False if it is down already, or was never published.

    Licences stay as they are; which charges to refund, `pack_sales.refundable` tells.
    """
    pack = _locked_pack(tx, pack_id)
    if pack.taken_down_at is not None or pack.published_edition_id is None:
        return False
    pack.taken_down_at, pack.taken_down_by, pack.takedown_reason = now, owner_id, reason
    pack.access = ""
    tx.add(pack)
    _forget_words(tx, pack)
    for product in (orders.PACK, orders.PACK_GIFT):
        orders.withdraw(tx, product, str(pack_id), now)
    return True


def restore(tx: Session, pack_id: int) -> bool:
    """Back on the shelf, as it was published last. False if it is not down."""
    pack = _locked_pack(tx, pack_id)
    if pack.taken_down_at is None:
        return False
    pack.taken_down_at, pack.taken_down_by, pack.takedown_reason = None, None, ""
    _put_on_shelf(tx, pack, tx.get_one(Edition, pack.published_edition_id))
    return True


def _put_on_shelf(tx: Session, pack: Pack, edition: Edition) -> None:
    assert pack.id is not None
    assert edition.id is not None
    placed = stickers_of(tx, edition.id)
    pack.access, pack.topic, pack.sticker_count = edition.access, edition.topic, len(placed)
    tx.add(pack)
    _forget_words(tx, pack)
    words = {(word, TITLE_OF_PACK) for word in words_of(edition.title)}
    for one in placed:
        said = " ".join((*one.emoji, *one.keywords))
        words |= {(word, one.sticker.id or 0) for word in words_of(said)}
    kept = {"pack_id": pack.id, "is_members": edition.access == Access.MEMBERS}
    rows = [kept | {"word": word, "sticker_id": sticker_id} for word, sticker_id in sorted(words)]
    tx.connection().execute(insert(PackWord), rows)


def _forget_words(tx: Session, pack: Pack) -> None:
    tx.flush()
    tx.connection().execute(delete(PackWord).where(col(PackWord.pack_id) == pack.id))


def _waiting(tx: Session, edition_id: int) -> Edition | None:
    """Held until the commit, by the pack's row: of two owners at once, one decides."""
    edition = tx.get(Edition, edition_id)
    if edition is None:
        return None
    _locked_pack(tx, edition.pack_id)
    tx.refresh(edition)
    return edition if edition.is_open() and edition.submitted_at is not None else None


def _locked_pack(tx: Session, pack_id: int) -> Pack:
    return tx.get_one(Pack, pack_id, with_for_update=True, populate_existing=True)
