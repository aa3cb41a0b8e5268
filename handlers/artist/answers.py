"""Title, price, topic and public set of a draft: each is asked, and taken when it is good."""

from collections.abc import Callable
from typing import Any

from handlers.artist.card import WIZARD, show_card
from handlers.artist.mine import Mine
from handlers.artist.showing import access_of, public_of, topic_of
from handlers.context import Button, Context, press
from handlers.numbers import whole_number
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from rules.packs import PACK_STARS_MAX, PACK_TOPICS, TITLE_CHARACTERS_MAX, Access
from rules.wording import refuse_words, tidy
from storage import drafts, packs
from storage.drafts import Draft
from storage.terms import terms

PRICES = (10, 25, 50, 100, 250)
ASKED = ("title", "price", "topic", "public")


async def ask(context: Context, mine: Mine, what: str, wrong: Html | None = None) -> bool:
    """The question; what is written next is its answer. False if it cannot be asked now."""
    if not mine.may_change:
        return False
    draft = Draft(WIZARD, what, {"pack": str(mine.id)})
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
        share = terms(tx).pack_shares()["artist"]
    say = context.say
    parts = [say(f"artist-ask-{what}", share=share, max=PACK_STARS_MAX)]
    if now := NOW[what](say, mine):
        parts.append(say("artist-now", value=now))
    if wrong is not None:
        parts.insert(0, wrong)
    way_out = [press(say.plain("back"), f"artist:open:{mine.id}"), cancel_button(say)]
    await context.show(Html("\n\n".join(parts)), [*_offers(say, mine, what), way_out])
    return True


NOW: dict[str, Callable[[Voice, Mine], str]] = {
    "title": lambda say, mine: mine.edition.title,
    "price": lambda say, mine: access_of(say, mine.edition) if mine.edition.access else "",
    "topic": lambda say, mine: topic_of(say, mine.edition) if mine.edition.topic else "",
    "public": lambda say, mine: public_of(say, mine.edition),
}


def _offers(say: Voice, mine: Mine, what: str) -> list[list[Button]]:
    def offer(label: str, value: str) -> Button:
        return press(label, f"artist:set:{mine.id}:{what}:{value}")

    if what == "price":
        stars = [offer(say.plain("artist-price", stars=str(price)), str(price)) for price in PRICES]
        return [stars, *([offer(say.plain(f"artist-price-{one}"), one)] for one in ("members", "free"))]
    if what == "topic":
        topics = [offer(say.plain(f"packs-topic-{one}"), one) for one in PACK_TOPICS]
        return [topics[n : n + 3] for n in range(0, len(topics), 3)]
    if what == "public":
        return [[offer(say.plain("artist-public-allow"), "1"), offer(say.plain("artist-public-refuse"), "0")]]
    return []


async def take(context: Context, mine: Mine, what: str, said: str) -> bool:
    """The answer that was written or picked. A wrong one is explained, and the question stands."""
    if not mine.may_change:
        return False
    fields = READ[what](said)
    if fields is None:
        return await ask(context, mine, what, _wrong(context.say, what))
    with context.storage.transaction() as tx:
        edition = packs.open_edition(tx, mine.id)
        is_open = edition is not None and edition.submitted_at is None
        if edition is not None and is_open:
            packs.change(tx, edition, **fields)
    return is_open and await show_card(context, mine)


def _wrong(say: Voice, what: str) -> Html:
    if what == "title":
        return say("artist-wrong-title", max=TITLE_CHARACTERS_MAX)
    if what == "price":
        return say("artist-wrong-price", max=PACK_STARS_MAX)
    return say("advertise-wrong-choice")


def _title(said: str) -> dict[str, Any] | None:
    title = tidy(said)
    return None if refuse_words(title, TITLE_CHARACTERS_MAX) else {"title": title}


def _price(said: str) -> dict[str, Any] | None:
    if said in (Access.MEMBERS.value, Access.FREE.value):
        return {"access": said, "stars": 0}
    stars = whole_number(said.replace("⭐", "").strip())
    if stars is None or not 1 <= stars <= PACK_STARS_MAX:
        return None
    return {"access": Access.SALE.value, "stars": stars}


READ: dict[str, Callable[[str], dict[str, Any] | None]] = {
    "title": _title,
    "price": _price,
    "topic": lambda said: {"topic": said} if said in PACK_TOPICS else None,
    "public": lambda said: {"wants_public_set": said == "1"} if said in ("0", "1") else None,
}
