"""Many calls, a few at a time."""

import asyncio
from collections.abc import Awaitable, Iterable


async def in_turns(works: Iterable[Awaitable[None]], at_once: int) -> None:
    """Sees every work through to its end, whatever becomes of the others; then raises the first failure."""
    gate = asyncio.Semaphore(at_once)

    async def one(work: Awaitable[None]) -> None:
        async with gate:
            await work

    outcomes = await asyncio.gather(*map(one, works), return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            raise outcome
