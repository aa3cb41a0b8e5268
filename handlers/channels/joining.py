"""The bot is added to a channel, or its rights there change or end."""

from typing import Any

from sqlmodel import Session
from telegram import ChatMemberAdministrator, User

from handlers.channels.showing import card
from handlers.context import Context, ReplyNotSent, link
from handlers.growth import note_count
from handlers.limiter import Lane
from handlers.posting.rights import may_post, suspend
from handlers.sending import NotSent, Sent, call
from handlers.start import CHANNEL_RIGHTS
from rules.topics import language_of
from storage import channels, people, timetables
from storage.channels import Joining


async def membership_changed(context: Context) -> None:
    """Whatever is not an administrator who may post is a loss."""
    change = context.incoming.my_chat_member
    member = change.new_chat_member
    if not isinstance(member, ChatMemberAdministrator):
        _lost(context, "removed")
    elif not member.can_post_messages:
        _lost(context, "right")
    else:
        await _joined(context, change.from_user)


def _lost(context: Context, why: str) -> None:
    """Stops and settles a channel that we know. Who adds the bot without the right to post is told so."""
    with context.transaction() as tx:
        if channels.find_channel(tx, context.chat_id) is not None:
            suspend(context, tx, context.chat_id, why)
        elif why == "right":
            _explain(context, tx, "channels-no-right")


async def _joined(context: Context, actor: User) -> None:
    """Registers the channel to whom Telegram says may post in it. Asked anew if Telegram does not answer."""
    owner_id = await _checked_owner(context, actor)
    count = await _ask(context, "getChatMemberCount")
    with context.transaction() as tx:
        if owner_id is None or count is None:
            _explain(context, tx, "channels-not-yours")
            return
        _register(context, tx, owner_id, int(count))


def _register(context: Context, tx: Session, owner_id: int, subscribers: int) -> None:
    chat = context.incoming.effective_chat
    known = channels.find_channel(tx, chat.id)
    is_news = known is None or known.suspended_at is not None
    say = context.voice_of(tx, owner_id) if owner_id != context.user.id else context.say
    owner = people.find_person(tx, owner_id)
    language = language_of(owner.telegram_language if owner else context.user.language_code or "")
    joining = Joining(chat.id, chat.title or "", chat.username or "", owner_id, subscribers, language)
    if known is not None and known.suspended_at is not None:
        timetables.keep(tx, known, context.now())
    channel = channels.join(tx, joining, say.timezone, context.now())
    note_count(context, tx, channel.id, subscribers)
    if is_news:
        text, rows = card(tx, say, channel, "channels-joined" if known is None else "channels-back")
        context.owe(tx, owner_id, text, rows, key=f"joined:{context.incoming.update_id}")


async def _checked_owner(context: Context, actor: User) -> int | None:
    """The actor, if they run the channel; behind an anonymous one, the channel's creator."""
    if actor.is_bot:
        found = await _ask(context, "getChatAdministrators") or []
        people = [one["user"] for one in found if one["status"] == "creator"]
        return next((int(user["id"]) for user in people if not user["is_bot"]), None)
    member = await _ask(context, "getChatMember", user_id=actor.id)
    return actor.id if member is not None and may_post(member) else None


async def _ask(context: Context, method: str, **params: int) -> Any:
    """The result, or None when Telegram refuses for good."""
    outcome = await call(context.bot, method, {"chat_id": context.chat_id, **params}, Lane.ANSWER)
    match outcome:
        case Sent(result=result):
            return result
        case NotSent(permanent=True):
            return None
    raise ReplyNotSent(outcome.reason)


def _explain(context: Context, tx: Session, key: str) -> None:
    """Tells the person who changed something why the channel cannot take part."""
    if context.user.is_bot:
        return
    text = context.say(key, title=context.incoming.effective_chat.title or "")
    context.owe(tx, context.user.id, text, [[add_button(context)]])


def add_button(context: Context) -> Any:
    """Opens Telegram's list of one's channels, with just the rights that the bot needs."""
    url = f"https://t.me/{context.bot.username}?startchannel&admin={CHANNEL_RIGHTS}"
    return link(context.say.plain("channels-add"), url)
