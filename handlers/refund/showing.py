"""What an owner sees of a charge: who paid, what for, how it was shared, and what its refund would do."""

from sqlmodel import Session

from handlers.context import Button, Context, press
from handlers.receipts import bought
from handlers.words import Html, Voice
from storage import charges, orders, refunds
from storage.charges import Move, Outlook, Record, State
from storage.refunds import Refund
from storage.spending import BOT, Spending

READY_REASONS = ("asked", "twice", "broken", "goodwill")
"""Ready reasons of an owner; whatever else stands as a reason is somebody's own words."""
KNOWN_REASONS = (*READY_REASONS, "unspent", "pack-second", "pack-gone", "invoice-second")


async def show_charge(context: Context, number: int, *, below: bool = False) -> None:
    """The card, in place of the menu or below it. What a refund would do is tried out, and undone."""
    with context.storage.transaction() as tx:
        record = charges.find_number(tx, number)
        assert record is not None
        parts = [summary(context.say, tx, record), _before(context.say, tx, record)]
        if record.state in (State.DELIVERED, State.SUSPENDED):
            outlook = charges.foresee(tx, record, context.now())
            parts.append(_outlook(context, record, outlook))
        rows = _rows(context.say, record)
    text = Html("\n\n".join(part for part in parts if part))
    await (context.reply if below else context.show)(text, rows)


def summary(say: Voice, tx: Session, record: Record) -> Html:
    """The payment's full state, for an owner's eyes."""
    paid = record.payment
    parts = [
        say(
            "refund-card",
            stars=paid.stars,
            what=bought(say, record.order),
            person=str(paid.payer_id),
            at=say.moment(paid.booked_at),
            charge=paid.charge_id,
            state=_state(say, record),
        )
    ]
    if paid.is_late:
        parts.append(say("refund-late"))
    if record.gift is not None and record.state is not State.REFUNDED:
        parts.append(say("refund-gift-redeemed" if record.gift.redeemed_by else "refund-gift-waits"))
    shares = [
        say("refund-share", account=account(say, one.target), stars=say.stars(one.amount))
        for one in charges.shares(tx, paid.charge_id)
    ]
    if shares:
        parts.append(say("refund-shares", list=Html("\n".join(shares))))
    return Html("\n".join(parts))


def _state(say: Voice, record: Record) -> Html:
    if record.refund is not None:
        return refunded_by(say, record.refund)
    if record.asked is not None:
        by, at = asker(say, record.asked), say.moment(record.asked.asked_at)
        why = reason_in_words(say, record.asked.reason)
        return say("refund-state-refunding", by=by, at=at, reason=why, tries=record.asked.attempts)
    return say(f"refund-state-{record.state}")


def asker(say: Voice, asked: Spending) -> str:
    return say.plain("refund-the-bot") if asked.asked_by == BOT else str(asked.asked_by)


def refunded_by(say: Voice, refund: Refund) -> Html:
    """When, by whom and why."""
    who, _, owner = refund.source.partition(":")
    by = say(f"refund-by-{who}", owner=owner)
    if not refund.reason:
        return say("refund-state-refunded", at=say.moment(refund.at), by=by)
    reason = reason_in_words(say, refund.reason)
    return say("refund-state-refunded-because", at=say.moment(refund.at), by=by, reason=reason)


def reason_in_words(say: Voice, reason: str) -> str:
    return say.plain(f"refund-reason-{reason}") if reason in KNOWN_REASONS else reason


def _before(say: Voice, tx: Session, record: Record) -> Html:
    """How often this payer had Stars back before: whoever buys, uses and takes back is seen."""
    charge_id, earlier = record.payment.charge_id, refunds.refunds_of(tx, record.payment.payer_id)
    others = [one for one in earlier if one.charge_id != charge_id]
    if not others:
        return say("refund-never-before")
    return say("refund-before", times=len(others), last=say.day(others[0].at))


def _outlook(context: Context, record: Record, outlook: Outlook) -> Html:
    say = context.say
    lines = [say("refund-outlook", stars=record.payment.stars)]
    lines += [_move(say, move) for move in outlook.moves]
    if record.order is not None and record.order.product == orders.PREMIUM:
        lines.append(_premium(context, outlook))
    if record.order is not None and record.order.product == orders.BUSINESS_PLAN:
        lines.append(say("refund-ends-plan", name=record.order.title))
    if record.gift is not None:
        lines.append(say("refund-ends-gift-taken" if record.gift.redeemed_by else "refund-ends-gift"))
    lines += [say("refund-ends-campaign", name=name) for name in outlook.stopped]
    return Html("\n".join(lines))


def _move(say: Voice, move: Move) -> Html:
    key = "refund-move-debt" if move.then < 0 and move.account != "platform" else "refund-move"
    return say(
        key, account=account(say, move.account), stars=say.stars(move.amount), then=say.stars(move.then)
    )


def _premium(context: Context, outlook: Outlook) -> Html:
    if outlook.until is None or outlook.until <= context.now():
        return context.say("refund-ends-premium")
    return context.say("refund-shortens-premium", until=context.say.moment(outlook.until))


def account(say: Voice, name: str) -> Html:
    """An account of the ledger in words."""
    kind, _, whose = name.partition(":")
    return say(f"refund-account-{kind}", whose=whose)


def _rows(say: Voice, record: Record) -> list[list[Button]]:
    rows = []
    if record.state is State.SUSPENDED:
        rows.append([press(say.plain("refund-place"), f"refund:place:{record.number}")])
    if record.state in (State.DELIVERED, State.SUSPENDED):
        rows.append([press(say.plain("refund-refund"), f"refund:why:{record.number}")])
    rows.append([press(say.plain("refund-of"), f"refund:of:{record.payment.payer_id}")])
    return [*rows, [press(say.plain("back"), "refund:list")]]
