"""What the bot earned: the figures of a period, and what stands now. All of it from day totals, subtotals
and balances, never from the transfers: it stays fast when these are many."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import String, case, cast, func
from sqlmodel import Session, col, select

from rules.earnings import HOLD
from storage import star_book, subtotals
from storage.ledger import PLATFORM, POOL, SUSPENSE, Account, DayTotal, Transfer, holdings
from storage.placements import Placement
from storage.star_book import Reconciliation

SOURCES = ("premium", "sponsored")
"""What is sold. A source's transfers are of the kinds `<source>.<who>`, for every `who` that has a share."""
PAYEES = ("platform", "owner", "pool")
OURS = (PLATFORM, POOL, SUSPENSE)
HELD = ("sponsored.owner",)
"""Shares of payees, who get them when their hold is over."""
DAY_SIGNS, MONTH_SIGNS = len("2026-11-21"), len("2026-11")
DAYS_SHOWN_MAX = 92
"""A period that is longer is shown by month."""


@dataclass(frozen=True)
class Period:
    """UTC days from `first` (None: since ever) to `last`, which is today."""

    first: date | None
    last: date

    @classmethod
    def of(cls, days: int, now: datetime) -> "Period":
        """The last so many days; 0: since ever."""
        last = now.date()
        return cls(last - timedelta(days=days - 1) if days else None, last)

    @property
    def before(self) -> date | None:
        """The first day of the period of the same length that ended when this one began."""
        return None if self.first is None else self.first - (self.last - self.first) - timedelta(days=1)


@dataclass(frozen=True)
class Revenue:
    """One source in one period. `shares` is nanostars by payee (`platform`, `owner`, `pool`)."""

    source: str
    shares: Mapping[str, int]

    @property
    def gross(self) -> int:
        return sum(self.shares.values())


@dataclass(frozen=True)
class Turnover:
    """What one period moved: nanostars by kind of transfer."""

    moved: Mapping[str, int]

    @property
    def sources(self) -> Sequence[Revenue]:
        """Sales, less what was refunded of such sales in the period."""
        return [Revenue(source, self._shares(source)) for source in SOURCES]

    @property
    def ours(self) -> int:
        return sum(revenue.shares.get("platform", 0) for revenue in self.sources)

    @property
    def received(self) -> int:
        """What people paid, refunded later or not."""
        return self.moved.get("payment", 0)

    @property
    def given_back(self) -> int:
        """What went back to who had paid it: refunds and chargebacks."""
        return self.moved.get("refund.payment", 0)

    @property
    def paid_out(self) -> int:
        """To payees, outside Telegram or as gifts."""
        return self.moved.get("payout.paid", 0) + self.moved.get("gift", 0)

    @property
    def commission(self) -> int:
        """What Telegram kept for affiliates."""
        return self.moved.get("commission", 0)

    def _shares(self, source: str) -> dict[str, int]:
        kinds = {who: f"{source}.{who}" for who in PAYEES}
        return {
            who: self.moved.get(kind, 0) - self.moved.get(f"refund.{kind}", 0)
            for who, kind in kinds.items()
            if kind in self.moved or f"refund.{kind}" in self.moved
        }


@dataclass(frozen=True)
class Standing:
    """Where Stars rest now, in nanostars; `telegram` is what Telegram said of its own book."""

    payees: int
    held: int
    payouts: int
    pool: int
    platform: int
    advertisers: int
    posts: int
    spending: int
    suspense: int
    telegram: Reconciliation

    @property
    def available(self) -> int:
        return self.payees - self.held


@dataclass(frozen=True)
class Figures:
    """All that /stats says. `before` is the period before this one; None when this one began with the bot."""

    period: Period
    at: datetime
    now: Turnover
    before: Turnover | None
    charged_back: int
    standing: Standing

    @property
    def refunded(self) -> int:
        """Nanostars that went back to who had paid them, without chargebacks."""
        return self.now.given_back - self.charged_back


def figures(tx: Session, days: int, now: datetime) -> Figures:
    """The last so many days (0: since ever), against the days before them."""
    period = Period.of(days, now)
    turnover, before = _turnovers(tx, period)
    return Figures(
        period=period,
        at=now,
        now=turnover,
        before=before,
        charged_back=subtotals.total(tx, subtotals.CHARGEBACK, (period.first, period.last)),
        standing=standing(tx, now),
    )


