"""What is kept of what somebody paid, got and earned."""

from storage.gifts import Gift
from storage.invoice_payments import InvoicePayment
from storage.invoices import Invoice
from storage.kept.whose import BOOKS, GOODS, GUESSED, ONCE, RUNS, Kept, accounts, of, other_money, own
from storage.ledger import Transfer
from storage.memberships import Bonus, Grant, Membership
from storage.orders import Order
from storage.payments import Payment
from storage.payouts import Payout
from storage.pool_rows import PoolCharge, PoolShare
from storage.promos import PromoCode, PromoGuess, PromoUse
from storage.provider_payouts import ProviderPayout
from storage.refunds import Refund
from storage.spending import Spending
from storage.star_book import StarRow

KEPT: tuple[Kept, ...] = (
    own(
        "orders",
        Order.buyer_id,
        "id product subject title stars promo_code created_at expires_at paid_at withdrawn_at",
        BOOKS,
    ),
    own(
        "payments",
        Payment.payer_id,
        "charge_id order_id stars is_recurring telegram_expiry booked_at is_late",
        BOOKS,
    ),
    own("refunds", Refund.payer_id, "charge_id reason at", BOOKS),
    own("stars_sent_to_you", Spending.person_id, "kind key stars reason asked_at done_at failed_at", BOOKS),
    own(
        "rows_of_telegrams_book",
        StarRow.person_id,
        "id direction nanostars at read_at",
        BOOKS,
        stars="nanostars",
    ),
    own(
        "invoices",
        Invoice.person_id,
        "id business_id sealed_title sealed_description amount currency created_at expires_at paid_at",
        BOOKS,
    ),
    Kept(
        "invoice_payments",
        InvoicePayment,
        of(InvoicePayment.invoice_id, Invoice.id, Invoice.person_id),
        "charge_id invoice_id amount currency at refunded_at",
        BOOKS,
    ),
    own(
        "premium", Membership.person_id, "until subscription_until subscription_charge_id cancelled_at", GOODS
    ),
    own("premium_bought", Grant.person_id, "charge_id plan begins_at days granted_at revoked_at", GOODS),
    own("premium_given", Bonus.person_id, "key begins_at days", ONCE),
    own("promo_codes_used", PromoUse.person_id, "code order_id until used_at", ONCE),
    own("promo_codes_mistyped", PromoGuess.person_id, "wrong since", GUESSED),
    own("promo_codes_made", PromoCode.made_by, "code batch gives amount made_at", RUNS),
    own(
        "premium_shared_with_artists",
        PoolCharge.person_id,
        "charge_id amount begins_at ends_at granted_at",
        BOOKS,
        stars="amount",
    ),
    own(
        "premium_shared_by_month",
        PoolShare.person_id,
        "charge_id month uses amount at reversed_at",
        BOOKS,
        stars="amount",
    ),
    own(
        "gifts_bought",
        Gift.buyer_id,
        "token charge_id plan sealed_giver made_at redeemed_at revoked_at",
        GOODS,
        wipes={"sealed_giver": ""},
    ),
    own("gifts_redeemed", Gift.redeemed_by, "plan redeemed_at revoked_at", GOODS),
    own(
        "payouts",
        Payout.payee_id,
        "id amount rail sealed_destination requested_at paid_at reference returned_at reason",
        BOOKS,
        wipes={"sealed_destination": ""},
        stars="amount",
    ),
    own(
        "payouts_in_currencies",
        ProviderPayout.payee_id,
        "id currency amount taken_at put_back_at paid_at reference",
        BOOKS,
    ),
    Kept("transfers", Transfer, accounts, "id at kind source target amount", BOOKS, stars="amount"),
    Kept("transfers_in_currencies", Transfer, other_money, "id at kind source target amount", BOOKS),
)
