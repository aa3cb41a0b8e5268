"""Pause, resume, edit, copy and stop."""

from dataclasses import replace

from handlers.advertise.answers import answers_of
from handlers.advertise.preview import PREVIEW
from handlers.advertise.steps import is_edit
from handlers.advertise.wizard import WIZARD, draft_of, go_to
from handlers.context import Context, Rows, press
from handlers.doors import pressed
from storage import campaign_changes, campaigns
from storage.campaigns import Campaign
from storage.drafts import Draft

REPLACE = "replace"


async def pause(context: Context, campaign: Campaign) -> bool:
    """Posts that are up stay until their end."""
    with context.transaction() as tx:
        paused = campaign_changes.pause(tx, campaign.id or 0, campaign_changes.ADVERTISER, context.now())
    if paused is None:
        return False
    again = [press(context.say.plain("campaigns-do-resume"), f"campaigns:resume:{campaign.id}")]
    await context.show(
        context.say("campaigns-paused", name=campaign.name), [again, *_back(context, campaign)]
    )
    return True


async def resume(context: Context, campaign: Campaign) -> bool:
    """Only one's own pause: what readers reported, an owner of the bot decides."""
    if campaign.paused_reason != campaign_changes.ADVERTISER:
        return False
    with context.transaction() as tx:
        resumed = campaign_changes.resume(tx, campaign.id or 0, context.now())
    if resumed is None:
        return False
    say = context.say
    text = say("campaigns-resumed", name=resumed.name, until=say.day(resumed.last_day))
    await context.show(text, _back(context, campaign))
    return True


async def edit(context: Context, campaign: Campaign) -> bool:
    """The wizard with its answers; nothing changes before they are sent to review."""
    if not campaign_changes.may_edit(campaign, context.now().date()):
        return False
    with context.storage.reading() as tx:
        answers = answers_of(tx, campaign)
    kept = {"edits": str(campaign.id), "first": campaign.first_day.isoformat()}
    await _begin(context, campaign, "edit", {**answers, **kept})
    return True


async def copy(context: Context, campaign: Campaign) -> bool:
    """A new message with the same answers."""
    with context.storage.reading() as tx:
        answers = answers_of(tx, campaign)
    await _begin(context, campaign, "copy", answers)
    return True


async def _begin(context: Context, campaign: Campaign, verb: str, answers: dict[str, str]) -> None:
    """Shows the message with these answers. Somebody who is writing another one is asked first: there is one
    draft only."""
    draft = draft_of(context)
    if draft is None or not draft.answers or REPLACE in pressed(context):
        await go_to(context, Draft(WIZARD, PREVIEW, answers))
    elif {step: value for step, value in draft.answers.items() if step != "campaign"} == answers:
        await go_to(context, replace(draft, step=PREVIEW))
    else:
        await _ask_replace(context, campaign, verb, draft)


async def _ask_replace(context: Context, campaign: Campaign, verb: str, draft: Draft) -> None:
    say = context.say
    key = "campaigns-draft-edit" if is_edit(draft.answers) else "campaigns-draft"
    rows = [
        [press(say.plain("campaigns-draft-continue"), "advertise:start")],
        [press(say.plain("campaigns-draft-replace"), f"campaigns:{verb}:{campaign.id}:{REPLACE}")],
    ]
    text = say(key, name=draft.answers.get("name", ""))
    await context.show(text, [*rows, *_back(context, campaign)])


async def ask_stop(context: Context, campaign: Campaign) -> bool:
    if campaign.stopped_at is not None:
        return False
    yes = press(context.say.plain("campaigns-stop-yes"), f"campaigns:stop:{campaign.id}")
    await context.show(
        context.say("campaigns-stop-ask", name=campaign.name), [[yes], *_back(context, campaign)]
    )
    return True


async def stop(context: Context, campaign: Campaign) -> bool:
    """Posts that are up stay until their end; what is not spent returns at once."""
    say = context.say
    with context.transaction() as tx:
        returned = campaigns.stop(tx, campaign.id or 0, "stopped", context.now())
    if returned is None:
        return False
    text = say("campaigns-stopped", name=campaign.name, returned=say.stars(returned))
    await context.show(text, [[press(say.plain("back"), "campaigns:all")]])
    return True


def _back(context: Context, campaign: Campaign) -> Rows:
    return [[press(context.say.plain("back"), f"campaigns:open:{campaign.id}")]]
