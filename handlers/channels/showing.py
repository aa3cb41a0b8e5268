"""What a channel's card says, and the menus behind its buttons."""

import json
from dataclasses import dataclass

from sqlmodel import Session

from handlers.context import Button, press
from handlers.posting.post import post_url
from handlers.words import NANOSTARS, Html, Voice
from handlers.zones import zone_name
from rules.placement import POSTS_PER_DAY_MAX
from storage import posts
from storage.campaigns import CATEGORIES
from storage.channels import Channel
from storage.placements import Placement

POSTS_SHOWN = 5
BUTTONS_A_ROW = 6


@dataclass(frozen=True)
class Choice:
    """A rule that is chosen from a few values: the column it sets, and its values as the column has them."""

    column: str
    values: tuple[int, ...]


CHOICES = {
    "day": Choice("posts_per_day", tuple(range(POSTS_PER_DAY_MAX + 1))),
    "from": Choice("quiet_from", tuple(range(24))),
    "to": Choice("quiet_to", tuple(range(24))),
    "gap": Choice("gap_hours", (1, 2, 3, 4, 6, 8, 12, 24)),
    "floor": Choice("floor", tuple(stars * NANOSTARS for stars in (0, 1, 2, 5, 10, 20, 50, 100))),
}


def card(tx: Session, say: Voice, channel: Channel, headline: str) -> tuple[Html, list[list[Button]]]:
    """The whole card; `headline` is the key of its first line."""
    latest = posts.latest_in(tx, channel.id, POSTS_SHOWN)
    parts = [
        say(headline, title=channel.title),
        say(
            "channels-card",
            state=state(say, channel),
            subscribers=channel.subscribers,
            earned=say.stars(posts.earned_in(tx, channel.id)),
            **rules(say, channel),
        ),
    ]
    if latest:
        parts.append(Html("\n".join([say("channels-posts"), *(_line(say, channel, one) for one in latest)])))
    return Html("\n\n".join(parts)), _rows(say, channel)


def state(say: Voice, channel: Channel) -> Html:
    """Whether it takes part, and if not, everything that stands against it."""
    reasons = [
        say(f"channels-why-{channel.suspended}") if channel.suspended_at else "",
        say("channels-why-paused") if channel.paused_at else "",
        say("channels-why-no-posts") if channel.posts_per_day == 0 else "",
        say("channels-why-empty") if channel.subscribers == 0 else "",
    ]
    against = [reason for reason in reasons if reason]
    return say("channels-closed", reasons=Html(" ".join(against))) if against else say("channels-open")


def rules(say: Voice, channel: Channel) -> dict[str, str]:
    refused = [say.plain(f"category-{name}") for name in json.loads(channel.refused_categories)]
    never_quiet = channel.quiet_from == channel.quiet_to
    hours = {"begin": f"{channel.quiet_from:02}:00", "end": f"{channel.quiet_to:02}:00"}
    return {
        "day": str(channel.posts_per_day),
        "quiet": say.plain("channels-never-quiet") if never_quiet else say.plain("channels-quiet", **hours),
        "gap": str(channel.gap_hours),
        "floor": say.stars(channel.floor),
        "refused": ", ".join(refused) or say.plain("channels-none-refused"),
        "zone": zone_name(channel.timezone),
    }


def menu_of(say: Voice, channel: Channel, rule: str) -> tuple[Html, list[list[Button]]]:
    """The question after one rule, with its values; the present one is ticked."""
    choice = CHOICES[rule]
    present = getattr(channel, choice.column)
    buttons = [
        press(
            _ticked(_label(say, rule, value), value == present), f"channels:set:{channel.id}:{rule}:{value}"
        )
        for value in choice.values
    ]
    return say(f"channels-ask-{rule}", title=channel.title), [*_in_rows(buttons), _back(say, channel)]


def menu_of_categories(say: Voice, channel: Channel) -> tuple[Html, list[list[Button]]]:
    refused = channel.refuses()
    buttons = [
        press(
            f"{'✗' if name in refused else '✓'} {say.plain(f'category-{name}')}",
            f"channels:category:{channel.id}:{name}",
        )
        for name in CATEGORIES
    ]
    rows = [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
    return say("channels-ask-categories", title=channel.title), [*rows, _back(say, channel)]


def _label(say: Voice, rule: str, value: int) -> str:
    if rule == "floor":
        return say.plain("channels-stars", stars=say.stars(value))
    return f"{value:02}:00" if rule in ("from", "to") else str(value)


def _ticked(label: str, is_present: bool) -> str:
    return f"✓ {label}" if is_present else label


def _rows(say: Voice, channel: Channel) -> list[list[Button]]:
    def ask(rule: str) -> Button:
        return press(say.plain(f"channels-button-{rule}"), f"channels:ask:{channel.id}:{rule}")

    verb = "resume" if channel.paused_at else "pause"
    return [
        [press(say.plain(f"channels-button-{verb}"), f"channels:{verb}:{channel.id}")],
        [ask("day"), ask("gap")],
        [ask("from"), ask("to")],
        [ask("floor"), ask("categories")],
        [ask("zone")],
        [press(say.plain("channels-button-all"), "channels:all")],
    ]


def _back(say: Voice, channel: Channel) -> list[Button]:
    return [press(say.plain("back"), f"channels:card:{channel.id}")]


def _in_rows(buttons: list[Button]) -> list[list[Button]]:
    return [buttons[n : n + BUTTONS_A_ROW] for n in range(0, len(buttons), BUTTONS_A_ROW)]


def _line(say: Voice, channel: Channel, post: Placement) -> Html:
    address = post_url(channel, post.message_id)
    return say(
        f"channels-post-{post.state()}",
        day=say.day(post.intended_at),
        yours=say.stars(post.parts()["owner"]),
        post=address or f"№ {post.id}",
    )
