"""/claim: the first owner of a bot that was started without one."""

import secrets
from typing import Any

from telegram import Update
from telegram.ext import CommandHandler, filters

from handlers import menu
from handlers.context import Context
from storage import people

WRONG_CLAIMS_MAX = 5


async def claim(update: Update, context: Context) -> None:
    """Without the right code it is an unknown command, so that nobody learns whether there is an owner."""
    context.meet()
    if not _is_right(context, " ".join(context.args or [])):
        await context.reply(context.say("unknown-command"))
        return
    with context.transaction() as tx:
        made = people.claim(tx, context.user.id, context.now())
    context.app.claim_code = ""
    if made:
        context.app.owners.add(context.user.id)
        await context.reply(context.say("claim-welcome", name=context.user.first_name))
        await menu.publish_for(context.bot, context.storage, context.user.id)
    else:
        await context.reply(context.say("unknown-command"))


def _is_right(context: Context, said: str) -> bool:
    """Compared in constant time. After five wrong tries, by whomever, the code is void until a restart."""
    app = context.app
    if not app.claim_code or not said:
        return False
    if secrets.compare_digest(said.encode(), app.claim_code.encode()):
        return True
    app.wrong_claims += 1
    if app.wrong_claims >= WRONG_CLAIMS_MAX:
        app.claim_code = ""
    return False


# It stands in no table of commands: /help and Telegram's menu do not show it.
handlers: list[CommandHandler[Context, Any]] = [
    CommandHandler("claim", claim, filters=filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE)
]
