"""Customers: the link by which they follow a business, /following, and the buttons under every notice."""

from handlers.doors import Handle, Step, button, by_verb, command
from handlers.following.below import BELOW, below_pressed, notice_rows
from handlers.following.joining import follow_pressed, open_link
from handlers.following.listing import following, list_pressed, resume_all, stop_all
from handlers.following.managing import (
    card,
    gone,
    let,
    report,
    resume,
    stop_pressed,
    undo_pressed,
    why,
)
from handlers.following.questions import COUNTRY, answers, ask, other_country, said, take_country, wipe

__all__ = ["handlers", "notice_rows", "starts", "wizards"]

PRESSED: dict[str, Handle] = {
    "list": list_pressed,
    "card": card,
    "let": let,
    "resume": resume,
    "resumeall": resume_all,
    "stop": stop_pressed,
    "stopall": stop_all,
    "undo": undo_pressed,
    "report": report,
    "why": why,
    "answers": answers,
    "ask": ask,
    "say": said,
    "wipe": wipe,
    "country": other_country,
}

handlers = [
    command("following", following),
    button("following", by_verb(PRESSED, gone)),
    button("follow", follow_pressed),
    button(BELOW, below_pressed),
]
starts: dict[str, Handle] = {"follow": open_link}
wizards: dict[str, Step] = {COUNTRY: take_country}
