"""What both sides are told when a post is over: the split, to the last fraction of a Star, and what was
deducted and why."""

from datetime import datetime, timedelta

from sqlmodel import Session

from handlers.context import Context, Rows
from handlers.posting.post import post_url
from handlers.rating import rating_rows
from handlers.words import Html, Voice
from rules.proof import TOP_PERCENT, Loss
from storage import standing
from storage.channels import Channel
from storage.placements import Placement
from storage.split_log import Split, split_of

HOUR = timedelta(hours=1)


def tell_closed(context: Context, tx: Session, placement: Placement) -> None:
    """Tells the channel's owner and the advertiser how the price was divided, or why nothing was paid."""
    assert placement.id is not None
    split = split_of(tx, placement.id)
    assert split is not None
    key = "posting-void" if placement.voided_at else "posting-split"
    seen_at = standing.last_seen(tx, placement)
    for role, person_id in (("owner", placement.payee_id), ("advertiser", split.campaign.advertiser_id)):
        say = context.voice_of(tx, person_id)
        lines = [say(f"{key}-{role}", **_values(say, split)), *_losses(say, split, seen_at)]
        rows: Rows = rating_rows(say, placement.id) if (key, role) == ("posting-split", "owner") else []
        context.owe(tx, person_id, Html("\n".join(lines)), rows, key=f"post:{placement.id}:{role}")


def tell_to_delete(context: Context, tx: Session, placement: Placement) -> None:
    """Asks the channel's owner to delete a post which the bot could not."""
    channel = tx.get_one(Channel, placement.channel_id)
    say = context.voice_of(tx, placement.payee_id)
    text = say("posting-delete-it", title=channel.title, post=named(say, placement, channel))
    context.owe(tx, placement.payee_id, text, key=f"post:{placement.id}:delete")


def named(say: Voice, placement: Placement, channel: Channel) -> Html:
    """The post's address, or its number with us if nobody knows where it stands."""
    address = post_url(channel, placement.message_id)
    return say("posting-at", url=address) if address else say("posting-number", id=str(placement.id))


def log_line(say: Voice, split: Split) -> Html:
    """A line of the log: where the post stood, what became of its price, and when the share is available."""
    less = [
        say("posting-log-less", stars=say.stars(amount), why=say.plain(f"posting-log-{why}"))
        for why, amount in split.lost.items()
    ]
    due = [say("posting-log-due", due=say.day(split.due_at))] if split.due_at else []
    shares = say(
        "posting-log",
        price=say.stars(split.price),
        owner=say.stars(split.owner),
        platform=say.stars(split.platform),
        post=named(say, split.placement, split.channel),
    )
    return Html(" · ".join([shares, *less, *due]))


def _values(say: Voice, split: Split) -> dict[str, str | int]:
    would_be = split.placement.parts()["owner"] if split.placement.voided_at else split.owner
    return {
        "title": split.channel.title,
        "name": split.campaign.name,
        "post": named(say, split.placement, split.channel),
        "subscribers": split.placement.subscribers,
        "price": say.stars(split.price),
        "earned": say.stars(split.owner + split.platform),
        "returned": say.stars(sum(split.lost.values())),
        "owner": say.stars(would_be),
        "platform": say.stars(split.platform),
        "due": say.day(split.due_at) if split.due_at else "",
    }


def _losses(say: Voice, split: Split, seen_at: datetime) -> list[Html]:
    """A line for each deduction; what stood for less than an hour is said to be unpaid for that."""
    placement = split.placement
    moments = {
        Loss.LOST: split.closed_at,
        Loss.TOP: placement.topped_at,
        Loss.ALTERED: placement.altered_at,
    }
    stay = standing.stay(placement)
    return [
        say(
            f"posting-less-{why}",
            stars=say.stars(amount),
            hours=(stay.ends_at - stay.posted_at) // HOUR,
            percent=TOP_PERCENT,
            at=say.moment(moments.get(Loss(why)) or seen_at),
        )
        for why, amount in split.lost.items()
    ]
