"""What advertisers want at present: whether a channel's rules leave anybody who could pay for it."""

from dataclasses import dataclass

from sqlalchemy import String, cast, func, literal
from sqlmodel import Session, col, select

from storage.campaigns import Campaign
from storage.ledger import Account


@dataclass(frozen=True)
class Demand:
    """How many campaigns run and have money, and their highest bid: nanostars per 1000 subscribers."""

    campaigns: int
    bid_max: int


def demand(tx: Session) -> Demand:
    name = literal("campaign:") + cast(col(Campaign.id), String)
    wanting = select(func.count(), func.max(Campaign.bid)).join(Account, col(Account.name) == name)
    wanting = wanting.where(
        col(Campaign.approved_at).is_not(None),
        col(Campaign.stopped_at).is_(None),
        col(Campaign.paused_at).is_(None),
        col(Account.balance) > 0,
    )
    count, bid_max = tx.exec(wanting).one()
    return Demand(count, int(bid_max or 0))


def name_of(tx: Session, advertiser_id: int) -> str:
    """What an advertiser called itself last; empty if it never advertised."""
    names = select(Campaign.name).where(Campaign.advertiser_id == advertiser_id)
    return tx.exec(names.order_by(col(Campaign.id).desc()).limit(1)).first() or ""
