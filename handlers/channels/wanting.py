"""Which of the running campaigns may post in a channel, and what keeps the others away."""

from collections import Counter
from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from handlers.posting.deciding import candidate_of, counts, place_of, when_shown
from handlers.words import Html, Voice
from rules.eligible import Refusal, lately_here, why_not
from rules.placement import CAMPAIGN_GAP
from storage import campaigns, posts
from storage.channels import Channel


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
    lately = [one for one in posts.recent_in(tx, channel.id, now - CAMPAIGN_GAP) if counts(one)]
    shown = {one.campaign_id: when_shown(one) for one in sorted(lately, key=when_shown)}
    place = replace(place_of(channel), lately=lately_here(shown, now))
    candidates = (candidate_of(campaign, left) for campaign, left in campaigns.running(tx))
    return Counter(why_not(candidate, place, now) for candidate in candidates)
