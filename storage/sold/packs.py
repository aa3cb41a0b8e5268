"""Sticker packs: the share of their artist, by the charge that paid for one."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from storage.columns import NANOSTARS
from storage.ledger import Transfer, payee
from storage.pack_rows import Edition, Pack
from storage.pack_sales import PackSale
from storage.sold.thing import PACK, Place, Sold


def coming(tx: Session, payee_id: int) -> int:
    """Nothing: what is paid for is sold."""
    return 0


def describe(tx: Session, keys: Collection[str]) -> Mapping[str, Sold]:
    sold = (
        select(PackSale, Edition.title)
        .join(Pack, col(Pack.id) == col(PackSale.pack_id))
        .join(Edition, col(Edition.id) == col(Pack.published_edition_id))
        .where(col(PackSale.charge_id).in_(keys))
    )
    return {
        sale.charge_id: Sold(title, sale.charge_id, sale.stars * NANOSTARS, PACK)
        for sale, title in tx.exec(sold).all()
    }


def places(tx: Session, payee_id: int) -> Sequence[Place]:
    reversal = aliased(Transfer)
    kept = col(Transfer.amount) - func.coalesce(reversal.amount, 0)
    brought = (
        select(Edition.title, func.count(), func.sum(kept))
        .select_from(Transfer)
        .join(PackSale, col(PackSale.charge_id) == col(Transfer.key))
        .join(Pack, col(Pack.id) == col(PackSale.pack_id))
        .join(Edition, col(Edition.id) == col(Pack.published_edition_id))
        .join(reversal, col(reversal.reverses) == col(Transfer.id), isouter=True)
        .where(Transfer.target == payee(payee_id), Transfer.kind == "stickers.artist")
        .group_by(col(Pack.id), col(Edition.title))
    )
    return [Place(title, sales, int(earned), PACK) for title, sales, earned in tx.exec(brought).all()]
