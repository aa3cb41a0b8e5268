"""What a channel's owner thinks of a message that the channel carried, and what others will see of it."""

from sqlmodel import Session

from handlers.context import Button, Context, Rows, press
from handlers.doors import button, first_parts
from handlers.numbers import number_in
from handlers.words import Html, Voice
from storage import campaigns, channel_rules, channels, placements, ratings
from storage.campaigns import Campaign
from storage.placements import Placement
from storage.ratings import Rating


def rating_rows(say: Voice, placement_id: int) -> list[list[Button]]:
    """The two buttons below a post that is over, for the owner of the channel that carried it."""
    return [
        [
            press(say.plain("rating-good"), f"rate:good:{placement_id}"),
            press(say.plain("rating-bad"), f"rate:bad:{placement_id}"),
        ]
    ]


def voices(tx: Session, say: Voice, advertiser_id: int) -> Html:
    """What the channels that carried an advertiser's messages think of them."""
    rated = ratings.rated(tx, advertiser_id)
    return say("rating-voices", good=rated.good, all=rated.all) if rated.all else say("rating-none")


async def rate_pressed(context: Context) -> None:
    """Only who owns the channel now, and owned it then, has a say; and only once the post is over."""
    verb, number = first_parts(context, 2)
    with context.storage.reading() as tx:
        found = _mine(context, tx, number)
    if found is None or verb not in ("good", "bad", "refuse"):
        await context.stale()
    elif verb == "refuse":
        await _refuse(context, *found)
    else:
        await _rate(context, *found, is_good=verb == "good")


def _mine(context: Context, tx: Session, number: str) -> tuple[Placement, Campaign] | None:
    placement = placements.find_placement(tx, number_in(number) or 0)
    if placement is None or placement.payee_id != context.user.id or placement.settled_at is None:
        return None
    channel = channels.channel_of(tx, context.user.id, placement.channel_id)
    campaign = campaigns.find_campaign(tx, placement.campaign_id)
    return (placement, campaign) if channel is not None and campaign is not None else None


async def _rate(context: Context, placement: Placement, campaign: Campaign, *, is_good: bool) -> None:
    assert placement.id is not None
    rating = Rating(
        advertiser_id=campaign.advertiser_id,
        channel_id=placement.channel_id,
        placement_id=placement.id,
        is_good=is_good,
        at=context.now(),
    )
    with context.transaction() as tx:
        ratings.rate(tx, rating)
    key = "rating-thanks-good" if is_good else "rating-thanks-bad"
    await context.reply(context.say(key, name=campaign.name), [] if is_good else _offer(context, placement))


def _offer(context: Context, placement: Placement) -> Rows:
    return [[press(context.say.plain("rating-refuse"), f"rate:refuse:{placement.id}")]]


async def _refuse(context: Context, placement: Placement, campaign: Campaign) -> None:
    with context.transaction() as tx:
        refused = channel_rules.refuse_advertiser(
            tx, context.user.id, placement.channel_id, campaign.advertiser_id
        )
    if refused is None:
        await context.answer(context.say.plain("rating-too-many"), alert=True)
        return
    rows = [[press(context.say.plain("rating-list"), f"channels:ask:{refused.id}:advertisers")]]
    await context.show(context.say("rating-refused", name=campaign.name, title=refused.title), rows)


handlers = [button("rate", rate_pressed)]
