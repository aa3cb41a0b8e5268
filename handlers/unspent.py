"""What is unspent of a prepaid balance, back as Stars: whole charges that it still covers. For advertisers
and for businesses alike."""

import hashlib
from dataclasses import dataclass

from handlers.context import Context, press
from handlers.receipts import bought
from handlers.words import Html, Voice
from storage import balances, charges
from storage.balances import Choice
from storage.charges import Record

SEAL_DIGITS = 12
CHARGES_SHOWN = 10


@dataclass(frozen=True)
class Purse:
    """A balance as a person looks at it: its account, where the way back leads, what confirming begins with,
    and the key of what is said where no charge is left that could go back."""

    account: str
    card: str
    confirm: str
    no_charge: str


async def show_unspent(context: Context, purse: Purse) -> None:
    """Which whole charges would go back, what stays, and why."""
    say, person_id = context.say, context.user.id
    with context.storage.reading() as tx:
        choice = balances.choose(tx, purse.account, person_id)
        shown = [charges.find(tx, one.charge_id) for one in choice.charges[:CHARGES_SHOWN]]
    lines = [_line(say, record) for record in shown if record is not None]
    if len(choice.charges) > CHARGES_SHOWN:
        lines.append(say("balance-more", count=len(choice.charges) - CHARGES_SHOWN))
    rows = [[press(say.plain("back"), purse.card)]]
    if choice.charges:
        confirm = press(say.plain("balance-confirm", stars=choice.stars), f"{purse.confirm}:{_seal(choice)}")
        rows.insert(0, [confirm])
        lines.insert(0, say("balance-covered", stars=choice.stars))
    await context.show(Html("\n\n".join(("\n".join(lines), _stays(say, choice, purse))).strip()), rows)


async def give_back(context: Context, purse: Purse, seal: str) -> None:
    """Through the gate: from now on it cannot be spent; Telegram is asked at once. `seal` tells what was
    seen when it was confirmed."""
    person_id = context.user.id
    with context.transaction() as tx:
        choice = balances.choose(tx, purse.account, person_id)
        is_seen = bool(choice.charges) and seal == _seal(choice)
        ids = [charge.charge_id for charge in choice.charges] if is_seen else []
        asked, refusal = balances.take_back(tx, purse.account, person_id, ids, context.now())
    if not is_seen:
        await context.stale()
        await show_unspent(context, purse)
        return
    parts = [context.say("balance-asked", stars=sum(one.stars for one in asked))] if asked else []
    if refusal is not None:
        parts.append(context.say(f"balance-refused-{refusal}"))
    await context.show(Html("\n\n".join(parts)), [[press(context.say.plain("back"), purse.card)]])


def _line(say: Voice, record: Record) -> Html:
    paid = record.payment
    return say(
        "balance-charge", day=say.day(paid.booked_at), stars=paid.stars, what=bought(say, record.order)
    )


def _stays(say: Voice, choice: Choice, purse: Purse) -> Html:
    if not choice.stays:
        return say("balance-nothing-stays")
    why = "balance-stays-whole" if choice.others else purse.no_charge
    return say(why, stars=say.stars(choice.stays))


def _seal(choice: Choice) -> str:
    """Tells one choice from another, so that only what was seen is confirmed."""
    ids = "\n".join(charge.charge_id for charge in choice.charges)
    return hashlib.sha256(ids.encode()).hexdigest()[:SEAL_DIGITS]
