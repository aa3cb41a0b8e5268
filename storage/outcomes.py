"""What becomes of a placement: whether it was sent, and where its price goes, to its payees or back."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from sqlmodel import Session

from storage import campaigns, channels, post_rows, proofs, subtotals
from storage.alarms import raise_alarm
from storage.campaigns import Campaign
from storage.deductions import deduct
from storage.ledger import PLATFORM, Entry, payee, post
from storage.placements import Placement, locked


def posted(tx: Session, placement_id: int, message_id: int | None, at: datetime) -> None:
    """The post stands since `at`."""
    placement = locked(tx, placement_id)
    if post_rows.stands(tx, placement, message_id, at):
        channels.slot_filled(tx, placement.channel_id)


def not_sent(tx: Session, placement_id: int, retry_at: datetime, reason: str) -> None:
    post_rows.not_sent(tx, locked(tx, placement_id), retry_at, reason)


def send_again(tx: Session, placement_id: int) -> None:
    post_rows.send_again(tx, locked(tx, placement_id))


def cannot_tell(tx: Session, placement_id: int, reason: str, now: datetime) -> None:
    """Nobody knows whether the post appeared: not posted again and not charged until an owner says."""
    placement = locked(tx, placement_id)
    if not post_rows.cannot_tell(tx, placement, reason, now):
        return
    raise_alarm(
        tx,
        f"placement:{placement_id}",
        f"Post {placement_id} in channel {placement.channel_id} may or may not stand ({reason}). "
        "Look, then say so in /review.",
        now,
    )


def settle(
    tx: Session,
    placement_id: int,
    reason: str,
    now: datetime,
    *,
    removed: bool,
    lost: Mapping[str, int] = MappingProxyType({}),
) -> Placement:
    """The post has stood: its price goes to its payees, by the shares frozen with it, but for what it lost
    (nanostars by reason), which returns to where it came from."""
    placement = locked(tx, placement_id)
    if placement.is_closed():
        return placement
    placement.settled_at, placement.reason = now, reason
    placement.removed_at = now if removed else None
    placement.earned = placement.price - sum(lost.values())
    parts, held, key = placement.parts(), placement.account(), str(placement_id)
    post(
        tx,
        [
            Entry("sponsored.owner", key, held, payee(placement.payee_id), parts["owner"], held),
            Entry("sponsored.platform", key, held, PLATFORM, parts["platform"], held),
        ],
        now,
    )
    sale = {"amount": placement.earned, "shared": parts["owner"]}
    subtotals.count(
        tx,
        [
            subtotals.Fact(subtotals.CHANNEL, placement.channel_id, **sale),
            subtotals.Fact(subtotals.CAMPAIGN, placement.campaign_id, **sale),
        ],
        now.date(),
    )
    _give_back(tx, placement, lost, now)
    tx.add(placement)
    return placement


def void(
    tx: Session, placement_id: int, reason: str, now: datetime, *, lost: Mapping[str, int] | None = None
) -> Placement:
    """The post did not appear, or not as agreed: its price returns to where it came from."""
    placement = locked(tx, placement_id)
    if placement.is_closed():
        return placement
    placement.voided_at, placement.reason = now, reason
    _give_back(tx, placement, lost or {reason: placement.price}, now)
    tx.add(placement)
    return placement


def _give_back(tx: Session, placement: Placement, lost: Mapping[str, int], now: datetime) -> None:
    """Returns what was not earned to the campaign, and on to its advertiser's balance if it has ended."""
    assert placement.id is not None
    proofs.stop(tx, placement)
    deduct(tx, placement.id, lost)
    campaign = tx.get_one(Campaign, placement.campaign_id, with_for_update=True)
    budget, held = campaigns.account(placement.campaign_id), placement.account()
    post(tx, [Entry("sponsored.return", str(placement.id), held, budget, sum(lost.values()), held)], now)
    if campaign.stopped_at is not None:
        campaigns.return_unspent(tx, campaign, f"placement:{placement.id}", now)
