"""Stops, as a word about the business: one counts only if the business had written to them, and once for what
it wrote."""

from datetime import datetime

from sqlmodel import Session

from storage import notice_reports, quality


def count(tx: Session, business_id: int, person_id: int, since: datetime, now: datetime) -> None:
    """They speak of the last notice that they got since then, if there was one."""
    heard = notice_reports.last_sent(tx, business_id, person_id, since)
    if heard is None or heard.stopped_at is not None:
        return
    notice_reports.stopped_after(tx, heard.id, now)
    quality.count(tx, {(business_id, heard.template_id): 1}, now.date(), kind="stops")


def uncount(tx: Session, business_id: int, person_id: int, since: datetime, stopped_at: datetime) -> None:
    """Takes back what was counted for the stop of that moment."""
    heard = notice_reports.last_sent(tx, business_id, person_id, since)
    if heard is None or heard.stopped_at != stopped_at:
        return
    notice_reports.stopped_after(tx, heard.id, None)
    quality.count(tx, {(business_id, heard.template_id): -1}, stopped_at.date(), kind="stops")
