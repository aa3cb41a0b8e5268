"""An invoice is written: to whom, for what, how much. Where somebody stands is their draft."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from sqlmodel import Session

from handlers.business.mine import find_mine
from handlers.context import Context, Rows
from handlers.doors import first_parts, pressed
from handlers.invoices.making import reachable, send, show_sure
from handlers.invoices.steps import (
    ABOUT,
    CODE,
    KIND,
    MONEY,
    MOST,
    PRICE,
    SURE,
    TITLE,
    WIZARD,
    Wrong,
    before,
    missing,
    offered,
    question,
    read_price,
    read_words,
    why_no_money,
)
from handlers.numbers import number_in
from handlers.start import argument
from handlers.words import Html
from rules.business import Role
from rules.checkout import STARS
from storage import businesses, customers, drafts
from storage.businesses import Business
from storage.drafts import Draft

Tell = Callable[[Html, Rows], Awaitable[None]]


async def begin(context: Context) -> None:
    """`invoices:begin:<business>`, or `invoices:to:<business>:<code>` from a conversation."""
    _verb, number, code = first_parts(context, 3)
    chat = context.incoming.effective_chat
    if chat is not None and chat.type != chat.PRIVATE:
        await _lead_to_private_chat(context, number, code)
        return
    await _begin(context, number, code)


async def open_link(context: Context) -> None:
    """t.me/<bot>?start=invoice_<business>_<code>"""
    number, _, code = argument(context).partition("_")
    await _begin(context, number, code)


async def _begin(context: Context, number: str, code: str) -> None:
    business = find_mine(context, number, Role.SENDER)
    if business is None:
        await context.answer(context.say.plain("button-stale"), alert=True)
        await context.reply(context.say("button-stale"))
        return
    answers = {"business": number} | ({CODE: customers.tidy_code(code)} if code else {})
    if code and not _may_get(context, business, code):
        await context.answer(context.say.plain("invoices-wrong-code"), alert=True)
        answers.pop(CODE)
    draft = Draft(WIZARD, missing(answers), answers)
    # Below what a customer wrote: that stays as it is.
    await go_to(context, business, draft, tell=context.reply if code else None)


async def _lead_to_private_chat(context: Context, number: str, code: str) -> None:
    """What one of the staff writes is asked of them alone. Not all who answer customers may ask for money."""
    if find_mine(context, number, Role.SENDER) is None:
        with context.storage.reading() as tx:
            is_here = number_in(number) in [one.id for one in businesses.of_staff_chat(tx, context.chat_id)]
        key = "invoices-team-only" if is_here else "button-stale"
        await context.answer(context.say.plain(key), alert=True)
        return
    url = f"https://t.me/{context.bot.username}?start=invoice_{number}_{code}".rstrip("_")
    await context.answer(url=url)


async def go_to(context: Context, business: Business, draft: Draft, *, tell: Tell | None = None) -> None:
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    if draft.step == SURE:
        await show_sure(context, business, draft)
    else:
        currency = offered(context, business)
        await (tell or context.show)(*question(context.say, draft.step, draft.answers, currency))


async def take_answer(context: Context, draft: Draft) -> None:
    business = find_mine(context, draft.answers["business"], Role.SENDER)
    if business is None:
        with context.transaction() as tx:
            drafts.drop_draft(tx, context.user.id, WIZARD)
        await context.reply(context.say("button-stale"))
        return
    value = _read(context, business, draft)
    if isinstance(value, Wrong):
        await _explain(context, business, draft, value)
        return
    answers = {**draft.answers, draft.step: value}
    await go_to(context, business, Draft(WIZARD, missing(answers), answers))


def _read(context: Context, business: Business, draft: Draft) -> str | Wrong:
    said = context.text
    if draft.step == CODE:
        code = customers.tidy_code(said)
        return code if _may_get(context, business, code) else Wrong("invoices-wrong-code")
    if draft.step in (TITLE, ABOUT):
        return read_words(said, MOST[draft.step])
    if draft.step == PRICE:
        return read_price(context.say, said, draft.answers.get(KIND, STARS))
    return Wrong("invoices-wrong-choice")


def _may_get(context: Context, business: Business, code: str) -> bool:
    with context.storage.reading() as tx:
        return reachable(tx, business, code, context.now()) is not None


async def _explain(context: Context, business: Business, draft: Draft, wrong: Wrong) -> None:
    why = context.say(wrong.key, **wrong.values)
    if draft.step == SURE:
        await context.reply(why)
        return
    text, rows = question(context.say, draft.step, draft.answers, offered(context, business))
    await context.reply(Html(f"{why}\n\n{text}"), rows)


async def step_back(context: Context) -> None:
    business, draft = _at(context)
    if business is None or draft is None:
        await context.stale()
        return
    step = before(draft.step) or CODE
    answers = {name: value for name, value in draft.answers.items() if name != step}
    await go_to(context, business, replace(draft, step=step, answers=answers))


async def choose_kind(context: Context) -> None:
    """In Stars for what is digital, in the business's own currency for what is not."""
    business, draft = _at(context)
    currency = offered(context, business) if business is not None else None
    chosen = pressed(context)[-1]
    if business is not None and draft is not None and (draft.step, chosen) == (KIND, MONEY) and not currency:
        await _explain_law(context, business, draft)
        return
    if business is None or draft is None or draft.step != KIND or chosen not in (STARS, currency):
        await context.stale()
        return
    answers = {**draft.answers, KIND: chosen}
    answers.pop(PRICE, None)
    await go_to(context, business, Draft(WIZARD, missing(answers), answers))


async def _explain_law(context: Context, business: Business, draft: Draft) -> None:
    """Not digital, but no money can be asked for: the question stands, as an invoice may be for a ticket."""
    text, rows = question(context.say, KIND, draft.answers, None)
    why = context.say(why_no_money(context, business))
    await context.show(Html(f"{why}\n\n{text}"), rows)


async def send_it(context: Context) -> None:
    business, draft = _at(context)
    if business is None or draft is None or draft.step != SURE:
        await context.stale()
        return
    if draft.answers.get(KIND, STARS) not in (STARS, offered(context, business)):
        await context.stale()  # verified no more, or the provider is gone
        return
    await send(context, business, draft, pressed(context)[-1])


def _at(context: Context) -> tuple[Business | None, Draft | None]:
    """What this person is writing, if they may still write for that business."""
    with context.storage.reading() as tx:
        draft = _draft(tx, context.user.id)
    if draft is None:
        return None, None
    return find_mine(context, draft.answers["business"], Role.SENDER), draft


def _draft(tx: Session, person_id: int) -> Draft | None:
    draft = drafts.read_draft(tx, person_id)
    return draft if draft is not None and draft.wizard == WIZARD else None
