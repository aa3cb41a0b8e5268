"""Anybody may say that a pack is copied art: they tell where the original is, and the owners look at it."""

from sqlmodel import Session

from handlers.context import Button, Context, press
from handlers.doors import number_of
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from storage import drafts, pack_complaints, packs, people
from storage.drafts import Draft
from storage.packs import Edition

COMPLAINT = "complaint"
"""The wizard of whoever reports a pack; its answer is the pack's number."""
WORDS_CHARACTERS_MAX = 1_000
WAITING_MAX = 5
"""Reports of one person that nobody has looked at yet."""


async def ask_complaint(context: Context) -> None:
    """Where is the original? What they write next is the report."""
    pack_id = number_of(context)
    with context.transaction() as tx:
        edition = _on_offer(tx, pack_id, context.user.id)
        waits = any(one.person_id == context.user.id for one in pack_complaints.complaints_about(tx, pack_id))
        if edition is not None and not waits:
            draft = Draft(COMPLAINT, "where", {"pack": str(pack_id)})
            drafts.keep_draft(tx, context.user.id, draft, context.now())
    if edition is None:
        await context.stale()
        return
    if waits:
        await context.reply(context.say("artist-complained-already", title=edition.title))
        return
    await context.reply(
        context.say("artist-ask-complaint", title=edition.title), [_way_out(context.say, pack_id)]
    )


async def take_complaint(context: Context, draft: Draft) -> None:
    say, words, person_id = context.say, context.text.strip(), context.user.id
    pack_id = int(draft.answers["pack"])
    if not words or len(words) > WORDS_CHARACTERS_MAX:
        text = say("artist-wrong-complaint", max=WORDS_CHARACTERS_MAX)
        await context.reply(text, [_way_out(say, pack_id)])
        return
    with context.transaction() as tx:
        drafts.drop_draft(tx, person_id)
        context.owe(tx, person_id, _complain(context, tx, pack_id, words))


def _complain(context: Context, tx: Session, pack_id: int, words: str) -> Html:
    """Writes it down and tells the owners; returns what to tell whoever complained."""
    say, edition = context.say, _on_offer(tx, pack_id, context.user.id)
    if edition is None:
        return say("artist-complaint-late")
    if pack_complaints.count_waiting(tx, context.user.id) >= WAITING_MAX:
        return say("artist-complaints-max", max=WAITING_MAX)
    if not pack_complaints.complain(tx, pack_id, context.user.id, words, context.now()):
        return say("artist-complained-already", title=edition.title)
    for owner_id in people.owners(tx):
        theirs = context.voice_of(tx, owner_id)
        rows = [[press(theirs.plain("review-open"), "review:next")]]
        context.owe(tx, owner_id, theirs("packs-reported-waits", title=edition.title), rows)
    return say("artist-complained", title=edition.title)


def _on_offer(tx: Session, pack_id: int, person_id: int) -> Edition | None:
    """What people have of the pack; nobody reports their own, nor one that is gone."""
    pack = packs.find_pack(tx, pack_id)
    if pack is None or pack.artist_id == person_id or pack.taken_down_at is not None:
        return None
    return packs.published(tx, pack_id)


def _way_out(say: Voice, pack_id: int) -> list[Button]:
    return [press(say.plain("back"), f"stickers:pack:{pack_id}"), cancel_button(say)]
