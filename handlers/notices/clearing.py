"""Codes do not stay in the chat: their messages are deleted when they are used or too old."""

import asyncio

from handlers.context import Context
from handlers.limiter import Lane
from handlers.sending import NotSent, Unknown, call
from storage import notices
from storage.notice_rows import Notice

AT_ONCE_MAX = 30


async def codes_due(context: Context) -> None:
    with context.storage.reading() as tx:
        late = notices.to_clear(tx, context.now(), AT_ONCE_MAX)
    if not late:
        return
    done = await asyncio.gather(*(_delete(context, one) for one in late))
    with context.storage.transaction() as tx:
        for notice, is_gone in zip(late, done, strict=True):
            if is_gone:
                notices.cleared(tx, notice.id or 0, context.now())


async def _delete(context: Context, notice: Notice) -> bool:
    """False if it is to be tried again. What Telegram will never delete is left to the customer."""
    params = {"chat_id": notice.person_id, "message_id": notice.message_id}
    outcome = await call(context.bot, "deleteMessage", params, Lane.ANSWER)
    return not isinstance(outcome, Unknown) and not (isinstance(outcome, NotSent) and not outcome.permanent)
