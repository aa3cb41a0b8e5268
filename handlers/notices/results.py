"""How notices ended: read from the outcomes of calls, written in bulk."""

import math
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import Session

from handlers.notices.letter import Letter
from handlers.notices.preparing import Later
from handlers.sending import NotSent, Outcome, Sent, Unknown
from storage import consents, notices
from storage.notice_claims import Claimed
from storage.notice_rows import State
from storage.notices import Ended

TRY_AGAIN_SECONDS = 10.0
ATTEMPTS_MAX = 5
"""After so many an unknown outcome is left unknown: each may have been a delivery."""

Result = tuple[Claimed, Ended | Later]


def result_of(letter: Letter, outcome: Outcome, now: datetime) -> Ended | Later:
    """Codes are sent at most once: what may have arrived is not repeated."""
    match outcome:
        case Sent(result=result):
            message_id = result.get("message_id") if isinstance(result, dict) else None
            return Ended(letter.id, State.SENT, message_id)
        case NotSent(unreachable=True):
            return Ended(letter.id, State.BLOCKED)
        case NotSent(permanent=True):
            return Ended(letter.id, State.FAILED)
        case NotSent(retry_after=seconds):
            return later(letter.id, now, seconds or TRY_AGAIN_SECONDS)
        case Unknown():
            pass
    if letter.is_code or letter.notice.attempts >= ATTEMPTS_MAX:
        return Ended(letter.id, State.UNKNOWN)
    return later(letter.id, now, 2.0**letter.notice.attempts)


def later(notice_id: int, now: datetime, seconds: float) -> Later:
    """To the whole second, so that many are written at once."""
    return Later(notice_id, now.replace(microsecond=0) + timedelta(seconds=math.ceil(seconds) + 1))


def store(tx: Session, results: Sequence[Result], now: datetime) -> None:
    ended = [end for _notice, end in results if isinstance(end, Ended)]
    notices.ended(tx, ended, now)
    back: dict[datetime, list[int]] = defaultdict(list)
    for _notice, end in results:
        if isinstance(end, Later):
            back[end.not_before].append(end.notice_id)
    for not_before, ids in back.items():
        notices.postpone(tx, ids, not_before)
    blocked = [one.person_id for one, end in results if isinstance(end, Ended) and end.state == State.BLOCKED]
    if blocked:
        consents.blocked(tx, blocked, now)
