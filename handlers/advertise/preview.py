"""What the advertiser sees before paying: the very post, and what the money buys."""

import hashlib
import json
from datetime import date, timedelta

from handlers.advertise.steps import ORDER, Answers, shown
from handlers.context import Button, Context, press
from handlers.posting.deciding import place_of
from handlers.posting.post import show_preview
from handlers.wizards import cancel_button
from handlers.words import NANOSTARS, Voice
from rules.forecast import Forecast, Wish, forecast
from storage import channels
from storage.campaigns import Brief
from storage.drafts import Draft
from storage.ledger import advertiser, balance

PREVIEW = "preview"


def brief_of(answers: Answers, today: date) -> Brief:
    """The campaign as asked for; its days are counted anew from its approval."""
    return Brief(
        name=answers["name"],
        text=answers["text"],
        button_label=answers["label"],
        button_url=answers["link"],
        category=answers["category"],
        bid=int(answers["bid"]) * NANOSTARS,
        stars=int(answers["budget"]),
        first_day=today,
        last_day=today + timedelta(days=int(answers["days"]) - 1),
    )


def seal_of(answers: Answers) -> str:
    """Tells one version of a message from another, so that an old Pay button cannot pay for a new text."""
    content = json.dumps([answers.get(step) for step in ORDER])
    return hashlib.sha256(content.encode()).hexdigest()[:12]


async def preview(context: Context, draft: Draft) -> None:
    answers, say = draft.answers, context.say
    brief = brief_of(answers, context.now().date())
    with context.storage.reading() as tx:
        places = [place_of(channel) for channel in channels.open_channels(tx)]
        has = balance(tx, advertiser(context.user.id))
    wish = Wish(
        context.user.id, brief.category, brief.bid, brief.stars * NANOSTARS, days=int(answers["days"])
    )
    await show_preview(context, brief)
    text = say(
        "advertise-summary",
        buys=_buys(say, forecast(wish, places)),
        **{step: shown(say, step, answers[step]) for step in ORDER},
    )
    await context.reply(text, _rows(say, answers, can_use_balance=has >= brief.stars * NANOSTARS))


def _buys(say: Voice, expected: Forecast) -> str:
    if not expected.channels:
        return say("advertise-buys-nothing")
    return say(
        "advertise-buys",
        posts=expected.posts,
        channels=expected.channels,
        subscribers=expected.subscribers,
    )


def _rows(say: Voice, answers: Answers, *, can_use_balance: bool) -> list[list[Button]]:
    seal = seal_of(answers)
    edits = [press(say.plain(f"advertise-edit-{step}"), f"advertise:edit:{step}") for step in ORDER]
    rows = [[press(say.plain("advertise-pay", stars=answers["budget"]), f"advertise:pay:{seal}")]]
    if can_use_balance:
        rows.append([press(say.plain("advertise-pay-balance"), f"advertise:balance:{seal}")])
    return [*rows, *(edits[n : n + 2] for n in range(0, len(edits), 2)), [cancel_button(say)]]
