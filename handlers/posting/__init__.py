"""Sponsored posts: the post itself, the clock's work on it, and what its readers may ask."""

from handlers.doors import Step, button
from handlers.posting.asking import ask_pressed, asks_due
from handlers.posting.checking import checks_due, forget_due
from handlers.posting.doubts import WIZARD, doubt_pressed, take_link
from handlers.posting.due import post_due
from handlers.posting.ending import end_due
from handlers.posting.promoting import share_due
from handlers.posting.rounds import campaigns_due, review_due
from handlers.posting.watching import watch_handlers
from handlers.posting.why import reported, why
from handlers.posting.why_promoted import promotion_reported, why_promoted

__all__ = [
    "asks_due",
    "campaigns_due",
    "checks_due",
    "end_due",
    "forget_due",
    "handlers",
    "post_due",
    "review_due",
    "share_due",
    "starts",
    "wizards",
]

handlers = [
    button("why", reported),
    button("traffic", promotion_reported),
    button("doubt", doubt_pressed),
    button("ask", ask_pressed),
    *watch_handlers,
]
wizards: dict[str, Step] = {WIZARD: take_link}
starts = {"why": why, "traffic": why_promoted}
"""Deep links, `?start=why_<placement id>` and `?start=traffic_<promotion id>`: the word before the underscore
with its handler."""
