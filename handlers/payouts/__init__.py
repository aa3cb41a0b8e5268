"""/payouts, for owners: what payees asked for, to be paid by hand, sent as a gift, or returned."""

from handlers.doors import Handle, Step, button, by_verb, command
from handlers.payouts.answers import WIZARD, reason_pressed, take_answer
from handlers.payouts.deciding import confirm_pressed, pay_pressed, put_back_pressed
from handlers.payouts.gifting import gift_pressed, gifts_due, not_sent_pressed, sent_pressed
from handlers.payouts.queue import list_pressed, open_pressed, payouts, stale
from handlers.payouts.telling import payouts_due

__all__ = ["gifts_due", "handlers", "payouts_due", "wizards"]

PRESSED: dict[str, Handle] = {
    "list": list_pressed,
    "open": open_pressed,
    "pay": pay_pressed,
    "confirm": confirm_pressed,
    "back": put_back_pressed,
    "return": reason_pressed,
    "gift": gift_pressed,
    "sent": sent_pressed,
    "unsent": not_sent_pressed,
}

handlers = [command("payouts", payouts), button("payouts", by_verb(PRESSED, stale), for_owners=True)]
wizards: dict[str, Step] = {WIZARD: take_answer}
