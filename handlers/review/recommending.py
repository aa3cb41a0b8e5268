"""Recommendations in review: what channels say of themselves, and channels that readers do not want to have
recommended."""

from collections import Counter

from sqlmodel import Session

from handlers.context import Rows, press
from handlers.words import Html, Voice
from rules.content import fingerprint
from storage import barring
from storage.channels import Channel
from storage.descriptions import Description

SEEN_DIGITS = 12
"""How much of the words' hash a button carries: an approval counts only for what was shown."""


def description_matter(say: Voice, said: Description, channel: Channel, count: int) -> tuple[Html, Rows]:
    """`count` is how many wait."""
    text = say("traffic-review-words", count=count, words=said.wish, **_who(channel))
    what = f"{channel.id}:{fingerprint(said.wish)[:SEEN_DIGITS]}"
    buttons = [
        press(say.plain("review-approve"), f"vouch:approve:{what}"),
        press(say.plain("review-refuse"), f"vouch:refuse:{what}"),
    ]
    return text, [buttons]


def barred_matter(tx: Session, say: Voice, channel: Channel) -> tuple[Html, Rows]:
    """What readers said, and the two ways on."""
    said = barring.unread(tx, channel)
    lines = [
        say("review-report-reason", count=count, reason=say.plain(f"why-{reason}"))
        for reason, count in Counter(one.reason for one in said).most_common()
    ]
    who = ", ".join(str(person_id) for person_id in dict.fromkeys(one.person_id for one in said))
    head = say("traffic-review-reported", people=who or "–", **_who(channel))
    what = f"{channel.id}:{barring.seen(channel)}"
    buttons = [
        press(say.plain("review-resume"), f"vouch:again:{what}"),
        press(say.plain("review-halt"), f"vouch:never:{what}"),
    ]
    return Html("\n".join([head, *lines])), [buttons]


def _who(channel: Channel) -> dict[str, str]:
    where = f"https://t.me/{channel.username}" if channel.username else str(channel.id)
    return {"title": channel.title, "where": where, "owner": str(channel.owner_id)}
