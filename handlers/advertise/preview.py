"""What the advertiser sees before paying: the very post, what was answered, and what the money buys."""

from dataclasses import replace
from datetime import date

from sqlmodel import Session

from handlers.advertise.answers import brief_of, seal_of
from handlers.advertise.buying import buys, expected, is_for_sale, room_stars
from handlers.advertise.options import OPTIONAL
from handlers.advertise.showing import shown
from handlers.advertise.steps import ORDER, Answers, is_edit
from handlers.context import Button, Context, press
from handlers.posting.post import show_preview
from handlers.wizards import cancel_button
from handlers.words import NANOSTARS, Html, Voice
from rules.forecast import Forecast
from storage.campaigns import account
from storage.drafts import Draft
from storage.ledger import advertiser, balance
from storage.market import candidate_of

PREVIEW = "preview"
NOT_EDITED = ("budget", "start")
"""What another version of a paid campaign keeps: money is added in /campaigns, and what began has begun."""


async def preview(context: Context, draft: Draft, said: Html | None = None) -> None:
    """`said` goes before everything."""
    if said is not None:
        await context.reply(said)
    answers, say, today = draft.answers, context.say, context.now().date()
    with context.storage.reading() as tx:
        found, stars = sale_of(tx, context.user.id, answers, today)
        has = balance(tx, advertiser(context.user.id))
    await show_preview(context, brief_of(answers, today))
    values = {step: shown(say, step, answers.get(step, "")) for step in (*ORDER, *OPTIONAL)}
    parts = [say("advertise-summary", **values), buys(say, found, stars)]
    parts.append(say("advertise-edit-warning" if is_edit(answers) else "advertise-after"))
    rows = _saving(say, answers) if is_edit(answers) else _paying(say, answers, found, has=has)
    await context.reply(Html("\n\n".join(parts)), [*rows, *_edits(say, answers), [cancel_button(say)]])


def sale_of(tx: Session, person_id: int, answers: Answers, today: date) -> tuple[Forecast, int]:
    """What is expected of the money, and how many whole Stars that is: of an edited campaign what it has."""
    brief = brief_of(answers, today)
    campaign_id = int(answers.get("edits", "0"))
    left = balance(tx, account(campaign_id)) if campaign_id else brief.stars * NANOSTARS
    wish = candidate_of(brief, person_id, left, campaign_id=campaign_id)
    wish = replace(wish, first_day=max(wish.first_day, today))
    return expected(tx, wish, today=today), left // NANOSTARS


def _paying(say: Voice, answers: Answers, found: Forecast, *, has: int) -> list[list[Button]]:
    """Nothing is sold that does not exist: then the budget that it can be, or what else to change."""
    seal, stars = seal_of(answers), int(answers["budget"])
    if not is_for_sale(found, stars):
        room = room_stars(found)
        fits = press(say.plain("advertise-take-room", stars=room), f"advertise:room:{room}")
        return [[fits]] if found.posts and room else []
    rows = [[press(say.plain("advertise-pay", stars=stars), f"advertise:pay:{seal}")]]
    if has >= stars * NANOSTARS:
        rows.append([press(say.plain("advertise-pay-balance"), f"advertise:balance:{seal}")])
    return rows


def _saving(say: Voice, answers: Answers) -> list[list[Button]]:
    return [[press(say.plain("advertise-save"), f"advertise:save:{seal_of(answers)}")]]


def _edits(say: Voice, answers: Answers) -> list[list[Button]]:
    steps = [step for step in (*ORDER, *OPTIONAL) if not (is_edit(answers) and step in NOT_EDITED)]
    edits = [press(say.plain(f"advertise-edit-{step}"), f"advertise:edit:{step}") for step in steps]
    return [edits[n : n + 2] for n in range(0, len(edits), 2)]
