"""What a business's server is told: how each call is signed, and when one that failed is made again."""

import hashlib
import hmac
from datetime import timedelta

RETRIES = tuple(timedelta(seconds=seconds) for seconds in (10, 60, 300, 1_800, 7_200, 21_600, 43_200, 43_200))
"""Pauses after each failed call; after the last one nothing more is tried (a day and a half in all)."""
RESTS = tuple(timedelta(seconds=seconds) for seconds in (5, 10, 30, 60, 120, 300, 600))
"""After so many failed calls on end a server is left alone, for all its events; then one is tried."""


def signature(secret: str, timestamp: int, body: str) -> str:
    """What the header `Fairshare-Signature` carries: `t=<seconds>,v1=<HMAC-SHA256 of "t.body", in hex>`."""
    mac = hmac.new(secret.encode(), f"{timestamp}.{body}".encode(), hashlib.sha256)
    return f"t={timestamp},v1={mac.hexdigest()}"


def retry_after(attempts: int) -> timedelta | None:
    """How long to wait after so many failed calls; None: give up."""
    return RETRIES[attempts - 1] if attempts <= len(RETRIES) else None


def rest_after(failures: int) -> timedelta:
    """How long a server is left alone after so many failed calls on end, of whichever events."""
    return RESTS[min(failures, len(RESTS)) - 1]
