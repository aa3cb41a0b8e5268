"""An owner's decisions about packs, each checked against what is true now and taken at most once."""

from collections.abc import Sequence

from sqlmodel import Session

from handlers.artist.mine import SEEN_DIGITS
from handlers.artist.showing import COPIED, reason_in_words
from handlers.context import Context
from handlers.review.deciding import stale
from handlers.review.packs import seen
from handlers.review.refunding import refund_buyers
from handlers.review.showing import show_next
from handlers.words import Html
from storage import drafts, licences, pack_complaints, packs, public_sets
from storage.pack_complaints import Outcome, PackComplaint
from storage.packs import Edition, Pack


async def approve(context: Context, edition_id: int, seen_hash: str) -> None:
    with context.transaction() as tx:
        edition = waiting(tx, edition_id, seen_hash)
        approved = edition is not None and packs.approve(
            tx, edition_id, packs.hash_of(tx, edition), context.user.id, context.now()
        )
        if edition is not None and approved:
            artist_id = tx.get_one(Pack, edition.pack_id).artist_id
            theirs = context.voice_of(tx, artist_id)
            context.owe(tx, artist_id, theirs("artist-told-approved", title=edition.title))
    if edition is None or not approved:
        await stale(context)
        return
    await show_next(context, context.say("packs-approved", title=edition.title))


async def refuse(context: Context, edition_id: int, seen_hash: str, why: str) -> None:
    """`why` is a ready reason or the owner's own words. What is on offer stays."""
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
        edition = waiting(tx, edition_id, seen_hash)
        refused = edition is not None and packs.refuse(tx, edition_id, context.user.id, why, context.now())
        if edition is not None and refused:
            pack = tx.get_one(Pack, edition.pack_id)
            theirs = context.voice_of(tx, pack.artist_id)
            key = "artist-told-refused-edit" if pack.published_edition_id else "artist-told-refused"
            text = theirs(key, title=edition.title, why=reason_in_words(theirs, why))
            context.owe(tx, pack.artist_id, text)
    if edition is None or not refused:
        await stale(context)
        return
    await show_next(context, context.say("packs-refused", title=edition.title))


def waiting(tx: Session, edition_id: int, seen_hash: str) -> Edition | None:
    """The edition, if it awaits an owner's word and is what the owner saw."""
    edition = packs.find_edition(tx, edition_id)
    if edition is None or not edition.is_open() or edition.submitted_at is None:
        return None
    return edition if len(seen_hash) == SEEN_DIGITS and seen(tx, edition) == seen_hash else None


async def take_down(context: Context, pack_id: int, why: str, *, refunds: bool) -> None:
    """Nobody can buy or use it any more; its buyers get their Stars back if the owner says so. Copied art
    goes from Telegram as well."""
    say, owner_id, now = context.say, context.user.id, context.now()
    with context.transaction() as tx:
        drafts.drop_draft(tx, owner_id)
        pack, edition = packs.find_pack(tx, pack_id), packs.published(tx, pack_id)
        taken = edition is not None and packs.take_down(tx, pack_id, owner_id, why, now)
        parts: list[Html] = []
        if pack is not None and edition is not None and taken:
            parts.append(say("packs-taken-down", title=edition.title))
            if (waits := packs.open_edition(tx, pack_id)) is not None:
                packs.withdraw_submission(tx, waits)
            if why == COPIED:
                public_sets.take_down(tx, pack_id, now)
            if refunds:
                parts.append(refund_buyers(context, tx, pack_id))
            else:
                _tell_holders(context, tx, pack, edition.title)
            _tell_artist(context, tx, pack, edition.title, refunds=refunds)
            about = pack_complaints.complaints_about(tx, pack_id)
            closed = pack_complaints.decide(tx, about, Outcome.UPHELD, owner_id, now)
            _tell_complainants(context, tx, closed, "artist-told-upheld", edition.title)
    if not parts:
        await stale(context)
        return
    await show_next(context, Html("\n".join(parts)))


def _tell_holders(context: Context, tx: Session, pack: Pack, title: str) -> None:
    """Whoever paid for it, or was given it. A refund would tell them itself."""
    for person in licences.holders(tx, pack.id or 0):
        theirs = context.voice_for(person)
        why = reason_in_words(theirs, pack.takedown_reason)
        context.owe(tx, person.id, theirs("stickers-told-down", title=title, why=why))


def _tell_artist(context: Context, tx: Session, pack: Pack, title: str, *, refunds: bool) -> None:
    theirs = context.voice_of(tx, pack.artist_id)
    why = reason_in_words(theirs, pack.takedown_reason)
    key = "artist-told-down-refunded" if refunds else "artist-told-down"
    context.owe(tx, pack.artist_id, theirs(key, title=title, why=why))


def _tell_complainants(
    context: Context, tx: Session, closed: Sequence[PackComplaint], key: str, title: str
) -> None:
    for complaint in closed:
        theirs = context.voice_of(tx, complaint.person_id)
        context.owe(tx, complaint.person_id, theirs(key, title=title), key=f"complaint:{complaint.id}")


async def dismiss(context: Context, pack_id: int, latest_id: int) -> None:
    """What was said up to the latest complaint that the owner saw is no reason to take it down."""
    with context.transaction() as tx:
        edition = packs.published(tx, pack_id)
        about = [one for one in pack_complaints.complaints_about(tx, pack_id) if (one.id or 0) <= latest_id]
        closed = pack_complaints.decide(tx, about, Outcome.DISMISSED, context.user.id, context.now())
        if edition is not None:
            _tell_complainants(context, tx, closed, "artist-told-dismissed", edition.title)
    if edition is None or not closed:
        await stale(context)
        return
    await show_next(context, context.say("packs-dismissed", title=edition.title))
