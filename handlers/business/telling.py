"""What a business is told about its verification, and the owners of the bot when they must decide."""

from sqlmodel import Session

from handlers.business.showing import numbers_of, reason_in_words
from handlers.business.telegrams_mark import mark, unmark
from handlers.context import Context, press
from rules.quality import Numbers
from storage import people
from storage.businesses import Business


def tell_lost(context: Context, tx: Session, business: Business, numbers: Numbers) -> None:
    """After `verifications.lose`, in its transaction: the numbers, and that the business may appeal."""
    now, theirs = context.now(), context.voice_of(tx, business.owner_id)
    text = theirs("business-told-lost", name=business.name, numbers=numbers_of(theirs, numbers))
    rows = [
        [press(theirs.plain("business-do-appeal"), f"business:appeal:{business.id}")],
        [press(theirs.plain("business-do-quality"), f"business:quality:{business.id}")],
    ]
    context.owe(tx, business.owner_id, text, rows, key=f"lost:{business.id}:{now.timestamp()}")
    unmark(tx, business, now)


def tell_verified(context: Context, tx: Session, business: Business) -> None:
    mark(tx, business, context.now())
    theirs = context.voice_of(tx, business.owner_id)
    text = theirs("business-told-verified", name=business.name, domain=business.verified_domain)
    context.owe(tx, business.owner_id, text, _to(context, tx, business))


def tell_refused(context: Context, tx: Session, business: Business, why: str) -> None:
    theirs = context.voice_of(tx, business.owner_id)
    text = theirs("business-told-refused", name=business.name, why=reason_in_words(theirs, why))
    context.owe(tx, business.owner_id, text, _to(context, tx, business))


def tell_appeal(context: Context, tx: Session, business: Business, refusal: str) -> None:
    """How an appeal ended; without a `refusal` the verification is back, or may be asked for anew."""
    theirs = context.voice_of(tx, business.owner_id)
    if refusal:
        why = reason_in_words(theirs, refusal)
        text = theirs("business-told-denied", name=business.name, why=why)
    elif business.is_verified():
        mark(tx, business, context.now())
        text = theirs("business-told-back", name=business.name)
    else:
        text = theirs("business-told-anew", name=business.name)
    context.owe(tx, business.owner_id, text, _to(context, tx, business))


def tell_owners(context: Context, tx: Session, words: str, key: str, name: str) -> None:
    """That something awaits the review of the owners of the bot."""
    for owner_id in people.owners(tx):
        theirs = context.voice_of(tx, owner_id)
        rows = [[press(theirs.plain("review-open"), "review:next")]]
        context.owe(tx, owner_id, theirs(words, name=name), rows, key=f"{key}:{owner_id}")


def _to(context: Context, tx: Session, business: Business) -> list[list[dict[str, str | bool]]]:
    theirs = context.voice_of(tx, business.owner_id)
    return [[press(theirs.plain("business-to-card"), f"business:open:{business.id}")]]
