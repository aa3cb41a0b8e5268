"""The law of templates (rules/template.py) in words: each reason says what to do."""

from collections.abc import Iterable

from handlers.words import Html, Voice
from rules.template import TEXT_CHARACTERS_MAX, VARIABLES_MAX, Unfit


def explained(say: Voice, reasons: Iterable[Unfit]) -> list[Html]:
    return [say(one, max=TEXT_CHARACTERS_MAX, variables=VARIABLES_MAX) for one in reasons]
