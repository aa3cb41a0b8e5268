"""The questions for new promo codes in their order: what each takes, and what it offers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from handlers.context import Button, press
from handlers.numbers import whole_number
from handlers.words import Html, Voice
from rules.promo import CODES_MAX, NAME_CHARACTERS_MAX, USES_MAX, VALID_DAYS_MAX, WORD, Gives, canonical

FOR_EVER = "-"
"""As an answer: no last day."""
MONTH = timedelta(days=30)

Answers = Mapping[str, str]


@dataclass(frozen=True)
class Question:
    """`read` gives the answer as it is kept, or None; `offers` are the values that a button gives."""

    read: Callable[[str, Answers, date], str | None]
    offers: tuple[str, ...] = ()


def _name(said: str, answers: Answers, today: date) -> str | None:
    name = " ".join(said.split())
    return name if 0 < len(name) <= NAME_CHARACTERS_MAX else None


def _gives(said: str, answers: Answers, today: date) -> str | None:
    return said if said in list(Gives) else None


def _number(said: str, most: int) -> str | None:
    number = whole_number(said)
    return str(number) if number is not None and 1 <= number <= most else None


def _amount(said: str, answers: Answers, today: date) -> str | None:
    return _number(said, most_of("amount", answers))


def _codes(said: str, answers: Answers, today: date) -> str | None:
    """How many random ones, or the one word."""
    word = canonical(said)
    return word if WORD.fullmatch(word) else _number(said, CODES_MAX)


def _uses(said: str, answers: Answers, today: date) -> str | None:
    return _number(said, USES_MAX)


def _until(said: str, answers: Answers, today: date) -> str | None:
    """The last day, as ISO has it, or no end."""
    if said == FOR_EVER:
        return said
    try:
        last = date.fromisoformat(said.strip())
    except ValueError:
        days = _number(said, VALID_DAYS_MAX)
        return None if days is None else (today + timedelta(days=int(days))).isoformat()
    return last.isoformat() if today <= last <= today + timedelta(days=VALID_DAYS_MAX) else None


QUESTIONS = {
    "name": Question(_name),
    "gives": Question(_gives, tuple(Gives)),
    "amount": Question(_amount),
    "codes": Question(_codes, ("1", "10", "100")),
    "uses": Question(_uses, ("1", "10", "100")),
    "until": Question(_until, ("7", "30", "90", FOR_EVER)),
}
ORDER = tuple(QUESTIONS)
BUTTONS_A_ROW = 3


def most_of(step: str, answers: Answers) -> int:
    """The largest number that the question takes."""
    if step == "amount":
        return Gives(answers["gives"]).most
    known = {"name": NAME_CHARACTERS_MAX, "codes": CODES_MAX, "uses": USES_MAX, "until": VALID_DAYS_MAX}
    return known.get(step, 0)


def asked(say: Voice, step: str, answers: Answers, today: date) -> Html:
    head = say("promos-progress", number=ORDER.index(step) + 1, count=len(ORDER))
    key = f"promos-ask-{step}-{answers['gives']}" if step == "amount" else f"promos-ask-{step}"
    return Html(f"{head}\n\n{say(key, example=(today + MONTH).isoformat())}")


def offer_rows(say: Voice, step: str) -> list[list[Button]]:
    buttons = [press(_shown(say, step, one), f"promos:pick:{step}:{one}") for one in QUESTIONS[step].offers]
    return [buttons[at : at + BUTTONS_A_ROW] for at in range(0, len(buttons), BUTTONS_A_ROW)]


def _shown(say: Voice, step: str, value: str) -> str:
    if step == "gives":
        return say.plain(f"promos-gives-{value}")
    if step == "until":
        return (
            say.plain("promos-pick-for-ever")
            if value == FOR_EVER
            else say.plain("promos-pick-days", n=int(value))
        )
    return value


def end_of(answer: str) -> datetime | None:
    """Valid to the end of the last day, in UTC."""
    if answer == FOR_EVER:
        return None
    return datetime.combine(date.fromisoformat(answer) + timedelta(days=1), time(), UTC)
