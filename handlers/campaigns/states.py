"""How a campaign stands, in words and in numbers."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from handlers.words import Html, Voice
from rules.placement import SUBSCRIBERS_PER_BID
from storage import posts
from storage.campaign_reviews import REFUSALS
from storage.campaigns import Campaign, account
from storage.ledger import balance

ON_PACE_PERCENT = 5
"""Of the budget: so far from an even spending is still on pace."""


@dataclass(frozen=True)
class Sheet:
    """A campaign with its money, in nanostars."""

    campaign: Campaign
    spent: int
    held: int
    left: int


def sheet_of(tx: Session, campaign: Campaign) -> Sheet:
    assert campaign.id is not None
    spent, held = posts.spent_by(tx, campaign.id)
    return Sheet(campaign, spent, held, balance(tx, account(campaign.id)))


def values(say: Voice, sheet: Sheet, now: datetime) -> dict[str, str]:
    return {
        "id": str(sheet.campaign.id),
        "name": sheet.campaign.name,
        "state": state(say, sheet.campaign, now),
        "stars": str(sheet.campaign.stars),
        "spent": say.stars(sheet.spent),
        "held": say.stars(sheet.held),
        "left": say.stars(sheet.left),
    }


def state(say: Voice, campaign: Campaign, now: datetime) -> Html:
    if campaign.stopped_at is not None:
        kind, _, why = campaign.stop_reason.partition(":")
        return say(f"campaigns-state-{kind}", why=reason_in_words(say, why))
    if campaign.approved_at is None:
        return say("campaigns-state-again" if campaign.shown_before else "campaigns-state-review")
    if campaign.paused_at is not None:
        return say(f"campaigns-paused-{campaign.paused_reason}")
    if campaign.first_day > now.date():
        return say("campaigns-state-later", first=say.day(campaign.first_day))
    return say("campaigns-state-running", until=say.day(campaign.last_day))


def reason_in_words(say: Voice, why: str) -> str:
    """A reviewer's reason: one of the ready ones in the reader's language, or their own words."""
    return say.plain(f"review-reason-{why}") if why in REFUSALS else why


def pace_in_words(say: Voice, sheet: Sheet, now: datetime) -> Html | None:
    """How what is spent compares with an even spending; None while it does not run."""
    campaign = sheet.campaign
    if not campaign.is_running() or campaign.first_day > now.date():
        return None
    pace = campaign.pace()
    used, due = pace.budget - sheet.left, pace.due(now)
    near = abs(used - due) * 100 <= pace.budget * ON_PACE_PERCENT
    how = "even" if near else "behind" if used < due else "ahead"
    return say(f"campaigns-pace-{how}", used=say.about(max(used, 0)), due=say.about(due))


def average_in_words(say: Voice, sheet: Sheet, subscribers: int) -> Html | None:
    """What 1000 subscribers cost so far against the bid; None before anything was paid."""
    if not subscribers or not sheet.spent:
        return None
    average = sheet.spent * SUBSCRIBERS_PER_BID // subscribers
    return say("campaigns-average", average=say.about(average), bid=say.stars(sheet.campaign.bid))
