"""Owed messages: what must be sent is a row first, written with the reason for it in one transaction."""

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index, Text, func, select
from sqlmodel import Field, Session, SQLModel

from storage.columns import UtcDateTime
from storage.prepared import Prepared


class OwedMessage(SQLModel, table=True):
    """A call that somebody is owed. `params` goes once it was sent: it may hold a code or a name."""

    __tablename__ = "owed_message"

    id: int | None = Field(default=None, primary_key=True)
    key: str | None = Field(default=None, unique=True)
    chat_id: int = Field(sa_type=BigInteger)
    method: str
    is_reply: bool = False
    """To somebody who has just spoken: it need not wait its turn among what was not asked for."""
    params: str | None = Field(default=None, sa_type=Text)
    due_at: datetime = Field(sa_type=UtcDateTime)
    attempts: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    message_id: int | None = Field(default=None, sa_type=BigInteger)
    failed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reason: str | None = None

    def arguments(self) -> dict[str, Any]:
        """What the method is called with."""
        arguments: dict[str, Any] = json.loads(self.params or "{}")
        return {"chat_id": self.chat_id, **arguments}


WITHDRAWN = "withdrawn"
"""Why something that was owed was never sent: nobody needed it any more."""

OWED = SQLModel.metadata.tables["owed_message"]
_row = OWED.c
_unsent = _row.sent_at.is_(None) & _row.failed_at.is_(None)
Index("ix_owed_message_due", _row.due_at, sqlite_where=_unsent, postgresql_where=_unsent)


_OWE = Prepared(lambda insert: insert(OwedMessage).on_conflict_do_nothing(index_elements=["key"]))


def owe(
    tx: Session,
    call: tuple[int, str, dict[str, Any]],
    now: datetime,
    *,
    key: str | None = None,
    is_reply: bool = False,
) -> bool:
    """Owe a call (chat, method, params) from `now` on; False if this `key` is owed or was sent already."""
    chat_id, method, params = call
    values = {"key": key, "chat_id": chat_id, "method": method, "is_reply": is_reply, "due_at": now}
    values["params"] = json.dumps(params, ensure_ascii=False)
    return _OWE.run(tx, values) == 1


def is_owed(tx: Session, key: str) -> bool:
    """Whether a message with this key is owed or was sent."""
    return tx.connection().execute(select(_row.id).where(_row.key == key)).first() is not None


def message_of(tx: Session, key: str) -> int | None:
    """The id of the message that was sent for this key; None if it was not sent yet."""
    found: int | None = tx.connection().execute(select(_row.message_id).where(_row.key == key)).scalar()
    return found


def has_failed(tx: Session, key: str) -> bool:
    """Whether the message with this key will never be sent, because Telegram refused it."""
    given_up = select(_row.id).where(_row.key == key, _row.failed_at.is_not(None), _row.reason != WITHDRAWN)
    return tx.connection().execute(given_up).first() is not None


def withdraw(tx: Session, key: str, now: datetime) -> bool:
    """What was not sent yet need not be any more. False if it was sent, or is no longer owed."""
    this = OWED.update().where(_row.key == key, _unsent)
    gone = tx.connection().execute(this.values(failed_at=now, reason=WITHDRAWN, params=None))
    return gone.rowcount == 1


def withdraw_all(tx: Session, chat_id: int, now: datetime) -> None:
    """Of what is owed to a chat nothing is said any more; calls that say nothing are made."""
    waiting = OWED.update().where(_row.chat_id == chat_id, _row.method.startswith("send"), _unsent)
    tx.connection().execute(waiting.values(failed_at=now, reason=WITHDRAWN, params=None))


def unsubscribe(tx: Session, payer_id: int, charge_id: str, now: datetime, key: str | None = None) -> None:
    """Telegram must not charge for the subscription that began with this charge any more. As an owed call it
    is made, whatever happens."""
    params = {
        "chat_id": None,  # an owed message names its chat; this call has none
        "user_id": payer_id,
        "telegram_payment_charge_id": charge_id,
        "is_canceled": True,
    }
    owe(tx, (payer_id, "editUserStarSubscription", params), now, key=key)


def due(tx: Session, now: datetime, limit: int, *, busy: Collection[int] = ()) -> list[OwedMessage]:
    """What is due, oldest first, except to the chats that are `busy`."""
    query = select(OwedMessage).where(_unsent, _row.due_at <= now, _row.chat_id.not_in(busy))
    rows = list(tx.scalars(query.order_by(_row.due_at, _row.id).limit(limit)))
    tx.expunge_all()
    return rows


def sent(tx: Session, owed_id: int, message_id: int | None, now: datetime) -> None:
    _change(tx, owed_id, sent_at=now, message_id=message_id, params=None, reason=None)


def failed(tx: Session, owed_id: int, reason: str, now: datetime) -> None:
    """It will never be sent: the reason stays, the words go."""
    _change(tx, owed_id, failed_at=now, reason=reason, params=None)


def not_yet(tx: Session, owed_id: int, reason: str, *, unknown: bool) -> None:
    """It stays due. Only an `unknown` outcome counts as an attempt: each may have been a delivery."""
    _change(tx, owed_id, reason=reason, attempts=_row.attempts + int(unknown))


def oldest_due(tx: Session, now: datetime) -> datetime | None:
    """Since when the oldest unsent message is due."""
    query = select(func.min(_row.due_at)).where(_unsent, _row.due_at <= now)
    return tx.connection().execute(query).scalar()


def _change(tx: Session, owed_id: int, **values: Any) -> None:
    tx.connection().execute(OWED.update().where(_row.id == owed_id).values(**values))
