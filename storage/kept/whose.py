"""What is said of a table that names people, and whose a row of it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, String, and_, cast, literal, or_, select, union_all
from sqlmodel import SQLModel, col

from rules.currency import CURRENCIES
from storage import ledger, provider
from storage.businesses import Business
from storage.consent_rows import ConsentChange
from storage.ledger import Transfer
from storage.notice_rows import Notice

BOOKS = "the books: the law wants records of payments kept for years"
GOODS = "what a payment bought: it stands beside its payment in the books"
GUESSED = "a number without words, so that nobody guesses codes without end"
ONCE = "so that what is given once to each person is given once"
POOL = "a member's uses divide the artists' pool; all others are counted as nobody's"
PROOF = "the proof of what was allowed, and that a stop was honoured"
REPORTED = "what was reported is still looked at, and counts once"
SHOWN = "what was shown or sold under it stays in the books; nothing of it goes on"
SILENCE = "a number without words, so that nothing is sent to it"
RUNS = "who runs the bot is written in its settings"

Whose = Callable[[int], ColumnElement[bool]]


@dataclass(frozen=True)
class Kept:
    """`tells`: the columns for the person's own eyes, `stars` those of them that are nanostars.

    Without `stays` the rows go when they are erased; with it they stay for that reason, but for what `wipes`.
    """

    noun: str
    table: type[SQLModel]
    mine: Whose
    tells: str
    stays: str = ""
    wipes: Mapping[str, Any] = field(default_factory=dict)
    stars: str = ""


def is_(column: Any) -> Whose:
    return lambda person_id: col(column) == person_id


def own(noun: str, column: Any, tells: str, stays: str = "", **more: Any) -> Kept:
    """Rows whose `column` names the person."""
    return Kept(noun, column.class_, is_(column), tells, stays, **more)


def both(whose: Whose, *more: Any) -> Whose:
    return lambda person_id: and_(whose(person_id), *more)


def of(column: Any, parent: Any, owner: Any) -> Whose:
    """Rows that belong to a thing of theirs."""
    return within(column, parent, is_(owner))


def within(column: Any, parent: Any, whose: Whose) -> Whose:
    return lambda person_id: col(column).in_(select(parent).where(whose(person_id)))


def of_business(column: Any) -> Whose:
    return of(column, Business.id, Business.owner_id)


def accounts(person_id: int) -> ColumnElement[bool]:
    """Whatever moved Stars into or out of what they have, or their businesses have."""
    account = literal("business:") + cast(col(Business.id), String)
    names = union_all(
        select(literal(ledger.payee(person_id))),
        select(literal(ledger.advertiser(person_id))),
        select(account).where(col(Business.owner_id) == person_id),
    )
    return or_(col(Transfer.source).in_(names), col(Transfer.target).in_(names))


def other_money(person_id: int) -> ColumnElement[bool]:
    names = [provider.payee(currency, person_id) for currency in CURRENCIES]
    return or_(col(Transfer.source).in_(names), col(Transfer.target).in_(names))


def notices(person_id: int) -> ColumnElement[bool]:
    """By the businesses that they ever followed: there is an index by business."""
    followed = select(col(ConsentChange.business_id)).where(col(ConsentChange.person_id) == person_id)
    return and_(col(Notice.business_id).in_(followed), col(Notice.person_id) == person_id)
