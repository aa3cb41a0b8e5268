"""Money of the payment provider: owed, paid out and given back by hand, each currency by itself."""

import csv
import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from sqlmodel import Session, select

from handlers.earnings.pdf import statement_pdf
from handlers.earnings.table import statement_csv
from handlers.stats.files import write_workbook
from handlers.words import Voice
from rules.periods import read_period
from storage import Storage, businesses, invoice_payments, invoices, provider, provider_payouts, stats
from storage.ledger import Account, Entry, post
from storage.statements import Statement, statement
from storage.verify import verify
from tests.exports import sheets
from tests.senders import BRUNA, NOON, OLGA, bakery
from tests.shop import one_engine

ADA, CARLO = 7_001, 1_002
HOUR = timedelta(hours=1)


def sold(tx: Session, number: int, price: tuple[int, str], at: datetime = NOON) -> str:
    """An invoice of a business that was paid through the provider; the charge."""
    sender = businesses.locked(tx, number)
    made = invoices.make(tx, sender, (ADA, sender.owner_id), ("Bread", "Two"), price, at)
    charge_id = f"charge-{made.id}"
    assert invoice_payments.paid_through_provider(tx, made.id or 0, (charge_id, "p"), at)
    return charge_id


def paid_out(tx: Session, payee_id: int, currency: str, at: datetime = NOON) -> bool:
    taken = provider_payouts.take(tx, payee_id, currency, OLGA, at)
    return taken is not None and provider_payouts.pay(tx, taken.id or 0, OLGA, "=SEPA 7", at) is not None


def test_two_owners_cannot_pay_the_same(storage: Storage) -> None:
    with storage.transaction() as tx:
        sold(tx, bakery(tx).id or 0, (2_000, "EUR"))
        taken = provider_payouts.take(tx, BRUNA, "EUR", OLGA, NOON)
        assert taken is not None
        assert provider_payouts.take(tx, BRUNA, "EUR", CARLO, NOON) is None
        assert provider_payouts.pay(tx, taken.id or 0, CARLO, "SEPA", NOON) is None
        assert provider_payouts.pay(tx, taken.id or 0, OLGA, "SEPA", NOON) is not None
        assert provider_payouts.pay(tx, taken.id or 0, OLGA, "SEPA", NOON) is None
        assert provider_payouts.take(tx, BRUNA, "EUR", CARLO, NOON) is None


def test_what_is_put_back_waits_for_any_owner(storage: Storage) -> None:
    with storage.transaction() as tx:
        sold(tx, bakery(tx).id or 0, (2_000, "EUR"))
        taken = provider_payouts.take(tx, BRUNA, "EUR", OLGA, NOON)
        assert taken is not None
        assert provider_payouts.put_back(tx, taken.id or 0, NOON) is not None
        again = provider_payouts.take(tx, BRUNA, "EUR", CARLO, NOON)
        assert again is not None
        assert (again.amount, again.taken_by) == (1_900, CARLO)


def test_what_was_paid_is_booked_though_a_sale_went_back(storage: Storage) -> None:
    """The owner may have paid already when the customer's money is given back."""
    with storage.transaction() as tx:
        charge_id = sold(tx, bakery(tx).id or 0, (2_000, "EUR"))
        taken = provider_payouts.take(tx, BRUNA, "EUR", OLGA, NOON)
        assert taken is not None
        assert invoice_payments.refunded_at_provider(tx, charge_id, NOON) is not None
        assert provider_payouts.waiting(tx, 5) == [provider_payouts.Owed(BRUNA, "EUR", 0)]
        assert provider_payouts.pay(tx, taken.id or 0, OLGA, "SEPA", NOON) is not None
        assert provider_payouts.count_waiting(tx) == 0
        assert provider.owed_to(tx, BRUNA) == {"EUR": -1_900}
        assert verify(tx, NOON) == []


def test_a_charge_is_given_back_once(storage: Storage) -> None:
    with storage.transaction() as tx:
        charge_id = sold(tx, bakery(tx).id or 0, (3_333, "EUR"))
        assert invoice_payments.refunded_at_provider(tx, charge_id, NOON) is not None
        assert invoice_payments.refunded_at_provider(tx, charge_id, NOON) is None
        assert [(one.currency, one.total) for one in provider.takings(tx)] == [("EUR", 0)]


