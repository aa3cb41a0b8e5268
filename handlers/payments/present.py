"""A gift as it is handed over: a message with its link, made to be forwarded."""

from sqlmodel import Session

from handlers.context import Button, Context, link
from handlers.words import Html, Voice
from rules.membership import PLANS
from storage import gifts


def hand_over(context: Context, tx: Session, token: str, giver: str = "") -> None:
    """Owes the message to who paid; `giver` is the name that the gift bears, if anybody told it."""
    gift = gifts.find_gift(tx, token)
    assert gift is not None
    if giver:
        gifts.sign(tx, token, giver)
    text, rows = present(context.voice_of(tx, gift.buyer_id), context.bot.username, token, gift.plan)
    context.owe(tx, gift.buyer_id, text, rows, key=f"gift:{token}")


def present(say: Voice, username: str, token: str, plan: str) -> tuple[Html, list[list[Button]]]:
    url = f"https://t.me/{username}?start=gift_{token}"
    text = say("gifts-present", days=PLANS[plan].days, link=url)
    return text, [[link(say.plain("gifts-button-open"), url)]]
