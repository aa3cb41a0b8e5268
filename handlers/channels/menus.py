"""The menus behind the card's buttons: groups of rules, and the choices of each rule."""

from dataclasses import dataclass

from sqlmodel import Session

from handlers.channels.showing import refused_in_words, rules, topic_names
from handlers.context import Button, press
from handlers.tongues import tongue
from handlers.words import NANOSTARS, Html, Voice
from rules.eligible import BID_MIN
from rules.placement import POSTS_PER_DAY_MAX
from rules.topics import CATEGORIES, LANGUAGES, TOPICS, TOPICS_MAX
from storage import barring, descriptions, traffic
from storage.channels import Channel
from storage.demand import name_of
from storage.descriptions import Description

Menu = tuple[Html, list[list[Button]]]
Value = int | str
BUTTONS_A_ROW = 6


@dataclass(frozen=True)
class Choice:
    """A rule that is chosen from a few values: the group it is in, the column it sets, and its values as the
    column has them."""

    group: str
    column: str
    values: tuple[Value, ...]
    a_row: int = BUTTONS_A_ROW


CHOICES = {
    "day": Choice("times", "posts_per_day", tuple(range(POSTS_PER_DAY_MAX + 1))),
    "from": Choice("times", "quiet_from", tuple(range(24))),
    "to": Choice("times", "quiet_to", tuple(range(24))),
    "gap": Choice("times", "gap_hours", (1, 2, 3, 4, 6, 8, 12, 24)),
    "floor": Choice("ads", "floor", tuple(stars * NANOSTARS for stars in (1, 2, 5, 10, 20, 50, 100)), 4),
    "language": Choice("about", "language", LANGUAGES, 3),
}
SWITCHES = {
    "asks": ("ads", "asks_first"),
    "gives": ("traffic", "gives_traffic"),
    "gets": ("traffic", "gets_traffic"),
    "listed": ("traffic", "is_listed"),
}
"""Rules that are on or off: the group each is in, and its column."""


@dataclass(frozen=True)
class Listing:
    """A rule that is a list of names, each on or off."""

    group: str
    column: str
    names: tuple[str, ...]


LISTINGS = {
    "categories": Listing("ads", "refused_categories", CATEGORIES),
    "topics": Listing("about", "topics", TOPICS),
}


def menu_of_group(say: Voice, channel: Channel, group: str) -> Menu:
    """A group's rules as they are, with a button for each."""
    text = say(f"channels-group-{group}", title=channel.title, **rules(say, channel))
    rows = [
        [_ask(say, channel, rule) for rule in row]
        for row in {"times": TIMES, "ads": ADS, "about": ABOUT}[group]
    ]
    if group == "ads":
        rows.append([_switch(say, channel, "asks")])
    return text, [*rows, [_back(say, f"channels:card:{channel.id}")]]


TIMES = (("day", "gap"), ("from", "to"), ("zone",))
ADS = (("floor", "categories"), ("advertisers",))
ABOUT = (("language", "topics"),)


def menu_of_traffic(tx: Session, say: Voice, channel: Channel) -> Menu:
    """What fair traffic is, what the channel chose, and what that brought."""
    rows = [[_switch(say, channel, name)] for name in ("gives", "gets", "listed")]
    rows.append([_ask(say, channel, "words")])
    if channel.barred == barring.REFUSED:
        rows.append([press(say.plain("channels-button-look"), f"channels:plead:{channel.id}")])
    account = traffic.standing(tx, channel.id)
    ahead = account.got - account.owed
    text = say(
        "channels-group-traffic",
        title=channel.title,
        given=account.given,
        owed=account.owed,
        got=account.got,
        standing="ahead" if ahead > 0 else "owed" if ahead else "even",
        ahead=abs(ahead),
    )
    parts = [text, _description(say, descriptions.description_of(tx, channel.id))]
    if channel.barred:
        parts.append(say(f"channels-barred-{channel.barred}"))
    return Html("\n\n".join(parts)), [*rows, [_back(say, f"channels:card:{channel.id}")]]


def _description(say: Voice, said: Description) -> Html:
    """What it says of itself, and what waits for its review."""
    lines = [say("channels-words", words=said.words) if said.words else say("channels-no-words")]
    if said.wish:
        lines.append(say("channels-words-wait", words=said.wish))
    return Html("\n".join(lines))


def menu_of_choice(say: Voice, channel: Channel, rule: str) -> Menu:
    """The question after one rule, with its values; the present one is ticked."""
    choice = CHOICES[rule]
    present = getattr(channel, choice.column)
    if rule == "floor":
        present = max(present, BID_MIN)
    buttons = [
        press(
            _ticked(_label(say, rule, value), value == present), f"channels:set:{channel.id}:{rule}:{value}"
        )
        for value in choice.values
    ]
    rows = [buttons[n : n + choice.a_row] for n in range(0, len(buttons), choice.a_row)]
    back = _back(say, f"channels:menu:{channel.id}:{choice.group}")
    return say(f"channels-ask-{rule}", title=channel.title), [*rows, [back]]


def menu_of_listing(say: Voice, channel: Channel, rule: str) -> Menu:
    """Names to press on or off. What is ticked is welcome among categories, and chosen among topics."""
    listing = LISTINGS[rule]
    ticked = channel.is_about() if rule == "topics" else set(CATEGORIES) - channel.refuses()
    sign = ("✓", "") if rule == "topics" else ("✓", "✗")
    buttons = [
        press(
            f"{sign[name not in ticked]} {say.plain(f'category-{name}')}".strip(),
            f"channels:toggle:{channel.id}:{rule}:{name}",
        )
        for name in listing.names
    ]
    rows = [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
    back = _back(say, f"channels:menu:{channel.id}:{listing.group}")
    chosen = ", ".join(topic_names(say, channel)) if rule == "topics" else refused_in_words(say, channel)
    text = say(f"channels-ask-{rule}", title=channel.title, max=TOPICS_MAX, chosen=chosen or "–")
    return text, [*rows, [back]]


def menu_of_advertisers(tx: Session, say: Voice, channel: Channel) -> Menu:
    """Who is refused; each button takes one back."""
    refused = sorted(channel.refuses_advertisers())
    rows = [[press(name_of(tx, one) or f"№ {one}", f"channels:accept:{channel.id}:{one}")] for one in refused]
    key = "channels-ask-advertisers" if refused else "channels-no-advertisers"
    return say(key, title=channel.title), [*rows, [_back(say, f"channels:menu:{channel.id}:ads")]]


def _label(say: Voice, rule: str, value: Value) -> str:
    if isinstance(value, str):
        return tongue(say, value).capitalize()
    if rule == "floor":
        return say.plain("channels-stars", stars=say.stars(value))
    return f"{value:02}:00" if rule in ("from", "to") else str(value)


def _ticked(label: str, is_present: bool) -> str:
    return f"✓ {label}" if is_present else label


def _ask(say: Voice, channel: Channel, rule: str) -> Button:
    return press(say.plain(f"channels-button-{rule}"), f"channels:ask:{channel.id}:{rule}")


def _switch(say: Voice, channel: Channel, name: str) -> Button:
    """Says what is so; a press turns it over. It carries the state that it leads to: pressing it twice does
    no harm."""
    is_on = bool(getattr(channel, SWITCHES[name][1]))
    label = say.plain(f"channels-switch-{name}")
    return press(f"{'✓' if is_on else '✗'} {label}", f"channels:switch:{channel.id}:{name}:{int(not is_on)}")


def _back(say: Voice, data: str) -> Button:
    return press(say.plain("back"), data)
