"""How payees come to their money in tests: posts that stood, settled straight into the storage."""

from datetime import UTC, datetime, timedelta
from itertools import count

from sqlmodel import Session, select

from handlers.running import Running
from rules.checkout import Charge
from rules.placement import Slot
from storage import Storage, campaign_reviews, campaigns, channels, orders, outcomes, payments, placements
from storage.campaigns import Brief, Campaign
from storage.channels import Joining
from storage.columns import NANOSTARS
from storage.earnings import earnings
from storage.ledger import PLATFORM, Entry, Transfer, payee, post
from tests.books import stars
from tests.cast import Person, Telegram
from tests.shop import is_charged
from tests.sponsoring import lone_choice

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
DAY = timedelta(days=1)
CARLO, ADA, OLGA, OSCAR = 1002, 1003, 1000, 1009
CHANNEL = -1001

_numbers = count(1)


def earns(storage: Storage, nanostars: int, at: datetime, payee_id: int = CARLO) -> str:
    with storage.transaction() as tx:
        return earns_in(tx, nanostars, at, payee_id)


def earns_in(tx: Session, nanostars: int, at: datetime, payee_id: int = CARLO, title: str = "Casa") -> str:
    """A post that cost twice as much is settled at that time; returns the key of the share."""
    price = 2 * nanostars
    budget = -(-price // NANOSTARS)
    brief = Brief("Ada", "Tea", "Buy", "https://ada.example", "food", price, budget, at.date(), at.date())
    campaign = campaigns.create(tx, ADA, brief, at)
    goods = (orders.CAMPAIGN, str(campaign.id))
    order = orders.open_order(tx, ADA, goods, budget, {"platform": 100}, at)
    payments.book(tx, Charge(f"charge-of-post-{next(_numbers)}", ADA, order.id, budget), at)
    return _settled_in(tx, campaign.id or 0, payee_id, title, at)


def reverses_in(tx: Session, key: str, at: datetime) -> None:
    """The share is taken back, as a refund does."""
    share = tx.exec(select(Transfer).where(Transfer.kind == "sponsored.owner", Transfer.key == key)).one()
    kind = "refund.sponsored.owner"
    post(tx, [Entry(kind, key, share.target, "suspense", share.amount, "test", share.id)], at)


def loses_in(tx: Session, stars: int, at: datetime, payee_id: int = CARLO) -> None:
    """Whatever takes from a payee what they have."""
    post(tx, [Entry("loss", str(at), payee(payee_id), PLATFORM, stars * NANOSTARS, "test")], at)


def money(storage: Storage, now: datetime, payee_id: int = CARLO) -> dict[str, str]:
    """What the payee has, in Stars, without what is nothing."""
    with storage.reading() as tx:
        has = earnings(tx, payee_id, now)
    return {name: stars(amount) for name, amount in vars(has).items() if amount}


async def earned(bot: Running, telegram: Telegram, ada: Person, carlo: Person, stars: int) -> str:
    """Ada pays with real Stars, a post in Carlo's channel stands and is settled now; the key of his share."""
    now, price = await telegram.now(), 2 * stars
    brief = Brief(
        "Ada", "Tea", "Buy", "https://ada.example", "food", price * NANOSTARS, price, now.date(), now.date()
    )
    with bot.storage.transaction() as tx:
        campaign = campaigns.create(tx, ada.id, brief, now)
        goods = (orders.CAMPAIGN, str(campaign.id))
        order = orders.open_order(tx, ada.id, goods, price, {"platform": 100}, now)
    await is_charged(ada, order.id, price)
    await ada.sees("(?i)thank you")
    with bot.storage.transaction() as tx:
        return _settled_in(tx, campaign.id or 0, carlo.id, "Casa & Cucina", now)


def _settled_in(tx: Session, campaign_id: int, payee_id: int, title: str, at: datetime) -> str:
    """A paid campaign's whole budget buys one post, which has stood. Its channel is paused."""
    number = next(_numbers)
    campaign = tx.get_one(Campaign, campaign_id, populate_existing=True)
    assert campaign_reviews.approve(tx, campaign_id, campaign.hash_of_content(), OLGA, at)
    channel = channels.join(tx, Joining(CHANNEL - payee_id, title, "", payee_id, 1000), "UTC", at)
    channel.paused_at = at
    slot = Slot(at.date(), number, at, at + DAY)
    choice = lone_choice(campaign, channel.subscribers)
    placement = placements.intend(tx, channel, slot, choice, {"owner": 50, "platform": 50}, at)
    assert placement is not None
    assert placement.id is not None
    outcomes.posted(tx, placement.id, number, at)
    outcomes.settle(tx, placement.id, "stood", at, removed=True)
    return str(placement.id)
