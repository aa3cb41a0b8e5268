"""What a channel's card says, and the buttons below it."""

from sqlmodel import Session

from handlers.channels.standing import whole_state
from handlers.context import Button, press
from handlers.tongues import tongue
from handlers.words import Html, Voice
from handlers.zones import zone_name
from rules.eligible import BID_MIN
from storage import posts
from storage.channels import Channel
from storage.demand import demand
from storage.placements import Placement
from storage.promotions import Promotion

GROUPS = ("times", "ads", "traffic", "about")
"""Menus of rules, each behind one button of the card."""


def card(tx: Session, say: Voice, channel: Channel, headline: str) -> tuple[Html, list[list[Button]]]:
    """The whole card; `headline` is the key of its first line."""
    labels = {name: say.plain(f"channels-button-{name}") for name in ("pause", "topics")}
    labels["tongue"] = say.plain("channels-button-language")
    parts = [
        say(headline, title=channel.title, language=tongue(say, channel.language), **labels),
        whole_state(say, channel, demand(tx)),
        say(
            "channels-card",
            subscribers=channel.subscribers,
            earned=say.stars(posts.earned_in(tx, channel.id)),
            **rules(say, channel),
        ),
    ]
    rows = _rows(say, channel)
    if headline == "channels-joined":
        rows = [[_ask(say, channel, "language"), _ask(say, channel, "topics")], *rows]
    return Html("\n\n".join(parts)), rows


def rules(say: Voice, channel: Channel) -> dict[str, str]:
    """Its rules in words, by the names that the messages have for them."""
    never_quiet = channel.quiet_from == channel.quiet_to
    hours = {"begin": f"{channel.quiet_from:02}:00", "end": f"{channel.quiet_to:02}:00"}
    return {
        "day": str(channel.posts_per_day),
        "quiet": say.plain("channels-never-quiet") if never_quiet else say.plain("channels-quiet", **hours),
        "gap": str(channel.gap_hours),
        "zone": zone_name(channel.timezone),
        "floor": say.stars(max(channel.floor, BID_MIN)),
        "refused": refused_in_words(say, channel),
        "asks": say.plain("channels-asks-first" if channel.asks_first else "channels-at-once"),
        "traffic": traffic_in_words(say, channel),
        "language": tongue(say, channel.language),
        "topics": ", ".join(topic_names(say, channel)) or say.plain("channels-no-topics"),
    }


def topic_names(say: Voice, channel: Channel) -> list[str]:
    return [say.plain(f"category-{name}") for name in sorted(channel.is_about())]


def refused_in_words(say: Voice, channel: Channel) -> str:
    names = [say.plain(f"category-{name}") for name in sorted(channel.refuses())]
    if advertisers := len(channel.refuses_advertisers()):
        names.append(say.plain("channels-advertisers-refused", count=advertisers))
    return ", ".join(names) or say.plain("channels-none-refused")


def traffic_in_words(say: Voice, channel: Channel) -> str:
    on = {
        "channels-traffic-gives": channel.gives_traffic,
        "channels-traffic-gets": channel.gets_traffic,
        "channels-traffic-listed": channel.is_listed,
    }
    return ", ".join(say.plain(key) for key, is_on in on.items() if is_on) or say.plain(
        "channels-traffic-off"
    )


def post_line(say: Voice, channel: Channel, post: Placement) -> Html:
    address = channel.post_url(post.message_id)
    return say(
        f"channels-post-{post.state()}",
        day=say.day(post.intended_at),
        yours=say.stars(post.parts()["owner"]),
        post=address or f"№ {post.id}",
    )


def promotion_line(tx: Session, say: Voice, channel: Channel, post: Promotion) -> Html:
    return say(
        "channels-post-promotion",
        day=say.day(post.intended_at),
        promoted=tx.get_one(Channel, post.promoted_id).title,
        post=channel.post_url(post.message_id) or f"№ {post.id}",
    )


def _rows(say: Voice, channel: Channel) -> list[list[Button]]:
    def menu(group: str) -> Button:
        return press(say.plain(f"channels-menu-{group}"), f"channels:menu:{channel.id}:{group}")

    verb = "pause" if channel.is_open() else "resume"
    rows = [
        [press(say.plain(f"channels-button-{verb}"), f"channels:{verb}:{channel.id}")],
        [menu("times"), menu("ads")],
        [menu("traffic"), menu("about")],
        [press(say.plain("channels-button-log"), f"channels:log:{channel.id}")],
        [press(say.plain("channels-button-all"), "channels:all")],
    ]
    if channel.held_at is not None and not channel.awaits_look():
        rows.insert(0, [press(say.plain("channels-button-look"), f"channels:look:{channel.id}")])
    return rows


def _ask(say: Voice, channel: Channel, rule: str) -> Button:
    return press(say.plain(f"channels-button-{rule}"), f"channels:ask:{channel.id}:{rule}")
