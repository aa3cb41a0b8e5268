"""*Ask me first*: the owner of a channel sees a sponsored post before its readers, and says whether it may
appear. The price is held meanwhile; without an answer the slot is skipped and the price returns."""

from datetime import timedelta

from sqlmodel import Session

from handlers.context import Context, message, press
from handlers.doors import first_parts
from handlers.numbers import number_in
from handlers.posting.post import method_of, sponsored, why_url
from handlers.rating import voices
from handlers.words import Html, Voice
from storage import campaigns, channel_rules, channels, outbox, outcomes, placements, posts, questions
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.placements import Placement

ANSWER_WITHIN = timedelta(hours=12)
YES, NO, NEVER = "yes", "no", "never"


def ask_first(
    context: Context, tx: Session, placement: Placement, channel: Channel, campaign: Campaign
) -> None:
    """Owes the owner the post exactly as it would appear, and the question after it."""
    now, say = context.now(), context.voice_of(tx, channel.owner_id)
    questions.ask(tx, placement, now)
    preview = sponsored(campaign, say, why_url(context, 0))
    outbox.owe(tx, (channel.owner_id, method_of(campaign), preview), now, key=_preview_key(placement))
    text = say(
        "ask-question",
        title=channel.title,
        name=campaign.name,
        category=say.plain(f"category-{campaign.category}"),
        voices=voices(tx, say, campaign.advertiser_id),
        price=say.stars(placement.price),
        yours=say.stars(placement.parts()["owner"]),
        until=say.moment(now + ANSWER_WITHIN),
    )
    rows = [
        [press(say.plain("ask-button-yes"), f"ask:{YES}:{placement.id}")],
        [press(say.plain("ask-button-no"), f"ask:{NO}:{placement.id}")],
        [press(say.plain("ask-button-never"), f"ask:{NEVER}:{placement.id}")],
    ]
    context.owe(tx, channel.owner_id, text, rows, key=_key(placement))


def _key(placement: Placement) -> str:
    return f"ask:{placement.id}"


def _preview_key(placement: Placement) -> str:
    return f"ask:{placement.id}:post"


async def ask_pressed(context: Context) -> None:
    """Only who owns the channel has a say, and only while the question is open."""
    verb, number = first_parts(context, 2)
    with context.storage.reading() as tx:
        found = _mine(context, tx, number)
    if found is None or verb not in (YES, NO, NEVER):
        await context.stale()
        return
    if why_over(context, *found):
        await _show_too_late(context, found[0])
        return
    with context.transaction() as tx:
        answered = _answer(context, tx, found[0], verb)
    if answered is None:
        await _show_too_late(context, found[0])


def _mine(context: Context, tx: Session, number: str) -> tuple[Placement, Channel, Campaign] | None:
    placement = placements.find_placement(tx, number_in(number) or 0)
    if placement is None or placement.asked_at is None:
        return None
    channel = channels.channel_of(tx, context.user.id, placement.channel_id)
    return (placement, channel, tx.get_one(Campaign, placement.campaign_id)) if channel else None


def _answer(context: Context, tx: Session, asked: Placement, verb: str) -> Placement | None:
    assert asked.id is not None
    placement = questions.answer(tx, asked.id, context.now(), may_appear=verb == YES)
    if placement is None:
        return None
    key = "ask-was-approved" if verb == YES else "ask-was-refused-by-owner"
    if verb == NEVER:
        advertiser_id = tx.get_one(Campaign, placement.campaign_id).advertiser_id
        channel_id = placement.channel_id
        refused = channel_rules.refuse_advertiser(tx, context.user.id, channel_id, advertiser_id)
        key = "ask-was-refused-forever" if refused else "ask-was-refused-too-many"
    _edit(context, tx, placement, key)
    return placement


async def _show_too_late(context: Context, asked: Placement) -> None:
    with context.storage.reading() as tx:
        placement = tx.get_one(Placement, asked.id)
        text = _words(context.say, tx, placement, _what_became(placement))
    await context.stale()
    await context.show(text)


async def asks_due(context: Context) -> None:
    """Closes the questions that nobody answered, or that make no sense any more."""
    with context.storage.reading() as tx:
        over = [(asked, why) for asked in posts.asked(tx) if (why := _why_over(context, tx, asked))]
    if not over:
        return
    with context.storage.transaction() as tx:
        for asked, why in over:
            placement = tx.get_one(Placement, asked.id, with_for_update=True)
            if placement.is_asked():
                outcomes.void(tx, placement.id or 0, why, context.now())
                tell_what_became(context, tx, placement)
    context.app.wake()


def _why_over(context: Context, tx: Session, asked: Placement) -> str:
    channel = tx.get_one(Channel, asked.channel_id)
    return why_over(context, asked, channel, tx.get_one(Campaign, asked.campaign_id))


def why_over(context: Context, asked: Placement, channel: Channel, campaign: Campaign) -> str:
    """Why an answer comes too late, as the reason of a void; empty if it does not."""
    if not asked.is_asked() or asked.asked_at is None:
        return asked.reason or "answered"
    if context.now() - asked.asked_at >= ANSWER_WITHIN:
        return "no-answer"
    is_theirs = channel.owner_id == asked.payee_id
    return "" if channel.is_open() and is_theirs and campaign.is_running() else "withdrawn"


def tell_what_became(context: Context, tx: Session, placement: Placement) -> None:
    """Puts what became of a post in place of the question after it; nothing if nobody was asked."""
    if placement.asked_at is None:
        return
    if not outbox.withdraw(tx, _key(placement), context.now()):
        _edit(context, tx, placement, _what_became(placement))
    outbox.withdraw(tx, _preview_key(placement), context.now())


def _what_became(placement: Placement) -> str:
    """The key of what its channel's owner is told."""
    if placement.posted_at is not None:
        return "ask-was-posted"
    if placement.voided_at is not None:
        known = ("no-answer", "refused-by-owner", "withdrawn", "missed")
        return f"ask-was-{placement.reason}" if placement.reason in known else "ask-was-impossible"
    if placement.unknown_at is not None:
        return "ask-was-unknown"
    return "ask-was-approved" if placement.answered_at is not None else "ask-was-no-answer"


def _edit(context: Context, tx: Session, placement: Placement, key: str) -> None:
    """Owed, not just sent: whoever kills the bot now, the question does not keep its buttons."""
    told = outbox.message_of(tx, _key(placement))
    where = told or _pressed_message(context)
    if where is None:
        return
    text = _words(context.voice_of(tx, placement.payee_id), tx, placement, key)
    params = {"message_id": where, **message(text)}
    call = placement.payee_id, "editMessageText", params
    outbox.owe(tx, call, context.now(), key=f"ask:{placement.id}:{key}")


def _pressed_message(context: Context) -> int | None:
    incoming = getattr(context, "incoming", None)
    button = incoming.callback_query if incoming is not None else None
    return button.message.message_id if button is not None and button.message is not None else None


def _words(say: Voice, tx: Session, placement: Placement, key: str) -> Html:
    channel = tx.get_one(Channel, placement.channel_id)
    campaign = campaigns.find_campaign(tx, placement.campaign_id)
    address = channel.post_url(placement.message_id)
    return say(
        key,
        title=channel.title,
        name=campaign.name if campaign else "",
        post=say("posting-at", url=address) if address else say("posting-number", id=str(placement.id)),
    )
