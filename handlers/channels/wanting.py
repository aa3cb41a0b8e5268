"""Which of the running campaigns may post in a channel, and what keeps the others away."""

from collections import Counter
from datetime import datetime

from sqlmodel import Session

from handlers.words import Html, Voice
from rules.eligible import Refusal, why_not
from storage.channels import Channel
from storage.market import candidates, place_now


def wanting(tx: Session, say: Voice, channel: Channel, now: datetime) -> list[Html]:
    """How many may, then each reason with how many campaigns it keeps away; the commonest first."""
    refusals = _refusals(tx, channel, now)
    if not refusals:
        return [say("channels-hint-nobody")]
    able = refusals.pop(None, 0)
    lines = [
        say(f"channels-refusal-{why}", count=count)
        for why, count in refusals.most_common()
        if why is not None
    ]
    return [say("channels-wanting", able=able, count=able + refusals.total()), *lines]


def _refusals(tx: Session, channel: Channel, now: datetime) -> Counter[Refusal | None]:
    place = place_now(tx, channel, now)
    return Counter(why_not(candidate, place, now) for candidate in candidates(tx, now))
