"""Telegram's menu of commands: for everyone, and with more in it for owners, in every language."""

import logging
from typing import Any

from telegram.ext import ExtBot

from handlers.commands import COMMANDS, Audience, Command
from handlers.sending import Sent, call
from handlers.words import DEFAULT_LANGUAGE, Voice, languages
from storage import Storage, people

log = logging.getLogger(__name__)


async def publish(bot: ExtBot[Any], storage: Storage) -> None:
    """At each start: the menu for everyone, then that of each owner."""
    for code in ("", *languages()):
        await _set(bot, {"type": "default"}, code, _menu(code, is_owner=False))
    with storage.reading() as tx:
        owners = people.owners(tx)
    for owner_id in owners:
        await publish_for(bot, storage, owner_id)


async def publish_for(bot: ExtBot[Any], storage: Storage, person_id: int) -> None:
    """The menu of one chat, where it differs from everyone's: an owner's, or in a language of their choice.

    For somebody who never wrote to the bot Telegram refuses: theirs is set at their first /start.
    """
    with storage.reading() as tx:
        is_owner = person_id in people.owners(tx)
        person = people.find_person(tx, person_id)
    chosen = person.language if person else ""
    scope = {"type": "chat", "chat_id": person_id}
    for code in ("", *languages()):
        differs = is_owner or chosen
        await _set(bot, scope, code, _menu(chosen or code, is_owner=is_owner) if differs else [])


def _menu(language: str, *, is_owner: bool) -> list[dict[str, str]]:
    say = Voice(language or DEFAULT_LANGUAGE)
    return [
        {"command": one.name, "description": _line(say, one)}
        for one in COMMANDS
        if is_owner or one.audience is not Audience.OWNERS
    ]


def _line(say: Voice, one: Command) -> str:
    does = say.plain(one.words)
    return say.plain("help-menu-premium", does=does) if one.is_premium else does


async def _set(bot: ExtBot[Any], scope: dict[str, Any], code: str, menu: list[dict[str, str]]) -> None:
    params: dict[str, Any] = {"scope": scope} | ({"language_code": code} if code else {})
    if menu:
        outcome = await call(bot, "setMyCommands", params | {"commands": menu})
    else:
        outcome = await call(bot, "deleteMyCommands", params)
    if not isinstance(outcome, Sent):
        log.info("the menu of %s is not set: %s", scope["type"], outcome.reason)
