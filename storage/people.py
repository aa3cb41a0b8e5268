"""People: what the bot needs to speak with them, and who of them own it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import BigInteger, delete, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.engine import Storage, upsert

UNKNOWN_ZONE = "UTC"
"""Nobody chose this: who wants UTC has Etc/UTC."""

ACQUAINTANCES_MAX = 20_000


class Person(SQLModel, table=True):
    """Someone who wrote to the bot. No name is kept: Telegram tells it with each message."""

    id: int = Field(primary_key=True, sa_type=BigInteger)
    telegram_language: str = ""
    language: str = ""
    """Their own choice; empty: Telegram's language code decides."""
    timezone: str = UNKNOWN_ZONE
    first_seen_at: datetime = Field(sa_type=UtcDateTime)
    unreachable_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Owner(SQLModel, table=True):
    """Someone who runs this bot: named in OWNER_IDS, or the one who claimed it."""

    person_id: int = Field(primary_key=True, sa_type=BigInteger)
    claimed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


def acquaintance(storage: Storage, person_id: int) -> Person | None:
    """The person, from this process's memory if it met them before: nearly every update asks for one.

    Every verb here that changes a person drops them from that memory.
    """
    if person_id not in storage.memory:
        with storage.reading() as tx:
            known = find_person(tx, person_id)
        keep_in_mind(storage, [known] if known else [])
    return storage.memory.get(person_id)


def keep_in_mind(storage: Storage, people: Iterable[Person]) -> None:
    """What `meet_all` returned goes into memory once it is committed."""
    if len(storage.memory) >= ACQUAINTANCES_MAX:
        storage.memory.clear()
    storage.memory.update({person.id: person for person in people})


def meet_all(tx: Session, languages: Mapping[int, str], now: datetime) -> list[Person]:
    """The people of a batch of updates (Telegram's language by id), of whom some are new."""
    if not languages:
        return []
    known = list(tx.exec(select(Person).where(col(Person.id).in_(list(languages)))).all())
    new = languages.keys() - {person.id for person in known}
    newcomers = [Person(id=id, telegram_language=languages[id], first_seen_at=now) for id in sorted(new)]
    if newcomers:
        add = upsert(tx, Person).on_conflict_do_nothing()
        tx.connection().execute(add, [person.model_dump() for person in newcomers])
    return known + newcomers


def find_person(tx: Session, person_id: int) -> Person | None:
    return tx.get(Person, person_id)


def meet(tx: Session, person_id: int, telegram_language: str, now: datetime) -> None:
    """Remembers a person; someone who had blocked the bot and writes again is reachable again."""
    row = {"id": person_id, "telegram_language": telegram_language, "language": "", "timezone": UNKNOWN_ZONE}
    add = upsert(tx, Person).values(**row, first_seen_at=now)
    tx.connection().execute(
        add.on_conflict_do_update(
            index_elements=["id"], set_={"telegram_language": telegram_language, "unreachable_at": None}
        )
    )
    tx.info["memory"].pop(person_id, None)


def choose_language(tx: Session, person_id: int, language: str) -> None:
    _change(tx, person_id, language=language)


def choose_timezone(tx: Session, person_id: int, timezone: str) -> None:
    _change(tx, person_id, timezone=timezone)


def lost(tx: Session, person_ids: Collection[int], now: datetime) -> None:
    """They have blocked the bot or are gone. Who was lost before stays so since then."""
    gone = update(Person).where(col(Person.id).in_(person_ids), col(Person.unreachable_at).is_(None))
    tx.connection().execute(gone.values(unreachable_at=now))
    for person_id in person_ids:
        tx.info["memory"].pop(person_id, None)


def forget(tx: Session, person_id: int, now: datetime) -> None:
    """Nothing stays but the number, so that nothing is sent to it: who writes again is somebody new."""
    row = {"telegram_language": "", "language": "", "timezone": UNKNOWN_ZONE}
    _change(tx, person_id, **row, first_seen_at=now, unreachable_at=now)


def forgotten(tx: Session, person_ids: Collection[int]) -> set[int]:
    """Those of them who were forgotten and did not write since: first seen at the moment they were lost."""
    if not person_ids:
        return set()
    silent = select(Person.id).where(col(Person.id).in_(person_ids))
    return set(tx.exec(silent.where(Person.unreachable_at == Person.first_seen_at)).all())


def owners(tx: Session) -> Sequence[int]:
    return tx.exec(select(Owner.person_id).order_by(col(Owner.person_id))).all()


def name_owners(tx: Session, person_ids: Iterable[int]) -> None:
    """The owners of OWNER_IDS, anew at each start; the one who claimed the bot stays."""
    tx.connection().execute(delete(Owner).where(col(Owner.claimed_at).is_(None)))
    for person_id in person_ids:
        tx.connection().execute(upsert(tx, Owner).values(person_id=person_id).on_conflict_do_nothing())


def claim(tx: Session, person_id: int, now: datetime) -> bool:
    """Makes the first owner. False if the bot has one already."""
    if owners(tx):
        return False
    tx.add(Owner(person_id=person_id, claimed_at=now))
    return True


def _change(tx: Session, person_id: int, **values: object) -> None:
    tx.connection().execute(update(Person).where(col(Person.id) == person_id).values(**values))
    tx.info["memory"].pop(person_id, None)
