"""The way out, and back from a slip of the finger: wherever the button was."""

from sqlmodel import Session

from handlers.context import Context
from handlers.following.card import choice_of, shown
from storage import businesses, consents, customers
from storage.businesses import Business
from storage.consent_rows import Follow


def stop(context: Context, tx: Session, mine: Follow, via: str) -> bool:
    """Ends it, and all that is queued. False if it had ended."""
    return consents.stop(tx, mine.business_id, context.user.id, shown(context.say, via), context.now())


def undo(context: Context, tx: Session, business_id: int, mask: int | None, via: str) -> Business | None:
    """They follow as before. None if they never did, or the business has closed. Who follows already keeps
    their choice."""
    business = businesses.find(tx, business_id)
    mine = customers.find(tx, business_id, context.user.id)
    if business is None or business.closed_at is not None or mine is None or not mask:
        return None
    if mine.ended_at is not None:
        choice, proof = choice_of(mask), shown(context.say, via, business)
        consents.undo_stop(tx, business_id, context.user.id, choice, proof, context.now())
    return business
