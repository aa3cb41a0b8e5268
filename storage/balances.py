"""Prepaid balances: topped up by charges, and given back as whole charges that they still cover.

A balance is an account of one person (`ledger.advertiser`), or of a business (`ledger.business`): its owner
alone may top it up, and take back what they themselves had paid.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import String, cast, func, literal, or_
from sqlmodel import Session, col, select

from rules.split import PLATFORM, WHOLE_PERCENT
from rules.unspent import Paid, covered
from storage import charges, orders, refunds
from storage.businesses import Business
from storage.campaigns import Campaign
from storage.charges import NotRefundable
from storage.columns import NANOSTARS
from storage.ledger import Account, Transfer, balance, business
from storage.orders import Order
from storage.payments import Payment
from storage.placements import Placement
from storage.refunds import Refund
from storage.sending_rows import Sending
from storage.spending import OPEN, REFUND, Spending, SpendingRefusal

CHARGES_MAX = 100
"""How many of the latest charges a choice looks at."""
UNSPENT = "unspent"
"""The reason of a refund that its payer asks for."""


@dataclass(frozen=True)
class Balance:
    """Nanostars: to spend, in campaigns that go on (with what is held for their posts), and on their way back
    to the payer."""

    free: int
    in_campaigns: int
    returning: int


@dataclass(frozen=True)
class Choice:
    """Which charges the balance covers, and the nanostars that stay when they have gone back."""

    charges: Sequence[Paid]
    stays: int
    others: int
    """How many charges of this balance are not covered."""

    @property
    def stars(self) -> int:
        return sum(charge.stars for charge in self.charges)


def order_topup(tx: Session, buyer_id: int, account: str, stars: int, now: datetime) -> Order:
    """An order for `stars` more in the account."""
    opened = orders.open_order(tx, buyer_id, (orders.TOPUP, account), stars, {PLATFORM: WHOLE_PERCENT}, now)
    kind, _, number = account.partition(":")
    if kind == "business":
        opened.title = tx.get_one(Business, int(number)).name
        tx.add(opened)
    return opened


def of_advertiser(tx: Session, person_id: int, account: str) -> Balance:
    theirs = select(Campaign.id).where(Campaign.advertiser_id == person_id)
    accounts = select(literal("campaign:") + cast(col(Campaign.id), String)).where(
        Campaign.advertiser_id == person_id
    )
    budgets = select(func.sum(Account.balance)).where(col(Account.name).in_(accounts))
    up = select(func.sum(Placement.price)).where(
        col(Placement.campaign_id).in_(theirs),
        col(Placement.settled_at).is_(None),
        col(Placement.voided_at).is_(None),
    )
    in_campaigns = int(tx.exec(budgets).one() or 0) + int(tx.exec(up).one() or 0)
    return Balance(balance(tx, account), in_campaigns, _returning(tx, account))


@dataclass(frozen=True)
class BusinessBalance:
    """Nanostars of a business: to spend, held by sendings that go on, and on their way back to who paid."""

    free: int
    held: int
    returning: int


def of_business(tx: Session, business_id: int) -> BusinessBalance:
    account = business(business_id)
    running = select(func.sum(Sending.held)).where(
        Sending.business_id == business_id, col(Sending.ended_at).is_(None)
    )
    held, back = int(tx.exec(running).one() or 0), _returning(tx, account)
    return BusinessBalance(balance(tx, account), held, back)


def _returning(tx: Session, account: str) -> int:
    back = select(func.sum(Spending.stars)).where(Spending.source == account, OPEN)
    return int(tx.exec(back).one() or 0) * NANOSTARS


def history(tx: Session, account: str, limit: int, offset: int = 0) -> Sequence[Transfer]:
    """Whatever came to an account and left it, the newest first."""
    moved = select(Transfer).where(or_(col(Transfer.source) == account, col(Transfer.target) == account))
    return tx.exec(moved.order_by(col(Transfer.id).desc()).limit(limit).offset(offset)).all()


def choose(tx: Session, account: str, payer_id: int) -> Choice:
    """The whole charges of this person that went into the account and that it still covers."""
    returning = select(Spending.key).where(Spending.kind == REFUND, OPEN)
    paid = (
        select(Payment.charge_id, Payment.stars)
        .join(Transfer, col(Transfer.key) == col(Payment.charge_id))
        .where(Transfer.kind == "topup", Transfer.target == account, Payment.payer_id == payer_id)
        .where(col(Payment.charge_id).not_in(select(Refund.charge_id).where(Refund.payer_id == payer_id)))
        .where(col(Payment.charge_id).not_in(returning))
        .order_by(col(Payment.booked_at).desc(), col(Payment.charge_id))
    )
    found = [Paid(charge_id, stars) for charge_id, stars in tx.exec(paid.limit(CHARGES_MAX)).all()]
    has = balance(tx, account)
    taken = covered(found, has)
    return Choice(taken, has - sum(one.stars for one in taken) * NANOSTARS, len(found) - len(taken))


def take_back(
    tx: Session, account: str, payer_id: int, charge_ids: Sequence[str], now: datetime
) -> tuple[list[Spending], SpendingRefusal | NotRefundable | None]:
    """Asks for the refund of these charges out of the account, in turn; ends at the first refusal. What is
    asked for is held from now on: it cannot be spent any more."""
    asked: list[Spending] = []
    for charge_id in sorted(charge_ids):  # each lock of a charge before the first of an account
        refunds.payment_of(tx, charge_id, lock=True)
    for charge_id in charge_ids:
        made = charges.ask(tx, charge_id, account, payer_id, UNSPENT, now)
        if not isinstance(made, Spending):
            return asked, made
        asked.append(made)
    return asked, None
