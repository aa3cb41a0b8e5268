"""What the picture of /insights says: the same numbers as its words.

The channel's name stands in the words alone: the drawing's fonts lack many scripts, and all emoji.
"""

from datetime import datetime, timedelta

from handlers.insights.page import View, change, number
from handlers.stats.sketch import Column, Line, Sketch, Tile, drawable, labels
from handlers.words import Voice


def sketch(say: Voice, view: View, now: datetime) -> Sketch:
    return Sketch(
        language=say.language,
        title=drawable(say("insights-picture", period=say(f"stats-period-{view.days}"))),
        at=drawable(say("stats-at", at=say.moment(now))),
        tiles=_tiles(say, view),
        chart_title=drawable(say("insights-chart")),
        legend=[say.plain("insights-tile-size")],
        columns=_columns(say, view, now),
        empty=drawable(say("insights-chart-empty")),
        standing_title=drawable(say("insights-slots", since=say.day(view.found.slots_since))),
        lines=_lines(say, view),
        telegram=drawable(say("insights-unknown")),
        drifts=False,
    )


def _tiles(say: Voice, view: View) -> list[Tile]:
    found = view.found
    price = say.about(found.sold.per_thousand) if found.sold.posts else "–"
    return [
        Tile(
            drawable(say("insights-tile-size")),
            number(say, view.channel.subscribers),
            change(say, found.changes[view.days]),
        ),
        Tile(
            drawable(say("insights-tile-earned")),
            say.about(found.sold.earned),
            drawable(say("insights-tile-posts", posts=found.sold.posts)),
        ),
        Tile(
            drawable(say("insights-tile-price")),
            price,
            drawable(say("insights-tile-floor", floor=say.about(view.floor))),
        ),
    ]


def _columns(say: Voice, view: View, now: datetime) -> list[Column]:
    """A day without a count has no bar."""
    days = [now.date() - timedelta(days=n) for n in reversed(range(view.days))]
    heights = ([float(view.found.counts.get(day, 0))] for day in days)
    return [Column(label, height) for label, height in zip(labels(say, days), heights, strict=True)]


def _lines(say: Voice, view: View) -> list[Line]:
    became = view.slots()
    most = max(*became.values(), 1)
    return [
        Line(drawable(say(f"insights-line-{name}")), number(say, count), count / most)
        for name, count in became.items()
    ]
