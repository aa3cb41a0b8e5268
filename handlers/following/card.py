"""Who a business is, as its customers see it, and what of it a customer may choose."""

from hashlib import sha256

from handlers.business.showing import name_of, site_of
from handlers.context import Button, press
from handlers.countries import country
from handlers.words import Html, Voice
from rules.segments import Answers
from storage.businesses import Business
from storage.consents import Choice, Shown

WORDING = "2026-11"
"""Changes whenever what customers are told before they choose changes."""
KINDS = ("service", "codes", "offers")
"""What a customer may choose, in the order of the bits of a mask."""
AT_FIRST = 0b011
"""Offers are off unless they are chosen."""
ALL = 0b111
SEAL_CHARACTERS = 6


def profile(say: Voice, business: Business) -> Html:
    where = country(say, business.country)
    parts = [f"🌐 {site_of(say, business.website)}"] if business.website else []
    if business.is_verified():
        proof = say("following-verified", domain=business.verified_domain)
    else:
        proof = say("following-not-verified")
    return say(
        "following-profile",
        name=name_of(business),
        about=business.description,
        where=" · ".join([*parts, where]),
        proof=proof,
    )


def seal(say: Voice, business: Business) -> str:
    """What of a business somebody had before their eyes, in few letters."""
    return sha256(profile(say, business).encode()).hexdigest()[:SEAL_CHARACTERS]


def shown(say: Voice, via: str, business: Business | None = None) -> Shown:
    """The proof of a choice: the wording, its language, and the profile that stood there."""
    words = [WORDING, say.language, *([seal(say, business)] if business else [])]
    return Shown(" ".join(words), via)


def choice_of(mask: int, answers: Answers | None = None, reference: str = "") -> Choice:
    service, codes, offers = (bool(mask & 1 << bit) for bit in range(len(KINDS)))
    return Choice(service, codes, offers, answers or Answers(), reference)


def mask_of(choices: dict[str, bool]) -> int:
    return sum(1 << bit for bit, kind in enumerate(KINDS) if choices[kind])


def mask_in(said: str) -> int | None:
    """The mask that a button carries; None for anything else."""
    return int(said) if len(said) == 1 and said in "01234567" else None


def tick(label: str, is_on: bool, data: str) -> Button:
    return press(f"{'☑' if is_on else '☐'} {label}", data)
