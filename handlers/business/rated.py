"""How well a business treats its customers: its numbers now, what they lead to, and how it went so far."""

import json

from handlers.business.card import back_to_card
from handlers.business.mine import id_of
from handlers.business.showing import numbers_of
from handlers.context import Context
from handlers.words import Html, Voice
from rules.quality import (
    LOST_PERCENT,
    RECIPIENTS_LEAST,
    RED_FOR,
    RED_PERCENT,
    REPORT_WEIGHS,
    WINDOW_DAYS,
    YELLOW_PERCENT,
    Numbers,
)
from storage import businesses, quality
from storage.businesses import Business
from storage.quality import QualityChange

CHANGES_SHOWN = 8


async def show_quality(context: Context, business: Business) -> bool:
    say, number = context.say, id_of(business)
    with context.storage.reading() as tx:
        fresh = businesses.find(tx, number) or business
        numbers = quality.numbers_of(tx, fresh, context.now())
        changes = quality.history(tx, number, CHANGES_SHOWN)
        reports = quality.reports_of(tx, number, context.now() - RED_FOR)
    key = "business-quality-now" if numbers.is_rated else "business-quality-early"
    state = say.plain(f"business-quality-{fresh.quality}")
    parts = [say(key, name=fresh.name, state=state, numbers=numbers_of(say, numbers), least=RECIPIENTS_LEAST)]
    if reports:
        lines = [
            say("business-report-line", count=count, reason=say.plain(f"business-report-{reason}"))
            for reason, count in sorted(reports.items())
        ]
        parts.append(Html("\n".join([say("business-reports"), *lines])))
    parts.append(
        say(
            "business-quality-law",
            days=WINDOW_DAYS,
            weighs=REPORT_WEIGHS,
            yellow=YELLOW_PERCENT,
            red=RED_PERCENT,
            lost=LOST_PERCENT,
        )
    )
    if changes:
        lines = [_line(say, change) for change in changes]
        parts.append(Html("\n".join([say("business-history"), *lines])))
    await context.show(Html("\n\n".join(parts)), [back_to_card(say, fresh)])
    return True


def _line(say: Voice, change: QualityChange) -> Html:
    key = "business-history-lost" if change.lost_verification else "business-history-line"
    return say(
        key,
        at=say.day(change.at),
        before=say.plain(f"business-quality-{change.before}"),
        after=say.plain(f"business-quality-{change.after}"),
        numbers=numbers_of(say, Numbers(**json.loads(change.numbers))),
    )
