"""What owners decide of a campaign: approved as it was seen, refused, or to be seen again."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from sqlmodel import Session, col, select

from storage.alarms import raise_alarm
from storage.campaign_rows import Campaign, account, brief_of
from storage.ledger import balance

FORBIDDEN_THEMES = (
    "adult",
    "hate",
    "politics",
    "gambling",
    "money",
    "medical",
    "substances",
    "weapons",
    "spam",
    "illegal",
)
"""What nobody may advertise, as on Telegram's own platform: ads.telegram.org/guidelines, section 5."""
REFUSALS = ("misleading", "rights", "link", "destination", "language", "forbidden", *FORBIDDEN_THEMES)
"""Ready reasons of a reviewer; after `refused:` in `stop_reason`, as are their own words."""


def awaiting_review(tx: Session) -> Sequence[Campaign]:
    """Oldest first."""
    waiting = select(Campaign).where(
        col(Campaign.paid_at).is_not(None),
        col(Campaign.approved_at).is_(None),
        col(Campaign.stopped_at).is_(None),
    )
    return tx.exec(waiting.order_by(col(Campaign.paid_at))).all()


def reported(tx: Session) -> Sequence[Campaign]:
    """Those that readers' reports have paused, the longest first."""
    paused = select(Campaign).where(Campaign.paused_reason == "reported", col(Campaign.stopped_at).is_(None))
    return tx.exec(paused.order_by(col(Campaign.paused_at))).all()


def approve(tx: Session, campaign_id: int, content_hash: str, owner_id: int, now: datetime) -> bool:
    """Approves what the owner saw (`content_hash`, or how it begins). False if it is decided already or is no
    longer what was shown. A campaign that waited for its review loses none of its days."""
    campaign = tx.get(Campaign, campaign_id, with_for_update=True)
    if campaign is None or not campaign.awaits_review() or not content_hash:
        return False
    if not campaign.hash_of_content().startswith(content_hash):
        return False
    _add_days_lost(campaign, now)
    campaign.approved_at, campaign.approved_by = now, owner_id
    campaign.content_hash, campaign.shown_before = campaign.hash_of_content(), brief_of(campaign).as_json()
    begin_pace(tx, campaign, now)
    tx.add(campaign)
    return True


def approve_edition(tx: Session, campaign_id: int, edition: str, owner_id: int, now: datetime) -> bool:
    """Approves the edition that the owner saw (how it begins). False if it is decided already, or another by
    now, be its content the same."""
    campaign = tx.get(Campaign, campaign_id, with_for_update=True, populate_existing=True)
    if campaign is None or not edition or not campaign.edition().startswith(edition):
        return False
    return approve(tx, campaign_id, campaign.hash_of_content(), owner_id, now)


def _add_days_lost(campaign: Campaign, now: datetime) -> None:
    """The days since it began to wait for its review. A pause counts its own."""
    if campaign.shown_before and campaign.waits_since is None:
        return
    since = max(campaign.first_day, campaign.waits_since.date() if campaign.waits_since else date.min)
    late = max(now.date() - since, timedelta(0))
    if not campaign.shown_before:
        campaign.first_day += late
    campaign.last_day += late
    campaign.waits_since = None


def begin_pace(tx: Session, campaign: Campaign, now: datetime) -> None:
    """From now on (or from its first day) what is left is spent evenly."""
    assert campaign.id is not None
    first = datetime.combine(campaign.first_day, time(), UTC)
    campaign.pace_since, campaign.pace_budget = max(now, first), balance(tx, account(campaign.id))


def review_again(tx: Session, campaign_id: int, reason: str, now: datetime) -> None:
    """Takes an approval back: Telegram or our own rules refuse to post what was approved."""
    campaign = tx.get_one(Campaign, campaign_id, with_for_update=True)
    if campaign.approved_at is None:
        return
    key = f"campaign:{campaign_id}:{campaign.approved_at:%Y-%m-%dT%H:%M:%S}"
    take_approval_back(campaign, now)
    tx.add(campaign)
    raise_alarm(tx, key, f"Campaign {campaign_id} cannot be posted ({reason}). Decide again in /review.", now)


def take_approval_back(campaign: Campaign, now: datetime) -> None:
    """It waits for its review again; the days until then come back at its end."""
    campaign.approved_at, campaign.content_hash = None, ""
    if campaign.waits_since is None and campaign.paused_at is None:
        campaign.waits_since = now
