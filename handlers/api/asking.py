"""What a business may read of itself by the API: its audience in round numbers,
its templates, its quality."""

from typing import Annotated

from fastapi import Depends
from sqlmodel import Session

from handlers.api import shapes
from handlers.api.entering import caller
from handlers.api.office import Caller, Office
from handlers.api.problems import Problem
from rules import segments
from rules.segments import estimate
from rules.template import Category
from storage import businesses, customers, plan_uses, quality, sendings, templates
from storage.businesses import Business

CHANGES_SHOWN = 10
PERCENT = 100


class AskingDesk:
    """The operations that only read."""

    def __init__(self, office: Office) -> None:
        self._office = office

    async def audience(self, me: Annotated[Caller, Depends(caller)]) -> shapes.Audience:
        """Who follows you, in round numbers."""
        me.needs("audience:read")
        here = me.business_id
        with self._office.storage.reading() as tx:
            return shapes.Audience(
                following=estimate(customers.count(tx, here)),
                service=estimate(customers.count(tx, here, "service")),
                codes=estimate(customers.count(tx, here, "codes")),
                offers=estimate(customers.count(tx, here, "offers")),
                languages=_rounded(tx, here, "language"),
                countries=_rounded(tx, here, "country"),
                age_bands=_rounded(tx, here, "age_band"),
            )

    async def estimate(
        self, wanted: shapes.Segment, me: Annotated[Caller, Depends(caller)]
    ) -> shapes.Estimate:
        """How many a segment has, in round numbers, and what a sending to it would cost today."""
        me.needs("audience:read")
        segment, consent = wanted.chosen(), Category(wanted.category).consent
        with self._office.storage.reading() as tx:
            exact = customers.count_segment(tx, me.business_id, segment, consent)
            told = estimate(exact)
            cost = sendings.estimate(tx, _sender(tx, me), told, self._office.now())
        return shapes.Estimate(
            customers=told,
            is_large_enough=segments.is_large_enough(exact),
            in_plan=cost.in_plan,
            cost_nanostars=cost.cost,
            is_affordable=cost.is_affordable,
        )

    async def templates(self, me: Annotated[Caller, Depends(caller)]) -> shapes.Templates:
        """Your templates that are not off, the newest first."""
        me.needs("templates:read")
        now = self._office.now()
        with self._office.storage.reading() as tx:
            found = templates.of_business(tx, me.business_id)
        names = ("id", "name", "category", "text", "button_label", "button_url", "refusal", "paused_until")
        shown = [
            {name: getattr(one, name) for name in names}
            | {"variables": list(one.draft().variables()), "state": one.state(now)}
            for one in found
        ]
        return shapes.Templates.model_validate({"templates": shown})

    async def quality(self, me: Annotated[Caller, Depends(caller)]) -> shapes.Quality:
        """How your customers take what you send, and what you may send."""
        me.needs("quality:read")
        now = self._office.now()
        with self._office.storage.reading() as tx:
            sender = _sender(tx, me)
            numbers = quality.numbers_of(tx, sender, now)
            standing = plan_uses.allowance(tx, sender, now)
            history = quality.history(tx, me.business_id, CHANGES_SHOWN)
        rate = numbers.hundredths / PERCENT if numbers.is_rated else None
        return shapes.Quality.model_validate(
            {
                "level": sender.quality,
                "recipients": numbers.recipients,
                "stops": numbers.stops,
                "reports": numbers.reports,
                "rate_percent": rate,
                "is_verified": sender.is_verified(),
                "plan": standing.plan.key,
                "limit": standing.limit,
                "left": standing.free,
                "history": [{"at": one.at, "before": one.before, "after": one.after} for one in history],
            }
        )


def _sender(tx: Session, me: Caller) -> Business:
    found = businesses.find(tx, me.business_id)
    if found is None:
        raise Problem("closed")
    return found


def _rounded(tx: Session, business_id: int, answer: str) -> dict[str, int]:
    found = customers.count_by(tx, business_id, answer)
    return {value: told for value, number in found.items() if (told := estimate(number))}
