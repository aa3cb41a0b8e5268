"""Doors: how a command, a button or a wizard's answer finds its handler, and who may enter."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler, ChatMemberHandler, CommandHandler, filters

from handlers.commands import BY_NAME, Audience
from handlers.context import Context
from handlers.numbers import number_in
from storage import memberships
from storage.drafts import Draft

Handle = Callable[[Context], Awaitable[None]]
Step = Callable[[Context, Draft], Awaitable[None]]
"""Takes what the person wrote (`context.text`) as the answer to the question that the draft stands at."""


def command(name: str, handle: Handle) -> CommandHandler[Context, Any]:
    """A command of the table, in private chats; an owner's command is unknown to everybody else."""
    for_owners = BY_NAME[name].audience is Audience.OWNERS

    async def enter(update: Update, context: Context) -> None:
        context.meet()
        if for_owners and not is_owner(context):
            await context.reply(context.say("unknown-command"))
            return
        await handle(context)

    return CommandHandler(name, enter, filters=filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE)


def button(
    prefix: str, handle: Handle, *, for_owners: bool = False, in_groups: bool = False
) -> CallbackQueryHandler[Context, Any]:
    """Buttons whose data begins with `prefix:`; always answered, whatever happens in the handler. Anybody may
    send any data for a post in a channel or a group: a menu would take its place."""

    async def enter(update: Update, context: Context) -> None:
        context.meet()
        try:
            if (for_owners and not is_owner(context)) or not (in_groups or _is_private(context)):
                await context.stale()
            else:
                await handle(context)
        finally:
            await context.answer()

    return CallbackQueryHandler(enter, pattern=f"^{prefix}:")


class InChats(ChatMemberHandler[Context, Any]):
    """What happens in chats of one kind (`private` or `channel`) to the bot itself, or to others there."""

    def __init__(self, kind: str, handle: Handle, *, to_others: bool = False) -> None:
        async def enter(update: Update, context: Context) -> None:
            await handle(context)

        super().__init__(
            enter, ChatMemberHandler.CHAT_MEMBER if to_others else ChatMemberHandler.MY_CHAT_MEMBER
        )
        self._kind = kind

    def check_update(self, update: object) -> bool:
        if not super().check_update(update):
            return False
        assert isinstance(update, Update)
        change = update.my_chat_member or update.chat_member
        return change is not None and change.chat.type == self._kind


def pressed(context: Context) -> list[str]:
    """The parts of the pressed button's data after its prefix."""
    return (context.incoming.callback_query.data or "").split(":")[1:]


def first_parts(context: Context, count: int) -> list[str]:
    """So many of them, empty where there are none: a changed client may send any data."""
    return [*pressed(context), *[""] * count][:count]


def number_of(context: Context) -> int:
    """The number of the row that is named behind the verb; 0, which no row has, if it is none."""
    return number_in(first_parts(context, 2)[1]) or 0


def by_verb(acts: Mapping[str, Handle], otherwise: Handle = Context.stale) -> Handle:
    """Does what the first part names; `otherwise` for any other."""

    async def act(context: Context) -> None:
        await acts.get(pressed(context)[0], otherwise)(context)

    return act


def _is_private(context: Context) -> bool:
    """Also where nobody is told the chat: below what was sent through the bot in some other chat."""
    chat = context.incoming.effective_chat
    return chat is None or chat.type == chat.PRIVATE


def is_owner(context: Context) -> bool:
    """An owner, speaking for themselves in a private chat."""
    chat = context.incoming.effective_chat
    return chat is not None and chat.type == chat.PRIVATE and context.user.id in context.app.owners


def is_member(context: Context) -> bool:
    with context.storage.reading() as tx:
        return memberships.is_premium(tx, context.user.id, context.now())
