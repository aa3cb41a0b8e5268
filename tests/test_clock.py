"""When timed work is done."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from telegram.ext import Application

from handlers.clock import start_clock

TOGETHER = timedelta(seconds=0.01)


def test_ticks_do_not_come_all_at_once() -> None:
    """They would hold up whoever waits for an answer; but each comes within a second, also what is done once
    an hour: who runs the bot for less has it done too."""
    queue = Application.builder().token("1:A").build().job_queue
    assert queue is not None
    start_clock(queue, lambda error: None)
    now = datetime.now(UTC)
    first = sorted(job.trigger.get_next_fire_time(None, now) for job in queue.scheduler.get_jobs())
    assert first[-1] - now < timedelta(seconds=1.01)
    assert all(late - early > TOGETHER for early, late in pairwise(first))
