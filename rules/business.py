"""What a business says of itself, and who may act for it."""

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from rules.hosts import ascii_name
from rules.links import LinkRefusal, refuse_link
from rules.names import wears_badge
from rules.wording import WordingRefusal, refuse_words

NAME_CHARACTERS_MAX = 48
DESCRIPTION_CHARACTERS_MAX = 160
BUSINESSES_MAX = 10
"""So many may one person run."""
REFERENCE = re.compile(r"[A-Za-z0-9-]{1,32}")
"""A business's own word for a customer or a place, at the end of its follow link (without underscores, which
divide the parts of a link)."""
CATEGORIES = (
    "food",
    "shop",
    "travel",
    "delivery",
    "bank",
    "health",
    "beauty",
    "home",
    "events",
    "education",
    "software",
    "public",
    "other",
)
_COUNTRIES = """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW
    BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI
    FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN
    IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME
    MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF
    PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
    SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE
    YT ZA ZM ZW
"""
COUNTRIES = frozenset(_COUNTRIES.split())
"""ISO 3166-1, two letters."""


class Role(StrEnum):
    OWNER = "owner"
    SENDER = "sender"
    """Writes and sends; does not change the profile, the keys, the plan or the team."""


class ProfileRefusal(StrEnum):
    """Why a profile is refused where neither its words nor its link are wrong."""

    CATEGORY = "profile-category"
    COUNTRY = "profile-country"
    BADGE = "profile-badge"
    """Its words look as if it were verified."""


@dataclass(frozen=True)
class Profile:
    """What its customers see. `website` may be empty; without it nothing can be verified."""

    name: str
    description: str
    category: str
    website: str
    country: str


def refuse_profile(profile: Profile) -> WordingRefusal | LinkRefusal | ProfileRefusal | None:
    """The first reason against it, or None. Its words are tidy already."""
    if refusal := refuse_words(profile.name, NAME_CHARACTERS_MAX):
        return refusal
    if refusal := refuse_words(profile.description, DESCRIPTION_CHARACTERS_MAX):
        return refusal
    if wears_badge(profile.name) or wears_badge(profile.description):
        return ProfileRefusal.BADGE
    if profile.category not in CATEGORIES:
        return ProfileRefusal.CATEGORY
    if profile.website and (found := refuse_link(profile.website)):
        return found
    return None if profile.country in COUNTRIES else ProfileRefusal.COUNTRY


def domain_of(website: str) -> str:
    """The site whose owner can prove to be the business, as the network knows it; empty without one."""
    return (ascii_name(urlsplit(website).hostname or "") or "").removeprefix("www.")


def may(role: str | None, needed: Role) -> bool:
    """Whether somebody of this role may do what needs the other. An owner may do everything."""
    return role == Role.OWNER or (role is not None and role == needed)
