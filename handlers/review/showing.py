"""What the reviewer sees: one matter at a time, the oldest first."""

from handlers.context import Context, press
from handlers.posting.post import show_preview
from handlers.review.growth import growth_matter
from handlers.words import Html
from rules.content import TEXT_CHARACTERS_MAX, refuse_content
from rules.links import real_host
from rules.wording import length
from storage import campaigns, posts, sizes
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.placements import Placement

SEEN_DIGITS = 12
"""How much of the content's hash a button carries: an approval counts only for what was shown."""


def seen(campaign: Campaign) -> str:
    return campaign.hash_of_content()[:SEEN_DIGITS]


async def show_next(context: Context, said: Html | None = None) -> None:
    """The next matter; `said` is what became of the last one."""
    with context.storage.reading() as tx:
        waiting, unknown = campaigns.awaiting_review(tx), posts.unknown(tx)
        channel = tx.get_one(Channel, unknown[0].channel_id) if unknown else None
        message = tx.get_one(Campaign, unknown[0].campaign_id) if unknown else None
        grown = sizes.awaiting_look(tx)
        growth = growth_matter(tx, context.say, grown[0], len(grown)) if grown else None
    if said is not None:
        await context.show(said)
    if waiting:
        await _show_campaign(context, waiting[0], len(waiting))
    elif channel is not None and message is not None:
        await _show_unknown(context, unknown[0], channel, message)
    elif growth is not None:
        await context.reply(*growth)
    else:
        await context.reply(context.say("review-empty"))


async def _show_campaign(context: Context, campaign: Campaign, count: int) -> None:
    say = context.say
    await show_preview(context, campaign)
    text = say(
        "review-campaign",
        count=count,
        id=str(campaign.id),
        name=campaign.name,
        advertiser=str(campaign.advertiser_id),
        host=real_host(campaign.button_url),
        url=campaign.button_url,
        category=say.plain(f"category-{campaign.category}"),
        bid=say.stars(campaign.bid),
        stars=str(campaign.stars),
        days=(campaign.last_day - campaign.first_day).days + 1,
    )
    what = f"{campaign.id}:{seen(campaign)}"
    buttons = [press(say.plain("review-refuse"), f"review:refuse:{what}")]
    if refused := refuse_content(campaign.content()):  # the rules have learned since it was written
        why = say(refused, length=length(campaign.text), max=TEXT_CHARACTERS_MAX)
        text = Html(f"{text}\n\n{say('review-rules-refuse', why=why)}")
    else:
        buttons.insert(0, press(say.plain("review-approve"), f"review:approve:{what}"))
    await context.reply(text, [buttons])


async def _show_unknown(context: Context, placement: Placement, channel: Channel, campaign: Campaign) -> None:
    say = context.say
    text = say(
        "review-unknown",
        id=str(placement.id),
        title=channel.title,
        where=f"https://t.me/{channel.username}" if channel.username else str(channel.id),
        name=campaign.name,
        text=campaign.text,
        at=say.moment(placement.intended_at),
        reason=placement.reason,
    )
    rows = [
        [press(say.plain("review-stands"), f"review:stands:{placement.id}")],
        [press(say.plain("review-absent"), f"review:absent:{placement.id}")],
    ]
    await context.reply(text, rows)
