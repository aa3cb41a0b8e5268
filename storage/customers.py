"""Customers: who follows a business now, one by their code, or a segment of them. Never a list of people for
anybody's eyes."""

import secrets
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from rules.segments import Segment
from rules.template import Category
from storage.consent_rows import ConsentChange, Follow

CODE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
CODE_LENGTH = 8
CODES_AT_ONCE = 500
CONSENTS = tuple(category.consent for category in Category)
"""`codes`, `service`, `offers`: in the order of the priorities of their notices."""


def find(tx: Session, business_id: int, person_id: int) -> Follow | None:
    """Also one that has ended: see `is_on`."""
    theirs = select(Follow).where(Follow.business_id == business_id, Follow.person_id == person_id)
    return tx.exec(theirs).first()


def by_code(tx: Session, business_id: int, code: str) -> Follow | None:
    """Who follows this business under this code. Another's, or one who stopped, looks the same as none."""
    theirs = select(Follow).where(Follow.customer_code == tidy_code(code), Follow.business_id == business_id)
    found = tx.exec(theirs).first()
    return found if found is not None and found.is_on() else None


def following(tx: Session, person_id: int) -> Sequence[Follow]:
    """What a person follows, the newest first."""
    mine = select(Follow).where(Follow.person_id == person_id, col(Follow.ended_at).is_(None))
    return tx.exec(mine.order_by(col(Follow.since).desc(), col(Follow.id))).all()


def count(tx: Session, business_id: int, consent: str = "") -> int:
    """Who follows it now; with `consent` those who chose that."""
    theirs = select(func.count()).select_from(Follow).where(*_on(business_id))
    return tx.exec(theirs.where(col(getattr(Follow, consent))) if consent else theirs).one()


def proof(tx: Session, business_id: int, person_id: int) -> Sequence[ConsentChange]:
    """Every choice, in order."""
    theirs = select(ConsentChange).where(
        ConsentChange.business_id == business_id, ConsentChange.person_id == person_id
    )
    return tx.exec(theirs.order_by(col(ConsentChange.id))).all()


def reach(tx: Session, business_id: int, codes: Collection[str], consent: str) -> dict[str, int]:
    """The people behind these codes who follow and chose `consent`; for whoever is not in it a notice has no
    `person_id`."""
    found: dict[str, int] = {}
    wanted = list(dict.fromkeys(codes))
    for first in range(0, len(wanted), CODES_AT_ONCE):
        some = select(Follow.customer_code, Follow.person_id).where(*_on(business_id))
        some = some.where(
            col(getattr(Follow, consent)),
            col(Follow.customer_code).in_(wanted[first : first + CODES_AT_ONCE]),
        )
        found |= dict(tx.exec(some).all())
    return found


def new_code() -> str:
    return tidy_code("".join(secrets.choice(CODE_SIGNS) for _ in range(CODE_LENGTH)))


def tidy_code(code: str) -> str:
    """As we write it, however somebody typed it."""
    plain = "".join(one for one in code.upper() if one.isalnum())
    return f"{plain[:4]}-{plain[4:]}"


def count_segment(tx: Session, business_id: int, segment: Segment, consent: str) -> int:
    """How many they are: for `rules.segments.estimate` and the minimum, not for anybody's eyes."""
    return tx.exec(select(func.count()).select_from(Follow).where(*_in(business_id, segment, consent))).one()


def count_by(tx: Session, business_id: int, answer: str) -> dict[str, int]:
    """How many follow it now by an answer of theirs (`language`, `country`, `age_band`); for the estimate."""
    by = col(getattr(Follow, answer))
    theirs = select(by, func.count()).where(*_on(business_id), by != "").group_by(by).order_by(by)
    return dict(tx.exec(theirs).all())


def segment_page(
    tx: Session, business_id: int, segment: Segment, consent: str, page: tuple[str, int]
) -> list[tuple[str, int]]:
    """Codes and people of a segment in the order of their codes, which is nobody's order: the first part of
    it is a fair sample. `page` is the last code of the page before (empty at first), and how many."""
    after, limit = page
    some = select(Follow.customer_code, Follow.person_id).where(*_in(business_id, segment, consent))
    some = some.where(Follow.customer_code > after).order_by(col(Follow.customer_code))
    return [(code, person_id) for code, person_id in tx.exec(some.limit(limit)).all()]


def _in(business_id: int, segment: Segment, consent: str) -> list[Any]:
    wanted = {"language": segment.languages, "country": segment.countries, "age_band": segment.age_bands}
    chosen = [col(getattr(Follow, name)).in_(sorted(some)) for name, some in wanted.items() if some]
    return [*_on(business_id), col(getattr(Follow, consent)), *chosen]


def _on(business_id: int) -> list[Any]:
    return [
        col(Follow.business_id) == business_id,
        col(Follow.ended_at).is_(None),
        col(Follow.blocked_at).is_(None),
    ]
