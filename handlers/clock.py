"""All timed work, on one page. APScheduler only ticks: what is due is a row, and the wall clock decides.

After a pause nothing floods: each function takes what is due now, by the rules of its area.
"""

import logging
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.exc import OperationalError
from telegram.ext import JobQueue

from handlers import (
    alarms,
    api,
    artist,
    channels,
    earnings,
    notices,
    payouts,
    plans,
    posting,
    premium,
    public_sets,
    reconcile,
    refund,
    remind,
    schedule,
    sendings,
    staff,
    sticker,
)
from handlers.context import Context
from storage import inbox

TICK_LATE = timedelta(seconds=30)
TICK_SECONDS_MIN = 1.0
FIRST_SECONDS_MAX = 60.0
"""What is done once an hour is done after a minute for the first time: some bots run for no hour. And ticks
never come all at the same moment: they would hold everybody up."""
AWAY_SECONDS = 3.0

log = logging.getLogger(__name__)

Tick = Callable[[Context], Coroutine[Any, Any, None]]


async def forget_old_updates(context: Context) -> None:
    with context.storage.transaction() as tx:
        inbox.forget_old(tx, context.now())


EVERY: tuple[tuple[float, Tick], ...] = (
    (1, remind.remind_due),
    (2, schedule.schedule_due),
    (2, posting.post_due),
    (2, posting.end_due),
    (5, posting.asks_due),
    (60, posting.share_due),
    (5, posting.checks_due),
    (2, refund.refunds_due),
    (2, payouts.gifts_due),
    (5, payouts.payouts_due),
    (5, posting.review_due),
    (5, alarms.alarms_due),
    (1, sticker.own_sets_due),
    (2, public_sets.public_sets_due),
    (1, sendings.sendings_due),
    (1, notices.notices_due),
    (5, notices.codes_due),
    (60, notices.quality_due),
    (60, notices.tiers_due),
    (20, posting.campaigns_due),
    (60, channels.count_due),
    (5, reconcile.reconcile_due),
    (20, premium.premium_due),
    (60, plans.plan_ends_due),
    (60, plans.teams_due),
    (60, earnings.statements_due),
    (20, artist.pool_due),
    (2, api.callbacks_due),
    (3600, forget_old_updates),
    (3600, api.forget_calls),
    (3600, sendings.forget_lists),
    (3600, posting.forget_due),
    (3600, schedule.forget_due),
    (3600, staff.forget_due),
)
"""How often (seconds), and what."""


@dataclass
class Database:
    """While it is away only one tick in a while asks it: each would hold up whoever waits for an answer."""

    away_until: float = 0.0
    """On the monotonic clock."""


def start_clock(queue: JobQueue[Any], crashed: Callable[[BaseException], None], pace: float = 1.0) -> None:
    """Sets every tick going; `pace` multiplies the intervals, down to TICK_SECONDS_MIN: a test that waits for
    a tick calls it, and those that find nothing would cost it more than all else."""
    database = Database()
    for number, (seconds, work) in enumerate(EVERY):
        interval = max(seconds * pace, TICK_SECONDS_MIN)
        queue.run_repeating(
            _guarded(work, crashed, database),
            interval=interval,
            first=min(interval, FIRST_SECONDS_MAX) + number / len(EVERY),
            name=work.__name__,
            job_kwargs={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )


def catch_up(queue: JobQueue[Any]) -> None:
    """When the wall clock was set back, ticks would wait for their old hour: this calls them now."""
    now = datetime.now(UTC)
    for job in queue.jobs():
        trigger = job.job.trigger
        if job.next_t is not None and job.next_t - now > trigger.interval + TICK_LATE:
            log.warning("the clock was set back: %s ticks now", job.name)
            job.job.modify(next_run_time=now)


def _guarded(work: Tick, crashed: Callable[[BaseException], None], database: Database) -> Tick:
    """One failing tick must not end the others, nor its own next one."""

    async def tick(context: Context) -> None:
        if time.monotonic() < database.away_until:
            return
        try:
            await work(context)
        except OperationalError as error:
            database.away_until = time.monotonic() + AWAY_SECONDS
            log.error("%s waits: the database is away (%s)", work.__name__, type(error.orig).__name__)
        except Exception as error:  # any failure: the next tick tries again
            log.error("%s failed", work.__name__, exc_info=error)
            crashed(error)

    return tick
