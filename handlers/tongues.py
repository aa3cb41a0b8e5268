"""The names of languages, as the one who reads calls them."""

from functools import cache

from babel import Locale

from handlers.words import Voice


def tongue(say: Voice, code: str) -> str:
    """The language's name: Italian, italiano."""
    return _name(code, say.language)


@cache
def _name(code: str, in_language: str) -> str:
    return str(Locale(in_language).languages.get(code, code))
