"""What we remember: one file per noun, its tables then its verbs. `ledger.py` alone writes transfers."""

from storage import (
    alarms,
    campaigns,
    channels,
    drafts,
    inbox,
    ledger,
    memberships,
    orders,
    outbox,
    payments,
    people,
    placements,
    promises,
    reminders,
    tickets,
)
from storage.engine import DatabaseUnavailable, Storage, seal, unseal

__all__ = [
    "DatabaseUnavailable",
    "Storage",
    "alarms",
    "campaigns",
    "channels",
    "drafts",
    "inbox",
    "ledger",
    "memberships",
    "orders",
    "outbox",
    "payments",
    "people",
    "placements",
    "promises",
    "reminders",
    "seal",
    "tickets",
    "unseal",
]
