"""When timed work is done."""

from itertools import pairwise

from telegram.ext import Application

from handlers.clock import start_clock

TOGETHER_SECONDS = 0.01


def test_ticks_do_not_come_all_at_once() -> None:
    """They would hold up whoever waits for an answer; but each begins within a second."""
    queue = Application.builder().token("1:A").build().job_queue
    assert queue is not None
    start_clock(queue, lambda error: None)
    begins = sorted(job.trigger.start_date.timestamp() for job in queue.scheduler.get_jobs())
    assert begins[-1] - begins[0] < 1
    assert all(late - early > TOGETHER_SECONDS for early, late in pairwise(begins))
