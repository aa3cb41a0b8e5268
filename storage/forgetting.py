"""Forgetting a person: what must be settled before, what of theirs stops, and what goes. No payment and no
share changes; what campaigns and sendings hold unspent returns to the balance, as when they are stopped."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import update
from sqlmodel import Session, col, select

from storage import (
    businesses,
    campaigns,
    channel_rules,
    channels,
    consents,
    kept,
    memberships,
    outbox,
    pack_review,
    pack_uses,
    packs,
    payouts,
    people,
    plan_subscriptions,
    scheduled,
)
from storage.businesses import Business
from storage.campaign_rows import Campaign
from storage.consent_rows import ConsentChange, Follow
from storage.consents import Shown
from storage.notice_rows import CODES, Notice
from storage.own_sets import OwnSticker
from storage.provider_payouts import ProviderPayout

VIA = "forgotten"
"""How a stop came about, in its proof."""
FOLLOWS_AT_ONCE = 20
"""In one transaction: some tens of milliseconds."""
WORDS = {"name": "", "text": "", "button_label": "", "button_url": "", "picture": "", "picture_hash": ""}
"""Of a campaign that was never paid, and so was never shown."""


class Unsettled(StrEnum):
    """What must be over before somebody can be forgotten; the values are keys of the message."""

    PAYOUT = "forgetme-first-payout"
    IN_HAND = "forgetme-first-in-hand"
    """A payout in a currency is being made."""
    STICKER = "forgetme-first-sticker"
    POST = "forgetme-first-post"


def unsettled(tx: Session, person_id: int) -> list[Unsettled]:
    """Each of them passes, or is ended by the person."""
    payout, sticker = ProviderPayout, OwnSticker
    in_hand = select(payout.id).where(
        payout.payee_id == person_id, col(payout.put_back_at).is_(None), col(payout.paid_at).is_(None)
    )
    asked = select(sticker.id).where(sticker.person_id == person_id, col(sticker.settled_at).is_(None))
    found = {
        Unsettled.PAYOUT: payouts.open_payout_of(tx, person_id) is not None,
        Unsettled.IN_HAND: tx.exec(in_hand.limit(1)).first() is not None,
        Unsettled.STICKER: tx.exec(asked.limit(1)).first() is not None,
        Unsettled.POST: any(post.is_on_its_way() for post in scheduled.waiting(tx, person_id)),
    }
    return [what for what, stands in found.items() if stands]


def stop_following(tx: Session, person_id: int, now: datetime) -> bool:
    """Stops some of what they follow, and all that is queued for them there. True if there is more."""
    going = select(Follow.business_id).where(Follow.person_id == person_id, col(Follow.ended_at).is_(None))
    some = tx.exec(going.order_by(col(Follow.business_id)).limit(FOLLOWS_AT_ONCE)).all()
    for business_id in some:
        consents.stop(tx, business_id, person_id, Shown("", VIA), now)
    return len(some) == FOLLOWS_AT_ONCE


def open_businesses(tx: Session, person_id: int) -> list[Business]:
    """Their own."""
    return [one for one in businesses.of_person(tx, person_id) if one.owner_id == person_id]


def end_renewals(tx: Session, person_id: int, now: datetime) -> None:
    """Telegram must charge nothing any more. As owed calls they are made, whatever happens."""
    member = memberships.find_membership(tx, person_id)
    if member is not None and member.renews(now):
        outbox.unsubscribe(tx, person_id, member.subscription_charge_id or "", now)
        memberships.renewal_changed(tx, person_id, True, now)
    for business in open_businesses(tx, person_id):
        for first in plan_subscriptions.renewing(tx, business.id or 0, now):
            outbox.unsubscribe(tx, first.payer_id, first.charge_id, now)
            plan_subscriptions.renewal_changed(tx, first.charge_id, True, now)
    tx.flush()


def forget(tx: Session, person_id: int, gone: str, now: datetime) -> None:
    """Their businesses are closed and their renewals ended before. `gone` is why a pack of theirs is down."""
    while stop_following(tx, person_id, now):
        pass
    _stop_campaigns(tx, person_id, now)
    _pause_channels(tx, person_id, now)
    _take_down_packs(tx, person_id, gone, now)
    for post in scheduled.waiting(tx, person_id):
        scheduled.forget(tx, person_id, post.id or 0, now)
    tx.flush()
    _unname_notices(tx, person_id, now)
    pack_uses.unname(tx, person_id)
    kept.erase(tx, person_id)
    outbox.withdraw_all(tx, person_id, now)
    people.forget(tx, person_id, now)


def _stop_campaigns(tx: Session, person_id: int, now: datetime) -> None:
    """What is unspent returns to the balance; what never was paid keeps no words."""
    going = select(Campaign.id).where(Campaign.advertiser_id == person_id, col(Campaign.stopped_at).is_(None))
    for campaign_id in tx.exec(going.order_by(col(Campaign.id))).all():
        campaigns.stop(tx, campaign_id or 0, "stopped", now)
    tx.flush()
    unpaid = col(Campaign.advertiser_id) == person_id, col(Campaign.paid_at).is_(None)
    tx.connection().execute(update(Campaign).where(*unpaid).values(**WORDS))


def _pause_channels(tx: Session, person_id: int, now: datetime) -> None:
    """Posts that are up stay until their end, as they were paid for."""
    for channel in channels.channels_of(tx, person_id):
        channel_rules.change(
            tx, person_id, channel.id, is_listed=False, gives_traffic=False, gets_traffic=False
        )
        channel_rules.pause(tx, person_id, channel.id, now)


def _take_down_packs(tx: Session, person_id: int, gone: str, now: datetime) -> None:
    """But for those that somebody paid for: they are theirs who bought them."""
    mine = [(one.pack.id or 0, one.pack.sales) for one in packs.packs_of(tx, person_id)]
    for pack_id, sales in mine:
        draft = packs.open_edition(tx, pack_id)
        if draft is not None:
            pack_review.withdraw_submission(tx, draft)
            packs.delete_draft(tx, draft)
        if sales == 0 and packs.find_pack(tx, pack_id) is not None:
            pack_review.take_down(tx, pack_id, person_id, gone, now)


def _unname_notices(tx: Session, person_id: int, now: datetime) -> None:
    """What is sent no longer tells to whom. A code stays in their chat, for them to delete; only one that is
    on its way right now keeps them, so that the bot deletes it in time."""
    followed = select(ConsentChange.business_id).where(ConsentChange.person_id == person_id)
    theirs = col(Notice.business_id).in_(followed), col(Notice.person_id) == person_id
    is_over = col(Notice.ended_at).is_not(None) | (col(Notice.priority) != CODES)
    sent = update(Notice).where(*theirs, is_over)
    tx.connection().execute(sent.where(col(Notice.cleared_at).is_(None)).values(cleared_at=now))
    tx.connection().execute(sent.values(person_id=None))
