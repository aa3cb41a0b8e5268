"""The queue, oldest first, and one payout with everything that an owner needs to decide."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from handlers.context import Button, Context, Rows, press
from handlers.doors import pressed
from handlers.words import Html, Voice
from rules.earnings import Earnings
from storage import paying, provider_payouts, spending
from storage import payouts as payouts_store
from storage.earnings import earnings, first_share_at
from storage.paying import PayingRefusal
from storage.payouts import GIFT_RAIL, Payout
from storage.spending import GIFT, Spending

PAGE = 8
PAGES_MAX = 1_000
NUMBER_DIGITS_MAX = 9
ANSWER_AWAITED = timedelta(minutes=2)
NEVER = "never"
"""Since when somebody earns who has earned nothing yet: a word that payouts-earned chooses by."""


@dataclass(frozen=True)
class Card:
    """A payout, its payee's money and history, its gift's way, and why it cannot be paid now."""

    payout: Payout
    money: Earnings
    earns_since: str
    paid_before: int
    destination: str
    sending: Spending | None
    failure: str
    blocked: PayingRefusal | None


async def payouts(context: Context) -> None:
    await _show_list(context, 0)


async def list_pressed(context: Context) -> None:
    await _show_list(context, number_of(context) or 0)


async def open_pressed(context: Context) -> None:
    await show_card(context, number_of(context) or 0)


def number_of(context: Context) -> int | None:
    """The number that the pressed button names last."""
    word = pressed(context)[-1]
    return int(word) if word.isascii() and word.isdecimal() and len(word) <= NUMBER_DIGITS_MAX else None


async def stale(context: Context) -> None:
    await context.stale()
    await payouts(context)


async def refuse(context: Context, refusal: PayingRefusal, payout_id: int) -> None:
    """Says why not, and shows the payout as it is now."""
    await context.answer(context.say.plain(f"payouts-refused-{refusal}"), alert=True)
    await show_card(context, payout_id)


async def _show_list(context: Context, page: int) -> None:
    say, page = context.say, min(page, PAGES_MAX)
    with context.storage.reading() as tx:
        count = payouts_store.count_waiting(tx)
        waiting = payouts_store.waiting(tx, PAGE + 1, page * PAGE)
        in_currencies = provider_payouts.count_waiting(tx)
    more = [[press(say.plain("payouts-provider", count=in_currencies), "provider:list:0")]]
    more = more if in_currencies else []
    if not waiting:
        await context.show(say("payouts-none"), more)
        return
    rows = [[press(_label(say, one), f"payouts:open:{one.id}")] for one in waiting[:PAGE]]
    turns = [press("‹", f"payouts:list:{page - 1}")] if page else []
    turns += [press("›", f"payouts:list:{page + 1}")] if len(waiting) > PAGE else []
    await context.show(say("payouts-list", count=count), [*rows, *([turns] if turns else []), *more])


def _label(say: Voice, payout: Payout) -> str:
    return say.plain(
        "payouts-label",
        id=str(payout.id),
        stars=say.stars(payout.amount),
        day=say.day(payout.requested_at),
        payee=str(payout.payee_id),
    )


async def show_card(context: Context, payout_id: int) -> None:
    with context.storage.reading() as tx:
        card = _read(context, tx, payout_id)
    if card is None:
        await context.show(context.say("payouts-unknown"), [[_to_list(context.say)]])
        return
    await context.show(_text(context, card), _rows(context, card))


def _read(context: Context, tx: Session, payout_id: int) -> Card | None:
    payout, now = payouts_store.find_payout(tx, payout_id), context.now()
    if payout is None:
        return None
    first = first_share_at(tx, payout.payee_id)
    last = spending.last_of(tx, GIFT, str(payout_id)) if payout.rail == GIFT_RAIL else None
    return Card(
        payout,
        earnings(tx, payout.payee_id, now),
        context.say.day(first) if first else NEVER,
        payouts_store.count_paid(tx, payout.payee_id),
        payouts_store.destination(tx, payout),
        last if last is not None and last.is_open() else None,
        last.failure if last is not None and last.failed_at is not None else "",
        paying.blocked(tx, payout, now),
    )


def _text(context: Context, card: Card) -> Html:
    say, payout, money = context.say, card.payout, card.money
    parts = [
        say(
            "payouts-card",
            id=str(payout.id),
            payee=str(payout.payee_id),
            stars=say.stars(payout.amount),
            asked=say.moment(payout.requested_at),
            days=(context.now() - payout.requested_at) // timedelta(days=1),
        ),
        say(f"payouts-rail-{payout.rail}", where=card.destination),
        say(
            "payouts-earned",
            since=card.earns_since,
            earned=say.stars(money.earned),
            paid=say.stars(money.paid),
            count=card.paid_before,
            held=say.stars(money.held),
            available=say.stars(money.available),
        ),
        *_warnings(context, card),
    ]
    return Html("\n\n".join(parts))


def _warnings(context: Context, card: Card) -> list[Html]:
    """How its gift fares, who has it in hand, and what forbids to pay it."""
    say, payout = context.say, card.payout
    if not payout.is_open():
        return [say(f"payouts-is-{payout.state()}", reference=payout.reference, reason=payout.reason)]
    found = []
    if card.sending is not None:
        unknown = is_unknown(card.sending, context.now())
        found.append(say("payouts-gift-unknown") if unknown else say("payouts-gift-going"))
    elif card.failure:
        found.append(say("payouts-gift-failed", why=card.failure))
    if card.blocked in (PayingRefusal.BELOW_ZERO, PayingRefusal.DRIFT):
        found.append(say(f"payouts-refused-{card.blocked}"))
    if payout.taken_by == context.user.id:
        found.append(say("payouts-in-my-hand"))
    elif payout.taken_by is not None and payout.taken_at is not None:
        since = say.moment(payout.taken_at)
        found.append(say("payouts-in-hand", owner=str(payout.taken_by), since=since))
    return found


def is_unknown(sending: Spending, now: datetime) -> bool:
    """Telegram was asked, and nobody can tell what it did: nothing asks it again. Not while it may answer."""
    asked_at = sending.unknown_at
    return asked_at is not None and sending.retry_at is None and now - asked_at >= ANSWER_AWAITED


def _rows(context: Context, card: Card) -> Rows:
    say, payout = context.say, card.payout
    if not payout.is_open():
        return [[_to_list(say)]]
    if card.sending is not None:
        verbs = ["sent", "unsent"] if is_unknown(card.sending, context.now()) else []
    elif payout.rail == GIFT_RAIL:
        verbs = ["gift", "return"]
    else:
        verbs = ["pay", *(["back"] if payout.taken_by is not None else []), "return"]
    rows = [[press(say.plain(f"payouts-do-{verb}"), f"payouts:{verb}:{payout.id}")] for verb in verbs]
    return [*rows, [_to_list(say)]]


def _to_list(say: Voice) -> Button:
    return press(say.plain("payouts-to-list"), "payouts:list:0")
