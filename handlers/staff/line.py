"""The line between a customer and a business whose staff reads what customers write."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from handlers.context import Context, Rows, press
from handlers.words import Voice
from rules.business import Role
from storage import businesses, conversations, customers
from storage.businesses import Business
from storage.consent_rows import Follow
from storage.conversations import Conversation


@dataclass(frozen=True)
class Line:
    """`who` is what its staff sees of them."""

    business: Business
    mine: Follow
    talk: Conversation | None
    who: str


def line_of(tx: Session, context: Context, business_id: int) -> Line | None:
    """None if nobody of the business reads what its customers write."""
    business, mine = businesses.find(tx, business_id), customers.find(tx, business_id, context.user.id)
    if business is None or mine is None or not is_read(tx, business, context.now()):
        return None
    talk = conversations.find(tx, business_id, context.user.id)
    name = f" · {context.user.first_name}" if mine.shows_name else ""
    return Line(business, mine, talk, f"{mine.customer_code}{name}")


def is_read(tx: Session, business: Business, now: datetime) -> bool:
    """Whether there is a staff chat: a group, or somebody who still acts for the business."""
    chat_id = business.staff_chat_id
    if chat_id is None or business.closed_at is not None:
        return False
    return chat_id < 0 or businesses.may_act(tx, business.id or 0, chat_id, Role.SENDER, now) is not None


def line_rows(say: Voice, line: Line) -> Rows:
    """What the customer can do with it."""
    number = line.business.id
    name = press(say.plain("staff-show-name"), f"staff:name:{number}")
    end = press(say.plain("staff-end"), f"staff:end:{number}")
    return [*([] if line.mine.shows_name or line.mine.ended_at else [[name]]), [end]]
