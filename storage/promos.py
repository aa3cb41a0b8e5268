"""Promo codes: made in batches by an owner, each good for so many people until a day."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel

from rules.promo import ALPHABET, GUESSES_ARE_FORGOTTEN, SYMBOLS, Gives, discounted, may_guess
from storage.columns import UtcDateTime
from storage.engine import add_once


class PromoCode(SQLModel, table=True):
    """What it gives: so many Stars or percent off a plan that is paid once, or so many days of premium."""

    __tablename__ = "promo_code"

    code: str = Field(primary_key=True)
    """In capitals."""
    batch: str = Field(index=True)
    """The name under which an owner made it, with others perhaps."""
    gives: str
    """`stars`, `percent` or `days`."""
    amount: int
    uses_max: int
    valid_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    made_by: int = Field(sa_type=BigInteger)
    made_at: datetime = Field(sa_type=UtcDateTime)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    def price_after(self, stars: int) -> int:
        return discounted(stars, Gives(self.gives), self.amount)


class PromoUse(SQLModel, table=True):
    """A person uses a code once. With a discount it counts once paid, and while its order may be paid."""

    __tablename__ = "promo_use"

    code: str = Field(primary_key=True, foreign_key="promo_code.code")
    person_id: int = Field(primary_key=True, sa_type=BigInteger)
    order_id: str = ""
    """Of the discounted order; empty for a code that gave days."""
    until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """The order may be paid until then. None: used for good."""
    used_at: datetime = Field(sa_type=UtcDateTime)


class PromoGuess(SQLModel, table=True):
    """How many codes that do not exist somebody has entered since then."""

    __tablename__ = "promo_guess"

    person_id: int = Field(primary_key=True, sa_type=BigInteger)
    wrong: int
    since: datetime = Field(sa_type=UtcDateTime)


@dataclass(frozen=True)
class Making:
    """What an owner wants. `word`: one code that reads like this; empty: `count` random ones."""

    batch: str
    gives: Gives
    amount: int
    uses_max: int
    valid_until: datetime | None
    count: int = 1
    word: str = ""


def make(tx: Session, wanted: Making, owner_id: int, now: datetime) -> list[str]:
    """The new codes; none if the chosen word is a code already."""
    made: list[str] = []
    while len(made) < wanted.count:
        code = wanted.word or random_code()
        values = {
            "code": code,
            "batch": wanted.batch,
            "gives": wanted.gives.value,
            "amount": wanted.amount,
            "uses_max": wanted.uses_max,
            "valid_until": wanted.valid_until,
            "made_by": owner_id,
            "made_at": now,
        }
        if add_once(tx, PromoCode, **values):
            made.append(code)
        elif wanted.word:
            break
    return made


def random_code() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(SYMBOLS))


def find_code(tx: Session, code: str) -> PromoCode | None:
    return tx.get(PromoCode, code)


def may_enter(tx: Session, person_id: int, now: datetime) -> bool:
    """False for somebody who guessed wrong too often lately."""
    guesses = tx.get(PromoGuess, person_id)
    return guesses is None or may_guess(guesses.wrong, guesses.since, now)


def missed(tx: Session, person_id: int, now: datetime) -> None:
    """Remembers that somebody entered a code that does not exist."""
    guesses = tx.get(PromoGuess, person_id)
    if guesses is None or now >= guesses.since + GUESSES_ARE_FORGOTTEN:
        guesses = tx.merge(PromoGuess(person_id=person_id, wrong=0, since=now))
    guesses.wrong += 1
    tx.add(guesses)
