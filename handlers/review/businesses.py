"""An owner of the bot decides whether a business is verified, and whether one that lost it is again."""

from sqlmodel import Session

from handlers.business.showing import APPEAL_REASONS, REASONS
from handlers.business.telling import tell_appeal, tell_refused, tell_verified
from handlers.context import Context, press
from handlers.doors import first_parts, is_owner
from handlers.numbers import number_in
from handlers.review.business_cards import APPEAL, PROOF
from handlers.review.deciding import stale
from handlers.review.showing import show_next
from handlers.wizards import cancel_button
from rules.wording import length, tidy
from storage import appeals, drafts, verifications
from storage.appeals import Appeal
from storage.businesses import Business
from storage.drafts import Draft
from storage.verifications import Verification

WIZARD = "proof"
"""Waits for a reason in an owner's own words; its answers name what is refused."""
READY = {PROOF: REASONS, APPEAL: APPEAL_REASONS}
REASON_CHARACTERS_MAX = 200


async def pressed_in_proofs(context: Context) -> None:
    """Only owners come here; what they press may be old."""
    verb, what, said, why = first_parts(context, 4)
    number = number_in(said)
    if verb == "next":
        await _skip(context)
    elif number is None or what not in READY or not _waits(context, what, number):
        await stale(context)
    elif verb == "approve":
        await _approve(context, what, number)
    elif verb == "refuse":
        await _ask_why(context, what, number)
    elif verb == "because" and why in READY[what]:
        await _refuse(context, what, number, why)
    elif verb == "write":
        await _ask_words(context, what, number)
    else:
        await stale(context)


def _waits(context: Context, what: str, number: int) -> bool:
    with context.storage.reading() as tx:
        found = tx.get(Verification, number) if what == PROOF else tx.get(Appeal, number)
    return found is not None and found.decided_at is None


async def _approve(context: Context, what: str, number: int) -> None:
    owner_id, now = context.user.id, context.now()
    with context.transaction() as tx:
        if what == PROOF:
            business = verifications.approve(tx, number, owner_id, now)
            if business is not None:
                tell_verified(context, tx, business)
        else:
            business = appeals.decide(tx, number, owner_id, "", now)
            if business is not None:
                tell_appeal(context, tx, business, "")
    await _go_on(context, business, f"business-review-done-{what}")


async def _refuse(context: Context, what: str, number: int, why: str) -> None:
    """`why` is a ready reason or the owner's own words."""
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
        business = _refused(context, tx, what, number, why)
    await _go_on(context, business, "business-review-refused")


def _refused(context: Context, tx: Session, what: str, number: int, why: str) -> Business | None:
    owner_id, now = context.user.id, context.now()
    if what == PROOF:
        business = verifications.refuse(tx, number, owner_id, why, now)
        if business is not None:
            tell_refused(context, tx, business, why)
        return business
    business = appeals.decide(tx, number, owner_id, why, now)
    if business is not None:
        tell_appeal(context, tx, business, why)
    return business


async def _go_on(context: Context, business: Business | None, key: str) -> None:
    if business is None:
        await stale(context)
        return
    await show_next(context, context.say(key, name=business.name))


async def _ask_why(context: Context, what: str, number: int) -> None:
    say = context.say
    rows = [
        [press(say.plain(f"business-reason-{why}"), f"proof:because:{what}:{number}:{why}")]
        for why in READY[what]
    ]
    rows.append([press(say.plain("review-write"), f"proof:write:{what}:{number}")])
    rows.append([press(say.plain("back"), "review:next")])
    await context.show(say("business-review-why"), rows)


async def _ask_words(context: Context, what: str, number: int) -> None:
    with context.transaction() as tx:
        draft = Draft(WIZARD, "reason", {"what": what, "number": str(number)})
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    back = [press(context.say.plain("back"), "proof:next"), cancel_button(context.say)]
    await context.show(context.say("business-review-ask-reason"), [back])


async def _skip(context: Context) -> None:
    """Back from writing a reason."""
    with context.storage.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
    await show_next(context)


async def take_reason(context: Context, draft: Draft) -> None:
    say, reason = context.say, tidy(context.text)
    if not is_owner(context):  # they were one when they began
        await context.reply(say("unknown-command"))
    elif not reason or length(reason) > REASON_CHARACTERS_MAX:
        text = say("review-reason-length", max=REASON_CHARACTERS_MAX)
        await context.reply(text, [[cancel_button(say)]])
    else:
        await _refuse(context, draft.answers["what"], int(draft.answers["number"]), reason)
