"""Reconciliation with Telegram's own book of our Stars; /verify and what owners decide about it."""

import re

from handlers.context import Context
from handlers.doors import Step, button, command, first_parts
from handlers.reconcile import drifting, suspense
from handlers.reconcile.checking import reconcile_due
from handlers.reconcile.verifying import check_books

__all__ = ["handlers", "reconcile_due", "wizards"]

NUMBER = re.compile(r"-?[1-9][0-9]{0,18}")
CARDS = {"drift": drifting.show_drift, "write": drifting.ask_charge, "suspense": suspense.show_suspense}
ABOUT = {
    "charge": drifting.confirm_charge,
    "name": drifting.name_charge,
    "platform": drifting.confirm_platform,
    "take": drifting.take_from_platform,
    "place": suspense.confirm_settling,
    "settle": suspense.settle,
}
"""The buttons that bring a number: of a transfer, or of nanostars."""


async def pressed_about_book(context: Context) -> None:
    verb, number = first_parts(context, 2)
    if verb in CARDS:
        await CARDS[verb](context)
    elif verb in ABOUT and NUMBER.fullmatch(number):
        await ABOUT[verb](context, int(number))
    else:
        await drifting.stale(context)


handlers = [command("verify", check_books), button("book", pressed_about_book, for_owners=True)]
wizards: dict[str, Step] = {drifting.WIZARD: drifting.take_charge}
