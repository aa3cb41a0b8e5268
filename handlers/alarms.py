"""Alarms reach the owners: in the log at once, and as a message."""

import logging
from collections.abc import Callable
from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from handlers.context import Context, Rows, press
from handlers.words import Voice
from storage import Storage, alarms, charges, people

OF_CHARGES = ("suspense", "conflict")
"""Alarms whose key goes on with the id of a charge."""

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


def _rows(say: Voice, tx: Session, key: str) -> Rows:
    """A matter of one charge leads to it: there an owner delivers or refunds."""
    about, _, charge_id = key.partition(":")
    record = charges.find(tx, charge_id) if about in OF_CHARGES else None
    return [[press(say.plain("alarm-charge"), f"refund:card:{record.number}")]] if record else []


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
                rows = _rows(say, tx, alarm.key)
                context.owe(tx, owner_id, text, rows, key=f"alarm:{owner_id}:{alarm.key}")
            alarm.told_at = context.now()
            tx.add(alarm)
    context.app.wake()
