"""A channel's subscribers were counted: growth that looks bought is told to its owner and to the bot's."""

from sqlmodel import Session

from handlers.context import Context, press
from storage import people, sizes
from storage.channels import Channel


def note_count(context: Context, tx: Session, channel_id: int, subscribers: int) -> None:
    channel = sizes.counted(tx, channel_id, subscribers, context.now())
    if channel is not None:
        tell_it_waits(context, tx, channel)
        ask_for_look(context, tx, channel)


def tell_it_waits(context: Context, tx: Session, channel: Channel) -> None:
    """Tells the channel's owner what does not count for now, and why."""
    say = context.voice_of(tx, channel.owner_id)
    text = say(
        "growth-waits", title=channel.title, subscribers=channel.subscribers, counted=channel.size_counted
    )
    context.owe(tx, channel.owner_id, text, key=f"{_matter(channel)}:channel")


def ask_for_look(context: Context, tx: Session, channel: Channel) -> None:
    """Asks the owners of the bot to look."""
    for owner_id in people.owners(tx):
        say = context.voice_of(tx, owner_id)
        rows = [[press(say.plain("review-open"), "review:next")]]
        text = say("growth-asks", title=channel.title, counted=channel.size_counted)
        context.owe(tx, owner_id, text, rows, key=f"{_matter(channel)}:{owner_id}")


def _matter(channel: Channel) -> str:
    assert channel.held_at is not None
    return f"growth:{channel.id}:{channel.held_at:%Y-%m-%dT%H:%M:%S}"
