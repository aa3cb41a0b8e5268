"""/earnings: what a channel's owner earned, from the same books as /stats, to the last fraction of a Star."""

from handlers.context import Context
from handlers.doors import command
from handlers.words import Html, Voice
from storage.channels import Channel
from storage.placements import Placement
from storage.posts import placements_of
from storage.stats import HOLD, Earnings
from storage.stats import earnings as earnings_of

POSTS_SHOWN = 10


async def earnings(context: Context) -> None:
    say, person_id = context.say, context.user.id
    with context.storage.reading() as tx:
        money = earnings_of(tx, person_id, context.now())
        posts = [
            (post, tx.get_one(Channel, post.channel_id)) for post in placements_of(tx, person_id, POSTS_SHOWN)
        ]
    if not posts and money == Earnings(0, 0, 0):
        await context.reply(say("earnings-none"))
        return
    summary = say(
        "earnings-summary",
        available=say.stars(money.available),
        held=say.stars(money.held),
        coming=say.stars(money.coming),
        days=HOLD.days,
    )
    await context.reply(Html("\n\n".join((summary, *(_line(say, *post) for post in posts)))))


def _line(say: Voice, post: Placement, channel: Channel) -> Html:
    parts = post.parts()
    return say(
        f"earnings-{_state(post)}",
        id=str(post.id),
        day=say.day(post.intended_at),
        channel=channel.title,
        price=say.stars(sum(parts.values())),
        yours=say.stars(parts["owner"]),
        platform=say.stars(parts["platform"]),
    )


def _state(post: Placement) -> str:
    if post.settled_at is not None:
        return "settled"
    if post.voided_at is not None:
        return "void"
    return "unknown" if post.unknown_at is not None else "standing"


handlers = [command("earnings", earnings)]
