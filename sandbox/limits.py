"""Rate limits, off until the control interface sets them: strict 429 with retry_after."""

import math
import time

from sandbox.errors import too_many_requests

SENDING = ("send", "copy", "forward", "edit")


class Limits:
    """At most `per_second` sends in all and `per_chat_per_second` to one chat; 0 means no limit."""

    def __init__(self) -> None:
        self.per_second = 0.0
        self.per_chat_per_second = 0.0
        self._next_at: dict[tuple[int, str], float] = {}

    def set(self, per_second: float = 0.0, per_chat_per_second: float = 0.0) -> None:
        self.per_second, self.per_chat_per_second = per_second, per_chat_per_second
        self._next_at.clear()

    def check(self, bot_id: int, method: str, chat_id: str) -> None:
        """Counts one send; raises 429 without counting when a limit is passed."""
        if not (self.per_second or self.per_chat_per_second) or not method.lower().startswith(SENDING):
            return
        now = time.monotonic()
        rates = [((bot_id, ""), self.per_second), ((bot_id, chat_id), self.per_chat_per_second)]
        limited = [(key, rate) for key, rate in rates if rate and (key[1] or rate is self.per_second)]
        # A second's worth of calls may come as a burst.
        wait = max((self._next_at.get(key, 0.0) - now - (1 - 1 / rate) for key, rate in limited), default=0.0)
        if wait > 0:
            raise too_many_requests(math.ceil(wait))
        for key, rate in limited:
            self._next_at[key] = max(self._next_at.get(key, 0.0), now) + 1 / rate
