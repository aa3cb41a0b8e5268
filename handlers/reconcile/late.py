"""Who paid while nobody told of it hears of it now, once and with an apology; the owners hear how many."""

from collections import defaultdict
from collections.abc import Sequence

from sqlmodel import Session

from handlers.context import Context
from handlers.payments.asked import tell_paid
from handlers.payments.present import hand_over
from handlers.receipts import bought
from handlers.words import Html, Voice
from storage import orders, refunds, star_book
from storage.alarms import raise_alarm
from storage.payments import Payment
from storage.star_book import StarRow

TOLD_AT_ONCE_MAX = 5_000
LISTED_MAX = 12


def tell_late(context: Context, tx: Session, refunds_found: int) -> None:
    """One message to each buyer for all that was found, those of a run that broke off included."""
    rows = star_book.untold(tx, TOLD_AT_ONCE_MAX)
    returned = refunds.refunds_among(tx, [row.id for row in rows])
    by_payer: dict[int, list[StarRow]] = defaultdict(list)
    for row in rows:
        if row.id not in returned and row.person_id is not None:  # of a refund they hear by itself
            by_payer[row.person_id].append(row)
        row.is_untold = False
        tx.add(row)
    for payer_id, found in by_payer.items():
        _tell(context, tx, payer_id, found)
    if rows:  # a refund that stands alone has an alarm of its own
        text = (
            "Telegram’s book has what nobody had told this bot. "
            f"Payments: {len(rows)}, refunds: {refunds_found}. "
            f"All of it is booked now and delivered; buyers with an apology: {len(by_payer)}."
        )
        raise_alarm(tx, f"late:{context.now().isoformat()}", text, context.now())


def _tell(context: Context, tx: Session, payer_id: int, found: Sequence[StarRow]) -> None:
    say = context.voice_of(tx, payer_id)
    entries = [_entry(tx, say, row) for row in found[:LISTED_MAX]]
    if len(found) > LISTED_MAX:
        entries.append(say("reconcile-late-more", count=len(found) - LISTED_MAX))
    text = say("reconcile-late", list=Html("\n\n".join(entries)))
    context.owe(tx, payer_id, text, key=f"late:{found[0].id}")
    for row in found:
        hand_over(context, tx, row.id)
        tell_paid(context, tx, row.id)


def _entry(tx: Session, say: Voice, row: StarRow) -> Html:
    payment = tx.get_one(Payment, row.id)
    what = bought(say, orders.find_order(tx, payment.order_id))
    return say("reconcile-late-entry", what=what, stars=payment.stars, at=say.moment(row.at), charge=row.id)
