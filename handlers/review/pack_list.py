"""Packs that are, or were, on offer, as an owner of the bot has them: to be taken down, or brought back."""

from sqlmodel import Session

from handlers.artist.sheet import send_sheet
from handlers.artist.showing import access_of, count_of, reason_in_words
from handlers.context import Button, Context, press
from handlers.review.deciding import stale
from handlers.review.refunding import refund_buyers
from handlers.words import Html, Voice
from storage import pack_sales, packs
from storage.packs import Edition, Pack

PAGE = 10
LABEL_CHARACTERS_MAX = 50


async def show_list(context: Context, page: int) -> None:
    say = context.say
    with context.storage.reading() as tx:
        found = packs.ever_published(tx, page * PAGE, PAGE + 1)
    buttons = [press(_label(say, *one), f"packs:open:{one[0].id}") for one in found[:PAGE]]
    turning = []
    if page:
        turning.append(press(say.plain("packs-before"), f"packs:all:{page - 1}"))
    if len(found) > PAGE:
        turning.append(press(say.plain("packs-more"), f"packs:all:{page + 1}"))
    back = [press(say.plain("back"), "review:next")]
    rows = [[one] for one in buttons] + [turning] * bool(turning) + [back]
    await context.show(say("packs-all" if found else "packs-none"), rows)


def _label(say: Voice, pack: Pack, edition: Edition) -> str:
    title = edition.title[:LABEL_CHARACTERS_MAX]
    if pack.taken_down_at is not None:
        return say.plain("packs-line-down", title=title)
    return say.plain("packs-line", title=title, access=access_of(say, edition))


async def show_pack(context: Context, pack_id: int, said: Html | None = None) -> None:
    """The sheet with what the owner may do about it; `said` stands before."""
    with context.storage.reading() as tx:
        pack, edition = packs.find_pack(tx, pack_id), packs.published(tx, pack_id)
        placed = packs.stickers_of(tx, edition.id or 0) if edition else []
        card = _card(tx, context.say, pack, edition) if pack and edition else None
    if edition is None or card is None:
        await stale(context)
        return
    if said is not None:
        await context.reply(said)
    await send_sheet(context, placed, edition.title, *card)


def _card(tx: Session, say: Voice, pack: Pack, edition: Edition) -> tuple[Html, list[list[Button]]]:
    text = say(
        "packs-card",
        title=edition.title,
        stickers=count_of(say, len(packs.stickers_of(tx, edition.id or 0))),
        id=str(pack.artist_id),
        access=access_of(say, edition),
        sold=pack_sales.sales_of_pack(tx, pack.id or 0).times,
        uses=pack.uses,
    )
    look = [press(say.plain("packs-look"), f"packs:look:{edition.id}:0")]
    back = [press(say.plain("back"), "packs:all:0")]
    if pack.taken_down_at is None:
        down = [press(say.plain("packs-down"), f"packs:why:{pack.id}:0")]
        refund = [press(say.plain("packs-down-refund"), f"packs:why:{pack.id}:1")]
        return text, [down, refund, look, back]
    why = reason_in_words(say, pack.takedown_reason)
    parts = [text, say("packs-card-down", day=say.day(pack.taken_down_at), why=why)]
    rows = [[press(say.plain("packs-restore"), f"packs:restore:{pack.id}")], look, back]
    if left := len(pack_sales.refundable(tx, pack.id or 0)):
        parts.append(say("packs-card-refundable", count=left))
        rows.insert(1, [press(say.plain("packs-refund", count=left), f"packs:refund:{pack.id}")])
    return Html("\n".join(parts)), rows


async def restore(context: Context, pack_id: int) -> None:
    with context.transaction() as tx:
        edition = packs.published(tx, pack_id)
        restored = edition is not None and packs.restore(tx, pack_id)
        if edition is not None and restored:
            artist_id = tx.get_one(Pack, pack_id).artist_id
            theirs = context.voice_of(tx, artist_id)
            context.owe(tx, artist_id, theirs("artist-told-restored", title=edition.title))
    if edition is None or not restored:
        await stale(context)
        return
    await show_pack(context, pack_id, context.say("packs-restored", title=edition.title))


async def refund_rest(context: Context, pack_id: int) -> None:
    """Of a pack that is down: whoever was not refunded when it was taken down."""
    with context.transaction() as tx:
        pack = packs.find_pack(tx, pack_id)
        is_down = pack is not None and pack.taken_down_at is not None
        said = refund_buyers(context, tx, pack_id) if is_down else None
    if said is None:
        await stale(context)
        return
    await show_pack(context, pack_id, said)
