"""/review, for owners: campaigns, packs and copied art, businesses and what they send, what channels say of
themselves, what readers reported, posts of which nobody knows whether they stand, and growth of channels
that looks bought."""

from handlers.doors import Step, button, command
from handlers.review.answers import WIZARD, take_answer
from handlers.review.businesses import WIZARD as BUSINESSES_WIZARD
from handlers.review.businesses import pressed_in_proofs
from handlers.review.businesses import take_reason as take_business_reason
from handlers.review.judging import pressed_in_growth
from handlers.review.pack_queue import WIZARD as PACKS_WIZARD
from handlers.review.pack_queue import pressed_in_packs, take_reason
from handlers.review.queue import pressed_in_review, review
from handlers.review.templates import WIZARD as TEMPLATES_WIZARD
from handlers.review.templates import pressed_in_vetting, take_words
from handlers.review.vouching import pressed_in_vouching

handlers = [
    command("review", review),
    button("review", pressed_in_review, for_owners=True),
    button("growth", pressed_in_growth, for_owners=True),
    button("packs", pressed_in_packs, for_owners=True),
    button("vouch", pressed_in_vouching, for_owners=True),
    button("proof", pressed_in_proofs, for_owners=True),
    button("vet", pressed_in_vetting, for_owners=True),
]
wizards: dict[str, Step] = {
    WIZARD: take_answer,
    PACKS_WIZARD: take_reason,
    BUSINESSES_WIZARD: take_business_reason,
    TEMPLATES_WIZARD: take_words,
}
