"""Money of the payment provider, for owners of the bot: what businesses are owed is paid by hand and booked,
and so is what was given back to a customer."""

from handlers.doors import Handle, Step, button, by_verb
from handlers.provider.paying import (
    WIZARD,
    confirm_pressed,
    list_pressed,
    open_pressed,
    pay_pressed,
    put_back_pressed,
    stale,
    take_reference,
)
from handlers.provider.refunding import book_pressed

__all__ = ["handlers", "wizards"]

PRESSED: dict[str, Handle] = {
    "list": list_pressed,
    "open": open_pressed,
    "pay": pay_pressed,
    "back": put_back_pressed,
    "confirm": confirm_pressed,
    "refunded": book_pressed,
}

handlers = [button("provider", by_verb(PRESSED, stale), for_owners=True)]
wizards: dict[str, Step] = {WIZARD: take_reference}
