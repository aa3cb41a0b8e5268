"""Sales without a chat: orders, charges and refunds straight into the storage, at noon."""

from datetime import UTC, datetime, timedelta

from sqlmodel import Session

from rules.checkout import Charge
from rules.membership import YEAR, Plan
from storage import Storage, campaigns, memberships, orders, payments, refunds
from storage.campaigns import Brief
from storage.ledger import TELEGRAM
from storage.payments import Booking
from storage.refunds import Refunding
from storage.terms import terms
from storage.verify import verify

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
DAY = timedelta(days=1)
BRUNA, BRUNO, ADA = 1001, 1002, 1003


def complaints(storage: Storage, now: datetime = NOON) -> list[str]:
    with storage.reading() as tx:
        return verify(tx, now)


def ordered(storage: Storage) -> str:
    with storage.transaction() as tx:
        return ordered_in(tx, YEAR, BRUNA)


def ordered_in(tx: Session, plan: Plan, buyer_id: int, product: str = orders.PREMIUM) -> str:
    goods = (product, plan.key)
    now_valid = terms(tx)
    stars, shares = now_valid.price_of(plan.key), now_valid.premium_shares()
    return orders.open_order(tx, buyer_id, goods, stars, shares, NOON).id


def advertised(storage: Storage) -> tuple[int, str]:
    with storage.transaction() as tx:
        return advertised_in(tx)


def advertised_in(tx: Session) -> tuple[int, str]:
    """A campaign of Ada's, and the order for its budget of 70 Stars."""
    brief = Brief("Ada", "Tea", "Buy", "https://ada.example", "food", 10**9, 70, NOON.date(), NOON.date())
    campaign = campaigns.create(tx, ADA, brief, NOON)
    assert campaign.id is not None
    goods = (orders.CAMPAIGN, str(campaign.id))
    return campaign.id, orders.open_order(tx, ADA, goods, 70, {"platform": 100}, NOON).id


def books_charge(storage: Storage, charge: Charge, now: datetime = NOON) -> Booking:
    with storage.transaction() as tx:
        return payments.book(tx, charge, now).outcome


def refunds_charge(
    storage: Storage, charge_id: str, payer_id: int = BRUNA, now: datetime = NOON
) -> Refunding:
    with storage.transaction() as tx:
        return refunds.refund(tx, charge_id, payer_id, TELEGRAM, now).outcome


def premium_until(storage: Storage, person_id: int = BRUNA) -> datetime | None:
    with storage.reading() as tx:
        member = memberships.find_membership(tx, person_id)
    return member.until if member else None


def is_premium(storage: Storage, now: datetime = NOON) -> bool:
    with storage.reading() as tx:
        return memberships.is_premium(tx, BRUNA, now)
