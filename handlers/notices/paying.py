"""Broadcasts beyond what Telegram sends for free: a tenth of a Star each, through the gate of all Stars.

https://core.telegram.org/bots/api#paid-broadcasts. Only where owners set a ceiling (/config), and only for
what would wait long. What it cost, Telegram's own book tells.
"""

from datetime import timedelta
from typing import Any

from handlers.context import Context
from handlers.limiter import Lane
from handlers.notices.going import ROOM
from handlers.notices.letter import Letter
from handlers.sending import NotSent, Outcome
from rules.terms import PAID_BROADCAST_A_DAY
from storage import notice_due, spending
from storage.ledger import PLATFORM
from storage.spending import BOT, BROADCAST, Ask, Spending
from storage.terms import terms

MESSAGES_A_STAR = 10
STARS_AT_ONCE = 100
LONG = 1_800
"""What waits a minute for free is not paid for."""
AHEAD = 150
"""Under way at once: enough for a thousand a second, few enough that a reply is not kept waiting by them."""
PAID_ROOM = 1_000
"""So many wait to be claimed: a second's worth."""
REFUSED_FOR = timedelta(hours=1)
OF_MONEY = ("paid", "payment", "broadcast", "balance", "star")
"""Nobody documents how Telegram refuses; with such words even a 403 does not speak of the customer."""


class Purse:
    """What may be paid for now: a spending that the gate let through, until it is used up."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._left = 0
        self._spending_id: int | None = None
        self._close_others()

    @property
    def room(self) -> int:
        """How many may wait to be claimed."""
        return PAID_ROOM if self._left else ROOM

    def ahead(self, under_way: int, for_free: int) -> int:
        """How many more may be under way."""
        if self._left <= 0:
            self._open()
        return min(AHEAD - under_way, self._left) if self._left else for_free - under_way

    def stamped(self, letter: Letter) -> Letter:
        if letter.is_code or self._left <= 0:
            return letter
        self._left -= 1
        return letter.paid()

    def extra(self, letter: Letter) -> dict[str, Any]:
        return {"allow_paid_broadcast": True} if letter.lane is Lane.PAID else {}

    def seen(self, letter: Letter, outcome: Outcome) -> Outcome:
        """A bot that may not pay is told so by Telegram: then all goes for free, and this letter again."""
        if letter.lane is not Lane.PAID or not isinstance(outcome, NotSent) or not outcome.permanent:
            return outcome
        said = outcome.reason.lower()
        if outcome.unreachable and not any(word in said for word in OF_MONEY):
            return outcome
        self._context.app.paid_refused_until = self._context.now() + REFUSED_FOR
        self._left = 0
        return NotSent("it may not be paid for", permanent=False)

    def close(self) -> None:
        """What was held returns: the book moves what was really taken."""
        self._left = 0
        if self._spending_id is not None:
            with self._context.storage.transaction() as tx:
                spending.done(tx, self._spending_id, self._context.now())
            self._spending_id = None

    def _open(self) -> None:
        self.close()
        context, now = self._context, self._context.now()
        until = context.app.paid_refused_until
        if until is not None and now < until:
            return
        with context.storage.reading() as tx:
            ceiling = terms(tx)[PAID_BROADCAST_A_DAY]
            is_long = ceiling > 0 and notice_due.still_to_go(tx, LONG) >= LONG
            left = ceiling - spending.spent_lately(tx, BROADCAST, now) if is_long else 0
        if left <= 0:
            return
        stars = min(left, STARS_AT_ONCE)
        key = f"{now:%Y%m%d%H%M%S%f}"
        with context.storage.transaction() as tx:
            made = spending.ask(tx, Ask(BROADCAST, key, PLATFORM, stars, BOT, BOT, "paid broadcast"), now)
        if isinstance(made, Spending):
            self._spending_id, self._left = made.id, made.stars * MESSAGES_A_STAR

    def _close_others(self) -> None:
        """One that a crash left open."""
        with self._context.storage.reading() as tx:
            left = spending.due(tx, self._context.now(), 10, kind=BROADCAST)
        for one in left:
            self._spending_id = one.id
            self.close()
