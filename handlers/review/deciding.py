"""An owner's decisions, each checked against what is true now and taken at most once."""

from handlers.campaigns import reason_in_words
from handlers.context import Context
from handlers.review.showing import SEEN_DIGITS, seen, show_next
from storage import campaigns, drafts, placements
from storage.campaigns import Campaign
from storage.placements import Placement


async def approve(context: Context, campaign_id: int, seen_hash: str) -> None:
    say = context.say
    with context.transaction() as tx:
        campaign = campaigns.find_campaign(tx, campaign_id)
        approved = (
            campaign is not None
            and len(seen_hash) == SEEN_DIGITS
            and campaigns.approve(tx, campaign_id, seen_hash, context.user.id, context.now())
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


def waits(campaign: Campaign, seen_hash: str) -> bool:
    """It still awaits review, and is what the owner saw."""
    return campaign.awaits_review() and seen(campaign) == seen_hash


async def stands(context: Context, placement_id: int, message_id: int | None) -> None:
    """The post is there since it was tried. Without its number the bot cannot delete it."""
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
        placement = placements.find_placement(tx, placement_id)
        is_open = placement is not None and is_unknown(placement)
        if placement is not None and is_open:
            placements.posted(tx, placement_id, message_id, placement.intended_at)
    if not is_open:
        await stale(context)
        return
    await show_next(context, context.say("review-noted-stands", id=str(placement_id)))


async def absent(context: Context, placement_id: int) -> None:
    """The post never appeared: its price returns."""
    with context.transaction() as tx:
        placement = placements.find_placement(tx, placement_id)
        is_open = placement is not None and is_unknown(placement)
        if is_open:
            placements.void(tx, placement_id, "absent", context.now())
    if not is_open:
        await stale(context)
        return
    await show_next(context, context.say("review-noted-absent", id=str(placement_id)))


def is_unknown(placement: Placement) -> bool:
    return placement.unknown_at is not None and placement.posted_at is None and not placement.is_closed()


async def stale(context: Context) -> None:
    await context.answer(context.say.plain("button-stale"), alert=True)
    await show_next(context)
