"""What channels say of themselves where others recommend them: only words that a reviewer approved."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel, col, select

from rules.content import fingerprint, refuse_description
from storage.channels import Channel
from storage.columns import UtcDateTime


class Description(SQLModel, table=True):
    """A channel's own words: `words` are approved and in use, `wish` awaits review. Either may be empty."""

    channel_id: int = Field(primary_key=True, sa_type=BigInteger, foreign_key="channel.id")
    words: str = ""
    words_hash: str = ""
    """Of what the reviewer approved; only this is ever posted."""
    approved_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    approved_by: int | None = Field(default=None, sa_type=BigInteger)
    wish: str = ""
    wished_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


def description_of(tx: Session, channel_id: int) -> Description:
    """Empty for a channel that says nothing of itself."""
    return tx.get(Description, channel_id) or Description(channel_id=channel_id)


def words_of(tx: Session, channel_id: int) -> str:
    """What may be posted: as it was approved, and as the rules of today still take it; or nothing."""
    said = description_of(tx, channel_id)
    if not said.words or said.words_hash != fingerprint(said.words) or refuse_description(said.words):
        return ""
    return said.words


def wish(tx: Session, channel: Channel, words: str, now: datetime) -> None:
    """New words wait for their review; until then the approved ones stay in use. Empty: none are kept."""
    said = _locked(tx, channel.id)
    is_news = bool(words) and fingerprint(words) != said.words_hash
    said.wish, said.wished_at = (words, now) if is_news else ("", None)
    if not words:
        said.words = said.words_hash = ""
    tx.add(said)


def awaiting_review(tx: Session) -> Sequence[tuple[Description, Channel]]:
    """The longest wait first."""
    waiting = select(Description, Channel).join(Channel, col(Channel.id) == col(Description.channel_id))
    waiting = waiting.where(Description.wish != "", col(Channel.suspended_at).is_(None))
    return tx.exec(waiting.order_by(col(Description.wished_at))).all()


def approve(tx: Session, channel_id: int, seen: str, owner_id: int, now: datetime) -> Description | None:
    """Approves what was `seen` (how its hash begins). None if it is decided, or no longer what was shown."""
    said = _seen(tx, channel_id, seen)
    if said is None or refuse_description(said.wish):
        return None
    said.words, said.words_hash = said.wish, fingerprint(said.wish)
    said.approved_at, said.approved_by = now, owner_id
    said.wish, said.wished_at = "", None
    tx.add(said)
    return said


def refuse(tx: Session, channel_id: int, seen: str) -> Description | None:
    """What was approved before stays in use. None if it is decided, or no longer what was shown."""
    said = _seen(tx, channel_id, seen)
    if said is not None:
        said.wish, said.wished_at = "", None
        tx.add(said)
    return said


def _seen(tx: Session, channel_id: int, seen: str) -> Description | None:
    said = _locked(tx, channel_id)
    return said if seen and said.wish and fingerprint(said.wish).startswith(seen) else None


def _locked(tx: Session, channel_id: int) -> Description:
    """Its channel's row is held first: there may be no description yet."""
    tx.get_one(Channel, channel_id, with_for_update=True)
    found = tx.get(Description, channel_id, with_for_update=True, populate_existing=True)
    return found or Description(channel_id=channel_id)
