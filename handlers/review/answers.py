"""What an owner writes in review: a reason in their own words, or where a post stands."""

from dataclasses import dataclass

from handlers.context import Context, Rows, press
from handlers.doors import is_owner
from handlers.posting.post import post_in
from handlers.review.deciding import refuse, stands
from handlers.review.showing import show_next
from handlers.wizards import cancel_button
from rules.wording import length, tidy
from storage import drafts, placements
from storage.channels import find_channel
from storage.drafts import Draft

WIZARD = "review"
REASON_CHARACTERS_MAX = 200


@dataclass(frozen=True)
class Asked:
    """A question to the owner: the draft's step and its answers."""

    step: str
    answers: dict[str, str]


async def ask(context: Context, asked: Asked, rows: Rows = ()) -> None:
    draft = Draft(WIZARD, asked.step, asked.answers)
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    back = [press(context.say.plain("back"), "review:next"), cancel_button(context.say)]
    await context.show(context.say(f"review-ask-{asked.step}"), [*rows, back])


async def take_answer(context: Context, draft: Draft) -> None:
    if not is_owner(context):  # they were one when they began
        await context.reply(context.say("unknown-command"))
        return
    await (_take_reason if draft.step == "reason" else _take_link)(context, draft)


async def _take_reason(context: Context, draft: Draft) -> None:
    reason = tidy(context.text)
    if not reason or length(reason) > REASON_CHARACTERS_MAX:
        await context.reply(
            context.say("review-reason-length", max=REASON_CHARACTERS_MAX), [[cancel_button(context.say)]]
        )
        return
    await refuse(context, int(draft.answers["campaign"]), draft.answers["seen"], reason)


async def _take_link(context: Context, draft: Draft) -> None:
    placement_id = int(draft.answers["placement"])
    with context.storage.reading() as tx:
        placement = placements.find_placement(tx, placement_id)
        channel = find_channel(tx, placement.channel_id) if placement else None
    message_id = post_in(channel, context.text) if channel else None
    if message_id is None:
        await context.reply(context.say("review-wrong-link"), [[cancel_button(context.say)]])
        return
    await stands(context, placement_id, message_id)


async def skip(context: Context) -> None:
    """Forgets an open question and shows the next matter."""
    with context.storage.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
    await show_next(context)
