"""The gate for every call that spends the bot's Stars: a pending transfer first, a ceiling, the reason.

A call is made only for a row that is `due`. One that may be repeated (a refund) is due again until its
outcome is known; for one that must not be (a gift), `unknown` is noted before the call.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import BigInteger, CheckConstraint, Index, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from rules.terms import GIFTS_A_DAY, PAID_BROADCAST_A_DAY, REFUNDS_A_DAY, Term
from storage import payouts
from storage.columns import NANOSTARS, UtcDateTime
from storage.engine import upsert
from storage.ledger import PLATFORM, TELEGRAM, Entry, balance, post
from storage.terms import terms

REFUND = "refund"
GIFT = "gift"
BROADCAST = "broadcast"
BOT = 0
"""Who asked, if nobody did: the bot itself gives back what it should not have got."""
CEILINGS: Mapping[str, Term] = {
    REFUND: REFUNDS_A_DAY,
    GIFT: GIFTS_A_DAY,
    BROADCAST: PAID_BROADCAST_A_DAY,
}
CEILING_OF = timedelta(days=1)
OPEN = text("done_at IS NULL AND failed_at IS NULL")


class Spending(SQLModel, table=True):
    """Stars that a call to Telegram takes, held in the account `spending:<id>` until its outcome is known.

    Without `done_at` or `failed_at` it is open: due again from `retry_at` on, or `unknown_at`.
    """

    __table_args__ = (
        CheckConstraint("stars > 0", name="spending_is_positive"),
        Index("one_open_spending", "kind", "key", unique=True, sqlite_where=OPEN, postgresql_where=OPEN),
    )

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    """`refund`, `gift` or `broadcast`."""
    key: str
    """Which one: a charge id, a payout's id. At most one spending of a kind and key is open."""
    source: str
    """The account that the Stars are held from."""
    stars: int = Field(sa_type=BigInteger)
    person_id: int = Field(sa_type=BigInteger)
    """Who gets the Stars or the gift."""
    asked_by: int = Field(sa_type=BigInteger)
    reason: str
    asked_at: datetime = Field(sa_type=UtcDateTime, index=True)
    retry_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    attempts: int = 0
    unknown_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    failed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    failure: str = ""

    def account(self) -> str:
        return f"spending:{self.id}"

    def is_open(self) -> bool:
        return self.done_at is None and self.failed_at is None


class SpendingRefusal(StrEnum):
    """Why the gate stays shut. Nothing was held."""

    UNDER_WAY = "under-way"
    """The same spending is open already."""
    CEILING = "ceiling"
    """With what was asked for in the last 24 hours it is more than the owners allow (/config)."""
    SOURCE_SHORT = "source-short"
    """The account that would pay holds too little. The platform's alone may go below zero."""
    TELEGRAM_SHORT = "telegram-short"
    """Telegram keeps too little for us."""


@dataclass(frozen=True)
class Ask:
    """What somebody wants spent; `stars` is whole Stars, `source` the account that they are held from."""

    kind: str
    key: str
    source: str
    stars: int
    person_id: int
    asked_by: int
    reason: str


def ask(tx: Session, wanted: Ask, now: datetime) -> Spending | SpendingRefusal:
    """Holds the Stars, so that the call may be made; or says why not."""
    # In the order in which `post` locks accounts. Telegram's is locked by all, so that two cannot both pass.
    has, kept = balance(tx, wanted.source, lock=True), -balance(tx, TELEGRAM, lock=True)
    if find_open(tx, wanted.kind, wanted.key) is not None:
        return SpendingRefusal.UNDER_WAY
    if spent_lately(tx, wanted.kind, now) + wanted.stars > terms(tx)[CEILINGS[wanted.kind]]:
        return SpendingRefusal.CEILING
    if wanted.source != PLATFORM and has < wanted.stars * NANOSTARS:
        return SpendingRefusal.SOURCE_SHORT
    if kept < (_held(tx) + wanted.stars) * NANOSTARS:
        return SpendingRefusal.TELEGRAM_SHORT
    add = upsert(tx, Spending).values(**vars(wanted), asked_at=now, retry_at=now, attempts=0, failure="")
    row = tx.connection().execute(add.on_conflict_do_nothing().returning(Spending.__table__.c.id)).first()  # type: ignore[attr-defined]
    if row is None:
        return SpendingRefusal.UNDER_WAY
    made = tx.get_one(Spending, row[0])
    _move(tx, made, "spending.hold", made.source, made.account(), now)
    return made


