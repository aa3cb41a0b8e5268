"""An answer of each kind, for the document: what an airline might read."""

from typing import Any

ID, CODE = "7hJ2kQmXcV0s1bTzN4yRfA", "C7F3-K2MQ"
ASKED_AT = "2026-11-21T12:00:00Z"
_OF_MESSAGE = {"id": ID, "customer": CODE, "template": 12, "created_at": ASKED_AT}
_MESSAGE = {**_OF_MESSAGE, "state": "sent", "ended_at": "2026-11-21T12:00:01Z", "expires_at": None}

EXAMPLES: dict[str, dict[str, Any]] = {
    "Accepted": {**_OF_MESSAGE, "state": "queued", "expires_at": "2026-11-21T12:10:00Z"},
    "Message": _MESSAGE,
    "Messages": {"messages": [_MESSAGE], "next_cursor": ID},
    "Audience": {
        "following": 230,
        "service": 230,
        "codes": 210,
        "offers": 90,
        "languages": {"it": 150, "en": 40},
        "countries": {"IT": 180},
        "age_bands": {"25-34": 60},
    },
    "Estimate": {
        "customers": 230,
        "is_large_enough": True,
        "in_plan": 230,
        "cost_nanostars": 0,
        "is_affordable": True,
    },
    "SendingAccepted": {
        "id": ID,
        "state": "queued",
        "template": 14,
        "customers": 230,
        "created_at": ASKED_AT,
    },
    "Sending": {
        "id": ID,
        "state": "sent",
        "why": "",
        "template": 14,
        "created_at": ASKED_AT,
        "ended_at": "2026-11-21T12:20:00Z",
        "total": 234,
        "sent": 231,
        "unknown": 0,
        "not_reached": 3,
        "stopped_since": 1,
        "reported": 0,
        "charged_nanostars": 0,
    },
    "Templates": {
        "templates": [
            {
                "id": 12,
                "name": "Login",
                "category": "authentication",
                "text": "Your code is {code}. Give it to nobody: we never ask for it.",
                "variables": ["code"],
                "button_label": "",
                "button_url": "",
                "state": "ready",
                "refusal": "",
                "paused_until": None,
            }
        ]
    },
    "Quality": {
        "level": "green",
        "recipients": 1840,
        "stops": 3,
        "reports": 0,
        "rate_percent": 0.16,
        "is_verified": True,
        "plan": "enterprise",
        "limit": 2000,
        "left": 1877,
        "history": [{"at": ASKED_AT, "before": "yellow", "after": "green"}],
    },
}
"""By the name of the model."""
