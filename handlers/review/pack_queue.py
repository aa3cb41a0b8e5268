"""The buttons about packs, for owners, and what they write: a reason in their own words."""

from handlers.artist.showing import REASONS, emoji_of, words_of
from handlers.context import Context, press
from handlers.doors import first_parts, is_owner
from handlers.numbers import number_in
from handlers.review.deciding import stale
from handlers.review.pack_deciding import approve, dismiss, refuse, take_down, waiting
from handlers.review.pack_list import refund_rest, restore, show_list, show_pack
from handlers.review.showing import show_next
from handlers.wizards import cancel_button
from handlers.words import Html
from rules.wording import length, tidy
from storage import drafts, pack_sales, packs
from storage.drafts import Draft

WIZARD = "packs"
"""Waits for a reason; its answers name the edition that is refused, or the pack that is taken down."""
REASON_CHARACTERS_MAX = 200
LOOK = 10
"""Stickers sent at a time."""


async def pressed_in_packs(context: Context) -> None:
    """Only owners come here; what they press may be old."""
    verb, said, key, why = first_parts(context, 4)
    number = number_in(said)
    if verb in ("all", "next"):
        forget_question(context)
        await (show_list(context, number or 0) if verb == "all" else show_next(context))
    elif number is None:
        await stale(context)
    elif verb == "approve":
        await approve(context, number, key)
    elif verb in ("refuse", "write") or (verb == "because" and why in REASONS):
        await _refuse(context, verb, number, key, why)
    elif verb in ("why", "writedown", "sure", "down"):
        await _take_down(context, verb, number, key, why)
    elif verb == "dismiss":
        await dismiss(context, number, number_in(key) or 0)
    elif verb == "look":
        await _look(context, number, number_in(key) or 0)
    elif verb in OF_PACK:
        await OF_PACK[verb](context, number)
    else:
        await stale(context)


OF_PACK = {"open": show_pack, "restore": restore, "refund": refund_rest}


async def _refuse(context: Context, verb: str, edition_id: int, seen_hash: str, why: str) -> None:
    with context.storage.reading() as tx:
        edition = waiting(tx, edition_id, seen_hash)
    if edition is None:
        await stale(context)
    elif verb == "because":
        await refuse(context, edition_id, seen_hash, why)
    elif verb == "write":
        await _ask(context, Draft(WIZARD, "refuse", {"edition": str(edition_id), "seen": seen_hash}))
    else:
        text = context.say("packs-ask-why", title=edition.title)
        what = f"{edition_id}:{seen_hash}"
        await _ask_why(context, text, f"packs:because:{what}", f"packs:write:{what}")


async def _take_down(context: Context, verb: str, pack_id: int, refunds: str, why: str) -> None:
    with context.storage.reading() as tx:
        pack, edition = packs.find_pack(tx, pack_id), packs.published(tx, pack_id)
    if pack is None or edition is None or pack.taken_down_at is not None or refunds not in ("0", "1"):
        await stale(context)
    elif verb == "down" and why in REASONS:
        await take_down(context, pack_id, why, refunds=refunds == "1")
    elif verb == "writedown":
        await _ask(context, Draft(WIZARD, "down", {"pack": str(pack_id), "refunds": refunds}))
    elif verb == "sure" and why in REASONS:
        await _ask_sure(context, pack_id, why)
    elif verb == "why":
        text = context.say("packs-ask-why-down", title=edition.title)
        if refunds == "1":
            text = Html(f"{text}\n\n{_what_goes_back(context, pack_id)[0]}")
        what = f"{pack_id}:{refunds}"
        await _ask_why(context, text, f"packs:down:{what}", f"packs:writedown:{what}")
    else:
        await stale(context)


async def _ask_sure(context: Context, pack_id: int, why: str) -> None:
    """A refund cannot be taken back."""
    say, (text, stars) = context.say, _what_goes_back(context, pack_id)
    label = say.plain("packs-sure-yes", stars=stars) if stars else say.plain("packs-down")
    yes = press(label, f"packs:down:{pack_id}:1:{why}")
    await context.show(text, [[yes], [press(say.plain("back"), "review:next")]])


def _what_goes_back(context: Context, pack_id: int) -> tuple[Html, int]:
    """In words, and in whole Stars."""
    with context.storage.reading() as tx:
        buyers, stars = pack_sales.to_refund(tx, pack_id)
        edition = packs.published(tx, pack_id)
    assert edition is not None
    return context.say("packs-sure", title=edition.title, buyers=buyers, stars=stars), stars


async def _ask_why(context: Context, text: Html, ready: str, write: str) -> None:
    """`ready` and `write` are what the buttons carry; a ready reason comes behind the first."""
    say = context.say
    rows = [[press(say.plain(f"packs-reason-{why}"), f"{ready}:{why}")] for why in REASONS]
    rows.append([press(say.plain("review-write"), write)])
    await context.show(text, [*rows, [press(say.plain("back"), "review:next")]])


async def _ask(context: Context, draft: Draft) -> None:
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    where = "packs:next" if draft.step == "refuse" else "packs:all:0"
    back = [press(context.say.plain("back"), where), cancel_button(context.say)]
    await context.show(context.say("packs-ask-reason"), [back])


def forget_question(context: Context) -> None:
    """Back from writing a reason."""
    with context.storage.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)


async def take_reason(context: Context, draft: Draft) -> None:
    say, reason, answers = context.say, tidy(context.text), draft.answers
    if not is_owner(context):  # they were one when they began
        await context.reply(say("unknown-command"))
    elif not reason or length(reason) > REASON_CHARACTERS_MAX:
        text = say("review-reason-length", max=REASON_CHARACTERS_MAX)
        await context.reply(text, [[cancel_button(say)]])
    elif draft.step == "refuse":
        await refuse(context, int(answers["edition"]), answers["seen"], reason)
    else:
        await take_down(context, int(answers["pack"]), reason, refunds=answers["refunds"] == "1")


async def _look(context: Context, edition_id: int, first: int) -> None:
    """The stickers themselves, with their words: a sheet shows no movement. Drafts are nobody's business."""
    say = context.say
    with context.storage.reading() as tx:
        edition = packs.find_edition(tx, edition_id)
        placed = packs.stickers_of(tx, edition_id) if edition and edition.submitted_at else []
    shown = list(enumerate(placed[first : first + LOOK], first + 1))
    if edition is None or not shown:
        await stale(context)
        return
    for _place, one in shown:
        await context.call("sendSticker", {"chat_id": context.chat_id, "sticker": one.sticker.file_id})
    lines = [
        say("packs-page", title=edition.title, **{"from": str(first + 1), "to": str(first + len(shown))})
    ]
    lines += [
        say(
            "artist-list-line",
            place=str(place),
            emoji=emoji_of(say, one.emoji),
            words=words_of(say, one.keywords),
        )
        for place, one in shown
    ]
    on = [press(say.plain("packs-look-on"), f"packs:look:{edition_id}:{first + LOOK}")]
    back = [press(say.plain("back"), "review:next")]
    await context.reply(Html("\n".join(lines)), [*([on] if first + LOOK < len(placed) else []), back])
