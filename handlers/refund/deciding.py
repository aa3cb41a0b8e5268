"""An owner refunds: gives a reason, and asks the gate; what becomes of it is told later."""

from handlers.context import Context, press
from handlers.doors import is_owner
from handlers.refund.showing import READY_REASONS, asker, refunded_by, show_charge
from handlers.wizards import cancel_button
from handlers.words import Html
from rules.wording import length, tidy
from storage import charges, drafts
from storage.charges import Record
from storage.drafts import Draft
from storage.ledger import PLATFORM
from storage.spending import Spending, SpendingRefusal

WIZARD = "refund"
"""Waits for a reason in the owner's own words; its answer is the charge's number."""
REASON_CHARACTERS_MAX = 200


async def ask_why(context: Context, record: Record, rest: list[str]) -> None:
    say, number = context.say, record.number
    rows = [
        [press(say.plain(f"refund-reason-{why}"), f"refund:because:{number}:{why}")] for why in READY_REASONS
    ]
    rows.append([press(say.plain("refund-write"), f"refund:write:{number}")])
    rows.append([press(say.plain("back"), f"refund:open:{number}")])
    text = say("refund-ask-why", stars=record.payment.stars, person=str(record.payment.payer_id))
    await context.show(text, rows)


async def because(context: Context, record: Record, rest: list[str]) -> None:
    if rest[0] not in READY_REASONS:
        await context.stale()
        await show_charge(context, record.number)
        return
    await _refund(context, record, rest[0])


async def ask_own_words(context: Context, record: Record, rest: list[str]) -> None:
    say, draft = context.say, Draft(WIZARD, "reason", {"charge": str(record.number)})
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    back = [press(say.plain("back"), f"refund:open:{record.number}"), cancel_button(say)]
    await context.show(say("refund-ask-reason", max=REASON_CHARACTERS_MAX), [back])


async def take_reason(context: Context, draft: Draft) -> None:
    say, reason, number = context.say, tidy(context.text), int(draft.answers["charge"])
    if not is_owner(context):  # they were one when they began
        await context.reply(say("unknown-command"))
        return
    if not reason or length(reason) > REASON_CHARACTERS_MAX:
        back = [press(say.plain("back"), f"refund:open:{number}"), cancel_button(say)]
        await context.reply(say("refund-reason-length", max=REASON_CHARACTERS_MAX), [back])
        return
    with context.storage.reading() as tx:
        record = charges.find_number(tx, number)
    assert record is not None
    await _refund(context, record, reason)


async def forget(context: Context) -> None:
    """Back from writing a reason."""
    with context.storage.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)


async def _refund(context: Context, record: Record, reason: str) -> None:
    """Whoever is first is heard: another owner's refund of the same charge is refused here."""
    owner_id, now, charge_id = context.user.id, context.now(), record.payment.charge_id
    with context.transaction() as tx:
        drafts.drop_draft(tx, owner_id)
        made = charges.ask(tx, charge_id, PLATFORM, owner_id, reason, now)
        fresh = charges.find(tx, charge_id)
    assert fresh is not None
    back = [[press(context.say.plain("back"), "refund:list")]]
    if isinstance(made, Spending):
        text = context.say("refund-asked", stars=made.stars, person=str(made.person_id))
    else:
        text = _refused(context, fresh, made)
    await context.show(text, back)


def _refused(context: Context, record: Record, why: str) -> Html:
    say = context.say
    if record.refund is not None:
        return say("refund-refused-refunded", state=refunded_by(say, record.refund))
    if record.asked is not None:
        by, at = asker(say, record.asked), say.moment(record.asked.asked_at)
        return say("refund-refused-under-way", by=by, at=at)
    if why == SpendingRefusal.CEILING:
        return say("refund-refused-ceiling", label=say.plain("config-term-refunds-a-day"))
    return say(f"refund-refused-{why}")
