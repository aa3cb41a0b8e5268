"""/paysupport and /support: a question goes to the owners, the first answer comes back."""

from handlers.context import Context
from handlers.doors import Handle, Step, button, command, first_parts
from handlers.support.answering import ANSWER, answer, release, take_answer
from handlers.support.asking import (
    QUESTION,
    about,
    about_charge,
    back,
    paysupport,
    stale,
    support,
    take_question,
)

__all__ = ["handlers", "wizards"]

PRESSED: dict[str, Handle] = {
    "back": back,
    "about": about,
    "charge": about_charge,
    "answer": answer,
    "release": release,
}
WITH_NUMBER = ("charge", "answer", "release")


async def support_pressed(context: Context) -> None:
    verb, number = first_parts(context, 2)
    is_number = number.isascii() and number.isdecimal() and len(number) < 18
    known = verb in PRESSED and (is_number or verb not in WITH_NUMBER)
    await (PRESSED[verb] if known else stale)(context)


handlers = [
    command("paysupport", paysupport),
    command("support", support),
    button("support", support_pressed),
]
wizards: dict[str, Step] = {QUESTION: take_question, ANSWER: take_answer}
