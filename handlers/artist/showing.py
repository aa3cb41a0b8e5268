"""Packs and stickers in words, for their artist, reviewers and buyers alike."""

from handlers.artist.mine import Mine
from handlers.words import Html, Voice
from storage.packs import Edition, Placed

COPIED = "copied"
REASONS = (COPIED, "brand", "adult", "hate", "illegal", "quality", "title")
"""Ready reasons of reviewers; anything else is in their own words."""


def title_of(say: Voice, edition: Edition) -> str:
    return edition.title or say.plain("artist-untitled")


def access_of(say: Voice, edition: Edition) -> str:
    if not edition.access:
        return say.plain("artist-access-none")
    return say.plain(f"artist-access-{edition.access}", stars=str(edition.stars))


def topic_of(say: Voice, edition: Edition) -> str:
    return say.plain(f"packs-topic-{edition.topic}") if edition.topic else say.plain("artist-not-chosen")


def public_of(say: Voice, edition: Edition) -> str:
    return say.plain("artist-public-yes" if edition.wants_public_set else "artist-public-no")


def count_of(say: Voice, count: int) -> str:
    return say.plain("artist-stickers", count=count)


def reason_in_words(say: Voice, why: str) -> str:
    """A ready reason in the reader's language, or the reviewer's own words."""
    return say.plain(f"packs-reason-{why}") if why in REASONS else why


def emoji_of(say: Voice, emoji: list[str]) -> str:
    return "".join(emoji) or say.plain("artist-no-emoji")


def words_of(say: Voice, keywords: list[str]) -> str:
    return ", ".join(keywords) or say.plain("artist-no-words")


def state_of(say: Voice, mine: Mine) -> Html:
    """Where it stands, in a few words."""
    if mine.pack.taken_down_at is not None:
        return say("artist-state-down", why=reason_in_words(say, mine.pack.takedown_reason))
    edition, published = mine.edition, mine.is_published
    if edition.decided_at is not None and edition.refusal:
        return say("artist-state-refused", why=reason_in_words(say, edition.refusal))
    if edition.decided_at is not None:
        return say("artist-state-published")
    if edition.submitted_at is not None:
        return say("artist-state-again" if published else "artist-state-waiting")
    return say("artist-state-editing" if published else "artist-state-draft")


def cover_of(say: Voice, mine: Mine) -> str:
    if mine.edition.cover_sticker_id is None or mine.cover is None:
        return say.plain("artist-cover-first")
    return place_of(mine, mine.cover)


def place_of(mine: Mine, placed: Placed) -> str:
    """Its number as people count, from 1."""
    return str(mine.placed.index(placed) + 1)
