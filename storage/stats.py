"""What the bot earned: the figures of a period, and what stands now. All of it from day totals, subtotals
and balances, never from the transfers: it stays fast when these are many."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import String, case, cast, func
from sqlmodel import Session, col, select

from storage import provider, star_book, subtotals
from storage.held import held
from storage.ledger import PLATFORM, POOL, SUSPENSE, Account, DayTotal, holdings
from storage.provider import Takings
from storage.star_book import Reconciliation

SOURCES = ("premium", "stickers", "sponsored", "business", "invoices")
"""What is sold. A source's transfers are of the kinds `<source>.<who>`, for every `who` that has a share."""
PAYEES = ("platform", "owner", "artist", "business", "pool")
OURS = (PLATFORM, POOL, SUSPENSE)
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
    """One source in one period. `shares` is nanostars by payee (`platform`, `owner`, `artist`, `pool`)."""

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
        """The platform's shares, and what nobody's use claimed of the pool."""
        return sum(revenue.shares.get("platform", 0) for revenue in self.sources) + self.pool_unused

    @property
    def pool_artists(self) -> int:
        """What the pool gave to artists, less what went back."""
        return self._kept("pool.artist")

    @property
    def pool_unused(self) -> int:
        """What of the pool went to the platform, less what went back."""
        return self._kept("pool.platform")

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

    def _kept(self, kind: str) -> int:
        return self.moved.get(kind, 0) - self.moved.get(f"refund.{kind}", 0)

    def _shares(self, source: str) -> dict[str, int]:
        kinds = {who: f"{source}.{who}" for who in PAYEES}
        return {
            who: self._kept(kind)
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
    businesses: int
    """Their balances, with what running sendings hold."""
    telegram: Reconciliation
    takings: Sequence[Takings] = ()
    """What came through the payment provider, in other currencies: no Stars."""
    owed: Mapping[str, int] = field(default_factory=dict)
    """What of it is still to be paid out to businesses, by currency."""

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
        held=held(tx, now),
        payouts=kept.get("payout", 0),
        pool=ours.get(POOL, 0),
        platform=ours.get(PLATFORM, 0),
        advertisers=kept.get("advertiser", 0) + kept.get("campaign", 0),
        posts=kept.get("placement", 0),
        spending=kept.get("spending", 0),
        suspense=ours.get(SUSPENSE, 0),
        businesses=kept.get("business", 0) + kept.get("sending", 0),
        takings=provider.takings(tx),
        owed=provider.owed(tx),
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
