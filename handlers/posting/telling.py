"""What both sides are told when a post is over: the split, to the last fraction of a Star."""

from sqlmodel import Session

from handlers.context import Context
from handlers.posting.post import post_url
from handlers.rating import rating_rows
from handlers.words import Html, Voice
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.placements import Placement


def tell_split(context: Context, tx: Session, placement: Placement) -> None:
    """Tells the channel's owner and the advertiser how a settled post's price was divided."""
    _tell_both(context, tx, placement, "posting-split")


def tell_void(context: Context, tx: Session, placement: Placement) -> None:
    """Tells them that a post was not paid, and why as far as anybody knows."""
    _tell_both(context, tx, placement, f"posting-void-{placement.reason}")


def tell_to_delete(context: Context, tx: Session, placement: Placement) -> None:
    """Asks the channel's owner to delete a post which the bot could not."""
    channel = tx.get_one(Channel, placement.channel_id)
    say = context.voice_of(tx, placement.payee_id)
    text = say("posting-delete-it", title=channel.title, post=_named(say, placement, channel))
    context.owe(tx, placement.payee_id, text, key=f"post:{placement.id}:delete")


def _tell_both(context: Context, tx: Session, placement: Placement, key: str) -> None:
    channel = tx.get_one(Channel, placement.channel_id)
    campaign = tx.get_one(Campaign, placement.campaign_id)
    parts = placement.parts()
    for role, person_id in (("owner", placement.payee_id), ("advertiser", campaign.advertiser_id)):
        say = context.voice_of(tx, person_id)
        text = say(
            f"{key}-{role}",
            title=channel.title,
            name=campaign.name,
            post=_named(say, placement, channel),
            subscribers=placement.subscribers,
            price=say.stars(placement.price),
            earned=say.stars(sum(parts.values())),
            returned=say.stars(placement.price - sum(parts.values())),
            owner=say.stars(parts["owner"]),
            platform=say.stars(parts["platform"]),
        )
        rows = rating_rows(say, placement.id or 0) if (key, role) == ("posting-split", "owner") else []
        context.owe(tx, person_id, text, rows, key=f"post:{placement.id}:{role}")


def _named(say: Voice, placement: Placement, channel: Channel) -> Html:
    """The post's address, or its number with us if nobody knows where it stands."""
    address = post_url(channel, placement.message_id)
    return say("posting-at", url=address) if address else say("posting-number", id=str(placement.id))
