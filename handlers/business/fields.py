"""What a profile consists of: each is asked, read, and explained when it is wrong."""

from collections.abc import Callable

from handlers.context import Button, press
from handlers.countries import country, find_country
from handlers.words import Html, Voice
from rules.business import CATEGORIES, DESCRIPTION_CHARACTERS_MAX, NAME_CHARACTERS_MAX
from rules.links import refuse_link
from rules.names import wears_badge
from rules.wording import WordingRefusal, refuse_words, tidy

ORDER = ("name", "description", "category", "country", "website")
NO_WEBSITE = "none"
COUNTRIES_OFFERED = {
    "en": ("US", "GB", "IE", "CA", "AU", "IN"),
    "it": ("IT", "CH", "SM", "FR", "DE", "ES"),
    "fr": ("FR", "BE", "CH", "LU", "CA", "MA"),
    "de": ("DE", "AT", "CH", "LI", "LU", "IT"),
    "es": ("ES", "MX", "AR", "CO", "CL", "PE"),
}
"""Any other is written."""
SHORT_NAMES = {"uk": "GB", "usa": "US", "uae": "AE"}


class Wrong(str):
    """The key of the message that explains a wrong answer."""


def read(step: str, said: str) -> str | Wrong:
    """The answer as it is kept, or why not."""
    return READ[step](tidy(said))


def explain(say: Voice, wrong: Wrong) -> Html:
    return say(wrong, name_max=NAME_CHARACTERS_MAX, description_max=DESCRIPTION_CHARACTERS_MAX)


def offers(say: Voice, step: str) -> list[list[Button]]:
    """Answers that need not be written."""

    def offer(label: str, value: str) -> Button:
        return press(label, f"business:pick:{step}:{value}")

    if step == "category":
        found = [offer(say.plain(f"business-category-{one}"), one) for one in CATEGORIES]
    elif step == "country":
        found = [offer(country(say, one), one) for one in COUNTRIES_OFFERED[say.language]]
    elif step == "website":
        return [[offer(say.plain("business-no-website"), NO_WEBSITE)]]
    else:
        return []
    return [found[n : n + 3] for n in range(0, len(found), 3)]


def shown(say: Voice, step: str, value: str) -> str:
    """An answer as people read it."""
    if step == "category":
        return say.plain(f"business-category-{value}")
    if step == "country":
        return country(say, value)
    return value or say.plain("business-no-website")


def _name(said: str) -> str | Wrong:
    return _words(said, NAME_CHARACTERS_MAX, "business-wrong-name")


def _description(said: str) -> str | Wrong:
    return _words(said, DESCRIPTION_CHARACTERS_MAX, "business-wrong-description")


def _words(said: str, length_max: int, wrong: str) -> str | Wrong:
    """Mixed alphabets have a message of their own: nobody sees them in what they wrote."""
    if wears_badge(said):
        return Wrong("business-wrong-badge")
    refusal = refuse_words(said, length_max)
    if refusal is WordingRefusal.MIXED_SCRIPTS:
        return Wrong(refusal)
    return Wrong(wrong) if refusal else said


def _country(said: str) -> str | Wrong:
    code = SHORT_NAMES.get(said.casefold()) or find_country(said)
    return code or Wrong("business-wrong-country")


def _website(said: str) -> str | Wrong:
    if said == NO_WEBSITE:
        return ""
    url = said if "://" in said else f"https://{said}"
    refusal = refuse_link(url)
    return Wrong(refusal) if refusal else url


READ: dict[str, Callable[[str], str | Wrong]] = {
    "name": _name,
    "description": _description,
    "category": lambda said: said if said in CATEGORIES else Wrong("advertise-wrong-choice"),
    "country": _country,
    "website": _website,
}
