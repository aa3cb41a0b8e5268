"""Money of the payment provider, for owners of the bot: what businesses are owed is paid by hand and booked,
and so is what was given back to a customer."""

from handlers.context import Context
from handlers.doors import Handle, Step, button, pressed
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


async def pressed_in_provider(context: Context) -> None:
    """Only owners come here; what they press may be old."""
    await PRESSED.get(pressed(context)[0], stale)(context)


handlers = [button("provider", pressed_in_provider, for_owners=True)]
wizards: dict[str, Step] = {WIZARD: take_reference}
