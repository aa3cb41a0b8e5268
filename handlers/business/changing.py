"""A profile is written to the database: a new business, a changed one, one that closes."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Session

from handlers.business.card import back_to_card, show_card
from handlers.business.fields import ORDER
from handlers.business.listing import business as show_list
from handlers.business.mine import DRAFTS, SURE, WIZARD, find_mine, id_of
from handlers.business.telegrams_mark import unmark
from handlers.context import Context, press
from rules.business import BUSINESSES_MAX, Profile, refuse_profile
from storage import (
    api_keys,
    businesses,
    callbacks,
    drafts,
    ledger,
    plan_subscriptions,
    sendings,
    verifications,
)
from storage.businesses import Business
from storage.drafts import Draft
from storage.ledger import balance

PROVED = ("name", "website")
"""What a verification is about."""


async def create(context: Context, answers: dict[str, str]) -> None:
    profile = Profile(**{step: answers[step] for step in ORDER})
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
        made = None
        if refuse_profile(profile) is None and businesses.count_owned(tx, context.user.id) < BUSINESSES_MAX:
            made = businesses.create(tx, context.user.id, profile, context.now())
    if made is None:
        await show_list(context)
        return
    await show_card(context, made, context.say("business-created", name=made.name))


async def change_profile(context: Context, number: str, step: str, value: str) -> None:
    """Writes one part. What ends a verification is asked once more."""
    business = find_mine(context, number)
    if business is None:
        await show_list(context)
    elif business.is_verified() and step in PROVED and getattr(business, step) != value:
        await _ask_sure(context, business, step, value)
    else:
        await _write(context, business, step, value)


async def _ask_sure(context: Context, business: Business, step: str, value: str) -> None:
    say = context.say
    draft = Draft(WIZARD, SURE, {"business": str(business.id), "field": step, "value": value})
    with context.storage.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    yes = press(say.plain("business-sure-yes"), f"business:sure:{business.id}")
    await context.show(say("business-ask-sure", name=business.name), [[yes], back_to_card(say, business)])


async def sure(context: Context, business: Business) -> bool:
    with context.storage.reading() as tx:
        draft = drafts.read_draft(tx, context.user.id)
    if draft is None or (draft.wizard, draft.step) != (WIZARD, SURE):
        return False
    if draft.answers["business"] != str(business.id):
        return False
    await _write(context, business, draft.answers["field"], draft.answers["value"])
    return True


async def _write(context: Context, business: Business, step: str, value: str) -> None:
    changed: dict[str, Any] = {step: value}
    profile = replace(business.profile(), **changed)
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
        before = businesses.locked(tx, id_of(business))
        is_other = any(getattr(before, one) != getattr(profile, one) for one in PROVED)
        ended = businesses.change(tx, id_of(business), profile)
        if is_other:
            verifications.withdraw(tx, id_of(business), context.now())
        if ended:
            unmark(tx, business, context.now())
    said = context.say("business-changed-ended" if ended else "business-changed")
    await show_card(context, business, said)


async def ask_close(context: Context, business: Business) -> bool:
    """What closing means; one whose plan renews by itself would go on to be charged."""
    say = context.say
    with context.storage.reading() as tx:
        renewing = plan_subscriptions.renewing(tx, id_of(business), context.now())
        held = balance(tx, ledger.business(id_of(business)))
    if renewing:
        await context.answer(say.plain("business-close-renews"), alert=True)
        return True
    key = "business-ask-close-balance" if held else "business-ask-close"
    text = say(key, name=business.name, stars=say.stars(held))
    yes = press(say.plain("business-close-yes"), f"business:closed:{business.id}")
    await context.show(text, [[yes], back_to_card(say, business)])
    return True


async def close(context: Context, business: Business) -> bool:
    number, now = id_of(business), context.now()
    with context.transaction() as tx:
        for wizard in DRAFTS:
            drafts.drop_draft(tx, context.user.id, wizard)
        is_free = not plan_subscriptions.renewing(tx, number, now)
        if is_free:
            end(tx, business, now)
    if is_free:
        await context.answer(context.say.plain("business-closed", name=business.name))
        await show_list(context)
    return is_free


def end(tx: Session, business: Business, now: datetime) -> None:
    """It is closed, and all of it stops. No plan of it renews any more."""
    number = id_of(business)
    if business.is_verified():
        unmark(tx, business, now)
    verifications.withdraw(tx, number, now)
    sendings.stop_all(tx, number, "closed", now)
    api_keys.revoke_all(tx, number, now)
    callbacks.remove(tx, number, now)
    businesses.close(tx, number, now)
