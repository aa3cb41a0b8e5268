"""The slower rounds: what awaits review, and campaigns that are over."""

from sqlmodel import Session

from handlers.context import Context, press
from storage import campaign_reviews, campaigns, outbox, people, posts
from storage.campaigns import Campaign


async def review_due(context: Context) -> None:
    """Tells the owners of each campaign that awaits review, once."""
    with context.storage.reading() as tx:
        news = [
            (campaign, owner_id)
            for campaign in campaign_reviews.awaiting_review(tx)[: posts.ROUND_MAX]
            for owner_id in people.owners(tx)
            if not outbox.is_owed(tx, _key(campaign, owner_id))
        ]
    if not news:
        return
    with context.storage.transaction() as tx:
        for campaign, owner_id in news:
            say = context.voice_of(tx, owner_id)
            text = say("review-waiting", name=campaign.name, stars=str(campaign.stars))
            rows = [[press(say.plain("review-open"), "review:next")]]
            context.owe(tx, owner_id, text, rows, key=_key(campaign, owner_id))
    context.app.wake()


def _key(campaign: Campaign, owner_id: int) -> str:
    return f"review:{campaign.id}:{campaign.submitted_at():%Y-%m-%dT%H:%M:%S}:{owner_id}"


async def campaigns_due(context: Context) -> None:
    """Ends campaigns whose days or money are over, once none of their posts is open; the rest returns."""
    with context.storage.reading() as tx:
        over = [
            (campaign, why)
            for campaign, left in campaigns.approved(tx)
            if (why := _why_over(context, campaign, left)) and not posts.spent_by(tx, campaign.id or 0)[1]
        ]
    if not over:
        return
    with context.storage.transaction() as tx:
        for campaign, why in over[: posts.ROUND_MAX]:
            _end(context, tx, campaign, why)
    context.app.wake()


def _why_over(context: Context, campaign: Campaign, left: int) -> str:
    if campaign.last_day < context.now().date():
        return "finished"
    return "" if left else "spent"


def _end(context: Context, tx: Session, campaign: Campaign, why: str) -> None:
    assert campaign.id is not None
    returned = campaigns.stop(tx, campaign.id, why, context.now())
    if returned is None:
        return
    spent, _held = posts.spent_by(tx, campaign.id)
    say = context.voice_of(tx, campaign.advertiser_id)
    text = say(
        f"campaigns-over-{why}", name=campaign.name, spent=say.stars(spent), returned=say.stars(returned)
    )
    context.owe(tx, campaign.advertiser_id, text, key=f"campaign:{campaign.id}:over")
