"""A channel's own rules, as its owner sets them. Each verb is None for a channel that is not theirs."""

import json
from datetime import datetime

from sqlmodel import Session

from storage import channels, timetables
from storage.channels import ADVERTISERS_REFUSED_MAX, OWN_LISTS, OWN_RULES, Channel


def change_times(
    tx: Session, owner_id: int, channel_id: int, now: datetime, **rules: int | str
) -> Channel | None:
    """As `change`, for the rules of a timetable: the one that held until now is kept."""
    channel = _locked_of(tx, owner_id, channel_id)
    if channel is None:
        return None
    if any(getattr(channel, name) != value for name, value in rules.items()):
        timetables.keep(tx, channel, now)
    return change(tx, owner_id, channel_id, **rules)


def change(tx: Session, owner_id: int, channel_id: int, **rules: int | str) -> Channel | None:
    """Sets a channel's own rules (columns of Channel); None if it is not this person's."""
    channel = _locked_of(tx, owner_id, channel_id)
    if channel is None:
        return None
    for name, value in rules.items():
        assert name in OWN_RULES
        setattr(channel, name, value)
    tx.add(channel)
    return channel


def toggle(tx: Session, owner_id: int, channel_id: int, column: str, name: str) -> Channel | None:
    """Puts a category or topic into a list of the channel's, or takes it out; None if it is not this
    person's."""
    assert column in OWN_LISTS
    channel = _locked_of(tx, owner_id, channel_id)
    if channel is None:
        return None
    setattr(channel, column, json.dumps(sorted({*json.loads(getattr(channel, column))} ^ {name})))
    tx.add(channel)
    return channel


def refuse_advertiser(tx: Session, owner_id: int, channel_id: int, advertiser_id: int) -> Channel | None:
    """Nothing of this advertiser appears there any more; None if it is not this person's channel, or if it
    refuses ADVERTISERS_REFUSED_MAX already."""
    channel = _locked_of(tx, owner_id, channel_id)
    if channel is None or len(channel.refuses_advertisers() | {advertiser_id}) > ADVERTISERS_REFUSED_MAX:
        return None
    channel.refused_advertisers = json.dumps(sorted(channel.refuses_advertisers() | {advertiser_id}))
    tx.add(channel)
    return channel


def accept_advertiser(tx: Session, owner_id: int, channel_id: int, advertiser_id: int) -> Channel | None:
    """Takes a refusal back; None if it is not this person's channel."""
    channel = _locked_of(tx, owner_id, channel_id)
    if channel is None:
        return None
    channel.refused_advertisers = json.dumps(sorted(channel.refuses_advertisers() - {advertiser_id}))
    tx.add(channel)
    return channel


def pause(tx: Session, owner_id: int, channel_id: int, paused_at: datetime) -> Channel | None:
    """None if it is not this person's."""
    channel = _locked_of(tx, owner_id, channel_id)
    if channel is None:
        return None
    channel.paused_at = channel.paused_at or paused_at
    tx.add(channel)
    return channel


def resume(tx: Session, owner_id: int, channel_id: int, now: datetime) -> Channel | None:
    """Ends a pause and a suspension: Telegram just told that the bot and its owner may post there. None if
    it is not this person's."""
    channel = _locked_of(tx, owner_id, channel_id)
    if channel is None:
        return None
    if channel.suspended_at is not None:
        timetables.keep(tx, channel, now)
    channel.paused_at = channel.suspended_at = None
    channel.suspended = ""
    tx.add(channel)
    return channel


def _locked_of(tx: Session, owner_id: int, channel_id: int) -> Channel | None:
    channel = tx.get(Channel, channel_id, with_for_update=True, populate_existing=True)
    channels.look_at_once(tx, channel_id)
    return channel if channel is not None and channel.owner_id == owner_id else None
