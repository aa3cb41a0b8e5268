"""A business in words: its badge, its links, its numbers, where its verification stands."""

from decimal import Decimal

from babel.numbers import format_decimal
from sqlmodel import Session

from handlers.context import Context
from handlers.words import Html, Voice
from rules.business import domain_of
from rules.links import real_host
from rules.quality import Numbers
from storage import appeals, verifications
from storage.businesses import Business, why_lost

REASONS = ("name", "site", "forbidden")
"""Why an owner of the bot does not verify a business."""
APPEAL_REASONS = ("numbers", "again")
"""Why a verification is not given back."""


def badge(business: Business) -> str:
    """The mark of a verified business, to stand behind its name; empty for others. No name may hold it."""
    return "✓" if business.is_verified() else ""


def name_of(business: Business) -> str:
    """The name as everybody sees it, with the badge if it has one."""
    return f"{business.name} {badge(business)}".rstrip()


def follow_link(context: Context, business: Business, reference: str = "") -> str:
    return f"https://t.me/{context.bot.username}?start={business.follow_parameter(reference)}"


def site_of(say: Voice, website: str) -> str:
    """As the network knows it, so that no letter passes for another."""
    return real_host(website) if website else say.plain("business-no-website")


def numbers_of(say: Voice, numbers: Numbers) -> Html:
    percent = format_decimal(Decimal(numbers.hundredths) / 100, "0.##", say.language)
    return say(
        "business-numbers",
        recipients=numbers.recipients,
        stops=numbers.stops,
        reports=numbers.reports,
        percent=str(percent),
    )


def lost_numbers(business: Business) -> Numbers:
    """By which it lost its verification."""
    return Numbers(**why_lost(business))


def reason_in_words(say: Voice, why: str) -> str:
    """A ready reason, or an owner's own words."""
    return say.plain(f"business-reason-{why}") if why in (*REASONS, *APPEAL_REASONS) else why


def standing(tx: Session, business: Business) -> str:
    """Where the verification stands: verified, lost, appealed, denied, waiting, asked, refused or none."""
    assert business.id is not None
    if business.is_verified():
        return "verified"
    if business.lost_at is not None:
        appeal = appeals.of_loss(tx, business)
        if appeal is None:
            return "lost"
        return "appealed" if appeal.decided_at is None else "denied"
    last = verifications.last_of(tx, business.id)
    if last is not None and last.decided_at is None:
        return "asked" if last.proved_at is None else "waiting"
    if last is not None and last.refusal:
        return "refused"
    return "none" if domain_of(business.website) else "no-website"
