"""When timed work is done."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from telegram.ext import Application

from handlers.clock import start_clock


def test_ticks_do_not_come_all_at_once() -> None:
    """They would hold up whoever waits for an answer; but each comes soon, also what is done once an hour."""
    queue = Application.builder().token("1:A").build().job_queue
    assert queue is not None
    start_clock(queue, lambda error: None)
    now = datetime.now(UTC)
    first = [job.trigger.get_next_fire_time(None, now) for job in queue.scheduler.get_jobs()]
    assert max(first) - now < timedelta(seconds=61)
    assert all(late - early > 0.01 for early, late in pairwise(sorted(at.timestamp() % 1 for at in first)))
