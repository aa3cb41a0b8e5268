"""What a business may send and what it pays for it: its plan, and its balance."""

from handlers.doors import Handle, Step, button, by_verb
from handlers.plans import balance
from handlers.plans.buying import buy
from handlers.plans.card import WIZARD, show
from handlers.plans.due import plan_ends_due, teams_due
from handlers.plans.renewal import cancel, resume

__all__ = ["handlers", "plan_ends_due", "teams_due", "wizards"]

ACTS: dict[str, Handle] = {
    "show": show,
    "buy": buy,
    "cancel": cancel,
    "resume": resume,
    "balance": balance.show,
    "up": balance.up,
    "other": balance.other,
    "history": balance.history,
    "unspent": balance.unspent,
    "back": balance.back,
}

handlers = [button("plans", by_verb(ACTS))]
wizards: dict[str, Step] = {WIZARD: balance.take_amount}
