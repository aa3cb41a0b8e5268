"""Sponsored posts: the post itself, the clock's work on it, and what its readers may ask."""

from handlers.doors import button
from handlers.posting.due import post_due
from handlers.posting.ending import end_due
from handlers.posting.rounds import campaigns_due, review_due
from handlers.posting.why import reported, why

__all__ = ["campaigns_due", "end_due", "handlers", "post_due", "review_due", "starts"]

handlers = [button("why", reported)]
starts = {"why": why}
"""Deep links `?start=why_<placement id>`: the word before the underscore with its handler."""
