"""How notices ended: read from the outcomes of calls, written in bulk, told to who is to know."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlmodel import Session

from handlers.notices.letter import Letter
from handlers.notices.preparing import Later
from handlers.sending import NotSent, Outcome, Sent, Unknown
from storage import callbacks, consents, notices, people
from storage.notice_rows import Notice, State
from storage.notices import Ended

TRY_AGAIN_SECONDS = 10.0
ATTEMPTS_MAX = 5
"""After so many an unknown outcome is left unknown: each may have been a delivery."""
TOLD_AT_ONCE = {
    State.SENT: "notice.sent",
    State.UNKNOWN: "notice.unknown",
    State.EXPIRED: "notice.expired",
    State.FAILED: "notice.failed",
}
"""What a business's server is told of each notice. Whoever blocked, stopped or had enough is told of at the
end of the sending, together with who never followed."""

Result = tuple[Notice, Ended | Later]


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
    for notice, end in results:
        if isinstance(end, Ended) and end.state == State.BLOCKED and notice.person_id is not None:
            consents.blocked(tx, notice.person_id, now)
            people.lost(tx, notice.person_id, now)
    tell(tx, ((notice, end.state) for notice, end in results if isinstance(end, Ended)), now)


def tell(tx: Session, ended: Iterable[tuple[Notice, State]], now: datetime) -> None:
    """Owes their businesses' servers the events."""
    events: dict[int, list[tuple[str, dict[str, str]]]] = defaultdict(list)
    for notice, state in ended:
        if kind := TOLD_AT_ONCE.get(state):
            told = {"id": notice.public_id, "customer": notice.customer_code, "state": state.value}
            events[notice.business_id].append((kind, told))
    for business_id, told_of in sorted(events.items()):
        callbacks.owe(tx, business_id, told_of, now)
