"""What an owner writes about a payout: the reference of a payment, or why it returns."""

from dataclasses import replace

from handlers.context import Context, press
from handlers.doors import is_owner
from handlers.payouts.deciding import WIZARD
from handlers.payouts.queue import number_of, refuse, stale
from handlers.payouts.telling import tell_payee
from handlers.wizards import cancel_button
from rules.wording import length, tidy
from storage import drafts, paying, payouts
from storage.drafts import Draft
from storage.payouts import Payout

WORDS_CHARACTERS_MAX = 200

__all__ = ["WIZARD", "reason_pressed", "take_answer"]


async def take_answer(context: Context, draft: Draft) -> None:
    say, words = context.say, tidy(context.text)
    if not is_owner(context):  # they were one when they began
        await context.reply(say("unknown-command"))
        return
    if not words or length(words) > WORDS_CHARACTERS_MAX:
        text = say(
            f"payouts-wrong-{'reason' if draft.step == 'reason' else 'reference'}", max=WORDS_CHARACTERS_MAX
        )
        await context.reply(text, [_way_back(context, draft)])
        return
    await (_give_back if draft.step == "reason" else _ask_whether_paid)(context, draft, words)


async def _ask_whether_paid(context: Context, draft: Draft, reference: str) -> None:
    say, number = context.say, draft.answers["payout"]
    answers = {"payout": number, "reference": reference}
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, replace(draft, step="confirm", answers=answers), context.now())
        payout = payouts.find_payout(tx, int(number))
    amount = say.stars(payout.amount) if payout else ""
    rows = [
        [press(say.plain("payouts-do-confirm"), f"payouts:confirm:{number}")],
        _way_back(context, draft),
    ]
    await context.reply(say("payouts-sure-paid", id=number, stars=amount, reference=reference), rows)


async def reason_pressed(context: Context) -> None:
    """Asks why the payout returns; the payee reads it."""
    number = number_of(context)
    if number is None:
        await stale(context)
        return
    with context.transaction() as tx:
        payout = payouts.find_payout(tx, number)
        can = payout is not None and payout.is_open() and not payouts.is_being_sent(tx, payout)
        if can:
            draft = Draft(WIZARD, "reason", {"payout": str(number)})
            drafts.keep_draft(tx, context.user.id, draft, context.now())
    if not can:
        await stale(context)
        return
    await context.show(context.say("payouts-ask-reason", id=str(number)), [_way_back(context, draft)])


async def _give_back(context: Context, draft: Draft, reason: str) -> None:
    say, number = context.say, int(draft.answers["payout"])
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
        given = paying.give_back(tx, number, context.user.id, reason, context.now())
        if isinstance(given, Payout):
            tell_payee(context, tx, given)
    if not isinstance(given, Payout):
        await refuse(context, given, number)
        return
    rows = [[press(say.plain("payouts-to-list"), "payouts:list:0")]]
    await context.reply(say("payouts-returned", id=str(number), stars=say.stars(given.amount)), rows)


def _way_back(context: Context, draft: Draft) -> list[dict[str, str | bool]]:
    """To the payout as it stands; a payment in hand stays in hand until it is put back."""
    say, number = context.say, draft.answers["payout"]
    return [press(say.plain("back"), f"payouts:open:{number}"), cancel_button(say)]
