"""*Why this?* under a promotion: how it came here, and a way to say that it should not be there."""

from sqlmodel import Session

from handlers.context import Context, press
from handlers.numbers import number_in
from handlers.posting.why import reason_pressed, reason_rows
from handlers.start import argument
from storage import barring, people, promotions
from storage.channels import Channel
from storage.promotions import Promotion


async def why_promoted(context: Context) -> None:
    """`/start traffic_<promotion id>`."""
    with context.storage.reading() as tx:
        promotion = _shown(tx, argument(context))
        host = tx.get_one(Channel, promotion.host_id) if promotion else None
        promoted = tx.get_one(Channel, promotion.promoted_id) if promotion else None
    say = context.say
    if promotion is None or host is None or promoted is None:
        await context.reply(say("traffic-preview"))
        return
    text = say("traffic-explained", title=host.title, promoted=promoted.title)
    await context.reply(text, reason_rows(say, "traffic", promotion.id))


async def promotion_reported(context: Context) -> None:
    await reason_pressed(context, _take)


def _take(context: Context, tx: Session, number: str, reason: str) -> str:
    """Notes the report; returns the key of what the reader is told."""
    promotion = _shown(tx, number)
    if promotion is None or promotion.id is None:
        return "button-stale"
    if not barring.report(tx, promotion.id, context.user.id, reason, context.now()):
        return "why-again"
    _tell_owners(context, tx, promotion, reason)
    if barred := barring.bar_if_enough(tx, promotion.promoted_id, context.now()):
        tell_barred(context, tx, barred)
        theirs = context.voice_of(tx, barred.owner_id)
        text = theirs("traffic-told-reported", title=barred.title)
        context.owe(tx, barred.owner_id, text, key=f"barred:{barred.id}:{barring.seen(barred)}")
    return "why-thanks"


def tell_barred(context: Context, tx: Session, channel: Channel) -> None:
    """Nobody recommends it until an owner of the bot has looked: they are asked to."""
    for owner_id in people.owners(tx):
        say = context.voice_of(tx, owner_id)
        text = say("traffic-reported-waits", title=channel.title)
        rows = [[press(say.plain("review-open"), "review:next")]]
        context.owe(tx, owner_id, text, rows, key=f"barred:{channel.id}:{barring.seen(channel)}:{owner_id}")


def _shown(tx: Session, number: str) -> Promotion | None:
    """A post that readers saw, or may have."""
    promotion = promotions.find_promotion(tx, number_in(number) or 0)
    return promotion if promotion and promotion.was_shown() else None


def _tell_owners(context: Context, tx: Session, promotion: Promotion, reason: str) -> None:
    """Once per post, however many report it."""
    host, promoted = tx.get_one(Channel, promotion.host_id), tx.get_one(Channel, promotion.promoted_id)
    for owner_id in people.owners(tx):
        say = context.voice_of(tx, owner_id)
        why = say.plain(f"why-{reason}")
        text = say("traffic-reported", promoted=promoted.title, title=host.title, reason=why)
        context.owe(tx, owner_id, text, key=f"promotion:{promotion.id}:report:{owner_id}")
