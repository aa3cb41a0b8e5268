"""What the reviewer sees: one matter at a time, the oldest first."""

from sqlmodel import Session

from handlers.context import Context, Rows, press
from handlers.posting.post import show_preview
from handlers.review.campaign import campaign_matter, reported_matter
from handlers.review.growth import growth_matter
from handlers.words import Html, Voice
from storage import campaigns, posts, sizes
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.placements import Placement


async def show_next(context: Context, said: Html | None = None) -> None:
    """The next matter; `said` is what became of the last one."""
    say = context.say
    with context.storage.reading() as tx:
        message = _message(tx)
        matter = _matter(tx, say, message)
        unknown = posts.unknown(tx) if matter is None else []
        channel = tx.get_one(Channel, unknown[0].channel_id) if unknown else None
        lost = tx.get_one(Campaign, unknown[0].campaign_id) if unknown else None
        grown = sizes.awaiting_look(tx)
        growth = growth_matter(tx, say, grown[0], len(grown)) if grown else None
    if said is not None:
        await context.show(said)
    if matter is not None and message is not None:
        await show_preview(context, message)
        await context.reply(*matter)
    elif channel is not None and lost is not None:
        await _show_unknown(context, unknown[0], channel, lost)
    elif growth is not None:
        await context.reply(*growth)
    else:
        await context.reply(say("review-empty"))


def _message(tx: Session) -> Campaign | None:
    """What readers reported comes first: it stands in channels."""
    return next(iter([*campaigns.reported(tx), *campaigns.awaiting_review(tx)]), None)


def _matter(tx: Session, say: Voice, message: Campaign | None) -> tuple[Html, Rows] | None:
    if message is None:
        return None
    if message.is_reported():
        return reported_matter(tx, say, message)
    return campaign_matter(tx, say, message, len(campaigns.awaiting_review(tx)))


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
