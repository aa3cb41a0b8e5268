"""Channels that want to be found: what /discover shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, case
from sqlmodel import Session, col, select

from storage.channels import Channel


@dataclass(frozen=True)
class Wish:
    """What somebody looks for; an empty word is any."""

    language: str = ""
    topic: str = ""


def listed(tx: Session, wish: Wish, first: int, limit: int) -> Sequence[Channel]:
    """Public channels that opted in, the largest first, from the `first` on. Growth that looks bought moves
    nobody up."""
    held = col(Channel.held_at).is_not(None)
    size = case((held, col(Channel.size_held)), else_=col(Channel.subscribers))
    found = select(Channel).where(*_fits(wish)).order_by(size.desc(), col(Channel.id))
    return tx.exec(found.offset(first).limit(limit)).all()


def _fits(wish: Wish) -> list[ColumnElement[bool]]:
    present = col(Channel.suspended_at).is_(None)
    fits = [col(Channel.is_listed).is_(True), present, col(Channel.username) != ""]
    if wish.language:
        fits.append(col(Channel.language) == wish.language)
    if wish.topic:  # one of a fixed list of plain words, in a JSON list
        fits.append(col(Channel.topics).contains(f'"{wish.topic}"', autoescape=True))
    return fits
