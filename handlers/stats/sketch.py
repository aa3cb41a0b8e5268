"""What a picture of /stats (or /insights) says: every word and number of it, before anything is drawn."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import unescape

from babel.dates import format_date
from babel.numbers import format_compact_decimal

from handlers.stats.page import Choice, telegram, title
from handlers.words import NANOSTARS, Voice
from storage.stats import SOURCES, Bar, Figures, Standing, Turnover

LABELS_MAX = 7
ALWAYS = ("platform", "available", "held", "pool", "advertisers")
RESTING = (*ALWAYS, "posts", "payouts", "spending", "suspense")
"""Where Stars rest, as the picture lists it; those that are not there always are left out when empty."""


@dataclass(frozen=True)
class Tile:
    """One big number. `note` is the same number of the period before."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True)
class Column:
    """A day or month of the chart: about how many Stars by source, in the order of the legend."""

    label: str
    heights: Sequence[float]
    is_faded: bool = False


@dataclass(frozen=True)
class Line:
    """One place where Stars rest: its share of the longest, 0 to 1."""

    label: str
    value: str
    length: float


@dataclass(frozen=True)
class Sketch:
    language: str
    title: str
    at: str
    tiles: Sequence[Tile]
    chart_title: str
    legend: Sequence[str]
    columns: Sequence[Column]
    empty: str
    """Said in the chart when there is nothing in it."""
    standing_title: str
    lines: Sequence[Line]
    telegram: str
    drifts: bool

    def scale(self, stars: float) -> str:
        """A mark on the chart's scale, short."""
        return str(format_compact_decimal(stars, locale=self.language, fraction_digits=1))


def sketch(say: Voice, choice: Choice, figures: Figures, bars: Sequence[Bar]) -> Sketch:
    by_month = len(bars) > 1 and bars[0].first_day.day == bars[1].first_day.day  # never so of two days
    return Sketch(
        language=say.language,
        title=drawable(title(say, choice)),
        at=drawable(say("stats-at", at=say.moment(figures.at))),
        tiles=_tiles(say, figures),
        chart_title=drawable(say("stats-chart-months" if by_month else "stats-chart-days")),
        legend=[say.plain(f"stats-source-{source}") for source in SOURCES],
        columns=_columns(say, choice, bars, by_month=by_month),
        empty=drawable(say("stats-chart-empty")),
        standing_title=drawable(say("stats-chart-standing")),
        lines=_lines(say, figures.standing),
        telegram=drawable(telegram(say, figures.standing)),
        drifts=bool(figures.standing.telegram.drift),
    )


def _tiles(say: Voice, figures: Figures) -> Sequence[Tile]:
    def about(name: str, turnover: Turnover) -> str:
        return say.about(getattr(turnover, name))

    before = figures.before
    return [
        Tile(
            drawable(say(f"stats-tile-{words}")),
            about(name, figures.now),
            drawable(say("stats-tile-before", stars=about(name, before))) if before else "",
        )
        for words, name in (("received", "received"), ("ours", "ours"), ("back", "given_back"))
    ]


def _columns(say: Voice, choice: Choice, bars: Sequence[Bar], *, by_month: bool) -> Sequence[Column]:
    days = labels(say, [bar.first_day for bar in bars], by_month=by_month)
    return [
        Column(
            label,
            [bar.sources.get(source, 0) / NANOSTARS for source in SOURCES],
            is_faded=choice.days == 1 and bar is not bars[-1],
        )
        for label, bar in zip(days, bars, strict=True)
    ]


def labels(say: Voice, days: Sequence[date], *, by_month: bool = False) -> list[str]:
    """One label in several, where they would overlap: always the last, which is now."""
    step = -(-len(days) // LABELS_MAX)
    pattern = "MMM yy" if by_month else "EEE d" if step == 1 else "d MMM"
    return [
        format_date(day, pattern, locale=say.language) if (len(days) - 1 - number) % step == 0 else ""
        for number, day in enumerate(days)
    ]


def _lines(say: Voice, standing: Standing) -> Sequence[Line]:
    amounts = {name: getattr(standing, name) for name in RESTING}
    longest = max(*amounts.values(), 1)
    return [
        Line(drawable(say(f"stats-line-{name}")), say.about(amount), max(amount, 0) / longest)
        for name, amount in amounts.items()
        if amount or name in ALWAYS
    ]


def drawable(text: str) -> str:
    """Words of a message as they can be drawn."""
    plain = unescape(re.sub("<[^>]+>", "", text))
    return plain.replace("⭐", "★").replace("⚠️", "⚠")  # the drawing's fonts have no emoji
