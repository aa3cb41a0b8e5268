"""Where an advertiser wants to be seen."""

from dataclasses import dataclass

CHANNELS_NAMED_MAX = 20


@dataclass(frozen=True)
class Target:
    """An empty set, and a size of 0, take any. Channels are their Telegram ids, sizes are subscribers."""

    languages: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    size_min: int = 0
    size_max: int = 0
    channels_in: frozenset[int] = frozenset()
    channels_out: frozenset[int] = frozenset()
