"""A secret is shown once. It is in no row of ours: not among what is owed, and not in what comes back when a
button is pressed, because the button is below another message."""

from handlers.context import Context, message, press
from handlers.numbers import number_in
from handlers.sending import Sent
from handlers.words import Html


async def show_once(context: Context, secret: Html) -> None:
    say = context.say
    outcome = await context.call("sendMessage", {"chat_id": context.chat_id, **message(secret)})
    if isinstance(outcome, Sent):
        shown = outcome.result["message_id"]
        await context.reply(say("api-once"), [[press(say.plain("api-wipe"), f"api:wipe:{shown}")]])
    else:
        await context.reply(say("api-lost"))


async def wipe(context: Context, said: str) -> bool:
    """Whatever number a button says, only what is in this chat can go."""
    number = number_in(said)
    if number is None:
        return False
    await context.call("deleteMessage", {"chat_id": context.chat_id, "message_id": number})
    await context.show(context.say("api-wiped"))
    return True
