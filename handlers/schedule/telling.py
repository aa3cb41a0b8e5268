"""What the owner of a scheduled post is told: where it stands, or why it does not and what can be done."""

from collections.abc import Sequence

from sqlmodel import Session

from handlers.context import Context, press
from handlers.schedule.listing import card, facts, list_button
from handlers.start import premium_button
from handlers.words import Html, Voice
from storage import memberships
from storage.channels import Channel
from storage.scheduled import ScheduledPost

MISSED_SHOWN = 8


def why_no_rights(say: Voice, why: str | None) -> Html:
    """`why` as handlers/schedule/access.py has it."""
    return say("schedule-no-answer" if why is None else f"channels-why-{why}")


def tell_posted(context: Context, tx: Session, post: ScheduledPost) -> None:
    say, channel = context.voice_of(tx, post.person_id), tx.get_one(Channel, post.channel_id)
    text = say("schedule-posted", title=channel.title, url=channel.post_url(post.post_id))
    context.owe(tx, post.person_id, text)


def tell_card(context: Context, tx: Session, post: ScheduledPost) -> None:
    """It waits for its owner's word."""
    context.owe(tx, post.person_id, *card(tx, context.voice_of(tx, post.person_id), post))


def tell_missed(context: Context, tx: Session, posts: Sequence[ScheduledPost]) -> None:
    """One message for all that one person missed."""
    if len(posts) == 1:
        tell_card(context, tx, posts[0])
        return
    person_id = posts[0].person_id
    say = context.voice_of(tx, person_id)
    shown = list(enumerate(posts[:MISSED_SHOWN], 1))
    lines = [say("schedule-list-held", number=str(n), **facts(tx, say, one)) for n, one in shown]
    text = say("schedule-missed", count=len(posts), list=Html("\n".join(lines)))
    now = [
        press(say.plain("schedule-button-post", number=str(n)), f"schedule:now:{one.id}") for n, one in shown
    ]
    context.owe(tx, person_id, text, [row for row in (now[:4], now[4:], [list_button(say)]) if row])


def tell_premium_ended(context: Context, tx: Session, post: ScheduledPost) -> None:
    """Once for each end of a membership, however many posts wait for it."""
    member = memberships.find_membership(tx, post.person_id)
    until = member.until.isoformat() if member else ""
    say = context.voice_of(tx, post.person_id)
    text = say("schedule-premium-ended", **facts(tx, say, post))
    rows = [premium_button(say), [list_button(say)]]
    context.owe(tx, post.person_id, text, rows, key=f"schedule:premium:{post.person_id}:{until}")


def tell_shut_out(context: Context, tx: Session, post: ScheduledPost) -> None:
    """Once for each time that a channel was lost; again if its owner chose the post's time after that."""
    lost_at, key = tx.get_one(Channel, post.channel_id).suspended_at, None
    if lost_at is not None and post.made_at <= lost_at:
        key = f"schedule:lost:{post.person_id}:{post.channel_id}:{lost_at.isoformat()}"
    text, rows = card(tx, context.voice_of(tx, post.person_id), post)
    context.owe(tx, post.person_id, text, rows, key=key)
