"""Is the bot well? The truth for /healthz, /metrics and whoever else asks."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.core import GaugeMetricFamily, Metric
from sqlalchemy.exc import SQLAlchemyError

from handlers.intake import POLL_SECONDS
from storage import Storage, inbox, notice_reports, outbox, star_book

POLL_MAX_SECONDS = POLL_SECONDS + 20.0
OWED_MAX = timedelta(minutes=10)
NOTICE_MAX = timedelta(minutes=10)
WAITING_MAX = timedelta(minutes=10)
DRIFT_MAX = timedelta(hours=1)


@dataclass(frozen=True)
class Report:
    """Ages in seconds; None where it does not apply or the database cannot tell."""

    seconds_since_good_poll: float | None
    oldest_owed_seconds: float | None
    oldest_update_seconds: float | None
    oldest_notice_seconds: float | None
    """Of the queued notices that are due: what waits for its hour, or for the morning, is not late."""
    updates_set_aside: int | None
    complaints: list[str]

    def as_json(self) -> dict[str, Any]:
        return {"ok": not self.complaints, **asdict(self)}


class Health:
    """`polled_seconds` tells how long ago a poll was good (leave it out with a webhook); `complaints` adds
    whatever else is wrong, in sentences."""

    def __init__(
        self,
        storage: Storage,
        now: Callable[[], datetime],
        *,
        polled_seconds: Callable[[], float] | None = None,
        complaints: Callable[[], list[str]] = list,
    ) -> None:
        self._storage, self._now = storage, now
        self._polled_seconds, self._complaints = polled_seconds, complaints

    def report(self) -> Report:
        polled = self._polled_seconds() if self._polled_seconds else None
        found = []
        if polled is not None and polled > POLL_MAX_SECONDS:
            found.append("Telegram has not answered a poll for a while.")
        try:
            owed, waiting, notice, aside, drifts = self._stored()
            found += self._complaints()
        except SQLAlchemyError:
            return Report(polled, None, None, None, None, [*found, "The database does not answer."])
        if owed > OWED_MAX.total_seconds():
            found.append("A message that is owed has been waiting too long.")
        if waiting > WAITING_MAX.total_seconds():
            found.append("An update has been waiting too long.")
        if notice > NOTICE_MAX.total_seconds():
            found.append("A business’s message that is due has been waiting too long.")
        if drifts:
            found.append("Telegram’s balance of Stars and the ledger have differed for more than an hour.")
        return Report(polled, owed, waiting, notice, aside, found)

    def _stored(self) -> tuple[float, float, float, int, bool]:
        now = self._now()
        with self._storage.reading() as tx:
            oldest = outbox.oldest_due(tx, now), inbox.waiting_since(tx), notice_reports.oldest_due(tx, now)
            aside, since = inbox.set_aside_count(tx), star_book.state(tx).drift_since
        owed, waiting, notice = ((now - (one or now)).total_seconds() for one in oldest)
        return owed, waiting, notice, aside, since is not None and now - since > DRIFT_MAX


class Metrics:
    """The same report for Prometheus; asked anew at each scrape."""

    def __init__(self, health: Health) -> None:
        self._health = health
        self.registry = CollectorRegistry()
        self.registry.register(self)
        ProcessCollector(registry=self.registry)

    def describe(self) -> list[Metric]:
        return []

    def collect(self) -> Iterator[Metric]:
        for name, value in self._health.report().as_json().items():
            if isinstance(value, int | float):
                yield GaugeMetricFamily(f"fairshare_{name}", name.replace("_", " "), value=float(value))
