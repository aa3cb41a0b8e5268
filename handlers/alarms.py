"""Alarms reach the owners: in the log at once, and as a message."""

import logging
from collections.abc import Callable
from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError

from handlers.context import Context
from storage import Storage, alarms, people

log = logging.getLogger(__name__)


def siren(storage: Storage, now: Callable[[], datetime]) -> Callable[[str], None]:
    """A function that logs a sentence and keeps it for the owners, once per sentence and day."""

    def sound(sentence: str) -> None:
        log.error("%s", sentence)
        try:
            with storage.transaction() as tx:
                alarms.raise_alarm(tx, f"{now():%Y-%m-%d} {sentence}", sentence, now())
        except SQLAlchemyError as error:
            log.error("the alarm above cannot be stored: %s", type(error).__name__)

    return sound


async def alarms_due(context: Context) -> None:
    """Tells the owners of what is new."""
    with context.storage.reading() as tx:
        waiting = bool(alarms.untold(tx))
    if not waiting:
        return
    with context.storage.transaction() as tx:
        for alarm in alarms.untold(tx):
            for owner_id in people.owners(tx):
                say = context.voice_of(tx, owner_id)
                text = say("alarm", text=alarm.text)
                context.owe(tx, owner_id, text, key=f"alarm:{owner_id}:{alarm.key}")
            alarm.told_at = context.now()
            tx.add(alarm)
    context.app.wake()
