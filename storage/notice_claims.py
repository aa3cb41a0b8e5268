"""Notices that somebody has claimed, and is about to send: each is claimed by one, in one commit, before the
call. A thousand a second are; so these statements are prepared."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, func, literal_column, or_, select, update
from sqlmodel import Session, col

from storage.consent_rows import Follow
from storage.notice_rows import NOTICE, PRIORITIES, State
from storage.people import UNKNOWN_ZONE, Person
from storage.prepared import Prepared

_row = NOTICE.c
# Literally: SQLite looks a bound state up anew, and plans anew, whenever it asks for the index of such rows.
_is_queued = _row.state == literal_column(f"'{State.QUEUED}'")
_is_claimed = _row.state == literal_column(f"'{State.SENDING}'")
_by_consent = {0: col(Follow.codes), 1: col(Follow.service), 2: col(Follow.offers)}
_chosen = or_(*((_row.priority == priority) & has for priority, has in _by_consent.items()))
_follows = (
    (col(Follow.business_id) == _row.business_id)
    & (col(Follow.person_id) == _row.person_id)
    & col(Follow.ended_at).is_(None)
    & col(Follow.blocked_at).is_(None)
    & _chosen
)


class Claimed(NamedTuple):
    """A notice that is about to be sent."""

    id: int
    sending_id: str
    business_id: int
    template_id: int
    person_id: int
    sealed_values: str
    priority: int
    not_before: datetime
    attempts: int
    """With the one that is about to be made."""


class Addressee(NamedTuple):
    """Whom a notice is for: what it needs to be said in their language, by their clock."""

    language: str = ""
    telegram_language: str = ""
    timezone: str = UNKNOWN_ZONE
    country: str = ""
    """What they answered the business; empty without an answer."""


def _claiming() -> Prepared:
    due = select(_row.id).where(
        _is_queued, _row.priority == bindparam("of"), _row.not_before <= bindparam("moment")
    )
    due = due.where(_row.expires_at.is_(None) | (_row.expires_at > bindparam("moment")))
    due = due.order_by(_row.not_before, _row.id).limit(bindparam("most"))
    taken = due.with_for_update(skip_locked=True).cte("taken")
    take = update(NOTICE).where(_row.id.in_(select(taken.c.id)), _is_queued)
    take = take.values(state=State.SENDING, claimed_at=bindparam("moment"), attempts=_row.attempts + 1)
    return Prepared(take.returning(*(_row[name] for name in Claimed._fields)))


_DUE = Prepared(
    select(_row.id)
    .where(_is_queued, _row.priority == bindparam("of"), _row.not_before <= bindparam("moment"))
    .limit(1)
)
_CLAIM = _claiming()
_WANTED = Prepared(select(_row.id).join(Follow, _follows).where(_is_claimed))
_CLAIMED = Prepared(select(_row.id, _row.business_id, _row.template_id).where(_is_claimed))
_ADDRESSEES = Prepared(
    select(
        _row.id,
        func.coalesce(Person.language, ""),
        func.coalesce(Person.telegram_language, ""),
        func.coalesce(Person.timezone, UNKNOWN_ZONE),
        col(Follow.country),
    )
    .join(Follow, _follows)
    .outerjoin(Person, col(Person.id) == _row.person_id)
    .where(_is_claimed, _row.claimed_at == bindparam("moment"))
)


def _having() -> Prepared:
    """Counts other notices to the customers of those that were claimed at a moment."""
    had = NOTICE.alias()
    same = (had.c.business_id == _row.business_id) & (had.c.person_id == _row.person_id)
    ended = had.c.state.in_([literal_column(f"'{state}'") for state in (State.SENT, State.UNKNOWN)])
    counted = same & (had.c.priority == bindparam("of")) & ended & (had.c.ended_at > bindparam("since"))
    query = select(_row.id, func.count()).join(had, counted).group_by(_row.id)
    return Prepared(query.where(_is_claimed, _row.claimed_at == bindparam("moment")))


_HAD = _having()


def is_due(tx: Session, now: datetime, priorities: Sequence[int] = PRIORITIES) -> bool:
    """Whether anything of these may be claimed. Cheaper than to claim nothing: it takes no lock."""
    return any(_DUE.read(tx, {"of": priority, "moment": now}) for priority in priorities)


def claim(tx: Session, now: datetime, limit: int, priorities: Sequence[int] = PRIORITIES) -> list[Claimed]:
    """Takes what is due, the first priority first: whoever has it calls Telegram after the commit. Two who
    claim at once get different ones."""
    taken: list[Claimed] = []
    for priority in sorted(priorities):
        if len(taken) < limit:
            values = {"of": priority, "moment": now, "most": limit - len(taken)}
            rows = (Claimed(*row) for row in _CLAIM.read(tx, values))
            taken += sorted(rows, key=lambda one: (one.not_before, one.id))
    return taken


def claimed(tx: Session) -> dict[int, tuple[int, int]]:
    """Business and template of all that are claimed, by notice."""
    return {row[0]: (row[1], row[2]) for row in _CLAIMED.read(tx, {})}


def wanted(tx: Session) -> set[int]:
    """Those of all that are claimed which their customers still want. Ask just before the call: stop wins."""
    return {row[0] for row in _WANTED.read(tx, {})}


def addressees(tx: Session, claimed_at: datetime) -> dict[int, Addressee]:
    """Whom the notices that were claimed at this moment are for, by notice; without those who do not want
    them any more."""
    rows = _ADDRESSEES.read(tx, {"moment": claimed_at})
    return {notice_id: Addressee(*known) for notice_id, *known in rows}


def had(tx: Session, claimed_at: datetime, priority: int, since: datetime) -> dict[int, int]:
    """How many of a priority the customers of what was claimed at this moment got since another, or may have
    got, by notice: for the caps. Who had none is not among them."""
    rows = _HAD.read(tx, {"moment": claimed_at, "of": priority, "since": since})
    return {row[0]: row[1] for row in rows}
