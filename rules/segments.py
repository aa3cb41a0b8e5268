"""Parts of a business's customers, chosen by what these answered for it. Never a list of people."""

import json
from dataclasses import dataclass

SEGMENT_LEAST = 20
"""Of fewer nobody learns anything, and nothing is sent to them."""
ROUNDED_TO = 10
AGE_BANDS = ("18-24", "25-34", "35-49", "50-64", "65+")


@dataclass(frozen=True)
class Answers:
    """What a customer answered; empty where they gave no answer."""

    language: str = ""
    country: str = ""
    age_band: str = ""


@dataclass(frozen=True)
class Segment:
    """Who is meant: of any of these languages, countries and age bands. An empty set means all of them, also
    those who gave no answer."""

    languages: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    age_bands: frozenset[str] = frozenset()

    def has(self, answers: Answers) -> bool:
        wanted = (self.languages, self.countries, self.age_bands)
        given = (answers.language, answers.country, answers.age_band)
        return all(not some or one in some for some, one in zip(wanted, given, strict=True))

    def as_json(self) -> str:
        return json.dumps({name: sorted(values) for name, values in vars(self).items()})

    @classmethod
    def of_json(cls, kept: str) -> "Segment":
        fields = json.loads(kept or "{}")
        return cls(**{name: frozenset(values) for name, values in fields.items()})


EVERYBODY = Segment()


def is_large_enough(customers: int) -> bool:
    return customers >= SEGMENT_LEAST


def estimate(customers: int) -> int:
    """What a business is told of a segment's size: 0 if it is too small, else two digits of it, rounded down
    to tens at least, so that no single customer shows in it.

    >>> [estimate(n) for n in (19, 27, 234, 98_765)]
    [0, 20, 230, 98000]
    """
    if not is_large_enough(customers):
        return 0
    step: int = max(ROUNDED_TO, 10 ** (len(str(customers)) - 2))
    return customers - customers % step
