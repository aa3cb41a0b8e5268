"""/premium: what it unlocks, what it costs, how it stands with you; to try, to buy, to give, to cancel."""

from handlers.context import Context
from handlers.doors import Handle, Step, button, by_verb, command
from handlers.premium.buying import buy_month, buy_year
from handlers.premium.card import show_card, show_fresh
from handlers.premium.codes import WIZARD, ask_code, buy_with, leave, open_code, take_code
from handlers.premium.due import premium_due
from handlers.premium.giving import give, show_gifts, show_link
from handlers.premium.redeeming import open_gift, redeem
from handlers.premium.renewal import cancel_renewal, resume_renewal
from handlers.premium.trial import start_trial

__all__ = ["handlers", "premium", "premium_due", "starts", "wizards"]

ACTS: dict[str, Handle] = {
    "card": show_card,
    "trial": start_trial,
    "month": buy_month,
    "year": buy_year,
    "cancel": cancel_renewal,
    "resume": resume_renewal,
    "give": give,
    "gifts": show_gifts,
    "link": show_link,
    "redeem": redeem,
    "code": ask_code,
    "back": leave,
    "with": buy_with,
}


async def premium(context: Context) -> None:
    await show_card(context)


handlers = [command("premium", premium), button("premium", by_verb(ACTS, show_fresh))]
wizards: dict[str, Step] = {WIZARD: take_code}
starts: dict[str, Handle] = {"premium": premium, "gift": open_gift, "promo": open_code}
