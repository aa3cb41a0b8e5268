"""Countries, as the one who reads calls them, and as people write them."""

from functools import cache

from babel import Locale

from handlers.words import Voice, languages
from rules.business import COUNTRIES

COMMON = ("AT", "BE", "BR", "CH", "CZ", "DE", "ES", "FR", "GB", "IE", "IT", "MX", "NL", "PL", "PT", "US")
"""Those that a menu shows at once; every other one can be written."""


def country(say: Voice, code: str) -> str:
    """The country's name: Italy, Italia. `code` is of ISO 3166-1."""
    return _names(say.language).get(code, code)


def find_country(said: str) -> str | None:
    """The code of a country that somebody means, in any language of the bot; None if there is none."""
    return _codes().get(said.strip().casefold())


@cache
def _names(language: str) -> dict[str, str]:
    known = Locale(language).territories
    return {code: str(known.get(code, code)) for code in sorted(COUNTRIES)}


@cache
def _codes() -> dict[str, str]:
    found = {code.casefold(): code for code in COUNTRIES}
    for language in languages():
        found |= {name.casefold(): code for code, name in _names(language).items()}
    return found
