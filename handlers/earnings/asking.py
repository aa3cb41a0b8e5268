"""The payout wizard: how much, by which rail, where to; then everything once more, to be confirmed."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers.context import Context, press
from handlers.doors import first_parts
from handlers.earnings.refusing import say_refusal
from handlers.earnings.showing import earnings, stale
from handlers.earnings.steps import (
    DESTINATION_CHARACTERS_MAX,
    WIZARD,
    covered_gifts,
    seal_of,
    show_step,
    way_out,
)
from handlers.numbers import whole_number
from handlers.payouts.telling import tell_owners
from rules.earnings import refuse_amount, refuse_payout
from rules.wording import length, tidy
from storage import drafts, paying
from storage.drafts import Draft
from storage.paying import Wanted
from storage.payouts import GIFT_RAIL, OUTSIDE_RAIL, Payout


async def payout_pressed(context: Context) -> None:
    """`payout:ask` begins; the other buttons belong to the step at which the draft stands."""
    _, verb, value = first_parts(context, 3)
    with context.storage.reading() as tx:
        draft = drafts.read_draft(tx, context.user.id)
    if verb == "ask":
        await _begin(context)
    elif draft is None or draft.wizard != WIZARD:
        await stale(context)
    elif verb == "back":
        await _back(context, draft)
    elif verb == draft.step and verb in PRESSED:
        await PRESSED[verb](context, draft, value)
    else:
        await context.stale()
        await show_step(context, draft)


async def _begin(context: Context) -> None:
    with context.storage.reading() as tx:
        standing = paying.standing(tx, context.user.id, context.now())
    if refusal := refuse_payout(standing):
        await say_refusal(context, refusal, standing)
        return
    await _ask(context, Draft(WIZARD, "stars"))


async def take_answer(context: Context, draft: Draft) -> None:
    """What they wrote, as the answer to the question that stands."""
    if draft.step == "stars":
        await _take_stars(context, draft, context.text)
    elif draft.step == "where":
        await _take_destination(context, draft)
    else:
        await show_step(context, draft)


async def _take_stars(context: Context, draft: Draft, said: str) -> None:
    with context.storage.reading() as tx:
        standing = paying.standing(tx, context.user.id, context.now())
    stars = whole_number(said)
    refusal = None if stars is None else refuse_amount(standing, stars)
    if stars is None or refusal in ("too-much", "too-little"):
        values = {"least": standing.least, "most": standing.money.whole_stars}
        await context.reply(context.say("earnings-wrong-stars", **values), [way_out(context)])
    elif refusal is not None:
        await say_refusal(context, refusal, standing)
    else:
        await _ask(context, Draft(WIZARD, "rail", {"stars": str(stars)}))


async def _take_rail(context: Context, draft: Draft, rail: str) -> None:
    if rail not in (OUTSIDE_RAIL, GIFT_RAIL):
        await stale(context)
        return
    step = "where" if rail == OUTSIDE_RAIL else "gift"
    await _ask(context, Draft(WIZARD, step, {"stars": draft.answers["stars"], "rail": rail}))


async def _take_destination(context: Context, draft: Draft) -> None:
    where = tidy(context.text)
    if not where or length(where) > DESTINATION_CHARACTERS_MAX:
        text = context.say("earnings-wrong-where", max=DESTINATION_CHARACTERS_MAX, length=length(where))
        await context.reply(text, [way_out(context)])
        return
    await _ask(context, replace(draft, step="confirm", answers={**draft.answers, "where": where}))


async def _take_gift(context: Context, draft: Draft, gift_id: str) -> None:
    """The price is the one that Telegram names now, not one that an old button may have shown."""
    gift = next((one for one in await covered_gifts(context, draft) if one.id == gift_id), None)
    if gift is None:
        await context.answer(context.say.plain("earnings-gift-gone"), alert=True)
        await show_step(context, draft)
        return
    chosen = {"gift": gift.id, "price": str(gift.stars), "label": gift.label}
    await _ask(context, replace(draft, step="confirm", answers={**draft.answers, **chosen}))


async def _confirm(context: Context, draft: Draft, seal: str) -> None:
    """Reserves the money, once; the owners learn of it at once."""
    answers, say = draft.answers, context.say
    if seal != seal_of(answers):
        await context.stale()
        await show_step(context, draft)
        return
    stars = int(answers.get("price", answers["stars"]))
    wanted = Wanted(stars, answers.get("where", ""), answers.get("gift", ""))
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
        made = paying.request(tx, context.user.id, wanted, context.now())
        standing = paying.standing(tx, context.user.id, context.now())
        if isinstance(made, Payout):
            tell_owners(context, tx, made)
    if not isinstance(made, Payout):
        await say_refusal(context, made, standing)
        return
    rows = [[press(say.plain("earnings-history"), "earnings:history:0")]]
    await context.show(say("earnings-asked", id=str(made.id), stars=say.stars(made.amount)), rows)


async def _back(context: Context, draft: Draft) -> None:
    """One step back; from the first, to /earnings."""
    if draft.step == "stars":
        with context.transaction() as tx:
            drafts.drop_draft(tx, context.user.id)
        await earnings(context)
        return
    before_confirm = "where" if draft.answers.get("rail") == OUTSIDE_RAIL else "gift"
    steps = {"rail": "stars", "where": "rail", "gift": "rail", "confirm": before_confirm}
    await _ask(context, replace(draft, step=steps[draft.step]))


async def _ask(context: Context, draft: Draft) -> None:
    """Moves on to a step and shows its question."""
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    await show_step(context, draft)


PRESSED: dict[str, Callable[[Context, Draft, str], Awaitable[None]]] = {
    "stars": _take_stars,
    "rail": _take_rail,
    "gift": _take_gift,
    "confirm": _confirm,
}
"""What a button does at the step of its name; at another step it is stale."""