def standing(tx: Session, now: datetime) -> Standing:
    kept = holdings(tx)
    ours = dict(tx.exec(select(Account.name, Account.balance).where(col(Account.name).in_(OURS))).all())
    payees = kept.get("payee", 0)
    return Standing(
        payees=payees,
        held=_held(tx, now),
        payouts=kept.get("payout", 0),
        pool=ours.get(POOL, 0),
        platform=ours.get(PLATFORM, 0),
        advertisers=kept.get("advertiser", 0) + kept.get("campaign", 0),
        posts=kept.get("placement", 0),
        spending=kept.get("spending", 0),
        suspense=ours.get(SUSPENSE, 0),
        telegram=star_book.state(tx),
    )


@dataclass(frozen=True)
class Bar:
    """A day, or from its first day on a month: nanostars by source, less refunds."""

    first_day: date
    sources: Mapping[str, int]


def bars(tx: Session, period: Period) -> Sequence[Bar]:
    """The period's days in order, each of them, or its months if it is long. Together they are its sales."""
    first = period.first or tx.exec(select(func.min(DayTotal.day))).one() or period.last
    by_day = (period.last - first).days < DAYS_SHOWN_MAX
    sums = _by_source(tx, period, length=DAY_SIGNS if by_day else MONTH_SIGNS)
    spans = _days(first, period.last) if by_day else _months(first, period.last)
    return [Bar(day, sums.get(day, {})) for day in spans]


def _turnovers(tx: Session, period: Period) -> tuple[Turnover, Turnover | None]:
    """This period's, and that of the one before."""
    is_now = col(DayTotal.day) >= (period.first or subtotals.EVER)
    sums = select(is_now, DayTotal.kind, func.sum(DayTotal.amount)).where(DayTotal.day <= period.last)
    if period.before is not None:
        sums = sums.where(DayTotal.day >= period.before)
    moved: dict[bool, dict[str, int]] = {True: {}, False: {}}
    for now, kind, amount in tx.exec(sums.group_by(is_now, col(DayTotal.kind))).all():
        moved[bool(now)][kind] = int(amount)
    return Turnover(moved[True]), Turnover(moved[False]) if period.before is not None else None


def _held(tx: Session, now: datetime) -> int:
    """Shares of payees that are younger than the hold, to the moment: whole days, and the rest of the day
    on which it began."""
    begins = now - HOLD
    whole = select(func.sum(DayTotal.amount)).where(
        col(DayTotal.kind).in_(HELD), DayTotal.day > begins.date(), DayTotal.day <= now.date()
    )
    midnight = begins.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    rest = select(func.sum(Transfer.amount)).join(
        Placement, col(Transfer.key) == cast(col(Placement.id), String)
    )
    rest = rest.where(
        Transfer.kind == "sponsored.owner",
        col(Placement.settled_at) > begins,
        col(Placement.settled_at) < midnight,
    )
    return sum(int(tx.exec(part).one() or 0) for part in (whole, rest))


def _by_source(tx: Session, period: Period, length: int) -> dict[date, dict[str, int]]:
    """Sales less refunds, by day (`length` 10 of 2026-11-21) or by the first day of the month (7)."""
    kinds = {f"{source}.{who}": source for source in SOURCES for who in PAYEES}
    every = kinds | {f"refund.{kind}": source for kind, source in kinds.items()}
    name = func.substr(cast(col(DayTotal.day), String), 1, length)
    source = case(every, value=col(DayTotal.kind))
    amount = case((col(DayTotal.kind).startswith("refund."), -col(DayTotal.amount)), else_=DayTotal.amount)
    sums = select(name, source, func.sum(amount)).where(
        col(DayTotal.kind).in_(every), DayTotal.day <= period.last
    )
    if period.first is not None:
        sums = sums.where(DayTotal.day >= period.first)
    found: dict[date, dict[str, int]] = {}
    for span, sold, total in tx.exec(sums.group_by(name, source)).all():
        day = date.fromisoformat(span if length == DAY_SIGNS else f"{span}-01")
        found.setdefault(day, {})[sold] = int(total)
    return found


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _months(first: date, last: date) -> list[date]:
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [date(number // 12, number % 12 + 1, 1) for number in numbers]
