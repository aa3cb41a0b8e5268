"""A pack as its reviewer sees it: all its stickers on one sheet, what it costs, what an edit changed, what
its artist did before; and what somebody said about copied art."""

from collections.abc import Callable, Iterable, Sequence

from sqlmodel import Session

from handlers.artist.mine import SEEN_DIGITS
from handlers.artist.showing import COPIED, access_of, count_of, public_of, topic_of
from handlers.context import Button, press
from handlers.words import Html, Voice
from storage import pack_complaints, pack_sales, packs
from storage.pack_complaints import PackComplaint
from storage.packs import Edition, Pack, Placed

NUMBERS_SHOWN = 12
"""Runs of numbers in a line: a caption has room for 1024 characters."""
COMPLAINT_CHARACTERS_SHOWN = 500


def seen(tx: Session, edition: Edition) -> str:
    """What a button carries of an edition: an approval counts only for what was shown."""
    return packs.hash_of(tx, edition)[:SEEN_DIGITS]


def edition_card(
    tx: Session, say: Voice, edition: Edition, count: int
) -> tuple[Html, list[list[Button]], list[Placed]]:
    """`count` is how many wait."""
    pack, placed = tx.get_one(Pack, edition.pack_id), packs.stickers_of(tx, edition.id or 0)
    parts = [
        say(
            "packs-matter",
            count=count,
            title=edition.title,
            stickers=count_of(say, len(placed)),
            id=str(pack.artist_id),
            access=access_of(say, edition),
            topic=topic_of(say, edition),
            public=public_of(say, edition),
        ),
        _history(tx, say, pack),
        _changes(tx, say, edition, placed),
    ]
    what = f"{edition.id}:{seen(tx, edition)}"
    rows = [
        [
            press(say.plain("packs-approve"), f"packs:approve:{what}"),
            press(say.plain("packs-refuse"), f"packs:refuse:{what}"),
        ],
        [press(say.plain("packs-look"), f"packs:look:{edition.id}:0")],
    ]
    return Html("\n\n".join(parts)), rows, placed


def complaint_card(
    tx: Session, say: Voice, complaint: PackComplaint
) -> tuple[Html, list[list[Button]], list[Placed], str]:
    """What is on offer, what was said, and the three ways on; the title comes last."""
    pack, edition = tx.get_one(Pack, complaint.pack_id), packs.published(tx, complaint.pack_id)
    assert edition is not None
    placed = packs.stickers_of(tx, edition.id or 0)
    about = pack_complaints.complaints_about(tx, complaint.pack_id)
    words = pack_complaints.words_of(tx, complaint)
    shortened = words[:COMPLAINT_CHARACTERS_SHOWN]
    text = say(
        "packs-complaint",
        title=edition.title,
        id=str(pack.artist_id),
        complainant=str(complaint.person_id),
        day=say.day(complaint.at),
        words=shortened if shortened == words else f"{shortened}…",
        stickers=count_of(say, len(placed)),
        access=access_of(say, edition),
        sold=pack_sales.sales_of_pack(tx, complaint.pack_id).times,
    )
    if len(about) > 1:
        text = Html(f"{text}\n{say('packs-complaint-more', count=len(about) - 1)}")
    rows = [
        [press(say.plain("packs-dismiss"), f"packs:dismiss:{pack.id}:{about[-1].id}")],
        [press(say.plain("packs-down"), f"packs:down:{pack.id}:0:{COPIED}")],
        [press(say.plain("packs-down-refund"), f"packs:sure:{pack.id}:1:{COPIED}")],
        [press(say.plain("packs-look"), f"packs:look:{edition.id}:0")],
    ]
    return text, rows, placed, edition.title


def _history(tx: Session, say: Voice, pack: Pack) -> Html:
    others = [one.pack for one in packs.packs_of(tx, pack.artist_id) if one.published]
    down = sum(one.taken_down_at is not None for one in others)
    return say("packs-matter-before", offered=len(others) - down, down=down)


def _changes(tx: Session, say: Voice, edition: Edition, placed: Sequence[Placed]) -> Html:
    """What is other than in the edition on offer."""
    before = packs.published(tx, edition.pack_id)
    if before is None:
        return say("packs-first")
    lines = [*_terms_changed(say, before, edition)]
    lines += _stickers_changed(say, packs.stickers_of(tx, before.id or 0), placed)
    if not lines or before.cover_sticker_id != edition.cover_sticker_id:
        lines.append(say("packs-change-order"))
    return Html("\n".join([say("packs-changes"), *lines]))


def _terms_changed(say: Voice, before: Edition, after: Edition) -> list[Html]:
    said: dict[str, Callable[[Edition], str]] = {
        "title": lambda one: one.title,
        "price": lambda one: access_of(say, one),
        "topic": lambda one: topic_of(say, one),
        "public": lambda one: public_of(say, one),
    }
    return [
        say("packs-change", what=say.plain(f"packs-change-{what}"), old=words(before), new=words(after))
        for what, words in said.items()
        if words(before) != words(after)
    ]


def _stickers_changed(say: Voice, before: Sequence[Placed], after: Sequence[Placed]) -> list[Html]:
    """By their numbers on the sheet."""
    old = {one.sticker.id: one for one in before}
    kept = {one.sticker.id for one in after}
    added = [place for place, one in enumerate(after, 1) if one.sticker.id not in old]
    described = [
        place
        for place, one in enumerate(after, 1)
        if (was := old.get(one.sticker.id)) and (was.emoji, was.keywords) != (one.emoji, one.keywords)
    ]
    lines = []
    if added:
        lines.append(say("packs-change-added", count=len(added), numbers=in_runs(added)))
    if gone := len(old.keys() - kept):
        lines.append(say("packs-change-removed", count=gone))
    if described:
        lines.append(say("packs-change-words", count=len(described), numbers=in_runs(described)))
    return lines


def in_runs(numbers: Iterable[int]) -> str:
    """1, 2, 3, 7 as “1–3, 7”."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    shown = [str(first) if first == last else f"{first}–{last}" for first, last in runs[:NUMBERS_SHOWN]]
    return ", ".join(shown + ["…"] * (len(runs) > NUMBERS_SHOWN))
