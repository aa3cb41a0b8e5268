"""How packs come to be, are bought and used inside a test: by the verbs of storage alone."""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from rules.checkout import Charge
from rules.membership import PLANS
from storage import orders, pack_sales, pack_uses, packs, payments
from storage.orders import Order
from storage.packs import NewSticker, Pack, Sticker
from storage.payments import Booked
from storage.terms import terms

OWNER = 1


def makes_pack(
    tx: Session, artist_id: int, now: datetime, access: str = "sale", words: Sequence[str] = ("cat",)
) -> Pack:
    """A pack on the shelf, for 10 Stars if it is for sale: one sticker 🐱 for each of the words."""
    edition = packs.begin_pack(tx, artist_id, now)
    for number, word in enumerate(words):
        unique = hashlib.sha256(f"{artist_id} {edition.pack_id} {number}".encode()).hexdigest()
        new = NewSticker("static", f"file-{edition.pack_id}-{number}", unique, b"thumb", ["🐱"], [word])
        packs.add_sticker(tx, edition, new, now)
    stars = 10 if access == "sale" else 0
    packs.change(tx, edition, title=f"Pack {edition.pack_id}", topic="animals", access=access, stars=stars)
    assert packs.submit(tx, edition, now) is None
    assert packs.approve(tx, edition.id or 0, packs.hash_of(tx, edition), OWNER, now)
    pack = packs.find_pack(tx, edition.pack_id)
    assert pack is not None
    return pack


def sticker_of(tx: Session, pack: Pack) -> Sticker:
    return packs.stickers_of(tx, pack.published_edition_id or 0)[0].sticker


def pays(tx: Session, order: Order, charge_id: str, now: datetime) -> Booked:
    return payments.book(tx, Charge(charge_id, order.buyer_id, order.id, order.stars), now)


def buys(
    tx: Session, person_id: int, pack: Pack, charge_id: str, now: datetime, *, gift: bool = False
) -> Booked:
    order = pack_sales.order(tx, person_id, pack.id or 0, now, gift=gift)
    assert isinstance(order, Order), order
    return pays(tx, order, charge_id, now)


def becomes_member(tx: Session, person_id: int, plan: str, charge_id: str, now: datetime) -> Booked:
    held = terms(tx)
    goods = (orders.PREMIUM if plan in ("month", "year") else orders.GIFT, PLANS[plan].key)
    order = orders.open_order(tx, person_id, goods, held.price_of(plan), held.premium_shares(), now)
    return pays(tx, order, charge_id, now)


def uses(tx: Session, person_id: int, pack: Pack, times: int, now: datetime, first_update: int) -> int:
    """Returns the number of the next update."""
    sticker = sticker_of(tx, pack)
    for number in range(first_update, first_update + times):
        pack_uses.count_use(tx, number, sticker.id or 0, person_id, now)
    return first_update + times
