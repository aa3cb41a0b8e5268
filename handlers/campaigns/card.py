"""One campaign: its terms, its money, its posts, and what can be done about it."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlmodel import Session

from handlers.campaigns.states import average_in_words, pace_in_words, sheet_of, values
from handlers.context import Button, Context, press
from handlers.posting.post import counts_clicks
from handlers.posting.telling import shares_line
from handlers.words import Html, Voice
from storage import clicks, posts
from storage.campaign_changes import ADVERTISER, may_edit
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.placements import Placement
from storage.reach import reach_of
from storage.split_log import Split, splits_of

POSTS_SHOWN = 10


async def show_card(context: Context, campaign: Campaign) -> bool:
    with context.storage.reading() as tx:
        text = _card(context, tx, campaign)
    await context.show(text, _rows(context.say, campaign, context.now().date()))
    return True


def _card(context: Context, tx: Session, campaign: Campaign) -> Html:
    say, now, campaign_id = context.say, context.now(), campaign.id or 0
    sheet, reach, clicked = (
        sheet_of(tx, campaign),
        reach_of(tx, campaign_id),
        clicks.clicks_of(tx, campaign_id),
    )
    parts = [say("campaigns-card", text=campaign.text, **values(say, sheet, now))]
    told = (pace_in_words(say, sheet, now), average_in_words(say, sheet, reach.paid_for))
    if lines := [line for line in told if line is not None]:
        parts.append(Html("\n".join(lines)))
    parts.append(say("campaigns-reach", posts=reach.posts, subscribers=reach.subscribers))
    if clicked or counts_clicks(context):
        parts[-1] = Html(f"{parts[-1]}\n{say('campaigns-clicks', count=sum(clicked.values()))}")
    else:
        parts[-1] = Html(f"{parts[-1]}\n{say('campaigns-no-clicks')}")
    if latest := posts.latest_of(tx, campaign_id, POSTS_SHOWN):
        lines = _post_lines(tx, say, latest, clicked)
        parts.append(Html("\n".join([say("campaigns-posts"), *lines])))
    return Html("\n\n".join(parts))


def _post_lines(
    tx: Session, say: Voice, latest: Sequence[tuple[Placement, Channel]], clicked: Mapping[int, int]
) -> list[Html]:
    splits, lines = splits_of(tx, [post.id or 0 for post, _channel in latest]), []
    for post, channel in latest:
        line = _line(say, post, channel, splits.get(post.id or 0))
        count = clicked.get(post.id or 0, 0)
        lines.append(Html(f"{line} · {say('campaigns-post-clicks', count=count)}") if count else line)
    return lines


def _line(say: Voice, post: Placement, channel: Channel, split: Split | None) -> Html:
    """A post that is over has its line of the log: who got what of its price."""
    return say(
        f"campaigns-post-{'settled' if split else post.state()}",
        day=say.day(post.intended_at),
        channel=channel.title,
        subscribers=post.subscribers,
        price=say.stars(post.price),
        post=channel.post_url(post.message_id) or f"№ {post.id}",
        log=shares_line(say, split) if split else "",
    )


def _rows(say: Voice, campaign: Campaign, today: date) -> list[list[Button]]:
    """Only what its state allows."""
    verbs = ["copy"]
    if campaign.stopped_at is None:
        verbs = [*_going_on(campaign, today), "copy", "why", "ask"]
    buttons = [press(say.plain(f"campaigns-do-{verb}"), f"campaigns:{verb}:{campaign.id}") for verb in verbs]
    rows = [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
    return [*rows, [press(say.plain("back"), "campaigns:all")]]


def _going_on(campaign: Campaign, today: date) -> list[str]:
    verbs = []
    if campaign.is_running():
        verbs.append("pause")
    if campaign.paused_reason == ADVERTISER:
        verbs.append("resume")
    return [*verbs, "edit", "more"] if may_edit(campaign, today) else verbs
