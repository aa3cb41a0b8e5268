"""Clicks on the buttons of sponsored posts: a number for each post and day, nothing about who clicked."""

from datetime import date

from sqlalchemy import func
from sqlmodel import Field, Session, SQLModel, col, select

from storage.engine import upsert
from storage.placements import Placement


class Clicks(SQLModel, table=True):
    """How often the button of one post was followed on one day (UTC)."""

    placement_id: int = Field(primary_key=True, foreign_key="placement.id")
    day: date = Field(primary_key=True)
    count: int


def count_click(tx: Session, placement_id: int, day: date) -> None:
    add = upsert(tx, Clicks).values(placement_id=placement_id, day=day, count=1)
    more = {"count": col(Clicks.count) + 1}
    tx.connection().execute(add.on_conflict_do_update(index_elements=["placement_id", "day"], set_=more))


def clicks_of(tx: Session, campaign_id: int) -> dict[int, int]:
    """By placement, of those that were clicked at all."""
    count = select(Clicks.placement_id, func.sum(Clicks.count))
    count = count.join(Placement, col(Placement.id) == col(Clicks.placement_id))
    count = count.where(Placement.campaign_id == campaign_id).group_by(col(Clicks.placement_id))
    return {placement_id: int(times) for placement_id, times in tx.exec(count).all()}
