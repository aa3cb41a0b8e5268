"""Channels: how one joins, its card with its rules, what happens to it, and how it leaves."""

from typing import Any

from handlers.channels.card import pressed_in_card
from handlers.channels.changes import member_changed, rename_handler
from handlers.channels.counting import count_due
from handlers.channels.describing import WORDS, take_words
from handlers.channels.joining import membership_changed
from handlers.channels.listing import channels
from handlers.channels.zone import ZONE, take_zone
from handlers.doors import InChats, Step, button, command

__all__ = ["count_due", "handlers", "starts", "wizards"]

handlers: list[Any] = [
    InChats("channel", membership_changed),
    InChats("channel", member_changed, to_others=True),
    rename_handler,
    command("channels", channels),
    button("channels", pressed_in_card),
]
wizards: dict[str, Step] = {ZONE: take_zone, WORDS: take_words}
starts = {"channels": channels}
