"""Whether a channel takes part, and everything that stands against it, each with what to do about it."""

from handlers.words import Html, Voice
from rules.eligible import BID_MIN
from rules.placement import posts_that_fit
from rules.topics import CATEGORIES
from storage.channels import Channel
from storage.demand import Demand
from storage.sizes import LOOK_AGAIN


def state(say: Voice, channel: Channel) -> Html:
    """One line: open, or the first thing that keeps it closed."""
    reasons = against(say, channel)
    return say("channels-closed", reasons=reasons[0]) if reasons else say("channels-open")


def whole_state(say: Voice, channel: Channel, wanted: Demand) -> Html:
    """All of it, also what only makes posts fewer or cheaper."""
    reasons = against(say, channel)
    notes = hints(say, channel, None if reasons else wanted)
    first = say("channels-closed", reasons=Html(" ".join(reasons))) if reasons else say("channels-open")
    return Html("\n".join([first, *(say("channels-hint", hint=note) for note in notes)]))


def against(say: Voice, channel: Channel) -> list[Html]:
    """Why no sponsored post can appear there; empty: it can."""
    reasons = [
        say(f"channels-why-{channel.suspended}") if channel.suspended_at else "",
        say("channels-why-paused") if channel.paused_at and not channel.suspended_at else "",
        say("channels-why-no-posts") if channel.posts_per_day == 0 else "",
        say("channels-why-empty") if channel.size_counted == 0 else "",
        say("channels-why-categories") if channel.refuses() >= set(CATEGORIES) else "",
    ]
    return [Html(reason) for reason in reasons if reason]


def hints(say: Voice, channel: Channel, wanted: Demand | None) -> list[Html]:
    """What makes posts fewer or cheaper. Without `wanted` nothing is said of who advertises."""
    fit = posts_that_fit(channel.timetable())
    notes = [
        growth(say, channel),
        say("channels-hint-gap", gap=channel.gap_hours, fit=fit, day=channel.posts_per_day)
        if fit < channel.posts_per_day
        else "",
        _demand(say, channel, wanted) if wanted else "",
        "" if channel.is_about() else say("channels-hint-topics"),
    ]
    return [Html(note) for note in notes if note]


def growth(say: Voice, channel: Channel) -> str:
    """Why fewer subscribers count than there are; empty if all do."""
    counted = {"counted": channel.size_counted, "subscribers": channel.subscribers}
    if channel.held_at is None:
        return ""
    if channel.awaits_look() or channel.looked_at is None:
        return say("channels-hint-growth", **counted)
    return say("channels-hint-bought", day=say.day(channel.looked_at + LOOK_AGAIN), **counted)


def _demand(say: Voice, channel: Channel, wanted: Demand) -> str:
    if wanted.campaigns == 0:
        return say("channels-hint-nobody")
    if max(channel.floor, BID_MIN) > wanted.bid_max:
        return say("channels-hint-floor", highest=say.stars(wanted.bid_max))
    return ""
