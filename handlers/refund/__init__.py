"""/refund, for owners: what a refund would do, the reason, then the call; and what waits in suspense."""

from handlers.doors import Step, button, command
from handlers.refund.choosing import pressed_in_refund, refund
from handlers.refund.deciding import WIZARD, take_reason
from handlers.refund.due import refunds_due

__all__ = ["handlers", "refunds_due", "wizards"]

handlers = [command("refund", refund), button("refund", pressed_in_refund, for_owners=True)]
wizards: dict[str, Step] = {WIZARD: take_reason}
