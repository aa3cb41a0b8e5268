"""Where somebody may post: into a channel of theirs, as far as Telegram says so now."""

from sqlmodel import Session

from handlers.context import Context
from handlers.limiter import Lane
from handlers.posting.rights import may_post
from handlers.sending import NotSent, Sent, call
from storage import channels
from storage.channels import Channel


def usable_channels(tx: Session, person_id: int) -> list[Channel]:
    """Their channels in which the bot may post; whether sponsored posts are paused does not matter."""
    return [one for one in channels.channels_of(tx, person_id) if one.suspended_at is None]


async def why_not(context: Context, channel_id: int, person_id: int) -> str | None:
    """What keeps the bot or the person from posting there, as `suspend` names it; empty if nothing does, None
    while Telegram does not say."""
    for user_id, is_bot in ((context.bot.id, True), (person_id, False)):
        where = {"chat_id": channel_id, "user_id": user_id}
        outcome = await call(context.bot, "getChatMember", where, Lane.ANSWER)
        if isinstance(outcome, NotSent) and outcome.permanent:
            return "removed" if is_bot else "owner"
        if not isinstance(outcome, Sent):
            return None
        if not may_post(outcome.result):
            is_admin = outcome.result["status"] == "administrator"
            return "owner" if not is_bot else "right" if is_admin else "removed"
    return ""
