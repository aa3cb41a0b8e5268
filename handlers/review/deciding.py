"""An owner's decisions, each checked against what is true now and taken at most once."""

from sqlmodel import Session

from handlers.campaigns import reason_in_words
from handlers.context import Context
from handlers.review.campaign import SEEN_DIGITS, seen, waits
from handlers.review.showing import show_next
from storage import campaign_changes, campaign_reviews, campaigns, drafts, outcomes, placements
from storage.campaigns import Campaign


async def approve(context: Context, campaign_id: int, seen_hash: str) -> None:
    say = context.say
    with context.transaction() as tx:
        campaign = campaigns.find_campaign(tx, campaign_id)
        approved = (
            campaign is not None
            and len(seen_hash) == SEEN_DIGITS
            and campaign_reviews.approve_edition(tx, campaign_id, seen_hash, context.user.id, context.now())
        )
        if campaign is not None and approved:
            theirs = context.voice_of(tx, campaign.advertiser_id)
            text = theirs("review-told-approved", name=campaign.name, until=theirs.day(campaign.last_day))
            context.owe(tx, campaign.advertiser_id, text)
    if campaign is None or not approved:
        await stale(context)
        return
    await show_next(context, say("review-approved", name=campaign.name))


async def refuse(context: Context, campaign_id: int, seen_hash: str, why: str) -> None:
    """`why` is one of REFUSALS or the owner's own words. The money returns to the advertiser's balance."""
    say = context.say
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
        campaign = campaigns.find_campaign(tx, campaign_id)
        returned = None
        if campaign is not None and waits(campaign, seen_hash):
            returned = campaigns.stop(tx, campaign_id, f"refused:{why}", context.now())
        if campaign is not None and returned is not None:
            theirs = context.voice_of(tx, campaign.advertiser_id)
            text = theirs(
                "review-told-refused",
                name=campaign.name,
                why=reason_in_words(theirs, why),
                returned=theirs.stars(returned),
            )
            context.owe(tx, campaign.advertiser_id, text)
    if campaign is None or returned is None:
        await stale(context)
        return
    await show_next(context, say("review-refused", name=campaign.name))


async def resume(context: Context, campaign_id: int, seen_hash: str) -> None:
    """What readers said is no reason to stop it."""
    with context.transaction() as tx:
        campaign = _reported(tx, campaign_id, seen_hash)
        resumed = campaign_changes.resume(tx, campaign_id, context.now()) if campaign else None
        if resumed is not None:
            theirs = context.voice_of(tx, resumed.advertiser_id)
            text = theirs("review-told-resumed", name=resumed.name, until=theirs.day(resumed.last_day))
            context.owe(tx, resumed.advertiser_id, text)
    if resumed is None:
        await stale(context)
        return
    await show_next(context, context.say("review-resumed", name=resumed.name))


async def halt(context: Context, campaign_id: int, seen_hash: str) -> None:
    """Readers are right: it ends. Posts that are up stay until their end; the rest of the money returns."""
    with context.transaction() as tx:
        campaign = _reported(tx, campaign_id, seen_hash)
        returned = campaigns.stop(tx, campaign_id, "reported", context.now()) if campaign else None
        if campaign is not None and returned is not None:
            theirs = context.voice_of(tx, campaign.advertiser_id)
            text = theirs("review-told-stopped", name=campaign.name, returned=theirs.stars(returned))
            context.owe(tx, campaign.advertiser_id, text)
    if campaign is None or returned is None:
        await stale(context)
        return
    await show_next(context, context.say("review-stopped", name=campaign.name))


def _reported(tx: Session, campaign_id: int, seen_hash: str) -> Campaign | None:
    campaign = campaigns.find_campaign(tx, campaign_id)
    if campaign is None or not campaign.is_reported() or seen(campaign) != seen_hash:
        return None
    return campaign


async def stands(context: Context, placement_id: int, message_id: int | None) -> None:
    """The post is there since it was tried. Without its number the bot cannot delete it."""
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
        placement = placements.find_placement(tx, placement_id)
        is_open = placement is not None and placement.is_unknown()
        if placement is not None and is_open:
            outcomes.posted(tx, placement_id, message_id, placement.intended_at)
    if not is_open:
        await stale(context)
        return
    await show_next(context, context.say("review-noted-stands", id=str(placement_id)))


async def absent(context: Context, placement_id: int) -> None:
    """The post never appeared: its price returns."""
    with context.transaction() as tx:
        placement = placements.find_placement(tx, placement_id)
        is_open = placement is not None and placement.is_unknown()
        if is_open:
            outcomes.void(tx, placement_id, "absent", context.now())
    if not is_open:
        await stale(context)
        return
    await show_next(context, context.say("review-noted-absent", id=str(placement_id)))


async def stale(context: Context) -> None:
    await context.stale()
    await show_next(context)