def due(tx: Session, now: datetime, limit: int, *, kind: str) -> Sequence[Spending]:
    """Those of a kind whose call is to be made now, the oldest first."""
    waiting = select(Spending).where(Spending.kind == kind, OPEN, col(Spending.retry_at) <= now)
    return tx.exec(waiting.order_by(col(Spending.retry_at), col(Spending.id)).limit(limit)).all()


def done(tx: Session, spending_id: int, now: datetime) -> None:
    """Telegram did it. A gift's Stars are gone; a refund's hold returns, because its reversal moves them:
    `refunds.refund` closes its spending itself, in one transaction. A broadcast's hold returns too: only
    Telegram's book tells what it took."""
    spending = _opened(tx, spending_id)
    if spending is None:
        return
    spending.done_at, spending.retry_at = now, None
    tx.add(spending)
    if spending.kind == GIFT:
        _move(tx, spending, "gift", spending.account(), TELEGRAM, now)
        payouts.gift_sent(tx, int(spending.key), spending.asked_by, now)
    else:
        _return(tx, spending, now)


def failed(tx: Session, spending_id: int, why: str, now: datetime) -> bool:
    """Telegram surely did nothing and never will: the hold returns. False if it is closed already."""
    spending = _opened(tx, spending_id)
    if spending is None:
        return False
    spending.failed_at, spending.retry_at, spending.failure = now, None, why
    tx.add(spending)
    _return(tx, spending, now)
    return True


def unknown(tx: Session, spending_id: int, why: str, now: datetime, retry_at: datetime | None = None) -> None:
    """Nobody can tell whether Telegram did it. Without `retry_at` the call is not made again: Telegram's
    own book will tell."""
    spending = _opened(tx, spending_id)
    if spending is None:
        return
    spending.unknown_at, spending.retry_at, spending.failure = now, retry_at, why
    spending.attempts += 1
    tx.add(spending)


def later(tx: Session, spending_id: int, why: str, retry_at: datetime) -> None:
    """Telegram surely did nothing, for a reason that passes."""
    spending = _opened(tx, spending_id)
    if spending is None:
        return
    spending.unknown_at, spending.retry_at, spending.failure = None, retry_at, why
    tx.add(spending)


def find_open(tx: Session, kind: str, key: str, *, for_update: bool = False) -> Spending | None:
    mine = select(Spending).where(Spending.kind == kind, Spending.key == key, OPEN)
    return tx.exec(mine.with_for_update() if for_update else mine).first()


def open_among(tx: Session, kind: str, keys: Sequence[str]) -> Sequence[Spending]:
    """The open ones of these keys."""
    mine = select(Spending).where(Spending.kind == kind, col(Spending.key).in_(keys), OPEN)
    return tx.exec(mine).all()


def last_of(tx: Session, kind: str, key: str) -> Spending | None:
    """The newest of a kind and key, however it ended."""
    mine = select(Spending).where(Spending.kind == kind, Spending.key == key)
    return tx.exec(mine.order_by(col(Spending.id).desc()).limit(1)).first()


def spent_lately(tx: Session, kind: str, now: datetime) -> int:
    """Whole Stars of a kind asked for in the last 24 hours, but for what failed."""
    lately = select(func.sum(Spending.stars)).where(
        Spending.kind == kind, col(Spending.asked_at) > now - CEILING_OF, col(Spending.failed_at).is_(None)
    )
    return int(tx.exec(lately).one() or 0)


def _held(tx: Session) -> int:
    """Whole Stars that Telegram still keeps, but that open spendings will take."""
    return int(tx.exec(select(func.sum(Spending.stars)).where(OPEN)).one() or 0)


def _opened(tx: Session, spending_id: int) -> Spending | None:
    spending = tx.get(Spending, spending_id, with_for_update=True, populate_existing=True)
    return spending if spending is not None and spending.is_open() else None


def _return(tx: Session, spending: Spending, now: datetime) -> None:
    _move(tx, spending, "spending.return", spending.account(), spending.source, now)


def _move(tx: Session, spending: Spending, kind: str, source: str, target: str, now: datetime) -> None:
    amount = spending.stars * NANOSTARS
    post(tx, [Entry(kind, str(spending.id), source, target, amount, f"{spending.kind}:{spending.key}")], now)
