"""The buyers of a pack that was taken down get their Stars back, through the gate for every refund."""

from sqlmodel import Session

from handlers.artist.showing import reason_in_words
from handlers.context import Context
from handlers.words import Html
from storage import charges, pack_sales, packs
from storage.ledger import PLATFORM
from storage.spending import Spending, SpendingRefusal

AT_ONCE_MAX = 50
"""Refunds asked for in one transaction; the pack's card has a button for the rest."""


def refund_buyers(context: Context, tx: Session, pack_id: int) -> Html:
    """Asks for each; says how many are under way, and why not all."""
    say, asked, why = context.say, 0, ""
    pack = packs.find_pack(tx, pack_id)
    reason = reason_in_words(say, pack.takedown_reason if pack else "")
    for sale in pack_sales.refundable(tx, pack_id, AT_ONCE_MAX):
        made = charges.ask(tx, sale.charge_id, PLATFORM, context.user.id, reason, context.now())
        asked += isinstance(made, Spending)
        if made in (SpendingRefusal.CEILING, SpendingRefusal.TELEGRAM_SHORT):
            why = say.plain(f"packs-refunds-{made}")
            break
    parts = [say("packs-refunds-asked", asked=asked)]
    if left := len(pack_sales.refundable(tx, pack_id)):
        why = why or say.plain("packs-refunds-max", max=AT_ONCE_MAX)
        parts.append(say("packs-refunds-left", count=left, why=why))
    return Html("\n".join(parts))
