"""A business asks a customer for money, in the chat: in Stars for what is digital, through a payment provider
for what is not."""

from handlers.doors import Handle, Step, button, by_verb
from handlers.invoices.listing import show_list, withdraw
from handlers.invoices.steps import WIZARD
from handlers.invoices.wizard import begin, choose_kind, open_link, send_it, step_back, take_answer

__all__ = ["handlers", "starts", "wizards"]

ACTS: dict[str, Handle] = {
    "list": show_list,
    "begin": begin,
    "step": step_back,
    "kind": choose_kind,
    "send": send_it,
    "withdraw": withdraw,
}

handlers = [
    button("invoices:to", begin, in_groups=True),  # below what a customer wrote, where the staff reads it
    button("invoices", by_verb(ACTS)),
]
wizards: dict[str, Step] = {WIZARD: take_answer}
starts: dict[str, Handle] = {"invoice": open_link}
