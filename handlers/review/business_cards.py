"""A business as its reviewer sees it: what it calls itself and proved, and for whom it could be taken."""

from sqlmodel import Session

from handlers.business.showing import lost_numbers, numbers_of, site_of
from handlers.context import Rows, press
from handlers.countries import country
from handlers.words import Html, Voice
from rules.names import looks_like
from storage import appeals, businesses, quality, verifications
from storage.appeals import Appeal
from storage.businesses import Business
from storage.verifications import Verification

PROOF, APPEAL = "proof", "appeal"
"""What is decided; the buttons carry it."""
ALIKE_MAX = 5


def proof_card(tx: Session, say: Voice, asked: Verification) -> tuple[Html, Rows]:
    business = tx.get_one(Business, asked.business_id)
    parts = [
        say(
            "business-review-proof",
            count=verifications.count_waiting(tx) + appeals.count_waiting(tx),
            **_profile(say, business),
            domain=asked.domain,
            method=say.plain(f"business-prove-{asked.method}"),
            at=say.moment(asked.proved_at or asked.asked_at),
        )
    ]
    if alike := _alike(tx, business):
        parts.append(say("business-review-alike", names=", ".join(alike)))
    if lost := businesses.lost_before(tx, business, asked.domain):
        parts.append(say("business-review-lost-before", names=", ".join(lost[:ALIKE_MAX])))
    return Html("\n\n".join(parts)), _rows(say, PROOF, asked.id)


def appeal_card(tx: Session, say: Voice, asked: Appeal) -> tuple[Html, Rows]:
    business = tx.get_one(Business, asked.business_id)
    times = sum(change.lost_verification for change in quality.history(tx, asked.business_id, 100))
    text = say(
        "business-review-appeal",
        **_profile(say, business),
        at=say.moment(asked.lost_at),
        numbers=numbers_of(say, lost_numbers(business)),
        times=times,
        words=appeals.words_of(tx, asked),
    )
    return text, _rows(say, APPEAL, asked.id)


def _profile(say: Voice, business: Business) -> dict[str, str]:
    return {
        "name": business.name,
        "description": business.description,
        "category": say.plain(f"business-category-{business.category}"),
        "country": country(say, business.country),
        "website": site_of(say, business.website),
        "owner": str(business.owner_id),
        "since": say.day(business.created_at),
    }


def _alike(tx: Session, business: Business) -> list[str]:
    """Verified names that this one could be taken for."""
    others = businesses.verified_names(tx, business.id or 0)
    return [other for other in others if looks_like(business.name, [other])][:ALIKE_MAX]


def _rows(say: Voice, what: str, number: int | None) -> Rows:
    return [
        [
            press(say.plain(f"business-review-yes-{what}"), f"proof:approve:{what}:{number}"),
            press(say.plain("review-refuse"), f"proof:refuse:{what}:{number}"),
        ]
    ]
