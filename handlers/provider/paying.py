"""What businesses are owed in currencies: an owner takes all of it in hand, pays it outside, and books it."""

from dataclasses import replace

from sqlmodel import Session

from handlers.amounts import in_words
from handlers.context import Button, Context, press
from handlers.doors import first_parts, is_owner, pressed
from handlers.numbers import number_in
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from rules.currency import CURRENCIES
from rules.wording import length, tidy
from storage import drafts, provider, provider_payouts
from storage.drafts import Draft
from storage.provider_payouts import Owed, ProviderPayout

WIZARD = "provider"
PAGE = 8
PAGES_MAX = 1_000
REFERENCE_CHARACTERS_MAX = 200


async def list_pressed(context: Context) -> None:
    """provider:list:<page>"""
    say, page = context.say, min(number_in(pressed(context)[-1]) or 0, PAGES_MAX)
    with context.storage.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
        waiting = provider_payouts.waiting(tx, PAGE + 1, page * PAGE)
    rows = [[_choice(say, one)] for one in waiting[:PAGE]]
    turns = [press("‹", f"provider:list:{page - 1}")] if page else []
    turns += [press("›", f"provider:list:{page + 1}")] if len(waiting) > PAGE else []
    rows += [turns] if turns else []
    text = say("provider-list") if waiting or page else say("provider-none")
    await context.show(text, [*rows, [press(say.plain("back"), "payouts:list:0")]])


def _choice(say: Voice, one: Owed) -> Button:
    amount = in_words(say, one.amount, one.currency)
    return press(f"{amount} · {one.payee_id}", f"provider:open:{one.payee_id}:{one.currency}")


def _meant(context: Context) -> tuple[int, str] | None:
    """Of provider:<verb>:<payee>:<currency>"""
    _verb, said, currency = first_parts(context, 3)
    is_number = said.isascii() and said.isdecimal() and len(said) <= 18
    return (int(said), currency) if is_number and currency in CURRENCIES else None


async def stale(context: Context) -> None:
    await context.stale()


async def open_pressed(context: Context) -> None:
    meant = _meant(context)
    if meant is None:
        await stale(context)
        return
    await _show_card(context, *meant)


async def _show_card(context: Context, payee_id: int, currency: str) -> None:
    say = context.say
    with context.storage.reading() as tx:
        owed = provider.owed_to(tx, payee_id).get(currency, 0)
        held = provider_payouts.in_hand(tx, payee_id, currency)
        paid = provider_payouts.paid_to(tx, payee_id).get(currency, 0)
        names = provider_payouts.sellers(tx, payee_id, currency)
    words = {"payee": str(payee_id), "names": ", ".join(names)}
    sums = {"amount": in_words(say, owed, currency), "paid": in_words(say, paid, currency)}
    text, rows = say("provider-card", **words, **sums), []
    if held is not None:
        text = Html(f"{text}\n\n{_who_has_it(context, held)}")
    is_mine = held is not None and held.taken_by == context.user.id
    if is_mine or (held is None and owed > 0):
        rows.append([press(say.plain("provider-do-pay"), f"provider:pay:{payee_id}:{currency}")])
    if held is not None:
        rows.append([press(say.plain("provider-do-back"), f"provider:back:{held.id}")])
    await context.show(text, [*rows, [press(say.plain("back"), "provider:list:0")]])


def _who_has_it(context: Context, held: ProviderPayout) -> Html:
    say = context.say
    amount, since = in_words(say, held.amount, held.currency), say.moment(held.taken_at)
    return say("provider-in-hand", owner=str(held.taken_by), since=since, amount=amount)


async def pay_pressed(context: Context) -> None:
    """Takes it in hand, and asks for the reference."""
    meant, say, owner_id = _meant(context), context.say, context.user.id
    if meant is None:
        await stale(context)
        return
    with context.transaction() as tx:
        taken = provider_payouts.take(tx, *meant, owner_id, context.now())
        if taken is not None:
            draft = Draft(WIZARD, "reference", {"payout": str(taken.id)})
            drafts.keep_draft(tx, owner_id, draft, context.now())
    if taken is None:
        await stale(context)
        await _show_card(context, *meant)
        return
    amount = in_words(say, taken.amount, taken.currency)
    text = say("provider-pay-now", amount=amount, payee=str(taken.payee_id))
    await context.show(text, [[press(say.plain("provider-do-back"), f"provider:back:{taken.id}")]])


async def put_back_pressed(context: Context) -> None:
    with context.transaction() as tx:
        payout = provider_payouts.put_back(tx, number_in(pressed(context)[-1]) or 0, context.now())
        drafts.drop_draft(tx, context.user.id, WIZARD)
    if payout is None:
        await stale(context)
        return
    await _show_card(context, payout.payee_id, payout.currency)


async def take_reference(context: Context, draft: Draft) -> None:
    say, words, number = context.say, tidy(context.text), draft.answers["payout"]
    back = [press(say.plain("provider-do-back"), f"provider:back:{number}"), cancel_button(say)]
    if not is_owner(context):  # they were one when they began
        await context.reply(say("unknown-command"))
        return
    if not words or length(words) > REFERENCE_CHARACTERS_MAX:
        await context.reply(say("provider-wrong-reference", max=REFERENCE_CHARACTERS_MAX), [back])
        return
    answers = {"payout": number, "reference": words}
    with context.transaction() as tx:
        kept = replace(draft, step="confirm", answers=answers)
        drafts.keep_draft(tx, context.user.id, kept, context.now())
        payout = tx.get_one(ProviderPayout, int(number))
    amount = in_words(say, payout.amount, payout.currency)
    text = say("provider-sure", amount=amount, payee=str(payout.payee_id), reference=words)
    go = press(say.plain("provider-do-confirm"), f"provider:confirm:{number}")
    await context.reply(text, [[go], back])


async def confirm_pressed(context: Context) -> None:
    """It is paid, with the reference that the draft holds."""
    say, number, owner_id = context.say, pressed(context)[-1], context.user.id
    paid = None
    with context.transaction() as tx:
        draft = drafts.read_draft(tx, owner_id)
        stands = draft is not None and (draft.wizard, draft.step) == (WIZARD, "confirm")
        if draft is not None and stands and draft.answers["payout"] == number:
            reference = draft.answers["reference"]
            paid = provider_payouts.pay(tx, int(number), owner_id, reference, context.now())
            drafts.drop_draft(tx, owner_id, WIZARD)
        if paid is not None:
            _tell_payee(context, tx, paid)
    if paid is None:
        await stale(context)
        return
    amount = in_words(say, paid.amount, paid.currency)
    back = [[press(say.plain("back"), "provider:list:0")]]
    await context.show(say("provider-paid", amount=amount, payee=str(paid.payee_id)), back)


def _tell_payee(context: Context, tx: Session, paid: ProviderPayout) -> None:
    say = context.voice_of(tx, paid.payee_id)
    amount = in_words(say, paid.amount, paid.currency)
    text = say("provider-told-paid", amount=amount, reference=paid.reference)
    rows = [[press(say.plain("payouts-to-earnings"), "earnings:show")]]
    context.owe(tx, paid.payee_id, text, rows, key=f"provider-payout:{paid.id}")
