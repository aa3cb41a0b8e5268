"""The one place that calls refundStarPayment: for a request that passed the gate, until its outcome is known.

Telegram refunds a charge once, so to ask again does no harm: after a crash, or an answer that was lost, the
call is simply made again, and CHARGE_ALREADY_REFUNDED is success.
"""

import asyncio
from datetime import timedelta

from sqlmodel import Session

from handlers.context import Context
from handlers.limiter import Lane
from handlers.payments.refunded import tell_refunded
from handlers.sending import NotSent, Outcome, Sent, Unknown, call
from handlers.words import Html, Voice
from storage import refunds, spending
from storage.alarms import raise_alarm
from storage.ledger import PLATFORM, TELEGRAM
from storage.spending import BOT, REFUND, Spending

AT_ONCE_MAX = 20
CALL_SECONDS = 5.0
TRY_AGAIN_SECONDS = 10.0
BACKOFF_SECONDS_MAX = 3_600.0
ALARM_AFTER = 5
"""Unknown outcomes of one refund, until the owners hear of it."""
WHY = {
    "BALANCE_TOO_LOW": "refund-why-balance",
    "CHARGE_ID_INVALID": "refund-why-charge",
    "CHARGE_NOT_FOUND": "refund-why-charge",
    "USER_ID_INVALID": "refund-why-person",
}
"""What Telegram's refusals mean, as keys of words for who asked."""


async def refunds_due(context: Context) -> None:
    with context.storage.reading() as tx:
        due = spending.due(tx, context.now(), AT_ONCE_MAX, kind=REFUND)
    if due:
        await asyncio.gather(*(_make(context, asked) for asked in due))
        context.app.wake()


async def _make(context: Context, asked: Spending) -> None:
    params = {"user_id": asked.person_id, "telegram_payment_charge_id": asked.key}
    outcome = await call(context.bot, "refundStarPayment", params, Lane.ANSWER, read_timeout=CALL_SECONDS)
    with context.storage.transaction() as tx:
        _note(context, tx, asked, outcome)


def _note(context: Context, tx: Session, asked: Spending, outcome: Outcome) -> None:
    """The message of the refund may have come before this answer: then it is booked, and told, already."""
    assert asked.id is not None
    now = context.now()
    match outcome:
        case Sent():
            made = refunds.refund(tx, asked.key, asked.person_id, TELEGRAM, now)
            tell_refunded(context, tx, asked.person_id, asked.key, made)
        case NotSent(permanent=True):
            if spending.failed(tx, asked.id, outcome.reason, now):
                _tell_failed(context, tx, asked, outcome.reason)
        case NotSent():
            rest = timedelta(seconds=outcome.retry_after or TRY_AGAIN_SECONDS)
            spending.later(tx, asked.id, outcome.reason, now + rest)
        case Unknown():
            spending.unknown(tx, asked.id, outcome.reason, now, now + _backoff(asked.attempts))
            if asked.attempts + 1 == ALARM_AFTER:
                text = (
                    f"Nobody can tell yet whether charge {asked.key} was refunded ({outcome.reason}). "
                    "I go on asking Telegram."
                )
                raise_alarm(tx, f"refund-unknown:{asked.id}", text, now)


def _backoff(attempts: int) -> timedelta:
    return timedelta(seconds=min(2.0 ** (attempts + 1), BACKOFF_SECONDS_MAX))


def _tell_failed(context: Context, tx: Session, asked: Spending, reason: str) -> None:
    """Whoever asked learns why, and what to do; nothing is held any more."""
    if asked.asked_by == BOT:
        _tell_owners(context, tx, asked, reason)
        return
    say = context.voice_of(tx, asked.asked_by)
    if asked.source == PLATFORM:
        why = _why(say, reason)
        text = say("refund-failed", stars=asked.stars, person=str(asked.person_id), charge=asked.key, why=why)
    else:
        text = say("balance-failed", stars=asked.stars)
        told = (
            f"{asked.person_id} could not take back charge {asked.key} from their balance: Telegram says "
            f"{reason}. It is on their balance again."
        )
        raise_alarm(tx, f"refund-failed:{asked.id}", told, context.now())
    context.owe(tx, asked.asked_by, text, key=f"refund-failed:{asked.id}")


def _tell_owners(context: Context, tx: Session, asked: Spending, reason: str) -> None:
    """Of a refund that the bot itself asked for."""
    text = (
        f"Charge {asked.key} of {asked.person_id} ({asked.stars} Stars) gave nothing and should go back, "
        f"but Telegram says {reason}. To try again: /refund {asked.key}."
    )
    raise_alarm(tx, f"refund-failed:{asked.id}", text, context.now())


def _why(say: Voice, reason: str) -> Html:
    """python-telegram-bot writes Telegram's codes as if they were sentences: Balance_too_low."""
    code = reason.upper() if "_" in reason else reason
    key = next((words for known, words in WHY.items() if known in code), "refund-why-other")
    return say(key, reason=code)
