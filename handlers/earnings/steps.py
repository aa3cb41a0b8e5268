"""The questions of the payout wizard, as they are shown."""

import hashlib
import json
from collections.abc import Mapping

from handlers.context import Button, Context, Rows, press
from handlers.payouts.gifts import Gift, available_gifts
from handlers.wizards import cancel_button
from handlers.words import Html
from storage import paying
from storage.drafts import Draft
from storage.payouts import GIFT_RAIL, OUTSIDE_RAIL

WIZARD = "payout"
DESTINATION_CHARACTERS_MAX = 500
GIFTS_SHOWN = 24
GIFTS_A_ROW = 3


async def show_step(context: Context, draft: Draft) -> None:
    say = context.say
    if draft.step == "stars":
        await _show_stars(context)
        return
    if draft.step == "gift":
        await _show_gifts(context, draft)
        return
    rows: Rows = []
    if draft.step == "rail":
        rails = (OUTSIDE_RAIL, GIFT_RAIL)
        rows = [[press(say.plain(f"earnings-rail-{rail}"), f"earnings:payout:rail:{rail}")] for rail in rails]
    elif draft.step == "confirm":
        rows = [[press(say.plain("earnings-confirm"), f"earnings:payout:confirm:{seal_of(draft.answers)}")]]
    await context.show(_question(context, draft), [*rows, way_out(context)])


def _question(context: Context, draft: Draft) -> Html:
    say, answers = context.say, draft.answers
    if draft.step == "rail":
        return say("earnings-which-rail", stars=answers["stars"])
    if draft.step == "where":
        return say("earnings-where", stars=answers["stars"], max=DESTINATION_CHARACTERS_MAX)
    if answers.get("rail") == GIFT_RAIL:
        return say("earnings-sure-gift", gift=answers["label"], stars=answers["price"])
    return say("earnings-sure-outside", stars=answers["stars"], where=answers["where"])


async def _show_stars(context: Context) -> None:
    say = context.say
    with context.storage.reading() as tx:
        standing = paying.standing(tx, context.user.id, context.now())
    most = standing.money.whole_stars
    rows = [[press(say.plain("earnings-all", stars=str(most)), f"earnings:payout:stars:{most}")]]
    await context.show(say("earnings-how-much", least=standing.least, most=most), [*rows, way_out(context)])


async def _show_gifts(context: Context, draft: Draft) -> None:
    say, stars = context.say, draft.answers["stars"]
    gifts = (await covered_gifts(context, draft))[-GIFTS_SHOWN:]
    buttons = [press(gift.label, f"earnings:payout:gift:{gift.id}") for gift in gifts]
    rows = [buttons[first : first + GIFTS_A_ROW] for first in range(0, len(buttons), GIFTS_A_ROW)]
    text = say("earnings-which-gift", stars=stars) if gifts else say("earnings-no-gift", stars=stars)
    await context.show(text, [*rows, way_out(context)])


async def covered_gifts(context: Context, draft: Draft) -> list[Gift]:
    """Those that the amount covers, the cheapest first."""
    gifts = await available_gifts(context)
    return [gift for gift in gifts if gift.stars <= int(draft.answers["stars"])]


def way_out(context: Context) -> list[Button]:
    say = context.say
    return [press(say.plain("back"), "earnings:payout:back"), cancel_button(say)]


def seal_of(answers: Mapping[str, str]) -> str:
    """Tells one request from another, so that an old button cannot confirm a new one."""
    return hashlib.sha256(json.dumps(answers, sort_keys=True).encode()).hexdigest()[:12]
