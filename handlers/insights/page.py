"""The words of /insights: what a channel gained, what its slots brought, and what a bot cannot know."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from babel.numbers import format_decimal

from handlers.context import Rows, press
from handlers.words import Html, Voice
from rules.eligible import BID_MIN
from storage.channels import Channel
from storage.insights import CHANGES_DAYS, Insights

PERIODS = CHANGES_DAYS
EMPTY = {
    "nobody": "nobody",
    "nobody-to-promote": "nobody",
    "nobody-behind": "nobody",
    "gap": "rules",
    "day-full": "rules",
    "paused": "rules",
    "asking": "asked",
    "no-answer": "asked",
    "refused-by-owner": "asked",
    "withdrawn": "asked",
}
"""Why slots stayed empty, put together; whatever is not here is that the bot could not post."""


@dataclass(frozen=True)
class View:
    """A channel in a period of so many days. Without `has_clicks` none are counted."""

    channel: Channel
    found: Insights
    days: int
    has_clicks: bool

    @property
    def floor(self) -> int:
        """Nanostars for 1000 subscribers: below that nobody has a slot."""
        return max(self.channel.floor, BID_MIN)

    def slots(self) -> Mapping[str, int]:
        """How many slots became what: those that are named in the locales, in their order there."""
        empty = Counter[str]()
        for why, count in self.found.empty.items():
            empty[EMPTY.get(why, "away")] += count
        names = "nobody", "rules", "asked", "away"
        filled = {"sold": self.found.slots_sold, "fair": self.found.slots_fair}
        return filled | {name: empty[name] for name in names if empty[name]}


def heading(say: Voice, view: View) -> Html:
    return say("insights-title", title=view.channel.title, period=say(f"stats-period-{view.days}"))


def words(say: Voice, view: View) -> Html:
    found = view.found
    parts = [
        heading(say, view),
        _size(say, view),
        _sold(say, view),
        say("insights-traffic", **_traffic(say, found)),
        _slots(say, view),
        say("insights-unknown"),
    ]
    return Html("\n\n".join(parts))


def _size(say: Voice, view: View) -> Html:
    changes = {f"in{days}": change(say, view.found.changes[days]) for days in CHANGES_DAYS}
    return say("insights-size", subscribers=number(say, view.channel.subscribers), **changes)


def _sold(say: Voice, view: View) -> Html:
    sold = view.found.sold
    lines = [say("insights-sold", posts=sold.posts, earned=say.stars(sold.earned))]
    if sold.unpaid:
        lines.append(say("insights-unpaid", posts=sold.unpaid))
    if sold.posts:
        lines.append(say("insights-price", price=say.stars(sold.per_thousand), floor=say.stars(view.floor)))
    if view.has_clicks:
        lines.append(say("insights-clicks", clicks=number(say, view.found.clicks)))
    return Html("\n".join(lines))


def _traffic(say: Voice, found: Insights) -> dict[str, str | int]:
    return {
        "gave": found.gave.posts,
        "got": found.got.posts,
        "shown": number(say, found.gave.subscribers),
        "reached": number(say, found.got.subscribers),
    }


def _slots(say: Voice, view: View) -> Html:
    since = say.day(view.found.slots_since)
    lines = [say(f"insights-slot-{name}", count=count) for name, count in view.slots().items()]
    return Html("\n".join([say("insights-slots", since=since), *lines]))


def number(say: Voice, count: int) -> str:
    return str(format_decimal(count, "#,##0", say.language))


def change(say: Voice, by: int | None) -> str:
    """With its sign; a word where nobody counted then."""
    if by is None:
        return say.plain("insights-not-counted")
    return f"{'+' if by > 0 else ''}{number(say, by)}"


def buttons(say: Voice, view: View, mine: Sequence[Channel]) -> Rows:
    def show(channel: Channel, days: int) -> str:
        return f"insights:show:{channel.id}:{days}"

    periods = [
        press(
            ("• " if days == view.days else "") + say.plain(f"stats-button-{days}"), show(view.channel, days)
        )
        for days in PERIODS
    ]
    others = [one for one in mine if one.id != view.channel.id]
    return [periods, *([press(one.title or str(one.id), show(one, view.days))] for one in others)]
