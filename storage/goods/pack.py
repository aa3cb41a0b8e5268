"""A pack of stickers for its buyer: a licence, the price shared between its artist and the platform."""

from datetime import datetime

from sqlmodel import Session

from rules.checkout import Charge
from rules.split import split
from storage import licences, pack_sales, subtotals
from storage.alarms import raise_alarm
from storage.columns import NANOSTARS
from storage.goods.delivered import Delivered, TakenBack
from storage.goods.incoming import incoming
from storage.ledger import PLATFORM, Entry, payee, post
from storage.orders import Order
from storage.pack_rows import Pack
from storage.pack_sales import PackSale, Returning
from storage.spending import BOT, REFUND, Ask, Spending, ask


def deliver(tx: Session, charge: Charge, order: Order, now: datetime) -> Delivered:
    """Every charge gives its own licence. One that gives nobody anything, because its buyer has the pack
    already or the pack was taken down, is asked back at once: its refund takes all of it back."""
    pack = sold(tx, charge, order, now)
    assert pack.id is not None
    had = licences.owns(tx, order.buyer_id, pack.id)
    licences.grant(tx, order.buyer_id, pack.id, licences.BOUGHT, charge.charge_id, now)
    why = Returning.SECOND if had else None if pack.access else Returning.GONE
    if why is not None:
        give_back(tx, charge, why, now)
    return Delivered(pack_id=pack.id, returning=why)


def sold(tx: Session, charge: Charge, order: Order, now: datetime) -> Pack:
    """The price goes to the artist and to the platform, by the shares frozen in the order. The pack's row is
    held: two charges at once come one after the other, and so do a charge and a takedown."""
    pack = tx.get_one(Pack, int(order.subject), with_for_update=True, populate_existing=True)
    amount, account, key = charge.stars * NANOSTARS, order.account(), charge.charge_id
    parts = split(amount, order.frozen_shares())
    post(
        tx,
        [
            incoming(charge, order),
            Entry("stickers.artist", key, account, payee(pack.artist_id), parts["artist"], account),
            Entry("stickers.platform", key, account, PLATFORM, parts["platform"], account),
        ],
        now,
    )
    sale = subtotals.Fact(subtotals.ARTIST, pack.artist_id, amount, parts["artist"])
    subtotals.count(tx, [sale], now.date())
    pack_sales.add(tx, pack, charge, order, now)
    return pack


def give_back(tx: Session, charge: Charge, why: Returning, now: datetime) -> None:
    """Through the same gate as every refund. If that is shut, an owner must look."""
    wanted = Ask(REFUND, charge.charge_id, PLATFORM, charge.stars, charge.payer_id, BOT, f"pack-{why}")
    asked = ask(tx, wanted, now)
    if not isinstance(asked, Spending):
        text = (
            f"{charge.payer_id} paid {charge.stars} Stars for a pack that gives them nothing ({why}, charge "
            f"{charge.charge_id}), but they could not be asked back: {asked}. /refund does it."
        )
        raise_alarm(tx, f"pack-{why}:{charge.charge_id}", text, now)


def take_back(tx: Session, charge_id: str, order: Order, now: datetime) -> TakenBack:
    licences.revoke_charge(tx, charge_id, now)
    unsold(tx, charge_id, order, now)
    return TakenBack()


def unsold(tx: Session, charge_id: str, order: Order, now: datetime) -> PackSale:
    """The sale counts no more: on the day of the refund it is taken off what the artist sold."""
    sale = pack_sales.refunded(tx, charge_id, now)
    amount = sale.stars * NANOSTARS
    share = split(amount, order.frozen_shares())["artist"]
    back = subtotals.Fact(subtotals.ARTIST, sale.artist_id, -amount, -share, times=-1)
    subtotals.count(tx, [back], now.date())
    return sale
