"""The one table of commands: it feeds the handlers, /help, Telegram's menu and the guard of what is free."""

from dataclasses import dataclass
from enum import StrEnum


class Audience(StrEnum):
    """Whom a command is for; the values are keys of the headings of /help."""

    EVERYONE = "help-everyone"
    CHANNELS = "help-channels"
    ADVERTISERS = "help-advertisers"
    ARTISTS = "help-artists"
    BUSINESSES = "help-businesses"
    OWNERS = "help-owners"


@dataclass(frozen=True)
class Command:
    """`is_premium`: only members may use it at all, not that it merely does more for them."""

    name: str
    audience: Audience
    is_premium: bool = False

    @property
    def words(self) -> str:
        """The key of its one line in /help and in Telegram's menu."""
        return f"command-{self.name}"


def _for(audience: Audience, names: str, *, is_premium: bool = False) -> tuple[Command, ...]:
    return tuple(Command(name, audience, is_premium) for name in names.split())


COMMANDS: tuple[Command, ...] = (
    *_for(Audience.EVERYONE, "start help premium remind qr sticker stickers discover following receipts"),
    *_for(Audience.EVERYONE, "settings language terms privacy paysupport support mydata forgetme cancel"),
    *_for(Audience.CHANNELS, "channels earnings"),
    *_for(Audience.CHANNELS, "schedule insights", is_premium=True),
    *_for(Audience.ADVERTISERS, "advertise campaigns"),
    *_for(Audience.ARTISTS, "artist"),
    *_for(Audience.BUSINESSES, "business"),
    *_for(Audience.OWNERS, "stats review verify payouts refund promos config"),
)
BY_NAME = {command.name: command for command in COMMANDS}
FREE = tuple(c.name for c in COMMANDS if not c.is_premium and c.audience is not Audience.OWNERS)
PREMIUM = tuple(c.name for c in COMMANDS if c.is_premium)