def test_a_mixed_transfer_is_found(storage: Storage) -> None:
    with storage.transaction() as tx:
        attempt = tx.begin_nested()
        post(tx, [Entry("provider.EUR.business", "x", "provider.EUR", "payee:7", 5, "invoice:1")], NOON)
        assert any("currencies_are_never_mixed" in complaint for complaint in verify(tx, NOON))
        attempt.rollback()


@one_engine
def test_statements_and_exports_say_it(storage: Storage) -> None:
    with storage.transaction() as tx:
        number = bakery(tx).id or 0
        sold(tx, number, (10_000, "EUR"), datetime(2026, 10, 9, 12, tzinfo=UTC))
        back = sold(tx, number, (2_000, "EUR"), NOON)
        paid_out(tx, BRUNA, "EUR", NOON + HOUR)
        invoice_payments.refunded_at_provider(tx, back, NOON + 2 * HOUR)
    told = november(storage)
    assert [(one.what, one.change, one.balance) for one in told.in_currencies] == [
        ("opening", 0, 9_500),
        ("sale", 1_900, 11_400),
        ("payout", -11_400, 0),
        ("refund", -1_900, -1_900),
    ]
    rows = list(csv.DictReader(io.StringIO(statement_csv(Voice("en"), told).decode("utf-8-sig"))))
    assert [row["balance_currency"] for row in rows if row["currency"] == "EUR"] == [
        "95.00",
        "114.00",
        "0.00",
        "-19.00",
    ]
    page = PdfReader(io.BytesIO(statement_pdf(Voice("en"), told))).pages[0].extract_text()
    assert "Through the payment provider, EUR" in page
    assert "€114.00" in page


@one_engine
def test_the_workbook_has_what_was_paid_out(storage: Storage, tmp_path: Path) -> None:
    path = tmp_path / "books.xlsx"
    with storage.transaction() as tx:
        number = bakery(tx).id or 0
        invoice_payments.refunded_at_provider(tx, sold(tx, number, (2_000, "EUR")), NOON)
        sold(tx, number, (2_000, "EUR"))
        assert paid_out(tx, BRUNA, "EUR")
    with storage.reading() as tx:
        write_workbook(tx, Voice("en"), stats.figures(tx, 0, NOON + HOUR), path)
    pages = sheets(path.read_bytes())
    assert [row[2:] for row in pages["Payouts in currencies"]] == [(BRUNA, "=SEPA 7", "EUR", 1_900)]
    assert [row[4] is not None for row in pages["Payment provider"]] == [True, False]


def november(storage: Storage) -> Statement:
    period = read_period("2026-11")
    assert period is not None
    with storage.reading() as tx:
        return statement(tx, BRUNA, period, NOON + 3 * HOUR)


CURRENCY = st.sampled_from(("EUR", "JPY"))
WHO = st.integers(0, 1)
SALES = st.tuples(st.just("sale"), st.integers(1, 800_000), CURRENCY, WHO)
OTHERS = st.tuples(st.sampled_from(("refund", "pay")), st.integers(0, 9), CURRENCY, WHO)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(acts=st.lists(SALES | OTHERS, max_size=14))
def test_nothing_is_lost_or_mixed_whatever_happens(
    storage: Storage, acts: list[tuple[str, int, str, int]]
) -> None:
    """Sales, payouts and refunds in any order: each currency sums to nothing, and no Star moves."""
    with storage.transaction() as tx:
        attempt = tx.begin_nested()
        shops = [bakery(tx).id or 0, bakery(tx, owner_id=CARLO, name="Fiori Verdi").id or 0]
        charges: list[str] = []
        for what, amount, currency, whose in acts:
            if what == "sale":
                charges.append(sold(tx, shops[whose], (amount, currency)))
            elif what == "pay":
                paid_out(tx, (BRUNA, CARLO)[whose], currency)
            elif amount < len(charges):
                invoice_payments.refunded_at_provider(tx, charges[amount], NOON)
        names = {one.name: one.balance for one in tx.exec(select(Account)).all()}
        assert all("." in name for name in names)
        for currency in ("EUR", "JPY"):
            assert sum(held for name, held in names.items() if f".{currency}" in name) == 0
            assert names.get(f"provider.{currency}", 0) <= 0
        assert verify(tx, NOON) == []
        attempt.rollback()
