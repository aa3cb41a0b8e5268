"""Ratings: what channel owners think of the messages that they carried."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, case, func
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.engine import upsert


class Rating(SQLModel, table=True):
    """A channel has one voice about an advertiser: its newest."""

    advertiser_id: int = Field(primary_key=True, sa_type=BigInteger)
    channel_id: int = Field(primary_key=True, sa_type=BigInteger, foreign_key="channel.id")
    placement_id: int = Field(foreign_key="placement.id")
    """The post that was rated last."""
    is_good: bool
    at: datetime = Field(sa_type=UtcDateTime)


@dataclass(frozen=True)
class Rated:
    """How many channels said so."""

    good: int = 0
    all: int = 0


def rate(tx: Session, rating: Rating) -> None:
    row = rating.model_dump()
    said = {name: row[name] for name in ("placement_id", "is_good", "at")}
    add = upsert(tx, Rating).values(**row)
    tx.connection().execute(
        add.on_conflict_do_update(index_elements=["advertiser_id", "channel_id"], set_=said)
    )


def rated(tx: Session, advertiser_id: int) -> Rated:
    """What the channels that carried an advertiser's messages think of them."""
    good = func.sum(case((col(Rating.is_good), 1), else_=0))
    found = select(good, func.count()).where(Rating.advertiser_id == advertiser_id)
    likes, voices = tx.exec(found).one()
    return Rated(int(likes or 0), voices)
