"""The books check themselves: a tuple of named checks, each of which returns its complaints.

One file per subject; a new promise about money is a check there, and a line in CHECKS.
"""

from datetime import datetime

from sqlalchemy import text
from sqlmodel import Session

from storage.verify import (
    accounts,
    business,
    charges,
    ledger,
    offers,
    packs,
    payouts,
    pool,
    posts,
    premium,
    provider,
    spendings,
    telegram,
    totals,
    traffic,
)
from storage.verify.facts import Check

LONGEST_CHECK_MS = 600_000  # a recount of everything takes its time, and holds up nobody

CHECKS: tuple[Check, ...] = (
    ledger.sums_are_zero,
    ledger.balances_equal_transfers,
    totals.days_equal_transfers,
    totals.holdings_equal_accounts,
    totals.subtotals_equal_transfers,
    charges.payments_are_booked,
    charges.payments_have_goods,
    charges.refunds_are_complete,
    posts.posts_are_split_exactly,
    posts.standing_posts_are_looked_after,
    premium.refunded_goods_are_revoked,
    premium.memberships_equal_grants,
    offers.redeemed_gifts_are_granted,
    offers.refunded_gifts_are_revoked,
    offers.promo_codes_keep_their_limits,
    offers.promo_uses_have_their_goods,
    packs.licences_are_paid,
    packs.refunded_packs_are_revoked,
    packs.packs_are_counted,
    packs.shelves_show_what_is_published,
    pool.pool_charges_are_paid,
    pool.pool_shares_equal_transfers,
    pool.pool_months_are_shared_exactly,
    pool.pool_is_never_behind,
    accounts.nothing_is_overdrawn,
    accounts.passages_are_empty,
    accounts.suspense_is_young,
    telegram.rows_are_booked,
    telegram.transfers_have_rows,
    payouts.payouts_hold_their_amount,
    payouts.payouts_are_booked,
    payouts.nobody_is_paid_more_than_earned,
    spendings.spendings_hold_their_stars,
    spendings.refunds_were_asked_for,
    business.sendings_hold_their_cost,
    business.sendings_charge_what_was_sent,
    business.ended_notices_keep_no_words,
    business.stopped_customers_get_nothing,
    business.refunded_plans_and_invoices_are_taken_back,
    business.invoices_are_shared_exactly,
    provider.currencies_are_never_mixed,
    provider.provider_refunds_are_whole,
    provider.provider_payouts_are_booked,
    traffic.traffic_is_conserved,
    traffic.slots_are_given_once,
    traffic.prices_keep_to_bids,
)


def verify(tx: Session, now: datetime) -> list[str]:
    """Every complaint of every check, each beginning with the check's name. Empty: the books are right."""
    if tx.get_bind().dialect.name == "postgresql":
        tx.connection().execute(text(f"SET LOCAL statement_timeout = {LONGEST_CHECK_MS}"))
    return [f"{check.__name__}: {complaint}" for check in CHECKS for complaint in check(tx, now)]
