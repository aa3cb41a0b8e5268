"""Plans and invoices of businesses: what a charge gives, how it is shared, what a refund takes back."""

from datetime import timedelta

from rules.checkout import Charge
from rules.plans import ENTERPRISE, ENTERPRISE_YEAR, FREE, GROWTH, TIER_STANDS, BusinessPlanRefusal
from storage import (
    Storage,
    business_plans,
    invoice_payments,
    invoices,
    orders,
    payments,
    plan_subscriptions,
    plan_uses,
    refunds,
    spending,
)
from storage.businesses import Business
from storage.earnings import earnings, sales
from storage.ledger import PLATFORM, balance
from storage.verify import verify
from tests.books import stars
from tests.senders import BRUNA, DAY, NOON, bakery, buys

ADA = 7001
MONTH = timedelta(days=30)


def test_a_plan_is_bought_extended_and_ends(storage: Storage) -> None:
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        order = business_plans.order(tx, BRUNA, here, ENTERPRISE_YEAR, NOON)
        buys(tx, order.id)
        buys(tx, order.id, charge_id="again")
        plan, until = business_plans.plan_of(tx, here, NOON)
        assert (plan, until) == (ENTERPRISE_YEAR, NOON + timedelta(days=730))
        assert business_plans.plan_of(tx, here, NOON + timedelta(days=730)) == (FREE, None)
        assert stars(balance(tx, PLATFORM)) == "20000"
        assert verify(tx, NOON) == []


def test_a_monthly_plan_renews_as_telegram_says(storage: Storage) -> None:
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        order = business_plans.order(tx, BRUNA, here, GROWTH, NOON)
        first = Charge("first", BRUNA, order.id, order.stars, True, True, NOON + MONTH)
        payments.book(tx, first, NOON)
        second = Charge("second", BRUNA, order.id, order.stars, True, False, NOON + 2 * MONTH)
        payments.book(tx, second, NOON + MONTH)
        assert business_plans.plan_of(tx, here, NOON + MONTH) == (GROWTH, NOON + 2 * MONTH)
        [runs] = plan_subscriptions.running(tx, here, NOON + MONTH)
        assert runs.charge_id == "first"
        assert business_plans.refuse(tx, here, GROWTH, NOON) is BusinessPlanRefusal.SUBSCRIBED
        plan_subscriptions.renewal_changed(tx, "first", True, NOON)
        assert business_plans.refuse(tx, here, GROWTH, NOON) is None
        assert verify(tx, NOON + MONTH) == []


def test_no_plan_is_paid_twice_beside_another(storage: Storage) -> None:
    """Growth goes on to renew while Enterprise was begun after it, and cancelled."""
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        for plan in (GROWTH, ENTERPRISE):
            order = business_plans.order(tx, BRUNA, here, plan, NOON)
            payments.book(tx, Charge(plan.key, BRUNA, order.id, order.stars, True, True, NOON + MONTH), NOON)
        plan_subscriptions.renewal_changed(tx, ENTERPRISE.key, True, NOON)
        refused = [business_plans.refuse(tx, here, plan, NOON) for plan in (GROWTH, ENTERPRISE)]
        assert refused == [BusinessPlanRefusal.SUBSCRIBED, None]


def test_a_refunded_plan_is_over(storage: Storage) -> None:
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        order = business_plans.order(tx, BRUNA, here, GROWTH, NOON)
        payments.book(tx, Charge("c", BRUNA, order.id, order.stars, True, True, NOON + MONTH), NOON)
        back = refunds.refund(tx, "c", BRUNA, "telegram", NOON)
        assert back.left.subscription_charge_id == "c"
        assert business_plans.plan_of(tx, here, NOON) == (FREE, None)
        assert stars(balance(tx, PLATFORM)) == "0"
        assert verify(tx, NOON) == []


def test_the_higher_plan_holds(storage: Storage) -> None:
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        for plan in (ENTERPRISE, GROWTH):
            buys(tx, business_plans.order(tx, BRUNA, here, plan, NOON).id)
        assert business_plans.plan_of(tx, here, NOON)[0] == ENTERPRISE


