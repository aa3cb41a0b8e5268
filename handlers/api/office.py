"""What all operations of the API share, and who calls."""

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from handlers.api.limits import Limit
from handlers.api.problems import Problem
from storage import Storage

CALLS_A_MINUTE = 1_200
"""By one key."""
FAILURES_A_MINUTE = 20
"""Calls without a valid key, from one address."""
OPEN_A_MINUTE = 60
"""Of the document, from one address."""
CODES_AN_HOUR = 5
"""To one customer of a business."""


@dataclass(frozen=True)
class Caller:
    """The key that was shown, and whose it is."""

    key_id: int
    business_id: int
    scopes: frozenset[str]

    def needs(self, scope: str) -> None:
        if scope not in self.scopes:
            raise Problem("scope", f"It needs a key with the scope {scope}.")


@dataclass
class Office:
    """`crashed` is told of what should never happen; the caller gets a 503."""

    storage: Storage
    now: Callable[[], datetime]
    crashed: Callable[[BaseException], None] = lambda _error: None
    public_url: str = ""
    calls: Limit = field(default_factory=lambda: Limit(CALLS_A_MINUTE, 60))
    failures: Limit = field(default_factory=lambda: Limit(FAILURES_A_MINUTE, 60))
    opened: Limit = field(default_factory=lambda: Limit(OPEN_A_MINUTE, 60))
    codes: Limit = field(default_factory=lambda: Limit(CODES_AN_HOUR, 3_600))

    def seconds(self) -> float:
        return self.now().timestamp()


def network_of(host: str) -> str:
    """Whom an address belongs to, as far as it tells: a whole /64 of IPv6 is one customer of a provider."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((address, 64), strict=False))
    return host
