"""/premium: what it unlocks, what it costs, how it stands with you; to buy, to cancel, to take up again."""

from handlers.context import Context
from handlers.doors import button, command, pressed
from handlers.premium.buying import buy_month, buy_year
from handlers.premium.card import show_card, show_fresh
from handlers.premium.due import premium_due
from handlers.premium.renewal import cancel_renewal, resume_renewal

__all__ = ["handlers", "premium", "premium_due"]

ACTS = {
    "card": show_card,
    "month": buy_month,
    "year": buy_year,
    "cancel": cancel_renewal,
    "resume": resume_renewal,
}


async def premium(context: Context) -> None:
    await show_card(context)


async def premium_pressed(context: Context) -> None:
    await ACTS.get(pressed(context)[0], show_fresh)(context)


handlers = [command("premium", premium), button("premium", premium_pressed)]
