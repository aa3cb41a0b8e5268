"""/business: who somebody's business is, that it is verified, how it does, and who acts for it."""

from handlers.business.appealing import take_appeal
from handlers.business.listing import business
from handlers.business.mine import APPEAL, WIZARD
from handlers.business.pressing import pressed_in_business
from handlers.business.showing import badge
from handlers.business.team import open_invitation
from handlers.business.telling import tell_lost
from handlers.business.wizard import take_answer
from handlers.doors import Step, button, command

__all__ = ["badge", "business", "handlers", "starts", "tell_lost", "wizards"]

handlers = [command("business", business), button("business", pressed_in_business)]
wizards: dict[str, Step] = {WIZARD: take_answer, APPEAL: take_appeal}
starts = {"business": business, "team": open_invitation}
