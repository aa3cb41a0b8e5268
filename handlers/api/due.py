"""The timed work of callbacks: what is over is owed, what is owed is told, and who cannot be told hears
of it."""

import asyncio
from datetime import timedelta
from typing import NamedTuple

from sqlmodel import Session

from handlers.api.posting import post_event
from handlers.context import Context, press
from handlers.outside import Answer, Trouble
from storage import api_messages, businesses, callbacks, idempotency
from storage.callbacks import CallbackEvent

CALLS_AT_ONCE = 20
LOOKED_AT_ONCE = 200
KEPT = timedelta(days=7)


class Call(NamedTuple):
    event: CallbackEvent
    url: str
    secret: str


async def callbacks_due(context: Context) -> None:
    """Owes what became of messages by the API, then calls."""
    _owe_ends(context)
    with context.storage.reading() as tx:
        due = callbacks.due(tx, context.now(), CALLS_AT_ONCE)
        calls = [Call(event, to.url, callbacks.secret_of(tx, to)) for event, to in due]
    if not calls:
        return
    answers = await asyncio.gather(*(_call(context, one) for one in calls))
    with context.storage.transaction() as tx:
        for one, answer in zip(calls, answers, strict=True):
            _note(context, tx, one.event, answer)
    context.app.wake()


async def forget_calls(context: Context) -> None:
    with context.storage.transaction() as tx:
        idempotency.forget(tx, context.now())
        callbacks.forget(tx, context.now() - KEPT)


def _owe_ends(context: Context) -> None:
    with context.storage.reading() as tx:
        is_any = api_messages.is_any_to_be_told(tx, context.now())
    if is_any:
        with context.storage.transaction() as tx:
            api_messages.tell(tx, context.now(), LOOKED_AT_ONCE)


async def _call(context: Context, one: Call) -> Answer | Trouble:
    return await post_event(context.app.outside, one.url, one.secret, one.event.body, context.now())


def _note(context: Context, tx: Session, event: CallbackEvent, answer: Answer | Trouble) -> None:
    """Whatever was taken away meanwhile is not noted."""
    assert event.id is not None
    before = callbacks.find(tx, event.business_id)
    if before is None or tx.get(CallbackEvent, event.id) is None:
        return
    if isinstance(answer, Answer) and 200 <= answer.status < 300:
        callbacks.delivered(tx, event.id, context.now())
        return
    was_called = before.stopped_at is None
    reason = str(answer.status) if isinstance(answer, Answer) else answer.value
    callbacks.failed(tx, event.id, reason, context.now())
    now_is = callbacks.find(tx, event.business_id)
    if was_called and now_is is not None and now_is.stopped_at is not None:
        _tell_stopped(context, tx, event.business_id, now_is.url)


def _tell_stopped(context: Context, tx: Session, business_id: int, url: str) -> None:
    """Its owner hears of it once."""
    business = businesses.find(tx, business_id)
    assert business is not None
    say = context.voice_of(tx, business.owner_id)
    rows = [[press(say.plain("api-to-callback"), f"api:callback:{business_id}")]]
    text = say("api-callback-stopped", name=business.name, url=url)
    key = f"callback-stopped:{business_id}:{context.now().isoformat()}"
    context.owe(tx, business.owner_id, text, rows, key=key)
