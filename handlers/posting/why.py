"""*Why this ad?* under a post: who pays, how it came here, and a way to say that it should not be there."""

from collections.abc import Callable

from sqlmodel import Session

from handlers.context import Context, Rows, press
from handlers.doors import first_parts
from handlers.numbers import number_in
from handlers.start import argument
from handlers.words import Voice
from storage import people, placements, reports
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.placements import Placement

Take = Callable[[Context, Session, str, str], str]
"""Notes that the post of a number was reported for a reason; returns the key of what the reader is told."""


async def why(context: Context) -> None:
    """`/start why_<placement id>`."""
    with context.storage.reading() as tx:
        placement = _shown(tx, argument(context))
        campaign = tx.get_one(Campaign, placement.campaign_id) if placement else None
        channel = tx.get_one(Channel, placement.channel_id) if placement else None
    say = context.say
    if placement is None or campaign is None or channel is None:
        await context.reply(say("why-preview"))
        return
    text = say("why-explained", name=campaign.name, title=channel.title)
    await context.reply(text, reason_rows(say, "why", placement.id))


def reason_rows(say: Voice, area: str, number: int | None) -> Rows:
    """A button for each reason to report a post of this number."""
    return [[press(say.plain(f"why-{reason}"), f"{area}:{number}:{reason}")] for reason in reports.REASONS]


async def reported(context: Context) -> None:
    await reason_pressed(context, _take)


async def reason_pressed(context: Context, take: Take) -> None:
    """A reader pressed a reason. Whoever has the link may report, once."""
    number, reason = first_parts(context, 2)
    if reason not in reports.REASONS:
        await context.stale()
        return
    with context.transaction() as tx:
        answer = take(context, tx, number, reason)
    await context.show(context.say(answer))


def _take(context: Context, tx: Session, number: str, reason: str) -> str:
    """Notes the report; returns the key of what the reader is told."""
    placement = _shown(tx, number)
    if placement is None or placement.id is None:
        return "button-stale"
    if not reports.report(tx, placement.id, context.user.id, reason, context.now()):
        return "why-again"
    _tell_owners(context, tx, placement, reason)
    if paused := reports.pause_if_enough(tx, placement.campaign_id, context.now()):
        _tell_paused(context, tx, paused)
    return "why-thanks"


def _tell_paused(context: Context, tx: Session, campaign: Campaign) -> None:
    """So many readers reported it that nothing more of it is posted until an owner has looked."""
    at = f"{campaign.paused_at:%Y-%m-%dT%H:%M:%S}"
    for owner_id in people.owners(tx):
        say = context.voice_of(tx, owner_id)
        text = say("review-reported-waits", name=campaign.name, count=reports.PEOPLE_TO_PAUSE)
        rows = [[press(say.plain("review-open"), "review:next")]]
        context.owe(tx, owner_id, text, rows, key=f"reported:{campaign.id}:{at}:{owner_id}")
    theirs = context.voice_of(tx, campaign.advertiser_id)
    text = theirs("review-told-reported", name=campaign.name)
    context.owe(tx, campaign.advertiser_id, text, key=f"reported:{campaign.id}:{at}")


def _shown(tx: Session, number: str) -> Placement | None:
    """A post that readers saw, or may have."""
    placement = placements.find_placement(tx, number_in(number) or 0)
    return placement if placement and placement.was_shown() else None


def _tell_owners(context: Context, tx: Session, placement: Placement, reason: str) -> None:
    """Once per post, however many report it."""
    campaign = tx.get_one(Campaign, placement.campaign_id)
    for owner_id in people.owners(tx):
        say = context.voice_of(tx, owner_id)
        text = say(
            "why-reported",
            reason=say.plain(f"why-{reason}"),
            id=str(placement.id),
            campaign=str(campaign.id),
            name=campaign.name,
        )
        context.owe(tx, owner_id, text, key=f"report:{placement.id}:{owner_id}")
