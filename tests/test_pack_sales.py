"""A pack is paid once, used by who may, and taken back with its refund; on both engines."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session

from rules.packs import AddRefusal, BuyRefusal
from storage import (
    Storage,
    charges,
    licences,
    orders,
    pack_gifts,
    pack_sales,
    pack_shop,
    packs,
    refunds,
    spending,
    stats,
    subtotals,
)
from storage.ledger import PLATFORM, TELEGRAM
from storage.orders import Order
from storage.pack_sales import Returning
from storage.packs import NewSticker
from storage.refunds import BOT
from storage.verify import verify
from tests.books import balances_in
from tests.packing import OWNER, buys, makes_pack, pays

NOW = datetime(2027, 5, 12, 12, tzinfo=UTC)
ARTIST, BRUNA, CARLO = 7, 8, 9


@pytest.fixture
def tx(storage: Storage) -> Iterator[Session]:
    """All of a test in one transaction; at its end the books are right."""
    with storage.transaction() as tx:
        yield tx
        tx.flush()
        assert verify(tx, NOW + timedelta(minutes=1)) == []


def test_artist_and_platform_share_a_sale(tx: Session) -> None:
    pack = makes_pack(tx, ARTIST, NOW)
    bought = buys(tx, BRUNA, pack, "c1", NOW)
    assert bought.goods.pack_id == pack.id
    assert licences.may_use(tx, BRUNA, pack.id or 0, NOW)
    assert balances_in(tx) == {"payee:7": "7", "platform": "3", "telegram": "-10"}


def test_a_refund_takes_the_pack_back(tx: Session) -> None:
    pack = makes_pack(tx, ARTIST, NOW)
    buys(tx, BRUNA, pack, "c1", NOW)
    buys(tx, CARLO, pack, "c2", NOW)
    refunds.refund(tx, "c1", BRUNA, TELEGRAM, NOW)
    assert not licences.may_use(tx, BRUNA, pack.id or 0, NOW)
    assert licences.may_use(tx, CARLO, pack.id or 0, NOW)
    assert balances_in(tx) == {"payee:7": "7", "platform": "3", "telegram": "-10"}


def test_a_second_charge_goes_back_by_itself(tx: Session) -> None:
    pack = makes_pack(tx, ARTIST, NOW)
    order = pack_sales.order(tx, BRUNA, pack.id or 0, NOW)
    assert isinstance(order, Order)
    pays(tx, order, "c1", NOW)
    assert pays(tx, order, "c2", NOW).goods.returning is Returning.SECOND
    [asked] = spending.due(tx, NOW, 9, kind=spending.REFUND)
    refunds.refund(tx, asked.key, BRUNA, TELEGRAM, NOW)
    assert asked.key == "c2"
    assert licences.may_use(tx, BRUNA, pack.id or 0, NOW)
    assert balances_in(tx) == {"payee:7": "7", "platform": "3", "telegram": "-10"}
    told = refunds.find_refund(tx, "c2")
    assert told is not None
    assert told.source == BOT


def test_whoever_has_a_pack_pays_no_more(tx: Session) -> None:
    pack = makes_pack(tx, ARTIST, NOW)
    waiting = pack_sales.order(tx, BRUNA, pack.id or 0, NOW)
    buys(tx, BRUNA, pack, "c1", NOW)
    assert isinstance(waiting, Order)
    assert pack_sales.refuse_order(tx, waiting) is BuyRefusal.OWNED
    assert pack_sales.order(tx, ARTIST, pack.id or 0, NOW) is BuyRefusal.OWN


def test_an_old_price_is_refused(tx: Session) -> None:
    pack = makes_pack(tx, ARTIST, NOW)
    waiting = pack_sales.order(tx, BRUNA, pack.id or 0, NOW)
    edition = packs.edit(tx, pack.id or 0, ARTIST, NOW)
    packs.change(tx, edition, stars=20)
    packs.submit(tx, edition, NOW)
    packs.approve(tx, edition.id or 0, packs.hash_of(tx, edition), OWNER, NOW)
    assert isinstance(waiting, Order)
    assert pack_sales.refuse_order(tx, waiting) is BuyRefusal.PRICE


def test_what_is_taken_down_is_paid_back(tx: Session) -> None:
    pack = makes_pack(tx, ARTIST, NOW)
    waiting = pack_sales.order(tx, CARLO, pack.id or 0, NOW)
    buys(tx, BRUNA, pack, "c1", NOW)
    packs.take_down(tx, pack.id or 0, OWNER, "copied", NOW)
    assert isinstance(waiting, Order)
    assert pack_sales.refuse_order(tx, waiting) is BuyRefusal.TAKEN_DOWN
    assert pays(tx, waiting, "c2", NOW).goods.returning is Returning.GONE
    assert [sale.charge_id for sale in pack_sales.refundable(tx, pack.id or 0)] == ["c1"]
    assert not licences.may_use(tx, BRUNA, pack.id or 0, NOW)
    packs.restore(tx, pack.id or 0)
    assert licences.may_use(tx, BRUNA, pack.id or 0, NOW)


def test_a_gift_is_redeemed_once(tx: Session) -> None:
    pack = makes_pack(tx, ARTIST, NOW)
    token = buys(tx, BRUNA, pack, "c1", NOW, gift=True).goods.pack_gift
    assert pack_gifts.redeem(tx, token, ARTIST, NOW) is pack_gifts.PackGiftRefusal.OWN
    assert pack_gifts.redeem(tx, token, CARLO, NOW) == pack
    assert pack_gifts.redeem(tx, token, BRUNA, NOW) is pack_gifts.PackGiftRefusal.REDEEMED
    refunds.refund(tx, "c1", BRUNA, TELEGRAM, NOW)
    assert not licences.may_use(tx, CARLO, pack.id or 0, NOW)


def test_stats_know_packs_and_artists(tx: Session) -> None:
    pack = makes_pack(tx, ARTIST, NOW)
    buys(tx, BRUNA, pack, "c1", NOW)
    buys(tx, CARLO, pack, "c2", NOW)
    refunds.refund(tx, "c1", BRUNA, TELEGRAM, NOW)
    figures = stats.figures(tx, 7, NOW)
    sold = next(one for one in figures.now.sources if one.source == "stickers")
    assert sold.shares == {"artist": 7 * 10**9, "platform": 3 * 10**9}
    assert figures.standing.held == 7 * 10**9
    [top] = subtotals.tops(tx, subtotals.ARTIST, (NOW.date(), NOW.date()), limit=9)
    assert (top.amount, top.shared, top.times) == (10 * 10**9, 7 * 10**9, 1)


def test_an_owner_sees_what_a_refund_moves(tx: Session) -> None:
    buys(tx, BRUNA, makes_pack(tx, ARTIST, NOW), "c1", NOW)
    record = charges.find(tx, "c1")
    assert record is not None
    moves = charges.foresee(tx, record, NOW).moves
    assert {(one.account, one.amount) for one in moves} == {("payee:7", 7 * 10**9), (PLATFORM, 3 * 10**9)}


def test_what_is_approved_is_what_was_seen(tx: Session) -> None:
    edition = packs.begin_pack(tx, ARTIST, NOW)
    new = NewSticker("static", "file", "hash", b"", ["🐱"])
    packs.add_sticker(tx, edition, new, NOW)
    packs.change(tx, edition, title="Cats", topic="animals", access="free")
    packs.submit(tx, edition, NOW)
    seen = packs.hash_of(tx, edition)
    packs.change(tx, edition, title="Dogs")
    packs.submit(tx, edition, NOW)
    assert not packs.approve(tx, edition.id or 0, seen, OWNER, NOW)
    other = packs.begin_pack(tx, CARLO, NOW)
    assert packs.add_sticker(tx, other, new, NOW) is AddRefusal.OTHERS


def test_the_shop_finds_and_lists(tx: Session) -> None:
    cats = makes_pack(tx, ARTIST, NOW, words=["Grumpy cat", "tea"])
    free = makes_pack(tx, ARTIST, NOW, access="free")
    assert licences.take_free(tx, BRUNA, cats.id or 0, NOW) is BuyRefusal.PRICE
    licences.take_free(tx, BRUNA, free.id or 0, NOW)
    found = pack_shop.search(tx, "GRUM", 0)
    assert [one.pack_id for one in found.shelves] == [cats.id]
    assert [one.pack_id for one in pack_shop.owned(tx, BRUNA, NOW, 0).shelves] == [free.id]
    newest = pack_shop.browse(tx, "newest", "animals", 0, size=1)
    assert (newest.shelves[0].pack_id, newest.has_more) == (free.id, True)
    assert pack_shop.browse(tx, "most-used", "food", 0).shelves == []


def test_whoever_is_refunded_first_gets_nothing(tx: Session) -> None:
    """The refund is told before the payment, and the payment was a second one besides."""
    pack = makes_pack(tx, ARTIST, NOW)
    order = pack_sales.order(tx, BRUNA, pack.id or 0, NOW)
    assert isinstance(order, Order)
    refunds.refund(tx, "c2", BRUNA, TELEGRAM, NOW)
    pays(tx, order, "c1", NOW)
    pays(tx, order, "c2", NOW)
    refunds.refund(tx, "c2", BRUNA, TELEGRAM, NOW)
    assert licences.may_use(tx, BRUNA, pack.id or 0, NOW)
    assert balances_in(tx) == {"payee:7": "7", "platform": "3", "telegram": "-10"}
    assert orders.find_order(tx, order.id) is not None
