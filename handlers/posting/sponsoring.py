"""A sponsored post on its way: only what a reviewer approved is sent."""

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from handlers.context import Context
from handlers.posting.asking import tell_what_became
from handlers.posting.outgoing import Book
from handlers.posting.post import written
from rules.content import refuse_content
from storage import campaign_reviews, outcomes
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.placements import Placement


@dataclass(frozen=True)
class SponsoredPost:
    """An Outgoing whose price is held."""

    post_id: int
    campaign_id: int
    channel_id: int
    method: str
    params: dict[str, Any]
    book: Book = outcomes

    def refused(self, context: Context, tx: Session, reason: str) -> None:
        campaign_reviews.review_again(tx, self.campaign_id, reason, context.now())

    def noted(self, context: Context, tx: Session) -> None:
        tell_what_became(context, tx, tx.get_one(Placement, self.post_id))


def planned_post(
    context: Context, tx: Session, placement: Placement, channel: Channel, campaign: Campaign
) -> SponsoredPost:
    assert placement.id is not None
    say = context.voice_of(tx, channel.owner_id)
    method, params = written(context, tx, placement.id, campaign, say)
    return SponsoredPost(placement.id, placement.campaign_id, channel.id, method, params)


def is_approved(context: Context, tx: Session, campaign: Campaign) -> bool:
    """Only what the reviewer saw is posted, and only what the rules of today still take."""
    refused = refuse_content(campaign.content())
    if campaign.content_hash == campaign.hash_of_content() and refused is None:
        return True
    assert campaign.id is not None
    campaign_reviews.review_again(tx, campaign.id, refused or "its content changed", context.now())
    return False
