"""Which charges an unspent balance gives back: whole ones, and as many as it covers."""

from hypothesis import given
from hypothesis import strategies as st

from rules.unspent import NANOSTARS, Paid, covered

charges = st.lists(st.integers(1, 10_000), max_size=12).map(
    lambda stars: [Paid(f"charge {number}", amount) for number, amount in enumerate(stars)]
)
balances = st.integers(-(10**13), 10**14)


@given(charges, balances)
def test_no_more_goes_back_than_there_is(paid: list[Paid], balance: int) -> None:
    assert sum(charge.stars for charge in covered(paid, balance)) * NANOSTARS <= max(balance, 0)


@given(charges, balances)
def test_only_whole_charges_go_back_and_each_once(paid: list[Paid], balance: int) -> None:
    taken = covered(paid, balance)
    assert len(set(taken)) == len(taken)
    assert set(taken) <= set(paid)


@given(charges, balances)
def test_no_charge_left_out_would_still_fit(paid: list[Paid], balance: int) -> None:
    taken = covered(paid, balance)
    rest = balance - sum(charge.stars for charge in taken) * NANOSTARS
    assert all(charge.stars * NANOSTARS > rest for charge in paid if charge not in taken)


@given(charges, st.integers(0, 10**14))
def test_the_newest_goes_back_if_it_fits(paid: list[Paid], balance: int) -> None:
    fits = bool(paid) and paid[0].stars * NANOSTARS <= balance
    assert fits == (paid[:1] == covered(paid, balance)[:1] != [])
