"""What both sides are told when a post is over: the split, to the last fraction of a Star, and what was
deducted and why."""

from datetime import datetime, timedelta

from sqlmodel import Session

from handlers.context import Context, Rows
from handlers.rating import rating_rows
from handlers.words import Html, Voice
from rules.proof import TOP_PERCENT, Loss
from storage import standing
from storage.channels import Channel
from storage.placements import Placement
from storage.promotions import Promotion
from storage.split_log import Split, split_of
from storage.standing import Post

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


def tell_short(context: Context, tx: Session, promotion: Promotion) -> None:
    """Tells the host's owner that a recommendation counts for less, because it did not stand as agreed."""
    host, promoted = tx.get_one(Channel, promotion.host_id), tx.get_one(Channel, promotion.promoted_id)
    say = context.voice_of(tx, host.owner_id)
    text = say(
        "traffic-short",
        title=host.title,
        promoted=promoted.title,
        why=say.plain(f"posting-log-{promotion.reason}"),
        counted=promotion.impressions - promotion.lost,
        agreed=promotion.impressions,
    )
    context.owe(tx, host.owner_id, text, key=f"promotion:{promotion.id}:short")


def tell_to_delete(context: Context, tx: Session, post: Post) -> None:
    """Asks the channel's owner to delete a post which the bot could not."""
    channel = tx.get_one(Channel, post.channel_id)
    is_paid = isinstance(post, Placement)
    owner_id = post.payee_id if isinstance(post, Placement) else channel.owner_id
    say = context.voice_of(tx, owner_id)
    key = "posting-delete-it" if is_paid else "traffic-delete-it"
    text = say(key, title=channel.title, post=named(say, post, channel))
    context.owe(tx, owner_id, text, key=f"{'post' if is_paid else 'promotion'}:{post.id}:delete")


def named(say: Voice, post: Post, channel: Channel) -> Html:
    """The post's address, or its number with us if nobody knows where it stands."""
    address = channel.post_url(post.message_id)
    return say("posting-at", url=address) if address else say("posting-number", id=str(post.id))


def log_line(say: Voice, split: Split) -> Html:
    """A line of the log: where the post stood, what became of its price, and when the share is available."""
    due = [say("posting-log-due", due=say.day(split.due_at))] if split.due_at else []
    return Html(" · ".join([shares_line(say, split), *due]))


def shares_line(say: Voice, split: Split) -> Html:
    """Where the post stood, and what became of its price."""
    less = [
        say("posting-log-less", stars=say.stars(amount), why=say.plain(f"posting-log-{why}"))
        for why, amount in split.lost.items()
    ]
    shares = say(
        "posting-log",
        price=say.stars(split.price),
        owner=say.stars(split.owner),
        platform=say.stars(split.platform),
        post=named(say, split.placement, split.channel),
    )
    return Html(" · ".join([shares, *less]))


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
    stay = placement.stay()
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
