"""The command and its buttons."""

from handlers.context import Context, press
from handlers.doors import first_parts
from handlers.numbers import number_in
from handlers.review.answers import Asked, ask, skip
from handlers.review.campaign import waits
from handlers.review.deciding import absent, approve, halt, refuse, resume, stale, stands
from handlers.review.showing import show_next
from storage import campaigns, placements
from storage.campaign_reviews import REFUSALS


async def review(context: Context) -> None:
    await show_next(context)


async def pressed_in_review(context: Context) -> None:
    """Only owners come here; what they press may be old."""
    verb, said, seen, why = first_parts(context, 4)
    number = number_in(said)
    if verb == "next":
        await skip(context)
    elif number is None:
        await stale(context)
    elif verb == "approve":
        await approve(context, number, seen)
    elif verb == "resume":
        await resume(context, number, seen)
    elif verb == "halt":
        await halt(context, number, seen)
    elif verb == "refuse":
        await _ask_why(context, number, seen)
    elif verb == "because" and why in REFUSALS:
        await refuse(context, number, seen, why)
    elif verb == "write":
        await ask(context, Asked("reason", {"campaign": said, "seen": seen}))
    else:
        await _about_post(context, verb, number)


async def _about_post(context: Context, verb: str, placement_id: int) -> None:
    with context.storage.reading() as tx:
        placement = placements.find_placement(tx, placement_id)
    if placement is None or not placement.is_unknown():
        await stale(context)
    elif verb == "stands":
        without = press(context.say.plain("review-no-link"), f"review:nolink:{placement_id}")
        await ask(context, Asked("link", {"placement": str(placement_id)}), [[without]])
    elif verb == "nolink":
        await stands(context, placement_id, None)
    elif verb == "absent":
        await absent(context, placement_id)
    else:
        await stale(context)


async def _ask_why(context: Context, campaign_id: int, seen: str) -> None:
    with context.storage.reading() as tx:
        campaign = campaigns.find_campaign(tx, campaign_id)
    if campaign is None or not waits(campaign, seen):
        await stale(context)
        return
    say, what = context.say, f"{campaign_id}:{seen}"
    ready = [press(say.plain(f"review-reason-{why}"), f"review:because:{what}:{why}") for why in REFUSALS]
    rows = [ready[n : n + 2] for n in range(0, len(ready), 2)]
    rows.append([press(say.plain("review-write"), f"review:write:{what}")])
    rows.append([press(say.plain("back"), "review:next")])
    await context.show(say("review-ask-why", name=campaign.name), rows)
