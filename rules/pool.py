"""The artists' pool: what of a member's money belongs to which month, and to whose stickers.

A charge accrues evenly over the time that it covers. Each part of it goes to the artists whose members-only
packs its member used in that month, in proportion to the uses; without any, to the platform.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

CLOSES_AFTER = timedelta(hours=24)
"""From the last instant of a month until it is shared out: what was sent then has been counted by now."""
_MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True)
class Accrual:
    """`amount` nanostars that a charge put into the pool, for the time from `begins_at` to `ends_at`."""

    amount: int
    begins_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class Shared:
    """How one part was shared out, in nanostars. `artists` leaves out who gets nothing by rounding."""

    artists: Mapping[int, int]
    platform: int


def month_of(at: datetime) -> str:
    """The UTC calendar month, as `2026-11`: such words sort as the months do."""
    return at.astimezone(UTC).strftime("%Y-%m")


def begin_of(month: str) -> datetime:
    year, number = month.split("-")
    return datetime(int(year), int(number), 1, tzinfo=UTC)


def next_month(month: str) -> str:
    return month_of(begin_of(month) + timedelta(days=31))


def closes_at(month: str) -> datetime:
    """When what accrued in a month is shared out."""
    return begin_of(next_month(month)) + CLOSES_AFTER


def months(accrual: Accrual) -> Iterator[str]:
    """Those in which something of it accrues, in order."""
    month = month_of(accrual.begins_at)
    while begin_of(month) < accrual.ends_at:
        yield month
        month = next_month(month)


def part_of(accrual: Accrual, month: str) -> int:
    """Nanostars of a month. Each is the difference of two sums, so the parts add up to the amount exactly."""
    return _until(accrual, begin_of(next_month(month))) - _until(accrual, begin_of(month))


def share_out(part: int, uses: Mapping[int, int]) -> Shared:
    """Divides a part by the uses of each artist's stickers, rounded down; the last artist (by id) takes the
    remainder.

    >>> share_out(10, {8: 1, 7: 2})
    Shared(artists={7: 6, 8: 4}, platform=0)
    """
    counted = {artist: uses[artist] for artist in sorted(uses) if uses[artist] > 0}
    if not counted:
        return Shared({}, part)
    whole = sum(counted.values())
    shares = {artist: part * times // whole for artist, times in counted.items()}
    shares[list(counted)[-1]] += part - sum(shares.values())
    return Shared({artist: share for artist, share in shares.items() if share}, 0)


def _until(accrual: Accrual, at: datetime) -> int:
    """What has accrued by a moment."""
    span = (accrual.ends_at - accrual.begins_at) // _MICROSECOND
    passed = (at - accrual.begins_at) // _MICROSECOND
    return accrual.amount * min(max(passed, 0), span) // span
