"""The questions about a sending: to whom, and the values that its template needs."""

import hashlib
import json
from collections.abc import Mapping

from rules.segments import AGE_BANDS, Segment
from rules.template import Category
from rules.template import Draft as Wording

WIZARD = "sending"
CONFIRM = "confirm"
VALUE = "value-"
"""The step that asks for the value of a variable begins so, and the answer's name too."""
CODE, LIST, SEGMENT = "code", "list", "segment"
LANGUAGES = ("en", "it", "fr", "de", "es")
TOGGLES = {"languages": LANGUAGES, "ages": AGE_BANDS}

Answers = Mapping[str, str]


def ways(wording: Wording) -> tuple[str, ...]:
    """To whom it may go: a code is one customer's."""
    return (CODE, LIST) if wording.category == Category.AUTHENTICATION else (CODE, LIST, SEGMENT)


def missing(answers: Answers, wording: Wording) -> str:
    """The first question that has no answer, or the confirmation."""
    way = answers.get("to", "")
    if way not in ways(wording):
        return "to"
    if way not in answers:
        return way
    values = [VALUE + name for name in wording.variables()] if way != LIST else []
    return next((step for step in values if step not in answers), CONFIRM)


def before(step: str, answers: Answers, wording: Wording) -> str:
    """The question before this one."""
    asked = ["to", answers.get("to", "to"), *(VALUE + name for name in wording.variables()), CONFIRM]
    if answers.get("to") == LIST:
        asked = ["to", LIST, CONFIRM]
    place = asked.index(step) if step in asked else 1
    return SEGMENT if step == "countries" else asked[max(place - 1, 0)]


def values_of(answers: Answers, wording: Wording) -> dict[str, str]:
    """Those that are given so far, the same for all."""
    return {name: answers[VALUE + name] for name in wording.variables() if VALUE + name in answers}


def segment_of(answers: Answers) -> Segment:
    return Segment(
        languages=frozenset(listed(answers.get("languages", ""))),
        countries=frozenset(listed(answers.get("countries", ""))),
        age_bands=frozenset(listed(answers.get("ages", ""))),
    )


def listed(value: str) -> list[str]:
    return [one for one in value.split(",") if one]


def toggled(step: str, value: str, name: str) -> str:
    chosen = set(listed(value)) ^ {name}
    return ",".join(one for one in TOGGLES[step] if one in chosen)


def seal_of(answers: Answers) -> str:
    """An old button must not send what was changed since."""
    return hashlib.sha256(json.dumps(sorted(answers.items())).encode()).hexdigest()[:12]
