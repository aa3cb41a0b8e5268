"""/review, for owners: campaigns to approve or refuse, posts of which nobody knows whether they stand, and
growth of channels that looks bought."""

from handlers.doors import Step, button, command
from handlers.review.answers import WIZARD, take_answer
from handlers.review.judging import pressed_in_growth
from handlers.review.queue import pressed_in_review, review

handlers = [
    command("review", review),
    button("review", pressed_in_review, for_owners=True),
    button("growth", pressed_in_growth, for_owners=True),
]
wizards: dict[str, Step] = {WIZARD: take_answer}
