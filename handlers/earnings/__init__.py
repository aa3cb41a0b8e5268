"""/earnings: what a payee earned, is owed and was paid, from the same books as /stats."""

from handlers.doors import Handle, Step, button, by_verb, command
from handlers.earnings.asking import payout_pressed, take_answer
from handlers.earnings.history import cancel_pressed, history_pressed
from handlers.earnings.notice import statements_due
from handlers.earnings.papers import csv_pressed, paper_pressed, periods_pressed, statements_pressed
from handlers.earnings.showing import channels_pressed, earnings, sales_pressed, stale
from handlers.earnings.steps import WIZARD

__all__ = ["handlers", "statements_due", "wizards"]

PRESSED: dict[str, Handle] = {
    "show": earnings,
    "sales": sales_pressed,
    "places": channels_pressed,
    "payout": payout_pressed,
    "history": history_pressed,
    "cancel": cancel_pressed,
    "statements": statements_pressed,
    "paper": paper_pressed,
    "periods": periods_pressed,
    "csv": csv_pressed,
}

handlers = [command("earnings", earnings), button("earnings", by_verb(PRESSED, stale))]
wizards: dict[str, Step] = {WIZARD: take_answer}
starts = {"earnings": earnings}
