"""Growth that looks bought, as an owner of the bot sees it: the counts day by day, and two buttons."""

from sqlmodel import Session

from handlers.context import Rows, press
from handlers.words import Html, Voice
from storage import sizes
from storage.channels import Channel

DAYS_SHOWN = 10


def growth_matter(tx: Session, say: Voice, channel: Channel, count: int) -> tuple[Html, Rows]:
    """`count` is how many channels wait."""
    text = say(
        "growth-matter",
        count=count,
        title=channel.title,
        where=f"https://t.me/{channel.username}" if channel.username else str(channel.id),
        owner=str(channel.owner_id),
        days=_days(tx, say, channel),
        subscribers=channel.subscribers,
        counted=channel.size_counted,
    )
    what = f"{channel.id}:{channel.subscribers}"
    buttons = [
        press(say.plain("growth-button-real"), f"growth:real:{what}"),
        press(say.plain("growth-button-bought"), f"growth:bought:{what}"),
    ]
    return text, [buttons]


def _days(tx: Session, say: Voice, channel: Channel) -> Html:
    days = sizes.history(tx, channel.id)[-DAYS_SHOWN:]
    return Html("\n".join(say("growth-day", day=say.day(n.day), subscribers=n.subscribers) for n in days))
