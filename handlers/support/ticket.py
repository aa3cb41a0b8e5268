"""What owners see of a question: the words, and the whole state of the payment that it is about."""

from sqlmodel import Session

from handlers.context import Button, Context, press
from handlers.refund.showing import summary
from handlers.words import Html, Voice
from storage import charges, people
from storage.charges import Record, State
from storage.tickets import OTHER, Asked


def tell_owners(context: Context, tx: Session, number: int, asked: Asked, name: str) -> None:
    """The ticket to each of them, with what they can do about it."""
    record = charges.find(tx, asked.charge_id) if asked.charge_id else None
    for owner_id in people.owners(tx):
        say = context.voice_of(tx, owner_id)
        text = _ticket(say, tx, number, asked, name, record)
        context.owe(tx, owner_id, text, _rows(say, number, record), key=f"ticket:{number}:{owner_id}")


def _ticket(say: Voice, tx: Session, number: int, asked: Asked, name: str, record: Record | None) -> Html:
    values: dict[str, str | int] = {
        "number": number,
        "name": name,
        "person": str(asked.person_id),
        "text": asked.text,
    }
    if asked.about == OTHER:
        return say("support-ticket", **values)
    about = summary(say, tx, record) if record else say("support-names-no-payment")
    return say("support-ticket-payment", **values, payment=about)


def _rows(say: Voice, number: int, record: Record | None) -> list[list[Button]]:
    row = [press(say.plain("support-answer"), f"support:answer:{number}")]
    if record is not None and record.state is not State.REFUNDED:
        row.append(press(say.plain("support-refund"), f"refund:card:{record.number}"))
    return [row]
