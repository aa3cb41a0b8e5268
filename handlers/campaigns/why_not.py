"""*Why not mine?*: what keeps a campaign out of channels just now, and what its advertiser can change."""

from collections import Counter
from datetime import datetime

from sqlmodel import Session

from handlers.advertise.buying import reasons
from handlers.campaigns.states import state
from handlers.context import Context, press
from handlers.words import Html, Voice
from rules.eligible import Candidate, Refusal, why_not
from rules.placement import CAMPAIGN_GAP
from storage import channels, market
from storage.campaigns import Campaign
from storage.uses import uses

Verdicts = dict[int, Refusal | None]
"""By channel; None where only a weightier bid keeps it away."""


async def why_not_mine(context: Context, campaign: Campaign) -> bool:
    with context.storage.reading() as tx:
        parts = _told(tx, context.say, campaign, context.now())
    back = [press(context.say.plain("back"), f"campaigns:open:{campaign.id}")]
    await context.show(Html("\n".join([context.say("campaigns-why", name=campaign.name), *parts])), [back])
    return True


def _told(tx: Session, say: Voice, campaign: Campaign, now: datetime) -> list[Html]:
    found = market.candidates(tx, now, only=[campaign.id or 0])
    if not found:
        return [say("campaigns-why-idle", state=state(say, campaign, now))]
    verdicts = _verdicts(tx, found[0], now)
    counts = Counter(verdicts.values())
    able = counts.pop(None, 0)
    lines = [say("campaigns-why-able", count=able)] if able or not counts else []
    lines += reasons(say, Counter({why: count for why, count in counts.items() if why})) if counts else []
    return [*lines, *_named(tx, say, campaign, verdicts)]


def _verdicts(tx: Session, candidate: Candidate, now: datetime) -> Verdicts:
    lately = uses(tx, now - CAMPAIGN_GAP)
    return {
        channel.id: why_not(candidate, market.place_among(channel, lately.get(channel.id, []), now), now)
        for channel in channels.open_channels(tx)
    }


def _named(tx: Session, say: Voice, campaign: Campaign, verdicts: Verdicts) -> list[Html]:
    """Each channel that was named, one by one."""
    lines = []
    for channel_id in sorted(campaign.target().channels_in):
        channel = channels.find_channel(tx, channel_id)
        if channel is None:
            continue
        why = verdicts.get(channel_id) if channel_id in verdicts else "closed"
        lines.append(
            say("campaigns-why-channel", title=channel.title, why=say(f"campaigns-here-{why or 'able'}"))
        )
    return lines
