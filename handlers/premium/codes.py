"""Promo codes as a person uses them: by a button and a message, or by a link."""

from sqlmodel import Session

from handlers.context import Button, Context, Rows, press
from handlers.doors import first_parts
from handlers.premium.buying import PAID_ONCE, goods_of, show_invoice
from handlers.premium.card import show_card, show_fresh
from handlers.start import argument
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from rules.membership import GIFTS, YEAR, Plan, PlanRefusal, refuse_plan
from rules.promo import Gives, PromoRefusal, canonical
from storage import drafts, memberships, promo_uses, promos
from storage.drafts import Draft
from storage.orders import Order
from storage.promos import PromoCode
from storage.terms import terms

WIZARD = "promo"
CODE_CHARACTERS_MAX = 40


async def ask_code(context: Context) -> None:
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, Draft(WIZARD, "code"), context.now())
    await context.show(context.say("promos-ask-code"), [_way_out(context.say)])


def _way_out(say: Voice) -> list[Button]:
    return [press(say.plain("back"), "premium:back"), cancel_button(say)]


async def leave(context: Context) -> None:
    """Back to the card; the question for a code is dropped."""
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
    await show_card(context)


async def take_code(context: Context, draft: Draft) -> None:
    """What was written; the question stands until a code is accepted."""
    await _enter(context, context.text)


async def open_code(context: Context) -> None:
    """t.me/<bot>?start=promo_<code>"""
    await _enter(context, argument(context))


async def _enter(context: Context, said: str) -> None:
    """Days are given at once; a discount is shown with what it makes cheaper."""
    with context.transaction() as tx:
        text, rows = _answer(context, tx, canonical(said[:CODE_CHARACTERS_MAX]))
    await context.reply(text, rows)


def _answer(context: Context, tx: Session, code: str) -> tuple[Html, Rows]:
    """Who guesses is slowed down: codes are worth money."""
    say, person_id, now = context.say, context.user.id, context.now()
    if not promos.may_enter(tx, person_id, now):
        return say("promos-too-many-guesses"), [_way_out(say)]
    found = promos.find_code(tx, code)
    if found is None:
        promos.missed(tx, person_id, now)
        return say(PromoRefusal.UNKNOWN), [_way_out(say)]
    if refusal := promo_uses.refusal_for(tx, found, person_id, now):
        return say(refusal), [_way_out(say)]
    drafts.drop_draft(tx, context.user.id, WIZARD)
    return _prices(say, tx, found) if found.gives != Gives.DAYS else _days(context, tx, found)


def _days(context: Context, tx: Session, code: PromoCode) -> tuple[Html, Rows]:
    say = context.say
    until = promo_uses.take_days(tx, code.code, context.user.id, context.now())
    if isinstance(until, PromoRefusal):
        return say(until), [_way_out(say)]
    text = say("promos-given", days=code.amount, until=say.moment(until))
    return text, [[press(say.plain("payments-button-premium"), "premium:card")]]


def _prices(say: Voice, tx: Session, code: PromoCode) -> tuple[Html, Rows]:
    """What it makes cheaper: plans that are paid once, for oneself and as a gift."""
    rows, now_valid = [], terms(tx)
    for plan in (YEAR, *GIFTS):
        before = now_valid.price_of(plan.key)
        words = "promos-button-gift" if plan in GIFTS else "promos-button-year"
        label = say.plain(words, days=plan.days, stars=code.price_after(before), before=before)
        rows.append([press(label, f"premium:with:{plan.key}:{code.code}")])
    off = say(f"promos-off-{code.gives}", n=code.amount)
    return say("promos-prices", off=off), [*rows, [press(say.plain("back"), "premium:card")]]


async def buy_with(context: Context) -> None:
    """An order at the lower price, which takes a use of the code while it may be paid."""
    _verb, key, code = first_parts(context, 3)
    plan = PAID_ONCE.get(key)
    if plan is None:
        await show_fresh(context)
        return
    ordered = _order(context, plan, code)
    if isinstance(ordered, Order):
        await show_invoice(context, ordered)
        return
    await context.answer(context.say.plain(ordered), alert=True)
    await show_card(context)


def _order(context: Context, plan: Plan, code: str) -> Order | PromoRefusal | PlanRefusal:
    person_id, now = context.user.id, context.now()
    with context.storage.transaction() as tx:
        standing = memberships.standing_of(tx, person_id, now)
        if plan not in GIFTS and (refusal := refuse_plan(plan, standing, now)):
            return refusal
        return promo_uses.open_discounted(tx, person_id, goods_of(plan), code, now)
