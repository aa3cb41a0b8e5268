"""Drafts: where a person is in a wizard, so that it survives a restart."""

import json
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import BigInteger, delete
from sqlmodel import Field, Session, SQLModel, col

from storage.columns import UtcDateTime
from storage.engine import seal, unseal, upsert


class DraftRow(SQLModel, table=True):
    """One wizard at a time per person. Its answers may be personal, so they are sealed."""

    __tablename__ = "draft"

    person_id: int = Field(primary_key=True, sa_type=BigInteger)
    wizard: str
    step: str
    sealed_answers: str
    updated_at: datetime = Field(sa_type=UtcDateTime)


@dataclass(frozen=True)
class Draft:
    wizard: str
    step: str
    answers: dict[str, str] = field(default_factory=dict)


def read_draft(tx: Session, person_id: int) -> Draft | None:
    row = tx.get(DraftRow, person_id)
    if row is None:
        return None
    return Draft(row.wizard, row.step, json.loads(unseal(tx, row.sealed_answers)))


def keep_draft(tx: Session, person_id: int, draft: Draft, now: datetime) -> None:
    values = {
        "wizard": draft.wizard,
        "step": draft.step,
        "sealed_answers": seal(tx, json.dumps(draft.answers)),
        "updated_at": now,
    }
    row = upsert(tx, DraftRow).values(person_id=person_id, **values)
    tx.connection().execute(row.on_conflict_do_update(index_elements=["person_id"], set_=values))


def drop_draft(tx: Session, person_id: int, wizard: str = "") -> bool:
    """Of any wizard, or only of the one that is named; False if there was none."""
    mine = delete(DraftRow).where(col(DraftRow.person_id) == person_id)
    if wizard:
        mine = mine.where(col(DraftRow.wizard) == wizard)
    return tx.connection().execute(mine).rowcount == 1