def test_only_verified_businesses_buy_plans(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx, verified=False)
        refused = business_plans.refuse(tx, sender.id or 0, GROWTH, NOON)
        assert refused is BusinessPlanRefusal.NOT_VERIFIED
        assert plan_uses.allowance(tx, sender, NOON).limit == FREE.recipients


def test_a_good_enterprise_climbs(storage: Storage) -> None:
    later = NOON + TIER_STANDS
    with storage.transaction() as tx:
        here = bakery(tx).id or 0
        buys(tx, business_plans.order(tx, BRUNA, here, ENTERPRISE_YEAR, NOON).id)
        plan_uses.use(tx, here, NOON + DAY, 1_000)
        assert plan_uses.climb(tx, here, NOON + DAY) is None
        assert plan_uses.climb(tx, here, later) == 1
        assert plan_uses.allowance(tx, tx.get_one(Business, here), later).limit == 10_000


def test_an_invoice_is_shared_with_its_business(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        made = invoices.make(tx, sender, (ADA, BRUNA), ("Bread", "Two loaves"), (40, "XTR"), NOON)
        buys(tx, made.order_id, charge_id="c")
        money = earnings(tx, BRUNA, NOON)
        assert (stars(money.held), stars(balance(tx, PLATFORM))) == ("38", "2")
        [sale] = sales(tx, BRUNA, 10)
        assert sale.sold is not None
        assert (sale.sold.place, sale.sold.what) == (sender.name, "invoice")
        assert tx.get_one(invoices.Invoice, made.id).state(NOON) == "paid"
        assert invoices.title_of(tx, made) == "Bread"
        assert "Bread" not in made.sealed_title
        assert verify(tx, NOON) == []


def test_an_invoice_that_is_paid_twice_goes_back_once(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        made = invoices.make(tx, sender, (ADA, BRUNA), ("Bread", "Two"), (40, "XTR"), NOON)
        buys(tx, made.order_id, charge_id="c")
        order = orders.find_order(tx, made.order_id)
        assert order is not None
        booked = payments.book(tx, Charge("d", ADA, order.id, 40), NOON)
        assert booked.goods.is_extra
        asked = spending.find_open(tx, spending.REFUND, "d")
        assert asked is not None
        assert asked.reason == "invoice-second"
        refunds.refund(tx, "d", ADA, "telegram", NOON)
        assert stars(earnings(tx, BRUNA, NOON).held) == "38"
        assert verify(tx, NOON) == []


def test_a_refunded_invoice_takes_both_shares_back(storage: Storage) -> None:
    with storage.transaction() as tx:
        made = invoices.make(tx, bakery(tx), (ADA, BRUNA), ("Bread", "Two"), (41, "XTR"), NOON)
        buys(tx, made.order_id, charge_id="c")
        refunds.refund(tx, "c", ADA, "telegram", NOON)
        assert stars(earnings(tx, BRUNA, NOON).held) == "0"
        assert stars(balance(tx, PLATFORM)) == "0"
        assert verify(tx, NOON) == []


def test_other_money_stays_out_of_the_stars(storage: Storage) -> None:
    with storage.transaction() as tx:
        sender = bakery(tx)
        made = invoices.make(tx, sender, (ADA, BRUNA), ("Cake", "For ten"), (3_333, "EUR"), NOON)
        assert invoices.find_by_payload(tx, made.payload) is not None
        assert invoice_payments.paid_through_provider(tx, made.id or 0, ("t", "p"), NOON) is not None
        assert invoice_payments.paid_through_provider(tx, made.id or 0, ("t", "p"), NOON) is None
        assert balance(tx, f"payee.EUR:{BRUNA}") == 3_166
        assert balance(tx, "platform.EUR") == 167
        assert balance(tx, PLATFORM) == 0
        assert verify(tx, NOON) == []


def test_withdrawn_invoices_cannot_be_paid(storage: Storage) -> None:
    with storage.transaction() as tx:
        made = invoices.make(tx, bakery(tx), (ADA, BRUNA), ("Bread", "Two"), (40, "XTR"), NOON)
        assert invoices.withdraw(tx, made.id or 0, NOON)
        assert not invoices.withdraw(tx, made.id or 0, NOON)
        order = orders.find_order(tx, made.order_id)
        assert order is not None
        assert not order.offer().for_sale
