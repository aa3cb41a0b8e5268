"""Channels: how one joins, its card with its rules, and how it leaves."""

from typing import Any

from handlers.channels.card import pressed_in_card
from handlers.channels.joining import membership_changed
from handlers.channels.listing import channels
from handlers.channels.zone import ZONE, take_zone
from handlers.doors import InChats, Step, button, command

handlers: list[Any] = [
    InChats("channel", membership_changed),
    command("channels", channels),
    button("channels", pressed_in_card),
]
wizards: dict[str, Step] = {ZONE: take_zone}
starts = {"channels": channels}
