"""The follow link: who would write, and what. Nothing is kept before the customer says so."""

from handlers.context import Context, Rows, press
from handlers.doors import pressed
from handlers.following import managing
from handlers.following.card import AT_FIRST, KINDS, choice_of, mask_in, profile, seal, shown, tick
from handlers.words import Voice
from rules.business import REFERENCE
from rules.segments import Answers
from storage import businesses, consents, customers
from storage.businesses import BY_QR, Business
from storage.consent_rows import Follow


async def open_link(context: Context) -> None:
    """t.me/<bot>?start=follow_<slug>, or follow_<slug>_<reference>."""
    parameter = context.args[0] if context.args else ""
    with context.storage.reading() as tx:
        found = businesses.find_followed(tx, parameter)
        mine = customers.find(tx, found[0].id or 0, context.user.id) if found else None
    if found is None:
        await context.show(context.say("following-unknown"))
    elif mine is not None and mine.is_on():
        await managing.show(context, mine.business_id)
    else:
        business, reference = found
        said = reference if REFERENCE.fullmatch(reference) else ""
        await _offer(context, business, AT_FIRST, said)


async def _offer(context: Context, business: Business, mask: int, reference: str) -> None:
    say = context.say
    text = say("following-offer", profile=profile(say, business))
    await context.show(text, _rows(say, business, mask, reference))


def _rows(say: Voice, business: Business, mask: int, reference: str) -> Rows:
    toggles = [
        [
            tick(
                say.plain(f"following-kind-{kind}"),
                bool(mask & 1 << bit),
                f"follow:set:{business.slug}:{mask ^ 1 << bit}:{reference}",
            )
        ]
        for bit, kind in enumerate(KINDS)
    ]
    go = f"follow:go:{business.slug}:{mask}:{seal(say, business)}:{reference}"
    return [
        *toggles,
        [press(say.plain("following-follow"), go)],
        [press(say.plain("following-no"), "follow:no")],
    ]


async def follow_pressed(context: Context) -> None:
    """follow:set:<slug>:<mask>:<reference>, follow:go:<slug>:<mask>:<seal>:<reference> or follow:no"""
    verb, slug, said, *rest = [*pressed(context), "", "", ""]
    if verb == "no":
        await context.show(context.say("following-not-kept"))
        return
    mask = mask_in(said)
    reference = rest[1] if verb == "go" and len(rest) > 1 else rest[0]
    with context.storage.reading() as tx:
        business = businesses.find_by_slug(tx, slug)
    if business is None or mask is None or verb not in ("set", "go"):
        await context.stale()
        await context.show(context.say("following-unknown"))
    elif verb == "go" and rest[0] == seal(context.say, business):
        await _follow(context, business, mask, reference)
    else:
        if verb == "go":
            await context.answer(context.say.plain("following-changed"), alert=True)
        await _offer(context, business, mask, reference)


async def _follow(context: Context, business: Business, mask: int, reference: str) -> None:
    if not mask:
        await context.answer(context.say.plain("following-choose-one"), alert=True)
        return
    mine = begin(context, business, mask, reference)
    say = context.say
    rows = [
        [press(say.plain("following-answer-questions"), f"following:ask:{business.id}:language:all")],
        [press(say.plain("following-to-card"), f"following:card:{business.id}")],
    ]
    await context.show(say("following-done", name=business.name, code=mine.customer_code), rows)


def begin(context: Context, business: Business, mask: int, reference: str) -> Follow:
    """They follow: their choice and its proof."""
    assert business.id is not None
    kept = reference if REFERENCE.fullmatch(reference) else ""
    via = "qr" if kept == BY_QR or kept.startswith(f"{BY_QR}-") else "link"
    with context.transaction() as tx:
        before = customers.find(tx, business.id, context.user.id)
        answers = before.answers() if before else Answers()
        choice = choice_of(mask, answers, kept)
        proof = shown(context.say, via, business)
        return consents.follow(tx, business.id, context.user.id, choice, proof, context.now())
