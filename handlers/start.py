"""/start and where its links lead, /help, and people who block the bot or come back."""

from functools import cache

from telegram import ChatMember

from handlers import menu
from handlers.commands import COMMANDS, Audience
from handlers.context import Button, Context, link, press
from handlers.doors import Handle, InChats, button, command, is_owner, pressed
from handlers.words import Html, Voice
from storage import blocks

CHANNEL_RIGHTS = "post_messages+edit_messages+delete_messages"
MORE_WITH_PREMIUM = ("remind", "qr", "sticker", "stickers")
"""Free commands that do more for members."""

STARTS: dict[str, Handle] = {}
"""Where t.me/<bot>?start=<name>_<argument> leads, by name: the areas fill it. Buttons `start:<name>` too."""


async def start(context: Context) -> None:
    """The welcome, or what a link asked for. For people it knows, it writes nothing."""
    handle = STARTS.get(context.args[0].partition("_")[0]) if context.args else None
    await (handle or welcome)(context)
    if is_owner(context):
        await menu.publish_for(context.bot, context.storage, context.user.id)


def argument(context: Context) -> str:
    """What a start link says after its name: "12" of why_12."""
    return context.args[0].partition("_")[2] if context.args else ""


async def welcome(context: Context) -> None:
    say = context.say
    rows = _welcome_rows(say.language, context.bot.username)
    await context.show(say("start-welcome", name=context.user.first_name), rows)


@cache
def _welcome_rows(language: str, username: str) -> list[list[Button]]:
    say = Voice(language)
    add = f"https://t.me/{username}?startchannel&admin={CHANNEL_RIGHTS}"
    return [
        [press(say.plain("start-premium"), "start:premium"), press(say.plain("start-help"), "start:help")],
        [link(say.plain("start-add"), add)],
        [press(say.plain("start-language"), "settings:language")],
    ]


def premium_button(say: Voice) -> list[Button]:
    """A row for whoever wants more than is free."""
    return [press(say.plain("start-premium"), "start:premium")]


async def start_pressed(context: Context) -> None:
    handle = STARTS.get(pressed(context)[0])
    if handle is None:
        await context.stale()
    await (handle or welcome)(context)


async def help_(context: Context) -> None:
    """Every command that is for this person, by whom it is for."""
    audiences = [one for one in Audience if one is not Audience.OWNERS or is_owner(context)]
    parts = [_section(context.say, audience) for audience in audiences]
    text = "\n\n".join([*parts, context.say("help-end")])
    await context.show(Html(text), [[press(context.say.plain("back"), "start:menu")]])


def _section(say: Voice, audience: Audience) -> Html:
    lines: list[str] = [say(audience)]
    for one in COMMANDS:
        if one.audience is audience:
            more = "-premium" if one.is_premium else "-more" if one.name in MORE_WITH_PREMIUM else ""
            lines.append(say(f"help-line{more}", name=one.name, does=say(one.words)))
    return Html("\n".join(lines))


async def blocked_or_back(context: Context) -> None:
    change = context.incoming.my_chat_member
    if change.new_chat_member.status != ChatMember.BANNED:
        context.meet()
        return
    with context.transaction() as tx:
        blocks.blocked(tx, [change.from_user.id], context.now())  # paused until they say so in /following


STARTS |= {"help": help_, "menu": welcome}

handlers = [
    command("start", start),
    command("help", help_),
    button("start", start_pressed),
    InChats("private", blocked_or_back),
]
