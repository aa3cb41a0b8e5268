"""Sales of packs: ordered, paid once, refunded. A charge that gives nobody anything goes back by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, ColumnElement, func
from sqlmodel import Field, Session, SQLModel, col, select

from rules.checkout import Charge
from rules.packs import Access, BuyRefusal
from storage import licences, orders
from storage.columns import UtcDateTime
from storage.orders import PACK, PACK_GIFT, Order
from storage.pack_rows import Edition, Pack
from storage.spending import OPEN, REFUND, Spending
from storage.terms import terms


class PackSale(SQLModel, table=True):
    """What one charge sold: a pack, for the buyer or as a gift. `artist_id` gets its share."""

    __tablename__ = "pack_sale"

    charge_id: str = Field(primary_key=True)
    pack_id: int = Field(foreign_key="pack.id", index=True)
    artist_id: int = Field(sa_type=BigInteger, index=True)
    buyer_id: int = Field(sa_type=BigInteger)
    stars: int
    is_gift: bool
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    refunded_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Returning(StrEnum):
    """Why a charge goes back by itself."""

    SECOND = "second"
    """Its buyer has the pack already."""
    GONE = "gone"
    """The pack was taken down meanwhile."""


@dataclass(frozen=True)
class Sales:
    """Of a pack: how many charges stand, and the whole Stars that they paid."""

    times: int
    stars: int


def order(
    tx: Session, buyer_id: int, pack_id: int, now: datetime, *, gift: bool = False
) -> Order | BuyRefusal:
    """An order at today's price and shares. The caller shows the invoice after the commit."""
    pack, edition = _on_shelf(tx, pack_id)
    if pack is None or edition is None:
        return _why_gone(tx, pack_id)
    if refusal := _refuse(tx, pack, edition, buyer_id, edition.stars, gift=gift):
        return refusal
    goods = (PACK_GIFT if gift else PACK, str(pack_id))
    opened = orders.open_order(tx, buyer_id, goods, edition.stars, terms(tx).pack_shares(), now)
    opened.title = edition.title
    tx.add(opened)
    return opened


def refuse_order(tx: Session, order: Order) -> BuyRefusal | None:
    """What stands against a payment of an order for a pack, at the till."""
    pack, edition = _on_shelf(tx, int(order.subject))
    if pack is None or edition is None:
        return _why_gone(tx, int(order.subject))
    return _refuse(tx, pack, edition, order.buyer_id, order.stars, gift=order.product == PACK_GIFT)


def add(tx: Session, pack: Pack, charge: Charge, order: Order, now: datetime) -> PackSale:
    """A charge has sold the pack, whose row the caller holds."""
    assert pack.id is not None
    sale = PackSale(
        charge_id=charge.charge_id,
        pack_id=pack.id,
        artist_id=pack.artist_id,
        buyer_id=order.buyer_id,
        stars=charge.stars,
        is_gift=order.product == PACK_GIFT,
        at=now,
    )
    pack.sales += 1
    tx.add_all([sale, pack])
    tx.flush()
    return sale


def refunded(tx: Session, charge_id: str, now: datetime) -> PackSale:
    sale = tx.get_one(PackSale, charge_id)
    sale.refunded_at = now
    pack = tx.get_one(Pack, sale.pack_id, with_for_update=True, populate_existing=True)
    pack.sales -= 1
    tx.add_all([sale, pack])
    tx.flush()
    return sale


def refundable(tx: Session, pack_id: int, limit: int = 1_000) -> Sequence[PackSale]:
    """The pack's charges that neither went back nor are on their way, the newest first."""
    kept = select(PackSale).where(*_is_refundable(pack_id))
    return tx.exec(kept.order_by(col(PackSale.at).desc(), col(PackSale.charge_id)).limit(limit)).all()


def to_refund(tx: Session, pack_id: int) -> tuple[int, int]:
    """Of the same charges: how many people paid them, and how many whole Stars that were."""
    sums = select(func.count(col(PackSale.buyer_id).distinct()), func.sum(PackSale.stars))
    buyers, stars = tx.exec(sums.where(*_is_refundable(pack_id))).one()
    return buyers, int(stars or 0)


def sales_of_pack(tx: Session, pack_id: int) -> Sales:
    sums = select(func.count(), func.sum(PackSale.stars)).where(PackSale.pack_id == pack_id)
    times, stars = tx.exec(sums.where(col(PackSale.refunded_at).is_(None))).one()
    return Sales(times, int(stars or 0))


def _is_refundable(pack_id: int) -> tuple[ColumnElement[bool], ...]:
    returning = select(Spending.key).where(Spending.kind == REFUND, OPEN)
    return (
        col(PackSale.pack_id) == pack_id,
        col(PackSale.refunded_at).is_(None),
        col(PackSale.charge_id).not_in(returning),
    )


def _on_shelf(tx: Session, pack_id: int) -> tuple[Pack | None, Edition | None]:
    pack = tx.get(Pack, pack_id)
    if pack is None or not pack.access or pack.published_edition_id is None:
        return None, None
    return pack, tx.get(Edition, pack.published_edition_id)


def _why_gone(tx: Session, pack_id: int) -> BuyRefusal:
    pack = tx.get(Pack, pack_id)
    is_down = pack is not None and pack.taken_down_at is not None
    return BuyRefusal.TAKEN_DOWN if is_down else BuyRefusal.GONE


def _refuse(
    tx: Session, pack: Pack, edition: Edition, buyer_id: int, stars: int, *, gift: bool
) -> BuyRefusal | None:
    """Who has a pack may still give it to somebody else; its artist would only pay themselves."""
    assert pack.id is not None
    if pack.access != Access.SALE or edition.stars != stars:
        return BuyRefusal.PRICE
    if pack.artist_id == buyer_id:
        return BuyRefusal.OWN
    if not gift and licences.owns(tx, buyer_id, pack.id):
        return BuyRefusal.OWNED
    return None
