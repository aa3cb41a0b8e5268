"""What the owner of the bot inside a test does: refunds, posts, payouts, and what waits for a decision."""

from datetime import timedelta

from sqlmodel import Session, col, select

from rules.placement import Slot
from storage import (
    campaign_reviews,
    channels,
    charges,
    drift,
    outcomes,
    paying,
    payments,
    placements,
    spending,
    unmatched,
)
from storage.campaigns import Campaign
from storage.channels import Joining
from storage.columns import NANOSTARS
from storage.ledger import PLATFORM
from storage.payments import Payment
from storage.payouts import Payout, open_payout_of
from storage.spending import GIFT, Ask, Spending
from storage.terms import terms
from tests.shop_inside import OLGA, Shop
from tests.sponsoring import lone_choice

CHANNEL = -1001
GIFTS = {"cheap": 15, "dear": 100}
DAY = timedelta(days=1)


class Owner:
    """`payee_id` owns the only channel."""

    def __init__(self, shop: Shop, payee_id: int) -> None:
        self.shop, self.bot, self.outside, self.payee_id = shop, shop.bot, shop.outside, payee_id
        self.posts = 0

    def asks_refund(self, charge_id: str) -> None:
        self.bot.does(lambda tx: charges.ask(tx, charge_id, PLATFORM, OLGA, "asked", self.bot.now()))

    def places(self, nth: int) -> None:
        """Delivers a payment that waits in suspense as what its payer ordered, if it fits."""
        with self.bot.storage.reading() as tx:
            known = [tx.get(Payment, one.charge_id) for one in self.outside.paid]
            waiting = [one.charge_id for one in known if one is not None and payments.waits(tx, one)]
        if waiting and self.shop.orders:
            order, _ = self.shop.orders[nth % len(self.shop.orders)]
            self.bot.does(lambda tx: payments.place(tx, waiting[0], order.id, self.bot.now()))

    def tidies(self) -> None:
        """Says of each strange row what it was."""
        with self.bot.storage.reading() as tx:
            numbers = [one.id or 0 for one in unmatched.waiting(tx)]
        for number in numbers:
            self.bot.does(lambda tx, number=number: unmatched.settle(tx, number, OLGA, self.bot.now()))  # type: ignore[misc]

    def names_charge(self, charge_id: str) -> None:
        """Which payment was charged back without a row."""
        self.bot.does(lambda tx: drift.name_charge(tx, charge_id, self.bot.now()) is not None)

    def posts_ad(self, part: int) -> None:
        """A campaign that has money buys a post, which stood for so many fourths of its time."""
        self.bot.does(lambda tx: self._post(tx, part))

    def _post(self, tx: Session, part: int) -> None:
        now = self.bot.now()
        for campaign in campaign_reviews.awaiting_review(tx):
            campaign_reviews.approve(tx, campaign.id or 0, campaign.hash_of_content(), OLGA, now)
        ready = select(Campaign).where(col(Campaign.approved_at).is_not(None)).order_by(col(Campaign.id))
        joining = Joining(CHANNEL, "Casa", "", self.payee_id, 1_000)
        channel = channels.join(tx, joining, "UTC", now)
        slot = Slot(now.date(), self.posts, now, now + DAY)
        for campaign in tx.exec(ready).all():
            choice = lone_choice(campaign, 1_000)
            post = placements.intend(tx, channel, slot, choice, terms(tx).sponsored_shares(), now)
            if post is not None:
                self.posts += 1
                outcomes.posted(tx, post.id or 0, self.posts, now)
                lost = {"views": post.price - post.price * part // 4}
                outcomes.settle(tx, post.id or 0, "stood", now, removed=True, lost=lost)
                return

    def _open(self) -> Payout | None:
        with self.bot.storage.reading() as tx:
            return open_payout_of(tx, self.payee_id)

    def is_asked_for_payout(self, stars: int, gift_id: str = "") -> None:
        wanted = paying.Wanted(GIFTS.get(gift_id, stars), "" if gift_id else "IBAN", gift_id)
        self.bot.does(lambda tx: paying.request(tx, self.payee_id, wanted, self.bot.now()))

    def pays_out(self) -> None:
        if (payout := self._open()) is None:
            return
        number = payout.id or 0
        if self.bot.does(lambda tx: paying.take(tx, number, OLGA, self.bot.now())) is not None:
            self.bot.does(lambda tx: paying.pay(tx, number, OLGA, "SEPA 42", self.bot.now()))

    def returns_payout(self) -> None:
        if (payout := self._open()) is not None:
            number = payout.id or 0
            self.bot.does(lambda tx: paying.give_back(tx, number, OLGA, "wrong IBAN", self.bot.now()))

    def gives(self, answer: str) -> None:
        self.lets_gift_through()
        self.sends_gifts(answer)

    def lets_gift_through(self) -> None:
        """handlers/payouts/gifting.py: the gate, and the call by the clock"""
        if (payout := self._open()) is not None and payout.gift_id:
            self.bot.does(lambda tx: self._ask(tx, payout.id or 0))

    def _ask(self, tx: Session, number: int) -> None:
        now, found = self.bot.now(), paying.payable(tx, number, OLGA, self.bot.now())
        if isinstance(found, Payout):
            stars = found.amount // NANOSTARS
            spending.ask(tx, Ask(GIFT, str(number), found.account(), stars, self.payee_id, OLGA, ""), now)

    def sends_gifts(self, answer: str) -> None:
        """The `answer` of the call arrives, is `lost`, or the call is `not made`."""
        with self.bot.storage.reading() as tx:
            due = spending.due(tx, self.bot.now(), 20, kind=GIFT)
        for one in due:
            number = one.id or 0
            if self.bot.does(lambda tx, number=number: self._written(tx, number)) is None:  # type: ignore[misc]
                return
            refusal = "" if answer == "not made" else self.outside.gives(one.person_id, one.stars)
            if answer != "lost":
                self.bot.does(lambda tx, number=number, why=refusal: self._note(tx, number, answer, why))  # type: ignore[misc]

    def _written(self, tx: Session, number: int) -> bool:
        spending.unknown(tx, number, "no answer yet", self.bot.now())
        return True

    def _note(self, tx: Session, number: int, answer: str, refusal: str) -> None:
        now = self.bot.now()
        if answer == "not made":
            spending.later(tx, number, "too many requests", now + timedelta(seconds=10))
        elif refusal:
            spending.failed(tx, number, refusal, now)
        else:
            spending.done(tx, number, now)

    def says_of_gift(self, *, arrived: bool) -> None:
        """An owner looked whether a gift of unknown outcome is there; they may be wrong."""
        payout = self._open()
        with self.bot.storage.reading() as tx:
            one = spending.find_open(tx, GIFT, str(payout.id)) if payout else None
        if isinstance(one, Spending) and one.unknown_at is not None:
            number = one.id or 0
            if arrived:
                self.bot.does(lambda tx: spending.done(tx, number, self.bot.now()))
            else:
                self.bot.does(lambda tx: spending.failed(tx, number, "it is not there", self.bot.now()))
