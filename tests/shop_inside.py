"""What people do with the bot inside a test: they order, pay, give, redeem, and take back."""

from sqlmodel import Session

from handlers.payments.till import Query, refusal_for
from handlers.premium.buying import goods_of
from rules.checkout import STARS, Tender
from rules.membership import MONTH, Plan
from rules.promo import Gives
from storage import balances, campaigns, gifts, orders, pack_sales, promo_uses, promos
from storage.campaigns import Brief
from storage.columns import NANOSTARS
from storage.ledger import advertiser
from storage.orders import Order
from storage.terms import terms
from tests.bot_inside import Bot
from tests.packing import makes_pack, uses

CODE, CODE_USES = "SPRING", 3
POST, BUDGET = 200, 400
OLGA = 1


class Shop:
    """Each purchase is one order, asked for at the till; whole Stars. An artist has two packs on the shelf:
    one for sale, one for members."""

    def __init__(self, bot: Bot, artist_id: int) -> None:
        self.bot, self.outside = bot, bot.outside
        self.orders: list[tuple[Order, bool]] = []
        """Every order, the newest first, and whether it is a subscription."""
        with bot.storage.transaction() as tx:
            wanted = promos.Making("Spring", Gives.PERCENT, 20, CODE_USES, None, word=CODE)
            promos.make(tx, wanted, OLGA, bot.now())
            self.sold = makes_pack(tx, artist_id, bot.now())
            self.of_members = makes_pack(tx, artist_id, bot.now(), "members")
        self.uses = 0

    def buys_plan(self, person_id: int, plan: Plan) -> None:
        order = self.bot.does(lambda tx: self._order(tx, person_id, plan))
        self._pays(order, monthly=plan.is_subscription)

    def buys_cheaper(self, person_id: int) -> None:
        goods = (orders.PREMIUM, "year")
        order = self.bot.does(
            lambda tx: promo_uses.open_discounted(tx, person_id, goods, CODE, self.bot.now())
        )
        self._pays(order)

    def buys_pack(self, person_id: int, *, gift: bool) -> None:
        """The one pack for sale, if the till agrees."""
        number = self.sold.id or 0
        self._pays(
            self.bot.does(lambda tx: pack_sales.order(tx, person_id, number, self.bot.now(), gift=gift))
        )

    def uses_stickers(self, person_id: int, times: int) -> None:
        """Those for members, as often as members may."""
        for _ in range(times):
            self.uses += 1
            self.bot.does(lambda tx: uses(tx, person_id, self.of_members, 1, self.bot.now(), self.uses))

    def tops_up(self, person_id: int, stars: int) -> None:
        account = advertiser(person_id)
        self._pays(
            self.bot.does(lambda tx: balances.order_topup(tx, person_id, account, stars, self.bot.now()))
        )

    def advertises(self, person_id: int) -> None:
        self._pays(self.bot.does(lambda tx: self._campaign(tx, person_id)))

    def pays_again(self, nth: int) -> None:
        """An old invoice, and perhaps a payment that no till agreed to."""
        if self.orders:
            order, monthly = self.orders[nth % len(self.orders)]
            self.outside.pays(order.buyer_id, order.id, order.stars, monthly=monthly)

    def _pays(self, order: object, *, monthly: bool = False) -> None:
        if isinstance(order, Order):
            self.orders.insert(0, (order, monthly))
            if self._may(order):
                self.outside.pays(order.buyer_id, order.id, order.stars, monthly=monthly)

    def _may(self, order: Order) -> bool:
        query = Query(order.id, order.id, Tender(order.buyer_id, STARS, order.stars))
        return refusal_for(self.bot.storage, query, self.bot.now()) is None

    def _order(self, tx: Session, person_id: int, plan: Plan) -> Order:
        now, now_valid = self.bot.now(), terms(tx)
        if plan is MONTH:
            orders.withdraw_of(tx, person_id, orders.PREMIUM, plan.key, now)
        stars, shares = now_valid.price_of(plan.key), now_valid.premium_shares()
        return orders.open_order(tx, person_id, goods_of(plan), stars, shares, now)

    def _campaign(self, tx: Session, person_id: int) -> Order:
        day = self.bot.now().date()
        brief = Brief("Ada", "Tea", "Buy", "https://a.example", "food", POST * NANOSTARS, BUDGET, day, day)
        made = campaigns.create(tx, person_id, brief, self.bot.now())
        goods, shares = (orders.CAMPAIGN, str(made.id)), terms(tx).sponsored_shares()
        return orders.open_order(tx, person_id, goods, BUDGET, shares, self.bot.now())

    def redeems(self, person_id: int, nth: int) -> None:
        with self.bot.storage.reading() as tx:
            made = [gift for one in self.outside.paid if (gift := gifts.gift_of(tx, one.charge_id))]
        if made:
            token = made[nth % len(made)].token
            self.bot.does(lambda tx: gifts.redeem(tx, token, person_id, self.bot.now()))

    def takes_back(self, person_id: int) -> None:
        """All that the balance still covers."""
        account = advertiser(person_id)
        with self.bot.storage.reading() as tx:
            covered = [one.charge_id for one in balances.choose(tx, account, person_id).charges]
        self.bot.does(lambda tx: balances.take_back(tx, account, person_id, covered, self.bot.now()))
