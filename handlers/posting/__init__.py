"""Sponsored posts: the post itself, the clock's work on it, and what its readers may ask."""

from handlers.doors import button
from handlers.posting.asking import ask_pressed, asks_due
from handlers.posting.checking import checks_due, forget_due
from handlers.posting.due import post_due
from handlers.posting.ending import end_due
from handlers.posting.promoting import promotions_due, share_due, why_promoted
from handlers.posting.rounds import campaigns_due, review_due
from handlers.posting.watching import watch_handlers
from handlers.posting.why import reported, why

__all__ = [
    "asks_due",
    "campaigns_due",
    "checks_due",
    "end_due",
    "forget_due",
    "handlers",
    "post_due",
    "promotions_due",
    "review_due",
    "share_due",
    "starts",
]

handlers = [button("why", reported), button("ask", ask_pressed), *watch_handlers]
starts = {"why": why, "traffic": why_promoted}
"""Deep links, `?start=why_<placement id>` and `?start=traffic_<promotion id>`: the word before the underscore
with its handler."""
