"""Channels that an advertiser names: by @username or by link, and only those that joined."""

import re
from collections.abc import Sequence

from sqlmodel import Session

from handlers.advertise.answers import named
from handlers.advertise.steps import Wrong
from rules.target import CHANNELS_NAMED_MAX
from storage import channels

CHANNEL = re.compile(
    r"(?:@|(?:https?://)?(?:www\.)?(?:t\.me|telegram\.me)/)?([a-z]\w{3,31})/?", re.ASCII | re.IGNORECASE
)
WORDS_SHOWN = 64


def read_channels(tx: Session, said: str) -> str | Wrong:
    """The channels as an answer keeps them. A private one cannot be named: nobody learns that it joined."""
    words = said.replace(",", " ").split()
    if not words or len(words) > CHANNELS_NAMED_MAX:
        return Wrong("advertise-wrong-channels", {"max": CHANNELS_NAMED_MAX})
    usernames = [found[1].lower() if (found := CHANNEL.fullmatch(word)) else "" for word in words]
    known = {one.username.lower(): one for one in channels.with_usernames(tx, usernames)}
    if unknown := [word for word, name in zip(words, usernames, strict=True) if name not in known]:
        return Wrong("advertise-unknown-channels", {"names": _shortened(unknown)})
    return ",".join(dict.fromkeys(named(f"@{known[name].username}", known[name].id) for name in usernames))


def _shortened(words: Sequence[str]) -> str:
    return ", ".join(word[:WORDS_SHOWN] for word in words)
