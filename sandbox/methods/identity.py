"""Who the bot is: getMe, its commands, names, descriptions and menu button."""

import re

from sandbox.call import Call, method
from sandbox.errors import Failure
from sandbox.views import user
from sandbox.world import Json

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
COMMANDS_MAX = 100
TEXT_LENGTHS = {"name": 64, "short_description": 120, "description": 512}
DESCRIPTION_CHARACTERS_MAX = 256


@method("getMe")
async def get_me(call: Call) -> Json:
    return user(call.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_guest_queries": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


def commands_key(call: Call) -> tuple[str, str]:
    """(scope, language) under which a list of commands is kept."""
    scope = call.parsed("scope") or {}
    if not isinstance(scope, dict):
        raise Failure("can't parse BotCommandScope: expected an Object")
    parts = [scope.get("type", "default"), scope.get("chat_id"), scope.get("user_id")]
    return ":".join(str(part) for part in parts if part is not None), call.text("language_code")


@method("setMyCommands")
async def set_my_commands(call: Call) -> bool:
    given = call.listed("commands") or []
    if len(given) > COMMANDS_MAX:
        raise Failure("BOT_COMMANDS_TOO_MUCH")
    call.bot.commands[commands_key(call)] = [read_command(command) for command in given]
    return True


def read_command(given: object) -> Json:
    if not isinstance(given, dict):
        raise Failure("can't parse BotCommand: expected an Object")
    command = str(given.get("command", "")).removeprefix("/").lower()
    description = str(given.get("description", ""))
    if not COMMAND.fullmatch(command):
        raise Failure("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= DESCRIPTION_CHARACTERS_MAX:
        raise Failure("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


@method("getMyCommands")
async def get_my_commands(call: Call) -> list[Json]:
    return call.bot.commands.get(commands_key(call), [])


@method("deleteMyCommands")
async def delete_my_commands(call: Call) -> bool:
    call.bot.commands.pop(commands_key(call), None)
    return True


def set_text(call: Call, what: str) -> bool:
    value = call.text(what)
    if len(value) > TEXT_LENGTHS[what]:
        raise Failure(f"bot {what.replace('_', ' ')} is too long")
    call.bot.texts[(what, call.text("language_code"))] = value
    return True


def get_text(call: Call, what: str, otherwise: str = "") -> Json:
    texts = call.bot.texts
    value = texts.get((what, call.text("language_code"))) or texts.get((what, "")) or otherwise
    return {what: value}


@method("setMyName")
async def set_my_name(call: Call) -> bool:
    done = set_text(call, "name")
    call.bot.first_name = call.bot.texts.get(("name", "")) or call.bot.first_name
    return done


@method("getMyName")
async def get_my_name(call: Call) -> Json:
    return get_text(call, "name", call.bot.first_name)


@method("setMyDescription")
async def set_my_description(call: Call) -> bool:
    return set_text(call, "description")


@method("getMyDescription")
async def get_my_description(call: Call) -> Json:
    return get_text(call, "description")


@method("setMyShortDescription")
async def set_my_short_description(call: Call) -> bool:
    return set_text(call, "short_description")


@method("getMyShortDescription")
async def get_my_short_description(call: Call) -> Json:
    return get_text(call, "short_description")


@method("setChatMenuButton")
async def set_chat_menu_button(call: Call) -> bool:
    button = call.parsed("menu_button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in ("default", "commands", "web_app"):
        raise Failure("can't parse menu button: MenuButton has unsupported type")
    call.bot.menu_buttons[call.number("chat_id")] = button
    return True


@method("getChatMenuButton")
async def get_chat_menu_button(call: Call) -> Json:
    buttons = call.bot.menu_buttons
    return buttons.get(call.number("chat_id")) or buttons.get(0) or {"type": "default"}
