"""Rounds of posting without Telegram: every post that is decided stands at once."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from itertools import count

from sqlmodel import Session, col, select

from handlers.posting.deciding import decide
from handlers.posting.looking import round_of
from rules.checkout import Charge
from storage import (
    Storage,
    campaign_reviews,
    campaigns,
    channels,
    orders,
    outcomes,
    payments,
    placements,
    promotions,
    slots,
)
from storage.campaigns import Brief
from storage.channels import Channel, Joining
from storage.columns import NANOSTARS
from storage.looks import Looks
from storage.placements import Placement
from storage.promotions import Promotion

SHARES = {"owner": 50, "platform": 50}
_numbers = count(1)


class Undone(Exception):
    """The example is over, and leaves nothing behind."""


@contextmanager
def undone(storage: Storage) -> Iterator[Session]:
    with suppress(Undone), storage.transaction() as tx:
        yield tx
        raise Undone


def a_channel(tx: Session, owner_id: int, now: datetime, *, size: int = 1000, **rules: object) -> Channel:
    """A public channel whose rules are the usual ones."""
    number = next(_numbers)
    joining = Joining(-100 - number, f"Channel {number}", f"channel_{number}", owner_id, size)
    channel = channels.join(tx, joining, "UTC", now)
    for name, value in rules.items():
        setattr(channel, name, value)
    tx.add(channel)
    tx.flush()
    return channel


def a_campaign(tx: Session, now: datetime, *, bid: int = 20, stars: int = 100, days: int = 7) -> int:
    """A campaign that is paid and approved; its id."""
    number = next(_numbers)
    last_day = now.date() + timedelta(days=days - 1)
    link = "https://example.com/menu"
    brief = Brief("Ada", "Tea", "Buy", link, "food", bid * NANOSTARS, stars, now.date(), last_day)
    campaign = campaigns.create(tx, 9_000 + number, brief, now)
    goods = (orders.CAMPAIGN, str(campaign.id))
    order = orders.open_order(tx, campaign.advertiser_id, goods, stars, {"platform": 100}, now)
    payments.book(tx, Charge(f"round-{number}", campaign.advertiser_id, order.id, stars), now)
    tx.refresh(campaign)
    assert campaign_reviews.approve(tx, campaign.id or 0, campaign.hash_of_content(), 1, now)
    return campaign.id or 0


def play(tx: Session, moments: Iterable[datetime]) -> None:
    looks = Looks()
    for now in moments:
        tx.flush()
        tx.expire_all()
        for offer in round_of(tx, now, looks)[0]:
            channel = tx.get_one(Channel, offer.channel.id, populate_existing=True)
            decision = decide(tx, channel, offer, now)
            if decision is None:
                continue
            if decision.promoted_id is not None:
                why = str(decision.choice.why_fair)
                free = promotions.intend(tx, channel, decision.promoted_id, decision.slot, why, now)
                promotions.posted(tx, free.id if free and free.id else 0, next(_numbers), now)
            else:
                paid = placements.intend(tx, channel, decision.slot, decision.choice, SHARES, now)
                slots.record(tx, (channel.id, decision.slot), "", now, choice=decision.choice)
                outcomes.posted(tx, paid.id if paid and paid.id else 0, next(_numbers), now)


def every(step: timedelta, begin: datetime, end: datetime) -> Iterator[datetime]:
    while begin < end:
        yield begin
        begin += step


def paid_posts(tx: Session) -> list[Placement]:
    return list(tx.exec(select(Placement).order_by(col(Placement.id))).all())


def free_posts(tx: Session) -> list[Promotion]:
    return list(tx.exec(select(Promotion).order_by(col(Promotion.id))).all())
