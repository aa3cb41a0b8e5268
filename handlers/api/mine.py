"""The way in to the screens: an owner of the business, whose plan has the API."""

from handlers.context import Button, Context, press
from handlers.numbers import number_in
from handlers.words import Voice
from rules.business import Role
from storage import business_plans, businesses, drafts
from storage.businesses import Business

WIZARD = "api"
"""Waits for the name of a key, or for the address of a callback."""


def find_mine(context: Context, said: str) -> Business | None:
    """The business that a button names, if this person owns it."""
    with context.storage.reading() as tx:
        return businesses.may_act(tx, number_in(said) or 0, context.user.id, Role.OWNER, context.now())


def id_of(business: Business) -> int:
    assert business.id is not None
    return business.id


def has_api(context: Context, business: Business) -> bool:
    with context.storage.reading() as tx:
        plan, _ = business_plans.plan_of(tx, id_of(business), context.now())
    return plan.has_api


async def sell(context: Context, business: Business) -> None:
    """What they need first."""
    say = context.say
    plans = press(say.plain("api-plans"), f"plans:show:{business.id}")
    await context.show(say("api-enterprise", name=business.name), [[plans], to_card(say, business)])


def to_card(say: Voice, business: Business) -> list[Button]:
    return [press(say.plain("back"), f"business:open:{business.id}")]


def to_keys(say: Voice, business: Business) -> list[Button]:
    return [press(say.plain("back"), f"api:keys:{business.id}")]


def drop_question(context: Context) -> None:
    """Who goes elsewhere answers it no more."""
    with context.storage.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
