"""The numbers of a sending in words, while it runs and at its end."""

from handlers.words import Html, Voice
from storage.notice_reports import Report
from storage.sending_rows import Sending, Stage

ROWS = ("unknown", "not_reached", "expired", "failed", "stopped_since", "reported", "clicked")
"""What a report tells of beside what was sent, where there is any."""


def report_lines(say: Voice, sending: Sending, report: Report) -> list[Html]:
    unwritten = max(sending.total - report.total, 0) if is_open(sending) else 0
    lines = [
        say("sendings-report-sent", count=report.sent),
        say("sendings-report-queued", count=report.queued + unwritten),
    ]
    for name in ROWS:
        if count := getattr(report, name):
            lines.append(say(f"sendings-report-{_row(name, sending)}", count=count))
    if sending.ended_at is not None:
        lines.append(say("sendings-report-charged", stars=say.stars(sending.charged)))
    elif sending.held:
        lines.append(say("sendings-report-held", stars=say.stars(sending.held)))
    return lines


def _row(name: str, sending: Sending) -> str:
    """Of one that was stopped, most were never tried."""
    if name == "not_reached" and sending.stage == Stage.STOPPED:
        return "not-sent"
    return name.replace("_", "-")


def is_open(sending: Sending) -> bool:
    return sending.ended_at is None and sending.stage != Stage.STOPPED
