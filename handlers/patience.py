"""How long to wait after each kind of refusal by Telegram, the network or the database."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from sqlalchemy.exc import SQLAlchemyError
from telegram.error import Conflict, EndPointNotFound, InvalidToken, TelegramError

from handlers.limiter import flood_seconds

REFUSED_SECONDS = 11.0  # at most 6 calls a minute with a token that Telegram refuses
CONFLICT_SECONDS = 2.0
CONFLICTS_MAX = 3
BACKOFF_SECONDS = (1.0, 2.0, 5.0, 10.0)

log = logging.getLogger(__name__)


class AnotherInstance(Exception):
    """Another process receives the updates of this bot. Stop that one, or this one."""


class Patience:
    """Takes steps and, when one fails, waits before the next. `alarm(sentence)` is told when the token is
    refused or another instance shows up; everything else passes by itself."""

    def __init__(
        self,
        alarm: Callable[[str], None] = log.error,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._alarm, self._sleep = alarm, sleep
        self._failures = 0
        self._conflicts = 0
        self._refusals = 0

    async def until_done(self, step: Callable[[], Awaitable[None]]) -> None:
        while not await self.attempt(step):
            pass

    async def attempt(self, step: Callable[[], Awaitable[None]]) -> bool:
        """Did it work? Raises AnotherInstance after CONFLICTS_MAX conflicts in a row."""
        try:
            await step()
        except Conflict as error:
            await self._conflict(error)
        except (InvalidToken, EndPointNotFound):  # PTB makes both of a 401 and a 404
            await self._refused()
        except TelegramError as error:
            await self._back_off(error.message, flood_seconds(error) or 0.0)
        except SQLAlchemyError as error:
            await self._back_off(f"the database is away ({type(error).__name__})")
        else:
            self._failures = self._conflicts = self._refusals = 0
            return True
        return False

    async def _refused(self) -> None:
        self._refusals += 1
        if self._refusals == 1:
            self._alarm("Telegram refuses the token of this bot")
        await self._sleep(REFUSED_SECONDS)

    async def _conflict(self, error: Conflict) -> None:
        self._conflicts += 1
        if self._conflicts == 1:
            self._alarm(f"another instance receives the updates of this bot: {error.message}")
        if self._conflicts >= CONFLICTS_MAX:
            raise AnotherInstance(error.message)
        await self._sleep(CONFLICT_SECONDS)

    async def _back_off(self, reason: str, asked_seconds: float = 0.0) -> None:
        log.warning("no updates: %s", reason)
        wait = BACKOFF_SECONDS[min(self._failures, len(BACKOFF_SECONDS) - 1)]
        self._failures += 1
        await self._sleep(max(wait, asked_seconds))
